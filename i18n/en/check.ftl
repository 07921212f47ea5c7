# What is wrong or missing in a plan, and what to do about it.

check-no-services = There is no service in the plan yet.
check-duplicate-name = Another service has the same name.
check-invalid = { $field }: { $rule }.
check-not-fundable = The service cannot enter an application.
check-amount-differs = The amount written is { $written }, the one recomputed is { $computed }.

check-fix-invalid = Open the service and correct the field.
check-fix-duplicate-name = Change the name of one of the two, or remove the one too many.
check-fix-move-unknown = Open the service and complete its move.
check-fix-not-fundable = Change the move, or mark the service “With own funds”.
check-fix-amount-differs = Compare the amount, the band and the services with the decree: one of the three does not match.
check-fix-not-admissible = Change the services of the grant, or the call.
check-fix-no-services = Add services from the catalogue.

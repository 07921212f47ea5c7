# What is wrong or missing in a plan, and what to do about it.

check-no-services = There is no service in the plan yet.
check-duplicate-name = The same name stands here too: { $others }.
check-similar-name = It is like: { $others }. Are they the same thing?
check-granted-before-applied = The decree is of { $granted }, before the application of { $applied }.
check-day-to-come = { $day } has not come yet.
check-contract-ended = It ended on { $day } and does not renew itself.
check-qualification-ends-first = The qualification is valid until { $qualified }, the contract until { $ends }.
check-out-of-line = { $amount } a year, while the middle value of the other contracts is { $middle }. The rule is ours, unofficial: it may be right as it is.
check-owner-unknown = { $owner } is not in the list of people.
check-no-owner = Nobody answers for this service.
check-no-application = It is not said with which application it is done.
check-no-contract = No contract covers it, neither by itself nor through its applications.
check-serves-nothing = It serves no service.
check-no-supplier = It is not said with whom it was signed.
check-covers-nothing = It covers no service and no application.
check-invalid = { $field }: { $rule }.
check-not-fundable = The service cannot enter an application.
check-amount-differs = The amount written is { $written }, the one recomputed is { $computed }.

check-fix-invalid = Open the entry and correct the field.
check-fix-duplicate-name = Change the name of one of the two, or remove the one too many.
check-fix-move-unknown = Open the service and complete its move.
check-fix-not-fundable = Change the move, or mark the service “With own funds”.
check-fix-amount-differs = Compare the amount, the band and the services with the decree: one of the three does not match.
check-fix-not-admissible = Change the services of the grant, or the call.
check-fix-no-services = Add services from the catalogue.
check-fix-similar-name = If they are the same thing, keep only one; if not, mark them as different: they will not be asked about again.
check-fix-days-disagree = Check the dates against the documents.
check-fix-contract-ended = If it was renewed, write the new end; otherwise remove it, or note what replaces it.
check-fix-out-of-line = Check the digits: a decimal comma may be missing, or there is a zero too many.
check-fix-owner-unknown = Add the person to the list, or correct the name.
check-fix-no-owner = Write the name of the owner.
check-fix-no-application = Link the application; if there is none, say so in the notes.
check-fix-no-contract = Link the contract to the service or to its application.
check-fix-linked-to-nothing = Complete the links, or remove the entry if it is no longer needed.

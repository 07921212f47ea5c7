# The amount of a grant, with its reason.

grant-amount = Grant of the call
grant-rule-sum = { $fee } fixed share + { $transfers ->
        [one] 1 transfer
       *[other] { $transfers } transfers
    } × { $transfer } + { $updates ->
        [one] 1 update
       *[other] { $updates } updates
    } × { $update }
grant-fee = Fixed share
grant-rule-fee = It is the same for every application from { $from } to { $to } services.
grant-rule-fee-tier = It is that of the tier from { $from } to { $to } services.
grant-transfers = Transfers (mode A)
grant-updates = Updates (mode B)
grant-rule-each = { $count } × { $each }
grant-count = How many services
grant-each-transfer = Amount for each transfer
grant-each-update = Amount for each update
grant-services = Services in the application
grant-least = Least number of services of the call
grant-greatest = Greatest number of services of the call
grant-band = Population band
grant-single-class = one for all bodies
grant-transfers-count = Services by transfer (mode A)
grant-updates-count = Services by update (mode B)

grant-reason-no-class = The call has no amounts for band { $band }.
grant-reason-band-unknown = The population band of the body is not known, and the amounts depend on it.
grant-reason-too-few = { $services ->
        [0] There is no service
        [one] There is only 1 service
       *[other] There are { $services } services
    }: the call asks for at least { $limit }.
grant-reason-too-many = There are { $services } services: the call pays for { $limit } at most.
grant-reason-beyond = The number of services is too large to be true.

grant-compare-equal = The amount written equals the one recomputed.
grant-compare-more = The amount written is { $difference } above the one recomputed.
grant-compare-less = The amount written is { $difference } below the one recomputed.

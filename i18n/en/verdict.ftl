# Whether a service may count in a call, why, and what to do about it.

verdict-pays = The move from “{ $origin }” to “{ $destination }” is funded in mode { $mode }.
verdict-pays-if = The move from “{ $origin }” to “{ $destination }” is funded in mode { $mode } on one condition only: { $condition }
verdict-pays-nothing = The move from “{ $origin }” to “{ $destination }” is not funded.
verdict-impossible = The move from “{ $origin }” to “{ $destination }” is not possible.
verdict-pair-unknown = The rules we read do not mention the move from “{ $origin }” to “{ $destination }”.
verdict-pair-missing = It is not said where the service runs today, nor what it becomes.
verdict-origin-missing = It is not said where the service runs today.
verdict-destination-missing = It is not said what the service becomes.
verdict-mode-missing = No mode, A or B, is chosen.
verdict-mode-worse = Mode B · Update is chosen, but this move is a transfer.
verdict-mode-better = Mode A · Transfer is chosen and an update is carried out: this is allowed, without a larger grant.
verdict-own-service = It is a service added by the body: only the services on the list of the call are funded.
verdict-not-offered = The body does not offer the service.
verdict-provision = The service is not offered by the body alone ({ $provision }).
verdict-own-funds = The move is paid with own funds: the same service cannot enter an application.

verdict-fix-own-service = If it matches an entry of the catalogue, add it from there; otherwise it stays in the plan without a grant.
verdict-fix-not-offered = If the body offers it, change the field “Who offers it”.
verdict-fix-provision = Check with whoever offers it who sends the application; if the body offers it, change the field “Who offers it”.
verdict-fix-own-funds = If own funds are no longer needed, untick “With own funds”.
verdict-fix-pair-missing = Write where it runs today and what it becomes.
verdict-fix-pair-unknown = Ask the help desk of PA digitale 2026 before counting on this service.
verdict-fix-mode = Choose mode { $mode }.
verdict-fix-mode-worse = Choose mode { $mode }, or a PaaS or SaaS destination.
verdict-fix-condition = Check the condition and keep the proof with the papers of the project.
verdict-fix-destination = Choose the destination “{ $one }”.
verdict-fix-destinations = Choose the destination “{ $one }” or “{ $other }”.
verdict-fix-no-destination = From “{ $origin }” no destination is funded: the service stays in the plan without a grant.

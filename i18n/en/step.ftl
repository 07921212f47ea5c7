# The steps from an empty plan to a printed one.

step-services = Choose the services of the body
step-moves = Write where each service runs and what it becomes
step-grant = Add the grant
step-print = Print the plan

step-progress = { $done } of { $all }
step-progress-count = { $count ->
        [0] none
       *[other] { $count }
    }
step-progress-print = when you like
step-readiness = Answer the checklists
step-progress-share = { $share } ready

### Readiness on paper: the report of the body and the sheet of one service.

readiness-paper-title = Cloud readiness
readiness-paper-sheet-title = Readiness sheet
readiness-paper-file-name = Cloud readiness - { $body } - { $day }
readiness-paper-sheet-file-name = Readiness sheet - { $service } - { $body } - { $day }

## The first page

readiness-paper-day = As of
readiness-paper-list = Checklist
readiness-paper-list-version = { $title }, version { $version }
readiness-paper-services = Services that count
readiness-paper-figure = Readiness
readiness-paper-unofficial = Our own estimate, unofficial
readiness-paper-completeness = Data completeness
readiness-paper-completeness-help = How many facts about the services are written in the plan. It says nothing about how ready they are.
readiness-paper-known = { $share }, { $known } of { $of }
readiness-paper-note = Drawn up with Nuvolario from what the body wrote. Readiness is the weight of the items done over the weight of the items that count: an internal estimate, unofficial, which no third party recognises. The weights are ours.
readiness-paper-proofs-note = The SHA-256 digest serves to find the file again and to see whether it changed. Of a signature it is said whether it is there, not whether it is valid.
readiness-paper-orphans =
    { $count ->
        [one] { $count } answer is about an item that no list has any more: it is kept, but does not count.
       *[other] { $count } answers are about items that no list has any more: they are kept, but do not count.
    }

## The phases

readiness-paper-phases = The six phases
readiness-paper-phase = Phase
readiness-paper-phase-name = { $number }. { $name }
readiness-paper-percent = Ready
readiness-paper-items = Items
readiness-paper-open = Open
readiness-paper-returned = To redo
readiness-paper-unclear = To clarify
readiness-paper-phases-help = An item counts once for each thing it is about: the body, a service, an application, a contract. “To clarify” are the items that count until the plan says whether they apply.
readiness-paper-nothing-holds = Nothing holds it up
readiness-paper-phases-alt = A bar for each phase: how many items are done, how many open, how many hold the phase up. The numbers are in the table that follows.
readiness-paper-legend-done = Done
readiness-paper-legend-left = Open
readiness-paper-legend-held = Open and holding the phase up
readiness-paper-phase-free = { $percent }, open items: { $open }. Nothing holds it up.
readiness-paper-phase-held =
    { $blocking ->
        [one] { $percent }, open items: { $open }. { $blocking } duty holds it up.
       *[other] { $percent }, open items: { $open }. { $blocking } duties hold it up.
    }

## What holds up what

readiness-paper-blocks = What holds up what
readiness-paper-blocks-intro = The open items that hold a phase up, and those that wait for another one. The bar says how many services they concern: what is asked of the body concerns all of them.
readiness-paper-blocks-none = Nothing holds a phase up, and nothing waits.
readiness-paper-blocks-alt = Phase by phase, the open items that hold it up: a bar says how many services they concern, an arrow goes from an item to the one that waits for it. The numbers are in the tables that follow.
readiness-paper-blocks-held =
    { $count ->
        [0] no service is held up here
        [one] { $count } service held up
       *[other] { $count } services held up
    }
readiness-paper-blocks-holds = Holds the phase up
readiness-paper-blocks-waits = Does not, but waits or is waited for
readiness-paper-blocks-more =
    { $count ->
        [one] One more item is in the table.
       *[other] { $count } more items are in the table.
    }
readiness-paper-blocks-items = Items that hold it up
readiness-paper-blocks-services = Services it holds up
readiness-paper-blocks-now = Services in this phase
readiness-paper-blocks-concerns = Services it concerns
readiness-paper-blocks-after = Items that wait for it

## The next questions

readiness-paper-next = The next useful questions
readiness-paper-next-intro = The answers that would change readiness most today. What holds a phase up comes first.
readiness-paper-next-none = No open question.
readiness-paper-question = Question
readiness-paper-for = For what
readiness-paper-points = Points
readiness-paper-holds = holds the phase up
readiness-paper-mandatory = mandatory
readiness-paper-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
readiness-paper-body = the body
readiness-paper-application = application { $name }
readiness-paper-contract = contract { $name }

## The services by phase

readiness-paper-map = The services, phase by phase
readiness-paper-map-intro = The darker the cell, the readier the service. The dot and the border on the left mark a phase held up by an open duty. The last column says how many facts about the service are written.
readiness-paper-total = All
readiness-paper-data = Data

## Over time

readiness-paper-progress = How it grew
readiness-paper-progress-intro = How much of what counts today was done, day by day. What is to redo by now is left out.
readiness-paper-progress-none = No item is done yet: there is nothing to draw.
readiness-paper-progress-months = There are many days: the table has the last one of each month.
readiness-paper-progress-alt = A line of steps rises to { $percent } on { $day }. The numbers are in the table that follows.
readiness-paper-day-head = Day

## What is left to do

readiness-paper-todo = Open mandatory items
readiness-paper-todo-intro = For each item, the things it is still open for.
readiness-paper-todo-none = No mandatory item is open.
readiness-paper-item = Item
readiness-paper-again = To redo

## The skills

readiness-paper-skills = Skills
readiness-paper-skills-intro = What the chosen strategies ask for, from 0 (not needed) to 5 (expert), and the level the body gives itself. Of several strategies the most demanding counts.
readiness-paper-skills-none = As long as no service has a strategy, nobody knows which skills are needed.
readiness-paper-skills-alt = A radar compares the level the body gives itself with the level needed. The numbers are in the table that follows.
readiness-paper-skill = Skill
readiness-paper-needed = Needed
readiness-paper-assessed = Today
readiness-paper-missing = Missing
readiness-paper-covered-by = Covered by

## The proofs

readiness-paper-proofs = Index of proofs
readiness-paper-proofs-intro = The files kept in the plan, with the beginning of their digest.
readiness-paper-proofs-none = There is no proof in the plan.
readiness-paper-file = File
readiness-paper-proves = What it proves
readiness-paper-expires = Expires
readiness-paper-state = State
readiness-paper-proof-counts = Counts
readiness-paper-proof-expired = Expired
readiness-paper-proof-replaced = Replaced

## The decisions

readiness-paper-decisions = Log of decisions
readiness-paper-decisions-intro = What was chosen, by whom and why.
readiness-paper-decisions-none = No decision is recorded.
readiness-paper-chosen = Choice
readiness-paper-who = Who
readiness-paper-proposed-by = proposed: { $value }
readiness-paper-runner-up = second: { $value }

## The annexes

readiness-paper-why = Where the figure comes from
readiness-paper-sources = Sources and certainty

## The sheet of a service

readiness-paper-now = Phase it is in
readiness-paper-not-counted = This service is not offered: it does not count for readiness.
readiness-paper-about = The service
readiness-paper-strategy = How it moves
readiness-paper-strategies = The six strategies
readiness-paper-strategies-intro = How the strategies stand for this service, and why. The order is ours, unofficial: a person chooses.
readiness-paper-strategy-name = Strategy
readiness-paper-strategy-why = What the data say
readiness-paper-strategy-chosen = chosen
readiness-paper-strategy-proposed = proposed
readiness-paper-strategy-second = second proposal
readiness-paper-strategy-blocks = Rules it out
readiness-paper-strategy-supports = For it
readiness-paper-strategy-against = Against it
readiness-paper-strategy-missing = Not known
readiness-paper-contract-until = { $name } (until { $day })
readiness-paper-said = What is known
readiness-paper-said-note = Note
readiness-paper-not-applicable-because = Does not apply because
readiness-paper-responsible = Looked after by
readiness-paper-due = By
readiness-paper-late = Was due by
readiness-paper-done-on = Done on
readiness-paper-again-on = Comes back on
readiness-paper-again-because = To redo because
readiness-paper-returned-time = its time came on { $day } ({ $recurrence })
readiness-paper-returned-change = something changed: { $facts }
readiness-paper-returned-proof = no proof counts any more
readiness-paper-proof = Proof
readiness-paper-inherited = Answer inherited from
readiness-paper-waits = To be done first
readiness-paper-because-head = Why it counts
readiness-paper-because = { $tags }
readiness-paper-because-unknown = Until it is known whether: { $tags }
readiness-paper-because-not = It is not true that: { $tags }
readiness-paper-left-out = Items that do not count here
readiness-paper-left-out-intro = Their conditions are not true of this service.

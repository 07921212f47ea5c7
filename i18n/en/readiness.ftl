### Readiness: the checklists, the proofs, and how ready one is.

readiness-body = Readiness of the body
readiness-service = Readiness of { $name }
readiness-rule-share = { $done } points done of { $applicable } that count, rounded down
readiness-phase = Phase { $phase }, { $name }
readiness-phase-held = Phase { $phase }, { $name }: held up by { $blocking ->
    [one] { $blocking } duty
   *[other] { $blocking } duties
}
readiness-count-items = Items that count
readiness-count-open = Of these, not done yet
readiness-count-unclear = Count until it is clear whether they apply
readiness-count-returned = Were done and have to be done again
readiness-forgotten = answer taken back
readiness-noted = noted

## The page

readiness-title = Readiness
readiness-tab-overview = Overview
readiness-tab-map = Services by phase
readiness-tab-sheets = Assessment sheets
readiness-tab-priorities = Priorities
readiness-tab-skills = Skills
readiness-tab-lists = Lists
readiness-tab-proofs = Proofs
readiness-loading = Reading…
readiness-formula = weight of what is done divided by weight of what counts · our own estimate, unofficial
readiness-of-points = { $done } points of { $applicable }
readiness-known = Data known
readiness-known-help = The plan knows { $known } of { $of } facts it needs about its services: office, class, data, applications, contracts… It tells how far the plan is filled in, not how ready you are.
readiness-empty = Readiness will show here
readiness-empty-text = For each service the program lines up what has to be done or proved, in six phases, and says what to answer first. The list of services is where to begin.
readiness-empty-go = Go to the services
readiness-orphans =
    { $count ->
        [one] One answer is to an item that no list has any more: it stays in the plan, but does not count.
       *[other] { $count } answers are to items that no list has any more: they stay in the plan, but do not count.
    }
readiness-orphans-show = Which they are
readiness-list-changed = The list of items has changed since answering began. New: { $added }; removed: { $removed }; changed: { $changed }. The answers given stay.
readiness-list-details = What changed
readiness-list-added = New items
readiness-list-removed = Removed items
readiness-list-altered = Changed items
readiness-list-before = Before: { $text }
readiness-list-rules = The same words; who is asked, the weight or the source changed.

readiness-next = The next useful question
readiness-next-field = A fact is missing: { $field }
readiness-next-for = For: { $names }
readiness-next-names-more =
    { $more ->
        [one] { $names } and one more
       *[other] { $names } and { $more } more
    }
readiness-next-weighs = Worth { $share }% of all that counts
readiness-next-decides = Decides whether { $share }% of all counts
readiness-next-go-item = Answer
readiness-next-go-field = Go to the fact

readiness-phases = The six phases
readiness-column-phase = Phase
readiness-column-bar = Share, drawn
readiness-column-share = Ready
readiness-column-open = To do
readiness-column-holds = What holds it up
readiness-open-of = { $open } of { $items }
readiness-open-items = { $open } to do of { $items }
readiness-held-by =
    { $count ->
        [one] 1 obligation holds it up
       *[other] { $count } obligations hold it up
    }
readiness-held-by-none = nothing
readiness-blocks-table = Show the numbers as a table
readiness-blocks-item = Item
readiness-blocks-how = What it does
readiness-held-show = Show the services
readiness-held-show-of = Show the services held up in phase { $phase }, { $name }

readiness-progress = The road so far
readiness-progress-none = The line begins with the first item done.
readiness-progress-said = Step line from { $first } until today; today { $last }. The values are in the table below.
readiness-progress-table = The table behind the picture
readiness-progress-day = Day
readiness-progress-share = Ready
readiness-progress-help = What counts as done today, on the day it was marked, divided by what counts today.

readiness-map-title = Services by phase
readiness-map-service = Service
readiness-map-all = In all
readiness-map-search = Search for a service
readiness-map-held = With the phase held up
readiness-map-held-any = All services
readiness-map-count =
    { $count ->
        [one] One service
       *[other] { $count } services
    }
readiness-map-sort = Sort by: { $name }
readiness-map-legend = fuller shade, longer bar: readier ·
readiness-map-legend-held = obligations that hold the phase up
readiness-map-none = No such service
readiness-map-none-text = None has these letters, or is held up in this phase.
readiness-map-show-all = Show all
readiness-map-help = Arrows: from cell to cell. Enter: opens the service at that phase. In the line of headings, Enter sorts.

readiness-back = Back
readiness-back-key = Back (Esc)
readiness-stage = It is in phase { $phase }, { $name }.
readiness-stage-none = No obligation holds a phase up.
readiness-print-sheet = Readiness sheet (PDF)
readiness-open-record = Open the service’s details
readiness-not-counted = This service does not count
readiness-not-counted-text = The body does not offer it, so nothing is asked of it. If that is not so, change “Who provides it” in its details.
readiness-of-service = Readiness
readiness-filter = Which items
readiness-filter-all = All
readiness-filter-open = Only to do
readiness-filter-blocking = Only what holds up
readiness-keys = ↑ ↓ among items · 1 to do · 2 under way · 3 done · 4 not applicable
readiness-key-states = marks the item: to do, under way, done, not applicable
readiness-key-items = previous, next item
readiness-key-among = among the four states; Space chooses
readiness-key-neighbours = previous, next service
readiness-key-space = Space
readiness-key-shift = Shift+↑ ↓
readiness-key-choose = chooses the row, or not (one item for all)
readiness-key-range = chooses a range of rows
readiness-key-all = chooses all rows
readiness-key-open = opens what is under the cursor
readiness-part-body = The body (holds for all services)
readiness-part-service = The service: { $name }
readiness-part-application = The application: { $name }
readiness-part-contract = The contract: { $name }
readiness-kind-body = body
readiness-kind-service = service
readiness-kind-application = application
readiness-kind-contract = contract
readiness-for-all-of = Answer for all services of this application
readiness-template-title = For all services of { $name }
readiness-template-help = What is said here holds for each service that has { $name } as its main application, until one of them is answered otherwise.
readiness-phase-nothing = Nothing is asked in this phase.
readiness-phase-none-left = Nothing is left to show in this phase.
readiness-idle =
    { $count ->
        [one] One item does not apply here
       *[other] { $count } items do not apply here
    }
readiness-idle-why = It would apply to: { $tags }

readiness-mandatory = Obligation
readiness-recommended = Recommended
readiness-blocks = holds the phase up
readiness-weight = weight { $weight }
readiness-unclear = to be cleared up
readiness-as = as { $name }
readiness-as-help = The answer is that of { $name }.
readiness-otherwise = Answer otherwise here
readiness-own-help = Answered here otherwise than for { $name }.
readiness-inherit-again = Back to the inherited answer
readiness-by = by { $day }
readiness-late = was due on { $day }
readiness-comes-back = comes back on { $day }
readiness-proofs =
    { $count ->
        [one] one proof
       *[other] { $count } proofs
    }
readiness-waits = To be done first: { $items }
readiness-refused = { $state }: { $problem }
readiness-waiting = With a note it becomes: { $state }.
readiness-waiting-proof = With a proof or a note it becomes: { $state }.
readiness-leave-as-it-was = Leave it as it was
readiness-note = Note
readiness-note-hint = Where the proof is, or why it does not apply.
readiness-responsible = Person in charge
readiness-due = By
readiness-why-it-matters = Why it matters
readiness-evidence = What proves it
readiness-verify = How it is checked
readiness-counts-why = It applies here because
readiness-counts-unclear = To be cleared up whether
readiness-counts-for = It applies to
readiness-clear-up = Go to the fact
readiness-answered = Answered on
readiness-everywhere = All that are asked this
readiness-returned-time = It was done; from { $day } it has to be done again, because its time has passed.
readiness-returned-change = It was done, but since then this changed: { $facts }. It has to be looked at again.
readiness-returned-proof = It was done, but no proof of it counts any more.
readiness-fact-data-class = the class of data
readiness-fact-provision = who provides the service
readiness-fact-personal-data = the personal data
readiness-fact-strategy = the strategy
readiness-fact-destination = what it becomes
readiness-fact-mode = the mode
readiness-fact-product = the product
readiness-fact-supplier = the supplier
readiness-fact-applications = the applications
readiness-fact-contracts = the contracts
readiness-fact-services = the services
readiness-fact-qualification = the qualification
readiness-fact-version = the version
readiness-fact-origin = where it is today
readiness-fact-rtd = the digital transition officer

readiness-item-about = Why it matters, what proves it, where it comes from
readiness-item-search = Search among these
readiness-item-all = Choose all
readiness-item-none = Choose none
readiness-item-count =
    { $count ->
        [one] Asked of only one
       *[other] Asked of { $count }
    }{ $chosen ->
        [0] { "" }
        [one] , one chosen
       *[other] , { $chosen } chosen
    }
readiness-item-nothing = Nothing to show
readiness-item-nothing-text = This item is asked of nothing with this name, or is done everywhere.
readiness-item-name = Who is asked
readiness-item-state = How far it is
readiness-item-list = Who is asked this item
readiness-item-idle = does not apply here
readiness-item-again = to do again
readiness-item-keys = Space chooses the row · Shift+↑ ↓ a range · Ctrl+A all · 1, 2, 3, 4 answer · Enter opens
readiness-item-answer =
    { $count ->
        [0] Choose whom to answer for, then say how far it is
        [one] The same answer for the one chosen
       *[other] The same answer for the { $count } chosen
    }
readiness-item-note = The same note for all
readiness-item-details-only = Write only note, person and day
readiness-item-kept =
    { $count ->
        [0] No answer kept
        [one] One answer kept
       *[other] { $count } answers kept
    }{ $refused ->
        [0] .
        [one] ; one was not:
       *[other] ; { $refused } were not:
    }
readiness-item-more = and { $count } more

readiness-lists-search = Search for an item
readiness-lists-count =
    { $count ->
        [one] One item
       *[other] { $count } items
    }
readiness-lists-none = No such item
readiness-lists-none-text = None has these letters.
readiness-list-version = version { $version }
readiness-help = How ready you are: the weight of what is done divided by the weight of what counts, for the body, by service and by phase. It is our own estimate, unofficial. Open a service to answer its items, or an item to answer for many at once.
readiness-list-choose-title = Choose the list to bring in
readiness-list-save-title = Save the list

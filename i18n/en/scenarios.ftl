### Scenarios: what would be different, beside the plan.

## The page

scenarios-title = Scenarios
scenarios-intro = A scenario is a supposition about the same plan: it changes some facts and shows what comes of it. The plan stays as it is until you adopt a scenario.
scenarios-new = New scenario
scenarios-empty-title = No scenarios yet
scenarios-empty = Make a scenario to compare two ways, for example another supplier or a start one year later.
scenarios-compare = Compare
scenarios-compare-of = Compare { $name } with the plan
scenarios-name = Name
scenarios-notes = Notes
scenarios-changes = What changes
scenarios-fits = Can be done
scenarios-actions = Actions
scenarios-all-fit = Yes
scenarios-troubles =
    { $count ->
        [one] { $count } thing to mend
       *[other] { $count } things to mend
    }
scenarios-adopt = Adopt
scenarios-adopt-of = Adopt { $name }
scenarios-copy = Copy
scenarios-copy-named = Copy { $name }
scenarios-copy-of = { $name } (copy)
scenarios-remove = Delete
scenarios-remove-named = Delete { $name }
scenarios-side-by-side = Side by side
scenarios-pick =
    { $count ->
       *[other] Tick up to { $count } scenarios: they are shown here beside the plan, with only the differences.
    }

## Side by side

scenarios-plan = The plan today
scenarios-tried = As tried
scenarios-everything = Show what stays the same, too
scenarios-same = No differences.
scenarios-what = Item
scenarios-more = { $amount } more
scenarios-less = { $amount } less
scenarios-why = Why? { $figure }, { $name }
scenarios-side-name = Plan or scenario
scenarios-side = { $name }: { $amount }
scenarios-group-money = Money
scenarios-group-dates = Dates
scenarios-group-readiness = Readiness
scenarios-group-duties = Duties and things to know
scenarios-row-figure = { $figure }
scenarios-row-gap-year = First year that the grant does not pay any more
scenarios-row-grant = Grant { $name }
scenarios-row-by-rules = { $name }: what the rules of the call give for these ways of moving
scenarios-row-first-go-live = First service in the cloud
scenarios-row-last-go-live = Last service in the cloud
scenarios-row-first-end = First contract to end
scenarios-row-contract = End of the contract { $name }
scenarios-row-ready = Readiness of the body
scenarios-row-open = Open items
scenarios-row-blocking = Open items that block
scenarios-row-duty = Last year in which funded services have to be kept
scenarios-row-left-out = Cost lines that are not counted
scenarios-bound = { $name }: the application was sent with another way of moving, which cannot be changed any more
scenarios-there = yes
scenarios-not-there = no
scenarios-too-many = At most { $count } scenarios can be compared with the plan.
scenarios-number = The value is beyond what can be tried: use a number between −100 and 100.

## What if

scenarios-what-if = What if…
scenarios-what-if-intro = Move a slider, with the arrow keys too: the result changes at once, the plan does not.
scenarios-starting-from = Start from
scenarios-percent = { $value } %
scenarios-points =
    { $count ->
        [one] { $value } point a year
       *[other] { $value } points a year
    }
scenarios-reset = Reset
scenarios-keep = Keep as a scenario
scenarios-kept-name = Tried with the sliders
scenarios-matters = What matters most
scenarios-matters-intro = By how much the saving over all years changes if one thing alone goes down or up by { $by } (growth of prices: { $points }).
scenarios-matters-none = There are no costs yet on which the saving would hang.
scenarios-step = Step
scenarios-step-column = Step
scenarios-down = If it goes down
scenarios-up = If it goes up
scenarios-picture = Picture

## One scenario

scenarios-back = Back to the scenarios
scenarios-one = Scenario: { $name }
scenarios-has-knobs = This scenario also keeps what was tried with the sliders.
scenarios-no-changes = Nothing yet: in this scenario everything is as in the plan.
scenarios-add-change = What you would change
scenarios-register = List
scenarios-record = Record
scenarios-record-help = Type to search; a name that is not there is added in this scenario only.
scenarios-record-gone = No longer in the plan (no. { $id })
scenarios-field = Field
scenarios-field-gone = A field that is no longer there
scenarios-choose-field = Choose a field
scenarios-before-after = In the plan → in this scenario
scenarios-in-scenario = in this scenario:
scenarios-in-plan = In the plan: { $value }
scenarios-deed-add = Is added
scenarios-deed-remove = Is taken out
scenarios-drop = Leave as in the plan
scenarios-of = { $action }: { $name }, { $field }
scenarios-take-out = Take { $name } out in this scenario
scenarios-gone = What it is about is no longer there, or can no longer be chosen.
scenarios-follows = The grant { $name } has not been applied for yet: its ways of moving and its amount follow this scenario.

## How to begin

scenarios-begin = Where to begin
scenarios-begin-empty = From nothing
scenarios-begin-empty-help = Everything as in the plan; you write the differences.
scenarios-begin-empty-name = New supposition
scenarios-begin-mode = Another way of moving
scenarios-begin-mode-help = Mode A or B for the services you choose; the grant is worked out anew by the rules of the call.
scenarios-begin-mode-name = Another way of moving
scenarios-begin-supplier = Another supplier
scenarios-begin-supplier-help = A contract with a different supplier, at the same price or another.
scenarios-begin-supplier-name = Another supplier
scenarios-begin-next-year = A year later
scenarios-begin-next-year-help = The start of the services that are not finished yet moves by a year.
scenarios-begin-next-year-name = A year later
scenarios-begin-together = Together in the Unione
scenarios-begin-together-help = Fees and contracts in the cloud cost more or less, because they are shared.
scenarios-begin-together-name = With the Unione
scenarios-begin-together-notes =
    Who runs it:
    With which municipalities:
    Who signs the contract:
    Where the new fees come from:
scenarios-services = Services
scenarios-services-help = If you choose none, all that have a way of moving are meant.
scenarios-new-supplier = New supplier
scenarios-new-amount = New yearly amount in euro, without VAT
scenarios-new-amount-help = Empty: it stays as today.
scenarios-fees-by = By how much the fees change, in %
scenarios-fees-by-help = −10 means a tenth less.
scenarios-choose-contract = Choose a contract.
scenarios-choose-supplier = Choose a supplier.
scenarios-unreadable = Write an amount, for example 12,000.00.
scenarios-name-missing = Write a name.
scenarios-make = Make
scenarios-cancel = Cancel

## Adopting

scenarios-adopt-title = Adopt { $name }
scenarios-adopt-text =
    { $count ->
        [0] Nothing is left to write into the plan.
        [one] { $count } difference goes into the plan, in one step. Undo brings everything back as it was.
       *[other] { $count } differences go into the plan, in one step. Undo brings everything back as it was.
    }
scenarios-adopt-knobs = What was tried with the sliders is a trial: it does not go into the plan.
scenarios-in-the-way =
    { $count ->
        [one] One thing does not fit: mend it, or leave it out. As long as it is there, nothing is written into the plan.
       *[other] { $count } things do not fit: mend them, or leave them out. As long as they are there, nothing is written into the plan.
    }
scenarios-leave-out = Leave out
scenarios-left-out = Left out
scenarios-take-in = Take in again
scenarios-nothing-left = There is nothing to write: the plan is like this already.

## In the terminal

scenarios-none = No scenarios.
scenarios-line =
    { $count ->
        [one] { $name }: { $count } thing changes
       *[other] { $name }: { $count } things change
    }

# A new plan, in four steps.
newplan-steps = The four steps
newplan-step-body = Body
newplan-step-services = Services
newplan-step-triage = How they are provided
newplan-step-ready = Ready
newplan-title-body = Which body is the plan for?
newplan-title-services = Which services does the body have?
newplan-title-triage = How is each service provided?
newplan-title-ready = The plan is ready
newplan-next = Next: { $step }
newplan-back = Back
newplan-leave = Leave for now
newplan-restart = Start again
newplan-create = Make the plan
newplan-kind = Kind of body
newplan-body-name = Name of the body
newplan-body-hint = The first letters are enough; accents and capitals do not matter. Choose with the arrows and Enter.
newplan-bodies = Bodies found
newplan-bodies-found =
    { $count ->
        [0] No body found
        [one] One body found
       *[other] { $count } bodies found
    }
newplan-bodies-none = No body of kind “{ $kind }” is called “{ $text }”. Try a part of the name, or check the kind of body above.
newplan-band = Band { $band }
newplan-unknown-help = Where there is a dash, the public sources we use do not have the figure: you can go on all the same.
newplan-body-continue = This is my body: go to the services
newplan-services-what = The services that a body of this kind and size usually has are already ticked. Untick those it does not have, add the others.
newplan-services-search = Search a service
newplan-services-count =
    { $count ->
        [one] one service chosen
       *[other] { $count } services chosen
    }
newplan-services-found =
    { $count ->
        [one] one found
       *[other] { $count } found
    }
newplan-services-rare =
    { $count ->
        [one] one more, rarer, is found with the search
       *[other] { $count } more, rarer, are found with the search
    }
newplan-services-none = No service with these words
newplan-services-none-text = The catalogue has no service that contains “{ $text }”. If the body has one of its own, add it later, from the Services page.
newplan-services-show-all = Show all
newplan-area-all = All
newplan-area-all-of = All: { $area }
newplan-area-none = None
newplan-area-none-of = None: { $area }
newplan-triage-what = For each service press 1, 2, 3 or 4: the choice is taken and the next one comes. The up and down arrows move without choosing.
newplan-triage-search = Filter the services
newplan-triage-counts = How many services, by how they are provided
newplan-triage-none-text = None of the chosen services contains “{ $text }”.
newplan-triage-empty = No service chosen
newplan-triage-empty-text = Go back one step and tick the services of the body. You can also go on and add them later.
newplan-ready-services = Services in the plan
newplan-ready-what = The plan is born as a draft, already kept by Nuvolario. Afterwards you can save it in a file of your own with “Save as…”.
newplan-name = Name of the plan
newplan-name-default = Plan { $year }
newplan-name-hint = It helps to recognise it, for example “Plan 2026”.
newplan-name-missing = Write a name for the plan.
newplan-union-name = Name of the union
newplan-union-hint = Unions of municipalities are in no open list: write the full name.
newplan-union-take = Use this name

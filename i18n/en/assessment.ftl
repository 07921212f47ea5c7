### What is judged of services and applications: strategy, class, priority, skills, sheets, lists.

## Common

assessment-unofficial = internal estimate, not official
assessment-to-verify = to be verified
assessment-cancel = Cancel the changes
assessment-application = Application
assessment-no-applications = There are no applications yet
assessment-to-applications = Go to the applications
assessment-reason = Reason
assessment-reason-hint = It stays in the log of decisions: whoever checks will read it years from now.
assessment-reason-missing = Write the reason: without it the choice is not recorded.

## The strategy of a service

assessment-strategy-title = Strategy
assessment-strategy-help = The strategy says in which way the service leaves the server room. There are six ways: the program holds them against what it knows, but a person chooses, and writes why.
assessment-strategy-chosen = Chosen strategy
assessment-strategy-none = none, so far
assessment-strategy-ours = Our proposal
assessment-strategy-second = next comes { $name }
assessment-strategy-cannot = cannot be told yet: answers are missing
assessment-strategy-no-application = No application is linked to this service as its main one: the questions about the program stay unanswered. Link it from the record of the service.
assessment-strategy-link-application = Open the record of the service
assessment-strategy-counts = { $supports } for · { $against } against · { $missing ->
    [one] { $missing } answer missing
   *[other] { $missing } answers missing
}
assessment-strategy-is-chosen = chosen
assessment-strategy-is-ours = our proposal, not official
assessment-strategy-is-second = second
assessment-strategy-done = Choice recorded: { $name }.
assessment-blocks = They rule it out
assessment-blocking = blocking
assessment-supports = For
assessment-against = Against
assessment-no-facts = What is known so far speaks neither for nor against.
assessment-missing-deciding = Missing answers that decide
assessment-missing-others = { $count ->
    [one] One more missing answer
   *[other] { $count } more missing answers
}
assessment-answer = Answer
assessment-answer-of = Answer: { $field }
assessment-then = If you choose it
assessment-no-mode = no mode of the recovery plan
assessment-measure = Recovery plan, measure 1.2:
assessment-skills = Skills
assessment-items-added = { $count ->
    [0] No item is added to the checklists.
    [one] One item is added to the checklists
   *[other] { $count } items are added to the checklists
}
assessment-items-removed = { $count ->
    [0] None is taken away.
    [one] One is taken away
   *[other] { $count } are taken away
}
assessment-choose-title = To choose: { $name }
assessment-choose = Choose { $name }
assessment-destination = What it becomes
assessment-destination-hint = If you say so, the mode that follows is set, too.
assessment-destination-stays = stays as it is
assessment-log-title = Log of decisions
assessment-log-none = Nobody has decided about this service yet.
assessment-log-day = Day
assessment-log-who = Who
assessment-log-nobody = not said
assessment-log-what = Choice
assessment-log-why = Reason
assessment-log-ours = Our proposal
assessment-log-second = Second

## The class of data

assessment-class-title = Class of the data
assessment-class-help = The class says how much harm to the country a loss or a stop of these data would do: ordinary, critical or strategic. The national cybersecurity agency (ACN) settles it with an outcome; on it depends which cloud services may be used.
assessment-class-official = Official outcome
assessment-class-proposed = The catalogue proposes: { $class }.
assessment-class-no-proposal = The catalogue has no proposal for this service.
assessment-class-unknown = Not settled yet.
assessment-class-act-hint = Number and date of the certified mail or act with the outcome.
assessment-precheck-title = Internal check
assessment-precheck-help = Questions of our own, to think before the official questionnaire. They do not change the class.
assessment-precheck-badge = internal check, not official
assessment-precheck-forget = Remove the answer
assessment-precheck-forget-of = Remove the answer: { $question }
assessment-precheck-suggests = To be proposed to whoever decides: { $class }.
assessment-precheck-missing = { $count ->
    [one] One question has no answer.
   *[other] { $count } questions have no answer.
}
assessment-precheck-none = Answer the questions to see what follows.
assessment-asked-title = What the class asks
assessment-asked-of = What the class asks: { $class }
assessment-asked-none = As long as the service has no class it cannot be told.
assessment-asked-service = Cloud service, at least
assessment-asked-infrastructure = Infrastructure below, at least
assessment-asked-adequate = Infrastructure of a body, at least
assessment-asked-basis = Where it comes from
assessment-asked-act = Act in which it is read
assessment-asked-act-hint = For example: ACN determination 307/2022, annex A2.
assessment-asked-day = Read on
assessment-asked-edit = Write what you read in the act
assessment-asked-save = Record
assessment-asked-forget = Go back to what the program says
assessment-products-title = Products in use
assessment-products-none = No contract is linked to this service.
assessment-products-link = Link a contract from the record of the service
assessment-products-fine = The qualification is written down, and nothing is missing.
assessment-products-renew = The supplier should ask for its renewal by { $day }.

## Priorities

assessment-priority-title = Priorities
assessment-priority-help = In which order it pays to move the applications. Say for each its opportunity, risk and ease: the level follows the sequence of the manual.
assessment-priority-empty = Add the applications, or import them from a sheet: here they are put in order.
assessment-priority-place = No.
assessment-priority-level = Level
assessment-priority-contract = Contract ends
assessment-priority-quadrant = Our quadrant
assessment-priority-open = Grades are missing: from level { $best } to { $worst }
assessment-priority-set = decided by a person
assessment-priority-decide = Decide otherwise
assessment-priority-decide-of = Decide otherwise: { $name }
assessment-priority-choose = Decided level
assessment-priority-save = Record the level
assessment-priority-forget = Go back to what follows from the grades
assessment-level = { $level } · { $name }
assessment-level-when = when “{ $field }” is: { $is }
assessment-level-rest = when none of the levels before is satisfied
assessment-grade-of = { $field }: { $name }
assessment-questions-title = What to ask for each level
assessment-fits-when = (fits if: { $when })
assessment-quadrant-title = Benefit and complexity
assessment-quadrant-none = The quadrant is drawn once at least one application has all three grades.
assessment-quadrant-said = { $count ->
    [one] One application in the quadrant; its number is that of the table above.
   *[other] { $count } applications in the quadrant; the numbers are those of the table above.
}
assessment-quadrant-field = Quadrant
assessment-quadrant-count = Applications
assessment-quadrant-without = Without all three grades
assessment-quadrant-complexity = complexity →
assessment-quadrant-benefit = benefit →

## Skills

assessment-skills-title = Skills
assessment-skills-help = What the chosen strategies ask of those who work on them, by the manual's grid, and what is there. Where something is missing, write who covers it: a person, a supplier, a course.
assessment-skills-empty = No strategy is chosen yet
assessment-skills-empty-text = Open a service from Readiness and choose its strategy: here you see which skills it asks for.
assessment-skills-services = { $count ->
    [one] for one service
   *[other] for { $count } services
}
assessment-skills-no-grid = The manual's grid does not say which skills it asks for.
assessment-skills-none-needed = It asks for no particular technical skills.
assessment-skills-line = { $needed ->
    [one] One skill is needed
   *[other] { $needed } skills are needed
}: { $missing ->
    [0] none is below the level
    [one] one is below the level
   *[other] { $missing } are below the level
}, { $unknown ->
    [0] all are assessed
    [one] one is not assessed yet
   *[other] { $unknown } are not assessed yet
}.
assessment-skills-add = { $count ->
    [one] Add the skill missing from the register
   *[other] Add the { $count } skills missing from the register
}
assessment-skill = Skill
assessment-skills-needed = Needed
assessment-skills-assessed = There is
assessment-skills-not-assessed = not assessed
assessment-skills-level-of = Level there is: { $name }
assessment-skills-missing = What is missing
assessment-skills-enough = enough
assessment-skills-short = { $count ->
    [one] one level short
   *[other] { $count } levels short
}
assessment-skills-covered = Who covers it
assessment-skills-covered-of = Who covers: { $name }
assessment-skills-scale = The scale: { $scale }.
assessment-radar-needed = needed
assessment-radar-there = there is
assessment-radar-said = { $assessed } of { $needed } skills assessed; the figures are in the table above.

## Assessment sheets

assessment-sheets-title = Assessment sheets
assessment-sheets-help = The sheet gathers, for each application, what the state's kit asks to know (an assessment is a look at how things are). Each answer is saved when you leave the field.
assessment-sheets-empty = Add the applications, or import them from a sheet: each will have its own sheet.
assessment-sheets-progress = { $answered } of { $all } answers
assessment-sheets-only-empty = Only questions without an answer
assessment-sheets-full = All questions have an answer.
assessment-sheets-empty-field = empty
assessment-sheets-feeds = Helps to decide: { $names }
assessment-section-tecnologia = Technology
assessment-section-vincoli = Constraints
assessment-section-dati = Data
assessment-section-parti-interessate = Who is involved
assessment-section-bisogni = Use and needs
assessment-section-mercato = What the market offers
assessment-send = Send the questions to whoever knows
assessment-send-title = Send the questions to whoever knows
assessment-send-help = The program writes a workbook with the chosen questions only. Whoever answers fills it in and sends it back: then “Bring in the answers”.
assessment-send-whom = For whom
assessment-send-whom-hint = The name stands at the top of the workbook.
assessment-send-applications = Of which applications
assessment-send-fields = Which questions
assessment-send-fields-help = Those without an answer that a strategy depends on are ticked already.
assessment-send-format = In which format
assessment-send-xlsx = Excel (xlsx)
assessment-send-ods = LibreOffice (ods)
assessment-send-count = { $count ->
    [one] One question
   *[other] { $count } questions
}
assessment-send-do = Save the workbook
assessment-send-done = Workbook saved: { $path }
assessment-send-folder = Show in the folder
assessment-take-back = Bring in the answers
assessment-returned-title = The answers that came
assessment-returned-count = { $count ->
    [0] No answer differs from what is known
    [one] One answer is new or differs
   *[other] { $count } answers are new or differ
}; { $same ->
    [0] none repeats what is known already
    [one] one says what is known already
   *[other] { $same } say what is known already
}.
assessment-returned-unanswered = { $count ->
    [one] One question still has no answer.
   *[other] { $count } questions still have no answer.
}
assessment-returned-left = Left out
assessment-returned-take = Take
assessment-returned-take-of = Take the answer: { $field }, { $name }
assessment-returned-question = Question
assessment-returned-was = Before
assessment-returned-now = Now
assessment-returned-nothing = nothing: empties the answer
assessment-returned-refused = These were not taken; the others were.
assessment-returned-accept = { $count ->
    [one] Take the ticked answer
   *[other] Take the { $count } ticked answers
}
assessment-returned-leave = Close without taking more
assessment-returned-taken = { $count ->
    [one] One answer taken.
   *[other] { $count } answers taken.
}

## Lists

assessment-lists-title = Lists in use
assessment-lists-help = The list of the method can only be read. Beside it you can keep lists of your own: write them here, or bring them in from a file (YAML, a Konveyor questionnaire too).
assessment-list-new = New list
assessment-list-bring-in = Bring in
assessment-list-about = { $count ->
    [one] one item
   *[other] { $count } items
}, version { $version }
assessment-list-of-method = of the method, can only be read
assessment-list-edit = Edit
assessment-list-edit-of = Edit: { $name }
assessment-list-export = Export
assessment-list-export-of = Export: { $name }
assessment-list-exported = Saved: { $path }
assessment-list-remove = Delete
assessment-list-remove-of = Delete: { $name }
assessment-list-seen = I have seen what changed
assessment-list-saved = List saved.
assessment-list-brought = Brought in: { $name }.
assessment-list-edit-title = Edit the list
assessment-list-editor-help = The items are saved all together. Answers already given stay with the items that keep their name.
assessment-list-title-it = Title in Italian
assessment-list-title-en = Title in English
assessment-list-id = Short name
assessment-list-id-hint = A single word, such as “desk”: it does not change afterwards.
assessment-list-version = Version
assessment-list-version-hint = Change it when you change the items.
assessment-list-faults = { $count ->
    [one] The list is not saved: one thing is wrong.
   *[other] The list is not saved: { $count } things are wrong.
}
assessment-list-save = Save the list
assessment-list-leave = Leave without saving
assessment-list-leave-hint = If you go to another page, what you wrote stays here.
assessment-item-add = Add an item
assessment-item-remove = Remove the item
assessment-item-up = Move up: { $name }
assessment-item-down = Move down: { $name }
assessment-item-move-key = Also with Alt and the arrows up and down
assessment-item-moved = Now number { $place } of { $count }: { $name }
assessment-item-unnamed = item without text
assessment-item-text-it = What has to be so, in Italian
assessment-item-text-en = What has to be so, in English
assessment-item-why-it = Why it matters, in Italian
assessment-item-why-en = Why it matters, in English
assessment-item-evidence-it = What proves it, in Italian
assessment-item-evidence-en = What proves it, in English
assessment-item-id = Name of the item
assessment-item-id-hint = Short, without spaces; answers are found by it.
assessment-item-phase = Phase
assessment-item-scope = Asked for
assessment-item-again = When it is asked again
assessment-item-weight = Weight
assessment-item-weight-hint = From 1 to 5: 5 if its lack costs money or data, or breaks the law.
assessment-item-mandatory = Mandatory
assessment-item-blocking = Without it the phase is not ready
assessment-item-after = Comes after
assessment-item-excludes = Cannot be together with
assessment-item-names-hint = Names of items, with a comma between them.
assessment-item-when = Counts when one of these is so
assessment-brought-title = To bring in: { $name }
assessment-brought-unread = The file cannot be read
assessment-brought-faults = { $count ->
    [one] One thing to mend in the file:
   *[other] { $count } things to mend in the file:
}
assessment-brought-over = There is a list of this name already: this is what would change. Answers go over with the items that keep their name.
assessment-brought-changes = New items: { $added }; removed: { $removed }; changed: { $changed }.
assessment-brought-take = Keep this list
assessment-brought-replace = Replace the version before
assessment-brought-again = Choose another file
assessment-brought-leave = Leave it

## The parts of the view of a service

assessment-parts = What to look at of this service
assessment-part-items = Items to do
assessment-part-strategy = Strategy
assessment-part-class = Class of the data

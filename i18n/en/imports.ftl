# The import wizard: a table from outside comes into the plan.

## What is said of rows and columns

imports-cell-error = The cell holds a calculation error ({ $error }). Mend it in the sheet and import again.
imports-no-name = The name is missing: without it nobody knows what the row is about.
imports-service-not-in-plan = The service “{ $name }” is in the catalogue but not in the plan. Add it to the plan and import again.
imports-several-called-so = Several entries of the plan are called “{ $name }”: link them by hand.
imports-own-column-name = The new column “{ $name }” needs a name that is not there yet.
imports-no-such-field = There is no field “{ $field }”.
imports-field-twice = Two columns go to the field “{ $field }”. Choose one of them.
imports-style-needed = The values of the column “{ $column }” can be read in several ways. Say which is right.
imports-too-many-own = At most { $count } new columns can be added at a time.
imports-name-needed = No column goes to the field “{ $field }”: say which holds the names.
imports-stopped = The import was stopped. Nothing in the plan has changed.
imports-changed-meanwhile = The plan has changed meanwhile: the rows were compared again. Look at them once more, then import.
imports-gone = This import is no longer open. Choose the file again.
imports-is-questionnaire = This is a Konveyor questionnaire (YAML), not a table: bring it in from Readiness → Lists → Bring in. The Konveyor inventory in csv is imported here.
imports-no-such-sheet = There is no sheet “{ $name }”. There are: { $sheets }.
imports-register-unsure = The headings do not tell which register the rows go to. Say which.
imports-no-such-column = There is no column “{ $column }”.
imports-mapping-wrong = The file with the choices cannot be read: { $detail }.

## What is asked

imports-ask-which = “{ $name }” may mean several services of the catalogue. Which?
imports-ask-unknown = Nothing in the catalogue is called “{ $name }”. Is it a service of your own?
imports-ask-several = The cell “{ $name }” seems to hold several services. Should they be split?
imports-ask-records = Several entries of the plan are called “{ $name }”. Which is meant?
imports-ask-twice = Row { $row } is about this too. Is this row needed as well?

## The file of rows that were not taken

imports-refused-row = Row
imports-refused-why = Why it was not imported
imports-refused-sheet = Not imported
imports-refused-title = Rows of { $file } that were not imported
imports-refused-file = { $file } - rows not imported

## The system's dialogs

imports-choose-title = Choose the sheet to import
imports-tables = Tables
imports-refused-save-title = Save the rows that were not imported

## The four steps

imports-help = From a sheet to the plan in four steps. Every choice can be looked at again by going back; nothing in the plan changes before the last button, and then a single Undo brings it all back. Empty cells of the sheet erase nothing, and names already in the plan stay as they are. A row that leaves a doubt is not imported until you answer.
imports-steps = Steps of the import
imports-step-source = File
imports-step-columns = Columns
imports-step-rows = Rows
imports-step-done = Done
imports-title-source = Import a table
imports-title-columns = What the columns hold
imports-title-rows = What will change
imports-title-done = Import finished
imports-back = Back
imports-next-columns = Next: columns
imports-next-rows = Next: rows
imports-leave = Close without importing
imports-apply =
    { $count ->
        [one] Import { $count } row
       *[other] Import { $count } rows
    }
imports-nothing = There is nothing to import
imports-read-only = This plan can only be read: the import can be tried, but not saved.
imports-busy = Reading…
imports-progress = Progress
imports-stop = Stop

## File

imports-source-what = The list you already use will do: Excel, LibreOffice or csv, with titles above and notes below. Before the plan changes you see everything row by row, and one click takes it back.
imports-source-kit = The workbooks of the cloud enablement kit are recognised: list of applications, assessment sheet, assessment of skills.
imports-choose = Choose the file…
imports-choose-another = Choose another file…
imports-or-paste = or paste here the cells copied from the sheet, headings included
imports-read-pasted = Read what you pasted
imports-pasted = Pasted text
imports-which-sheet = Which sheet?
imports-whole-file = The whole file
imports-sheet-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
imports-sheet-hidden = hidden
imports-sheet-for = seems to be for: { $register }
imports-warnings = To know about this file

## Columns

imports-goes-in = The rows go to
imports-register-choose = The headings do not tell: you choose.
imports-header-row = The headings are in row
imports-last-row = The last row is
imports-table-rows =
    { $count ->
        [0] There are no rows below the headings.
        [one] One row to read.
       *[other] { $count } rows to read.
    }
imports-below =
    { $count ->
        [one] One row below the table is left out: it seems to be a note.
       *[other] { $count } rows below the table are left out: they seem to be notes.
    }
imports-remembered = A sheet with the same headings was imported before: the choices are those of that time.
imports-recognised = Recognised: { $form }
imports-top = The top of the sheet
imports-top-row = Row { $row }
imports-columns = Columns of the sheet
imports-to-of = “{ $column }” goes to
imports-to-nothing = Leave out
imports-to-own = New column
imports-own-kind = What it holds
imports-alias = Understood from the heading: check it.
imports-taken = It seems to be “{ $field }”, which “{ $by }” already has.
imports-twice = “{ $column }” goes here too: choose one of them.
imports-errors =
    { $count ->
        [one] One cell holds a calculation error: it will not be imported.
       *[other] { $count } cells hold a calculation error: they will not be imported.
    }
imports-style = How is “{ $example }” to be read?
imports-style-mixed = The values are not all written the same way. Which way is right? The others will be refused cell by cell.
imports-style-reads = { $reads } (like { $like })
imports-style-like = like { $like }
imports-keep-all = Keep the other columns too, as new columns
imports-name-missing = No column goes to “{ $field }”: say which holds the names.
imports-doubts = First answer the questions on how to read numbers and days.

## Rows

imports-filter = Which rows to show
imports-state-all = All
imports-state-question = To answer
imports-state-refused = Refused
imports-state-new = New
imports-state-changed = Change
imports-state-same = Same already
imports-state-left-out = Left out
imports-row-question = To answer
imports-row-refused = Refused
imports-row-new = New
imports-row-changed = Changes
imports-row-same = Same already
imports-row-left-out = Left out
imports-rows-empty = No rows.
imports-rows-of = Rows { $from }–{ $to } of { $total }
imports-rows-before = Rows before
imports-rows-after = Rows after
imports-row = Row { $row }
imports-linked = Added too, because cells name them:
imports-linked-more = { $names } and { $count } more
imports-partly =
    { $count ->
        [one] Some cells of one row are not taken: they are marked.
       *[other] Some cells of { $count } rows are not taken: they are marked.
    }
imports-all-which =
    { $count ->
        [one] One name may mean several services.
       *[other] { $count } names may mean several services.
    }
imports-all-unknown =
    { $count ->
        [one] One name is not in the catalogue.
       *[other] { $count } names are not in the catalogue.
    }
imports-all-several =
    { $count ->
        [one] One cell seems to hold several services.
       *[other] { $count } cells seem to hold several services.
    }
imports-all-records =
    { $count ->
        [one] One name belongs to several entries of the plan.
       *[other] { $count } names belong to several entries of the plan.
    }
imports-all-twice =
    { $count ->
        [one] One row repeats a row above.
       *[other] { $count } rows repeat a row above.
    }
imports-all-own = Add as your own services
imports-all-split = Split
imports-all-take = Import all the same
imports-all-leave = Leave out
imports-means = It is { $names }
imports-from-to = { $field }: from { $from } to { $to }
imports-set = { $field }: { $to }
imports-choice = What to do with row { $row }, { $name }
imports-choose-answer = Choose…
imports-do-take = Import
imports-do-take-anyway = Import all the same
imports-do-leave = Leave out
imports-do-own = It is a service of our own: add it
imports-do-own-record = Add as a new entry
imports-do-split = Split: { $pieces }
imports-do-candidate = It is { $name }
imports-do-candidate-there = It is { $name } (in the plan already)
imports-do-pick = Choose from the catalogue…
imports-do-picked = From the catalogue: { $names }
imports-pick-title = Which services are “{ $name }”?
imports-pick-search = Search the catalogue
imports-pick-done =
    { $count ->
        [0] Choose at least one service
        [one] It is this service
       *[other] They are these { $count } services
    }

## Done

imports-done-nothing = The plan said it all already: nothing has changed.
imports-done = { $register }: rows new { $new }, changed { $changed }, the same already { $same }.
imports-done-backup = A backup was made before the import.
imports-done-left =
    { $count ->
        [one] One row was not imported.
       *[other] { $count } rows were not imported.
    }
imports-done-partly =
    { $count ->
        [one] Some cells of one row were left out.
       *[other] Some cells of { $count } rows were left out.
    }
imports-done-save = Save the rows not imported, with the reasons…
imports-done-saved = Saved to { $path }
imports-done-go = Go to { $register }
imports-done-undo = Undo the import
imports-done-undone = The import was undone: the plan is as before.
imports-done-other-sheet = Import another sheet of this file
imports-done-other-file = Import another file

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
imports-is-questionnaire = This is a Konveyor questionnaire (YAML), which is not imported for now. The Konveyor inventory in csv is.
imports-no-such-sheet = There is no sheet “{ $name }”. There are: { $sheets }.
imports-register-unsure = The headings do not tell which register the rows go to. Say which.
imports-no-such-column = There is no column “{ $column }”.
imports-mapping-wrong = The file with the choices cannot be read: { $detail }.

## What is asked

imports-ask-which = “{ $name }” may mean several services of the catalogue. Which?
imports-ask-unknown = Nothing in the catalogue is called “{ $name }”. Is it a service of your own?
imports-ask-several = The cell “{ $name }” seems to hold several services. Should they be parted?
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

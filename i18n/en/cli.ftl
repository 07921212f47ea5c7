# The words of the terminal.

cli-about = Nuvolario without a window: the same jobs, for scripts and scheduled checks.
cli-exit-codes = Exit codes: 0 done · 1 the plan has something to look at · 2 wrong use · 3 a file cannot be read or written
cli-heading-usage = Usage
cli-usage-options = [OPTIONS]
cli-heading-arguments = Arguments
cli-heading-commands = Commands
cli-heading-command = COMMAND
cli-heading-options = Options
cli-help = Shows this help
cli-version = Shows the version
cli-lang = The language of the answers [it, en]
cli-file = The plan file
cli-json = Answers in JSON
cli-out = The file to write; one that is there already is replaced

cli-new = Makes a plan for a body, or from a sample
cli-body = The ISTAT or IPA code of the body
cli-body-type = The kind of body, where several share a code [comune, provincia, citta_metropolitana, unione]
cli-name = The name of the plan
cli-sample = A ready-made sample [ferrara, lecce, novara]
cli-plan-name = Plan { $year }
cli-made = Made { $path }: { $body }, { $services ->
        [one] { $services } service.
       *[other] { $services } services.
    }

cli-show = Shows the whole plan
cli-check = Says what is missing or does not add up
cli-problems =
    { $count ->
        [0] Nothing to look at.
        [one] { $count } thing to look at.
       *[other] { $count } things to look at.
    }
cli-to-complete =
    { $count ->
        [one] { $count } to complete as you go.
       *[other] { $count } to complete as you go.
    }

cli-funding = Calls and grants
cli-funding-calls = Lists the calls
cli-funding-quote = Works out what a call gives, and explains it
cli-call = The call, by the name "funding calls" gives it
cli-band = The population band, 1 to 7
cli-transfer = How many services in mode A (transfer)
cli-update = How many services in mode B (update)
cli-batch = A CSV table with the columns band, transfer, update: answers with the same rows and the outcome
cli-call-open = open until { $day }
cli-call-closed = closed on { $day }: it can only be simulated
cli-rows-refused =
    { $count ->
        [one] { $count } row cannot be read: the reason is in the column "reason".
       *[other] { $count } rows cannot be read: the reason is in the column "reason".
    }

cli-report = Makes a paper of the plan
cli-report-kind = Which paper [plan: the migration plan; readiness: the readiness of the body; service: the sheet of one service; costs: the costs for the accountant; budget: the page for the budget; all as PDF]
cli-report-service = The name of the service, for its sheet
cli-report-which = The sheet wants the name of the service: add --service NAME.
cli-readiness = Says how ready the body is, phase by phase and service by service
cli-readiness-service = One service only, by its name, with all its items
cli-scenarios = Lists the scenarios and puts them beside the plan, with only the differences
cli-scenarios-name = A scenario to compare, by its name; up to three times. Without it: the first three
cli-scenarios-all = What stays the same, too
cli-scenarios-unknown = The plan has no scenario called { $name }.
cli-printed = Wrote { $path }, { $pages ->
        [one] { $pages } page.
       *[other] { $pages } pages.
    }

cli-wrong-argument = There is no option { $arg } here.
cli-wrong-command = There is no command { $command }.
cli-wrong-value = The value "{ $value }" does not fit { $arg }.
cli-wrong-choice = The value "{ $value }" does not fit { $arg }. Choose one of: { $valid }.
cli-wrong-missing = Missing: { $arg }.
cli-wrong-conflict = { $arg } cannot go with { $other }.
cli-wrong-help = --help shows the commands and their options.

cli-undo = Takes the last changes back
cli-steps = How many changes to take back, if not one
cli-undone =
    { $count ->
        [0] Nothing to take back.
        [one] Took { $count } change back.
       *[other] Took { $count } changes back.
    }
cli-history = Lists the changes, the last first
cli-verify = Checks that the plan file is sound, and reads all its proofs again
cli-orphans = { $table }: rows that refer to something that is not there: { $count }
cli-changed-step = The history does not add up: the change "{ $step }" of { $at } is no longer what was written.
cli-sound = The plan is sound.
cli-unsound = The plan is not sound: keep the file and go back to an earlier backup.
cli-backup = Writes a copy of the plan and reads it back
cli-backed-up = Copy written and read back: { $path }

cli-from-datapackage = A data package to make the plan of
cli-export = Writes the plan, or one of its registers, as a file for other programs
cli-export-format = In which format [xlsx, ods, csv (Excel in Italian), csv-iso, pdf, datapackage, json, html, cpsv-jsonld, cpsv-turtle]
cli-export-register = One register only, for xlsx, ods, csv and pdf [services, applications, suppliers, contracts, assets, people, skills, costs, invoices]
cli-export-open-items = Only the open items of the checklists, as a table
cli-exported = Written { $path }

cli-import = Brings a table into the plan: xlsx, xls, ods, csv
cli-import-table = The file with the table
cli-import-sheet = The sheet, if not the one that seems right
cli-import-register = The register its rows go to [services, applications, suppliers, contracts, assets, people, skills, costs, invoices]
cli-import-mapping = A JSON file that says which column goes where and what to answer (see docs/import.md)
cli-import-dry-run = Shows what would happen and changes nothing
cli-imported = { $register }: rows new { $new }, changed { $changed }, the same { $same }, refused { $refused }, without an answer { $questions }
cli-would-import = Trial, nothing has changed. { $register }: rows new { $new }, changed { $changed }, the same { $same }, refused { $refused }, without an answer { $questions }
cli-proofs = Lists the proofs kept in the plan: number, day, bytes, SHA-256 digest, name, items
cli-proofs-count =
    { $count ->
        [one] { $count } proof
       *[other] { $count } proofs
    }
cli-costs = Says what it costs today, what it will cost in the cloud, and what is missing after the grant
cli-costs-by = As a table, cut by [phase, nature, chapter, mission, area, service, supplier, item, line]
cli-costs-of-year = One year only
cli-costs-year = The year { $year } is not among those looked at: they go from { $first } to { $last }.
cli-costs-lines = Lines counted: { $counted }; left out: { $left }.
cli-export-costs = Only the costs, as a spreadsheet with its formulas (xlsx or ods)

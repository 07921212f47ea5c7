# Exports: the plan, or what is shown of it, as files for other programs and for the public.

## The window

exports-open = Export to a file…
exports-out = Export
exports-out-help = Print what you see, or save it to a file
exports-print = Print to PDF
exports-printing = Making the PDF…
exports-title = Export
exports-what = What
exports-what-plan = The whole plan
exports-what-shown = What you see: { $register }
    .help = With the columns, filters and order you chose.
exports-format = In which format
exports-group-tables = Tables
exports-group-whole = The plan for other programs
exports-group-public = Public list of services
exports-format-xlsx = Excel (xlsx)
    .help = A workbook with a sheet for each register; amounts and dates stay amounts and dates.
exports-format-ods = LibreOffice (ods)
    .help = The same, in the open format OpenDocument.
exports-format-csv = CSV for Excel in Italian
    .help = Text with semicolons, decimal comma and dates like 31/12/2026. Several tables are in one zip file.
exports-format-csv-iso = CSV for other programs
    .help = Text with commas, decimal point and dates like 2026-12-31. Several tables are in one zip file.
exports-format-pdf = PDF to print
    .help = The table on A4 sheets, accessible and fit for the archive.
exports-format-datapackage = Data package (zip)
    .help = The whole plan as CSV tables, each described: the same plan can be made from it again.
exports-format-json = JSON
    .help = The whole plan and its totals as one text, for programs.
exports-format-html = Web page
    .help = The services offered on an accessible page, ready for the body's site.
exports-format-cpsv-jsonld = CPSV-AP in JSON-LD
    .help = The services offered after the European profile CPSV-AP 3.2.0, for data catalogues.
exports-format-cpsv-turtle = CPSV-AP in Turtle
    .help = The same content, written in Turtle.
exports-public-note = The public list holds only the services the body offers, with name, description, area and office. It holds no people, notes, costs or data classes.
exports-do = Choose where to save
exports-busy = Writing the file…
exports-done = File saved.
exports-folder = Show in folder
exports-save-title = Save the exported file
exports-packages = Data packages
exports-only-shown = A PDF is made of one table at a time: choose what you see.
exports-only-whole = This format holds the whole plan: it cannot be limited to one table.
exports-only-workbooks = Costs with their formulas can be saved only for Excel (xlsx) or LibreOffice (ods).

## Names of files

exports-name-plan = Plan
exports-name-costs = Costs of the cloud
exports-name-package = Data package
exports-name-public = List of services

## Tables and headings

exports-table-body = Body
exports-table-grants = Grants
exports-table-application-services = Services of each application
exports-table-application-sheets = Assessment sheets of the applications
exports-table-contract-services = Services of each contract
exports-table-contract-applications = Applications of each contract
exports-table-asset-applications = Applications on each machine
exports-table-grant-services = Services of each grant
exports-table-own-columns = Columns the body added
exports-table-own-values = Values in the body's columns
exports-table-views = Saved views
exports-table-service-prechecks = Our own check of the services' classes
exports-table-answers = Answers to the items of the checklists
exports-table-proofs = Proofs
exports-table-proof-places = Items that each proof proves
exports-table-checklists = Checklists
exports-table-checklist-items = Items of the checklists
exports-table-decisions = Log of decisions
exports-table-class-requirements = What the classes of data ask for
exports-table-not-same = Records that look alike and are not the same
exports-table-cost-services = Services of each cost line
exports-table-cost-applications = Applications of each cost line
exports-table-invoice-services = Services of each invoice
exports-table-cost-settings = Assumptions on costs
exports-table-price-indices = Indices of prices of the body's own
exports-table-price-changes = Yearly changes of the indices
exports-table-scenarios = Scenarios
exports-table-measures = Measures of the indicators
exports-heading-grant = Grant
exports-heading-service = Service
exports-heading-plan = Plan
exports-heading-item = Item
exports-heading-value = Value

## The data package

exports-package-description = A body's plan of migration to the cloud, as Nuvolario keeps it: one CSV table for each register and one for each kind of link. Amounts are in euro. A text that a spreadsheet would take for a formula has an apostrophe before it, which is not part of the text.
exports-package-none = This file is no data package: datapackage.json is missing. Choose another one.
exports-package-no-plan = This data package holds no plan of Nuvolario: { $table } is missing.
exports-package-damaged = The data package is damaged ({ $detail }). Ask whoever gave it to you for another copy.
exports-package-too-much = The data package is too large to be a plan: it was not opened.
exports-package-unsafe = The data package refers to “{ $path }”, outside of itself: it was not opened.
exports-package-proof-altered = In the package the proof “{ $name }” is no longer the file it was: its content does not match its digest. No plan was made. Ask whoever gave it to you for another copy.
exports-package-column-unknown = { $table }: the column “{ $column }” is not foreseen. Take the column out and try again.
exports-package-column-missing = { $table }: the column “{ $column }” must be there exactly once.
exports-package-cell-required = { $table }, row { $row }: “{ $column }” is missing.
exports-package-cell-number = { $table }, row { $row }: “{ $column }” must be an allowed whole number.
exports-package-cell-money = { $table }, row { $row }: “{ $column }” must be an amount such as 1234.56.
exports-package-cell-decimal = { $table }, row { $row }: “{ $column }” must be a number with at most four decimals, such as 2.5.
exports-package-cell-day = { $table }, row { $row }: “{ $column }” must be a date such as 2026-12-31.
exports-package-cell-flag = { $table }, row { $row }: “{ $column }” must be true or false.
exports-package-cell-digest = { $table }, row { $row }: “{ $column }” must be a SHA-256 of 64 hexadecimal digits in small letters.
exports-package-cell-choice = { $table }, row { $row }: “{ $column }” is none of the allowed values, which datapackage.json lists.
exports-package-cell-json = { $table }, row { $row }: “{ $column }” is not written in JSON as foreseen.
exports-package-cell-link = { $table }, row { $row }: “{ $column }” refers to a row that is not there.
exports-package-cell-duplicate = { $table }, row { $row }: “{ $column }” has the same value in another row.
exports-package-cell-several = { $table }, row { $row }: a row is about one thing only. Empty “{ $column }” or the other column.

## The public page

exports-page-title = { $body }: the services offered
exports-page-about =
    { $count ->
        [one] { $count } service, on { $day }.
       *[other] { $count } services, on { $day }.
    }
exports-page-caption = List of services, by area
exports-page-service = Service
exports-page-description = What it includes
exports-page-area = Area
exports-page-office = Office
exports-page-none = The list is empty.

## The table on paper

exports-paper-file-name = { $register } - { $body } - { $day }
exports-paper-rows = Rows
exports-paper-shown = { $shown } of { $total }
exports-paper-search = Searching “{ $text }”.
exports-paper-filter = Only { $field }: { $values }.
exports-paper-sort = Ordered by { $fields }.
exports-paper-up = { $field }
exports-paper-down = { $field } (highest first)
exports-paper-group = In groups by { $field }.
exports-paper-empty = (empty)
exports-paper-none = No row in this list.
exports-paper-part = Part { $part } of { $parts }
exports-paper-parts = Not all columns fit on the sheet: the table is in { $parts } parts, and each part repeats the first column.

## The open items

exports-table-items = Open items
exports-items-phase-number = Phase no.
exports-items-phase = Phase
exports-items-item = Item
exports-items-text = What
exports-items-scope = Asked of
exports-items-for = For what
exports-items-state = State
exports-items-mandatory = Mandatory
exports-items-holds = Holds the phase up
exports-items-weight = Weight
exports-items-responsible = Looked after by
exports-items-due = By
exports-items-late = Late
exports-items-note = Note
exports-items-inherited = Inherited from
exports-items-returned = To redo because
exports-items-because = Why it counts
exports-items-evidence = What proves it
exports-items-list = List
exports-what-items = The open items of the checklists
    .help = A row for each item and each thing it is open for, with state, responsible and due day.
exports-what-costs = The costs, with formulas
    .help = A spreadsheet that works out every sum by itself, to the cent: for the accountant.
exports-only-tables = This list goes out as a table: choose Excel, LibreOffice or CSV.

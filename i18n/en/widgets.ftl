# The parts that every page is made of.
widgets-close = Close
widgets-close-key = Close (Esc)
widgets-cancel = Cancel
widgets-previous = Previous
widgets-previous-key = Previous (Alt+↑)
widgets-next = Next
widgets-next-key = Next (Alt+↓)
widgets-drawer-resize = Width of the details
widgets-search-keys = { $label } (Ctrl+F)
widgets-not-number = A whole number is needed here, for example 1,200.
widgets-not-decimal = A number is needed here, for example 2.5.
widgets-not-year = A year is needed here, for example 2026.
widgets-not-money = An amount in euro is needed here, for example 1,234.56.
widgets-not-day = A date that exists is needed here, for example 31/12/2026.
widgets-day-shape = dd/mm/yyyy
widgets-why = Why?
widgets-why-of = Why? { $figure }
widgets-why-reference = Where: { $reference }
widgets-verdict-fix = What to do:
widgets-undo = Undo
widgets-deleted = Deleted: { $name }
widgets-retry = Try again
widgets-not-kept = Not saved yet. What you typed stays here.
widgets-not-kept-why = It was not saved, but what you typed stays here. { $why }
widgets-save-elsewhere = Save elsewhere…
widgets-choose-another = Choose another file…
widgets-open-to-read = Open to read only
widgets-open-to-read-of = Open to read only: { $name }
widgets-open-anyway = Open all the same
widgets-recover = Recover what can be read
widgets-recover-help = The damaged file is set aside untouched.
widgets-backups-of = The last backups
widgets-backups-none = There are no backups beside this plan.
widgets-backup = { $day }, { $time }
widgets-backup-reason-first-change = first change of the day
widgets-backup-reason-import = before an import
widgets-backup-reason-upgrade = before going over to a new version
widgets-backup-reason-restore = before a restore
widgets-backup-reason-pack = before new reference data
widgets-backup-reason-hand = you asked for it
widgets-backup-reason-other = for another reason
widgets-table-plan = Name of the plan
widgets-table-body = Body
widgets-table-service = Services
widgets-table-migration = Moves of the services
widgets-table-funding-line = Grants
widgets-table-funded-service = Services in the grants
widgets-table-supplier = Suppliers
widgets-table-application = Applications
widgets-table-application-service = Services of applications
widgets-table-contract = Contracts
widgets-table-contract-service = Services in contracts
widgets-table-contract-application = Applications in contracts
widgets-table-asset = Machines
widgets-table-asset-application = Applications on machines
widgets-table-person = People
widgets-table-skill = Skills of people
widgets-table-cost = Cost lines
widgets-table-cost-service = Services in cost lines
widgets-table-cost-application = Applications in cost lines
widgets-table-invoice = Invoices
widgets-table-invoice-service = Services in invoices
widgets-table-cost-settings = Assumptions on costs
widgets-table-price-index = Indices of prices
widgets-table-scenario = Scenarios
widgets-table-measure = Measures of the indicators
widgets-table-own-column = Own columns
widgets-table-register-view = Views of lists
widgets-table-import-mapping = Matchings of imports
widgets-table-step = History: changes
widgets-table-change = History: details of the changes
widgets-history = History
widgets-history-none = No change of this record is remembered yet.
widgets-history-when = { $day }, { $time }
widgets-history-became = becomes
widgets-history-restore = Go back to how it was here
widgets-history-restore-of = Go back to how it was here: { $day }, { $time }
widgets-history-restored = It is now as it was on { $day }, { $time }.
widgets-history-more =
    { $count ->
        [one] Show one more change
       *[other] Show { $count } more changes
    }
widgets-paper-made =
    { $pages ->
        [one] The PDF is ready, one page:
       *[other] The PDF is ready, { $pages } pages:
    }
widgets-paper-open = Open
widgets-paper-folder = Show in folder

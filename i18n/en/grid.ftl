# The grids: cells, columns, filters, views, what is not taken.
grid-unnamed = (no name)
grid-new-record = new row
grid-nothing = (nothing)
grid-empty-value = (empty)
grid-loading = Reading the rows…
grid-link-role = { $name } ({ $role })
grid-create = Create “{ $name }”
grid-open = Open the details: { $name }
grid-open-key = Open the details (Alt+Enter)
grid-role-of = Role of { $name }
grid-drop = Take out { $name }
grid-pick-add = Add…
grid-editing = { $field }, { $name }
grid-clipboard = Clipboard of the grid
grid-heading-help = { $name }. Click: sorts. Shift+click: sorts by this column too.
grid-filtered = filtered
grid-fill-help = Drag down to fill
grid-menu = What to do with the selected cells
grid-column-menu = Actions for the column { $name }

grid-action-open = Open the details
grid-action-edit = Edit the cell
grid-action-copy = Copy
grid-action-copy-headings = Copy with headings
grid-action-cut = Cut
grid-action-paste = Paste
grid-action-clear = Empty the cells
grid-action-fill = Fill down
grid-action-set = Same value in all selected cells
grid-action-add = New row
grid-action-remove = Delete the selected rows
grid-action-row = Select the whole row
grid-action-tick = Add the row to the selection, or take it out
grid-action-column = Select the whole column
grid-action-all = Select everything
grid-key-open = Alt+Enter
grid-key-copy-headings = Ctrl+Shift+C
grid-key-clear = Del
grid-key-set = Ctrl+Enter
grid-key-remove = Ctrl+Del
grid-key-row = Shift+Space
grid-key-tick = Ctrl+Shift+Space
grid-key-column = Ctrl+Space
grid-key-enter = Enter
grid-key-sort-more = Shift+Enter
grid-key-wider = Alt+Shift+→
grid-key-narrower = Alt+Shift+←

grid-column-up = Ascending (A–Z, 1–9)
grid-column-down = Descending (Z–A, 9–1)
grid-column-more = Sort by this column too
grid-column-unsorted = Back to the order of entry
grid-column-filter = Filter by value…
grid-column-group = Group by this column
grid-column-ungroup = Take the groups away
grid-column-freeze = Freeze at the left
grid-column-unfreeze = Unfreeze
grid-column-wider = Wider
grid-column-narrower = Narrower
grid-column-hide = Hide the column

grid-filter-title = Filter: { $name }
grid-filter-search = Search the values
grid-filter-all = All values
grid-filter-all-found = All that were found
grid-filter-none = No value with these letters.
grid-filter-more = There are { $count } more: type some letters to find them.
grid-filter-clear = Take the filter away
grid-filter-apply = Filter
grid-unfilter = Take the filter away: { $name }
grid-values =
    { $count ->
        [one] one value
       *[other] { $count } values
    }
grid-grouped = Groups: { $name }

grid-columns = Columns…
grid-columns-title = Choose the columns
grid-columns-help = Tick the columns to show. Alt+↑ and Alt+↓ move them.
grid-columns-own = added by you
grid-columns-up = Move up: { $name }
grid-columns-down = Move down: { $name }
grid-columns-moved = { $name }: place { $place } of { $count }
grid-columns-usual = The usual ones
grid-columns-apply = Show these

grid-own-new = New column…
grid-own-edit = Change the column’s name or values…
grid-own-remove = Delete the column and what is in it
grid-own-change = Column “{ $name }”
grid-own-name = Name of the column
grid-own-kind = What it holds
grid-own-kind-text = Text
grid-own-kind-number = Number
grid-own-kind-money = Amount in euro
grid-own-kind-day = Date
grid-own-kind-flag = Yes or no
grid-own-kind-choice = A choice from a list
grid-own-choices = The choices
grid-own-choices-hint = One a line.
grid-own-add = Add the column
grid-own-save = Save

grid-view = View: { $name }
grid-view-help = Views: columns, filters and order under a name
grid-view-all = All
grid-view-keep = Keep this view…
grid-view-remove = Delete the view “{ $name }”
grid-view-save-title = Keep this view
grid-view-name = Name of the view
grid-view-hint = Keeps the columns, filters, order and groups of now. It stays in the plan.
grid-view-taken = A view with this name is there: it takes the look of now.
grid-view-save = Keep
grid-view-replace = Replace

grid-paste-title = Paste the cells
grid-paste-help = The clipboard cannot be read from this menu. Press Ctrl+V below.
grid-copy-title = Copy the cells
grid-copy-help = The clipboard cannot be written from here. The text is selected: press Ctrl+C.

grid-refused =
    { $count ->
        [one] one cell not taken
       *[other] { $count } cells not taken
    }
grid-refused-title =
    { $count ->
        [one] One cell not taken
       *[other] { $count } cells not taken
    }
grid-refused-help = What was in the plan stays. Go to the cell to mend it, or leave it as it is.
grid-refused-where = Where
grid-refused-what = What was written
grid-refused-why = Why not
grid-refused-line = line { $line }
grid-refused-forget = Leave all as it was
grid-refused-previous = Previous one not taken
grid-refused-next = Next one not taken

grid-said-ticked =
    { $count ->
        [one] Row added to the selection.
       *[other] { $count } rows added to the selection.
    }
grid-said-unticked =
    { $count ->
        [one] Row taken out of the selection.
       *[other] { $count } rows taken out of the selection.
    }
grid-said-copied =
    { $count ->
        [one] One cell copied.
       *[other] { $count } cells copied.
    }
grid-said-pasted =
    { $count ->
        [one] One cell pasted.
       *[other] { $count } cells pasted.
    }
grid-said-set =
    { $count ->
        [one] One cell changed.
       *[other] { $count } cells changed.
    }
grid-said-cleared =
    { $count ->
        [one] One cell emptied.
       *[other] { $count } cells emptied.
    }
grid-said-filled =
    { $count ->
        [one] One cell filled.
       *[other] { $count } cells filled.
    }
grid-said-added =
    { $count ->
        [one] One row added.
       *[other] { $count } rows added.
    }
grid-said-added-hidden = Row added. The filters of now do not show it.
grid-said-removed =
    { $count ->
        [one] One row deleted. Ctrl+Z brings it back.
       *[other] { $count } rows deleted. Ctrl+Z brings them back.
    }
grid-said-refused =
    { $count ->
        [one] One not taken.
       *[other] { $count } not taken.
    }
grid-said-linked = Created: { $names }.
grid-said-linked-more = Created: { $names } and { $count } more.
grid-said-computed = This column is worked out: it cannot be typed.
grid-said-view = View kept: { $name }.
grid-said-view-removed = View deleted: { $name }.
grid-said-column = Column saved: { $name }.
grid-said-column-removed = Column deleted: { $name }. Ctrl+Z brings it back.

grid-ticked =
    { $count ->
        [one] One row selected
       *[other] { $count } rows selected
    }
grid-sum-filled = Filled cells: { $count }
grid-sum-sum = Sum: { $sum }
grid-sum-average = Average: { $average }

grid-none-clear = Clear search and filters
grid-none-search = Search: “{ $text }”
grid-none-filter = { $name }: { $count ->
    [one] one value chosen
   *[other] { $count } values chosen
}
grid-none-services = No service to show
grid-none-applications = No application to show
grid-none-suppliers = No supplier to show
grid-none-contracts = No contract to show
grid-none-assets = No machine to show
grid-none-people = No person to show
grid-none-skills = No skill to show
grid-none-costs = No cost line to show
grid-none-invoices = No invoice to show

grid-search-services = Search the services
grid-search-applications = Search the applications
grid-search-suppliers = Search the suppliers
grid-search-contracts = Search the contracts
grid-search-assets = Search the machines
grid-search-people = Search the people
grid-search-skills = Search the skills
grid-search-costs = Search the cost lines
grid-search-invoices = Search the invoices

grid-add-services = Type here to add a service
grid-add-applications = Type here to add an application
grid-add-suppliers = Type here to add a supplier
grid-add-contracts = Type here to add a contract
grid-add-assets = Type here to add a machine
grid-add-people = Type here to add a person
grid-add-skills = Type here to add a skill
grid-add-costs = Type here to add a cost line
grid-add-invoices = Type here to add an invoice

grid-count-services =
    { $count ->
        [one] one service
       *[other] { $count } services
    }
grid-count-applications =
    { $count ->
        [one] one application
       *[other] { $count } applications
    }
grid-count-suppliers =
    { $count ->
        [one] one supplier
       *[other] { $count } suppliers
    }
grid-count-contracts =
    { $count ->
        [one] one contract
       *[other] { $count } contracts
    }
grid-count-assets =
    { $count ->
        [one] one machine
       *[other] { $count } machines
    }
grid-count-people =
    { $count ->
        [one] one person
       *[other] { $count } people
    }
grid-count-skills =
    { $count ->
        [one] one skill
       *[other] { $count } skills
    }
grid-count-costs =
    { $count ->
        [one] one cost line
       *[other] { $count } cost lines
    }
grid-count-invoices =
    { $count ->
        [one] one invoice
       *[other] { $count } invoices
    }
grid-count-of-services = { $shown } of { $count } services
grid-count-of-applications = { $shown } of { $count } applications
grid-count-of-suppliers = { $shown } of { $count } suppliers
grid-count-of-contracts = { $shown } of { $count } contracts
grid-count-of-assets = { $shown } of { $count } machines
grid-count-of-people = { $shown } of { $count } people
grid-count-of-skills = { $shown } of { $count } skills
grid-count-of-costs = { $shown } of { $count } cost lines
grid-count-of-invoices = { $shown } of { $count } invoices

# The details of a row.
grid-record-back = Back to { $name }
grid-record-back-key = Back to { $name } (Alt+←)
grid-record-saving-how = Saves itself when you leave a field.
grid-record-read-only = Read only: nothing can be changed here.
grid-record-unsaved = Some field needs mending: the rest is saved.
grid-record-remove = Delete
grid-record-sheet = Assessment sheet
grid-record-links-none = It is not linked to anything else.
grid-record-links-picture = What depends on what
grid-record-links-alt = { $name }: { $links }. The table below says the same.
grid-record-links-count = { $register } { $count }
grid-record-links-more = and { $count } more
grid-record-links-table = List of the links
grid-record-links-register = What it is
grid-record-links-name = Name
grid-record-links-through = Linked with

# While a list is empty.
grid-empty-applications = No application yet
grid-empty-suppliers = No supplier yet
grid-empty-contracts = No contract yet
grid-empty-assets = No machine yet
grid-empty-people = No person yet
grid-empty-skills = No skill yet
grid-empty-costs = No cost line yet
grid-empty-invoices = No invoice yet
grid-empty-how = Type the first name in the row below. If the list is already in Excel or Calc, copy the rows there and paste them here with Ctrl+V: the name first, then the other columns in the order in which you see them.

# The help of the pages with a grid.
grid-key-clipboard = copy, cut, paste (from and to Excel or Calc too)
grid-key-menu = Shift+F10
grid-key-menu-words = all actions, each with its key
grid-help-applications = Each row is a program the body uses: who supplies it, where it runs, which services stand on it. You type in the cells as in a spreadsheet; the details of a row also show what depends on it.
grid-help-suppliers = Each row is a company or body that supplies something. Contracts and applications are linked from here or from their own row: it is the same link, seen from both ends.
grid-help-contracts = Each row is a contract, with its days and its yearly price. The notice counts from the end day. Amounts are typed as on paper, for example 1,234.56.
grid-help-assets = Each row is a machine or a plant of the room: servers, disks, power supplies, coolers. They tell what will be switched off, and what it costs to keep it on.
grid-help-people = Each row is a person of the body who has to do with the services or with the plan. The services they answer for show by themselves.
grid-help-skills = Each row is a skill that is needed, how much of it there is and who covers it. The level goes from 0, not needed, and 1, beginner, to 5, expert.
grid-help-costs = Each row is something that is spent: today, for the move, in the cloud. The amount is without VAT and holds each time it is paid; the quantity says how many hours, users or gigabytes. Fees of contracts and the power of machines count by themselves: here goes the rest.
grid-help-invoices = Each row is an invoice that was paid, with the amount and its VAT apart. A credit note is typed with a minus. It is held against the cost line or the contract that foresaw it.
grid-import = Import from a sheet…

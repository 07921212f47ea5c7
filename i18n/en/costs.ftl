### Costs: what is spent today, what will be spent, and who pays when the grant is over.

## The explanations

costs-total = Total
costs-too-large = The sum of the costs is more than the program can count: check the largest amounts.
costs-figure-year = { $figure }, year { $year }
costs-figure-all = { $figure }, from { $first } to { $last }
costs-rule-sum = Sum of what follows
costs-rule-lines = Sum of the lines that count, the largest first
costs-rule-gap = Cloud fees of the year, less today's current spending that really ends. Purchases that are avoided do not count: they are capital spending
costs-rule-grants = Sum of the grants. A grant is income that comes only once: it never lowers the costs
costs-rule-tco = The move, plus cloud spending of all years, plus leaving
costs-rule-intangible = Hidden costs that end and benefits estimated in money. They are estimates: no cash comes or goes
costs-rule-saving = What really ends, less the total cost of the cloud
costs-rule-roi = (What really ends − total cost of the cloud) ÷ total cost of the cloud
costs-rule-roi-all = (What really ends + estimated benefits − total cost of the cloud) ÷ total cost of the cloud
costs-rule-payback = The first year in which what has ended so far, less cloud spending, covers the move
costs-rule-present = For each year, what ends less what is paid, discounted by { $rate } a year from the first year
costs-rule-each = Divided by their number, rounded to the cent
costs-rule-line = Price × quantity × time, with the growth of prices, rounded to the cent; then VAT, rounded to the cent
costs-rule-ending = What it would cost if things stayed as today, less what is left of it
costs-rule-shares = Divided like this: { $key }. The cents left over go to whoever lost most
costs-grant = { $name }
costs-grant-computed = { $name } (amount worked out by the rules of the call)
costs-line = { $name } ({ $phase })
costs-other-lines = { $count ->
    [one] One more line, smaller
   *[other] { $count } more lines, smaller
}
costs-other-services = { $count ->
    [one] One more service
   *[other] { $count } more services
}
costs-part-shares = Yearly shares of purchases
costs-part-avoided-shares = Yearly shares that end
costs-part-hidden = Hidden costs that end
costs-part-benefits = Benefits estimated in money
costs-part-tangible = What really ends
costs-part-cumulated = Up to { $year }: what has ended, less cloud spending
costs-part-net = { $year }: what ends, less what is paid
costs-part-inhabitants = Inhabitants
costs-part-users = Users of the services offered
costs-part-year = Year { $year }
costs-part-left = What is left of it that year
costs-part-last-day = Last day it is paid
costs-part-price = Price in euro, without VAT
costs-part-quantity = Quantity
costs-part-months = Months paid that year
costs-part-rhythm = How often
costs-part-price-year = Price of the year
costs-part-growth = Growth since then
costs-part-knob = Change tried out
costs-part-without-vat = Without VAT
costs-part-vat-rate = VAT
costs-part-vat = VAT in euro
costs-part-certainty = Where the amount comes from
costs-part-doubt = To know
costs-part-shared = Divided among the services
costs-part-of = { $name }
costs-doubt = { $name }: { $doubt }

## The page

costs-title = Costs
costs-tab-overview = Overview
costs-tab-years = By year
costs-tab-rooms = Server room
costs-tab-scenarios = Scenarios
costs-tab-assumptions = Assumptions
costs-help = Here you see what it costs today, what it will cost, and who pays when the grant is over. Every figure has its “Why?”, down to the cost lines, the contracts and the machines. The grant always stands apart: it comes once and never makes the costs smaller.

costs-chart-table = Show the numbers in a table
costs-chart-table-of = The numbers in a table: { $title }
costs-year = Year
costs-euro = Euro
costs-chart-cash = What is paid each year
costs-chart-cash-said = { $before } is paid in { $first } and { $after } in { $last }. The dash is what would be paid if nothing changed
costs-chart-cloud = In the cloud
costs-chart-grant = Grant, apart
costs-chart-gap = The gap, year by year
costs-chart-gap-more = In { $year }, { $amount } more is spent than today. Above zero more is spent, below zero less
costs-chart-gap-less = In { $year }, { $amount } less is spent than today. Above zero more is spent, below zero less
costs-chart-gap-same = In { $year } as much is spent as today. Above zero more is spent, below zero less
costs-gap = Gap
costs-gap-fees = Fees and spending in the cloud
costs-gap-ends = Current spending that ends
costs-gap-title = When the grant is over
costs-gap-when = In { $year }, with the move done and no grant, the body spends
costs-gap-more = more a year than today
costs-gap-less = less a year than today
costs-gap-same = of difference from today
costs-gap-how = Fees in the cloud are { $fees }. Of today’s current spending, { $ends } really ends.
costs-gap-calm = It is an amount for the next budgets, and worth knowing in good time.
costs-duty-title = What the rules ask
costs-duty-until = { $years ->
    [one] Funded services have to be kept for one year after the payment: until { $year }.
   *[other] Funded services have to be kept for { $years } years after the payment: until { $year }.
}
costs-estimate = estimate
costs-all = { $count ->
    [one] In one year, { $first }
   *[other] In { $count } years, from { $first } to { $last }
}
costs-tco-note = Move, spending in the cloud and leaving it. The grant does not make it smaller
costs-as-is-note = What it would cost to change nothing
costs-saving-note = What really ends ({ $ends }), less the total cost of the cloud
costs-payback-never = By { $last } what ends has not yet covered the move
costs-missing-cloud = Spending in the cloud and on the move is missing
costs-missing-rate = The discount rate is missing
costs-at-rate = At a rate of { $rate } a year
costs-write-rate = Enter the rate
costs-in-year = In a settled year, { $year }
costs-in-year-none = In a settled year
costs-missing-inhabitants = The number of the body’s inhabitants is missing
costs-missing-users = The number of users of the services is missing
costs-write-users = Go to the services
costs-grants-apart = The grants, apart
costs-grants-note = They come once, while fees are paid every year: so they make none of the figures above smaller.
costs-grants-none = The plan has no grants.
costs-grant-reckoned = reckoned by the rules of the call
costs-grant-no-year = the year of the payment is missing
costs-estimates = The estimates, apart
costs-estimates-note = Hidden costs that end and estimated benefits: no money comes or goes, so they are never added to the rest.
costs-go = Go to the datum
costs-go-of = Go to the datum: { $name }
costs-doubts = What is missing or in doubt
costs-counted = { $count ->
    [one] One line counted
   *[other] { $count } lines counted
}
costs-left-out = { $count ->
    [0] none left out
    [one] one left out
   *[other] { $count } left out
}
costs-doubts-all = Show all ({ $count })
costs-doubts-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
costs-incomplete = { $count ->
    [one] One cost line is missing from these figures
   *[other] { $count } cost lines are missing from these figures
}
costs-incomplete-show = Show what is missing
costs-first = Here you will see what it costs, and who pays afterwards
costs-first-text = A few data are enough for the first figure. Begin wherever you like; every figure says what it is made of.
costs-first-contract = A contract with its yearly fee
costs-first-contract-text = The yearly amount, from when to when, and whether it renews by itself.
costs-first-contract-go = Go to the contracts
costs-first-machine = A machine with its watts
costs-first-machine-text = Where it stands and how much power it takes: the energy of the server room follows from that.
costs-first-machine-go = Go to the machines
costs-first-line = A cost line
costs-first-line-text = Everything else: maintenance, licences, training, and the fees expected in the cloud.
costs-first-line-go = Go to the cost lines
costs-falls = From today to the cloud, in { $year }
costs-falls-said = If nothing changed { $from } would be paid; as planned { $to } is paid
costs-falls-current = Current spending that ends
costs-falls-capital = Purchases no longer needed
costs-falls-bought = Purchases for the cloud
costs-falls-paid = Is paid as planned
costs-falls-step = Step
costs-shares = By area of services, all years together
costs-shares-said = The largest part is { $name }, { $share } of what is paid
costs-shares-area = Area
costs-shares-share = Share
costs-shares-others = { $count ->
    [one] One more area
   *[other] { $count } more areas
}
costs-none-phase = Not given
costs-none-nature = Not given
costs-none-chapter = No chapter given
costs-none-mission = No mission given
costs-none-area = The body as a whole, or no area given
costs-none-service = The body as a whole
costs-none-supplier = No supplier given
costs-none-item = Outside the manual’s items
costs-none-line = Unnamed
costs-by = Group
costs-world = Which accounts
costs-world-as-is = If nothing changes
costs-world-as-planned = As planned
costs-kind = What
costs-kind-cash = Money that is paid
costs-kind-estimates = Estimates and yearly shares
costs-phase = Phase
costs-phase-all = All
costs-copy = Copy
costs-copied = Copied. Paste it into the spreadsheet
costs-years-none = There is nothing here yet
costs-years-none-text = With these choices no cost line counts. Change them above, or add a cost line.
costs-years-help = The arrows move from cell to cell. Enter on an amount of a cost line shows its reasons, on its name opens the datum.
costs-with-vat = { $count ->
    [one] One row, amounts in euro with VAT
   *[other] { $count } rows, amounts in euro with VAT
}
costs-to-lines = Show the single lines
costs-shares-open = Divide among services
costs-shares-title = How it is divided: { $name }
costs-shares-help = Each service has a weight: twice the weight pays twice. These weights are the ones used today; saving them fixes them.
costs-shares-alone = This line is of one service, or of the body as a whole: there is nothing to divide. Link more services to the line to divide it.
costs-shares-sum = Sum of the weights: { $sum }
costs-shares-save = Fix these shares
costs-rooms-none = Here you will see the server rooms
costs-rooms-none-text = One machine with its place and its watts is enough.
costs-rooms-go = Go to the machines
costs-rooms-help = A room can be switched off only when its last service leaves: until that day all of it is paid.
costs-rooms-no-price = The price of power is missing: the euro for power are not counted
costs-rooms-write-price = Enter the price
costs-room-unnamed = Machines without a place
costs-room-energy = Power in a year
costs-room-kwh = { $kwh } kWh
costs-room-no-watts = the watts of the machines are missing
costs-room-co2 = Carbon dioxide
costs-room-kg = { $kg } kg
costs-room-cost = Costs in { $year }, if nothing changes
costs-room-empty = Is empty from
costs-room-never = does not become empty
costs-room-nobody = no services linked
costs-room-remains = The room that remains.
costs-room-remains-text = In { $year } it still costs { $amount }.
costs-room-staying = { $count ->
    [one] { $names } stays in it.
   *[other] { $count } services stay in it, among them { $names }.
}
costs-room-services = { $count ->
    [one] One service lives here
   *[other] { $count } services live here
}
costs-room-leaves = leaves on { $day }
costs-room-stays = stays
costs-room-empty-help = Link the machines to applications to see which services live here and when they leave.
costs-room-co2-of = One kWh is { $kg } kg of carbon dioxide
costs-machine = Machine
costs-machine-kind = Kind
costs-machine-watts = Watts
costs-machine-how = Where they come from
costs-machine-measured = measured
costs-machine-plate = of the plate
costs-machine-kwh = kWh a year
costs-machine-energy = Power in { $year }
costs-set-help = What is empty follows the reference data, or stays unknown. Every change shows in the figures at once, and can be undone.
costs-set-part-years = The years looked at
costs-set-part-energy = The server room and its power
costs-set-part-money = The money
costs-set-first-year = First year
costs-set-first-year-hint = If empty, this year. Now: { $year }
costs-set-years = How many years
costs-set-years-hint = If empty, { $count } as in the manual, or until the end of the duty to keep funded services. Now: { $now }
costs-set-years-least = At least one year is needed.
costs-set-go-live = Day of going live in the cloud
costs-set-go-live-hint = Holds for services without a day of their own
costs-set-price-kwh = Price of a kWh, without VAT
costs-set-price-kwh-hint = In euro, from the bill: for example 0.25
costs-set-energy-vat = VAT on power (%)
costs-set-energy-growth = Yearly growth of power (%)
costs-set-pue = Power of the room for each watt (PUE)
costs-set-pue-hint = With cooling and losses, usually between 1.5 and 2. If empty, the machines only
costs-set-pue-least = At least 1 is needed: a room cannot take less than its machines.
costs-set-split = How the room is divided
costs-set-split-none = In equal parts
costs-set-split-hint = Where a cost line says nothing else
costs-set-discount = Discount rate a year (%)
costs-set-discount-hint = Needed for the present value. If empty, it is not reckoned
costs-set-total-spending = What the body spends in a year
costs-set-total-spending-hint = Needed for the indicators: how much goes to technology
costs-indices = The indices of prices
costs-indices-help = A line or contract can follow an index instead of a fixed growth. Where an index says nothing the price stays as it is, and that is said.
costs-index-beyond = Later years
costs-index-beyond-hint = What is taken for the years that are missing. If empty, it is not known
costs-index-change = Growth (%)
costs-index-unknown = not known
costs-index-add = Add an index
costs-index-new = An index of prices
costs-index-edit = Change
costs-index-edit-of = Change the index { $name }
costs-index-remove = Delete
costs-index-remove-of = Delete the index { $name }
costs-index-name = Name
costs-index-source = Where it comes from
costs-index-source-hint = Who publishes it, and when
costs-index-years = Year by year
costs-index-add-year = Add a year
costs-index-drop = Take out the year { $year }
costs-index-twice = The same year is there twice.
costs-index-wrong = Something in the years is wrong. { $why }
costs-index-save = Save

## Before and after

costs-tab-actuals = Before and after
costs-actuals-title = The invoices beside what was planned
costs-actuals-help = What the plan foresaw for the year and what was really paid, always with VAT. The largest differences come first.
costs-actuals-none = Here the invoices stand beside what was planned
costs-actuals-none-text = Bring in the list of invoices as it came out of the accounting program: in the second step choose “Invoices”. Each invoice finds its own line if it names the contract or the cost line, or if its supplier has only one. Then you see here what was planned, what was paid, and the difference.
costs-actuals-none-in-year = There is no invoice of { $year } yet.
costs-actuals-import = Bring in the invoices
costs-actuals-grid = Open the list of invoices
costs-actuals-year = Year
costs-actuals-what = Line
costs-actuals-planned = Planned
costs-actuals-paid = Paid
costs-actuals-difference = Difference
costs-actuals-share = Difference in %
costs-actuals-invoices = Invoices
costs-actuals-supplier = All lines of this supplier together: some invoice names nothing else
costs-actuals-unforeseen = Not planned
costs-actuals-unforeseen-text = The plan did not have them. Often it is enough to say in the invoice which contract or cost line it belongs to
costs-actuals-show = { $count ->
    [one] Show the invoice
   *[other] Show the { $count } invoices
}
costs-actuals-show-of = { $count ->
    [one] Show the invoice: { $name }
   *[other] Show the { $count } invoices: { $name }
}
costs-actuals-open = Open the invoice { $name }
costs-actuals-more = { $count ->
    [one] One more is in the list of invoices.
   *[other] { $count } more are in the list of invoices.
}
costs-actuals-left-out = { $count ->
    [one] One invoice that does not count yet
   *[other] { $count } invoices that do not count yet
}
costs-actuals-left-out-text = Without a day or an amount nobody can tell in which year they belong, or what they come to.
costs-actuals-lacks = Missing: { $what }
costs-actuals-mend = Complete
costs-actuals-mend-of = Complete the invoice { $name }
costs-kpi = Indicator
costs-kpi-title = The indicators
costs-kpi-help = Write what they come to before the move, where you want to get to, and what they come to afterwards. Those you can really measure are enough; what you do not know stays empty. Empty a cell to take its value out; every change can be undone.
costs-kpi-of = Indicators of
costs-kpi-body = The whole body
costs-kpi-part = { $name } ({ $count })
costs-kpi-first = Suggested for small bodies too
costs-kpi-others = All the others
costs-kpi-cell = { $name }, { $moment }
costs-kpi-today = Today, by the plan: { $value }
costs-kpi-use = Use this value
costs-kpi-use-of = Use the plan’s value: { $name }
costs-kpi-from-plan = Reckoned by the plan
costs-kpi-how = How it is measured
costs-kpi-how-of = How it is measured: { $name }
costs-kpi-when = { $when }. { $frequency }. { $good }.
costs-kpi-day = Measured on
costs-kpi-source = Where it is read
costs-kpi-same = As before
costs-kpi-better = Better:
costs-kpi-worse = Worse:
costs-kpi-from-baseline = { $value } from before
costs-kpi-from-target = { $value } from the goal
costs-kpi-on-target = Goal reached

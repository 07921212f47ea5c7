### Costs on paper: the report for the accountant, the page for the budget, the spreadsheet.

costs-paper-title = What the cloud costs and needs
costs-paper-file-name = Costs of the cloud - { $body } - { $day }
costs-paper-budget-title = Cloud fees in the next budgets
costs-paper-budget-file-name = Page for the budget - { $body } - { $day }

## The first page

costs-paper-day = As of
costs-paper-plan = Plan
costs-paper-horizon = Years looked at
costs-paper-from-to = from { $first } to { $last }
costs-paper-lines = Lines
costs-paper-lines-count = { $counted } counted, { $left } left out
costs-paper-inhabitants = Inhabitants
costs-paper-rtd = Officer for the digital transition
costs-paper-per-inhabitant = Fees for each inhabitant
costs-paper-law = What the law says
costs-paper-law-duty = How long funded services have to be kept
costs-paper-verdict-more = From { $year } on, each year needs { $amount } of current spending more than what ends. It has to be in the budget: the grant does not come again.
costs-paper-verdict-less = From { $year } on, { $amount } of current spending more ends each year than comes with the cloud.
costs-paper-verdict-same = From { $year } on, the current spending that comes with the cloud is equal to what ends.
costs-paper-verdict-nothing = There are no lines of cost in the plan yet that count: all figures are zero because data are missing, not because the cloud costs nothing.
costs-paper-duty = Funded services have to be kept until 31 December { $year }: the fees are needed at least until then.
costs-paper-duty-years = Funded services have to be kept for { $years } years from the end of the year of the payment. No payment has a date in the plan yet.

## The figures

costs-paper-main = The main figures
costs-paper-main-intro = Each figure with its formula and its source. How each comes about, down to the lines, is in the annex.
costs-paper-figure = Figure
costs-paper-years = Cash, year by year
costs-paper-years-intro = What is paid each year if the plan is carried out. The grant stands apart: it comes once and does not lower the costs.
costs-paper-none = There are no amounts to show yet.
costs-paper-euro = Amounts in euro, VAT included: a municipality as a rule cannot deduct it.
costs-paper-row = Amount
costs-paper-amount = Amount
costs-paper-row-as-is = If all stays as today
costs-paper-row-remaining = Today's spending that stays
costs-paper-row-avoided-current = Today's current spending that ends
costs-paper-row-avoided-capital = Today's purchases that end
costs-paper-row-moving = The move
costs-paper-row-fees = Fees and current spending in the cloud
costs-paper-row-after-capital = Purchases for the cloud
costs-paper-row-exit = Leaving the cloud
costs-paper-row-cash = Cash as planned
costs-paper-row-gap = Gap: fees less the current spending that ends
costs-paper-row-to-cover = Current spending to be covered
costs-paper-row-grant = Grants (apart)
costs-paper-row-hidden = Hidden costs as planned
costs-paper-row-hidden-avoided = Hidden costs that end
costs-paper-row-benefits = Benefits estimated in money
costs-paper-gap = The gap after the grant
costs-paper-gap-intro = The fees less the current spending that really ends. Above zero current spending grows; below, it falls. Purchases that end are capital spending: they stand in the last row and are not in the gap.
costs-paper-steps = From today to the cloud: the year { $year }
costs-paper-steps-intro = From what would be paid if all stayed as today to what is paid as planned: what ends, what is added.
costs-paper-step = Step
costs-paper-areas = Spending in the cloud by area
costs-paper-areas-intro = What is paid in the cloud in all years looked at, area by area.
costs-paper-area = Area
costs-paper-nobody = Not said
costs-paper-by-phase = Cash by phase
costs-paper-by-chapter = Cash by chapter
costs-paper-by-service = Cash by service
costs-paper-by-supplier = Cash by supplier

## The budget

costs-paper-budget = The next budgets
costs-paper-budget-intro = What is paid in the cloud by mission, title and chapter, and how much current spending has to be covered.
costs-paper-budget-none = All years of the plan are over: change the years looked at in the assumptions of the costs.
costs-paper-mission = Mission and programme
costs-paper-title-head = Title
costs-paper-title-1 = 1 · current spending
costs-paper-title-2 = 2 · capital spending
costs-paper-chapter = Chapter
costs-paper-programme = programme { $code }
costs-paper-folded = { $count ->
    [one] One more row
   *[other] { $count } more rows, the smallest
}
costs-paper-sums = Sums and what has to be covered
costs-paper-budget-note = The grant stands apart because it comes once. Amounts include VAT and the growth of prices written in the plan. Made with Nuvolario from what the body has written: it does not replace the opinion on accounting regularity.
costs-paper-budget-doubts = { $doubts ->
    [one] There is one thing to know about a line
   *[other] There are { $doubts } things to know about the lines
}; lines left out because something is missing: { $left }. They are listed in the report of the costs.

## Estimates, grants, doubts

costs-paper-hidden = Hidden estimates, apart
costs-paper-hidden-intro = Hidden costs and benefits are estimates: no cash leaves or comes in, and they are in none of the sums above.
costs-paper-grants = The grants
costs-paper-grants-intro = The grants of the plan. They are never taken off the costs.
costs-paper-grants-none = There are no grants in the plan.
costs-paper-grants-no-year = Grants without a day of payment: { $amount }. They are in no year.
costs-paper-grant = Grant
costs-paper-state = State
costs-paper-paid = Paid in
costs-paper-computed = { $amount } (worked out by the rules of the call)
costs-paper-doubts = What is missing or has to be checked
costs-paper-doubts-none = No line is left out, and there is no doubt about any.
costs-paper-left-out = Lines left out of all sums
costs-paper-to-know = To know about lines that are counted

## The assumptions

costs-paper-assumptions = The assumptions
costs-paper-go-live = The move to the cloud, where nothing else is said
costs-paper-vat = VAT
costs-paper-vat-rule = Counted as a cost, at the rate of each line; a line without a rate is counted without VAT and told among the doubts
costs-paper-discount = Discount rate
costs-paper-split = Shared costs, where nothing else is said
costs-paper-price-kwh = Price of power, euro per kWh without VAT
costs-paper-energy-vat = VAT on power
costs-paper-energy-growth = Growth of the price of power a year
costs-paper-pue = Power of the room for each watt of its machines (PUE)
costs-paper-index = Index of prices: { $name }
costs-paper-beyond = later years: { $change }
costs-paper-rounding = Rounding
costs-paper-rounding-rule = Each line is rounded to the cent in each year, then its VAT; sums are sums of rounded amounts
costs-paper-annex = Why? How the figures come about
costs-paper-annex-intro = Each figure is the sum of what stands below it, indented, down to the single lines.
costs-paper-sources = The sources
costs-paper-sources-intro = The numbers are those in square brackets and in the column “Source”.
costs-paper-note = Made with Nuvolario from what the body has written. The formulas are those of the manual of the cloud programme where there is a source, our own where it says so. It does not replace the opinion on accounting regularity.

## The charts

costs-paper-cash-alt = A column for each year: today's spending that stays, the move, the cloud, leaving it, one above the other; the grant is a column apart. The numbers are in the table that follows.
costs-paper-gap-alt = A line with the gap of each year, above or below zero. The numbers are in the table that follows.
costs-paper-steps-alt = A bar for each step, from what would be paid in { $year } if all stayed as today to what is paid as planned. The numbers are in the table that follows.
costs-paper-areas-alt = A bar for each area, as long as what is paid in the cloud in all years. The numbers are in the table that follows.
costs-paper-legend-today = Today
costs-paper-legend-move = Move
costs-paper-legend-cloud = In the cloud
costs-paper-legend-exit = Leaving
costs-paper-legend-grant = Grant, apart
costs-paper-legend-sum = Sum
costs-paper-legend-less = Ends
costs-paper-legend-more = Is added

## The spreadsheet

costs-paper-sheet-summary = Summary
costs-paper-sheet-chapters = Chapters
costs-paper-sheet-sums = Sums
costs-paper-sheet-as-is = As today
costs-paper-sheet-planned = As planned
costs-paper-sheet-growth = Growth of prices
costs-paper-sheet-lines = Lines
costs-paper-sheet-indices = Indices of prices
costs-paper-sheet-grants = Grants
costs-paper-sheet-doubts = To know
costs-paper-col-name = Cost line
costs-paper-col-item = Item of the manual
costs-paper-col-world = Assumption
costs-paper-col-phase = Phase
costs-paper-col-nature = Kind of spending
costs-paper-col-mission = Mission
costs-paper-col-chapter = Chapter
costs-paper-col-chapter-number = No. of chapter in this file
costs-paper-col-supplier = Supplier
costs-paper-col-certainty = Where the amount comes from
costs-paper-col-price = Price without VAT
costs-paper-col-quantity = Quantity
costs-paper-col-times = Months each payment
costs-paper-col-vat = VAT %
costs-paper-col-growth = Growth % a year
costs-paper-col-index = Index of prices
costs-paper-col-share = How much of the index %
costs-paper-col-price-year = Price of the year
costs-paper-col-doubt = What is missing or has to be checked
costs-paper-col-counted = In the sums
costs-paper-counted = counted
costs-paper-not-counted = left out
costs-paper-block-times = { $year } months or times
costs-paper-block-net = { $year } without VAT
costs-paper-block-vat = { $year } VAT
costs-paper-block-gross = { $year } with VAT
costs-paper-fees-by-chapter = Spending in the cloud by chapter
costs-paper-moved = Year from which everything is in the cloud
costs-paper-discount-percent = Discount rate %
costs-paper-gap-year = Year of the gap
costs-paper-on-the-way = Payback and present value
costs-paper-row-shares-as-is = Yearly shares of purchases, as today
costs-paper-row-shares-left = Yearly shares of today's purchases that stay
costs-paper-row-shares = Yearly shares of purchases for the cloud
costs-paper-row-cumulated = Ended so far, less spending in the cloud
costs-paper-row-paid-back = Has paid for the move (1 = yes)
costs-paper-row-discount = Discount factor
costs-paper-row-worth = What ends less what is paid, discounted

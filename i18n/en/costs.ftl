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
costs-tab-assumptions = Assumptions
costs-help = Here you see what it costs today, what it will cost, and who pays when the grant is over. Every figure has its “Why?”, down to the cost lines, the contracts and the machines. The grant always stands apart: it comes once and never makes the costs smaller.

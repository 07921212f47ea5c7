# The migration plan on paper.

plan-paper-title = Cloud migration plan
plan-paper-page = page { $page } of { $pages }
plan-paper-contents = Contents
plan-paper-note = Drafted with Nuvolario from the data written by the body. Amounts are computed, not granted: the decree decides. Classes proposed by the catalogue, and every entry marked as not official, are to be confirmed by the body; sources and certainty are in annex C.
plan-paper-problems = { $count ->
        [one] There is 1 thing left to look at in the plan: the page Checks explains it.
       *[other] There are { $count } things left to look at in the plan: the page Checks explains them.
    }

## The name of the file: the day is written year first, so that files sort

plan-paper-file-name = Migration plan - { $body } - { $day }

## The body

plan-paper-plan = Plan
plan-paper-day = Printed on
plan-paper-codes = Codes
plan-paper-region = Region
plan-paper-population = Inhabitants
plan-paper-band = Population band
plan-paper-rtd = Officer for the digital transition

## The services

plan-paper-services = Services by area
plan-paper-no-services = There is no service in this list.
plan-paper-other-area = Other services
plan-paper-service = Service
plan-paper-class = Class
plan-paper-origin = Where it runs today
plan-paper-destination = What it becomes
plan-paper-mode = Mode
plan-paper-answer = Outcome
plan-paper-own-funds = Services with own funds
plan-paper-own-funds-intro = The body moves these services with its own money: they enter no application for a grant.
plan-paper-not-offered = Services not offered
plan-paper-area = Area

## The grants

plan-paper-grants = Grants
plan-paper-no-grants = There is no grant in the plan, and no known call concerns this type of body.
plan-paper-amount = Amount written in the plan
plan-paper-recomputed = Amount recomputed
plan-paper-state = State
plan-paper-cup = CUP
plan-paper-decree = Decree
plan-paper-applied = Date of the application
plan-paper-granted = Date of the decree
plan-paper-call = Call
plan-paper-call-days = Applications
plan-paper-from-to = from { $from } to { $to }
plan-paper-closed-call = The call has been closed since { $day }: the amount recomputed is a check, not a new application.
plan-paper-grant-services = Services in the grant
plan-paper-no-mode = Without a mode
plan-paper-simulation = Simulation: { $call }
plan-paper-simulation-notice = This is a simulation. There is no grant in the plan: the amount is what the call, with applications until { $day }, gives for the services to move.
plan-paper-simulated = Simulated amount

## The signature

plan-paper-signature = Signature
plan-paper-place-and-date = Place and date
plan-paper-signer = The officer for the digital transition

## How the amount comes about

plan-paper-annex-amounts = Annex A · How the amount comes about
plan-paper-annex-amounts-intro = Each amount is read from top to bottom: the item, how it is obtained, the value. Indented items are what it is made of.
plan-paper-annex-amounts-none = There is no amount to explain.
plan-paper-item = Item
plan-paper-rule = How it is obtained
plan-paper-value = Value
plan-paper-source = Source

## The verdicts

plan-paper-annex-reasons = Annex B · Why a service is fundable
plan-paper-annex-reasons-intro = Services with the same outcome and the same reason stand together, with what to do where something is needed.
plan-paper-reason = Reason
plan-paper-fix = What to do:

## The sources

plan-paper-annex-sources = Annex C · Sources and certainty
plan-paper-annex-sources-intro = The numbers are those of annexes A and B.
plan-paper-number = No.
plan-paper-reference = Where it is found
plan-paper-certainty = Certainty
plan-paper-certainties = What the certainty means
plan-paper-notices = Notices
plan-paper-pack = Reference data: version { $version }, of { $day }.
plan-paper-holes = The mark […] stands for characters that this document cannot print.

## One figure with its reason

plan-paper-why = How this figure comes about
plan-paper-why-intro = It is read from top to bottom: the item, how it is obtained, its value. Indented items are what the item above is made of.
plan-paper-why-title = Why this figure: { $figure }
plan-paper-why-file-name = Why - { $figure } - { $body } - { $day }
plan-paper-why-sources = Sources and certainty
plan-paper-why-note = Document made with Nuvolario from the data the body wrote, as they were on the day of printing. The amounts are computed, not granted: the decree is what counts.

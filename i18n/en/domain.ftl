# The words of the rules: every value of every enum, every field of a record.

## How sure a fact is

domain-certainty-official = official
    .help = Read in the official text.
domain-certainty-secondary = secondary source
    .help = Read in someone else's text (press, guides, trade sites), not in the official act.
domain-certainty-general = to be verified
    .help = Common knowledge of the subject: the act was not read again. Verify it before writing it into an act.
domain-certainty-rebuilt = rebuilt from the published payments
    .help = The official table was not read: the value was derived from the published payments and reproduces them to the euro.
domain-certainty-unofficial = our own estimate, not official
    .help = A proposal or estimate of this program: no official text confirms it.
domain-certainty-missing = official text not found
    .help = The official text exists but could not be read.

## The rules of a form, inside a sentence: "Name: must not be empty"

domain-rule-required = must not be empty
domain-rule-negative = must not be below zero
domain-rule-too-long = is longer than the plan can keep
domain-rule-too-large = is too large a number to be true
domain-rule-unknown = does not match anything known
domain-rule-duplicate = holds two entries that cannot stand together
domain-rule-act-missing = is needed for an ACN outcome (without act and date it remains a proposal)
domain-rule-band-out-of-range = is not one of the bands 1 to 7
domain-rule-before-start = the end comes before the start
domain-rule-only-one = only one value may stand here
domain-rule-computed = it is worked out by the program and cannot be typed
domain-rule-reason-missing = needs a written reason
domain-rule-proof-missing = is mandatory: it needs a proof, or a note saying where it is kept
domain-rule-excluded = cannot be done together with an item that is already marked as done
domain-rule-sum-is-zero = comes to zero in all: at least one share above zero is needed
domain-rule-hole = skips a year in between

## The body

domain-body-kind-comune = Municipality
domain-body-kind-provincia = Province
    .help = Includes the free municipal consortia of Sicily.
domain-body-kind-citta-metropolitana = Metropolitan city
domain-body-kind-unione = Union of municipalities

## The catalogue

domain-presence-typical = typical
    .help = Nearly all bodies of this kind and size have it.
domain-presence-common = common
    .help = Many bodies of this kind and size have it.
domain-presence-rare = rare
    .help = Few bodies of this kind and size have it: it is found by searching.

## Where a service runs today

domain-origin-on-premise-unstructured = In house, no software
    .help = On premises, unstructured: the service is kept in spreadsheets, documents or registers in folders of the body, without software made for it.
domain-origin-on-premise-structured = In house, with software
    .help = On premises, structured: the service uses software made for it, installed on machines of the body.
domain-origin-iaas-unqualified = IaaS, not qualified
    .help = Rented machines at a supplier without the ACN qualification.
domain-origin-iaas-qualified = IaaS, qualified
    .help = Rented machines at a supplier with the ACN qualification.
domain-origin-paas-unqualified = PaaS, not qualified
    .help = A rented platform at a supplier without the ACN qualification: the software is ours, the rest is theirs.
domain-origin-paas-qualified = PaaS, qualified
    .help = A rented platform at a supplier with the ACN qualification: the software is ours, the rest is theirs.
domain-origin-saas = SaaS · ready-made service
    .help = It is already a ready-made service over the internet: used in the browser, everything else is the supplier's.

## What a service becomes

domain-destination-iaas = IaaS · rented machines
    .help = Rented machines: the software stays the same and moves onto machines of a qualified supplier.
domain-destination-paas = PaaS · rented platform
    .help = A rented platform: the software stays ours, the supplier looks after machines, databases and updates.
domain-destination-saas = SaaS · ready-made service
    .help = A ready-made service over the internet: used in the browser, everything else is the supplier's.

## The two ways that measure 1.2 pays

domain-mode-transfer = A · Transfer
    .help = Secure transfer of the IT infrastructure: the software moves as it is onto rented machines.
domain-mode-update = B · Update
    .help = Secure update of applications in the cloud: the service becomes a platform or a ready-made service.

## The six strategies

domain-strategy-retain = Retain
    .help = Keep it on premises by choice, with a date to look again.
domain-strategy-retire = Retire
    .help = Switch off what is no longer needed, deciding the fate of its data.
domain-strategy-repurchase = Repurchase
    .help = Move to a ready-made cloud service.
domain-strategy-rehost = Rehost
    .help = Move the software as it is onto cloud machines.
domain-strategy-replatform = Replatform
    .help = Move the software, replacing some parts with managed services.
domain-strategy-rearchitect = Rearchitect
    .help = Redesign the software for the cloud, step by step.

## How a strategy stands for a service

domain-standing-candidate = Worth considering
    .help = The facts that make it fit are there.
domain-standing-possible = Possible
    .help = Nothing rules it out, but the facts that would make it fit are not there.
domain-standing-cannot-tell = Cannot be told yet
    .help = An answer is missing that could make it fit or rule it out.
domain-standing-excluded = Ruled out
    .help = A fact rules it out: the reason says which.

domain-migration-state-to-do = To do
domain-migration-state-in-progress = In progress
domain-migration-state-done = Done

## The service

domain-provision-offered = Offered
    .help = The body offers it.
domain-provision-union = In the union
    .help = The union of municipalities the body belongs to offers it.
domain-provision-outsourced = Outsourced
    .help = Somebody outside offers it for the body.
domain-provision-not-offered = Not offered
    .help = The body does not offer it.

domain-data-class-ordinary = Ordinary
    .help = A stop or a loss puts neither the country nor its well-being at risk.
domain-data-class-critical = Critical
    .help = A stop or a loss may harm functions relevant to society, health, safety or the economy.
domain-data-class-strategic = Strategic
    .help = A stop or a loss may harm national security.

domain-class-state-proposed = proposal
    .help = An unofficial proposal of the reference catalogue, to be confirmed with the body's own classification.
domain-class-state-acn-outcome = ACN outcome
    .help = The class confirmed by the national cybersecurity agency (ACN), with act and date.

domain-personal-data-none = None
domain-personal-data-common = Common
    .help = Names, addresses, tax codes, contacts.
domain-personal-data-special = Special
    .help = Health, beliefs, origin and the other categories of article 9 of the GDPR.
domain-personal-data-judicial = Judicial
    .help = Sentences, offences and security measures (article 10 of the GDPR).

## The levels of qualification

domain-level-qc1 = QC1 · qualified cloud service, level 1
domain-level-qc2 = QC2 · qualified cloud service, level 2
domain-level-qc3 = QC3 · qualified cloud service, level 3
domain-level-qc4 = QC4 · qualified cloud service, level 4
domain-level-qi1 = QI1 · qualified infrastructure, level 1
domain-level-qi2 = QI2 · qualified infrastructure, level 2
domain-level-qi3 = QI3 · qualified infrastructure, level 3
domain-level-qi4 = QI4 · qualified infrastructure, level 4
domain-level-ai1 = AI1 · adequate infrastructure of the administration, level 1
domain-level-ai2 = AI2 · adequate infrastructure of the administration, level 2
domain-level-ai3 = AI3 · adequate infrastructure of the administration, level 3
domain-level-ai4 = AI4 · adequate infrastructure of the administration, level 4

## Grants and problems

domain-answer-yes = Fundable
domain-answer-no = Not fundable
domain-answer-unknown = To be clarified
    .help = Something is missing: the reason says what.

domain-funding-state-draft = Draft
domain-funding-state-applied = Application sent
domain-funding-state-granted = Granted
domain-funding-state-paid = Paid
domain-funding-state-revoked = Given up or revoked

domain-problem-invalid = Data to correct
domain-problem-duplicate-name = Repeated name
domain-problem-move-unknown = Move to be clarified
domain-problem-not-fundable = Not fundable
domain-problem-amount-differs = Amount differs from the calculation
domain-problem-not-admissible = Application not admissible
domain-problem-no-services = No services
domain-problem-similar-name = Nearly the same names
domain-problem-days-disagree = Dates that contradict each other
domain-problem-contract-ended = Contract ended
domain-problem-notice-due = Notice due
domain-problem-out-of-line = Amount out of line
domain-problem-owner-unknown = Owner not in the list
domain-problem-no-owner = Without an owner
domain-problem-no-application = Without an application
domain-problem-no-contract = Without a contract
domain-problem-linked-to-nothing = Without links

## The fields of a service

domain-field-catalogue-id = Catalogue entry
domain-field-name = Name
domain-field-area = Area
domain-field-office = Office
domain-field-owner = Person in charge
domain-field-provision = Who offers it
domain-field-users = Users
domain-field-data-gb = Data kept (GB)
domain-field-cases-per-year = Cases a year
domain-field-data-class = Class of the data
domain-field-class-state = Origin of the class
domain-field-class-act = Act of the ACN
domain-field-class-day = Date of the act
domain-field-personal-data = Personal data
domain-field-citizen-facing = Used by citizens or firms
domain-field-mission = Budget mission
domain-field-programme = Budget programme
domain-field-tags = Tags
domain-field-notes = Notes
domain-field-migration = Move
domain-field-migration-strategy = Strategy
domain-field-migration-origin = Where it runs today
domain-field-migration-destination = What it becomes
domain-field-migration-mode = Mode
domain-field-migration-product = Product
domain-field-migration-supplier = Supplier
domain-field-migration-state = How far it is
domain-field-migration-go-live = Live from
domain-field-migration-own-funds = With own funds
domain-field-migration-notes = Notes on the move

## The fields of the body

domain-field-kind = Type of body
domain-field-istat = ISTAT code
domain-field-ipa = IPA code
domain-field-province = Province
domain-field-region = Region
domain-field-population = Inhabitants
domain-field-band = Population band
domain-field-band-source = Source of the band
domain-field-population-source = Source of the inhabitants
domain-field-rtd = Officer for the digital transition (RTD)
domain-field-email = E-mail

## The fields of a grant

domain-field-call-id = Call
domain-field-title = Title
domain-field-amount = Amount
domain-field-cup = CUP
domain-field-decree = Decree
domain-field-applied = Date of the application
domain-field-granted = Date of the decree
domain-field-paid = Date of the payment
domain-field-state = State
domain-field-services = Services

## The checklist

domain-scope-body = The body
domain-scope-service = Each service
domain-scope-application = Each application
domain-scope-contract = Each contract

domain-tag-all = Always
domain-tag-on-premise = Something still runs in house
domain-tag-personal-data = Handles personal data
domain-tag-citizen-facing = Used by citizens or firms
domain-tag-interoperable = Exchanges data with other systems
domain-tag-critical = Critical or strategic class
domain-tag-class-changed = The proposed class was not confirmed
domain-tag-class-added = Service added to the proposed list
domain-tag-associated-management = Run by the union or by others
domain-tag-retain = Stays in house
domain-tag-retire = Is switched off
domain-tag-mode-transfer = Mode A, transfer
domain-tag-mode-update = Mode B, update
domain-tag-saas = Becomes a ready-made service (SaaS)
domain-tag-paas = Goes to a rented platform (PaaS)
domain-tag-iaas = Goes to rented machines (IaaS)
domain-tag-funded = A grant pays for it

domain-answer-state-to-do = To do
domain-answer-state-doing = Under way
domain-answer-state-done = Done
domain-answer-state-not-applicable = Not applicable

domain-truth-yes = Yes
domain-truth-no = No
domain-truth-unknown = Not known

domain-question-strategy = Strategy

domain-recurrence-once = Once only
domain-recurrence-monthly = Every month
domain-recurrence-quarterly = Every three months
domain-recurrence-semiannual = Every six months
domain-recurrence-annual = Every year
domain-recurrence-three-six-twelve = After 3, 6 and 12 months
domain-recurrence-on-change = When something changes

## The registers and their fields

domain-register-services = Services
domain-register-applications = Applications
domain-register-suppliers = Suppliers
domain-register-contracts = Contracts
domain-register-assets = Machines
domain-register-people = People
domain-register-skills = Skills
domain-register-costs = Cost lines
domain-register-invoices = Invoices

domain-application-role-main = main
    .help = The service is done with this application.
domain-application-role-interface = interface
    .help = It passes data on or takes it in.
domain-application-role-archive = archive
    .help = It keeps finished cases.

domain-grade-high = High
domain-grade-medium = Medium
domain-grade-low = Low

domain-renewal-none = No renewal
domain-renewal-tacit = Tacit renewal
    .help = It goes on unless someone gives notice in time.
domain-renewal-optional = Optional renewal
    .help = It goes on only if the body asks for it.
domain-renewal-extension = Technical extension
    .help = It goes on while a new contract is being awarded.

domain-asset-kind-server = Server
domain-asset-kind-storage = Storage
domain-asset-kind-ups = UPS
domain-asset-kind-cooling = Cooling
domain-asset-kind-network = Network
domain-asset-kind-room = Room
domain-asset-kind-other = Other

domain-own-kind-text = Text
domain-own-kind-number = Number
domain-own-kind-money = Amount
domain-own-kind-day = Date
domain-own-kind-flag = Yes or no
domain-own-kind-choice = Choice from a list

domain-field-applications = Applications
domain-field-contracts = Contracts
domain-field-assets = Machines
domain-field-verdict = Fundable
domain-field-readiness = Ready (%)
domain-field-vat-number = VAT number or tax code
domain-field-contact = Contact
domain-field-pec = Certified mail (PEC)
domain-field-phone = Phone
domain-field-version = Version
domain-field-supplier = Supplier
domain-field-licences = Licences
domain-field-opportunity = Opportunity to seize
domain-field-risk = Risk
domain-field-ease = Ease of migration
domain-field-priority = Priority set by a person
domain-field-priority-reason = Reason for the priority
domain-field-contract-object = Object
domain-field-cig = Tender code (CIG)
domain-field-starts = Start
domain-field-ends = End
domain-field-notice-days = Notice (days)
domain-field-renewal = Renewal
domain-field-yearly-amount = Yearly amount (without VAT)
domain-field-vat-percent = VAT (%)
domain-field-indexation = Price adjustment
domain-field-qualification = ACN qualification
domain-field-qualified-until = Qualification valid until
domain-field-qualification-level = Level of the qualification
domain-field-infrastructure-level = Level of the infrastructure below
domain-field-qualification-checked = Qualification looked up on
domain-field-exit-clause = Exit clause
domain-field-asset-kind = Kind
domain-field-place = Where it is
domain-field-model = Make and model
domain-field-watts = Power (watts)
domain-field-watts-measured = Power measured
domain-field-hours-per-year = Hours on, a year
domain-field-bought = Purchase
domain-field-price = Price
domain-field-life-years = Expected life (years)
domain-field-warranty-until = Warranty until
domain-field-person-name = Full name
domain-field-role = Role
domain-field-hourly-cost = Cost of an hour
domain-field-skill-name = Skill
domain-field-level = Level (0 to 5)
domain-field-covered-by = Who covers it
domain-field-choices = Possible values
domain-field-sheet = Assessment sheet
domain-field-grant = Grant
domain-field-own = The body's own columns
domain-field-precheck = Internal check of the class
## The costs

domain-cost-phase-now = Today
    .help = As things are, until the service has moved.
domain-cost-phase-move = Move
    .help = Spent to move, and then no more.
domain-cost-phase-after = In the cloud
    .help = Spent from when the service works in the cloud.
domain-cost-phase-exit = Exit
    .help = Spent when the cloud or the supplier is left.

domain-cost-nature-current = Current spending
    .help = Titolo 1 of the budget: fees, support, power.
domain-cost-nature-capital = Capital spending
    .help = Titolo 2 of the budget: purchases that last several years.
domain-cost-nature-depreciation = Depreciation
    .help = The yearly share of a purchase: a cost, but no money leaves the till.
domain-cost-nature-hidden = Hidden cost
    .help = An estimate, such as hours lost to outages: no money leaves the till.
domain-cost-nature-benefit = Benefit
    .help = A gain estimated in euro: no money comes into the till.

domain-cost-rhythm-once = Once
domain-cost-rhythm-monthly = Every month
domain-cost-rhythm-quarterly = Every three months
domain-cost-rhythm-half-yearly = Every six months
domain-cost-rhythm-yearly = Every year
domain-cost-rhythm-every-years = Every so many years
    .help = As a server that is bought again: every how many years stands beside it.

domain-cost-certainty-invoice = From an invoice
domain-cost-certainty-contract = From a contract
domain-cost-certainty-estimate = Estimate

domain-sharing-key-users = By users
domain-sharing-key-data = By data kept
domain-sharing-key-watts = By power of the machines
domain-sharing-key-services = In equal parts among the services
domain-sharing-key-fixed = By shares written by hand

domain-cost-category-onprem-direct = In house, direct
    .help = Paid for one thing: a server, a licence.
domain-cost-category-onprem-indirect = In house, shared
    .help = Paid for several things together: the room, power.
domain-cost-category-onprem-hidden = In house, hidden
    .help = They stand on no invoice: they are estimates.
domain-cost-category-cloud-recurring = In the cloud, recurring
domain-cost-category-migration = For the move
domain-cost-category-exit = For the exit
domain-cost-category-benefit-intangible = Benefits that are not money

domain-moment-baseline = Before the move
domain-moment-target = Target
domain-moment-month3 = After 3 months
domain-moment-month6 = After 6 months
domain-moment-month12 = After a year

domain-kpi-good-up = Better if it rises
domain-kpi-good-down = Better if it falls
domain-kpi-good-near-zero = Better near zero
domain-kpi-good-neutral = Worth knowing, neither good nor bad

domain-kpi-when-before = Before the move
domain-kpi-when-during = During the move
domain-kpi-when-after = After the move
domain-kpi-when-both = Before and after the move

domain-kpi-frequency-once = Once
domain-kpi-frequency-monthly = Every month
domain-kpi-frequency-quarterly = Every three months
domain-kpi-frequency-half-yearly = Every six months
domain-kpi-frequency-yearly = Every year

domain-field-cost-name = Cost line
domain-field-cost-item = Item of the manual
domain-field-item = Item of the manual
domain-field-cost-phase = When it is paid
domain-field-cost-nature = Kind of spending
domain-field-quantity = Quantity
domain-field-rhythm = How often
domain-field-every-years = Every how many years
domain-field-cost-starts = From
domain-field-cost-ends = Until
domain-field-ceases = The move ends it on
domain-field-growth = Yearly rise (%)
domain-field-index = Index of prices
domain-field-index-share = Share of the index (%)
domain-field-exit-cost = Cost of leaving (without VAT)
domain-field-chapter = Budget chapter
domain-field-asset = Machine
domain-field-room = Room
domain-field-split = How it is divided
domain-field-shares = Shares
domain-field-person = Person
domain-field-certainty = Where the amount comes from
domain-field-author = Who wrote it
domain-field-cost-day = Amount seen on
domain-field-invoice-number = Number of the invoice
domain-field-day = Date
domain-field-subject = Subject of the invoice
domain-field-contract = Contract
domain-field-cost = Foreseen by the line
domain-field-vat = VAT
domain-field-period-starts = Period from
domain-field-period-ends = Period until

## The costs: doubts, figures, cuts, knobs

domain-cost-doubt-no-amount = the amount is missing: it is not counted
domain-cost-doubt-no-phase = when it is paid is missing (today, the move, in the cloud, leaving): it is not counted
domain-cost-doubt-no-rhythm = how often it is paid is missing: it is not counted
domain-cost-doubt-no-day = the day is missing: it is not counted
domain-cost-doubt-no-price = the price of power is missing: it is not counted
domain-cost-doubt-too-large = it is larger than what can be counted: it is not counted
domain-cost-doubt-power-twice = power is already counted in lines written by hand: it is not counted twice
domain-cost-doubt-purchase-twice = both the purchase and its yearly share are there: this one is not counted
domain-cost-doubt-no-vat = VAT is not given: it is counted without VAT
domain-cost-doubt-no-shares = the shares come to nothing: it is counted on the body as a whole
domain-cost-doubt-no-index = the price index is not there: the price stays as it is
domain-cost-doubt-index-ends = the index does not reach the last year: from there the price stays as it is
domain-cost-doubt-renewed = the contract ends and nobody said whether it is renewed: it is counted as if it went on
domain-cost-doubt-nameplate = the watts are those of the plate: measured ones are usually fewer
domain-cost-doubt-overlaps = another contract with the same supplier covers the same services at the same time
domain-cost-doubt-room-remains = something stays in the room: this cost does not end

domain-cost-figure-as-is = Staying as today
domain-cost-figure-remaining = Today's spending that stays
domain-cost-figure-avoided = Today's spending that ends
domain-cost-figure-moving = The move
domain-cost-figure-fees = Cloud fees and spending
domain-cost-figure-exit = Leaving
domain-cost-figure-cash = Cash
domain-cost-figure-gap = Gap after the grant
domain-cost-figure-grants = Grants
domain-cost-figure-tco = Total cost of the cloud (TCO)
domain-cost-figure-roi = Return (ROI), money only
domain-cost-figure-roi-with-intangible = Return (ROI), with estimated benefits
domain-cost-figure-intangible = Estimated benefits
domain-cost-figure-saving = Saving
domain-cost-figure-payback = Year of payback
domain-cost-figure-present-value = Present value
domain-cost-figure-per-inhabitant = Fees per inhabitant
domain-cost-figure-per-user = Fees per user

domain-cost-cut-phase = By phase
domain-cost-cut-nature = By nature
domain-cost-cut-chapter = By chapter
domain-cost-cut-mission = By mission
domain-cost-cut-area = By area
domain-cost-cut-service = By service
domain-cost-cut-supplier = By supplier
domain-cost-cut-item = By item of the manual
domain-cost-cut-line = By cost line

domain-cost-knob-fees = Fees
domain-cost-knob-energy = Power
domain-cost-knob-people = People's hours
domain-cost-knob-moving = The move
domain-cost-knob-inflation = Growth of prices

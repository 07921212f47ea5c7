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
domain-field-bought = Purchase
domain-field-price = Price
domain-field-life-years = Expected life (years)
domain-field-warranty-until = Warranty until
domain-field-person-name = Full name
domain-field-role = Role
domain-field-skill-name = Skill
domain-field-level = Level (0 to 5)
domain-field-covered-by = Who covers it
domain-field-choices = Possible values
domain-field-sheet = Assessment sheet
domain-field-grant = Grant
domain-field-own = The body's own columns
domain-field-precheck = Internal check of the class

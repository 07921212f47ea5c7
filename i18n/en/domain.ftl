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

-- The plan as it stands today. A new file is made from this.
-- To change it: edit it here, add upgrades/N.sql, list that file in schema.rs, and put the last
-- released shape into tests/released/.
--
-- Enums are written with the words of the records (snake_case), days as YYYY-MM-DD, money in
-- whole euro cents, numbers with decimals in ten-thousandths. NULL is "not known yet"; an empty text is "nothing to say".

-- What plan this is. One row.
CREATE TABLE plan (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    name         TEXT    NOT NULL CHECK (name <> ''),
    pack_version TEXT    NOT NULL                    -- the reference pack it was made with
) STRICT;

-- Whose plan it is. One row.
CREATE TABLE body (
    id                INTEGER PRIMARY KEY CHECK (id = 1),
    kind              TEXT    NOT NULL,
    name              TEXT    NOT NULL CHECK (name <> ''),
    istat             TEXT    NOT NULL,
    ipa               TEXT    NOT NULL,
    province          TEXT    NOT NULL,
    region            TEXT    NOT NULL,
    population        INTEGER CHECK (population >= 0),
    population_source TEXT,                          -- JSON: title, reference, certainty
    band              INTEGER CHECK (band BETWEEN 1 AND 7),
    band_source       TEXT,                          -- JSON: title, reference, certainty
    rtd               TEXT    NOT NULL DEFAULT '',
    email             TEXT    NOT NULL DEFAULT '',
    notes             TEXT    NOT NULL DEFAULT ''
) STRICT;

-- The services of the body. An id is never given twice: history and bin go by it.
CREATE TABLE service (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    catalogue_id   TEXT,                             -- NULL: a service of the body's own
    name           TEXT    NOT NULL CHECK (name <> ''),
    area           TEXT    NOT NULL DEFAULT '',
    office         TEXT    NOT NULL DEFAULT '',
    owner          TEXT    NOT NULL DEFAULT '',
    provision      TEXT    NOT NULL,
    users          INTEGER CHECK (users >= 0),
    cases_per_year INTEGER CHECK (cases_per_year >= 0),
    data_class     TEXT,
    class_state    TEXT    NOT NULL,
    class_act      TEXT    NOT NULL DEFAULT '',
    class_day      TEXT,
    personal_data  TEXT    NOT NULL DEFAULT '[]',    -- JSON: the kinds of personal data
    citizen_facing INTEGER NOT NULL DEFAULT 0 CHECK (citizen_facing IN (0, 1)),
    mission        TEXT    NOT NULL DEFAULT '',
    programme      TEXT    NOT NULL DEFAULT '',
    tags           TEXT    NOT NULL DEFAULT '',
    notes          TEXT    NOT NULL DEFAULT '',
    own            TEXT    NOT NULL DEFAULT '{}',    -- JSON: what stands in the body's own columns
    precheck       TEXT    NOT NULL DEFAULT '{}',    -- JSON: the answers of our own check of the class
    data_gb        INTEGER CHECK (data_gb >= 0)
) STRICT;

-- A service of the catalogue enters a plan once.
CREATE UNIQUE INDEX service_by_catalogue ON service (catalogue_id) WHERE catalogue_id IS NOT NULL;

-- How each service moves. One row a service.
CREATE TABLE migration (
    service     INTEGER PRIMARY KEY REFERENCES service ON DELETE CASCADE,
    strategy    TEXT,
    origin      TEXT,
    destination TEXT,
    mode        TEXT,
    product     TEXT    NOT NULL DEFAULT '',
    supplier    TEXT    NOT NULL DEFAULT '',
    state       TEXT    NOT NULL,
    own_funds   INTEGER NOT NULL DEFAULT 0 CHECK (own_funds IN (0, 1)),
    notes       TEXT    NOT NULL DEFAULT '',
    go_live     TEXT                                 -- foreseen, or as it was
) STRICT;

-- The grants. An id is never given twice.
CREATE TABLE funding_line (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    call_id TEXT,                                    -- NULL: own or other money
    title   TEXT    NOT NULL CHECK (title <> ''),
    amount  INTEGER CHECK (amount >= 0),             -- euro cents
    cup     TEXT    NOT NULL DEFAULT '',
    decree  TEXT    NOT NULL DEFAULT '',
    applied TEXT,
    granted TEXT,
    state   TEXT    NOT NULL,
    notes   TEXT    NOT NULL DEFAULT '',
    paid    TEXT                                     -- foreseen, or as it was
) STRICT;

-- The services in each grant, in the mode of the application.
CREATE TABLE funded_service (
    line    INTEGER NOT NULL REFERENCES funding_line ON DELETE CASCADE,
    service INTEGER NOT NULL REFERENCES service ON DELETE CASCADE,
    mode    TEXT,
    PRIMARY KEY (line, service)
) STRICT;

CREATE INDEX funded_service_by_service ON funded_service (service);

-- Who supplies. An id is never given twice, in this register and in all that follow.
CREATE TABLE supplier (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT    NOT NULL CHECK (name <> ''),
    vat_number TEXT    NOT NULL DEFAULT '',
    contact    TEXT    NOT NULL DEFAULT '',
    email      TEXT    NOT NULL DEFAULT '',
    pec        TEXT    NOT NULL DEFAULT '',
    phone      TEXT    NOT NULL DEFAULT '',
    notes      TEXT    NOT NULL DEFAULT '',
    own        TEXT    NOT NULL DEFAULT '{}'
) STRICT;

-- The applications.
CREATE TABLE application (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT    NOT NULL CHECK (name <> ''),
    version     TEXT    NOT NULL DEFAULT '',
    supplier    INTEGER REFERENCES supplier ON DELETE SET NULL,
    contact     TEXT    NOT NULL DEFAULT '',
    origin      TEXT,
    licences    TEXT    NOT NULL DEFAULT '',
    opportunity TEXT,
    risk        TEXT,
    ease        TEXT,
    sheet       TEXT    NOT NULL DEFAULT '{}',       -- JSON: the answers of the assessment sheet
    notes       TEXT    NOT NULL DEFAULT '',
    own         TEXT    NOT NULL DEFAULT '{}',
    priority    INTEGER CHECK (priority BETWEEN 1 AND 4),  -- NULL: as its grades say
    priority_reason TEXT NOT NULL DEFAULT ''         -- why it is another one
) STRICT;

CREATE INDEX application_by_supplier ON application (supplier);

-- Which service is done with which application.
CREATE TABLE application_service (
    application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
    service     INTEGER NOT NULL REFERENCES service ON DELETE CASCADE,
    role        TEXT    NOT NULL,
    PRIMARY KEY (application, service)
) STRICT;

CREATE INDEX application_service_by_service ON application_service (service);

-- What was agreed with suppliers.
CREATE TABLE contract (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    name            TEXT    NOT NULL CHECK (name <> ''),
    supplier        INTEGER REFERENCES supplier ON DELETE SET NULL,
    cig             TEXT    NOT NULL DEFAULT '',
    starts          TEXT,
    ends            TEXT,
    notice_days     INTEGER CHECK (notice_days >= 0),
    renewal         TEXT,
    yearly_amount   INTEGER CHECK (yearly_amount >= 0),  -- euro cents
    vat_percent     INTEGER CHECK (vat_percent >= 0),
    indexation      TEXT    NOT NULL DEFAULT '',
    qualification   TEXT    NOT NULL DEFAULT '',
    qualified_until TEXT,
    exit_clause     TEXT    NOT NULL DEFAULT '',
    notes           TEXT    NOT NULL DEFAULT '',
    own             TEXT    NOT NULL DEFAULT '{}',
    level           TEXT,                            -- of the qualified service
    infrastructure_level TEXT,                       -- of what it runs on
    qualification_checked TEXT,                      -- the day somebody looked into the catalogue
    cost_phase      TEXT,
    growth          INTEGER,                         -- per cent a year, in ten-thousandths
    "index"         TEXT    NOT NULL DEFAULT '',     -- of prices, by its id
    index_share     INTEGER CHECK (index_share BETWEEN 0 AND 100),
    exit_cost       INTEGER CHECK (exit_cost >= 0),  -- euro cents
    chapter         TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX contract_by_supplier ON contract (supplier);

-- The services a contract covers.
CREATE TABLE contract_service (
    contract INTEGER NOT NULL REFERENCES contract ON DELETE CASCADE,
    service  INTEGER NOT NULL REFERENCES service ON DELETE CASCADE,
    PRIMARY KEY (contract, service)
) STRICT;

CREATE INDEX contract_service_by_service ON contract_service (service);

-- The applications a contract covers.
CREATE TABLE contract_application (
    contract    INTEGER NOT NULL REFERENCES contract ON DELETE CASCADE,
    application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
    PRIMARY KEY (contract, application)
) STRICT;

CREATE INDEX contract_application_by_application ON contract_application (application);

-- Servers, storage, power, cooling, rooms.
CREATE TABLE asset (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    name           TEXT    NOT NULL CHECK (name <> ''),
    kind           TEXT,
    place          TEXT    NOT NULL DEFAULT '',
    model          TEXT    NOT NULL DEFAULT '',
    watts          INTEGER CHECK (watts >= 0),
    bought         TEXT,
    price          INTEGER CHECK (price >= 0),       -- euro cents
    life_years     INTEGER CHECK (life_years >= 0),
    warranty_until TEXT,
    notes          TEXT    NOT NULL DEFAULT '',
    own            TEXT    NOT NULL DEFAULT '{}',
    watts_measured INTEGER NOT NULL DEFAULT 0 CHECK (watts_measured IN (0, 1)),
    hours_per_year INTEGER CHECK (hours_per_year >= 0)
) STRICT;

-- The applications an asset hosts.
CREATE TABLE asset_application (
    asset       INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
    PRIMARY KEY (asset, application)
) STRICT;

CREATE INDEX asset_application_by_application ON asset_application (application);

-- The people of the body.
CREATE TABLE person (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    name   TEXT    NOT NULL CHECK (name <> ''),
    role   TEXT    NOT NULL DEFAULT '',
    office TEXT    NOT NULL DEFAULT '',
    email  TEXT    NOT NULL DEFAULT '',
    phone  TEXT    NOT NULL DEFAULT '',
    notes  TEXT    NOT NULL DEFAULT '',
    own    TEXT    NOT NULL DEFAULT '{}',
    hourly_cost INTEGER CHECK (hourly_cost >= 0)     -- euro cents
) STRICT;

-- What they can do.
CREATE TABLE skill (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT    NOT NULL CHECK (name <> ''),
    level      INTEGER CHECK (level BETWEEN 0 AND 5),
    covered_by TEXT    NOT NULL DEFAULT '',
    notes      TEXT    NOT NULL DEFAULT '',
    own        TEXT    NOT NULL DEFAULT '{}'
) STRICT;

-- What is spent: today, for the move, afterwards.
CREATE TABLE cost (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT    NOT NULL CHECK (name <> ''),
    item        TEXT    NOT NULL DEFAULT '',         -- of the list of costs; empty: an own one
    phase       TEXT,
    nature      TEXT,
    amount      INTEGER CHECK (amount >= 0),         -- euro cents, without VAT
    quantity    INTEGER CHECK (quantity >= 0),       -- ten-thousandths
    vat_percent INTEGER CHECK (vat_percent BETWEEN 0 AND 100),
    rhythm      TEXT,
    every_years INTEGER CHECK (every_years > 0),
    starts      TEXT,
    ends        TEXT,
    ceases      TEXT,
    growth      INTEGER,                             -- per cent a year, in ten-thousandths
    "index"     TEXT    NOT NULL DEFAULT '',         -- of prices, by its id
    index_share INTEGER CHECK (index_share BETWEEN 0 AND 100),
    asset       INTEGER REFERENCES asset ON DELETE SET NULL,
    room        TEXT    NOT NULL DEFAULT '',
    split       TEXT,
    shares      TEXT    NOT NULL DEFAULT '{}',       -- JSON: the share of each service
    supplier    INTEGER REFERENCES supplier ON DELETE SET NULL,
    person      INTEGER REFERENCES person ON DELETE SET NULL,
    certainty   TEXT,
    author      TEXT    NOT NULL DEFAULT '',
    day         TEXT,
    mission     TEXT    NOT NULL DEFAULT '',
    programme   TEXT    NOT NULL DEFAULT '',
    chapter     TEXT    NOT NULL DEFAULT '',
    notes       TEXT    NOT NULL DEFAULT '',
    own         TEXT    NOT NULL DEFAULT '{}'
) STRICT;

CREATE INDEX cost_by_asset ON cost (asset) WHERE asset IS NOT NULL;
CREATE INDEX cost_by_supplier ON cost (supplier) WHERE supplier IS NOT NULL;
CREATE INDEX cost_by_person ON cost (person) WHERE person IS NOT NULL;

-- The services a cost is for.
CREATE TABLE cost_service (
    cost    INTEGER NOT NULL REFERENCES cost ON DELETE CASCADE,
    service INTEGER NOT NULL REFERENCES service ON DELETE CASCADE,
    PRIMARY KEY (cost, service)
) STRICT;

CREATE INDEX cost_service_by_service ON cost_service (service);

-- The applications a cost is for.
CREATE TABLE cost_application (
    cost        INTEGER NOT NULL REFERENCES cost ON DELETE CASCADE,
    application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
    PRIMARY KEY (cost, application)
) STRICT;

CREATE INDEX cost_application_by_application ON cost_application (application);

-- What was really paid.
CREATE TABLE invoice (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT    NOT NULL CHECK (name <> ''),    -- its number
    day      TEXT,
    subject  TEXT    NOT NULL DEFAULT '',
    supplier INTEGER REFERENCES supplier ON DELETE SET NULL,
    contract INTEGER REFERENCES contract ON DELETE SET NULL,
    cost     INTEGER REFERENCES cost ON DELETE SET NULL,
    amount   INTEGER,                                -- euro cents, without VAT; a credit note: below zero
    vat      INTEGER,                                -- euro cents
    starts   TEXT,
    ends     TEXT,
    chapter  TEXT    NOT NULL DEFAULT '',
    notes    TEXT    NOT NULL DEFAULT '',
    own      TEXT    NOT NULL DEFAULT '{}'
) STRICT;

CREATE INDEX invoice_by_supplier ON invoice (supplier) WHERE supplier IS NOT NULL;
CREATE INDEX invoice_by_contract ON invoice (contract) WHERE contract IS NOT NULL;
CREATE INDEX invoice_by_cost ON invoice (cost) WHERE cost IS NOT NULL;

-- The services an invoice is for.
CREATE TABLE invoice_service (
    invoice INTEGER NOT NULL REFERENCES invoice ON DELETE CASCADE,
    service INTEGER NOT NULL REFERENCES service ON DELETE CASCADE,
    PRIMARY KEY (invoice, service)
) STRICT;

CREATE INDEX invoice_service_by_service ON invoice_service (service);

-- What is assumed of the costs of the plan as a whole. At most one row; none: nothing was said.
CREATE TABLE cost_settings (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    first_year     INTEGER,
    years          INTEGER,
    go_live        TEXT,
    discount       INTEGER,                          -- per cent a year, in ten-thousandths
    price_kwh      INTEGER,                          -- euro, in ten-thousandths
    energy_vat     INTEGER,
    energy_growth  INTEGER,                          -- per cent a year, in ten-thousandths
    pue            INTEGER,                          -- ten-thousandths
    split          TEXT,
    total_spending INTEGER                           -- euro cents a year
) STRICT;

-- The indices of prices the body keeps itself.
CREATE TABLE price_index (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT    NOT NULL CHECK (name <> ''),
    source  TEXT    NOT NULL DEFAULT '',
    changes TEXT    NOT NULL DEFAULT '{}',           -- JSON: per cent by year, in ten-thousandths
    beyond  INTEGER                                  -- per cent a year, in ten-thousandths
) STRICT;

-- What would be different: laid over the plan, which it never touches.
CREATE TABLE scenario (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT    NOT NULL CHECK (name <> ''),
    notes   TEXT    NOT NULL DEFAULT '',
    changes TEXT    NOT NULL DEFAULT '[]',           -- JSON: what would be different, in its order
    knobs   TEXT    NOT NULL DEFAULT '{}'            -- JSON: how much dearer or cheaper
) STRICT;

-- What was measured: of a service, or of the body.
CREATE TABLE measure (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    kpi     TEXT    NOT NULL CHECK (kpi <> ''),
    service INTEGER REFERENCES service ON DELETE CASCADE,
    moment  TEXT    NOT NULL,
    value   INTEGER NOT NULL,                        -- ten-thousandths
    day     TEXT,
    source  TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE UNIQUE INDEX measure_once ON measure (kpi, ifnull(service, 0), moment);
CREATE INDEX measure_by_service ON measure (service) WHERE service IS NOT NULL;

-- The columns the body added to a register. What stands in them is in the records.
CREATE TABLE own_column (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    register TEXT    NOT NULL,
    name     TEXT    NOT NULL CHECK (name <> ''),
    kind     TEXT    NOT NULL,
    choices  TEXT    NOT NULL DEFAULT '[]'           -- JSON: what there is to choose from
) STRICT;

-- How the body likes to see a register.
CREATE TABLE register_view (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    register TEXT    NOT NULL,
    name     TEXT    NOT NULL CHECK (name <> ''),
    columns  TEXT    NOT NULL,                       -- JSON: the columns, in their order
    query    TEXT    NOT NULL                        -- JSON: which rows, in which order
) STRICT;

-- How the body asked a table from outside to be read, by the headings of that table.
CREATE TABLE import_mapping (
    headings TEXT    NOT NULL PRIMARY KEY,           -- the register and the headings, normalised
    mapping  TEXT    NOT NULL                        -- JSON: column by column, and how it is read
) STRICT;

-- What was said of the items of the checklists: of a service, an application or a contract; of none
-- of them: of the body. An item is named by the id it has in its list.
CREATE TABLE answer (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    item        TEXT    NOT NULL CHECK (item <> ''),
    service     INTEGER REFERENCES service ON DELETE CASCADE,
    application INTEGER REFERENCES application ON DELETE CASCADE,
    contract    INTEGER REFERENCES contract ON DELETE CASCADE,
    state       TEXT    NOT NULL,
    note        TEXT    NOT NULL DEFAULT '',
    responsible TEXT    NOT NULL DEFAULT '',
    due         TEXT,
    answered    TEXT,
    rounds      INTEGER NOT NULL DEFAULT 0 CHECK (rounds >= 0),
    basis       TEXT    NOT NULL DEFAULT '{}',       -- JSON: what the answer was given for
    CHECK ((service IS NOT NULL) + (application IS NOT NULL) + (contract IS NOT NULL) <= 1)
) STRICT;

CREATE UNIQUE INDEX answer_by_place
    ON answer (item, ifnull(service, 0), ifnull(application, 0), ifnull(contract, 0));
CREATE INDEX answer_by_service ON answer (service) WHERE service IS NOT NULL;
CREATE INDEX answer_by_application ON answer (application) WHERE application IS NOT NULL;
CREATE INDEX answer_by_contract ON answer (contract) WHERE contract IS NOT NULL;

-- The papers that prove what was done. Their bytes are in `content`.
CREATE TABLE proof (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT    NOT NULL CHECK (name <> ''),
    title       TEXT    NOT NULL DEFAULT '',
    sha256      TEXT    NOT NULL CHECK (length(sha256) = 64),
    size        INTEGER NOT NULL CHECK (size >= 0),
    seen        TEXT    NOT NULL DEFAULT '',         -- JSON: what was seen in it
    added       TEXT,
    day         TEXT,
    expires     TEXT,
    replaced_by INTEGER REFERENCES proof ON DELETE SET NULL,
    notes       TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX proof_by_content ON proof (sha256);
CREATE INDEX proof_by_newer ON proof (replaced_by) WHERE replaced_by IS NOT NULL;

-- Which items each of them proves, and for what.
CREATE TABLE proof_place (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    proof       INTEGER NOT NULL REFERENCES proof ON DELETE CASCADE,
    item        TEXT    NOT NULL CHECK (item <> ''),
    service     INTEGER REFERENCES service ON DELETE CASCADE,
    application INTEGER REFERENCES application ON DELETE CASCADE,
    contract    INTEGER REFERENCES contract ON DELETE CASCADE,
    CHECK ((service IS NOT NULL) + (application IS NOT NULL) + (contract IS NOT NULL) <= 1)
) STRICT;

CREATE UNIQUE INDEX proof_place_once
    ON proof_place (proof, item, ifnull(service, 0), ifnull(application, 0), ifnull(contract, 0));
CREATE INDEX proof_place_by_service ON proof_place (service) WHERE service IS NOT NULL;
CREATE INDEX proof_place_by_application ON proof_place (application) WHERE application IS NOT NULL;
CREATE INDEX proof_place_by_contract ON proof_place (contract) WHERE contract IS NOT NULL;

-- The bytes of the proofs, in pieces, found by the digest of the whole. They are never changed, so
-- they are not written into the log; what no proof and no log entry names any more is taken out.
CREATE TABLE content (
    sha256 TEXT    NOT NULL CHECK (length(sha256) = 64),
    place  INTEGER NOT NULL CHECK (place >= 0),
    bytes  BLOB    NOT NULL,
    PRIMARY KEY (sha256, place)
) STRICT;

-- The body's own lists, and the list of the reference pack as it was last seen.
CREATE TABLE checklist (
    id   TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    own  INTEGER NOT NULL CHECK (own IN (0, 1)),
    list TEXT    NOT NULL                            -- JSON: the whole list
) STRICT;

-- The log of decisions: what was chosen, and why.
CREATE TABLE decision (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    service   INTEGER NOT NULL REFERENCES service ON DELETE CASCADE,
    question  TEXT    NOT NULL,
    chosen    TEXT    NOT NULL,
    proposed  TEXT,
    runner_up TEXT,
    reason    TEXT    NOT NULL CHECK (reason <> ''),
    day       TEXT    NOT NULL,
    who       TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX decision_by_service ON decision (service);

-- What the classes of data ask for, where the body read something else than the reference pack says.
CREATE TABLE class_requirement (
    data_class     TEXT NOT NULL PRIMARY KEY,
    service        TEXT NOT NULL DEFAULT '',
    infrastructure TEXT NOT NULL DEFAULT '',
    administration TEXT NOT NULL DEFAULT '',
    act            TEXT NOT NULL DEFAULT '',
    day            TEXT
) STRICT;

-- Records that look alike and are not the same, as somebody said.
CREATE TABLE not_same (
    register TEXT    NOT NULL,
    one      INTEGER NOT NULL,
    other    INTEGER NOT NULL,
    PRIMARY KEY (register, one, other),
    CHECK (one < other)
) STRICT;

-- Every change, by the name a person recognises: undo takes back one step at a time. The last one
-- tells when the plan was saved.
CREATE TABLE step (
    id     INTEGER PRIMARY KEY,
    at     TEXT    NOT NULL,                         -- UTC, YYYY-MM-DDTHH:MM:SSZ
    words  TEXT    NOT NULL,                         -- JSON: key and facts
    who    TEXT    NOT NULL DEFAULT '',              -- as that PC signs; empty: nobody said
    -- done; undone: redo brings it back; dropped: undone, and then something else was done;
    -- floor: undo goes no further down
    state  TEXT    NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped', 'floor')),
    digest TEXT    NOT NULL DEFAULT ''               -- SHA-256 over the digest before and this step
) STRICT;

-- What each step did to each row, in its order.
CREATE TABLE change (
    id       INTEGER PRIMARY KEY,
    step     INTEGER NOT NULL REFERENCES step ON DELETE CASCADE,
    of_table TEXT    NOT NULL,
    of_key   TEXT    NOT NULL,                       -- JSON: the primary key
    was      TEXT,                                   -- JSON: the columns before; NULL: no row yet
    became   TEXT                                    -- JSON: the same after; NULL: no row any more
) STRICT;

CREATE INDEX change_by_step ON change (step);
CREATE INDEX change_by_row ON change (of_table, of_key);

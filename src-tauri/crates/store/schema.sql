-- The plan as it stands today. A new file is made from this.
-- To change it: edit it here, add upgrades/N.sql, list that file in schema.rs, and put the last
-- released shape into tests/released/.
--
-- Enums are written with the words of the records (snake_case), days as YYYY-MM-DD, money in
-- whole euro cents. NULL is "not known yet"; an empty text is "nothing to say".

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
    own            TEXT    NOT NULL DEFAULT '{}'     -- JSON: what stands in the body's own columns
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
    notes       TEXT    NOT NULL DEFAULT ''
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
    notes   TEXT    NOT NULL DEFAULT ''
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
    own         TEXT    NOT NULL DEFAULT '{}'
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
    own             TEXT    NOT NULL DEFAULT '{}'
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
    own            TEXT    NOT NULL DEFAULT '{}'
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
    own    TEXT    NOT NULL DEFAULT '{}'
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

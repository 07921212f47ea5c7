-- Version 3: applications, suppliers, contracts, assets, people, skills; own columns and views.

ALTER TABLE service ADD COLUMN own TEXT NOT NULL DEFAULT '{}';

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

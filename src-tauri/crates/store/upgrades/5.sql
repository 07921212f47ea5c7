-- From 4 to 5: costs. Cost lines and invoices, what is assumed of the costs as a whole, indices of
-- prices, scenarios, what was measured.

ALTER TABLE service ADD COLUMN data_gb INTEGER CHECK (data_gb >= 0);

ALTER TABLE migration ADD COLUMN go_live TEXT;

ALTER TABLE funding_line ADD COLUMN paid TEXT;

ALTER TABLE contract ADD COLUMN cost_phase TEXT;
ALTER TABLE contract ADD COLUMN growth INTEGER;
ALTER TABLE contract ADD COLUMN "index" TEXT NOT NULL DEFAULT '';
ALTER TABLE contract ADD COLUMN index_share INTEGER CHECK (index_share BETWEEN 0 AND 100);
ALTER TABLE contract ADD COLUMN exit_cost INTEGER CHECK (exit_cost >= 0);
ALTER TABLE contract ADD COLUMN chapter TEXT NOT NULL DEFAULT '';

ALTER TABLE asset ADD COLUMN watts_measured INTEGER NOT NULL DEFAULT 0
    CHECK (watts_measured IN (0, 1));
ALTER TABLE asset ADD COLUMN hours_per_year INTEGER CHECK (hours_per_year >= 0);

ALTER TABLE person ADD COLUMN hourly_cost INTEGER CHECK (hourly_cost >= 0);

CREATE TABLE cost (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT    NOT NULL CHECK (name <> ''),
    item        TEXT    NOT NULL DEFAULT '',
    phase       TEXT,
    nature      TEXT,
    amount      INTEGER CHECK (amount >= 0),
    quantity    INTEGER CHECK (quantity >= 0),
    vat_percent INTEGER CHECK (vat_percent BETWEEN 0 AND 100),
    rhythm      TEXT,
    every_years INTEGER CHECK (every_years > 0),
    starts      TEXT,
    ends        TEXT,
    ceases      TEXT,
    growth      INTEGER,
    "index"     TEXT    NOT NULL DEFAULT '',
    index_share INTEGER CHECK (index_share BETWEEN 0 AND 100),
    asset       INTEGER REFERENCES asset ON DELETE SET NULL,
    room        TEXT    NOT NULL DEFAULT '',
    split       TEXT,
    shares      TEXT    NOT NULL DEFAULT '{}',
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

CREATE TABLE cost_service (
    cost    INTEGER NOT NULL REFERENCES cost ON DELETE CASCADE,
    service INTEGER NOT NULL REFERENCES service ON DELETE CASCADE,
    PRIMARY KEY (cost, service)
) STRICT;

CREATE INDEX cost_service_by_service ON cost_service (service);

CREATE TABLE cost_application (
    cost        INTEGER NOT NULL REFERENCES cost ON DELETE CASCADE,
    application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
    PRIMARY KEY (cost, application)
) STRICT;

CREATE INDEX cost_application_by_application ON cost_application (application);

CREATE TABLE invoice (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT    NOT NULL CHECK (name <> ''),
    day      TEXT,
    subject  TEXT    NOT NULL DEFAULT '',
    supplier INTEGER REFERENCES supplier ON DELETE SET NULL,
    contract INTEGER REFERENCES contract ON DELETE SET NULL,
    cost     INTEGER REFERENCES cost ON DELETE SET NULL,
    amount   INTEGER,
    vat      INTEGER,
    starts   TEXT,
    ends     TEXT,
    chapter  TEXT    NOT NULL DEFAULT '',
    notes    TEXT    NOT NULL DEFAULT '',
    own      TEXT    NOT NULL DEFAULT '{}'
) STRICT;

CREATE INDEX invoice_by_supplier ON invoice (supplier) WHERE supplier IS NOT NULL;
CREATE INDEX invoice_by_contract ON invoice (contract) WHERE contract IS NOT NULL;
CREATE INDEX invoice_by_cost ON invoice (cost) WHERE cost IS NOT NULL;

CREATE TABLE invoice_service (
    invoice INTEGER NOT NULL REFERENCES invoice ON DELETE CASCADE,
    service INTEGER NOT NULL REFERENCES service ON DELETE CASCADE,
    PRIMARY KEY (invoice, service)
) STRICT;

CREATE INDEX invoice_service_by_service ON invoice_service (service);

CREATE TABLE cost_settings (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    first_year     INTEGER,
    years          INTEGER,
    go_live        TEXT,
    discount       INTEGER,
    price_kwh      INTEGER,
    energy_vat     INTEGER,
    energy_growth  INTEGER,
    pue            INTEGER,
    split          TEXT,
    total_spending INTEGER
) STRICT;

CREATE TABLE price_index (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT    NOT NULL CHECK (name <> ''),
    source  TEXT    NOT NULL DEFAULT '',
    changes TEXT    NOT NULL DEFAULT '{}',
    beyond  INTEGER
) STRICT;

CREATE TABLE scenario (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT    NOT NULL CHECK (name <> ''),
    notes   TEXT    NOT NULL DEFAULT '',
    changes TEXT    NOT NULL DEFAULT '[]',
    knobs   TEXT    NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE measure (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    kpi     TEXT    NOT NULL CHECK (kpi <> ''),
    service INTEGER REFERENCES service ON DELETE CASCADE,
    moment  TEXT    NOT NULL,
    value   INTEGER NOT NULL,
    day     TEXT,
    source  TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE UNIQUE INDEX measure_once ON measure (kpi, ifnull(service, 0), moment);
CREATE INDEX measure_by_service ON measure (service) WHERE service IS NOT NULL;

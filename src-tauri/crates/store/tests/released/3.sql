-- Version 3, as it was released. Never edit.
CREATE TABLE plan (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    name         TEXT    NOT NULL CHECK (name <> ''),
    pack_version TEXT    NOT NULL
) STRICT;

CREATE TABLE body (
    id                INTEGER PRIMARY KEY CHECK (id = 1),
    kind              TEXT    NOT NULL,
    name              TEXT    NOT NULL CHECK (name <> ''),
    istat             TEXT    NOT NULL,
    ipa               TEXT    NOT NULL,
    province          TEXT    NOT NULL,
    region            TEXT    NOT NULL,
    population        INTEGER CHECK (population >= 0),
    population_source TEXT,
    band              INTEGER CHECK (band BETWEEN 1 AND 7),
    band_source       TEXT,
    rtd               TEXT    NOT NULL DEFAULT '',
    email             TEXT    NOT NULL DEFAULT '',
    notes             TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE service (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    catalogue_id   TEXT,
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
    personal_data  TEXT    NOT NULL DEFAULT '[]',
    citizen_facing INTEGER NOT NULL DEFAULT 0 CHECK (citizen_facing IN (0, 1)),
    mission        TEXT    NOT NULL DEFAULT '',
    programme      TEXT    NOT NULL DEFAULT '',
    tags           TEXT    NOT NULL DEFAULT '',
    notes          TEXT    NOT NULL DEFAULT '',
    own            TEXT    NOT NULL DEFAULT '{}'
) STRICT;

CREATE UNIQUE INDEX service_by_catalogue ON service (catalogue_id) WHERE catalogue_id IS NOT NULL;

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

CREATE TABLE funding_line (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    call_id TEXT,
    title   TEXT    NOT NULL CHECK (title <> ''),
    amount  INTEGER CHECK (amount >= 0),
    cup     TEXT    NOT NULL DEFAULT '',
    decree  TEXT    NOT NULL DEFAULT '',
    applied TEXT,
    granted TEXT,
    state   TEXT    NOT NULL,
    notes   TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE funded_service (
    line    INTEGER NOT NULL REFERENCES funding_line ON DELETE CASCADE,
    service INTEGER NOT NULL REFERENCES service ON DELETE CASCADE,
    mode    TEXT,
    PRIMARY KEY (line, service)
) STRICT;

CREATE INDEX funded_service_by_service ON funded_service (service);

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
    sheet       TEXT    NOT NULL DEFAULT '{}',
    notes       TEXT    NOT NULL DEFAULT '',
    own         TEXT    NOT NULL DEFAULT '{}'
) STRICT;

CREATE INDEX application_by_supplier ON application (supplier);

CREATE TABLE application_service (
    application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
    service     INTEGER NOT NULL REFERENCES service ON DELETE CASCADE,
    role        TEXT    NOT NULL,
    PRIMARY KEY (application, service)
) STRICT;

CREATE INDEX application_service_by_service ON application_service (service);

CREATE TABLE contract (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    name            TEXT    NOT NULL CHECK (name <> ''),
    supplier        INTEGER REFERENCES supplier ON DELETE SET NULL,
    cig             TEXT    NOT NULL DEFAULT '',
    starts          TEXT,
    ends            TEXT,
    notice_days     INTEGER CHECK (notice_days >= 0),
    renewal         TEXT,
    yearly_amount   INTEGER CHECK (yearly_amount >= 0),
    vat_percent     INTEGER CHECK (vat_percent >= 0),
    indexation      TEXT    NOT NULL DEFAULT '',
    qualification   TEXT    NOT NULL DEFAULT '',
    qualified_until TEXT,
    exit_clause     TEXT    NOT NULL DEFAULT '',
    notes           TEXT    NOT NULL DEFAULT '',
    own             TEXT    NOT NULL DEFAULT '{}'
) STRICT;

CREATE INDEX contract_by_supplier ON contract (supplier);

CREATE TABLE contract_service (
    contract INTEGER NOT NULL REFERENCES contract ON DELETE CASCADE,
    service  INTEGER NOT NULL REFERENCES service ON DELETE CASCADE,
    PRIMARY KEY (contract, service)
) STRICT;

CREATE INDEX contract_service_by_service ON contract_service (service);

CREATE TABLE contract_application (
    contract    INTEGER NOT NULL REFERENCES contract ON DELETE CASCADE,
    application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
    PRIMARY KEY (contract, application)
) STRICT;

CREATE INDEX contract_application_by_application ON contract_application (application);

CREATE TABLE asset (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    name           TEXT    NOT NULL CHECK (name <> ''),
    kind           TEXT,
    place          TEXT    NOT NULL DEFAULT '',
    model          TEXT    NOT NULL DEFAULT '',
    watts          INTEGER CHECK (watts >= 0),
    bought         TEXT,
    price          INTEGER CHECK (price >= 0),
    life_years     INTEGER CHECK (life_years >= 0),
    warranty_until TEXT,
    notes          TEXT    NOT NULL DEFAULT '',
    own            TEXT    NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE asset_application (
    asset       INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
    PRIMARY KEY (asset, application)
) STRICT;

CREATE INDEX asset_application_by_application ON asset_application (application);

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

CREATE TABLE skill (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT    NOT NULL CHECK (name <> ''),
    level      INTEGER CHECK (level BETWEEN 0 AND 5),
    covered_by TEXT    NOT NULL DEFAULT '',
    notes      TEXT    NOT NULL DEFAULT '',
    own        TEXT    NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE own_column (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    register TEXT    NOT NULL,
    name     TEXT    NOT NULL CHECK (name <> ''),
    kind     TEXT    NOT NULL,
    choices  TEXT    NOT NULL DEFAULT '[]'
) STRICT;

CREATE TABLE register_view (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    register TEXT    NOT NULL,
    name     TEXT    NOT NULL CHECK (name <> ''),
    columns  TEXT    NOT NULL,
    query    TEXT    NOT NULL
) STRICT;

CREATE TABLE import_mapping (
    headings TEXT    NOT NULL PRIMARY KEY,
    mapping  TEXT    NOT NULL
) STRICT;

CREATE TABLE step (
    id     INTEGER PRIMARY KEY,
    at     TEXT    NOT NULL,
    words  TEXT    NOT NULL,
    who    TEXT    NOT NULL DEFAULT '',
    state  TEXT    NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped', 'floor')),
    digest TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE change (
    id       INTEGER PRIMARY KEY,
    step     INTEGER NOT NULL REFERENCES step ON DELETE CASCADE,
    of_table TEXT    NOT NULL,
    of_key   TEXT    NOT NULL,
    was      TEXT,
    became   TEXT
) STRICT;

CREATE INDEX change_by_step ON change (step);
CREATE INDEX change_by_row ON change (of_table, of_key);
INSERT INTO plan VALUES (1, 'Piano 2022', '2026.11.22');
INSERT INTO body VALUES (1, 'comune', 'Comune di Ferrara', '038008', 'c_d548', 'FE', 'Emilia-Romagna', 129340, NULL, 6, NULL, '', '', '');
INSERT INTO service VALUES (1, 'anagrafe', 'Anagrafe', 'demografici', '', '', 'offered', NULL, NULL, 'ordinary', 'proposed', '', NULL, '["common"]', 1, '01', '07', '', '', '{"1":"Sì"}');
INSERT INTO migration VALUES (1, NULL, NULL, NULL, 'update', '', '', 'to_do', 0, '');
INSERT INTO funding_line VALUES (1, 'pnrr-1.2-comuni-2022-04', 'PNRR 1.2', 103157400, 'B71C22000020001', '', '2022-05-18', '2022-08-08', 'granted', '');
INSERT INTO funded_service VALUES (1, 1, 'update');
INSERT INTO step VALUES (1, '2026-11-23T10:00:00Z', '{"key":"change-created","args":{}}', 'Rossi', 'floor', '');
INSERT INTO step VALUES (2, '2026-11-23T10:01:00Z', '{"key":"change-service","args":{}}', 'Rossi', 'done', '');
INSERT INTO change VALUES (1, 2, 'service', '{"id":1}', '{"name":"Anagrafe"}', '{"name":"Anagrafe e AIRE"}');
INSERT INTO supplier VALUES (1, 'Maggioli S.p.A.', '02066400405', '', '', '', '', '', '{}');
INSERT INTO application VALUES (1, 'Sicr@web', '7', 1, 'Ufficio CED', 'on_premise_structured', '', 'high', 'low', NULL, '{"stack":"Java"}', '', '{}');
INSERT INTO application_service VALUES (1, 1, 'main');
INSERT INTO contract VALUES (1, 'Canone Sicr@web', 1, 'Z1234567AB', '2024-01-01', '2026-12-31', 90, 'tacit', 1250000, 22, '', '', NULL, '', '', '{}');
INSERT INTO contract_service VALUES (1, 1);
INSERT INTO contract_application VALUES (1, 1);
INSERT INTO asset VALUES (1, 'Server demografici', 'server', 'Sala CED', '', 450, '2018-05-01', 800000, 5, '2023-05-01', '', '{}');
INSERT INTO asset_application VALUES (1, 1);
INSERT INTO person VALUES (1, 'Anna Rossi', 'Responsabile', 'Demografici', '', '', '', '{}');
INSERT INTO skill VALUES (1, 'Migrazione dati', 2, 'Fornitore', '', '{}');
INSERT INTO own_column VALUES (1, 'services', 'Sede staccata', 'flag', '[]');
INSERT INTO register_view VALUES (1, 'services', 'Demografici', '[]', '{}');
INSERT INTO import_mapping VALUES ('services|nome', '{}');

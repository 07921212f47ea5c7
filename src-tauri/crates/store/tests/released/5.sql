-- Version 5, as it was released. Never edit.
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
    own            TEXT    NOT NULL DEFAULT '{}',
    precheck       TEXT    NOT NULL DEFAULT '{}',
    data_gb        INTEGER CHECK (data_gb >= 0)
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
    notes       TEXT    NOT NULL DEFAULT '',
    go_live     TEXT
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
    notes   TEXT    NOT NULL DEFAULT '',
    paid    TEXT
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
    own         TEXT    NOT NULL DEFAULT '{}',
    priority    INTEGER CHECK (priority BETWEEN 1 AND 4),
    priority_reason TEXT NOT NULL DEFAULT ''
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
    own             TEXT    NOT NULL DEFAULT '{}',
    level           TEXT,
    infrastructure_level TEXT,
    qualification_checked TEXT,
    cost_phase      TEXT,
    growth          INTEGER,
    "index"         TEXT    NOT NULL DEFAULT '',
    index_share     INTEGER CHECK (index_share BETWEEN 0 AND 100),
    exit_cost       INTEGER CHECK (exit_cost >= 0),
    chapter         TEXT    NOT NULL DEFAULT ''
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
    own            TEXT    NOT NULL DEFAULT '{}',
    watts_measured INTEGER NOT NULL DEFAULT 0 CHECK (watts_measured IN (0, 1)),
    hours_per_year INTEGER CHECK (hours_per_year >= 0)
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
    own    TEXT    NOT NULL DEFAULT '{}',
    hourly_cost INTEGER CHECK (hourly_cost >= 0)
) STRICT;

CREATE TABLE skill (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT    NOT NULL CHECK (name <> ''),
    level      INTEGER CHECK (level BETWEEN 0 AND 5),
    covered_by TEXT    NOT NULL DEFAULT '',
    notes      TEXT    NOT NULL DEFAULT '',
    own        TEXT    NOT NULL DEFAULT '{}'
) STRICT;

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
    basis       TEXT    NOT NULL DEFAULT '{}',
    CHECK ((service IS NOT NULL) + (application IS NOT NULL) + (contract IS NOT NULL) <= 1)
) STRICT;

CREATE UNIQUE INDEX answer_by_place
    ON answer (item, ifnull(service, 0), ifnull(application, 0), ifnull(contract, 0));
CREATE INDEX answer_by_service ON answer (service) WHERE service IS NOT NULL;
CREATE INDEX answer_by_application ON answer (application) WHERE application IS NOT NULL;
CREATE INDEX answer_by_contract ON answer (contract) WHERE contract IS NOT NULL;

CREATE TABLE proof (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT    NOT NULL CHECK (name <> ''),
    title       TEXT    NOT NULL DEFAULT '',
    sha256      TEXT    NOT NULL CHECK (length(sha256) = 64),
    size        INTEGER NOT NULL CHECK (size >= 0),
    seen        TEXT    NOT NULL DEFAULT '',
    added       TEXT,
    day         TEXT,
    expires     TEXT,
    replaced_by INTEGER REFERENCES proof ON DELETE SET NULL,
    notes       TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX proof_by_content ON proof (sha256);
CREATE INDEX proof_by_newer ON proof (replaced_by) WHERE replaced_by IS NOT NULL;

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

CREATE TABLE content (
    sha256 TEXT    NOT NULL CHECK (length(sha256) = 64),
    place  INTEGER NOT NULL CHECK (place >= 0),
    bytes  BLOB    NOT NULL,
    PRIMARY KEY (sha256, place)
) STRICT;

CREATE TABLE checklist (
    id   TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    own  INTEGER NOT NULL CHECK (own IN (0, 1)),
    list TEXT    NOT NULL
) STRICT;

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

CREATE TABLE class_requirement (
    data_class     TEXT NOT NULL PRIMARY KEY,
    service        TEXT NOT NULL DEFAULT '',
    infrastructure TEXT NOT NULL DEFAULT '',
    administration TEXT NOT NULL DEFAULT '',
    act            TEXT NOT NULL DEFAULT '',
    day            TEXT
) STRICT;

CREATE TABLE not_same (
    register TEXT    NOT NULL,
    one      INTEGER NOT NULL,
    other    INTEGER NOT NULL,
    PRIMARY KEY (register, one, other),
    CHECK (one < other)
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

INSERT INTO plan VALUES (1, 'Piano 2022', '2026.11.23');
INSERT INTO body VALUES (1, 'comune', 'Comune di Ferrara', '038008', 'c_d548', 'FE', 'Emilia-Romagna', 129340, NULL, 6, NULL, '', '', '');
INSERT INTO service VALUES (1, 'anagrafe', 'Anagrafe', 'demografici', '', '', 'offered', NULL, NULL, 'ordinary', 'proposed', '', NULL, '["common"]', 1, '01', '07', '', '', '{"1":"Sì"}', '{}', 120);
INSERT INTO migration VALUES (1, NULL, NULL, NULL, 'update', '', '', 'to_do', 0, '', '2027-03-01');
INSERT INTO funding_line VALUES (1, 'pnrr-1.2-comuni-2022-04', 'PNRR 1.2', 103157400, 'B71C22000020001', '', '2022-05-18', '2022-08-08', 'granted', '', '2027-06-30');
INSERT INTO funded_service VALUES (1, 1, 'update');
INSERT INTO step VALUES (1, '2026-11-23T10:00:00Z', '{"key":"change-created","args":{}}', 'Rossi', 'floor', '');
INSERT INTO step VALUES (2, '2026-11-23T10:01:00Z', '{"key":"change-service","args":{}}', 'Rossi', 'done', '');
INSERT INTO change VALUES (1, 2, 'service', '{"id":1}', '{"name":"Anagrafe"}', '{"name":"Anagrafe e AIRE"}');
INSERT INTO supplier VALUES (1, 'Maggioli S.p.A.', '02066400405', '', '', '', '', '', '{}');
INSERT INTO application VALUES (1, 'Sicr@web', '7', 1, 'Ufficio CED', 'on_premise_structured', '', 'high', 'low', NULL, '{"stack":"Java"}', '', '{}', 1, 'Contratto in scadenza');
INSERT INTO application_service VALUES (1, 1, 'main');
INSERT INTO contract VALUES (1, 'Canone Sicr@web', 1, 'Z1234567AB', '2024-01-01', '2026-12-31', 90, 'tacit', 1250000, 22, '', '', NULL, '', '', '{}', 'qc1', 'qi1', '2026-11-20', 'now', NULL, 'foi', 75, 150000, '1030209');
INSERT INTO contract_service VALUES (1, 1);
INSERT INTO contract_application VALUES (1, 1);
INSERT INTO asset VALUES (1, 'Server demografici', 'server', 'Sala CED', '', 450, '2018-05-01', 800000, 5, '2023-05-01', '', '{}', 1, 8760);
INSERT INTO asset_application VALUES (1, 1);
INSERT INTO person VALUES (1, 'Anna Rossi', 'Responsabile', 'Demografici', '', '', '', '{}', 2450);
INSERT INTO skill VALUES (1, 'Migrazione dati', 2, 'Fornitore', '', '{}');
INSERT INTO cost VALUES (1, 'Assistenza sistemistica', 'op_personale', 'now', 'current', NULL, 402500, 22, 'yearly', NULL, '2024-01-01', NULL, NULL, 20000, '', NULL, 1, 'Sala CED', 'fixed', '{"1":100}', 1, 1, 'estimate', 'Anna Rossi', '2026-11-23', '01', '08', '1030209', '', '{}');
INSERT INTO cost_service VALUES (1, 1);
INSERT INTO cost_application VALUES (1, 1);
INSERT INTO invoice VALUES (1, '12/PA', '2026-01-31', 'Canone', 1, 1, 1, 1250000, 275000, '2026-01-01', '2026-12-31', '1030209', '', '{}');
INSERT INTO invoice_service VALUES (1, 1);
INSERT INTO cost_settings VALUES (1, 2026, 5, '2027-03-01', 30000, 2500, 22, 20000, 16000, 'users', 900000000);
INSERT INTO price_index VALUES (1, 'Prezzi del gestore', 'Lettera del fornitore', '{"2024":20000,"2025":25000}', 20000);
INSERT INTO scenario VALUES (1, 'Resta in sede', '', '[{"kind":"remove","record":{"kind":"cost","id":1}}]', '{"fees":100000,"energy":0,"people":0,"moving":0,"inflation":0}');
INSERT INTO measure VALUES (1, 'disponibilita', 1, 'baseline', 995000, '2026-11-23', 'Registro dei fermi');
INSERT INTO own_column VALUES (1, 'services', 'Sede staccata', 'flag', '[]');
INSERT INTO register_view VALUES (1, 'services', 'Demografici', '[]', '{}');
INSERT INTO import_mapping VALUES ('services|nome', '{}');
INSERT INTO answer VALUES (1, 'C2-02', 1, NULL, NULL, 'done', 'Esito ACN protocollato', 'Anna Rossi', '2026-12-31', '2026-11-23', 1, '{"data_class":"ordinary"}');
INSERT INTO proof VALUES (1, 'esito.pdf', 'Esito ACN', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 3, '', '2026-11-23', '2022-07-18', NULL, NULL, '');
INSERT INTO proof_place VALUES (1, 1, 'C2-02', 1, NULL, NULL);
INSERT INTO content VALUES ('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 0, x'616263');
INSERT INTO checklist VALUES ('ente', 1, '{"id":"ente","version":"1","title":{"it":"Nostra","en":"Ours"},"items":[]}');
INSERT INTO decision VALUES (1, 1, 'strategy', 'repurchase', 'repurchase', 'rehost', 'Prodotto già in catalogo', '2026-11-23', 'Anna Rossi');
INSERT INTO class_requirement VALUES ('ordinary', 'qc1', 'qi1', 'ai1', 'DD ACN 21007/2024', '2026-11-20');
INSERT INTO not_same VALUES ('suppliers', 1, 2);

-- Version 2, as it was released. Never edit.
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
    notes          TEXT    NOT NULL DEFAULT ''
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
INSERT INTO service VALUES (1, 'anagrafe', 'Anagrafe', 'demografici', '', '', 'offered', NULL, NULL, 'ordinary', 'proposed', '', NULL, '["common"]', 1, '01', '07', '', '');
INSERT INTO migration VALUES (1, NULL, NULL, NULL, 'update', '', '', 'to_do', 0, '');
INSERT INTO funding_line VALUES (1, 'pnrr-1.2-comuni-2022-04', 'PNRR 1.2', 103157400, 'B71C22000020001', '', '2022-05-18', '2022-08-08', 'granted', '');
INSERT INTO funded_service VALUES (1, 1, 'update');
INSERT INTO step VALUES (1, '2026-11-23T10:00:00Z', '{"key":"change-created","args":{}}', 'Rossi', 'floor', '');
INSERT INTO step VALUES (2, '2026-11-23T10:01:00Z', '{"key":"change-service","args":{}}', 'Rossi', 'done', '');
INSERT INTO change VALUES (1, 2, 'service', '{"id":1}', '{"name":"Anagrafe"}', '{"name":"Anagrafe e AIRE"}');

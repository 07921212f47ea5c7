-- Version 2: undo, history and a bin. Ids are never given twice, and every step keeps what it did.
ALTER TABLE step ADD COLUMN who TEXT NOT NULL DEFAULT '';
ALTER TABLE step ADD COLUMN state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped', 'floor'));
ALTER TABLE step ADD COLUMN digest TEXT NOT NULL DEFAULT '';
-- What was done before this version cannot be taken back.
UPDATE step SET state = 'floor';

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

CREATE TABLE service_2 (
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
INSERT INTO service_2 SELECT * FROM service;
DROP TABLE service;
ALTER TABLE service_2 RENAME TO service;

CREATE TABLE funding_line_2 (
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
INSERT INTO funding_line_2 SELECT * FROM funding_line;
DROP TABLE funding_line;
ALTER TABLE funding_line_2 RENAME TO funding_line;

CREATE UNIQUE INDEX service_by_catalogue ON service (catalogue_id) WHERE catalogue_id IS NOT NULL;

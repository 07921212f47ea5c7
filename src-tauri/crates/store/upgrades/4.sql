-- From 3 to 4: readiness. Answers to checklists, proofs with their bytes, lists of the body's own,
-- the log of decisions, what the classes of data ask for; levels of qualification and priorities.

ALTER TABLE service ADD COLUMN precheck TEXT NOT NULL DEFAULT '{}';

ALTER TABLE application ADD COLUMN priority INTEGER CHECK (priority BETWEEN 1 AND 4);
ALTER TABLE application ADD COLUMN priority_reason TEXT NOT NULL DEFAULT '';

ALTER TABLE contract ADD COLUMN level TEXT;
ALTER TABLE contract ADD COLUMN infrastructure_level TEXT;
ALTER TABLE contract ADD COLUMN qualification_checked TEXT;

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

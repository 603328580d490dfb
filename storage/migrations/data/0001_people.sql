-- What is kept of people. Columns named sealed, address and session hold sealed fields; what
-- stays readable is random, a keyed digest, a count or a moment at which something falls due.

-- Which data set this is, and the proof by which the right master key knows it.
CREATE TABLE vault (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    dataset BLOB NOT NULL,
    kid INTEGER NOT NULL,
    proof BLOB NOT NULL
) STRICT;

CREATE TABLE person (
    person BLOB PRIMARY KEY NOT NULL CHECK (length(person) = 16),
    lookup BLOB NOT NULL UNIQUE,
    address BLOB NOT NULL,
    version INTEGER NOT NULL DEFAULT 0,
    session BLOB,
    due_at TEXT,
    expires_at TEXT
) STRICT;

CREATE INDEX person_due ON person (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX person_expires ON person (expires_at) WHERE expires_at IS NOT NULL;

-- The row id is a digest under the person's key; kind and key of the record are inside the seal.
CREATE TABLE record (
    person BLOB NOT NULL REFERENCES person ON DELETE CASCADE,
    row BLOB NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (person, row)
) STRICT, WITHOUT ROWID;

CREATE TABLE inbox (
    id INTEGER PRIMARY KEY,
    mark BLOB NOT NULL UNIQUE,
    person BLOB NOT NULL REFERENCES person ON DELETE CASCADE,
    sealed BLOB NOT NULL,
    day TEXT NOT NULL,
    aside INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX inbox_person ON inbox (person);

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    person BLOB NOT NULL REFERENCES person ON DELETE CASCADE,
    sealed BLOB NOT NULL,
    aside INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX outbox_person ON outbox (person);

-- Messages that were sent and may be taken back for a while.
CREATE TABLE shown (
    id INTEGER PRIMARY KEY,
    person BLOB NOT NULL REFERENCES person ON DELETE CASCADE,
    sealed BLOB NOT NULL,
    gone_on TEXT NOT NULL
) STRICT;

CREATE INDEX shown_person ON shown (person);

-- Events that had their effect, as keyed digests. Row ids rise with time, so pruning reads no more
-- than it deletes.
CREATE TABLE seen (
    id INTEGER PRIMARY KEY,
    mark BLOB NOT NULL UNIQUE,
    day TEXT NOT NULL
) STRICT;

-- People whose rows are gone and whose key and bytes are about to be; finished at the next start at the latest.
CREATE TABLE erasure (
    person BLOB PRIMARY KEY NOT NULL
) STRICT;

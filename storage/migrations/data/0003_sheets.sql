-- One agreement sheet that two people share, sealed under a key of its own (in the key store, by
-- the sheet's id). It goes when either ends it or is erased, and at a moment drawn when it began.
CREATE TABLE sheet (
    sheet BLOB PRIMARY KEY NOT NULL CHECK (length(sheet) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    sealed BLOB NOT NULL,
    ends_at TEXT NOT NULL
) STRICT;

CREATE INDEX sheet_ends ON sheet (ends_at);

-- Who sits at it: one sheet a person, two people a sheet.
CREATE TABLE seat (
    person BLOB PRIMARY KEY NOT NULL REFERENCES person ON DELETE CASCADE,
    sheet BLOB NOT NULL REFERENCES sheet ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('a', 'b')),
    UNIQUE (sheet, side)
) STRICT, WITHOUT ROWID;

-- A code that was not used yet, as a keyed digest.
CREATE TABLE invitation (
    mark BLOB PRIMARY KEY NOT NULL,
    sheet BLOB NOT NULL UNIQUE REFERENCES sheet ON DELETE CASCADE,
    until TEXT NOT NULL
) STRICT, WITHOUT ROWID;

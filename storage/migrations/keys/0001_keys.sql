-- One wrapped key a person, in a file of its own: backups of it can live shorter than the data's.

CREATE TABLE vault (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    dataset BLOB NOT NULL,
    kid INTEGER NOT NULL,
    proof BLOB NOT NULL
) STRICT;

-- kid says which master key wrapped this one.
CREATE TABLE key (
    person BLOB PRIMARY KEY NOT NULL CHECK (length(person) = 16),
    kid INTEGER NOT NULL,
    wrapped BLOB NOT NULL
) STRICT;

-- A message that is being handed over right now: after a crash nobody knows whether it came.
ALTER TABLE outbox ADD COLUMN sending INTEGER NOT NULL DEFAULT 0;

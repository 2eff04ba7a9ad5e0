-- Whether the person was told that a countdown has reached zero: once for each.
ALTER TABLE timer ADD COLUMN told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1));

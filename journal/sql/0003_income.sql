-- Where income comes from, what was applied for, what was invoiced, and what only an income or expense entry has.

CREATE TABLE income_stream (
  id          TEXT PRIMARY KEY,
  name        TEXT NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('client', 'shop', 'content', 'teaching', 'other')),
  activity_id TEXT REFERENCES activity (id) ON DELETE SET NULL,
  recurring   INTEGER NOT NULL DEFAULT 0 CHECK (recurring IN (0, 1)),     -- what its new income usually is
  note        TEXT NOT NULL DEFAULT '',
  position    INTEGER NOT NULL,
  archived_at TEXT,
  created_at  TEXT NOT NULL
) STRICT;

CREATE TABLE income_application (
  id         TEXT PRIMARY KEY,
  stream_id  TEXT REFERENCES income_stream (id) ON DELETE SET NULL,
  title      TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('applied', 'talked', 'won', 'lost')),
  applied_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,                           -- the day since which it is in its state
  next_on    TEXT,
  yen        INTEGER CHECK (yen >= 0),                -- what it may bring
  note       TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;

-- An invoice is paid exactly if an income entry stands for its payment.
CREATE TABLE income_invoice (
  id         TEXT PRIMARY KEY,
  stream_id  TEXT NOT NULL REFERENCES income_stream (id) ON DELETE CASCADE,
  title      TEXT NOT NULL,
  yen        INTEGER NOT NULL CHECK (yen >= 0),       -- before withholding
  withheld   INTEGER NOT NULL DEFAULT 0 CHECK (withheld BETWEEN 0 AND yen),
  recurring  INTEGER NOT NULL DEFAULT 0 CHECK (recurring IN (0, 1)),
  issued_on  TEXT NOT NULL,
  due_on     TEXT,
  entry_id   TEXT REFERENCES entry (id) ON DELETE SET NULL,
  note       TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  CHECK (due_on IS NULL OR due_on >= issued_on)
) STRICT;
CREATE INDEX income_invoice_stream ON income_invoice (stream_id);
CREATE INDEX income_invoice_entry ON income_invoice (entry_id) WHERE entry_id IS NOT NULL;

-- What only income and expenses have: where they belong, and of income whether it comes again and what was withheld.
CREATE TABLE entry_income (
  entry_id  TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
  stream_id TEXT REFERENCES income_stream (id) ON DELETE SET NULL,
  recurring INTEGER NOT NULL DEFAULT 0 CHECK (recurring IN (0, 1)),
  withheld  INTEGER NOT NULL DEFAULT 0 CHECK (withheld >= 0)
) STRICT;
CREATE INDEX entry_income_stream ON entry_income (stream_id) WHERE stream_id IS NOT NULL;

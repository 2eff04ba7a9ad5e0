-- Courses, books and certificates, where they were used, and which entries were spent on them.

CREATE TABLE learning_item (
  id          TEXT PRIMARY KEY,
  kind        TEXT NOT NULL CHECK (kind IN ('course', 'book', 'certificate', 'other')),
  title       TEXT NOT NULL,
  provider    TEXT NOT NULL DEFAULT '',               -- school, author, the body that certifies
  activity_id TEXT REFERENCES activity (id) ON DELETE SET NULL,
  goal_id     TEXT REFERENCES goal (id) ON DELETE SET NULL,
  started_on  TEXT,
  target_on   TEXT,                                   -- the examination, or when it is to be finished
  finished_on TEXT,
  stopped_on  TEXT,
  result      TEXT NOT NULL DEFAULT '',               -- passed, a score, what stays of it
  expires_on  TEXT,                                   -- of a certificate that has to be renewed
  yen         INTEGER CHECK (yen >= 0),
  note        TEXT NOT NULL DEFAULT '',
  created_at  TEXT NOT NULL,
  CHECK (finished_on IS NULL OR stopped_on IS NULL),
  CHECK (finished_on IS NULL OR started_on IS NULL OR finished_on >= started_on),
  CHECK (stopped_on IS NULL OR started_on IS NULL OR stopped_on >= started_on)
) STRICT;

-- Where something learnt was used: at work, beside it, at home.
CREATE TABLE learning_use (
  id      TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES learning_item (id) ON DELETE CASCADE,
  day     TEXT NOT NULL,
  text    TEXT NOT NULL
) STRICT;
CREATE INDEX learning_use_item ON learning_use (item_id);

CREATE TABLE entry_learning (
  entry_id TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
  item_id  TEXT NOT NULL REFERENCES learning_item (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX entry_learning_item ON entry_learning (item_id);

-- What can be found has become more: the copies are made anew.
DELETE FROM derived_search;

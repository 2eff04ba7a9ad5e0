-- The work history: one job a row. Months are 'YYYY-MM', for nobody remembers the days.
CREATE TABLE job (
  id         TEXT PRIMARY KEY,
  employer   TEXT NOT NULL,
  department TEXT NOT NULL DEFAULT '',
  title      TEXT NOT NULL DEFAULT '',
  from_month TEXT CHECK (from_month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
  to_month   TEXT CHECK (to_month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),   -- absent: still there
  did        TEXT NOT NULL DEFAULT '',
  learnt     TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  CHECK (from_month IS NULL OR to_month IS NULL OR from_month <= to_month)
) STRICT;

-- What the person chose for a paper where that isn't the rule of its kind, and their own words for it on that paper.
CREATE TABLE paper_item (
  paper  TEXT NOT NULL,                               -- the kind; 'every' for what stands on every paper
  item   TEXT NOT NULL,
  chosen INTEGER CHECK (chosen IN (0, 1)),            -- absent: as the rule says
  own    TEXT,
  was    TEXT,                                        -- what the journal said when the own words were written
  PRIMARY KEY (paper, item),
  CHECK ((own IS NULL) = (was IS NULL)),
  CHECK (chosen IS NOT NULL OR own IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- The folded copies are made anew when the journal is opened next, with jobs among them.
DELETE FROM derived_search;

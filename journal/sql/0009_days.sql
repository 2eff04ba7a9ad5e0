-- Types of days that the person names, the day planned for each, and where the half hours of a week went.

CREATE TABLE day_type (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  position   INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- What may change stands with the day from which it holds, up to the next such day: of a past day holds what held then.

-- Whether a type is put away: no day is of it any more unless it was given it singly.
CREATE TABLE day_away (
  type_id  TEXT NOT NULL REFERENCES day_type (id) ON DELETE CASCADE,
  from_day TEXT NOT NULL,
  away     INTEGER NOT NULL CHECK (away IN (0, 1)),
  PRIMARY KEY (type_id, from_day)
) STRICT, WITHOUT ROWID;

-- Of which type a weekday or a national holiday usually is; of none where there is no type.
CREATE TABLE day_usual (
  slot     TEXT NOT NULL CHECK (slot IN ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'holiday')),
  from_day TEXT NOT NULL,
  type_id  TEXT REFERENCES day_type (id) ON DELETE SET NULL,
  PRIMARY KEY (slot, from_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX day_usual_type ON day_usual (type_id) WHERE type_id IS NOT NULL;

-- What is planned for a day of that type: its blocks, or nothing any more.
CREATE TABLE day_plan (
  type_id  TEXT NOT NULL REFERENCES day_type (id) ON DELETE CASCADE,
  from_day TEXT NOT NULL,
  PRIMARY KEY (type_id, from_day)
) STRICT, WITHOUT ROWID;

-- A block that ends before it starts goes over midnight.
CREATE TABLE day_block (
  type_id      TEXT NOT NULL,
  from_day     TEXT NOT NULL,
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1435 AND start_minute % 5 = 0),
  end_minute   INTEGER NOT NULL CHECK (end_minute BETWEEN 5 AND 1440 AND end_minute % 5 = 0),
  what         TEXT NOT NULL CHECK (what IN ('activity', 'sleep', 'free', 'other')),
  activity_id  TEXT REFERENCES activity (id) ON DELETE SET NULL,   -- of 'activity'; absent once it was deleted
  PRIMARY KEY (type_id, from_day, start_minute),
  FOREIGN KEY (type_id, from_day) REFERENCES day_plan (type_id, from_day) ON DELETE CASCADE,
  CHECK (end_minute <> start_minute),
  CHECK (activity_id IS NULL OR what = 'activity')
) STRICT, WITHOUT ROWID;
CREATE INDEX day_block_activity ON day_block (activity_id) WHERE activity_id IS NOT NULL;

-- Single days of another type.
CREATE TABLE day_choice (
  day     TEXT PRIMARY KEY,
  type_id TEXT NOT NULL REFERENCES day_type (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Seven days from first_day on, looked at by half hours.
CREATE TABLE hour_audit (
  id         TEXT PRIMARY KEY,
  first_day  TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE hour_slot (
  audit_id    TEXT NOT NULL REFERENCES hour_audit (id) ON DELETE CASCADE,
  slot        INTEGER NOT NULL CHECK (slot BETWEEN 0 AND 335),       -- 48 half hours of the clock a day, from 0:00
  what        TEXT CHECK (what IN ('activity', 'phone', 'commute', 'house', 'rest', 'sleep', 'own')),
  activity_id TEXT REFERENCES activity (id) ON DELETE SET NULL,     -- of 'activity'; absent once it was deleted
  word        TEXT NOT NULL DEFAULT '',                              -- of 'own'
  could       INTEGER NOT NULL DEFAULT 0 CHECK (could IN (0, 1)),    -- could be one's own
  PRIMARY KEY (audit_id, slot),
  CHECK (activity_id IS NULL OR what = 'activity'),
  CHECK ((what IS 'own') = (word <> ''))
) STRICT, WITHOUT ROWID;
CREATE INDEX hour_slot_activity ON hour_slot (activity_id) WHERE activity_id IS NOT NULL;

-- The search's copies, made anew when the journal is opened next.
DELETE FROM derived_search;

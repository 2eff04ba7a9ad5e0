-- The journal as people write it. Days are 'YYYY-MM-DD'; instants are UTC, 'YYYY-MM-DDTHH:MM:SSZ'; ids are UUIDv7.
-- Quantities are integer thousandths of their unit, yen of an entry whole yen. Tables named derived_… can be remade from the rest;
-- tables named history_… hold what each action changed. Every other table is captured by history.

-- What belongs to the person. One row.
CREATE TABLE life (
  id             INTEGER PRIMARY KEY CHECK (id = 1),
  theme          TEXT NOT NULL DEFAULT '',
  turn_over_hour INTEGER NOT NULL DEFAULT 4 CHECK (turn_over_hour BETWEEN 0 AND 12),
  week_start     TEXT NOT NULL DEFAULT 'Mon' CHECK (week_start IN ('Mon', 'Sun')),
  welcomed       INTEGER NOT NULL DEFAULT 0 CHECK (welcomed IN (0, 1)),
  sample         INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1))
) STRICT;
INSERT INTO life (id) VALUES (1);

-- Of which day and language a sample journal is: on another day it is made anew. One row in a sample, none otherwise.
CREATE TABLE sample (
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  made_on  TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('ja', 'en'))
) STRICT;

-- Moments of the day that steps are anchored to. A preset takes its name from the language until the person renames it.
CREATE TABLE moment (
  id        TEXT PRIMARY KEY,
  preset    TEXT CHECK (preset IN ('waking', 'commute', 'lunch', 'homeward', 'dinner', 'bedtime')),
  name      TEXT NOT NULL DEFAULT '',
  at_minute INTEGER NOT NULL CHECK (at_minute BETWEEN 0 AND 1439),
  weekday_minutes TEXT NOT NULL DEFAULT '[null,null,null,null,null,null,null]'
    CHECK (json_array_length(weekday_minutes) = 7)     -- Monday to Sunday; null: at_minute
) STRICT;

CREATE TABLE activity (
  id             TEXT PRIMARY KEY,
  name           TEXT NOT NULL,
  kind           TEXT NOT NULL CHECK (kind IN ('main_job', 'parallel_career', 'learning', 'family', 'health', 'community', 'hobby')),
  colour         INTEGER NOT NULL CHECK (colour BETWEEN 1 AND 8),
  weekly_minutes INTEGER CHECK (weekly_minutes BETWEEN 1 AND 10080),
  position       INTEGER NOT NULL,
  archived_at    TEXT,
  created_at     TEXT NOT NULL
) STRICT;

CREATE TABLE goal (
  id            TEXT PRIMARY KEY,
  parent_id     TEXT REFERENCES goal (id) ON DELETE CASCADE,
  activity_id   TEXT REFERENCES activity (id) ON DELETE SET NULL,
  title         TEXT NOT NULL,
  why           TEXT NOT NULL DEFAULT '',
  metric        TEXT CHECK (metric IN ('total', 'level', 'rate', 'milestones', 'yes_no')),
  direction     TEXT CHECK (direction IN ('up', 'down')),          -- level only
  per           TEXT CHECK (per IN ('week', 'month')),             -- rate only
  unit          TEXT CHECK (unit IN ('yen', 'hours', 'minutes', 'count', 'points', 'kg', 'own')),
  unit_word     TEXT NOT NULL DEFAULT '',                          -- for the unit 'own'
  start_value   INTEGER NOT NULL DEFAULT 0,
  target_value  INTEGER,
  start_day     TEXT NOT NULL,
  due_day       TEXT,
  done_day      TEXT,
  paused_on     TEXT,
  position      INTEGER NOT NULL,
  archived_at   TEXT,
  created_at    TEXT NOT NULL,
  CHECK (due_day IS NULL OR due_day >= start_day)
) STRICT;
CREATE INDEX goal_parent ON goal (parent_id);

-- Days on which a goal rested before, so that a forecast leaves them out.
CREATE TABLE goal_pause (
  goal_id   TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  from_day  TEXT NOT NULL,
  until_day TEXT NOT NULL,
  PRIMARY KEY (goal_id, from_day),
  CHECK (until_day >= from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE milestone (
  id       TEXT PRIMARY KEY,
  goal_id  TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  title    TEXT NOT NULL,
  due_day  TEXT,
  done_day TEXT,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX milestone_goal ON milestone (goal_id);

CREATE TABLE habit (
  id              TEXT PRIMARY KEY,
  activity_id     TEXT REFERENCES activity (id) ON DELETE SET NULL,
  moment_id       TEXT REFERENCES moment (id) ON DELETE SET NULL,
  name            TEXT NOT NULL,
  kind            TEXT NOT NULL CHECK (kind IN ('yes_no', 'amount', 'minutes')),
  direction       TEXT NOT NULL DEFAULT 'at_least' CHECK (direction IN ('at_least', 'at_most')),
  target          INTEGER NOT NULL DEFAULT 1000 CHECK (target >= 0),   -- thousandths of the unit or of a minute, per due day
  unit_word       TEXT NOT NULL DEFAULT '',
  schedule        TEXT NOT NULL CHECK (json_valid(schedule)),
  cue             TEXT NOT NULL DEFAULT '',
  small           TEXT NOT NULL DEFAULT '',                            -- the small version in words
  small_target    INTEGER CHECK (small_target > 0),
  position        INTEGER NOT NULL,
  archived_at     TEXT,
  created_at      TEXT NOT NULL
) STRICT;

-- A stretch of days on which a habit rests. Open-ended while until_day is absent.
CREATE TABLE habit_pause (
  id        TEXT PRIMARY KEY,
  habit_id  TEXT NOT NULL REFERENCES habit (id) ON DELETE CASCADE,
  reason    TEXT NOT NULL CHECK (reason IN ('care', 'illness', 'busy', 'travel', 'other')),
  note      TEXT NOT NULL DEFAULT '',
  from_day  TEXT NOT NULL,
  until_day TEXT,
  CHECK (until_day IS NULL OR until_day >= from_day)
) STRICT;
CREATE INDEX habit_pause_habit ON habit_pause (habit_id);

-- Which goals a habit feeds, and by how much.
CREATE TABLE goal_habit (
  goal_id  TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  habit_id TEXT NOT NULL REFERENCES habit (id) ON DELETE CASCADE,
  measure  TEXT NOT NULL CHECK (measure IN ('log', 'hour', 'amount')),     -- what is multiplied: each log, each hour, each unit
  factor   INTEGER NOT NULL CHECK (factor >= 0),                          -- thousandths of the goal's unit for one of those; 0: supports it, adds nothing
  PRIMARY KEY (goal_id, habit_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_habit_habit ON goal_habit (habit_id);

-- The journal's spine: one line of any kind.
CREATE TABLE entry (
  id          TEXT PRIMARY KEY,
  kind        TEXT NOT NULL CHECK (kind IN
                ('habit_log', 'note', 'learning', 'achievement', 'contact', 'experience', 'income', 'expense', 'measurement')),
  day         TEXT NOT NULL,
  at          TEXT NOT NULL,
  utc_offset  INTEGER NOT NULL,                       -- minutes that the wall clock was ahead of UTC
  zone        TEXT NOT NULL,                          -- IANA
  text        TEXT NOT NULL DEFAULT '',
  raw         TEXT,                                   -- the quick line as typed
  yen         INTEGER CHECK (yen >= 0),
  amount      INTEGER,                                -- thousandths
  unit_word   TEXT NOT NULL DEFAULT '',
  minutes     INTEGER CHECK (minutes >= 0),
  activity_id TEXT REFERENCES activity (id) ON DELETE SET NULL,
  goal_id     TEXT REFERENCES goal (id) ON DELETE SET NULL,
  habit_id    TEXT REFERENCES habit (id) ON DELETE CASCADE,
  created_at  TEXT NOT NULL
) STRICT;
CREATE INDEX entry_day ON entry (day, at);
CREATE INDEX entry_habit ON entry (habit_id, day) WHERE habit_id IS NOT NULL;
CREATE INDEX entry_goal ON entry (goal_id, day) WHERE goal_id IS NOT NULL;
CREATE INDEX entry_activity ON entry (activity_id, day) WHERE activity_id IS NOT NULL;

-- What only a habit log has. 'note' marks a day with words and counts for nothing.
CREATE TABLE habit_log (
  entry_id TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
  outcome  TEXT NOT NULL CHECK (outcome IN ('done', 'small', 'skip', 'note')),
  reason   TEXT CHECK (reason IN ('care', 'illness', 'busy', 'travel', 'other'))
) STRICT;

CREATE TABLE entry_tag (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  tag      TEXT NOT NULL,
  PRIMARY KEY (entry_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_tag_tag ON entry_tag (tag);

-- A running or paused stopwatch or countdown of a habit's day.
CREATE TABLE timer (
  habit_id   TEXT PRIMARY KEY REFERENCES habit (id) ON DELETE CASCADE,
  day        TEXT NOT NULL,
  mode       TEXT NOT NULL CHECK (mode IN ('stopwatch', 'countdown')),
  started_at TEXT,                                    -- absent while paused
  seconds    INTEGER NOT NULL DEFAULT 0 CHECK (seconds >= 0)   -- run before started_at
) STRICT;

CREATE TABLE checkin (
  day           TEXT PRIMARY KEY,
  sleep_minutes INTEGER CHECK (sleep_minutes BETWEEN 0 AND 1440),
  fatigue       INTEGER CHECK (fatigue BETWEEN 1 AND 5),
  mood          INTEGER CHECK (mood BETWEEN 1 AND 5),
  purpose       INTEGER CHECK (purpose BETWEEN 1 AND 5)
) STRICT;

CREATE TABLE reminder (
  id            TEXT PRIMARY KEY,
  subject       TEXT NOT NULL CHECK (subject IN
                  ('habit', 'goal', 'milestone', 'checkin', 'review', 'stretch', 'tax', 'text')),
  habit_id      TEXT REFERENCES habit (id) ON DELETE CASCADE,
  goal_id       TEXT REFERENCES goal (id) ON DELETE CASCADE,
  milestone_id  TEXT REFERENCES milestone (id) ON DELETE CASCADE,
  text          TEXT NOT NULL DEFAULT '',
  schedule      TEXT CHECK (json_valid(schedule)),     -- absent: counted back from the due date
  days_before   TEXT CHECK (json_valid(days_before)),
  at_minute     INTEGER NOT NULL CHECK (at_minute BETWEEN 0 AND 1439),
  moment_id     TEXT REFERENCES moment (id) ON DELETE SET NULL,   -- its time comes before at_minute
  until_minute  INTEGER CHECK (until_minute BETWEEN 0 AND 1439),
  every_minutes INTEGER CHECK (every_minutes > 0),     -- again and again between at_minute and until_minute
  when_needed   INTEGER NOT NULL DEFAULT 0 CHECK (when_needed IN (0, 1)),
  zone          TEXT,                                  -- IANA; absent: wherever the person is
  enabled       INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
  active_since  TEXT NOT NULL,
  created_at    TEXT NOT NULL,
  CHECK ((subject = 'habit') = (habit_id IS NOT NULL)),
  CHECK ((subject = 'goal') = (goal_id IS NOT NULL)),
  CHECK ((subject = 'milestone') = (milestone_id IS NOT NULL)),
  CHECK ((schedule IS NULL) <> (days_before IS NULL)),
  CHECK ((until_minute IS NULL) = (every_minutes IS NULL))
) STRICT;
CREATE INDEX reminder_habit ON reminder (habit_id) WHERE habit_id IS NOT NULL;
CREATE INDEX reminder_goal ON reminder (goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX reminder_milestone ON reminder (milestone_id) WHERE milestone_id IS NOT NULL;
CREATE INDEX reminder_moment ON reminder (moment_id) WHERE moment_id IS NOT NULL;

-- When reminders keep quiet, and how they speak. One row once it was set, none before.
CREATE TABLE reminder_manners (
  id                    INTEGER PRIMARY KEY CHECK (id = 1),
  quiet                 TEXT NOT NULL DEFAULT '[null,null,null,null,null,null,null]'
    CHECK (json_array_length(quiet) = 7),               -- Monday to Sunday
  not_on_holidays       INTEGER NOT NULL DEFAULT 0 CHECK (not_on_holidays IN (0, 1)),
  daily_most            INTEGER CHECK (daily_most >= 1),
  theme_now_and_then    INTEGER NOT NULL DEFAULT 1 CHECK (theme_now_and_then IN (0, 1)),
  discreet              INTEGER NOT NULL DEFAULT 0 CHECK (discreet IN (0, 1)),
  muted_until           TEXT,
  side_income_threshold INTEGER NOT NULL DEFAULT 200000 CHECK (side_income_threshold >= 0)   -- yen a year
) STRICT;

-- One time that a reminder is due, stored before it is shown.
CREATE TABLE occurrence (
  id          TEXT PRIMARY KEY,
  reminder_id TEXT NOT NULL REFERENCES reminder (id) ON DELETE CASCADE,
  due_at      TEXT NOT NULL,
  local_at    TEXT NOT NULL,                          -- the time asked for on the wall clock, 'YYYY-MM-DDTHH:MM'
  state       TEXT NOT NULL CHECK (state IN ('due', 'shown', 'done', 'later', 'skipped', 'missed')),
  later_until TEXT,                                   -- until when it was put off last
  shown_at    TEXT,                                   -- when a notice was shown first
  noted_at    TEXT NOT NULL,                          -- when it was stored, by the clock of then
  changed_at  TEXT NOT NULL,
  UNIQUE (reminder_id, local_at)                      -- once, also when the clock or the person goes back in time
) STRICT;
CREATE INDEX occurrence_state ON occurrence (state, due_at);
CREATE INDEX occurrence_due ON occurrence (due_at);
CREATE INDEX occurrence_shown ON occurrence (shown_at) WHERE shown_at IS NOT NULL;

-- Up to which instant reminders have been looked at, and on the clocks of which zone. One row; kept by the reminder loop.
CREATE TABLE derived_reminder_watch (
  id             INTEGER PRIMARY KEY CHECK (id = 1),
  until_at       TEXT NOT NULL,
  zone           TEXT NOT NULL,                        -- IANA
  came_back_from TEXT                                  -- the clock was put back from there by more than a day
) STRICT;

-- Of each reminder the next instant at which it may be due: nothing is between the two. No row: not known.
CREATE TABLE derived_reminder_next (
  reminder_id TEXT PRIMARY KEY,
  after_at    TEXT NOT NULL,
  next_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX derived_reminder_next_at ON derived_reminder_next (next_at);

-- A habit's running state at the end of the day before day, one per habit and month.
CREATE TABLE derived_habit_checkpoint (
  habit_id TEXT NOT NULL,
  day      TEXT NOT NULL,
  state    TEXT NOT NULL,
  PRIMARY KEY (habit_id, day)
) STRICT, WITHOUT ROWID;

-- All text that search finds, folded for width, case and kana.
CREATE TABLE derived_search (
  source TEXT NOT NULL CHECK (source IN ('entry', 'goal', 'milestone', 'habit', 'activity')),
  id     TEXT NOT NULL,
  day    TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (source, id)
) STRICT;
CREATE INDEX derived_search_day ON derived_search (day);

CREATE TABLE history_action (
  id     INTEGER PRIMARY KEY,
  at     TEXT NOT NULL,
  code   TEXT NOT NULL,
  args   TEXT NOT NULL,
  schema INTEGER NOT NULL,
  state  TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'superseded'))
) STRICT;

CREATE TABLE history_change (
  action_id INTEGER NOT NULL REFERENCES history_action (id) ON DELETE CASCADE,
  seq       INTEGER NOT NULL,
  tbl       TEXT NOT NULL,
  key       TEXT NOT NULL,
  before    TEXT,
  after     TEXT,
  PRIMARY KEY (action_id, seq)
) STRICT, WITHOUT ROWID;

-- Somebody in the network.
CREATE TABLE person (
  id           TEXT PRIMARY KEY,
  name         TEXT NOT NULL,
  reading      TEXT NOT NULL DEFAULT '',                -- in kana, to sort by
  organisation TEXT NOT NULL DEFAULT '',
  role         TEXT NOT NULL DEFAULT '',
  met_where    TEXT NOT NULL DEFAULT '',
  met_day      TEXT,
  they_help    TEXT NOT NULL DEFAULT '',
  i_help       TEXT NOT NULL DEFAULT '',
  contact      TEXT NOT NULL DEFAULT '',                -- address, number, account: a line each
  note         TEXT NOT NULL DEFAULT '',
  next_day     TEXT,
  next_about   TEXT NOT NULL DEFAULT '',
  archived_at  TEXT,
  created_on   TEXT NOT NULL,
  created_at   TEXT NOT NULL,
  CHECK (next_day IS NOT NULL OR next_about = '')
) STRICT;

CREATE TABLE person_tag (
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  tag       TEXT NOT NULL,
  PRIMARY KEY (person_id, tag)
) STRICT, WITHOUT ROWID;

-- Whom an entry is about.
CREATE TABLE entry_person (
  entry_id  TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (entry_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_person_person ON entry_person (person_id);

-- A seminar, a meeting, an evening: where people were met.
CREATE TABLE event (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  day        TEXT NOT NULL,
  place      TEXT NOT NULL DEFAULT '',
  note       TEXT NOT NULL DEFAULT '',
  opened     TEXT NOT NULL DEFAULT '',                  -- what it led to
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX event_day ON event (day);

CREATE TABLE event_person (
  event_id  TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (event_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_person_person ON event_person (person_id);

-- A reminder may be about a person, and a person come from a line of a sheet. A table's CHECKs can't be changed, so both are
-- made anew; what hangs on a reminder steps aside meanwhile, for it would go with the old one.
CREATE TEMP TABLE kept_reminder AS SELECT * FROM reminder;
CREATE TEMP TABLE kept_occurrence AS SELECT * FROM occurrence;
CREATE TEMP TABLE kept_link AS SELECT * FROM sheet_link;
DROP TABLE occurrence;
DROP TABLE sheet_link;
DROP TABLE reminder;
CREATE TABLE reminder (
  id            TEXT PRIMARY KEY,
  subject       TEXT NOT NULL CHECK (subject IN
                  ('habit', 'goal', 'milestone', 'person', 'checkin', 'review', 'stretch', 'tax', 'text')),
  habit_id      TEXT REFERENCES habit (id) ON DELETE CASCADE,
  goal_id       TEXT REFERENCES goal (id) ON DELETE CASCADE,
  milestone_id  TEXT REFERENCES milestone (id) ON DELETE CASCADE,
  person_id     TEXT REFERENCES person (id) ON DELETE CASCADE,
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
  CHECK ((subject = 'person') = (person_id IS NOT NULL)),
  CHECK ((schedule IS NULL) <> (days_before IS NULL)),
  CHECK ((until_minute IS NULL) = (every_minutes IS NULL))
) STRICT;
INSERT INTO reminder (id, subject, habit_id, goal_id, milestone_id, text, schedule, days_before, at_minute, moment_id,
    until_minute, every_minutes, when_needed, zone, enabled, active_since, created_at)
  SELECT id, subject, habit_id, goal_id, milestone_id, text, schedule, days_before, at_minute, moment_id,
    until_minute, every_minutes, when_needed, zone, enabled, active_since, created_at FROM kept_reminder;
DROP TABLE kept_reminder;
CREATE INDEX reminder_habit ON reminder (habit_id) WHERE habit_id IS NOT NULL;
CREATE INDEX reminder_goal ON reminder (goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX reminder_milestone ON reminder (milestone_id) WHERE milestone_id IS NOT NULL;
CREATE INDEX reminder_person ON reminder (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX reminder_moment ON reminder (moment_id) WHERE moment_id IS NOT NULL;

CREATE TABLE occurrence (
  id          TEXT PRIMARY KEY,
  reminder_id TEXT NOT NULL REFERENCES reminder (id) ON DELETE CASCADE,
  due_at      TEXT NOT NULL,
  local_at    TEXT NOT NULL,                          -- the time asked for on the wall clock, 'YYYY-MM-DDTHH:MM'
  state       TEXT NOT NULL CHECK (state IN ('due', 'shown', 'done', 'later', 'skipped', 'missed')),
  small       INTEGER NOT NULL DEFAULT 0 CHECK (small IN (0, 1)),   -- done in the habit's small version
  later_until TEXT,                                   -- until when it was put off last
  shown_at    TEXT,                                   -- when a notice was shown first
  noted_at    TEXT NOT NULL,                          -- when it was stored, by the clock of then
  changed_at  TEXT NOT NULL,
  UNIQUE (reminder_id, local_at)                      -- once, also when the clock or the person goes back in time
) STRICT;
INSERT INTO occurrence (id, reminder_id, due_at, local_at, state, later_until, shown_at, noted_at, changed_at)
  SELECT id, reminder_id, due_at, local_at, state, later_until, shown_at, noted_at, changed_at FROM kept_occurrence;
DROP TABLE kept_occurrence;
CREATE INDEX occurrence_state ON occurrence (state, due_at);
CREATE INDEX occurrence_due ON occurrence (due_at);
CREATE INDEX occurrence_shown ON occurrence (shown_at) WHERE shown_at IS NOT NULL;

-- What became of a line of a sheet: exactly one of a goal, a habit, a reminder, a person.
CREATE TABLE sheet_link (
  id          TEXT PRIMARY KEY,
  sheet       TEXT NOT NULL,
  prompt      TEXT NOT NULL,
  line        TEXT NOT NULL,
  goal_id     TEXT REFERENCES goal (id) ON DELETE CASCADE,
  habit_id    TEXT REFERENCES habit (id) ON DELETE CASCADE,
  reminder_id TEXT REFERENCES reminder (id) ON DELETE CASCADE,
  person_id   TEXT REFERENCES person (id) ON DELETE CASCADE,
  created_at  TEXT NOT NULL,
  CHECK ((goal_id IS NOT NULL) + (habit_id IS NOT NULL) + (reminder_id IS NOT NULL) + (person_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO sheet_link (id, sheet, prompt, line, goal_id, habit_id, reminder_id, created_at)
  SELECT id, sheet, prompt, line, goal_id, habit_id, reminder_id, created_at FROM kept_link;
DROP TABLE kept_link;
CREATE INDEX sheet_link_line ON sheet_link (sheet, prompt);
CREATE INDEX sheet_link_goal ON sheet_link (goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX sheet_link_habit ON sheet_link (habit_id) WHERE habit_id IS NOT NULL;
CREATE INDEX sheet_link_reminder ON sheet_link (reminder_id) WHERE reminder_id IS NOT NULL;
CREATE INDEX sheet_link_person ON sheet_link (person_id) WHERE person_id IS NOT NULL;

-- The folded copies are made anew when the journal is opened next, with people and events among them.
DELETE FROM derived_search;

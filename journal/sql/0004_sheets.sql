-- What was written under a prompt of a sheet, on the days on which it changed: a sheet's version of a day has, of each prompt,
-- the newest row up to that day. An absent answer was taken back on that day.
CREATE TABLE sheet_answer (
  sheet  TEXT NOT NULL,
  prompt TEXT NOT NULL,
  day    TEXT NOT NULL,
  answer TEXT CHECK (json_valid(answer)),
  words  TEXT NOT NULL DEFAULT '',                    -- the person's own words in it, a line each, for the search
  PRIMARY KEY (sheet, prompt, day)
) STRICT, WITHOUT ROWID;

-- What became of a line of a sheet: exactly one of a goal, a habit, a reminder.
CREATE TABLE sheet_link (
  id          TEXT PRIMARY KEY,
  sheet       TEXT NOT NULL,
  prompt      TEXT NOT NULL,
  line        TEXT NOT NULL,
  goal_id     TEXT REFERENCES goal (id) ON DELETE CASCADE,
  habit_id    TEXT REFERENCES habit (id) ON DELETE CASCADE,
  reminder_id TEXT REFERENCES reminder (id) ON DELETE CASCADE,
  created_at  TEXT NOT NULL,
  CHECK ((goal_id IS NOT NULL) + (habit_id IS NOT NULL) + (reminder_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX sheet_link_line ON sheet_link (sheet, prompt);
CREATE INDEX sheet_link_goal ON sheet_link (goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX sheet_link_habit ON sheet_link (habit_id) WHERE habit_id IS NOT NULL;
CREATE INDEX sheet_link_reminder ON sheet_link (reminder_id) WHERE reminder_id IS NOT NULL;

-- The person's own word on a step: it counts as done, or as open although its sheets are filled in.
CREATE TABLE sheet_step (
  step TEXT PRIMARY KEY,
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  day  TEXT NOT NULL
) STRICT;

-- The search's copies, made anew when the journal is opened next: each feature may bring its own source.
DROP TABLE derived_search;
CREATE TABLE derived_search (
  source TEXT NOT NULL,
  id     TEXT NOT NULL,
  day    TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (source, id)
) STRICT;
CREATE INDEX derived_search_day ON derived_search (day);

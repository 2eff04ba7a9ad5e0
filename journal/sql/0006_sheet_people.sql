-- A line of a sheet may become a person, too.
CREATE TABLE sheet_link_with_people (
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
INSERT INTO sheet_link_with_people (id, sheet, prompt, line, goal_id, habit_id, reminder_id, created_at)
  SELECT id, sheet, prompt, line, goal_id, habit_id, reminder_id, created_at FROM sheet_link;
DROP TABLE sheet_link;
ALTER TABLE sheet_link_with_people RENAME TO sheet_link;
CREATE INDEX sheet_link_line ON sheet_link (sheet, prompt);
CREATE INDEX sheet_link_goal ON sheet_link (goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX sheet_link_habit ON sheet_link (habit_id) WHERE habit_id IS NOT NULL;
CREATE INDEX sheet_link_reminder ON sheet_link (reminder_id) WHERE reminder_id IS NOT NULL;
CREATE INDEX sheet_link_person ON sheet_link (person_id) WHERE person_id IS NOT NULL;

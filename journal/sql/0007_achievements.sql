-- What only an achievement has, as far as it was filled in. No row: its line says it all.
CREATE TABLE achievement (
  entry_id  TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
  situation TEXT NOT NULL DEFAULT '',
  action    TEXT NOT NULL DEFAULT '',
  result    TEXT NOT NULL DEFAULT '',
  evidence  TEXT NOT NULL DEFAULT '',                   -- in words: a figure, where it can be seen
  witness   TEXT NOT NULL DEFAULT '',                   -- who saw it, in words
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL,   -- who saw it, of the people
  strengths TEXT NOT NULL DEFAULT '[]' CHECK (json_type(strengths) = 'array')
) STRICT;
CREATE INDEX achievement_person ON achievement (person_id) WHERE person_id IS NOT NULL;

-- What is brought to a talk with the employer.
CREATE TABLE brief (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  with_whom   TEXT NOT NULL DEFAULT '',
  person_id   TEXT REFERENCES person (id) ON DELETE SET NULL,
  kind        TEXT CHECK (kind IN ('strengths', 'telework', 'shorter-hours', 'role', 'side-work')),
  proposal    TEXT NOT NULL DEFAULT '',
  results     TEXT NOT NULL DEFAULT '[]' CHECK (json_type(results) = 'array'),     -- in words, besides the achievements
  benefits    TEXT NOT NULL DEFAULT '[]' CHECK (json_type(benefits) = 'array'),
  questions   TEXT NOT NULL DEFAULT '[]' CHECK (json_type(questions) = 'array'),   -- {question, answer}
  trial       TEXT NOT NULL DEFAULT '',
  next_day    TEXT,
  next_about  TEXT NOT NULL DEFAULT '',
  reminder_id TEXT REFERENCES reminder (id) ON DELETE SET NULL,                    -- of the next day
  created_on  TEXT NOT NULL,
  created_at  TEXT NOT NULL,
  CHECK (next_day IS NOT NULL OR next_about = '')
) STRICT;
CREATE INDEX brief_person ON brief (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX brief_reminder ON brief (reminder_id) WHERE reminder_id IS NOT NULL;

-- The achievements that a brief names, in its own order.
CREATE TABLE brief_achievement (
  brief_id TEXT NOT NULL REFERENCES brief (id) ON DELETE CASCADE,
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (brief_id, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX brief_achievement_entry ON brief_achievement (entry_id);

-- What became of a brief, by day. Its status is the latest.
CREATE TABLE brief_step (
  id       TEXT PRIMARY KEY,
  brief_id TEXT NOT NULL REFERENCES brief (id) ON DELETE CASCADE,
  status   TEXT NOT NULL CHECK (status IN ('planned', 'asked', 'answered', 'trial', 'agreed', 'declined')),
  day      TEXT NOT NULL,
  note     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX brief_step_brief ON brief_step (brief_id, day);

-- The folded copies are made anew when the journal is opened next, with briefs and what is told of achievements.
DELETE FROM derived_search;

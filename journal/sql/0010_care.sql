-- What was answered to the word of care that Today has for a day.
CREATE TABLE care_answer (
  day  TEXT PRIMARY KEY,
  easy INTEGER NOT NULL CHECK (easy IN (0, 1))   -- 1: a day of small versions; 0: the usual ones, and the word is closed
) STRICT, WITHOUT ROWID;

## Entries

entries-kind = { $kind ->
    [habit_log] Step
    [learning] Learning
    [achievement] Achievement
    [contact] Contact
    [experience] Experience
    [income] Income
    [expense] Expense
    [measurement] Measurement
   *[note] Note
  }

entries-text-too-long = Please keep the text within { $limit } characters.
entries-empty = Please write a word or a number.
entries-line-too-long = Please keep the line within { $limit } characters.
entries-tags-too-many = Please use up to { $limit } tags.
entries-tag-too-long = Please keep a tag within { $limit } characters.
entries-people-too-many = Please choose up to { $limit } people.
entries-yen-range = Please use 0 to 1,000,000,000,000 yen.
entries-yen-missing = Please add the amount, such as 12000.
entries-amount-range = Please use a number up to 1,000,000,000.
entries-figure-missing = Please add a number, such as 62.5.
entries-minutes-range = Please use 0 to { $limit } minutes.
entries-unit-too-long = Please keep the unit within { $limit } characters.
entries-day-to-come = That day is still to come, so nothing can be recorded on it yet.
entries-day-range = Please use a day after the year { $limit }.
entries-kind-habit-log = Please record a habit's step from the habit itself.

entries-read-sleep = Sleep { MINUTES($minutes) }
entries-read-minutes = { MINUTES($minutes) }
entries-read-yen = { YEN($yen) }
entries-read-amount = { QUANTITY($amount) } { $unit }
entries-read-habit = Habit "{ $name }"
entries-read-goal = Goal "{ $title }"
entries-read-stream = stream "{ $name }"
entries-read-people = with { $names }
entries-read-day = { DAY($day) }

action-entry-added = Recorded: { entries-kind }
action-entry-changed = Changed: { entries-kind }
action-entry-moved = Moved to another day: { entries-kind }
action-entry-deleted = Deleted: { entries-kind }

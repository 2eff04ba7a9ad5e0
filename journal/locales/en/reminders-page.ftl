## The list of reminders, and where they are written down

reminders-page-title = Reminders
reminders-page-new = Add a reminder
reminders-page-change = Edit reminder
reminders-page-none = { $kind ->
    [goal] No reminders for this goal.
   *[habit] No reminders for this habit.
  }
reminders-page-empty-title = No reminders yet
reminders-page-empty = What would you like to be reminded of, and when?
reminders-page-edit = Edit the { $time } reminder "{ $name }"
reminders-page-delete = Delete the { $time } reminder "{ $name }"
reminders-page-about = About
reminders-page-kind = { $kind ->
    [habit] Habit
    [goal] Goal
    [checkin] Check-in
    [review] Review
   *[text] My own words
  }
reminders-page-text = What to remind you of
reminders-page-words = Words to add
reminders-page-time = Time
reminders-page-next = Next: { $when }
reminders-page-next-at = Next: { $when } at { $time }
reminders-page-today = today
reminders-page-tomorrow = tomorrow
reminders-page-off = Switched off
reminders-page-no-next = Nothing ahead

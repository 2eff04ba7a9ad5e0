## The list of reminders, and where they are written down

reminders-page-title = Reminders
reminders-page-new = Add a reminder
reminders-page-change = Edit reminder
reminders-page-none = { $kind ->
    [goal] No reminders for this goal.
    [person] No reminders for this person.
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
    [person] Next contact
    [checkin] Check-in
    [review] Review
    [stretch] Short breaks
    [tax] Tax return season
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
reminders-page-when = Time of day
reminders-page-when-kind = { $kind ->
    [moment] At a moment
    [every] Again and again
   *[at] At a time
  }
reminders-page-moment = Moment of the day
reminders-page-moment-hint = { $times }. The reminder follows when you change the moment's time.
reminders-page-moment-other = { $days } { $time }
reminders-page-every-from = From
reminders-page-every-until = Until
reminders-page-every-minutes = Every
reminders-page-every-words = Every { $n } min, { $from }–{ $until }
reminders-page-days = On which days
reminders-page-days-kind = { $kind ->
    [before-due] Before it's due
   *[schedule] On set days
  }
reminders-page-before = How long before it's due
reminders-page-before-own = Another number of days
reminders-page-before-unit = days before
reminders-page-before-due = { $days }
reminders-page-days-before = { $n ->
    [0] On the due date
    [one] { $n } day before
   *[other] { $n } days before
  }
reminders-page-no-due = { $kind ->
    [milestone] This milestone has no due date yet. Once it has one, the reminder comes.
    [person] No next contact is planned yet. Once it is, the reminder comes.
   *[goal] This goal has no due date yet. Once it has one, the reminder comes.
  }
reminders-page-when-needed = { $unit ->
    [month] Only when the month's count would otherwise be missed
   *[week] Only when the week's count would otherwise be missed
  }
reminders-page-when-needed-words = Only when needed
reminders-page-no-need = Not needed for now
reminders-page-zone-fixed = Keep to the clocks of one place, wherever I am
reminders-page-zone = Place
reminders-page-zone-words = { $zone }
reminders-page-tax-hint = Comes between 1 February and 15 March, only if last year's side income was above your threshold. The threshold is in Settings.

reminders-page-history = Past reminders
reminders-page-history-of = Past reminders of the { $time } reminder "{ $name }"
reminders-page-history-none = Nothing has come up yet.
reminders-page-history-more = Show earlier ones
reminders-past-state = { $state ->
    [due] Not shown yet
    [done] Done
    [skipped] Not today
    [missed] Passed by
   *[shown] Shown
  }
reminders-past-small = Small version
reminders-past-later = Later, until { $day } { $time }
reminders-past-quietly = Listed without a notice (the day's most was reached)
reminders-past-late = Shown { $late } late
reminders-past-unanswered = No answer

reminders-page-muted = Reminders are muted until { $day } { $time }.
reminders-page-unmute = Unmute
reminders-page-mute = Mute reminders
reminders-page-mute-hint = What comes up meanwhile is told together afterwards.
reminders-page-mute-today = Mute for today
reminders-page-mute-until = Mute until a day
reminders-page-mute-title = Until when shall reminders be muted?
reminders-page-mute-verb = Mute
reminders-page-mute-day = Reminders come again on

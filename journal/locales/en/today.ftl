## Today: the day's steps, how it is, reminders

today-day-to-come = A day still to come can't be opened.

today-date = { $weekday }{ $date }{ $year }
today-weekday-holiday = { $weekday }, { $holiday }
today-days = Choose a day
today-back = Today
today-previous = Previous day
today-next = Next day
today-side = How you are, and reminders

# $part is the part of the day; $left is none (nothing due), done (all done) or open ($count left)
today-hello = { $part ->
    [morning] Good morning.{" "}
    [evening] Good evening.{" "}
   *[noon] Hello.{" "}
}
today-theme = “{ $theme }”
today-greeting-theme = { $left ->
    [none] { $theme }: an easy day today.
    [done] { $theme }: all of today's steps are done.
   *[open] { $theme }: { $count } to go today.
}
today-greeting = { $left ->
    [none] An easy day today.
    [done] All of today's steps are done.
   *[open] { $count } to go today.
}
today-past = You can still fill in this day.
today-count = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
today-tally = { $done } of { $wanted } done today
today-tally-past = { $done } of { $wanted } done

today-now = Now
today-later = Later
today-settled = Done and resting
today-open = Still open

today-empty-title = No habits yet
today-empty-words = It needn't be every day. What is one small step you'd like to take?
today-empty-add = Choose one habit
today-none-title = Nothing is due today
today-none-title-past = Nothing was due that day
today-none-words = Have a quiet day.

today-amount = { $value } { $unit }
today-times = times
today-period-sum = { $unit ->
    [month] this month { $sum } of { $target }
    [stretch] this time { $sum } of { $target }
   *[week] this week { $sum } of { $target }
}
today-period-limit = { $unit ->
    [month] this month { $sum }, { $target } at most
    [stretch] this time { $sum }, { $target } at most
   *[week] this week { $sum }, { $target } at most
}
today-due-since = due since { $day }
today-of-target = / { $target }
today-at-most = { $target } at most
today-so-far = { $value } so far
today-small-words = on a tired day: { $small }

today-streak = { $unit ->
    [week] { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
    [month] { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
   *[day] { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
}
today-streak-full = { $unit ->
    [week] Weeks in a row: { $n }
    [month] Months in a row: { $n }
   *[day] Days in a row: { $n }
}
today-streak-none = Just beginning
today-period = { $unit ->
    [month] { $done }/{ $wanted } this month
   *[week] { $done }/{ $wanted } this week
}
today-period-full = { $unit ->
    [month] { $done } of { $wanted } this month, months in a row: { $streak }
   *[week] { $done } of { $wanted } this week, weeks in a row: { $streak }
}

today-done-at = Done at { $time }
today-done = Done
today-small-at = Small version done at { $time }
today-small-done = Small version done
today-reason = { $reason ->
    [care] Caring for somebody
    [illness] Not feeling well
    [busy] A busy time
    [travel] Travel
   *[other] Something else
}
today-reason-none = None
today-because = { $reason ->
    [care] caring for somebody
    [illness] not feeling well
    [busy] a busy time
    [travel] travel
   *[other] something else
}
today-skipped = { $when ->
    [today] Skipped today. The count stays
   *[past] Skipped. The count stays
}
today-skipped-why = { $when ->
    [today] Skipped today ({ $why }). The count stays
   *[past] Skipped ({ $why }). The count stays
}
today-paused = { $reason ->
    [care] Resting while caring for somebody
    [illness] Resting while not feeling well
    [busy] Resting in a busy time
    [travel] Resting while travelling
   *[other] Resting
}
today-paused-until = { today-paused } (until { $day })

today-ring-tick = Mark { $name } as done
today-ring-clear = { $name } is done; press to take it back
today-ring-kept = { $name } was kept
today-ring-limit = { $name }: { $value } of { $target } at most
today-unskip = Take back
today-resume = Resume
today-time-up = Time's up
today-timer-finish = Finish { $name } and record it

today-row-menu = Actions for { $name }
today-menu-small = Did the small version ({ $small })
today-menu-finish = Finish and record
today-menu-discard = Drop the timer without recording
today-menu-stopwatch = Start the timer
today-menu-countdown = Count down { $minutes }
today-menu-minutes = Type the minutes
today-menu-note = Note
today-menu-skip = Skip
today-menu-unskip = Take back the skip
today-menu-clear = Take back what was recorded
today-menu-pause = Pause
today-menu-resume = Resume

today-why = Why
today-note = Note
today-skip = Skip
today-skip-title = Skip “{ $name }”?
today-skip-words = The count stays as it is.
today-note-title = Note on “{ $name }”
today-pause = Pause
today-pause-title = Pause “{ $name }”?
today-pause-words = Rest is part of the walk. The count stays as it is.
today-until = Until
today-until-hint = You can resume any time, with or without a date.
today-minutes-title = Time for “{ $name }”
today-minutes-label = The day's total

today-moved = A step towards “{ $title }”: { $before } → { $after }

today-checkin = How is today?
today-checkin-past = How was this day?
today-hours = h
today-scale-high = 5 = { $end }

today-reminders = Next reminders
today-waiting = Waiting for an answer
today-answers = Answers to { $name }
today-tomorrow = Tomorrow
today-holiday-rests = Habits that leave out holidays rest

today-care-sleep = Under six hours of sleep for { $days } days. The small version is enough today.
today-care-fatigue = Quite tired for { $days } days. The small version is enough today.
today-care-hours = "{ $name }" is { MINUTES($minutes) } over what the week was to have. The small version is enough today.
today-care-small = Use small versions
today-care-close = Close
today-care-easy = A day of small versions: a tick stands for the small one.
today-care-usual = Back to the usual
today-care-easy-past = A day of small versions: a tick stands for the small one.

action-care-easy = A day of small versions
action-care-usual = Back to the usual versions
action-care-closed = Closed the word of care

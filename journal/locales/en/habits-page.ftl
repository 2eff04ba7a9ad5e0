## The Habits page, and where a habit is written down

habits-page-and = { $a } · { $b }
habits-page-comma = ,{" "}
habits-page-weekdays-and = { $a }, { $b }
habits-page-on-weekdays = { $days }
habits-page-daily = { $n ->
    [1] Every day
    [2] Twice a day
   *[other] { $n } times a day
  }
habits-page-workdays = Weekdays
habits-page-weekend = Weekends
habits-page-per-week = { $n ->
    [1] Once a week
    [2] Twice a week
   *[other] { $n } times a week
  }
habits-page-per-month = { $n ->
    [1] Once a month
    [2] Twice a month
   *[other] { $n } times a month
  }
habits-page-every = { $n ->
    [1] Every day
   *[other] Every { $n } days
  }
habits-page-month-day = Day { $n } of each month
habits-page-nth = { $nth ->
    [-1] Last { $weekday } of the month
    [1] First { $weekday } of the month
    [2] Second { $weekday } of the month
    [3] Third { $weekday } of the month
   *[other] Fourth { $weekday } of the month
  }
habits-page-nth-name = { $nth ->
    [-1] Last
    [1] First
    [2] Second
    [3] Third
   *[other] Fourth
  }
habits-page-no-holidays = not on holidays
habits-page-until = until { $day }
habits-page-amount = { $value } { $unit }
habits-page-times = { $n ->
    [one] { $n } time
   *[other] { $n } times
  }
habits-page-at-most = at most { $amount }
habits-page-reason = { $reason ->
    [care] Caring for family
    [illness] Health
    [busy] Busy season
    [travel] Travel
   *[other] Something else
  }
habits-page-done = Done
habits-page-small = Small version
habits-page-skipped = Skipped
habits-page-rest = Rest

habits-page-sort = Sort
habits-page-by-strength = Strength
habits-page-by-own = My order
habits-page-by-activity = Activity
habits-page-no-activity = No activity
habits-page-weeks-ago = 26 weeks ago
habits-page-this-week = This week
habits-page-strength = Strength
habits-page-paused = Paused
habits-page-edit-of = Edit { $name }
habits-page-new = Add a habit
habits-page-archived = Archived habits
habits-page-show-archived = Show archived habits
habits-page-show-used = Back to current habits
habits-page-archived-none = No archived habits.
habits-page-empty-title = No habits yet
habits-page-empty = Which small step could follow something that already happens each day?

habits-page-supports = Supports { $goals }
habits-page-pause = Pause
habits-page-resume = Resume
habits-page-up = Move up
habits-page-down = Move down
habits-page-archive = Archive
habits-page-unarchive = Take out of the archive
habits-page-recipe-cue = Cue
habits-page-recipe-what = What
habits-page-recipe-small = Small version
habits-page-recipe-schedule = Schedule
habits-page-streak = Now in a row
habits-page-best = Most in a row
habits-page-total = So far
habits-page-streak-length = { $unit ->
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
habits-page-days = { $n ->
    [one] { $shown } day
   *[other] { $shown } days
  }
habits-page-of-these-small = { $n } small

habits-page-history = History
habits-page-history-none = Nothing recorded yet.
habits-page-record-past = Record a past day
habits-page-record-day = Add to this day
habits-page-clear-day = Clear this day
habits-page-more = Show more


habits-page-pause-title = Pause "{ $name }"?
habits-page-pause-words = While it rests, neither the row nor the strength goes back to zero.
habits-page-why = Reason
habits-page-note = Note
habits-page-from = First day
habits-page-until-label = Last day
habits-page-until-hint = Left empty, it rests until you resume it.
habits-page-past-title = Record "{ $name }"
habits-page-day = Day
habits-page-what = What
habits-page-what-choice = { $what ->
    [done] Done
    [small] Small version done
    [skip] Skipped
   *[note] Only a note
  }
habits-page-how-much = How much
habits-page-delete-title = Delete "{ $name }"?
habits-page-delete-words = { $logs ->
    [0] It has no entries.
    [one] Its entry goes too.
   *[other] Its { $logs } entries go too.
  }
habits-page-pause-instead = Pause instead
habits-page-archive-instead = Archive instead

habits-page-new-title = Add a habit
habits-page-edit-title = Edit habit
habits-page-name = Name
habits-page-name-example = Listen to English for 5 min
habits-page-kind = Measured by
habits-page-kind-yes-no = Done or not
habits-page-kind-amount = Amount
habits-page-kind-minutes = Minutes
habits-page-target = Target
habits-page-unit = Unit
habits-page-unit-example = cards
habits-page-direction = Target is
habits-page-at-least = At least
habits-page-at-most-label = At most
habits-page-schedule = When
habits-page-rule = { $kind ->
    [daily] Every day
    [weekdays] On weekdays
    [times-per-week] Times a week
    [times-per-month] Times a month
    [every-n-days] Every few days
    [month-day] Day of the month
   *[nth-weekday] Weekday of the month
  }
habits-page-times-a-day = Times a day
habits-page-weekdays = Weekdays
habits-page-weekday = Weekday
habits-page-which = Which of the month
habits-page-how-often = How often
habits-page-interval = Days between
habits-page-day-of-month = Day
habits-page-short-months = In shorter months it's the last day.
habits-page-no-holidays-check = Not on Japanese holidays
habits-page-moment = Moment of the day
habits-page-moments = Edit the moments of the day
habits-page-cue = Cue in words
habits-page-cue-example = When I sit down on the train
habits-page-small-version = Small version
habits-page-small-hint = On a tired day this alone counts as done.
habits-page-small-example = Just 5 minutes
habits-page-small-target = Small target
habits-page-activity = Activity
habits-page-goal = Goal it supports
habits-page-goal-another = Another goal it supports
habits-page-goal-remove = Unlink from "{ $name }"
habits-page-none = None

## Goals: the words of progress and forecast

goals-status-paused = Paused
goals-status-done = Done
goals-status-overdue = { $days ->
    [one] { $days } day over
   *[other] { $days } days over
  }
goals-status-no-due-date = No due date
goals-status-too-little-data = Waiting for entries
goals-status-on-track = On track
goals-status-behind = Behind
goals-status-gathers = Gathers others

goals-metric-total = Adds up
goals-metric-level = Latest value
goals-metric-rate = Every week or month
goals-metric-milestones = Milestones
goals-metric-yes-no = Done or not

goals-day = { $day } { goals-month } { $year }
goals-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
goals-low-month = { $low_month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
goals-high-month = { $high_month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
goals-part = { $part ->
    [early] early{ " " }
    [mid] mid-
   *[late] late{ " " }
  }

goals-amount-yen = ¥{ $n }
goals-amount-hours = { $count ->
    [one] { $n } hour
   *[other] { $n } hours
  }
goals-amount-minutes = { $count ->
    [one] { $n } minute
   *[other] { $n } minutes
  }
goals-amount-count = { $count ->
    [one] { $n } time
   *[other] { $n } times
  }
goals-amount-points = { $count ->
    [one] { $n } point
   *[other] { $n } points
  }
goals-amount-kg = { $n } kg
goals-amount-own = { $n } { $word }

goals-basis = From the pace of the last { $weeks } weeks
goals-finding-and-more = { $sentence } ({ $more })
goals-finding-paused = Paused since { $since }
goals-finding-done = Done on { $on }
goals-finding-reached = The target is reached
goals-finding-finish = At this pace: { goals-part }{ goals-month } { $year }
goals-finding-finish-more = 80% range: { $range ->
    [month] within { goals-low-month }
    [months] { goals-low-month } to { goals-high-month }
   *[years] { goals-low-month } { $low_year } to { goals-high-month } { $high_year }
  }
goals-finding-finish-open = At this pace: { goals-part }{ goals-month } { $year }
goals-finding-finish-open-more = { goals-low-month } { $low_year } at the earliest, more than 5 years at the latest
goals-finding-finish-beyond = At this pace, it's more than { $years } years away
goals-finding-no-progress = No date yet: no progress in the last { $weeks } weeks
goals-finding-nothing-yet = A forecast will be ready { $weeks } weeks after the first entry
goals-finding-weeks-missing = { $weeks ->
    [one] A forecast will be ready in { $weeks } week
   *[other] A forecast will be ready in { $weeks } weeks
  }
goals-finding-measurements-missing = { $count ->
    [one] A forecast will be ready after { $count } more measurement
   *[other] A forecast will be ready after { $count } more measurements
  }
goals-finding-rate-met = { $per ->
    [week] The week of { $from }
   *[month] { goals-month } { $year }
  } came to { $sum } and met the target of { $target }
goals-finding-rate-met-more = { $per ->
    [week] { $of ->
        [1] the first whole week
       *[other] { $met } of the last { $of } weeks
      }
   *[month] { $of ->
        [1] the first whole month
       *[other] { $met } of the last { $of } months
      }
  }
goals-finding-rate-short = { $per ->
    [week] The week of { $from }
   *[month] { goals-month } { $year }
  } came to { $sum }, for a target of { $target }
goals-finding-rate-short-more = { $per ->
    [week] { $of ->
        [1] the first whole week
       *[other] met in { $met } of the last { $of } weeks
      }
   *[month] { $of ->
        [1] the first whole month
       *[other] met in { $met } of the last { $of } months
      }
  }
goals-finding-rate-later = There'll be a pace to see from { $on }
goals-finding-milestones-done = { $done } of { $all } milestones done
goals-finding-milestones-overdue = { $count ->
    [one] { $count } milestone is past its date
   *[other] { $count } milestones are past their dates
  }
goals-finding-chance = Chance to make the due date: about { $percent }%
goals-finding-pace-needed = { $needed } a week makes the due date
goals-finding-pace-more = { $needed } a week makes the due date (lately { $recent } a week)
goals-finding-pace-enough = The recent { $recent } a week is enough: the due date takes { $needed } a week

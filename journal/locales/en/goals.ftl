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
goals-finding-finish-open-more = { goals-low-month } { $low_year } at the earliest, more than 5 years away at the latest
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
goals-finding-rate-later = The pace shows from { $on }
goals-pieces-all = { $all }
goals-pieces-done = { $done }
goals-finding-milestones-done = { $done } of { $all } milestones done
goals-finding-milestones-overdue = { $count ->
    [one] { $count } milestone is past its date
   *[other] { $count } milestones are past their dates
  }
goals-finding-chance = Chance to make the due date: about { $percent }%
goals-finding-pace-needed = { $needed } a week makes the due date
goals-finding-pace-more = { $needed } a week makes the due date (lately { $recent } a week)
goals-finding-pace-enough = Lately { $recent } a week, and { $needed } a week makes the due date

goals-title-empty = Please give the goal a name, such as "Side income of ¥600,000".
goals-title-too-long = Please keep the name within { $limit } characters.
goals-why-too-long = Please keep the reason within { $limit } characters.
goals-too-many = There can be up to { $limit } goals. Deleting finished ones makes room.
goals-too-deep = The tree of goals can be up to { $limit } levels deep.
goals-below-itself = A goal can't move into a goal below itself.
goals-day-range = Please use a date from 1950 to 2150.
goals-day-future = Please use a date up to today.
goals-due-before-start = Please use a due date on or after the start.
goals-done-before-start = Please use a day on or after the start.
goals-pause-done = This goal is done, so it can't be paused.
goals-unit-missing = Please choose a unit.
goals-unit-word-empty = Please give a word for the unit, such as "books".
goals-unit-word-too-long = Please keep the unit's word within { $limit } characters.
goals-target-missing = Please give the target a number.
goals-target-positive = Please use a target above 0.
goals-target-above-start = Please use a target above the starting value.
goals-target-below-start = Please use a target below the starting value.
goals-start-negative = Please use a starting value of 0 or more.
goals-value-range = Please use a number up to 1,000,000,000.
goals-yen-whole = Please use whole yen.
goals-milestone-empty = Please describe the milestone, such as "First paid workshop".
goals-milestone-too-long = Please keep the milestone within { $limit } characters.
goals-milestones-too-many = A goal can have up to { $limit } milestones.
goals-links-too-many = Up to { $limit } habits can support a goal.
goals-factor-range = Please use a number from 0 to 1,000,000.
goals-record-not-measured = This goal isn't measured in numbers. Milestones or "done" show its progress.
goals-record-positive = Please use a number above 0.
goals-record-negative = Please use a number of 0 or more.
goals-record-kind = Progress can't be a habit log or an expense. Please choose another kind.
goals-text-too-long = Please keep the note within { $limit } characters.

action-goal-created = Added the goal "{ $name }"
action-goal-changed = Changed "{ $name }"
action-goal-moved = Moved "{ $name }"
action-goal-archived = Archived "{ $name }"
action-goal-restored = Took "{ $name }" out of the archive
action-goal-paused = Paused "{ $name }"
action-goal-resumed = Resumed "{ $name }"
action-goal-done = Marked "{ $name }" as done
action-goal-reopened = Reopened "{ $name }"
action-goal-deleted = Deleted "{ $name }"
action-milestone-added = Added the milestone "{ $name }"
action-milestone-changed = Changed the milestone "{ $name }"
action-milestone-done = Reached the milestone "{ $name }"
action-milestone-reopened = Reopened the milestone "{ $name }"
action-milestone-moved = Moved the milestone "{ $name }"
action-milestone-deleted = Deleted the milestone "{ $name }"
action-progress-recorded = Recorded progress on "{ $name }"
action-habit-linked = Linked a habit to "{ $name }"
action-habit-unlinked = Unlinked a habit from "{ $name }"

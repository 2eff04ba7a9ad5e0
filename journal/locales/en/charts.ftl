### Words in and around the charts. Dates and amounts here are put together from numbers by the
### front end's chart folder; $n is a number that is already written out (1,234.5).

## Frame

charts-show-table = Show as table
charts-hide-table = Hide table
charts-more = ({ $more })
charts-table-of = Table: { $title }
charts-walk = Values of { $title }
charts-walk-hint = Left and Right move between points, Home and End go to the ends, Escape closes.
charts-no-data = Nothing recorded yet.

## Days and months

charts-month-year = { $month } { $year }
charts-year = { $year }
# A third of a month: 1 = days 1 to 10, 2 = 11 to 20, 3 = the rest. The month may have its year.
charts-around =
    { $third ->
        [1] early { $month }
        [2] mid { $month }
       *[3] late { $month }
    }
charts-week-of = Week of { $day }

## Amounts

charts-hours = { $n } h
charts-count =
    { $count ->
        [one] { $n } time
       *[other] { $n } times
    }
charts-points =
    { $count ->
        [one] { $n } point
       *[other] { $n } points
    }
charts-milestones =
    { $count ->
        [one] { $n } milestone
       *[other] { $n } milestones
    }
charts-kg = { $n } kg
charts-percent = { $n }%
charts-own = { $n } { $word }
charts-or-more = { $amount } or more
charts-or-less = { $amount } or less
charts-tick-hours = { $n } h
charts-tick-minutes = { $n } min
charts-tick-count = { $n }×
charts-tick-points = { $n } pt
charts-tick-milestones = { $n }
charts-tick-kg = { $n } kg
charts-tick-percent = { $n }%
charts-unit-note = In { $word }

## Burn-up

charts-total-title = Progress and forecast
charts-level-title = Measurements and forecast
charts-milestones-title = Milestones reached
charts-burn-up-label = { $title }. { $finding }.
charts-burn-up-label-value = Started on { $start }; on { $today } it stands at { $value }.
charts-burn-up-label-plan = The plan for today is { $value }.
charts-burn-up-label-target = The target is { $target }.
charts-burn-up-label-due = It is due on { $day }.
charts-chance = Chance to make it: { $percent }
charts-actual = Actual
charts-actual-value = Actual { $value }
charts-plan = Plan
charts-ahead-column = Forecast and due date
charts-ahead-cell = { $which } { $value }
charts-forecast-low-column = Forecast, low (10%)
charts-forecast-middle-column = Forecast, middle
charts-forecast-high-column = Forecast, high (90%)
charts-forecast-fan = Forecast range
charts-forecast-fan-share = (80%)
charts-forecast-early = Early forecast (10%)
charts-forecast-middle = Middle forecast
charts-forecast-late = Late forecast (90%)
charts-beyond = after { $around }
charts-due = Due
charts-due-day = Due { $day }
charts-today-day = Today, { $day }
charts-target = Target
charts-target-value = Target { $value }
charts-day-column = Date
charts-note-column = Note

## Rate

charts-rate-title =
    { $period ->
        [week] By week
       *[month] By month
    }
charts-rate-label = { $title }. { $finding }. From { $from } to { $to }. The target is { $target }.
charts-rate-current = { $period } (so far)
charts-rate-part = { $period } (from its start)
charts-total-column = Total
charts-period-column =
    { $period ->
        [week] Week
       *[month] Month
    }

## Habits

charts-strip-title = The last 26 weeks
charts-strip-finding = Each week's share of what was planned.
charts-strip-label = { $title }. From the week of { $from } to the week of { $to }. The latest week is { $value }.
charts-share-column = Share done
charts-done-column = Times done
charts-planned-column = Planned
charts-heatmap-title = The last year
charts-heatmap-finding =
    { $done ->
        [0] Each step will give a day its colour.
        [one] Done on 1 day.
       *[other] Done on { $done } days.
    }
charts-heatmap-finding-small =
    { $done ->
        [one] Done on 1 day, as the small version.
       *[other] Done on { $done } days, { $small } of them as the small version.
    }
charts-heatmap-label = { $title }. From { $from } to { $to }. { $finding }
charts-heatmap-rest =
    { $rest ->
        [one] 1 day of rest.
       *[other] { $rest } days of rest.
    }
charts-value-column = Recorded
charts-state-column = Status
charts-done = Done
charts-small = Small version
charts-missed = Not recorded
charts-off = Not planned
charts-rest = Rest
charts-skip = Skipped
charts-paused = Paused
charts-rest-reason = { $state } ({ $reason })
charts-cell = { $day }: { $value }
charts-with-state = { $value } ({ $state })
charts-strength-title = Strength
charts-strength-finding = A rest never sets it back to zero.
charts-strength-label = Strength over time. On { $from } it was { $first }; on { $to } it is { $last }.
charts-strength-label-rest = { $state } from { $from } to { $to }.
charts-weekday-title = Share done by weekday
charts-weekday-label = { $title }. The highest is { $weekday } with { $value }.
charts-weekday-column = Weekday
charts-weekday-value = { $value } ({ $done } of { $due })
charts-hours-title = Times by hour
charts-hours-label = { $title }. Most often at { $hour }: { $value }.
charts-hour-column = Hour
charts-hour-tick = { $hour }:00
charts-hour-last = { $hour }:00
charts-hour-of = { $hour }:00
charts-hour-peak = { $hour }, { $value }

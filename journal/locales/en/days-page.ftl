## Days by design: the ribbon and the pages

days-page-designed = Your day by design
days-page-plan = Plan
days-page-actual = Actual
days-page-column-use = What for
days-page-use-sleep = Sleep
days-page-use-free = Free
days-page-use-other = Other
days-page-from-to = { $start }–{ $end }
days-page-and = { $a }, { $b }
days-page-use-when = { $name } { $when }
days-page-use-minutes = { $name } { $minutes }
days-page-untimed = Logged without a time: { $all }
days-page-type-of-day = Type of this day
days-page-type-named = { $name }
days-page-usual = usual
days-page-no-type = No type
days-page-hour = { $hour }:00
days-page-now = Now { $time }
days-page-finding-plan = { "Planned: " }{ $all }.{ " " }
days-page-finding-none = { "Nothing is planned. " }
days-page-finding-actual = { "Actual: " }{ $all }.{ " " }
days-page-finding-empty = { "Nothing is logged with a time yet. " }
days-page-finding-gaps = { "Not recorded: " }{ $all }.{ " " }
days-page-finding-now = { "Now " }{ $time }.

days-page-overlapping = Entries overlap by { $minutes }.
days-page-types = Types of days
days-page-types-about = A working day, a day off, a care day: a day is planned for its type, not for its weekday. Any single day can have another type.
days-page-type-add = Add a type
days-page-type-edit = Change name and weekdays
days-page-type-name = Name of the type
days-page-type-example = Such as "Working day"
days-page-type-when = Usually on
days-page-type-when-hint = From today on. A weekday of another type moves over to this one.
days-page-holidays = Holidays
days-page-never-usual = Chosen day by day
days-page-archived = Put away
days-page-show-archived = Show those put away, too ({ $n })
days-page-menu = Actions for "{ $name }"
days-page-up = Move up
days-page-down = Move down
days-page-archive = Put away
days-page-restore = Take out again
days-page-delete = Delete…
days-page-delete-title = Delete "{ $name }"?
days-page-delete-words = Its plan of { $blocks ->
    [one] one block
   *[other] { $blocks } blocks
} goes too{ $earlier ->
    [0] {""}
    [one] , and so does the earlier one
   *[other] , and so do the { $earlier } earlier ones
}. { $days ->
    [0] No single day has this type.
    [one] One day that was given this type is as usual again.
   *[other] { $days } days that were given this type are as usual again.
} What you logged stays.
days-page-delete-archive = Put away instead
days-page-empty-title = No types of days yet.
days-page-empty = How about beginning with a usual one, such as a working day? Choose its weekdays, then place sleep, the main job and what matters to you.
days-page-plan-edit = Plan the day
days-page-plan-edit-of = Plan the day "{ $name }"
days-page-no-plan = Nothing is placed yet.
days-page-since = Since { $day }
days-page-from-today = A change holds from today on. The days before keep the plan that they had.
days-page-earlier = { $name }, { $first } – { $last }: the plan that held then.
days-page-earlier-first = { $name }, up to { $last }: the plan that held then.
days-page-band = { $name }: { $all }
days-page-band-empty = { $name }: nothing is planned yet
days-page-start = Start
days-page-end = End
days-page-use-of = What for, from { $time }
days-page-block-remove = Remove what begins at { $time }
days-page-blocks-hint = In steps of five minutes. An end before its start is on the next day: the block goes over midnight.
days-page-block-add = Add a block
days-page-week = The ideal week
days-page-week-before = Week before
days-page-week-after = Week after
days-page-week-caption = Planned and logged in the week
days-page-span = { $first } – { $last }
days-page-type-on = Type of { $day }
days-page-as-usual = As usual again
days-page-column-planned = Planned
days-page-column-logged = Logged
days-page-column-budget = Weekly budget
days-page-day = Plan and actual
days-page-day-before = Day before
days-page-day-after = Day after
days-page-comparison = Plan and actual by type
days-page-weeks = Over
days-page-weeks-n = { $n ->
    [one] 1 week
   *[other] { $n } weeks
}
days-page-comparison-basis = Averages over the days with a log, { $first } to { $last }. Each day counts with the plan that held on it.
days-page-comparison-none = No day of these weeks has a type.
days-page-comparison-of = { $days ->
    [one] One day
   *[other] { $days } days
}: { $logged } with a log, { $slept } with sleep.
days-page-comparison-caption = Planned and logged on average, { $name }
days-page-comparison-earlier = Up to { $last } { $n ->
    [one] an earlier plan
   *[other] { $n } earlier plans
} held.

days-page-find-hour = Find the hour
days-page-audit = Find the hour
days-page-audit-about = Look at one week by half hours, and mark what could be your own time.
days-page-audit-sheet = To the sheet "Find the hour"
days-page-audit-new = Look at a new week
days-page-audit-first = First day
days-page-audit-first-hint = Leave it empty to begin with this week.
days-page-audit-week = Audit
days-page-audit-of = Week from { $day }
days-page-audit-from-log = Fill in from the log
days-page-audit-delete = Delete this audit
days-page-audit-delete-title = Delete this audit?
days-page-audit-delete-words = Its half hours go too. What you logged day by day stays.
days-page-audit-empty-title = No audits yet.
days-page-audit-empty = How about writing down for one week what each half hour goes into? Roughly is fine.
days-page-audit-grid = The week by half hours
days-page-audit-keys = Arrows move, Shift and arrows choose a range, the space bar fills it in. Dragging works, too.
days-page-audit-totals = Where the week went
days-page-audit-a-week = A week
days-page-audit-open = Not filled in yet
days-page-could = Could be mine
days-page-brush = Fill in with
days-page-brush-own = In your own word
days-page-brush-example = Such as "Care"
days-page-slot-phone = Phone
days-page-slot-commute = Commute
days-page-slot-house = House
days-page-slot-rest = Rest
days-page-slot-sleep = Sleep
days-page-slot-gone = A deleted activity
days-page-slot-empty = Not filled in
days-page-slot-clear = Empty
days-page-found-title = Where an hour hides
days-page-found-none = Mark half hours that could be yours: the easiest to keep come first here.
days-page-found-all = { $minutes } a week could be yours.
days-page-found = { $days } { $start }–{ $end } { $what }, { $times } × { $minutes } ({ $total } a week)
days-page-found-regular = Three times a week or more: a good place for a habit
days-page-found-habit = Put a habit there
days-page-found-sheet = Write it down on the sheet
days-page-found-cue = { $days } { $start }, { $what }
days-page-found-cue-empty = { $days } { $start }
days-page-group-every_day = Every day
days-page-group-weekdays = Weekdays
days-page-group-weekend = Weekend

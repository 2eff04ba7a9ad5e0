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

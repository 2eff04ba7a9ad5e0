# The words of the command ayumi

command-line-about = Ayumi: a journal of goals and small daily steps, kept on this device only
command-line-usage-heading = Usage:
command-line-commands-heading = Commands:
command-line-arguments-heading = Arguments:
command-line-options-heading = Options:

command-line-init-about = Make a journal (one that's there stays as it is)
command-line-log-about = Record what was done in one line (as in the app)
command-line-today-about = Show today's steps, how the day is, and the next reminders
command-line-goals-about = List the goals and how far they are
command-line-habits-about = List the habits and how strong they are
command-line-achievements-about = List achievements, the latest first
command-line-briefs-about = List the briefs for talks with the workplace: how far each is, and when it goes on
command-line-people-about = List the people, with the last and the next contact
command-line-days-about = List the types of days, and what is planned for each
command-line-entries-about = List the entries, the newest day first
command-line-search-about = Search entries, goals, habits, people and all the rest
command-line-reminders-about = List every reminder between two days or moments (by default, the next seven days)
command-line-sheets-about = Show the steps of the design and their sheets, with how far each is
command-line-sheet-about = Show what a sheet asks and what you answered
command-line-jobs-about = List the jobs of your work history, the earliest first
command-line-papers-about = List the kinds of paper, how much is on each, and what is still empty
command-line-paper-about = Write one paper as text or HTML
command-line-argument-paper = The paper: career-plan work-history certificates employer-brief question-sheet year-plan contact-list
command-line-option-html = As one HTML file, ready to print
command-line-option-text = As plain text (as without an option)
command-line-no-jobs = There are no jobs yet.
command-line-paper-held = { $chosen } of { $items } on it
command-line-paper-missing = Still empty: { $parts }
command-line-answer-about = Answer a prompt of a sheet (kept in today's version)
command-line-undo-about = Undo the last action
command-line-redo-about = Redo what was undone last
command-line-check-about = Look for damage in the journal
command-line-call-about = Call an operation of the app itself, in JSON

command-line-argument-name = The operation's name (--list names them all)
command-line-argument-line = One line, such as "30m English podcast #learning"; put -- before one that begins with "-"
command-line-argument-text = What to search for (of several words, all)
command-line-argument-sheet = The sheet's name (ayumi sheets lists them), such as strengths
command-line-argument-prompt = The prompt's name (ayumi sheet SHEET lists them), such as flow
command-line-argument-said = The answer. For a list each is a line, for cards their names in order, for a day 2026-11-22. "-" reads from standard input, "" takes the answer back
command-line-argument-arguments = The operation's arguments in JSON; "-" reads standard input
command-line-option-journal = The journal's file (otherwise the app's own)
command-line-option-now = The moment it is, such as 2026-11-22T12:40:00+09:00[Asia/Tokyo]
command-line-option-language = The language: ja for Japanese, en for English
command-line-option-json = Answer in JSON, for programs
command-line-option-help = Show this help
command-line-option-version = Show the version
command-line-option-sample = Make the sample journal
command-line-option-years = Stretch the sample to that many years (for measuring, 1 to 50)
command-line-option-date = This day (otherwise today)
command-line-option-from = From this day on
command-line-option-to = Up to this day
command-line-option-year = Only this year
command-line-option-kind = Only this kind (as many as you like): habit_log note learning achievement contact experience income expense measurement
command-line-option-list = Name the operations and their types
command-line-option-types = Show all types in TypeScript
command-line-option-changed = Answer what has changed, too

command-line-made = Made a journal: { $path }
command-line-already-there = There's a journal already. Nothing has changed: { $path }
command-line-undone = Undone: { $action }
command-line-redone = Done again: { $action }
command-line-nothing-to-undo = There's nothing to undo.
command-line-nothing-to-redo = There's nothing to redo.
command-line-sound = No damage found.

command-line-no-journal = There's no journal at { $path }
command-line-unsound = Findings: { $count }. The file hasn't been changed.
command-line-output-failed = The result couldn't be written. ({ $detail })

command-line-usage-hint = See ayumi --help for how to use it.
command-line-usage-command-missing = Please name a command, such as ayumi today
command-line-usage-unknown-command = There's no command "{ $given }".
command-line-usage-unknown-argument = There's no option "{ $given }".
command-line-usage-argument-missing = Please give { $option }.
command-line-usage-value = "{ $given }" doesn't fit { $option }.
command-line-usage-value-missing = Please give { $option } a value that fits.
command-line-usage-conflict = { $option } can't be used twice or together with the others.
command-line-usage-not-text = Something there isn't text. Please use UTF-8.

command-line-day = { command-line-weekday } { $day } { command-line-month }
command-line-day-of-year = { command-line-weekday } { $day } { command-line-month } { $year }
command-line-weekday = { $weekday ->
    [Mon] Mon
    [Tue] Tue
    [Wed] Wed
    [Thu] Thu
    [Fri] Fri
    [Sat] Sat
   *[Sun] Sun
}
command-line-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
command-line-until = by { $day }
command-line-no-goals = No goals yet.
command-line-no-reminders = No reminders in that time.
command-line-no-habits = No habits yet.
command-line-no-achievements = No achievements yet.
command-line-no-briefs = No briefs yet.
command-line-brief-next = next { $day }
command-line-no-people = No people yet.
command-line-no-day-types = No types of days yet.
command-line-plan-since = since { $day }
command-line-use-sleep = Sleep
command-line-use-free = Free
command-line-use-other = Other
command-line-holidays = holidays
command-line-last-contact = last { $day }
command-line-next-contact = next { $day }
command-line-next-contact-about = next { $day }: { $about }
command-line-with = (with { $names })
command-line-no-entries = No entries.
command-line-streak = { $unit ->
    [week] { $count ->
        [one] { $count } week in a row
       *[other] { $count } weeks in a row
    }
    [month] { $count ->
        [one] { $count } month in a row
       *[other] { $count } months in a row
    }
   *[day] { $count ->
        [one] { $count } day in a row
       *[other] { $count } days in a row
    }
}
command-line-rests = resting
command-line-rests-until = resting until { $day }
command-line-small = small version
command-line-skipped = skipped
command-line-sheet-answered = { $answered } of { $prompts }
command-line-sheet-unanswered = (nothing yet)
command-line-sheet-version = Version of { $day }
command-line-sheet-next = Next small step: { $what } (about { $minutes } min)
command-line-answered = Written into the version of { $day }: { $question }
command-line-answer-by-call = That prompt can't be answered in a line. Please use ayumi call set_answer.
command-line-step-state = { $state ->
    [done] done
    [begun] begun
   *[ahead] ahead
}
command-line-today-count = { $done } of { $wanted } done
command-line-today-now = Now
command-line-today-later = Later
command-line-today-settled = Done and resting
command-line-today-reminders = Next reminders
command-line-found = Found: { $count }
command-line-nothing-found = Nothing found for "{ $text }" in your whole journal.
command-line-source = { $source ->
    [goal] Goal
    [milestone] Milestone
    [habit] Habit
    [activity] Activity
    [person] Person
    [event] Event
    [learning] Learning
    [stream] Stream
    [application] Application
    [invoice] Invoice
    [brief] Brief
    [job] Job
    [sheet] Sheet
    [day_type] Type of day
    [audit] Time audit
   *[entry] Entry
}

command-line-learning-about = List courses, books and certificates with the time spent
command-line-income-about = Show a year of income, stream by stream
command-line-argument-year = The year, such as 2026
command-line-no-learning = Nothing is being learnt yet.
command-line-learning-sum = Learning in the last 12 months: { $time }
command-line-learning-target = until { $day }
command-line-income-year = { $year }, income minus expenses: { $side } (own mark { $threshold })
command-line-income-without = (no stream)
command-line-income-spent = spent { $yen }
command-line-income-hour = { $yen } an hour
command-line-income-waits = Not paid yet

command-line-templates-about = List the starting points
command-line-template-about = Show a starting point; with --begin, set all of it up
command-line-argument-template = The starting point (see ayumi templates), such as writing
command-line-option-begin = Set it up as goals, habits and reminders

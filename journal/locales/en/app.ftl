## Frame: pages, buttons, dialogs, notices, the list of keys

app-seal = 歩
app-title = { $page } | Ayumi
app-local = Saved on this device only
app-skip = Skip to content
app-sample = You're looking at a sample journal. What you write here doesn't go into your own.
app-sample-leave = Open my journal

app-side = Ayumi
app-nav = Pages
app-nav-more = More
app-nav-today = Today
app-nav-waiting = { $n ->
    [one] { $n } reminder waiting
   *[other] { $n } reminders waiting
}
app-nav-goals = Goals
app-nav-habits = Habits
app-nav-journal = Journal
app-nav-design = Design
app-nav-settings = Settings
app-nav-welcome = Welcome

app-quick = Quick log
app-quick-label = What you did, in one line
app-quick-example = For example: 30 min English podcast #learning
app-quick-reads = Will be recorded as:
app-quick-other = Change
app-quick-add-person = Add "{ $name }" to my people
app-record = Record

app-cancel = Cancel
app-close = Close
app-back = Back
app-save = Save
app-edit = Edit
app-delete = Delete
app-add = Add
app-next = Next
app-undo = Undo
app-redo = Redo
app-retry = Try again
app-more = More actions
app-optional = Optional
app-open-calendar = Choose from a calendar
app-previous-month = Previous month
app-next-month = Next month

app-undone = Undone: { $what }
app-nothing-to-undo = There's nothing to undo.
app-nothing-to-redo = There's nothing to redo.
app-dialog-kept = What you wrote is still here. To close, choose Cancel.
app-paste-too-long = That's too long to paste (up to { $limit } characters). What you wrote is as it was.
app-loading = Loading

app-minutes = { $n } min
app-hours = { $n } h
app-hours-minutes = { $hours } h { $minutes } min
app-unit-minutes = min

app-step-less = Less: { $name }
app-step-more = More: { $name }
app-timer-start = Start the timer for { $name }
app-timer-pause = Pause the timer for { $name }
app-scale-end = { $n }: { $end }

app-number-range = Please use a number from { $min } to { $max }.
app-minutes-range = Please use 0 to { $max } minutes, such as 30 or 1:30.
app-time-format = Please use a time from 0:00 to 23:59, such as 7:30.
app-date-format = Please use a date, such as { $example }.

app-error-unexpected = Something unexpected happened. Your records so far are safe. ({ $detail })

app-problem-title = Your journal couldn't be opened
app-problem-again = Try again
app-problem-sample = Look at the sample journal
app-problem-set-aside = Set the file aside and start afresh
app-problem-quit = Quit

app-keys-title = Keyboard shortcuts
app-key-quick = Quick log
app-key-search = Search the journal
app-key-undo = Undo
app-key-redo = Redo
app-key-larger = Larger text
app-key-smaller = Smaller text
app-key-normal = Normal text size
app-key-list = This list
app-key-move = Move in a list or tree
app-key-sideways = Unfold or fold the tree, change the day
app-key-space = Done or not done, start or pause the timer
app-key-enter = Open; record the line
app-key-tab = Change how the line is understood
app-key-menu = Row actions: small version, skip, pause, edit
app-key-escape = Close (what you wrote stays)

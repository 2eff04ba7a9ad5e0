## The Goals page

goals-page-title = Goals
goals-page-theme = Life theme
goals-page-theme-empty = No theme yet
goals-page-tree = Tree of goals
goals-page-add = Add a goal
goals-page-filter = Goals to show
goals-page-filter-current = All
goals-page-filter-active = In progress
goals-page-filter-done = Done
goals-page-filter-archived = Archived
goals-page-filter-on = Only showing: { $filter }.
goals-page-filter-off = Show all
goals-page-filter-nothing = No goals here: { $filter }.
goals-page-year = { $year }
goals-page-no-due = No due date
goals-page-row-share = { $share } done
goals-page-row-plan = { $share } planned
goals-page-empty-title = No goals yet.
goals-page-empty-words = What would you like to have done three months from now?
goals-page-empty-add = Write one down
goals-page-none-chosen = Choose a goal in the tree to see how far it is.

goals-page-record = Record progress
goals-page-pause = Pause
goals-page-resume = Resume
goals-page-done = Mark as done
goals-page-reopen = Reopen
goals-page-move = Move…
goals-page-up = Up
goals-page-down = Down
goals-page-add-below = Add a goal below
goals-page-archive = Archive
goals-page-restore = Take out of the archive
goals-page-archived = Archived
goals-page-delete = Delete…
goals-page-delete-title = Delete "{ $name }"?
goals-page-delete-below = { $count ->
    [one] { $count } goal below it
   *[other] { $count } goals below it
  }
goals-page-delete-milestones = { $count ->
    [one] { $count } milestone
   *[other] { $count } milestones
  }
goals-page-delete-reminders = { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
  }
goals-page-delete-goes = This goes too: { $what }.
goals-page-delete-kept = { $count ->
    [one] Its { $count } entry stays in the journal.
   *[other] Its { $count } entries stay in the journal.
  }
goals-page-delete-undo = Undo brings it back right afterwards.
goals-page-delete-archive = Archive instead

goals-page-progress = Progress
goals-page-of-target = / { $target }
goals-page-this-week = This week
goals-page-this-month = This month
goals-page-milestones-of = { $done } of { $all }
goals-page-yes = Done
goals-page-not-yet = Not yet
goals-page-days-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
  }
goals-page-due-today = Due today
goals-page-days-over = { $days ->
    [one] Due { $days } day ago
   *[other] Due { $days } days ago
  }
goals-page-due = Due
goals-page-difference = vs plan { $plan }
goals-page-on-plan = On plan
goals-page-below = Goals below

goals-page-milestones = Milestones
goals-page-milestones-count = { $done } of { $all }
goals-page-milestones-empty = Marks on the way make progress easier to see.
goals-page-milestone-new = New milestone
goals-page-milestone-due = Due { $day }
goals-page-milestone-over = { $days ->
    [one] Due { $day }, { $days } day ago
   *[other] Due { $day }, { $days } days ago
  }
goals-page-milestone-edit = Edit milestone
goals-page-milestone-words = Milestone
goals-page-milestone-remind = Remind me
goals-page-milestone-menu = More for the milestone "{ $name }"

goals-page-habits = Supporting habits
goals-page-habits-strength = Strength
goals-page-habits-empty = No habit supports this goal yet.
goals-page-link = Link a habit
goals-page-link-habit = Habit
goals-page-link-counts = What it adds
goals-page-link-auto = What fits the unit
goals-page-link-log = For each time
goals-page-link-hour = For each hour
goals-page-link-amount = For each unit of the habit
goals-page-link-none = Nothing, it only supports the goal
goals-page-link-factor = Adds
goals-page-link-empty = There's no habit to link. Habits from the Habits page appear here.
goals-page-link-change = Change what it adds
goals-page-link-remove = Unlink
goals-page-link-menu = More for the habit "{ $name }"
goals-page-adds-none = Supports it, adds nothing by itself
goals-page-adds-log = { $amount } each time
goals-page-adds-hour = { $amount } an hour
goals-page-adds-amount = { $amount } a unit
goals-page-strength = Strength { $share }

goals-page-entries = Recent entries
goals-page-entries-empty = No entries yet.

goals-page-new = New goal
goals-page-edit = Edit goal
goals-page-field-title = What do you aim for?
goals-page-field-title-example = Such as: Side income of ¥600,000
goals-page-field-why = Why
goals-page-field-why-hint = Words to come back to when in doubt.
goals-page-field-parent = Below which goal?
goals-page-under-theme = Right under the life theme
goals-page-field-activity = Activity
goals-page-no-activity = None
goals-page-new-activity = New activity…
goals-page-field-metric = How to measure it
goals-page-metric-total = Add up
goals-page-metric-total-hint = Income, hours, times: numbers that add up.
goals-page-metric-level = The latest value
goals-page-metric-level-hint = A test score, a weight: a number that changes with each measurement.
goals-page-metric-rate = Every week or month
goals-page-metric-rate-hint = A number for each period, such as supper with the family 4 times a week.
goals-page-metric-milestones = Milestones
goals-page-metric-milestones-hint = How many of its milestones are done.
goals-page-metric-yes-no = Done or not
goals-page-metric-yes-no-hint = Something done once, such as passing an exam.
goals-page-metric-none = Only gathers other goals
goals-page-metric-none-hint = Isn't measured, and holds the goals below it together.
goals-page-direction = Which way
goals-page-direction-up = Up
goals-page-direction-down = Down
goals-page-period = Period
goals-page-period-week = Every week
goals-page-period-month = Every month
goals-page-field-unit = Unit
goals-page-unit-yen = Yen
goals-page-unit-hours = Hours
goals-page-unit-minutes = Minutes
goals-page-unit-count = Times
goals-page-unit-points = Points
goals-page-unit-kg = kg
goals-page-suffix-yen = yen
goals-page-suffix-hours = hours
goals-page-suffix-minutes = minutes
goals-page-suffix-count = times
goals-page-suffix-points = points
goals-page-suffix-kg = kg
goals-page-unit-own = A word of my own
goals-page-unit-word = The unit's word
goals-page-unit-word-example = Such as: books
goals-page-field-start-value = Starting value
goals-page-field-target = Target
goals-page-field-start-day = Start
goals-page-field-due-day = Due date
goals-page-number = Please use a number, such as { $example }.

goals-page-record-title = Progress on "{ $name }"
goals-page-record-add = How much further?
goals-page-record-level = Value now
goals-page-record-day = When
goals-page-record-text = Note

goals-page-move-title = Move "{ $name }"
goals-page-move-to = Move below
goals-page-move-act = Move
goals-page-drag-keys = Alt ↑ and Alt ↓ change the order. The Menu key opens what can be done.
goals-page-and = {", "}

## First run: four questions

welcome-step = { $at } of { $of }
welcome-examples = For example
welcome-local = Saved on this device only
welcome-later = Later
welcome-finish = Begin
welcome-sample = Look around in a sample journal

welcome-theme = What matters to you in the years to come?
welcome-theme-words = A few words will do. You can rewrite them any time.
welcome-theme-label = What matters
welcome-theme-example-1 = Work and laugh with my family
welcome-theme-example-2 = Be of use with a craft of my own

welcome-goal = What would you like to have done three months from now?
welcome-goal-words = Just one thing. If it can be counted, a chart shows how far it is.
welcome-goal-label = Goal
welcome-goal-example-1 = 200 hours of English
welcome-goal-example-2 = ¥600,000 from a side job
welcome-goal-target = How much
welcome-goal-unit = Unit
welcome-goal-word = Word for the unit
welcome-goal-due = By when
welcome-unit = { $unit ->
    [yen] yen
    [hours] hours
    [minutes] minutes
    [points] points
    [kg] kg
    [own] a word of my own
   *[count] times
}

welcome-habit = What is a small step towards it?
welcome-habit-words = It's easier to keep up when it's tied to something in the day.
welcome-habit-label = Habit
welcome-habit-example-1 = Listen to English
welcome-habit-example-2 = One line in my notebook
welcome-habit-kind = Counted as
welcome-kind = { $kind ->
    [yes_no] Done or not
    [minutes] Minutes
   *[amount] A number
}
welcome-habit-target = Daily target
welcome-habit-moment = When
welcome-habit-any = Any time
welcome-habit-cue = Cue
welcome-habit-cue-example = Once I'm seated
welcome-habit-small = On a tired day
welcome-habit-small-example = Five minutes only

welcome-reminder = When would you like a reminder?
welcome-reminder-words = A quiet reminder for “{ $name }”.
welcome-reminder-checkin-words = Once a day, a moment for “{ $name }”.
welcome-reminder-label = Time
welcome-notify = Remind you at { $time }?
welcome-notify-words = When it is time for “{ $name }”, this device tells you. Nothing leaves it.
welcome-notify-no = Not now
welcome-notify-yes = Remind me

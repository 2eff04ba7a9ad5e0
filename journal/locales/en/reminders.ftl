## Reminders: what, when and how often

# Words of notifications. $cue is such as "On the commute", $small such as "just 5 minutes", in the person's own words.
# $variant is 1 to 3: the wording takes turns
reminders-habit-cue-small =
    { $variant ->
        [1] { $cue }. On a tired day: { $small }
        [2] { $cue }, the usual step. On a tired day: { $small }
       *[3] { $cue }. As far as it goes; if today is hard: { $small }
    }
reminders-habit-cue =
    { $variant ->
        [1] { $cue }
        [2] { $cue }, the usual step
       *[3] { $cue }. As far as it goes
    }
reminders-habit-small =
    { $variant ->
        [1] On a tired day: { $small }
        [2] Time for today's step. On a tired day: { $small }
       *[3] As far as it goes; if today is hard: { $small }
    }
reminders-habit-body =
    { $variant ->
        [1] Time for a small step
        [2] How about making a small start?
       *[3] Today's step, as far as it goes
    }
reminders-goal-body =
    { $variant ->
        [1] How about a short look?
        [2] See how far you've come
       *[3] A moment to think of one next step
    }
reminders-due-body =
    { $days ->
        [0] Due today. See how far you've come
        [1] Due tomorrow. A little of what can be done
       *[other] { $variant ->
            [1] { $days } days until it's due
            [2] { $days } days to go. How is it coming along?
           *[3] There are { $days } days left. One next step
        }
    }
reminders-person-body =
    { $variant ->
        [1] How about a short hello?
        [2] Ask how things are going
       *[3] A word or two keeps the thread
    }
reminders-person-about =
    { $variant ->
        [1] { $about }
        [2] { $about }. Just a word will do
       *[3] Time to be in touch: { $about }
    }
reminders-person-ahead =
    { $days ->
        [1] You planned to be in touch tomorrow
       *[other] { $variant ->
            [1] { $days } days until you're in touch
            [2] { $days } days to go. What would you like to talk about?
           *[3] You planned to be in touch in { $days } days
        }
    }
reminders-checkin-title = How are you today?
reminders-checkin-body =
    { $variant ->
        [1] It takes ten seconds
        [2] Sleep, tiredness, mood: whatever you know
       *[3] A breath, and a word on how you are
    }
reminders-review-title = Review
reminders-review-body =
    { $variant ->
        [1] A quiet moment to look back over the way so far
        [2] What was one good thing this week?
       *[3] Look back a little, perhaps over a cup of tea
    }
reminders-stretch-title = A short break
reminders-stretch-body =
    { $variant ->
        [1] Stand up and roll your shoulders slowly
        [2] Look into the distance and take a deep breath
       *[3] A few steps loosen the body
    }
reminders-tax-title = Tax return season
reminders-tax-body =
    { $variant ->
        [1] Last year's side income was above your threshold. The tax office can tell whether a return is needed
        [2] How about asking the tax office whether last year's side income needs a return?
       *[3] Returns are due around March 15. The tax office can tell whether you need one
    }
reminders-with-theme = { $body }. “{ $theme }”
reminders-together-title =
    { $count ->
        [one] One reminder
       *[other] { $count } reminders
    }
reminders-catch-up-title =
    { $count ->
        [one] One reminder came up
       *[other] { $count } reminders came up
    }
reminders-catch-up-comma = {", "}
reminders-catch-up-more = { $names } and { $more } more

# Words that anybody may see
reminders-discreet-title =
    { $variant ->
        [1] A reminder
        [2] Here's a reminder
       *[3] Time for a reminder
    }
reminders-discreet-body = The app shows what it's about

reminders-answer-done = Done
reminders-answer-small = Small version
reminders-answer-later = Later
reminders-answer-skip = Not today
reminders-later-minutes-10 = In 10 minutes
reminders-later-hour = In an hour
reminders-later-tonight = Tonight
reminders-later-tomorrow = Tomorrow

reminders-text-empty = Please say what to be reminded of, such as "Time to wind down".
reminders-text-too-long = Please keep the text within { $limit } characters.
reminders-too-many = A journal can have up to { $limit } reminders.
reminders-stretch-too-long = Up to { $limit } days can be listed at once.
reminders-no-due-date = Only goals, milestones and next contacts have a due date to count back from.
reminders-days-ahead = Please choose up to 12 times, none more than 366 days before the due date.
reminders-due-date-only = Please choose how many days ahead a milestone or a next contact reminds.
reminders-nothing-fits = Please leave 10 minutes or more between two, and room for at least one before the end.
reminders-quiet-without-length = Quiet hours need different times for their beginning and end.
reminders-daily-most-range = Please allow at least one notice a day.
reminders-threshold-range = Please use an amount from ¥0 to ¥1,000,000,000.
reminders-mute-range = Please use a day from tomorrow to a year from now.
reminders-already-answered = This reminder has another answer already.
reminders-later-is-over = Please use a time later than now.
reminders-later-too-far = Please use a time within 31 days.
reminders-no-small-version = This habit has no small version yet.

action-reminder-saved = Saved the reminder
action-reminder-enabled = Switched the reminder on
action-reminder-disabled = Switched the reminder off
action-reminder-deleted = Deleted the reminder
action-reminder-done = Done: "{ $name }"
action-reminder-done-plain = Answered the reminder
action-reminder-skipped = Not today: "{ $name }"
action-reminder-skipped-plain = Answered "not today"
action-reminder-manners-set = Changed how reminders behave
action-reminders-muted = Muted reminders
action-reminders-unmuted = Reminders come again

## Reminders: what, when and how often

# Words of notifications. $cue is such as "On the commute", $small such as "just 5 minutes", in the person's own words
reminders-habit-cue-small = { $cue }. On a tired day: { $small }
reminders-habit-cue = { $cue }
reminders-habit-small = On a tired day: { $small }
reminders-habit-body = Time for a small step
reminders-goal-body = How about a short look?
reminders-checkin-title = How are you today?
reminders-checkin-body = It takes ten seconds
reminders-review-title = Review
reminders-review-body = A quiet moment to look back over the way so far
reminders-catch-up-title =
    { $count ->
        [one] One reminder came up
       *[other] { $count } reminders came up
    }
reminders-catch-up-comma = {", "}
reminders-catch-up-more = { $names } and { $more } more

reminders-answer-done = Done
reminders-answer-small = Small version
reminders-answer-later = Later
reminders-answer-skip = Not today

reminders-text-empty = Please say what to be reminded of, such as "Time to wind down".
reminders-text-too-long = Please keep the text within { $limit } characters.
reminders-at-range = Please use a time from 0:00 to 23:59.
reminders-too-many = A journal can have up to { $limit } reminders.
reminders-stretch-too-long = Up to { $limit } days can be listed at once.
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

## Habits

habits-name-empty = Please name the habit, such as "Listen to English for 5 minutes".
habits-words-too-long = Please keep this within { $limit } characters.
habits-target-range = Please use a number from 1 to { $limit }.
habits-minutes-range = A day has 1440 minutes at most.
habits-at-most-needs-amount = "At most" needs a habit counted in numbers or minutes.
habits-small-target-range = The small version needs a number below the target.
habits-value-range = Please use a number from 0 to { $limit }.
habits-note-too-long = Please keep the note within { $limit } characters.
habits-day-to-come = That day is still to come, so nothing can be recorded on it yet.
habits-pause-ends-before-it-starts = The last day needs to be after the first.
habits-time-up = Time's up. Well done.
habits-timer-needs-minutes = Only habits counted in minutes have a timer.

action-habit-created = Started "{ $name }"
action-habit-changed = Changed "{ $name }"
action-habit-archived = Archived "{ $name }"
action-habit-unarchived = Took "{ $name }" out of the archive
action-habit-deleted = Deleted "{ $name }"
action-habits-reordered = Changed the order of habits
action-habit-logged = Recorded "{ $name }"
action-habit-logged-small = Recorded the small version of "{ $name }"
action-habit-cleared = Cleared the record of "{ $name }"
action-habit-skipped = Skipped "{ $name }"
action-habit-noted = Wrote a note on "{ $name }"
action-habit-paused = Paused "{ $name }"
action-habit-resumed = Resumed "{ $name }"
action-timer-discarded = Removed the timer of "{ $name }"

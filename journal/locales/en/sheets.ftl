## Design: two ways and their steps, and words that all sheets share

sheets-strand-fused = Fused career
sheets-strand-fused-about = Work and life designed as one, in four steps.
sheets-strand-parallel = Parallel career
sheets-strand-parallel-about = A second path beside the main job, in seven steps.

sheets-step-strategy = Put the life strategy into words
sheets-step-strategy-about = What matters and how the second half is to be spent, in a few words.
sheets-step-workplace = Negotiate with the workplace
sheets-step-workplace-about = Propose a way of working that uses your strengths and helps the workplace, too.
sheets-step-daily = Small daily integration
sheets-step-daily-about = One small habit in time that's there already. On tired days the small version will do.
sheets-step-chapter = The new chapter
sheets-step-chapter-about = Try something outside the usual place: side work, relearning, helping out, giving a talk.
sheets-step-strengths = Strengths
sheets-step-strengths-about = Twenty years of experience, in words that others understand.
sheets-step-direction = Direction
sheets-step-direction-about = Lay a few paths side by side and choose by your own measures.
sheets-step-start = Start small
sheets-step-start-about = Find an hour in the week and try something, with an end date.
sheets-step-learning = Keep learning
sheets-step-learning-about = Learn a little at a time, and note what you tried at work.
sheets-step-people = People
sheets-step-people-about = Meet, talk, and decide when to be in touch next.
sheets-step-income = Income
sheets-step-income-about = Decide whom you help with what and at what price, and note the first income.
sheets-step-both = Keep both going
sheets-step-both-about = Check your employer's rules and share out the hours of a week.

sheets-fact-habit-with-cue = Anchor one habit to a moment that's there already
sheets-fact-habit-with-small-version = Decide on a small version for tired days
sheets-fact-habit-kept = Keep a habit on seven days in all
sheets-fact-learning-entry = Note one thing you learnt
sheets-fact-learning-days = Note what you learnt on four days
sheets-fact-learning-noted = Write down one course, book or certificate
sheets-fact-learning-used = Use something you learnt, once, anywhere
sheets-fact-people-noted = Write down three people
sheets-fact-contact-entry = Note one talk with somebody
sheets-fact-next-contact = With one person, decide when to be in touch next
sheets-fact-achievements-logged = Record three achievements
sheets-fact-brief-made = Make a brief for a talk with the workplace
sheets-fact-brief-goes-on = Set the next day of that talk
sheets-fact-income-entry = Note the first income
sheets-fact-hour-budget = Give an activity its hours of the week
sheets-fact-day-planned = Plan the day of a type of day

## Sentences for comparing versions

sheets-told-day = { $day } { $month ->
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
} { $year }
sheets-told-ranked = { $place }. { $text }
sheets-told-kept = Cards kept at hand
sheets-told-matrix = { $text } (like { $like }, good at { $good })
sheets-told-rating = { $text }: { $value }
sheets-told-criterion = Measure: { $text } (weight { $weight })
sheets-told-option = { $text }: { $points } of { $most } points
sheets-told-cell = { $column }: { $cell }
sheets-told-between-cells = {", "}

## Answers that can't be taken

sheets-text-too-long = Please keep the text within { $limit } characters.
sheets-line-too-long = Please keep a line within { $limit } characters.
sheets-card-too-long = Please keep a card's words within { $limit } characters.
sheets-too-many = There's room for { $limit } here. Take one out before adding another.
sheets-no-such-option = That choice isn't part of the sheet now. Please choose again.
sheets-card-twice = The same card is there twice. Please keep one of them.
sheets-id-too-long = A line's id has at most { $limit } characters. Nothing was changed.
sheets-id-twice = Two lines have the same id. Nothing was changed.
sheets-answer-kind = This question takes another kind of answer. Nothing was changed.
sheets-cell-kind = This cell takes another kind of value. Nothing was changed.
sheets-value-range = Please use a number from { $least } to { $limit }.
sheets-minutes-range = Please use 0 to { $limit } minutes.
sheets-yen-range = Please use 0 to { $limit } yen.

action-sheet-written = Wrote in a sheet
action-step-done = Marked a step as done
action-step-reopened = Opened a step again
action-goal-from-line = Made the goal "{ $name }" from a sheet
action-habit-from-line = Made the habit "{ $name }" from a sheet
action-reminder-from-line = Made a reminder from a sheet
action-person-from-line = Added "{ $name }" to people from a sheet
action-line-linked = Tied a line of a sheet
action-line-unlinked = Untied a line of a sheet

## The page Design: the way, its sheets, its instruments

design-theme = “{ $theme }”
design-way = The way of career design
design-done-of = { $done } of { $all } done
design-step-number = { $n }.
design-answered = { $answered }/{ $prompts }
design-note-day = { " " }· { $day }
design-revised-brief = Revised { $day }
design-state-ahead = Ahead
design-state-begun = Begun
design-state-done = Done

design-next = Next small step, about { $n } min
design-next-sheet = { " " }· { $sheet }
design-next-begin = Begin
design-next-go-on = Go on
design-next-look-again = Look again

design-step-place = { $strand } { $n } / { $all }
design-revised = { $n ->
    [0] Last { $day }
    [1] Written { $day }
   *[other] Revised { $day } · written { $n } times
  }
design-compare = Compare with last time
design-mark-done = Call it done
design-open-again = Open again
design-sheets = The sheets of this step
design-fact-met = There
design-fact-open = Still ahead
design-about-minutes = About { $n } min
design-sheet-answered = { $answered } of { $prompts } answered
design-sheet-day = { " " }· { $day }
design-more = { $n ->
    [one] One more answer.
   *[other] { $n } more answers.
  }

design-example = See an example
design-empty-answer = Nothing written yet.
design-day = Date
design-yen = yen
design-none = None
design-between = { " · " }
design-comma = ,{ " " }
design-not-kept = Couldn't write to your folder. What you wrote is still on this screen.
design-kept-quiet = Kept on this machine as you write
design-kept-waiting = Saving
design-kept-saved = Saved on this machine
design-older = Written on { $day }. It's here to read.
design-to-newest = To the sheet as it is now
design-to-way = Back to the way
design-written = Written { $day }
design-versions = Earlier versions
design-version-newest = { $day } (now)
design-print = Print
design-key-print = Print this page of Design
design-compare-from = Compare from
design-compare-to = to { $day }
design-compare-end = Stop comparing
design-added = Added words
design-removed = Removed words
design-added-start = Added:
design-removed-start = Removed:
design-change-end = End.
design-no-changes = Nothing changed between these two days.

design-line-n = Line { $n }
design-line-new = Next line
design-line-move = Move “{ $line }”, number { $n }. The up and down keys move it, too
design-line-menu = What to do with “{ $line }”
design-line-up = Up
design-line-down = Down
design-lines-full = That's all { $n } lines.
design-name-n = { $title } { $n }
design-delete-one = Delete “{ $name }”
design-row-add = Add a row
design-row-delete = Delete row { $n }

design-into-goal = Make it a goal
design-into-goal-words = The words of the sheet and the goal stay tied to each other. How it's measured can be decided later, on the goal's page.
design-into-goal-name = Goal
design-into-due = By when
design-into-habit = Make it a habit
design-into-habit-words = It begins as a small daily habit. Weekdays and how often can be changed on the habit's page.
design-into-habit-name = Habit
design-into-moment = Cue
design-into-small = Small version
design-into-reminder = Make it a reminder
design-into-reminder-words = It reminds once, on that day.
design-into-reminder-name = Words
design-into-time = Time
design-into-person = Add as a person
design-into-person-words = The name can be put right here. Where you met and the rest can be added later, on the page of people.
design-into-person-name = Name
design-kind-goal = Goal
design-kind-habit = Habit
design-kind-reminder = Reminder
design-kind-person = Person
design-link = { $kind } “{ $title }”
design-from = From Design: { $question } { $line }

design-cards-begin = Begin to sort { $n } cards
design-cards-round = Round { $round }, card { $n } of { $all }
design-cards-yes = Matters
design-cards-maybe = Not sure
design-cards-no = Not now
design-cards-count = { $n }
design-cards-keys = Keys sort, too: → matters, ↑ not sure, ← not now, Backspace takes one back
design-cards-back = One card back
design-cards-stop = Stop here
design-cards-spare = The { $keep } above the line are the answer now. The words below stay, too.
design-cards-own = Add a card of your own
design-cards-away = Take out
design-cards-again = Sort again from the beginning

design-matrix = Like × good at
design-matrix-core = Core
design-matrix-asked = When asked
design-matrix-grow = Grow
design-matrix-leave = Let go
design-matrix-like-axis = Like →
design-matrix-good-axis = Good at →
design-matrix-label = { $title }. { $items }
design-matrix-quadrant = { $name }: { $items }.{ " " }
design-matrix-hint = Points can be moved: by the arrow keys in small steps, with Shift in smaller ones.
design-matrix-at = { $item }: like { $like }, good at { $good }
design-matrix-table = Like and good at as numbers
design-matrix-item = Thing
design-matrix-like = Like
design-matrix-good = Good at
design-matrix-item-n = Thing { $n }
design-matrix-like-of = How much I like { $item }, 0 to 100
design-matrix-good-of = How good I am at { $item }, 0 to 100
design-matrix-new = Next thing

design-radar = Portable skills
design-radar-now = This time
design-radar-value = { $skill } { $n }
design-radar-label = { $title }, out of { $most }. { $values }
design-skill = Skill
design-ratings-ends = 1 (still ahead) to { $most } (can be relied on)
design-ratings-low = still ahead
design-ratings-high = can be relied on

design-options = Options
design-option-new = Next option
design-criteria = What matters
design-criterion-new = Next thing that matters
design-weight = Weight
design-weight-n = Weight { $n }
design-weight-of = Weight of “{ $criterion }”, 1 to 5
design-scores = Scores
design-score-of = “{ $option }” by “{ $criterion }”, 1 to 5
design-unscored = –
design-total = Total
design-total-of = { $n } / { $most }
design-instrument-find-hour = Look at a week by half hours
design-instrument-ideal-week = Plan a day for each type of day

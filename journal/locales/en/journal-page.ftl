## The Journal page

journal-side = The month and its kinds of entries
journal-search = Search the journal
journal-search-clear = Clear the search
journal-filters = Filters
journal-filter-clear = Show everything
journal-all = All
journal-kind = Kind
journal-people = People
journal-activity = Activity
journal-period = Period
journal-tag = Tag
journal-stream = Stream
journal-goal = Goal
journal-last-days = Last { $days } days
journal-count = { $count ->
    [one] { NUMBER($count) } entry, newest first
   *[other] { NUMBER($count) } entries, newest first
}
journal-kinds-of = { $count ->
    [one] of { NUMBER($count) } entry
   *[other] of { NUMBER($count) } entries
}
journal-more = Show earlier ones
journal-new = Write an entry
journal-change = Edit entry
journal-achievement = In full as an achievement
journal-move = Move to another day
journal-move-do = Move
journal-day = Day
journal-text = Text
journal-yen = Amount
journal-yen-unit = yen
journal-amount = Number
journal-unit = Unit
journal-minutes = Time spent
journal-tags = Tags
journal-tags-hint = Separate them with spaces, such as: learning training
journal-none-chosen = None
journal-spent = −{ YEN($yen) }
journal-step = { $outcome ->
    [small] { $name } (small version)
    [skip] { $name }: rest
    [note] { $name }: note
   *[other] { $name }
}
journal-empty = No entries yet
journal-empty-words = One line about what you did today is enough.
journal-none = No entries match
journal-not-found = Nothing found for "{ $words }"
journal-not-found-words = Your whole journal was searched.
journal-elsewhere = Beside the entries
journal-elsewhere-more = { $n ->
    [one] One more. Another word narrows it down.
   *[other] { $n } more. Another word narrows it down.
}
journal-found-source = { $source ->
    [goal] Goal
    [milestone] Milestone
    [habit] Habit
    [activity] Activity
    [person] Person
    [event] Event
    [learning] Learning
    [stream] Stream
    [application] Application
    [brief] Brief
    [job] Job
    [day_type] Type of day
    [audit] Time audit
    [invoice] Invoice
   *[sheet] Design
}
journal-found-archived = put away
journal-month-before = Previous month
journal-month-after = Next month
journal-month-day = { $day } { $holiday } { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
journal-month-key = Days with "{ $words }"

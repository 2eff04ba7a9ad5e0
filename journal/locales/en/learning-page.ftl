## The pages of learning

learning-page-title = Learning
learning-page-back = Back to learning
learning-page-add = Add learning
learning-page-edit = Edit learning
learning-page-list = Courses, books, certificates
learning-page-empty = Nothing here yet. The book you're reading now is a start.
learning-page-chart = Learning time by month
learning-page-finding = { MINUTES($minutes) } of learning in the last twelve months.
learning-page-finding-nothing = No learning time in the last twelve months yet.
learning-page-year = This year: { MINUTES($minutes) }, { $finished } finished, { YEN($yen) } spent.
learning-page-row-target = { $days ->
    [0] Today's the day
   *[other] By { DAY($day, as: "plain") }
}
learning-page-row-finished = Finished { DAY($day, as: "plain") }
learning-page-row-renew = Renew by { DAY($day, as: "long") }
learning-page-row-uses = Used { $n ->
    [one] once
   *[other] { $n } times
}

learning-page-record = Record time spent
learning-page-menu = Actions for "{ $name }"
learning-page-delete = Delete…
learning-page-delete-use = Delete
learning-page-delete-title = Delete "{ $name }"?
learning-page-delete-words = { $uses ->
    [one] 1 note of use goes with it.
   *[other] { $uses } notes of use go with it.
} { $entries ->
    [one] 1 entry stays.
   *[other] { $entries } entries stay.
}

learning-page-name = Title
learning-page-name-example = For example: Bookkeeping course
learning-page-kind = Kind
learning-page-provider = School, author or body
learning-page-started = Began on
learning-page-target = Exam or target day
learning-page-finished = Finished on
learning-page-stopped = Put down on
learning-page-result = Result
learning-page-result-example = For example: Passed
learning-page-expires = Valid until
learning-page-yen = Cost
learning-page-yen-unit = yen
learning-page-activity = Activity
learning-page-goal = Goal
learning-page-none = None
learning-page-note = Note
learning-page-time = Time
learning-page-day = Date
learning-page-learnt = What you learnt

learning-page-uses = Where it was used
learning-page-uses-empty = When it helps at work or at home, even a small thing is worth a line.
learning-page-use-add = Note a use
learning-page-use-text = Where and how you used it
learning-page-use-example = For example: three minutes on the new bookkeeping at the morning meeting
learning-page-entries = Entries of learning
learning-page-entries-empty = Time you record appears here.
learning-page-entries-more = { $n } more are in the Journal.

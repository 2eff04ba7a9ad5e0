## Income: streams beside the main job, applications, invoices, and a year of them

income-room = Income list

income-kind-client = Client
income-kind-shop = Shop
income-kind-content = Writing, video and the like
income-kind-teaching = Courses and talks
income-kind-other = Other

income-state-applied = Applied
income-state-talked = Talked
income-state-won = Won
income-state-lost = Not this time

income-invoice-open = Waiting for payment
income-invoice-overdue = { $days ->
    [one] 1 day past its date
   *[other] { $days } days past its date
}
income-invoice-paid = Paid

income-name-empty = Please give it a name, such as Training company.
income-name-too-long = Please keep it to { $limit } characters.
income-note-too-long = Please keep the note to { $limit } characters.
income-streams-too-many = There can be up to { $limit } income streams.
income-day-to-come = Please choose a day up to today.
income-before-applied = It can't be before the day you applied.
income-due-before-issued = Please let the due date be the day of the invoice or later.
income-withheld-range = Please let the tax withheld be between ¥0 and the amount.
income-paid-already = It's paid already. Nothing has changed.
income-not-paid = It isn't paid yet. Nothing has changed.
income-not-its-payment = This income can't be the payment of this invoice. Nothing has changed.
income-not-money = This is for income and expenses only. Nothing has changed.

income-finding-nothing = No income this year yet.
income-finding-best = { YEN($side) } after expenses. The best month was { DAY($month, as: "month-short") } with { YEN($yen) }.
income-finding-only-expenses = So far this year, { YEN($expenses) } of expenses to get ready.

income-csv-name = income-and-expenses
income-csv-day = Date
income-csv-kind = Kind
income-csv-stream = Stream
income-csv-text = Description
income-csv-yen = Amount (yen)
income-csv-withheld = Tax withheld (yen)
income-csv-income = Income
income-csv-expense = Expense

action-stream-created = Added the stream "{ $name }"
action-stream-changed = Changed the stream "{ $name }"
action-stream-archived = Put the stream "{ $name }" away
action-stream-restored = Took the stream "{ $name }" out again
action-stream-moved = Moved the stream "{ $name }"
action-stream-deleted = Deleted the stream "{ $name }"
action-application-created = Added the application "{ $name }"
action-application-changed = Changed the application "{ $name }"
action-application-deleted = Deleted the application "{ $name }"
action-invoice-created = Added the invoice "{ $name }"
action-invoice-changed = Changed the invoice "{ $name }"
action-invoice-paid = Recorded the payment of "{ $name }"
action-invoice-unpaid = "{ $name }" waits for payment again
action-invoice-deleted = Deleted the invoice "{ $name }"
action-income-recorded = Recorded income
action-expense-recorded = Recorded an expense
action-money-placed = Changed the stream

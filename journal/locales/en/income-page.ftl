## The page of income

income-page-title = Income
income-page-record-income = Record income
income-page-record-expense = Record an expense
income-page-year = { $year }
income-page-year-before = The year before
income-page-year-after = The year after
income-page-chart = Income by month

income-page-sum-income = Income
income-page-sum-expenses = Expenses
income-page-sum-side = After expenses
income-page-sum-hour = An hour
income-page-sum-withheld = Tax withheld
income-page-sum-recurring = Recurring income
income-page-percent = { $n }%
income-page-threshold-below = { YEN($left) } to go to your own mark of { YEN($threshold) }. Wages from the main job aren't counted.
income-page-threshold-above = You're past your own mark of { YEN($threshold) }. Whether a return is due is worth checking with the tax office or your city hall.

income-page-streams = Streams
income-page-streams-empty = No income streams yet. A client, a shop or a blog: writing one down is a start.
income-page-stream = Stream
income-page-stream-add = Add a stream
income-page-stream-edit = Edit the stream
income-page-no-stream = No stream
income-page-others = { $n } others
income-page-name = Name
income-page-name-example = For example: Training company
income-page-kind = Kind
income-page-activity = Activity
income-page-activity-hint = Its time gives the income per hour.
income-page-no-activity = No activity
income-page-usually-recurring = Usually comes again and again
income-page-recurring = Comes again and again
income-page-note = Note
income-page-show-archived = Show streams put away, too
income-page-archived = Put away
income-page-archive = Put away
income-page-restore = Take out again
income-page-delete = Delete…
income-page-delete-archive = Put away instead
income-page-stream-delete-title = Delete "{ $name }"?
income-page-stream-delete-words = { $invoices ->
    [one] 1 invoice goes with it.
   *[other] { $invoices } invoices go with it.
} { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
} and { $applications ->
    [one] 1 application stay
   *[other] { $applications } applications stay
} without a stream.
income-page-menu = Actions for "{ $name }"
income-page-row-expenses = { YEN($yen) } expenses
income-page-row-hour = { YEN($yen) } an hour

income-page-invoices = Invoices
income-page-invoices-empty = No invoices yet.
income-page-invoices-need = Invoices can be added once there's a stream.
income-page-invoices-all = Show { $n } more that are paid
income-page-invoice-add = Add an invoice
income-page-invoice-edit = Edit the invoice
income-page-invoice-title = What for
income-page-invoice-example = For example: Training in October
income-page-yen = Amount
income-page-yen-gross = Amount before tax withheld
income-page-yen-unit = yen
income-page-withheld = Tax withheld
income-page-issued = Invoiced on
income-page-due = Due by
income-page-pay = Mark as paid
income-page-unpay = Not paid after all
income-page-again = Another like this
income-page-paid-title = Payment of "{ $name }"
income-page-paid-on = Paid on
income-page-paid-new = Record it as new income
income-page-paid-by = Which income is it
income-page-paid-entry = { DAY($day, as: "plain") } { $text }
income-page-paid-hint = Records { YEN($yen) } of income.
income-page-row-issued = Invoiced { DAY($day, as: "plain") }
income-page-row-due = Due { DAY($day, as: "plain") }
income-page-row-withheld = { YEN($yen) } withheld
income-page-row-recurring = Recurring
income-page-row-paid = Paid { $day }

income-page-applications = Applications
income-page-applications-empty = No applications yet. Enquiries and introductions have a place here, too.
income-page-applications-all = Show { $n } more that were answered
income-page-application-add = Add an application
income-page-application-edit = Edit the application
income-page-application-title = What you applied for
income-page-application-example = For example: Evening course teacher
income-page-applied-on = Applied on
income-page-next-on = Look after it on
income-page-may-bring = Expected amount
income-page-state = State
income-page-row-applied = Applied { DAY($day, as: "plain") }
income-page-row-since = Since { DAY($day, as: "plain") }
income-page-row-next = Next { DAY($day, as: "plain") }
income-page-row-next-due = To look after since { DAY($day, as: "plain") }

income-page-day = Date
income-page-what-for = Description
income-page-expense-example = For example: Printing
income-page-minutes = Time spent
income-page-csv = Save as CSV…

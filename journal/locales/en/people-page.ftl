## The page of people

people-page-and = { $a }, { $b }
people-room = People
people-page-new = Add a person
people-page-edit = Edit person
people-page-empty-title = A network begins with one person
people-page-empty = Write down whom you owe thanks, or would like to talk to again. The next contact comes to mind in time.
people-page-none = Nobody matches.
people-page-sort = Sort
people-page-by-next = By next contact
people-page-by-last = By last contact
people-page-by-name = By name
people-page-search = Search people
people-page-tag = Tag
people-page-all = All
people-page-silent-filter = Not heard from for long ({ $n })
people-page-show-archived = Show those put away ({ $n })
people-page-archived = Put away
people-page-next = Next contact
people-page-next-on = Next: { $day }
people-page-next-due = Planned for { $day }
people-page-next-none = Not planned yet
people-page-next-plan = Plan the next contact
people-page-next-clear = Take back
people-page-next-day = Day of the contact
people-page-next-about = What about
people-page-next-about-example = Such as: a room for the class
people-page-next-remind = Remind me on that day
people-page-next-remind-at = Time of the reminder
people-page-last = Last contact
people-page-last-ago = Last: { $ago }
people-page-last-none = None yet
people-page-ago = { $n ->
    [0] today
    [1] yesterday
   *[other] { $n } days ago
  }
people-page-silent = Not heard from for a while
people-page-record = Record a contact
people-page-record-title = Contact with { $name }
people-page-record-text = What was it about?
people-page-record-minutes = Time it took
people-page-record-next = Plan the next one, too
people-page-day = Day
people-page-name = Name
people-page-name-example = Such as: Maria Lopez
people-page-reading = Reading, to sort by
people-page-organisation = Organisation
people-page-role = Role
people-page-met = Met
people-page-met-where = Where you met
people-page-met-day = When you met
people-page-they-help = How they can help me
people-page-i-help = How I can help them
people-page-contact = How to reach them
people-page-contact-hint = One a line, such as mail or phone
people-page-note = Note
people-page-tags = Tags
people-page-tags-hint = Separated by spaces
people-page-entries = What happened so far
people-page-entries-none = Nothing yet. A line such as "coffee with { $name }" shows up here.
people-page-entries-more = { $n ->
    [one] One more is in the journal.
   *[other] { $n } more are in the journal.
  }
people-page-events = Seminars and events
people-page-events-none = None yet.
people-page-event-new = Add an event
people-page-event-edit = Edit event
people-page-event-edit-of = Edit "{ $name }"
people-page-event-delete-of = Delete "{ $name }"
people-page-event-name = Name
people-page-event-name-example = Such as: Evening for founders
people-page-event-place = Place
people-page-event-opened = What it opened
people-page-event-people = Whom you met
people-page-event-to-come = To come
people-page-event-opened-words = It opened: { $words }
people-page-choose = Choose a person
people-page-remove = Remove "{ $name }"
people-page-archive = Put away
people-page-restore = Take out again
people-page-delete-title = Delete "{ $name }"?
people-page-delete-words = Reminders that go along: { $reminders }. Entries ({ $entries }) and events ({ $events }) stay and only lose the link. You can undo this.

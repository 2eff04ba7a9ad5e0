## Learning: courses, books, certificates

learning-room = Learning list

learning-kind-course = Course
learning-kind-book = Book
learning-kind-certificate = Certificate
learning-kind-other = Other

learning-state-planned = Planned
learning-state-going = In progress
learning-state-finished = Finished
learning-state-stopped = Put down

learning-title-empty = Please give it a title, such as Bookkeeping course.
learning-line-too-long = Please keep it to { $limit } characters.
learning-note-too-long = Please keep it to { $limit } characters.
learning-day-to-come = Please choose a day up to today.
learning-both-ends = Please choose either the day it was finished or the day it was put down.
learning-ends-before = Please let it be the day it began or later.
learning-use-empty = Please say where it was used, such as explained it at the morning meeting.
learning-not-learning = This is for entries of learning only. Nothing has changed.

action-learning-created = Added "{ $name }"
action-learning-changed = Changed "{ $name }"
action-learning-deleted = Deleted "{ $name }"
action-learning-recorded = Recorded learning for "{ $name }"
action-learning-placed = Changed what an entry is about
action-learning-used = Noted a use of "{ $name }"
action-learning-use-changed = Changed a note of use
action-learning-use-deleted = Deleted a note of use

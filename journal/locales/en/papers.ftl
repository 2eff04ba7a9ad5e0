## Papers: what one takes along

papers-make = Make a paper of it
papers-room = Papers
papers-employer-empty = Please add the employer, such as Northfield Foods.
papers-line-too-long = Please keep it within { $limit } characters.
papers-text-too-long = Please keep it within { $limit } characters.
papers-month-to-come = Please use this month or an earlier one.
papers-month-half = Please add both the year and the month, or leave both empty.
papers-ends-before = Please end in the month it began, or later.
papers-too-many-jobs = A work history can have up to { $limit } jobs.
papers-too-many-items = Please choose up to { $limit } things at once.

action-job-created = Added "{ $name }" to your work history
action-job-changed = Changed "{ $name }"
action-job-deleted = Deleted "{ $name }" from your work history
action-paper-chosen = Changed what is on the paper
action-paper-written = Changed the words on the paper

## Achievements, and the brief for a talk with the workplace

achievements-text-empty = Please say in a line what you achieved, such as "Put the handover on one page".
achievements-line-too-long = Please keep each line within { $limit } characters.
achievements-text-too-long = Please keep it within { $limit } characters.
achievements-lines-too-many = Please keep it to { $limit }.
achievements-title-empty = Please add a title, such as "Working from home on Wednesdays".
achievements-briefs-too-many = A journal can have up to { $limit } briefs.
achievements-chosen-too-many = A brief can name up to { $limit } achievements.
achievements-next-past = Please use today or a later day as the next day.
achievements-next-too-far = Please use a day within ten years as the next day.
achievements-sheet-empty = Nothing is written on the sheet "Talk with the workplace" yet.

achievements-kind-strengths = Work that suits my strengths
achievements-kind-telework = Choosing where I work
achievements-kind-shorter-hours = Shorter hours
achievements-kind-role = Another role
achievements-kind-side-work = Permission for side work

achievements-status-planned = Preparing
achievements-status-asked = Brought up
achievements-status-answered = Answered
achievements-status-trial = On trial
achievements-status-agreed = Agreed
achievements-status-declined = Not this time

action-achievement-logged = Recorded the achievement
action-achievement-changed = Changed the achievement
action-brief-created = Made the brief "{ $name }"
action-brief-changed = Changed the brief "{ $name }"
action-brief-deleted = Deleted the brief "{ $name }"
action-brief-status-set = Recorded where "{ $name }" stands
action-brief-step-deleted = Deleted a step of "{ $name }"
action-brief-next-set = Planned the next day of "{ $name }"
action-brief-next-cleared = Took back the next day of "{ $name }"

achievements-room = Achievements and the talk with work

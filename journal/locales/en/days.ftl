## Days by design: types of days, plans, audits by half hours

days-room = Days by design

days-name-empty = Please name the type, such as "Working day".
days-name-too-long = Please keep the name within { $limit } characters.
days-types-too-many = There can be up to { $limit } types of days.
days-block-time = Please use a time from 0:00 to 24:00, in steps of five minutes.
days-block-empty = Please let it end at another time than it starts.
days-blocks-overlap = Two of these overlap. Please use times that don't.
days-blocks-too-many = A day can have up to { $limit } blocks.
days-day-range = Please use a day from 1900 to ten years from now.
days-weeks-range = Please use 1 to { $limit } weeks.
days-audit-day-range = Please use a day from 1900 to { $limit } days from now.
days-audits-too-many = There can be up to { $limit } audits.
days-slot-range = Please choose half hours of that week.
days-slot-activity = Please choose an activity.
days-slot-word-empty = Please say in a word what it went into, such as "Care".
days-slot-word-too-long = Please keep it within { $limit } characters.

action-day-type-created = Added the type of day "{ $name }"
action-day-type-changed = Changed the type of day "{ $name }"
action-day-type-archived = Put the type of day "{ $name }" away
action-day-type-restored = Took the type of day "{ $name }" out again
action-day-type-moved = Moved the type of day "{ $name }"
action-day-type-deleted = Deleted the type of day "{ $name }"
action-day-type-planned = Planned "{ $name }"
action-day-given-type = Made this day "{ $name }"
action-day-as-usual = Gave this day its usual type again
action-audit-created = Began a time audit
action-audit-filled = Filled in the time audit
action-audit-deleted = Deleted a time audit

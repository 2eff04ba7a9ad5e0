## People: the network, seminars and other events

people-name-empty = Please add a name, such as Maria Lopez.
people-line-too-long = Please keep it within { $limit } characters.
people-text-too-long = Please keep it within { $limit } characters.
people-too-many = A journal can have up to { $limit } people.
people-next-past = Please use today or a later day for the next contact.
people-next-too-far = Please use a day within ten years for the next contact.
people-event-name-empty = Please name the event, such as "Evening for founders".
people-event-day-range = Please use a day from 1950 to 2150 for the event.
people-events-too-many = A journal can have up to { $limit } events.
people-met-too-many = Please choose up to { $limit } people.

action-person-created = Added "{ $name }" to your people
action-person-changed = Changed "{ $name }"
action-person-archived = Put "{ $name }" away
action-person-restored = Took "{ $name }" out again
action-person-deleted = Deleted "{ $name }"
action-next-contact-set = Planned the next contact with "{ $name }"
action-next-contact-cleared = Took back the next contact with "{ $name }"
action-contact-recorded = Recorded a contact with "{ $name }"
action-event-created = Added "{ $name }"
action-event-changed = Changed "{ $name }"
action-event-deleted = Deleted "{ $name }"

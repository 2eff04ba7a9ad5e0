## Activities: the roles being lived

activities-kind-main-job = Main job
activities-kind-parallel-career = Parallel career
activities-kind-learning = Learning
activities-kind-family = Family
activities-kind-health = Health
activities-kind-community = Community
activities-kind-hobby = Hobby

activities-name-empty = Please give the activity a name, such as "Writing".
activities-name-too-long = Please keep the name within { $limit } characters.
activities-colour-range = Please choose one of the 8 colours.
activities-budget-range = Please use 1 minute to 168 hours a week.
activities-too-many = There can be up to { $limit } activities.

action-activity-created = Added the activity "{ $name }"
action-activity-changed = Changed the activity "{ $name }"
action-activity-archived = Archived the activity "{ $name }"
action-activity-restored = Took the activity "{ $name }" out of the archive
action-activity-moved = Moved the activity "{ $name }"
action-activity-deleted = Deleted the activity "{ $name }"

## Activities: list and editor

activities-page-title = Activities
activities-page-hint = Work, learning, family: the roles you have now, each with a colour and the time you'd like to give it each week.
activities-page-empty = No activities yet.
activities-page-add = Add an activity
activities-page-edit = Edit activity
activities-page-name = Name
activities-page-name-example = Writing
activities-page-kind = What part of life is it?
activities-page-colour = Colour and pattern
activities-page-colour-auto = Automatic
activities-page-colour-name = Colour { $n }
activities-page-budget = Time each week
activities-page-budget-row = { $taken } of { $budget } this week
activities-page-taken-row = { $taken } this week
activities-page-archived = Archived
activities-page-show-archived = Show archived ones, too
activities-page-menu = More for the activity "{ $name }"
activities-page-up = Up
activities-page-down = Down
activities-page-archive = Archive
activities-page-restore = Take out of the archive
activities-page-delete = Delete…
activities-page-delete-title = Delete the activity "{ $name }"?
activities-page-delete-words = { $goals ->
    [one] { $goals } goal
   *[other] { $goals } goals
  }, { $habits ->
    [one] { $habits } habit
   *[other] { $habits } habits
  } and { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
  } stay, without an activity.
activities-page-delete-archive = Archive instead

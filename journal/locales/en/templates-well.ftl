## Starting points: staying well

templates-staying-well = Staying well
templates-staying-well-about = Sleep, walk, stretch, eat, rest. The small version is enough for each.
templates-staying-well-goal-move = Move on four days a week
templates-staying-well-goal-move-why = When the body moves, the mood follows.
templates-staying-well-habit-sleep = Lights out at the time I set
templates-staying-well-habit-sleep-cue = When the teeth are brushed
templates-staying-well-habit-sleep-small = Just put the screen away
templates-staying-well-habit-walk = Walk
templates-staying-well-habit-walk-cue = Get off one station early
templates-staying-well-habit-walk-small = A detour of 5 minutes
templates-staying-well-habit-stretch = Stretch
templates-staying-well-habit-stretch-cue = On waking, and after the bath
templates-staying-well-habit-stretch-small = Roll the shoulders three times
templates-staying-well-habit-meal = Vegetables first
templates-staying-well-habit-meal-cue = Sitting down to dinner
templates-staying-well-habit-meal-small = One bite
templates-staying-well-habit-rest = An evening of doing nothing
templates-staying-well-habit-rest-cue = On an evening without plans
templates-staying-well-habit-rest-small = A cup of tea, slowly

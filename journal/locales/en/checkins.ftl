## How the day was

checkins-sleep = Sleep
checkins-fatigue = Fatigue
checkins-fatigue-low = Fresh
checkins-fatigue-high = Worn out
checkins-mood = Mood
checkins-mood-low = Low
checkins-mood-high = Bright
checkins-purpose = Purpose
checkins-purpose-low = Little
checkins-purpose-high = Plenty

checkins-sleep-range = Please use a number from 0 to 24, such as 6.5.
checkins-scale-range = Please choose 1 to 5.

action-checkin-set = Recorded how you are

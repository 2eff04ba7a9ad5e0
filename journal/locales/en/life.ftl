## Life theme, moments of the day, when a day and a week begin

life-theme-too-long = Please keep the theme within { $limit } characters.
life-turn-over-range = A day can begin at any hour from 0 to 12.
life-week-start-range = A week can begin on Monday or Sunday.
life-moment-name-empty = Please give it a name, such as "At lunch".
life-moment-name-too-long = Please keep the name within { $limit } characters.
life-moment-time-range = Please use a time from 0:00 to 23:59.
life-moments-too-many = A day can have up to { $limit } moments.
life-moment-waking = After getting up
life-moment-commute = On the commute
life-moment-lunch = At lunch
life-moment-homeward = On the way home
life-moment-dinner = After dinner
life-moment-bedtime = Before bed

action-theme-set = Wrote the theme
action-rhythm-set = Changed when a day and a week begin
action-moment-saved = Saved a moment of the day
action-moment-deleted = Deleted a moment of the day

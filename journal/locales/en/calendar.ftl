# Calendar: names of holidays, and answers to what was entered for a schedule

calendar-holiday-new-year = New Year’s Day
calendar-holiday-coming-of-age = Coming of Age Day
calendar-holiday-foundation = National Foundation Day
calendar-holiday-emperors-birthday = The Emperor’s Birthday
calendar-holiday-vernal-equinox = Vernal Equinox Day
calendar-holiday-showa = Showa Day
calendar-holiday-constitution = Constitution Memorial Day
calendar-holiday-greenery = Greenery Day
calendar-holiday-children = Children’s Day
calendar-holiday-marine = Marine Day
calendar-holiday-mountain = Mountain Day
calendar-holiday-respect-for-the-aged = Respect for the Aged Day
calendar-holiday-autumnal-equinox = Autumnal Equinox Day
calendar-holiday-health-and-sports = Health and Sports Day
calendar-holiday-sports = Sports Day
calendar-holiday-culture = Culture Day
calendar-holiday-labor-thanksgiving = Labor Thanksgiving Day
calendar-holiday-imperial-wedding = Imperial wedding
calendar-holiday-imperial-funeral = Imperial funeral
calendar-holiday-accession = Accession of the Emperor
calendar-holiday-enthronement = Enthronement ceremony
calendar-holiday-substitute = Substitute holiday
calendar-holiday-citizens = Citizens’ holiday

calendar-times-a-day = Please use 1 to 24 times a day.
calendar-no-weekday = Please choose at least one weekday.
calendar-times-per-week = Please use 1 to 7 times a week.
calendar-times-per-month = Please use 1 to 31 times a month.
calendar-interval = Please use an interval of 1 to 366 days.
calendar-month-day = Please use a day from 1 to 31.
calendar-nth-weekday = Please choose the first to fourth, or the last.
calendar-day-range = Please use a date in the years 1900 to 2999.
calendar-no-such-day = There is no such date.
calendar-ends-before-it-starts = The last day is before the first.

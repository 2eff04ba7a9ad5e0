## Settings

settings-appearance = Appearance
settings-language = Language
settings-language-system = As the system
settings-language-ja = 日本語
settings-language-en = English
settings-theme = Brightness
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-text = Text size
settings-text-hint = Ctrl + and Ctrl − change it too.
settings-text-size = { $size }%
settings-damaged = The settings file couldn't be read, so the first settings are back. Your journal is safe.

settings-rhythm = Theme and when a day begins
settings-life-theme = Life theme
settings-life-theme-hint = One sentence is enough. Today shows it every day.
settings-turn-over = A new day begins at
settings-turn-over-hint = Until then, entries belong to the day before.
settings-week-start = A week begins on
settings-week-Mon = Monday
settings-week-Sun = Sunday

settings-moments = Moments of the day
settings-moments-hint = Everyday moments that habits are tied to. Today follows their order.
settings-moment-new = Add a moment
settings-moment-change = Edit moment
settings-moment-edit = Edit "{ $name }"
settings-moment-delete = Delete "{ $name }"
settings-moment-name = Name
settings-moment-time = Usual time

settings-reminders = Reminders
settings-notifications = Notifications
settings-service-present = This device can show notifications.
settings-service-absent = No notification service was found on this device. What is due is listed on Today.
settings-service-held-back = This device is holding notifications back for now (do not disturb, for example). What is due meanwhile is listed on Today.
settings-service-refused = This device's settings don't let Ayumi show notifications. What is due is listed on Today.
settings-tray-present = Reminders go on when the window is closed. The tray icon has Quit.
settings-tray-absent = This device has no tray. As long as reminders are coming, Ayumi goes on when the window is closed.
settings-test = Try a notification
settings-test-sent = Sent. If it doesn't arrive, please check this device's notification settings.

settings-journal = Where your journal is
settings-journal-path = Kept in
settings-journal-words = Your journal is kept on this device only. Nothing is sent anywhere.
settings-version = Version
settings-version-words = Ayumi { $version } (MIT licence)
settings-open-sample = Look around in the sample journal
settings-open-own = Back to my own journal

settings-moment-weekday = Time on { $name }
settings-by-weekday = Different by weekday
settings-manners = How reminders behave
settings-quiet = Quiet hours
settings-quiet-hint = What comes up in these hours is told together when they end.
settings-quiet-daily = Every day
settings-quiet-from = { $name }, from
settings-quiet-until = { $name }, until
settings-from-until = –
settings-not-on-holidays = No reminders on public holidays
settings-daily-most = Notices a day
settings-daily-most-hint = What goes beyond is listed on Today without a notice. Empty means no limit.
settings-daily-most-unit = at most
settings-theme-now-and-then = Mention the life theme now and then
settings-discreet = Only words that anybody may see
settings-look = What a notice looks like
settings-look-habit = English listening
settings-threshold = Side income to keep in mind
settings-threshold-hint = A note to yourself. If last year's side income was above it, the "Tax return season" reminder comes. The tax office can tell whether a return is needed.
settings-threshold-unit = yen

settings-everywhere = Starting up and keys
settings-autostart = Start with the session, without a window
settings-autostart-hint = Reminders come from the moment you sign in.
settings-shortcut = Keys to record a line from anywhere
settings-shortcut-hint = Choose this field and press the keys, such as Ctrl+Alt+J. Backspace takes them away.
settings-shortcut-none = None
settings-tray-neither = This device has no tray either, so closing the window ends Ayumi.

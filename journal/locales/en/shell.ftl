## Window, tray, notifications

app-name = Ayumi
settings-not-kept = The settings could not be kept. They serve until Ayumi is closed.
shell-tray-open = Open Ayumi
shell-tray-quit = Quit (reminders stop, too)
shell-test-title = Checking notifications
shell-test-body = This is how they arrive. Nothing leaves this device.
shell-tray-tooltip = Ayumi: { $left }
shell-tray-left =
    { $count ->
        [0] No steps left today
        [one] One step left today
       *[other] { $count } steps left today
    }
shell-tray-quick = Record a line
shell-tray-mute = Mute reminders
shell-tray-mute-today = For today
shell-tray-mute-tomorrow = Until the end of tomorrow
shell-tray-mute-week = For a week
shell-tray-unmute = Let reminders come again
shell-quick-title = Record a line
shell-undo = Undo
shell-done-discreet = Recorded
shell-undo-not-last = Something else was recorded since, so this can't be undone from here. You can change it in Ayumi.
shell-goes-on = Ayumi goes on and reminders will come. To open it, choose Ayumi among your apps.
shell-shortcut-form = Please combine Ctrl, Alt or Meta with a letter, a digit, F1 to F12 or Space.
shell-shortcut-taken = Another app has these keys. Please choose others.
shell-shortcut-unsupported = Apps can't listen for keys on this desktop. Its settings can give keys to "ayumi-desktop --quick".
shell-autostart-not-kept = Starting with the session could not be changed. It stays as it was.
shell-autostart-unknown = Whether Ayumi starts with the session could not be found out.
shell-save-title = Where to save it
shell-save-full = There isn't enough room in { $path }, so nothing was saved there. Everything is still here in Ayumi. Please make room or choose another place.
shell-save-refused = { $path } can't be written to, so nothing was saved there. Everything is still here in Ayumi. Please choose another place.
shell-save-no-folder = { $path } can't be found, so nothing was saved there. Everything is still here in Ayumi. Please choose another place.
shell-save-failed = Nothing could be saved in { $path }. Everything is still here in Ayumi. Please try again or choose another place.
shell-saved = Saved: { $path }

## Window, tray, notifications

app-name = Ayumi
settings-not-kept = The settings could not be kept. They serve until Ayumi is closed.
shell-tray-open = Open Ayumi
shell-tray-quit = Quit (reminders stop, too)
shell-test-title = Checking notifications
shell-test-body = This is how they arrive. Nothing leaves this device.

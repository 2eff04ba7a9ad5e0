app-name = Ayumi

settings-not-kept = The settings could not be kept. They serve until Ayumi is closed.

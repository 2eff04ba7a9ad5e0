## Starting points

action-template-begun = Set up from a starting point
templates-nothing-chosen = Please choose at least one thing. Nothing was changed.

templates-room = Starting points

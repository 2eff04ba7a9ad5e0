## Today

today-day-to-come = A day still to come can't be opened.

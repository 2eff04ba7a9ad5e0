## Failures: what happened, what is safe, what can be done

error-not-found = That isn't there any more. It may have been deleted in another window.
error-arguments = That couldn't be understood. Nothing has changed. ({ $detail })
error-unknown-operation = There's no operation called "{ $name }".
error-newer-journal = This journal was written by a newer Ayumi (format { $found }). Nothing has changed. Please update Ayumi to open it.
error-not-a-journal = This file doesn't look like an Ayumi journal. Nothing has changed. ({ $path })
error-cannot-open = The journal file couldn't be opened. Nothing has changed. Please check the folder and its permissions. ({ $path })
error-cannot-open-folder = The journal file couldn't be opened. Nothing has changed. Please check the folder and its permissions.
error-busy = Another program is writing to the journal. Please wait a moment and try again.
error-read-only = Couldn't write to your folder. What you recorded so far is safe. Please check the folder's permissions.
error-disk-full = The disk is full, so this wasn't saved. What you recorded so far is safe. Please free some space and try again.
error-disk = Reading or writing the disk failed, so this wasn't saved. Please check the disk.
error-damaged = The journal file seems to be damaged. It is kept as it is, nothing was deleted.
error-storage = This wasn't saved. What you recorded so far is safe. Please try again.
error-undo-changed-since = It was changed since, so this can't be undone. Nothing has changed.
error-undo-older-version = It was done in an earlier version, so this can't be undone. Nothing has changed.
error-not-the-sample = There's a journal of your own here, so no sample was made. Nothing has changed.

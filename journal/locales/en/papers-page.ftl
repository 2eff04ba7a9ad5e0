## The papers' page

papers-page-about = What you've written, on a page to take along. You choose each thing that goes on it. Other people's names, money, and words meant for yourself are on it only if you choose them.
papers-page-held = { $chosen } of { $items } on it
papers-page-nothing = Nothing yet
papers-page-missing = Still empty:
papers-page-begin = Start writing
papers-page-choice = What goes on it
papers-page-choice-about = A lock marks what is on the paper only if you choose it. Changing words here leaves the sheet as it is.
papers-page-look = How it looks
papers-page-print = Print…
papers-page-save = Save as HTML…
papers-page-copy = Copy as text
papers-page-copy-title = Copy as text
papers-page-copy-words = Paste it into a mail, or into an AI assistant of your own. It's copied just as you see it; the app sends nothing.
papers-page-copy-text = What is copied (you can trim it here)
papers-page-copy-verb = Copy
papers-page-copied = Copied
papers-page-copy-failed = It couldn't be copied. You can select the text and press Ctrl+C.
papers-page-brief = Proposal
papers-page-columns = By column
papers-page-empty = Nothing written yet.
papers-page-write = Write
papers-page-source = Open the source
papers-page-private = Only if you choose it
papers-page-by-hand = (blank)
papers-page-own = Words for this paper
papers-page-outdated = The source changed
papers-page-trim = Change the words: { $what }
papers-page-trim-title = Words on this paper
papers-page-trim-words = They change on this paper only. With nothing here, it says what the source says.
papers-page-name-words = It's used on every paper. With nothing here, there's a line to fill in by hand.
papers-page-trim-text = Words on the paper
papers-page-in-journal = In the source
papers-page-take-journal = Take these words
papers-page-no-jobs-title = Write down your jobs
papers-page-no-jobs = Where, from when to when, what you did, and what you took from it. Begin with what you remember.
papers-page-job-add = Add a job
papers-page-job-edit = Edit "{ $name }"
papers-page-job-delete = Delete "{ $name }"
papers-page-job-edit-title = Edit the job
papers-page-job-delete-title = Delete "{ $name }" from your work history?
papers-page-job-delete-words = The job goes, with what was chosen of it for papers. You can undo this.
papers-page-job-from = From
papers-page-job-to = Until
papers-page-job-to-hint = Leave it empty if you still work there.
papers-page-employer-example = Northfield Foods
papers-page-year = Year
papers-page-year-suffix = year
papers-page-month = Month
papers-page-month-none = —
papers-page-month-of = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

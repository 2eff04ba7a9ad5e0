## The page of achievements and the talk with work

achievements-page-achievements = Achievements
achievements-page-log = Record an achievement
achievements-page-edit = Edit the achievement
achievements-page-fill-in = Fill in the rest
achievements-page-fill-in-words = With the situation, what you did and what came of it, it can go straight into a talk.
achievements-page-open = Can be filled in
achievements-page-empty = A line on what worked and what pleased others will help when you talk with your workplace.
achievements-page-none = No achievement matches.
achievements-page-count = { $n }
achievements-page-search = Search by words
achievements-page-year = Year
achievements-page-strength = Strength
achievements-page-tag = Tag
achievements-page-all = All
achievements-page-only-open = Can be filled in ({ $n })
achievements-page-nothing = None
achievements-page-nobody = Nobody
achievements-page-named-in = Briefs that name it

achievements-page-text = The achievement in a line
achievements-page-text-example = Example: Put the handover on one page
achievements-page-day = Day
achievements-page-activity = Activity
achievements-page-situation = Situation
achievements-page-situation-hint = How did things stand before?
achievements-page-action = What I did
achievements-page-action-hint = What was your own part?
achievements-page-result = Result
achievements-page-result-hint = What changed? With a number if there is one
achievements-page-evidence = Evidence
achievements-page-evidence-hint = A figure, a document, words of thanks, or where to find them
achievements-page-witness = Who saw it
achievements-page-witness-hint = A team or a role will do
achievements-page-witness-person = Who saw it (from people)
achievements-page-strengths = Strengths that show
achievements-page-strengths-hint = Separated by commas
achievements-page-tags = Tags
achievements-page-tags-hint = Separated by blanks

achievements-page-briefs = Talks with the workplace
achievements-page-briefs-empty = Put the proposal, what the workplace gains and the achievements behind it on one page.
achievements-page-brief-new = Make a brief
achievements-page-brief-from-sheet = Begin with the sheet's answers
achievements-page-brief-from-sheet-words = Copies the answers of the sheet "Talk with the workplace". Changing the copy leaves the sheet as it is.
achievements-page-brief-begin = Make
achievements-page-brief-title = Title
achievements-page-brief-title-example = Example: Working from home on Wednesdays
achievements-page-brief-edit = Edit title and whom
achievements-page-brief-menu = Actions for "{ $name }"
achievements-page-names = { $n ->
    [one] { $n } achievement
   *[other] { $n } achievements
  }
achievements-page-since = Since { DAY($day) }
achievements-page-next-on = Next { DAY($day) }
achievements-page-with = With: { $who }
achievements-page-with-whom = With whom
achievements-page-with-whom-example = Example: first the team leader, then the manager
achievements-page-person = With whom (from people)
achievements-page-edit-part = Edit { $part }

achievements-page-standing = Where it stands
achievements-page-status = Status
achievements-page-set-status = Record where it stands
achievements-page-note = Note
achievements-page-note-hint = What was said or settled
achievements-page-history = So far
achievements-page-step-menu = Actions for the step of { DAY($day) }
achievements-page-next = Next day
achievements-page-next-none = Not set yet
achievements-page-next-set = Set the next day
achievements-page-next-change = Change the next day
achievements-page-next-clear = Take back
achievements-page-next-day = Next day
achievements-page-next-about = What to do then
achievements-page-next-about-example = Example: ask for the answer
achievements-page-next-remind = Remind me on that day
achievements-page-next-remind-at = Time of the reminder
achievements-page-reminded = Reminder at { $at }

achievements-page-proposal = Proposal
achievements-page-proposal-hint = How you'd like to work. One wish is easier to agree to than three.
achievements-page-kind = Which is it closest to?
achievements-page-in-words = In words
achievements-page-lines = One per line
achievements-page-named-hint = Choose the achievements that speak for it. You can put them in order.
achievements-page-choose = Choose achievements
achievements-page-choose-words = They're added at the end in the order you choose them. You can reorder them afterwards.
achievements-page-move = Order of "{ $name }" (place { $n }). The up and down arrow keys move it
achievements-page-leave-out = Leave out "{ $name }"
achievements-page-results = Other results
achievements-page-results-hint = Results to mention besides the achievements, one per line.
achievements-page-benefits = What the workplace gains
achievements-page-benefits-hint = Begin with what troubles them. One per line.
achievements-page-trial = A trial first
achievements-page-trial-hint = An end date and a look back make it easier to say yes.
achievements-page-questions = Questions to expect
achievements-page-questions-hint = Questions with answers ready, for yourself.
achievements-page-question = Question
achievements-page-answer = Answer
achievements-page-question-n = Number { $n }
achievements-page-question-add = Add another
achievements-page-question-remove = Remove number { $n }

achievements-page-paper = Print preview
achievements-page-paper-questions = Include questions to expect (for yourself)

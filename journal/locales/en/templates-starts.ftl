## Starting points: the words of the page

templates-title = Starting points
templates-about = Common beginnings, as goals, habits and reminders. Choose one and put it into your own words.
templates-set-start = Another career, a new step
templates-set-well = Body and mind
templates-counts = { $goals ->
    [one] 1 goal
   *[other] { $goals } goals
}, { $habits ->
    [one] 1 habit
   *[other] { $habits } habits
}, { $reminders ->
    [one] 1 reminder
   *[other] { $reminders } reminders
}
templates-back = All starting points
templates-goals = Goals
templates-habits = Habits
templates-reminders = Reminders
templates-take = Include "{ $name }"
templates-goal-title = Goal
templates-goal-why = Why
templates-goal-target = Target
templates-goal-due = Due
templates-milestone = Milestone { $n }
templates-habit-name = Habit
templates-habit-cue = Cue
templates-habit-small = Small version
templates-habit-target = Each time
templates-habit-unit = Unit
templates-habit-remind = Reminder
templates-habit-feeds = Feeds the goal "{ $goal }"
templates-reminder-text = Words of the reminder
templates-reminder-time = Time
templates-activity = Activity
templates-activity-none = None
templates-begin = Begin with these
templates-begin-words = All of it can be changed or removed at any time.
templates-checkin = Ask how the day was
templates-stretch = A sign to stretch ({ $from } to { $until }, every { $minutes } minutes)

templates-writing = Begin to write for others
templates-writing-about = Turn experience into articles, and articles into a little income. The first three are your calling card.
templates-writing-goal-samples = Write three sample articles
templates-writing-goal-samples-why = Whoever orders wants to read first.
templates-writing-goal-samples-1 = Turn a question you're often asked into an article
templates-writing-goal-samples-2 = Write about one thing a failure taught you
templates-writing-goal-samples-3 = Write one for beginners and have a friend read it
templates-writing-goal-income = ¥60,000 from writing
templates-writing-goal-income-why = Less for the sum than to know that somebody asked for it.
templates-writing-habit-write = Write
templates-writing-habit-write-cue = Once the dishes are done
templates-writing-habit-write-small = 5 minutes, headings only
templates-writing-habit-idea = Note one thing you noticed
templates-writing-habit-idea-cue = On the train
templates-writing-habit-idea-small = A single word
templates-writing-reminder-apply = Look at one call for writers and decide whether to apply

templates-consulting = Advise from your own trade
templates-consulting-about = A long career holds answers to what others struggle with. Begin with small talks.
templates-consulting-goal-offer = One page that says what you offer
templates-consulting-goal-offer-why = What, for whom, at what price: only then can anybody ask.
templates-consulting-goal-offer-1 = List five things people often ask you for
templates-consulting-goal-offer-2 = Decide on time and price
templates-consulting-goal-offer-3 = Put it on one page and show it to three people
templates-consulting-goal-talks = Three talks of advice
templates-consulting-goal-talks-why = Free at first, if need be, for honest words in return.
templates-consulting-habit-case = Write down a case of your own
templates-consulting-habit-case-cue = At the end of the lunch break
templates-consulting-habit-case-small = Just its title
templates-consulting-habit-contact = Tell one person what you're up to
templates-consulting-habit-contact-cue = Over tea at the weekend
templates-consulting-habit-contact-small = One short sentence
templates-consulting-reminder-rules = Look through the work rules, and whether anything touches your employer's secrets

templates-certificate = Earn a certificate
templates-certificate-about = Steady hours, and once a month a look at where you stand.
templates-certificate-goal-pass = Pass the examination
templates-certificate-goal-pass-why = To give experience a shape that others can read.
templates-certificate-goal-hours = 150 hours of study
templates-certificate-goal-hours-why = Scores waver, hours add up.
templates-certificate-habit-listen = Listen to a lecture
templates-certificate-habit-listen-cue = Once on the train
templates-certificate-habit-listen-small = From one station to the next
templates-certificate-habit-problems = Solve problems
templates-certificate-habit-problems-cue = When lunch is eaten
templates-certificate-habit-problems-small = Just one
templates-certificate-habit-problems-unit = problems
templates-certificate-reminder-mock = One mock test: look at the reasons for mistakes rather than the score

templates-channel = Keep up a blog or a channel
templates-channel-about = Twenty-four posts in half a year. Steady beats polished.
templates-channel-goal-posts = Publish twenty-four posts
templates-channel-goal-posts-why = One's subject shows itself along the way.
templates-channel-goal-groundwork = Lay the groundwork
templates-channel-goal-groundwork-why = Decide beforehand, then publish without doubts.
templates-channel-goal-groundwork-1 = Say in a sentence whom it's for, and what for
templates-channel-goal-groundwork-2 = List twenty subjects
templates-channel-goal-groundwork-3 = Publish the first
templates-channel-habit-make = Make
templates-channel-habit-make-cue = Before the family is up
templates-channel-habit-make-small = 10 minutes, a draft only
templates-channel-habit-publish = Publish one
templates-channel-habit-publish-cue = On Sunday towards evening
templates-channel-habit-publish-small = A photo and a sentence
templates-channel-habit-idea = Pick up a subject
templates-channel-habit-idea-cue = On the way home
templates-channel-habit-idea-small = A single word
templates-channel-reminder-numbers = Write down last month's best-read post, and why

templates-weekend-shop = Open a weekend shop
templates-weekend-shop-about = Sell what you love, once a month, in a small way at first.
templates-weekend-shop-goal-opening = See the first day through
templates-weekend-shop-goal-opening-why = One day tells whether there should be more.
templates-weekend-shop-goal-opening-1 = Choose three things to sell
templates-weekend-shop-goal-opening-2 = Let friends try them
templates-weekend-shop-goal-opening-3 = Ask the authorities what has to be registered
templates-weekend-shop-goal-opening-4 = Settle on a place and a day
templates-weekend-shop-goal-sales = ¥50,000 of sales
templates-weekend-shop-goal-sales-why = With the costs beside it, to find a form that lasts.
templates-weekend-shop-habit-prepare = Make and prepare goods
templates-weekend-shop-habit-prepare-cue = After breakfast
templates-weekend-shop-habit-prepare-small = 10 minutes, just lay out the tools
templates-weekend-shop-habit-ledger = Keep the books
templates-weekend-shop-habit-ledger-cue = After dinner on Sunday
templates-weekend-shop-habit-ledger-small = Put the receipts into the envelope
templates-weekend-shop-reminder-papers = Look into one question of permits or insurance

templates-teaching = Teach what you're good at
templates-teaching-about = After teaching five people once each, you'll know how.
templates-teaching-goal-lesson = Make one lesson of 60 minutes
templates-teaching-goal-lesson-why = To turn experience into something to take home.
templates-teaching-goal-lesson-1 = Ask learners for three things they struggle with
templates-teaching-goal-lesson-2 = Put the course of it on one page
templates-teaching-goal-lesson-3 = Try it with one person
templates-teaching-goal-lesson-4 = Mend it and try it with another
templates-teaching-goal-pupils = Teach five people
templates-teaching-goal-pupils-why = What pleased them is what you're good at.
templates-teaching-habit-prepare = Prepare material
templates-teaching-habit-prepare-cue = At the desk after dinner
templates-teaching-habit-prepare-small = 5 minutes, one example
templates-teaching-habit-ask = Ask somebody what they made of it
templates-teaching-habit-ask-cue = On the way home after teaching
templates-teaching-habit-ask-small = Only "What was useful?"
templates-teaching-reminder-venue = Look for a room or the next occasion

templates-community = Be of use in the neighbourhood
templates-community-about = One place outside the company where people know your name.
templates-community-goal-joined = Join in six times in half a year
templates-community-goal-joined-why = Only being there tells whether it fits.
templates-community-goal-role = Take on one small role
templates-community-goal-role-why = From a helping hand to somebody they count on.
templates-community-habit-join = Go to a meeting
templates-community-habit-join-cue = On the day I told the family of
templates-community-habit-join-small = Just show up
templates-community-habit-greet = Greet a neighbour
templates-community-habit-greet-cue = Out of the front door
templates-community-habit-greet-small = A nod
templates-community-habit-note = Note whom you met and what about
templates-community-habit-note-cue = After dinner on Sunday
templates-community-habit-note-small = Just the name
templates-community-reminder-calendar = Look at this month's meetings and plan for one

templates-ai-at-work = Learn to use AI at work
templates-ai-at-work-about = Fifteen minutes a day on real work. Keep only what helps.
templates-ai-at-work-goal-tasks = Do three tasks in half the time
templates-ai-at-work-goal-tasks-why = To spend the time on what only people can do.
templates-ai-at-work-goal-tasks-1 = Choose three tasks that come again and again
templates-ai-at-work-goal-tasks-2 = Measure one of them before and after
templates-ai-at-work-goal-tasks-3 = Show a colleague how it's done
templates-ai-at-work-goal-hours = 40 hours of trying
templates-ai-at-work-goal-hours-why = Hands on beats reading about it.
templates-ai-at-work-habit-try = Try one thing
templates-ai-at-work-habit-try-cue = Before the lunch break
templates-ai-at-work-habit-try-small = 3 minutes, have one sentence put differently
templates-ai-at-work-habit-note = Note what worked
templates-ai-at-work-habit-note-cue = After dinner on Friday
templates-ai-at-work-habit-note-small = One line
templates-ai-at-work-reminder-rules = Look up the company's rules. Nothing confidential and no names go in

templates-workplace = Shape your work anew where you are
templates-workplace-about = Put achievements into words and talk about work closer to your strengths.
templates-workplace-goal-brief = One talk with my manager
templates-workplace-goal-brief-why = There are things to change before leaving.
templates-workplace-goal-brief-1 = Write down five achievements
templates-workplace-goal-brief-2 = Write down three benefits to the workplace
templates-workplace-goal-brief-3 = Prepare answers to likely questions
templates-workplace-goal-brief-4 = Settle on a day and propose a month's trial
templates-workplace-habit-achievement = Note one achievement of the week
templates-workplace-habit-achievement-cue = On the way home on Friday
templates-workplace-habit-achievement-small = Just a title
templates-workplace-habit-strength = Do one piece of work that uses a strength
templates-workplace-habit-strength-cue = First thing after lunch
templates-workplace-habit-strength-small = 3 minutes, just prepare it
templates-workplace-reminder-boss = Find an occasion to talk with the manager

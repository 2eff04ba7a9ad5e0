## Words on paper

papers-career-plan = Career plan
papers-career-plan-about = Values, strengths, and the work you want, in the order of the Japanese Job Card (form 1-1).
papers-work-history = Work history
papers-work-history-about = Jobs so far and what you took from them, in the order of the Japanese Job Card (form 2).
papers-certificates = Certificates and learning
papers-certificates-about = Certificates and what you've learnt, in the order of the Japanese Job Card (forms 3-1 and 3-2).
papers-question-sheet = Strengths questions
papers-question-sheet-about = A sheet to give to a friend or colleague, with room to write.
papers-year-plan = Year plan
papers-year-plan-about = Your theme and the plan for this year on one page, to put on the wall.
papers-contact-list = Contact list
papers-contact-list-about = Names and where you met. How to reach people and notes are on it only if you choose them.

papers-career-plan-title = Career plan
papers-career-plan-file = career-plan
papers-career-plan-values = 1 Values and interests
papers-career-plan-strengths = 2 Strengths
papers-career-plan-future = 3 Work and ways of working ahead
papers-career-plan-next = 4 Next steps
papers-career-plan-other = 5 Other
papers-career-plan-to-learn = Learning, now and next

papers-work-history-title = Work history
papers-work-history-file = work-history
papers-work-history-jobs = Jobs
papers-work-history-outside = Outside the workplace
papers-work-history-period = Period
papers-work-history-employer = Employer
papers-work-history-department = Department
papers-work-history-title-of-job = Title
papers-work-history-did = What I did
papers-work-history-learnt = What I learnt: knowledge and skills

papers-certificates-title = Certificates and learning
papers-certificates-file = certificates-and-learning
papers-certificates-certified = Certificates and licences
papers-certificates-learnt = Learning and training
papers-certificates-certificate = Certificate or licence
papers-certificates-acquired = Acquired
papers-certificates-body = Issued by
papers-certificates-content = Content
papers-certificates-expires = Valid until
papers-certificates-period = Period
papers-certificates-school = School or provider
papers-certificates-course = Course
papers-certificates-note = Own notes

papers-employer-brief = Proposal to the workplace
papers-employer-brief-about = What you propose, what you achieved, what the workplace gains, and a trial. Questions to expect can be added for yourself.
papers-employer-brief-title = A proposal about how I work
papers-employer-brief-file = proposal
papers-employer-brief-proposal = Proposal
papers-employer-brief-results = Results so far
papers-employer-brief-benefits = What the workplace gains
papers-employer-brief-trial = A trial
papers-employer-brief-questions = Questions to expect
papers-employer-brief-achievement = Result
papers-employer-brief-situation = Situation
papers-employer-brief-action = What I did
papers-employer-brief-result = What came of it
papers-employer-brief-evidence = Evidence
papers-employer-brief-strengths = Strengths used
papers-employer-brief-witness = Seen by
papers-employer-brief-question = Question
papers-employer-brief-answer = Answer
papers-employer-brief-of-title = Title
papers-employer-brief-of-kind = Kind
papers-employer-brief-of-proposal = The proposal in words
papers-employer-brief-of-whom = With whom
papers-employer-brief-of-day = When
papers-employer-brief-of-results = Results in words
papers-employer-brief-of-benefits = Gains
papers-employer-brief-of-trial = Trial

papers-question-sheet-title = A favour: what do you see as my strengths?
papers-question-sheet-file = strengths-questions
papers-question-sheet-greeting = I'm thinking about how I want to work from here on. Could you take five minutes and write down what comes to mind? Any part of it helps.
papers-question-sheet-questions = Questions
papers-question-sheet-ask-1 = When were you glad that you had asked me?
papers-question-sheet-ask-2 = What do I seem to do more easily than others?
papers-question-sheet-ask-3 = When do I look most alive?
papers-question-sheet-ask-4 = Which three words describe me?
papers-question-sheet-ask-5 = What work or role would you see me in?
papers-question-sheet-own = Your own questions
papers-question-sheet-thanks = Thank you very much.

papers-year-plan-title = Year plan
papers-year-plan-file = year-plan
papers-year-plan-plan = Plan

papers-contact-list-title = Contacts
papers-contact-list-file = contacts
papers-contact-list-people = People
papers-contact-list-person = Name
papers-contact-list-reading = Reading
papers-contact-list-met-where = Where we met
papers-contact-list-met-day = When we met
papers-contact-list-organisation = Organisation
papers-contact-list-role = Role
papers-contact-list-reach = How to reach them
papers-contact-list-they-help = How they can help
papers-contact-list-i-help = How I can help
papers-contact-list-note = Notes

### Short headings on paper

papers-of-strategy-theme-theme = Life theme
papers-of-values-cards = What matters to me
papers-of-values-why-first = Why the first one
papers-of-strengths-flow = Where I lose track of time
papers-of-strategy-theme-proud = What I'm glad I did
papers-of-strategy-theme-serve = Whose troubles I want to ease
papers-of-profile-one-line = In one line
papers-of-profile-can-do = What I can do
papers-of-strengths-asked = What people ask me for
papers-of-strengths-past-work = What I got through at work
papers-of-strengths-praise = Words I was glad to hear
papers-of-strengths-matrix = What I'm good at
papers-of-strengths-skills = Portable skills
papers-of-ask-others-common = Strengths that several people named
papers-of-ask-others-answers = In other people's words
papers-of-strengths-for-whom = How I can use them
papers-of-profile-short = About me
papers-of-profile-portfolio = Portfolio
papers-of-strategy-theme-second-half = The next twenty years
papers-of-direction-wish = How I feel now
papers-of-direction-chosen = What I try first
papers-of-market-place = Where I begin
papers-of-year-plan-long = The long direction
papers-of-direction-options = Paths I'm thinking about
papers-of-year-plan-half = Goals for half a year
papers-of-year-plan-year = This year
papers-of-market-gap = What I'll learn
papers-of-trial-what = A small trial
papers-of-trial-question = What I want to find out
papers-of-direction-first-sign = The first sign
papers-of-border-crossing-experiences = Experience outside the workplace
papers-of-border-crossing-bring-back = What I brought back

### How it's put

papers-name = Name
papers-day-made = Date
papers-rating = { $value } / { $most }
papers-with-more = { $text } ({ $more })
papers-learn-until = { $text } (until { $day })
papers-planned = Planned
papers-from-to = { $from } – { $to }
papers-from-on = { $from } – now
papers-until = until { $to }
papers-era-reiwa = Reiwa
papers-era-heisei = Heisei
papers-era-showa = Showa
papers-era-taisho = Taisho
papers-era-year = { $era } { $year }
papers-era-first-year = { $era } 1
papers-year = { $year }
papers-year-with-era = { $year } ({ $era })
papers-month = { $month ->
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
} { $year }
papers-day = { $day } { $month ->
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
} { $year }
papers-text-title = { $text }
papers-text-section = # { $text }
papers-text-heading = { $text }
papers-text-line = - { $text }
papers-text-label = { $label }:
papers-text-field = { $label }: { $text }

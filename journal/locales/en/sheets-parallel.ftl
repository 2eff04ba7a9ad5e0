## Sheets of the parallel career

### Strengths

sheets-strengths = Taking stock of strengths
sheets-strengths-about = Strengths hide in what you do without thinking. Collect them from work, praise and hobbies.
sheets-strengths-asked = What do people often ask you to do?
sheets-strengths-asked-hint = At work or at home, things you can't say no to included.
sheets-strengths-asked-example = Example: standing between two people who disagree
sheets-strengths-flow = When do you lose track of time?
sheets-strengths-flow-hint = Hobbies and days off count, too.
sheets-strengths-flow-example = Example: taking an old clock apart and remembering the order
sheets-strengths-past-work = Collect what you have overcome at work so far.
sheets-strengths-past-work-hint = One line for each, with the strength you used.
sheets-strengths-past-work-example = Example: moving the warehouse / stock was off for three days / giving everyone the right task
sheets-strengths-past-work-work = Work
sheets-strengths-past-work-overcame = What I overcame
sheets-strengths-past-work-strength = Strength I used
sheets-strengths-praise = Keep words that you were glad to hear, just as they were said.
sheets-strengths-praise-hint = Even what sounded like mere politeness looks different once written down.
sheets-strengths-praise-example = Example: "I calm down when you explain it" / a colleague in accounts
sheets-strengths-praise-words = Words
sheets-strengths-praise-who = From whom
sheets-strengths-praise-day = When
sheets-strengths-matrix = Place what you can do by how much you like it and how good you are at it.
sheets-strengths-matrix-hint = What you like and do well is the core of what comes next.
sheets-strengths-skills = Rate the nine portable skills from 1 to 5, as it feels now.
sheets-strengths-skills-hint = They go with you to any workplace. Look again every half year to see the change.
sheets-strengths-assessments = If you have results of outside assessments, keep them here.
sheets-strengths-assessments-hint = The name and what stayed with you are enough.
sheets-strengths-assessments-example = Example: a test of interests / "work with people" came out high
sheets-strengths-assessments-name = Name
sheets-strengths-assessments-day = Taken on
sheets-strengths-assessments-result = What it said
sheets-strengths-for-whom = Whom could these strengths help, and with what?
sheets-strengths-for-whom-hint = A strength becomes work when it meets somebody's trouble.
sheets-strengths-for-whom-example = Example: elderly people before a move, who don't know where to begin

### Direction

sheets-direction = Direction and options
sheets-direction-about = Lay out the paths you can think of, compare them by your own measures, and choose one to try first.
sheets-direction-wish = Which is closest to how you feel now?
sheets-direction-wish-hint = You needn't decide, and it may change.
sheets-direction-wish-side-work = Side work while I stay with my employer
sheets-direction-wish-independence = Independence some day
sheets-direction-wish-fused = Another use of my strengths in the job I have
sheets-direction-wish-volunteering = Being of use matters more than income
sheets-direction-wish-open = I don't know yet
sheets-direction-options = List possible paths, and how soon each may pay.
sheets-direction-options-hint = Freelance work usually pays soon; certificates and content take time. Passing ideas belong here, too.
sheets-direction-options-example = Example: keeping books for shops / soon / get used to the software
sheets-direction-options-option = Path
sheets-direction-options-pays = Until it pays
sheets-direction-options-pays-soon = Soon (weeks)
sheets-direction-options-pays-months = Some months
sheets-direction-options-pays-year = About a year
sheets-direction-options-pays-later = Longer
sheets-direction-options-pays-not-for-money = Not for money
sheets-direction-options-needs = What it needs
sheets-direction-compare = Compare the paths by your own measures.
sheets-direction-compare-hint = Measures can weigh more or less. Points are a hint; your feeling may decide.
sheets-direction-compare-example = Examples of measures: how tiring it is, feeling of use, cost to begin
sheets-direction-chosen = Which one will you try first?
sheets-direction-chosen-hint = It's only a try, with an end date. You can always come back.
sheets-direction-chosen-example = Example: keeping books, for three months, one shop a month
sheets-direction-not-now = Which paths will you keep for later?
sheets-direction-not-now-hint = They aren't thrown away, only put by.
sheets-direction-not-now-example = Example: the tax exam (after the children's own)
sheets-direction-first-sign = What would be the first sign that it's going well?
sheets-direction-first-sign-hint = With a number and a date it can become a goal.
sheets-direction-first-sign-example = Example: within half a year, one steady job of ¥10,000 a month

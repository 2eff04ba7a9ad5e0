## Sheets of the fused career

### Life strategy and theme

sheets-strategy-theme = Life strategy and theme
sheets-strategy-theme-about = How you'd like to spend the second half, in a few words. They needn't be fine words.
sheets-strategy-theme-proud = What are you glad to have done so far?
sheets-strategy-theme-proud-hint = At work or at home; small things count.
sheets-strategy-theme-proud-example = Example: brought the summer fair back with the younger ones when it was about to be dropped
sheets-strategy-theme-second-half = How would you like to spend the next twenty years?
sheets-strategy-theme-second-half-hint = The place, the people, the pace of a day. Write it as you see it.
sheets-strategy-theme-second-half-example = Example: three days a week at the company, two helping small shops with their books, supper at home
sheets-strategy-theme-serve = Whose trouble would you like to lighten, and which?
sheets-strategy-theme-serve-hint = It's easier with one real face in mind.
sheets-strategy-theme-serve-example = Example: people who run a shop alone and have no time to look at the numbers
sheets-strategy-theme-let-go = What could you let go of?
sheets-strategy-theme-let-go-hint = New things come in where time and mind have room.
sheets-strategy-theme-let-go-example = Example: checking everything myself
sheets-strategy-theme-ten-years = Describe a day ten years from now.
sheets-strategy-theme-ten-years-hint = From getting up to going to bed. There's no right answer.
sheets-strategy-theme-ten-years-example = Example: a walk by the river, a class in the morning, the allotment with my grandchild
sheets-strategy-theme-theme = What would all this be in one sentence?
sheets-strategy-theme-theme-hint = It becomes your life theme and stands on Today. You can rewrite it any time.
sheets-strategy-theme-theme-example = Example: give peace of mind to people who are afraid of numbers

### Values

sheets-values = Values
sheets-values-about = Go through the cards, choose up to five that matter to you, and put them in order.
sheets-values-cards = Choose up to five that matter to you now, and put them in order.
sheets-values-cards-hint = First keep what catches your eye, then choose from those. You can add cards in your own words.
sheets-values-why-first = Why does the first one matter?
sheets-values-why-first-hint = Think of a day when it was there, and of one when it wasn't.
sheets-values-why-first-example = Example: I grew up in my grandmother's shop and saw faces light up when she explained things
sheets-values-lived = When were you true to it this past month?
sheets-values-lived-example = Example: listened to a younger colleague for fifteen minutes on a busy day
sheets-values-missing = Which one do you miss just now?
sheets-values-missing-hint = What is missing is where something can grow.
sheets-values-missing-example = Example: learning. On weekdays I fall asleep when I get home
sheets-values-one-step = What small thing could you do about it next week?
sheets-values-one-step-hint = Any line can become a habit or a goal.
sheets-values-one-step-example = Example: learn by ear, on the way to work only

### Ideal day and week

sheets-ideal-week = Ideal day and week
sheets-ideal-week-about = Main job, second path, family, learning and health, laid out as one life.
sheets-ideal-week-ideal-day = Describe an ideal day, from morning to night.
sheets-ideal-week-ideal-day-hint = A working day is fine. Think of one that you could keep up.
sheets-ideal-week-ideal-day-example = Example: up at six, a ten-minute walk, learning by ear on the train, leaving at six, supper together
sheets-ideal-week-hours = How would you like to divide a week?
sheets-ideal-week-hours-hint = A week has 168 hours. It's easier to begin with sleep.
sheets-ideal-week-hours-example = Example: learning / 2 hours / the commute on Tuesdays and Thursdays
sheets-ideal-week-hours-part = Part of life
sheets-ideal-week-hours-part-main-job = Main job
sheets-ideal-week-hours-part-parallel-career = Second path
sheets-ideal-week-hours-part-learning = Learning
sheets-ideal-week-hours-part-family = Family
sheets-ideal-week-hours-part-health = Health
sheets-ideal-week-hours-part-community = Neighbourhood
sheets-ideal-week-hours-part-hobby = Hobby
sheets-ideal-week-hours-part-sleep = Sleep
sheets-ideal-week-hours-minutes = Time a week
sheets-ideal-week-hours-when = When
sheets-ideal-week-protect = Which time do you want to protect, whatever comes?
sheets-ideal-week-protect-hint = It goes into the calendar first.
sheets-ideal-week-protect-example = Example: Sunday morning at the market, the two of us
sheets-ideal-week-less = Which time could shrink?
sheets-ideal-week-less-hint = Not to blame yourself, only to find some room.
sheets-ideal-week-less-example = Example: videos before bed that I don't really watch
sheets-ideal-week-tired-day = What shape will do on tired days, or when somebody needs you?
sheets-ideal-week-tired-day-hint = Decide on it beforehand.
sheets-ideal-week-tired-day-example = Example: five minutes of learning, and walking one stop only
sheets-ideal-week-difference = Where does your week differ most from this?
sheets-ideal-week-difference-hint = The difference is where something can move.
sheets-ideal-week-difference-example = Example: supper with the family only once a week
sheets-ideal-week-first-change = If you moved one thing next week, what would it be?
sheets-ideal-week-first-change-hint = Any line can become a habit or a goal.
sheets-ideal-week-first-change-example = Example: leave on time on Wednesdays

### Talk with the workplace

sheets-negotiation = Talk with the workplace
sheets-negotiation-about = Not a plea but a proposal that helps the workplace, too, put together step by step.
sheets-negotiation-wish = How would you like to work?
sheets-negotiation-wish-hint = One wish is easier to agree to than three.
sheets-negotiation-wish-example = Example: work from home on Wednesdays and write the manual in one go
sheets-negotiation-kind = Which is it closest to?
sheets-negotiation-kind-strengths = Work that suits my strengths
sheets-negotiation-kind-telework = Choosing where I work
sheets-negotiation-kind-shorter-hours = Shorter hours
sheets-negotiation-kind-role = Another role
sheets-negotiation-kind-side-work = Permission for side work
sheets-negotiation-benefit = What gets better for the workplace?
sheets-negotiation-benefit-hint = Begin with what troubles them.
sheets-negotiation-benefit-example = Example: newcomers can take more calls on their own
sheets-negotiation-results = Which results speak for it?
sheets-negotiation-results-hint = Choose from your achievements, those with a number.
sheets-negotiation-results-example = Example: a one-page handover; questions went from five a week to one
sheets-negotiation-questions = Prepare for the questions you expect.
sheets-negotiation-questions-hint = Above all those that may sound like a no.
sheets-negotiation-questions-example = Example: who takes the calls? / a colleague does, Wednesday mornings only
sheets-negotiation-questions-question = Question
sheets-negotiation-questions-answer = Answer
sheets-negotiation-trial = What could be tried first, and for how long?
sheets-negotiation-trial-hint = An end date and a look back make it easier to say yes.
sheets-negotiation-trial-example = Example: for one month; at its end we look at the number of calls together
sheets-negotiation-with-whom = With whom will you talk, and in which order?
sheets-negotiation-with-whom-hint = Beginning with an ally is one way.
sheets-negotiation-with-whom-example = Example: first the team leader, then the manager
sheets-negotiation-day = When will you talk?
sheets-negotiation-day-hint = A day to aim at will do for now.

### Crossing borders

sheets-border-crossing = Crossing borders
sheets-border-crossing-about = What you saw, whom you met and what opened when you stepped outside your usual workplace.
sheets-border-crossing-wish = Where would you like to go, what would you like to try?
sheets-border-crossing-wish-hint = Something that takes half a day is a good way in.
sheets-border-crossing-wish-example = Example: the library's afternoon of mending books
sheets-border-crossing-experiences = Note what you have done, briefly.
sheets-border-crossing-experiences-hint = A small hand given counts, too.
sheets-border-crossing-experiences-example = Example: reception at the emergency drill / volunteering / queues are made just as at work
sheets-border-crossing-experiences-what = What I did
sheets-border-crossing-experiences-day = When
sheets-border-crossing-experiences-kind = Kind
sheets-border-crossing-experiences-kind-side-work = Side work
sheets-border-crossing-experiences-kind-relearning = Relearning
sheets-border-crossing-experiences-kind-volunteering = Volunteering
sheets-border-crossing-experiences-kind-lecturing = Giving a talk or class
sheets-border-crossing-experiences-kind-visit = Visiting or joining in
sheets-border-crossing-experiences-learnt = What I learnt
sheets-border-crossing-different = What went without saying there?
sheets-border-crossing-different-hint = Where it differs from your own, there's something to see.
sheets-border-crossing-different-example = Example: the tea break was fixed before the deadline
sheets-border-crossing-met = Whom did you meet?
sheets-border-crossing-met-hint = If you don't know the name, say what they were like.
sheets-border-crossing-met-example = Example: the librarian in charge of picture books
sheets-border-crossing-bring-back = What can you bring back to work or home?
sheets-border-crossing-bring-back-hint = Small things that you can try next week last longest.
sheets-border-crossing-bring-back-example = Example: everyone says one sentence at the start of a meeting
sheets-border-crossing-opens = Which door may this open?
sheets-border-crossing-opens-hint = It can be vague for now.
sheets-border-crossing-opens-example = Example: perhaps a repair stall for a day at the autumn market

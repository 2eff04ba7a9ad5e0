# The sample journal: days of somebody who works at an inn and has begun to teach hospitality (a made-up person)

sample-theme = Keep learning, and hand what I learn on to the next person

## Activities

sample-activity-main-job = Main job (guests at the inn)
sample-activity-parallel-career = Training work
sample-activity-learning = Learning
sample-activity-family = Family
sample-activity-health = Body
sample-activity-community = Classes in town
sample-activity-hobby = Photography

## Goals

sample-goal-trainer = Stand as a trainer for hospitality
sample-goal-trainer-why = I want to keep standing in front of people after retirement. Twenty-six years with guests should help somebody through their first.
sample-goal-income = Side income ¥600,000
sample-goal-income-why = It's less about the sum than about being asked without a company's name on my card. The sum is my yardstick.
sample-goal-programs = Three training programs
sample-goal-programs-why = If people can see at a glance what to ask me for, they'll ask.
sample-goal-certificate = Trainer's certificate
sample-goal-certificate-why = So that I can say I learned to teach, not only that I've been around.
sample-goal-english = Welcome guests in English
sample-goal-english-why = No more getting by with gestures. The first sentence at the door should be my own.
sample-goal-toeic = TOEIC 800
sample-goal-toeic-why = A score is only a signpost. Still, walking is easier with one.
sample-goal-guide = House guide in English
sample-goal-guide-why = A booklet that answers whoever is at a loss in the middle of the night.
sample-goal-hours = { $hours } hours of English
sample-goal-hours-why = Both train rides become a classroom.
sample-goal-home = A calm life at home
sample-goal-home-why = If more work makes the house lonelier, I've got it the wrong way round.
sample-goal-supper = Supper with the family, 4 × a week
sample-goal-supper-why = Even with late shifts, four is possible.
sample-goal-run = Fit to run 10 km
sample-goal-run-why = Legs that can still do standing work past sixty.

sample-unit-pages = pages
sample-unit-kilometres = km
sample-unit-cards = cards
sample-unit-pieces = pieces

## Milestones

sample-milestone-income-1 = Put courses and prices on one page
sample-milestone-income-2 = First paid training
sample-milestone-income-3 = A second client by recommendation
sample-milestone-income-4 = Renew the side-work notice with my employer
sample-milestone-income-5 = Contract to go on with the classes in town
sample-milestone-income-6 = Hold the next course on listening
sample-milestone-programs-1 = "Thirty seconds of first impression"
sample-milestone-programs-2 = "The basics of listening"
sample-milestone-programs-3 = "From complaint to conversation"

## Habits

sample-habit-stretch = Morning stretch
sample-habit-stretch-cue = When the curtains are open
sample-habit-stretch-small = Neck and shoulders only
sample-habit-talk = Ten minutes of talk with the family
sample-habit-talk-cue = While clearing the dishes
sample-habit-talk-small = Just ask how the day was
sample-habit-line = One line on guests
sample-habit-line-cue = When the lunch box is closed
sample-habit-line-small = One word will do
sample-habit-listening = English listening
sample-habit-listening-cue = When the train doors close
sample-habit-listening-small = Five minutes only
sample-habit-cards = Word cards
sample-habit-cards-cue = When the tea is poured
sample-habit-cards-small = Five cards only
sample-habit-slides = Work on the slides
sample-habit-slides-cue = When the desk lamp is on
sample-habit-slides-small = Mend one slide
sample-habit-memo = An idea for work
sample-habit-memo-cue = At the bus stop on the way home
sample-habit-memo-small = Only the heading
sample-habit-jog = Evening jog
sample-habit-jog-cue = Shoes stand ready at the door
sample-habit-jog-small = Once round the house
sample-habit-jog-pause = Taking Mother to the hospital
sample-habit-reading = Read for 15 minutes
sample-habit-reading-cue = When I'm in bed
sample-habit-reading-small = One page only
sample-habit-supper = Supper with the family
sample-habit-supper-cue = Sit down together
sample-habit-supper-small = At least a cup of tea together
sample-habit-sweets = One sweet thing a day at most

sample-habit-listening-pause = Busy season

## Reminders

sample-reminder-rest = Time to wind down
sample-reminder-invoice = Send the invoices

## Tags

sample-tag-learning = learning
sample-tag-training = training
sample-tag-idea = course-idea
sample-tag-english = English
sample-tag-guests = guests
sample-tag-work = work
sample-tag-family = family
sample-tag-body = body
sample-tag-photo = photo
sample-tag-town = town
sample-tag-introduction = recommended
sample-tag-stage = on-stage
sample-tag-writing = writing
sample-tag-advice = advice
sample-tag-books = books
sample-tag-cost = costs

## What happened in fourteen months

sample-story-begin = I'm keeping a journal from today. Fifty-two, and I'd like to think it isn't too late.
sample-story-strengths = Asked three younger colleagues what I'm good at. All three wrote: "You listen to the end."
sample-story-rule = Read the work rules again. Side work is fine if announced, competing isn't. Checked with the office, too.
sample-story-notice = My side-work notice went through. The office manager said: "Train us as well some day."
sample-story-course = Signed up for the trainer's course. Six Saturdays. It's in the family calendar, too.
sample-story-course-first = First day of the course. Teaching is waiting, they say.
sample-story-course-middle = Five minutes of trial teaching. Everyone said I talk too fast. Then I heard the recording.
sample-story-course-last = Last day of the course. Twenty minutes in front of twelve. My hands shook, my voice didn't.
sample-story-exam = Passed the trainer's exam. Read the letter twice in the kitchen.
sample-story-free = A free class on hospitality at the town hall. Seven came, and the questions went on for half an hour.
sample-story-free-learnt = Half the talking, twice the doing. That's how the next class will go.
sample-story-town = Gave my proposal to the person in charge of classes in town. An answer in three days.
sample-story-town-yes = The class in town is settled: once a month from next month.
sample-story-menu = Put my courses and prices on one page. My wife says I'm too cheap.
sample-story-program-one = The script for "Thirty seconds of first impression" stands. Ninety minutes, and I talk for only thirty.
sample-story-program-two = Ran through "The basics of listening" from start to end. Right on time.
sample-story-inn = At the association's meeting I talked with the landlady of an inn in the next town. New staff don't stay, she says.
sample-story-inn-second = The landlady called. She'd like to try one training. We'll fix the date next week.
sample-story-magazine = An hour in a café with an editor of the trade magazine. Would I write "a word from the front desk"?
sample-story-introduced = A second request, recommended by somebody I trained. Nothing pleases me more.
sample-story-trial = A day's trial at the inn in the next town. From behind their desk I saw what's good about ours, and what's missing.
sample-story-volunteer = Half a day at the information desk by the station. Eight times directions in English. Five times it worked.
sample-story-proposal = Proposed to the manager that I train the newcomers twice a month, for one early shift less.
sample-story-proposal-yes = The manager's answer: let's try it for three months.
sample-story-complaint = A mix-up at a banquet, forty minutes of apologies. On leaving they said: "We'll come again."
sample-story-guests-letter = A letter from a couple who stayed with us. They were glad to be called by name.
sample-story-mother = More days at the hospital with Mother. Running can rest for a while.
sample-story-asked = Asked whether I'd hold another course on listening. I'll call them next month.
sample-story-going-on = Talked with Ms Kobayashi of the classes in town. We'll go on; contract next month.
sample-story-session = A short course on listening at the association. Fourteen came; with all the questions it ran twenty minutes over.

sample-guide-page-1 = House guide: translated the page on how to use the baths.
sample-guide-page-2 = House guide: translated the page on when supper and breakfast are.
sample-guide-page-3 = House guide: the page on wearing a yukata. With a drawing it needs half the words.
sample-guide-page-4 = House guide: the page on emergency exits. A colleague will read this one twice.
sample-guide-page-5 = House guide: translated the way to the station.
sample-guide-page-6 = House guide: translated the page on the shop and souvenirs.
sample-guide-page-7 = House guide: the page for guests with allergies. Looked up every phrase again.
sample-guide-page-8 = House guide: the page on walks nearby. Took the photos myself.

sample-income-talk = Fee for the class in town
sample-income-union = Training for the inns' association
sample-income-inn = Newcomers' training at the inn next town
sample-income-team = Half a day of training for three at the desk
sample-income-short = Thirty minutes at a morning meeting
sample-income-column = Fee for the column in the trade magazine
sample-income-web = Fee for a short article on hospitality
sample-income-advice = Advice on service for somebody opening a shop

sample-score-first = TOEIC, my first try. The last ten answers were guesses.
sample-score-second = TOEIC, second try. Listening has come up.
sample-score-third = Mock test. The clock showed that I get stuck in long texts.
sample-score-fourth = TOEIC, third try. Still not fast enough at reading.
sample-score-fifth = Mock test. Listening alone would be enough already.
sample-score-sixth = TOEIC, fourth try. Up, little by little.
sample-run-first = How far I ran without stopping
sample-run-second = Along the river. The knees are fine
sample-run-third = To the bridge and back

## Notes for any season

sample-note-1 = On busy days my voice seems to go up half a tone.
sample-note-2 = Arriving fifteen minutes early gives the day another face.
sample-note-3 = The newcomer picked up the phone unasked. Listening beside her, I was the happy one.
sample-note-4 = When tired, don't decide. Sleep, then decide.
sample-note-5 = Somebody asked how I remember names. You don't remember them, you say them three times.
sample-note-6 = A short reply from my son: "Sounds fine." I'll take that as support.
sample-note-7 = There may be weeks without ambition. This is one.
sample-note-8 = The day after a late shift. Time to stare out of the window belongs in the plan.
sample-note-9 = One breath before speaking. That alone changes how it lands.
sample-note-10 = My wife says I laugh more than I used to. Perhaps so.
sample-note-11 = Saying no is work, too. Declined a request for a day that was taken, with care.
sample-note-12 = Made the letters on the handout larger. What I can't read, others can't either.
sample-note-13 = A new topic came to me on the train home. Three lines in the notebook.
sample-note-14 = The only one to compare with is me, a year ago.
sample-note-15 = The young ones taught me: how to film, how to add subtitles.
sample-note-16 = Called Mother. Twenty minutes, mostly listening.
sample-note-17 = Cleared the desk, and the head cleared with it.
sample-note-18 = It isn't the angle of the bow, it's how long you meet their eyes.
sample-note-19 = Six hours a week. It sounds like little, but it adds up.
sample-note-20 = They listen best when I talk about my failures. Embarrassing, but useful.
sample-note-21 = Up early, an hour in the quiet kitchen. I like this hour.
sample-note-22 = Rather than the one who teaches, I want to be the one who thinks along.
sample-note-23 = A colleague of my year is thinking of leaving early. What would I do? Thought about it for a while.
sample-note-24 = Did nothing today. That gets written down, too.
sample-note-25 = Went through the household book with my wife. No need to hurry, we said.
sample-note-26 = Wrote down a day ten years from now. A walk, a course in the morning, photos in the afternoon.

## Notes for spring, summer, autumn and winter

sample-spring-1 = Cherry blossom, every room taken. We ran all day, but the petals at the door were lovely.
sample-spring-2 = Four newcomers. What I told myself last year is how I teach this year.
sample-spring-3 = New shoots on the pepper tree in the garden. A sprig of it with supper.
sample-spring-4 = One set of slides done before the holidays. During them I'll do nothing, that's decided.
sample-spring-5 = Pollen makes me hoarse. Warm water comes along on days when I speak.
sample-summer-1 = Rain and rain. The way umbrellas stand changes the whole entrance.
sample-summer-2 = Too hot to think. One thing in the cool of the morning, then no more.
sample-summer-3 = Fireworks, three shifts. Saw the edge of them from the corridor window.
sample-summer-4 = Many families on holiday. Bend down to the children, and the parents relax.
sample-summer-5 = Shaved ice, half each with my wife. With breaks like this I can go on.
sample-autumn-1 = More questions about the autumn leaves. Time for a new sheet with the way.
sample-autumn-2 = Longer evenings, and a little more time at the desk.
sample-autumn-3 = The new rice has come. The steam alone is a feast.
sample-autumn-4 = The morning air has changed. One more layer in the bag.
sample-autumn-5 = A school trip sang us a song to say thank you. We all cried a little.
sample-winter-1 = First snow. Swept the entrance three times.
sample-winter-2 = Before the year-end rush, fixed three dates for next year.
sample-winter-3 = New Year in shifts. A job in which you wish people a good year on its first day.
sample-winter-4 = A cold coming on. Early to bed.
sample-winter-5 = Mended slides under the warm table. Asleep within the hour.

## Learning

sample-learning-1 = "A guide to listening", chapter one. Waiting is harder than nodding.
sample-learning-2 = "A guide to listening", chapter two. Repeat their words and the talk goes deeper. That opens my next course.
sample-learning-3 = A book on how adults learn. Start by letting them remember: I like that order.
sample-learning-4 = One video on teaching. Short questions, long waits.
sample-learning-5 = How to build a training: explain, try, talk it over, twenty minutes each.
sample-learning-6 = Looked into politeness in English. It's less the phrases than the pauses.
sample-learning-7 = Pronunciation. I swallow the ends of words.
sample-learning-8 = An English podcast on travel. Caught about seven parts in ten.
sample-learning-9 = Ten ways to give directions in English. Turn, cross, at the end.
sample-learning-10 = A book on writing on the board. Few letters, one arrow.
sample-learning-11 = Sat in on an open seminar. In the first minute she called three people by name. I'll copy that.
sample-learning-12 = On how anger works. For the first six seconds, no words.
sample-learning-13 = Read the basics of tax. Receipts go into one envelope a month.
sample-learning-14 = Looked up how an invoice is written, and made a form for mine.
sample-learning-15 = Watched a recording of my own course. Twenty-three times "um".
sample-learning-16 = Went over the speaking class again. Shorter sentences alone sound calmer.
sample-learning-17 = Went over the mock test. Half of the mistakes are where I hurried.
sample-learning-18 = How to speak to elderly guests: from the front, low, slowly.
sample-learning-19 = Read thirty reviews of other inns. They praise people, not rooms.
sample-learning-20 = Tried "praise three, ask one" from the book at work. Requests go through more easily.
sample-learning-21 = How to ask. Prepared five questions that yes or no won't answer.
sample-learning-22 = The library's book on old inns. The front desk used to be where a town came for advice.
sample-learning-23 = Three colours on a slide at most. It does read better.
sample-learning-24 = How to apologize in English. Before any reason, say that you caused trouble.
sample-learning-25 = Ten minutes of listening practice with my wife. I cut in, and she laughed.
sample-learning-26 = An article on what young staff really think. They want the order of things more than answers.
sample-learning-27 = Watched a fellow trainer teach. Paper and pens only, and an hour flew by.
sample-learning-28 = A book on writing. What you most want to say comes first.

## Achievements

sample-achievement-1 = The newcomer ran the morning desk on her own. Three months of teaching paid off.
sample-achievement-2 = A review thanked me by name. The manager read it out in the morning.
sample-achievement-3 = Cut the handover sheet to one page. Forgotten items went from five a week to one.
sample-achievement-4 = Every room taken and no complaint. The new way through the hall works.
sample-achievement-5 = Took a call in English to its end, alone.
sample-achievement-6 = Feedback on the training: 4.6 of 5. Many wrote "can use it at once".
sample-achievement-7 = Spoke for twenty minutes at our study group. Eleven came, in their lunch break.
sample-achievement-8 = Made a form to ask about allergies. Kitchen and desk have begun to use it.
sample-achievement-9 = A regular guest brought the grandchild along.
sample-achievement-10 = Waiting time for the shuttle is down from twelve minutes to seven. My proposal, everyone's work.
sample-achievement-11 = Handed in the column two days early. Only three corrections.
sample-achievement-12 = One of my ideas for work was taken up: numbers on the umbrella stand.
sample-achievement-13 = Went along with a foreign guest who fell ill. Got an interpreter on the phone, and on to the hospital.
sample-achievement-14 = A guest praised a younger colleague by name. Better than praise for me.

## People

sample-contact-1 = Called Yamamoto from my course. We'll show each other our slides.
sample-contact-2 = Ms Kobayashi of the classes in town. Checked how I get the key.
sample-contact-3 = Asked the landlady in the next town how it went on. All three newcomers have stayed.
sample-contact-4 = Sent the magazine's editor three topics to choose from.
sample-contact-5 = Lunch with Sato, who used to work here. She moved to care work and looks bright.
sample-contact-6 = An evening of the local business people. Five cards exchanged, two real talks.
sample-contact-7 = Asked an older trainer for advice. Rather than a lower price, a shorter course.
sample-contact-8 = A word with the English teacher after class. She told me about the guides' meeting.
sample-contact-9 = Wrote to a friend from school. The answer came in three days, a long letter.
sample-contact-10 = Somebody from the training wrote that it worked. That keeps me going.
sample-contact-11 = Said hello at the tourist information. Some days they're short of hands.
sample-contact-12 = Asked the association's office about their next meeting.
sample-contact-13 = Met the photo group. They'll take a portrait for my profile.
sample-contact-14 = The owner of the clothes shop down the street. An hour of listening to trouble with service.

## Border crossings

sample-experience-1 = Helped to read to children at the library. Change your voice, and their eyes move.
sample-experience-2 = Helped with breakfast at the inn in the next town. They lay the plates in quite another order.
sample-experience-3 = First time at the chamber of commerce's study group. How manufacturers prepare is of use to me at once.
sample-experience-4 = Guided guests at a care home's fair. Practice in waiting.
sample-experience-5 = Twenty minutes on my job at the high school. Most asked: "Was there a day you wanted to quit?"
sample-experience-6 = Reception at the emergency drill. Queues are made just as at the inn.
sample-experience-7 = Half a day at the door of a photo show. I like the faces of people who talk about their work.
sample-experience-8 = Sat in on Japanese for foreigners. To be understood is to leave things out.
sample-experience-9 = A day at a farm shop. One line on the price tag changes what sells.
sample-experience-10 = Handed out water at the town's run. Cheering cheers you up.

## Costs

sample-expense-1 = "A guide to listening"
sample-expense-2 = Paper and pens for the training
sample-expense-3 = Train fare to the venue
sample-expense-4 = Printing of cards
sample-expense-5 = Fee for the speaking class
sample-expense-6 = Copies of the handout
sample-expense-7 = Room at the town hall
sample-expense-8 = English exercise book
sample-expense-9 = Small recorder
sample-expense-10 = Tea at a meeting

## One line on guests

sample-line-1 = Listened to the end, and the complaint turned into a conversation.
sample-line-2 = Before taking the bags, meet their eyes.
sample-line-3 = Not "a moment": "three minutes".
sample-line-4 = On rainy days, a towel before the greeting.
sample-line-5 = Called the child by name, and the parents smiled first.
sample-line-6 = Brief with those in a hurry, slow with those who wonder.
sample-line-7 = When saying no, add one other way.
sample-line-8 = Left the lamp on in their room. They said: "We're home."
sample-line-9 = Repeating it back prevents mishearing.
sample-line-10 = Silence is an answer, too. I could wait.
sample-line-11 = See them off until they turn the corner.
sample-line-12 = The same words work once you turn the map.
sample-line-13 = Apologize once, and mean it.
sample-line-14 = Remember "the usual". Tea, rather hot.
sample-line-15 = "Make yourself at home", in English. The smile came before the words.
sample-line-16 = Say what's good about a colleague in front of guests.
sample-line-17 = Stand up to phone: the voice changes.
sample-line-18 = Noticed a back that needed help.
sample-line-19 = Say how long it is to the station before they ask.
sample-line-20 = With an angry guest, stand half a step to the side.
sample-line-21 = Handed the key over with both hands.
sample-line-22 = Named one dish in the local dialect.
sample-line-23 = Check what "it's all right" means.
sample-line-24 = Asked for a photo, take two.
sample-line-25 = A word on the weather for the way home. They liked it.
sample-line-26 = To listen, stop the hands.
sample-line-27 = On busy days, at least the corners of the mouth.
sample-line-28 = Got a name wrong. Next time I'll write it down and hand it over.

## A word along with a step

sample-with-listening-1 = Travel podcast
sample-with-listening-2 = Same episode again
sample-with-listening-3 = Standing up
sample-with-listening-4 = Two of Part 3
sample-with-listening-5 = A bit on the way home, too
sample-with-listening-6 = Cooking show
sample-with-listening-7 = Short news
sample-with-listening-8 = Following along silently
sample-with-slides-1 = New opening slide
sample-with-slides-2 = One more example
sample-with-slides-3 = Fewer words
sample-with-slides-4 = Back of the handout
sample-with-slides-5 = Timing once more
sample-with-slides-6 = Spoke it through
sample-with-reading-1 = A guide to listening
sample-with-reading-2 = A bit of a samurai novel
sample-with-reading-3 = History of the town
sample-with-reading-4 = The book on teaching, again
sample-with-reading-5 = One short story
sample-with-memo-1 = Numbers on the umbrella stand
sample-with-memo-2 = Three minutes off the morning meeting
sample-with-memo-3 = Photos of where things belong
sample-with-memo-4 = Who takes calls at night
sample-with-memo-5 = Larger letters on the shuttle plan
sample-with-memo-6 = Three things per handover
sample-with-memo-7 = Two colours for lost property
sample-with-memo-8 = Where name tags go
sample-with-jog-1 = Along the river
sample-with-jog-2 = To the bridge
sample-with-jog-3 = Some of it walking
sample-with-jog-4 = Lovely moon
sample-with-small-1 = After a late shift
sample-with-small-2 = Sleepy
sample-with-small-3 = At least this
sample-with-small-4 = Every room taken
sample-with-skip-busy-1 = Early shift
sample-with-skip-busy-2 = Preparing for a group
sample-with-skip-busy-3 = Stocktaking
sample-with-skip-care-1 = Mother's hospital day
sample-with-skip-care-2 = At Mother's
sample-with-skip-illness-1 = A temperature
sample-with-skip-illness-2 = A sore throat
sample-with-skip-travel-1 = On a business trip
sample-with-skip-travel-2 = At my parents' for a memorial

sample-stream-inns = Training at inns
sample-stream-town = The town's course
sample-stream-writing = Articles for the trade magazine and the web
sample-stream-advice = Advice on opening
sample-invoice-union = The inn union's autumn training
sample-invoice-inn = Winter training for newcomers in the next town
sample-invoice-team = Half a day with the front desk
sample-application-evening = Teacher of an evening class
sample-application-tourism = Training for the tourist association
sample-application-column = A column in the trade magazine
sample-application-travel = Articles for a travel site

## What stands in the sheets

sample-sheet-strategy-theme-theme-early = Be of use, past fifty, too
sample-sheet-strategy-theme-proud-1 = On a night of snow we put up forty guests who couldn't get home
sample-sheet-strategy-theme-proud-2 = The day a younger colleague got a thank-you letter by name
sample-sheet-strategy-theme-proud-3 = A year in which I went along to every one of Mother's appointments
sample-sheet-strategy-theme-second-half-early = Work at the inn until I retire. What comes after, I haven't thought about.
sample-sheet-strategy-theme-second-half = Four days a week at the inn, one day of teaching. I'd like to watch from afar as those I taught teach the next ones.
sample-sheet-strategy-theme-serve = Landladies of small inns whose newcomers leave at once. There's nobody to teach them.
sample-sheet-strategy-theme-let-go-1 = Making every table for the busy season myself
sample-sheet-strategy-theme-let-go-2 = Saying the answer before the young ones do
sample-sheet-strategy-theme-ten-years = A walk in the morning, one course before noon, photos after it. In the evening somebody I taught calls.
sample-sheet-values-why-first-early = Seeing people grow gives me strength.
sample-sheet-values-why-first = In my grandfather's barbershop his hand was slow when he passed the razor to the apprentice. I've never forgotten that hand.
sample-sheet-values-lived-1 = When the newcomer got stuck, I counted to three instead of answering
sample-sheet-values-lived-2 = Put the paper down to listen to my wife
sample-sheet-values-missing = Rest. I open the slides even on days off.
sample-sheet-values-one-step-1 = Listen to English on the way in
sample-sheet-values-one-step-2 = Supper at home four times a week
sample-sheet-ideal-week-ideal-day = Up before six, a stretch. English on the train. On the way back, one slide and no more. At the table by eight.
sample-sheet-ideal-week-protect-1 = Monday evenings are for eating together
sample-sheet-ideal-week-protect-2 = The photo group, once a month
sample-sheet-ideal-week-less-1 = Going over slides again at home
sample-sheet-ideal-week-first-change-1 = No slides come home on Wednesdays
sample-sheet-negotiation-wish-early = I'd like time to teach the newcomers.
sample-sheet-negotiation-wish = Take on the newcomers' training twice a month, and give up one early shift for it.
sample-sheet-negotiation-benefit-1 = More newcomers stand on their own after three months
sample-sheet-negotiation-benefit-2 = What went by word of mouth is on paper
sample-sheet-negotiation-results-1 = A one-page handover; forgotten things went from five a week to one
sample-sheet-negotiation-results-2 = The courses in town were rated 4.6 of 5
sample-sheet-negotiation-questions-1-question = Who covers the early shift?
sample-sheet-negotiation-questions-1-answer = Three of us, once a month each; I bring a draft of the rota
sample-sheet-negotiation-questions-2-question = Don't you teach other inns, too?
sample-sheet-negotiation-questions-2-answer = Only outside the prefecture and in town; no inns that share our guests
sample-sheet-negotiation-trial = For three months. At each month's end the manager and I count how often newcomers had to ask again.
sample-sheet-negotiation-with-whom = The manager, after the monthly meeting. A word to the section head first.
sample-sheet-border-crossing-wish-1 = Helping at the information desk by the station
sample-sheet-border-crossing-wish-2 = A care home's summer fair
sample-sheet-border-crossing-experiences-1-what = A day's help at the inn in the next town
sample-sheet-border-crossing-experiences-1-learnt = The desk stands the other way round. What goes without saying for us doesn't there
sample-sheet-border-crossing-experiences-2-what = Giving directions in English at the information desk
sample-sheet-border-crossing-experiences-2-learnt = Five times it worked. First the sentence, then the hands
sample-sheet-border-crossing-met-1 = At the desk: an interpreter who now guides people through the town
sample-sheet-strengths-asked-early-1 = Sorting out the rota
sample-sheet-strengths-asked-early-2 = Calls with complaints
sample-sheet-strengths-asked-1 = Walking a newcomer home on the day they cried
sample-sheet-strengths-asked-2 = Hearing a tangled complaint to its end
sample-sheet-strengths-asked-3 = Seats and order for a banquet of fifty
sample-sheet-strengths-flow = When somebody I explained to says it back in their own words, and laughs.
sample-sheet-strengths-past-work-1-work = From the rooms to the desk
sample-sheet-strengths-past-work-1-overcame = Double bookings gone within three years
sample-sheet-strengths-past-work-1-strength = Planning ahead
sample-sheet-strengths-past-work-2-work = On duty in the snow
sample-sheet-strengths-past-work-2-overcame = Beds and breakfast for forty
sample-sheet-strengths-past-work-2-strength = Asking calmly
sample-sheet-strengths-praise-1-words = Your three minutes really are three minutes
sample-sheet-strengths-praise-1-who = A regular guest
sample-sheet-strengths-praise-2-words = You told me off, and I felt better
sample-sheet-strengths-praise-2-who = A younger colleague
sample-sheet-strengths-matrix-early-1 = Listening
sample-sheet-strengths-matrix-early-2 = Making rotas
sample-sheet-strengths-matrix-early-3 = Speaking in public
sample-sheet-strengths-matrix-1 = Listening
sample-sheet-strengths-matrix-2 = Making rotas
sample-sheet-strengths-matrix-3 = Speaking in public
sample-sheet-strengths-matrix-4 = Teaching newcomers
sample-sheet-strengths-matrix-5 = Answering complaints
sample-sheet-strengths-matrix-6 = Speaking English
sample-sheet-strengths-matrix-7 = Balancing the till
sample-sheet-strengths-assessments-1-name = Aptitude sheet of the trainers' course
sample-sheet-strengths-assessments-1-result = Most patient of twelve
sample-sheet-strengths-for-whom = The teaching that small inns have no time for, so that newcomers stay.
sample-sheet-ask-others-whom-1-person = A colleague at the desk
sample-sheet-ask-others-whom-2-person = A colleague in the kitchen
sample-sheet-ask-others-whom-3-person = My wife
sample-sheet-ask-others-message = I'm thinking about work past fifty. Five minutes of whatever comes to mind would help me.
sample-sheet-ask-others-answers-1-who = A colleague at the desk
sample-sheet-ask-others-answers-1-words = Hears people out
sample-sheet-ask-others-answers-2-who = A colleague in the kitchen
sample-sheet-ask-others-answers-2-words = Knows what to say first
sample-sheet-ask-others-answers-3-who = My wife
sample-sheet-ask-others-answers-3-words = At home, please talk more slowly
sample-sheet-ask-others-surprise = The word order. I had never thought about it.
sample-sheet-ask-others-common-1 = Listening: two of them, in different words
sample-sheet-market-needs-1-who = The landlady of an inn with ten rooms
sample-sheet-market-needs-1-trouble = Newcomers leave within three months
sample-sheet-market-needs-1-now = Teaches them on her own days off
sample-sheet-market-needs-2-who = The owner of a clothes shop
sample-sheet-market-needs-2-trouble = How the young staff speak
sample-sheet-market-needs-2-now = Corrects them on the spot
sample-sheet-market-fit-1-skill = Letting people learn listening by doing
sample-sheet-market-fit-2-skill = Guiding guests in English
sample-sheet-market-heard-1 = Twice ninety minutes helps more than half a day
sample-sheet-market-place = The first three months of newcomers in small inns and shops, beginning with how to listen.
sample-sheet-profile-one-line-early = I've worked at an inn for twenty-six years.
sample-sheet-profile-one-line = I help newcomers through their first three months, beginning with how to listen.
sample-sheet-profile-short = Twenty-six years at an inn's front desk. One day a week I now train newcomers of small inns and shops: ninety minutes, of which I talk for thirty.
sample-sheet-profile-can-do-1 = I come for a ninety-minute course
sample-sheet-profile-can-do-2 = For a month after it, I'm there on the phone
sample-sheet-profile-portfolio-1-work = The course on thirty seconds of first impression
sample-sheet-profile-portfolio-1-part = Script and trainer
sample-sheet-profile-portfolio-1-where = The programme of the classes in town
sample-sheet-direction-options-1-option = Training newcomers
sample-sheet-direction-options-1-needs = Three scripts, one page of prices
sample-sheet-direction-options-2-option = Writing on hospitality
sample-sheet-direction-options-2-needs = Getting used to monthly deadlines
sample-sheet-direction-options-3-option = Guiding in English
sample-sheet-direction-options-3-needs = The exam, and good legs
sample-sheet-direction-compare-criteria-1 = I see people grow
sample-sheet-direction-compare-criteria-2 = It isn't too tiring
sample-sheet-direction-compare-criteria-3 = It takes shape within half a year
sample-sheet-direction-compare-1 = Training newcomers
sample-sheet-direction-compare-2 = Writing on hospitality
sample-sheet-direction-compare-3 = Guiding in English
sample-sheet-direction-chosen = Training newcomers. Half a year first, twice a month at most.
sample-sheet-direction-not-now-1 = Guiding in English (once I have the score)
sample-sheet-direction-first-sign = A second request, by recommendation.
sample-sheet-year-plan-word = A year of handing on
sample-sheet-year-plan-long = ¥50,000 a month from training alone, four days a week at the inn.
sample-sheet-year-plan-half-1-what = Paid courses
sample-sheet-year-plan-half-1-number = Six
sample-sheet-year-plan-half-2-what = Scripts
sample-sheet-year-plan-half-2-number = Three
sample-sheet-year-plan-stop-1 = Hand the association's newsletter to somebody younger
sample-sheet-year-plan-support-1 = My wife looks over the prices
sample-sheet-find-hour-week-1-when = The train in
sample-sheet-find-hour-week-1-used = Dozing
sample-sheet-find-hour-week-2-when = The bus stop on the way home
sample-sheet-find-hour-week-2-used = Checking the weather
sample-sheet-find-hour-week-3-when = Mornings before a late shift
sample-sheet-find-hour-week-3-used = Television
sample-sheet-find-hour-found-1 = Twenty-five minutes on the train, four times a week
sample-sheet-find-hour-rest = The morning after a late shift stays empty.
sample-sheet-trial-what = Hold one free course in the community hall.
sample-sheet-trial-question = Whether it's of use to people from other trades.
sample-sheet-trial-enough-1 = If even one person stays to ask
sample-sheet-trial-notes-1-happened = Seven came. Questions for half an hour afterwards
sample-sheet-trial-learnt = Half as much talking is enough.
sample-sheet-income-design-offers-1-what = A ninety-minute course
sample-sheet-income-design-offers-1-whom = Small inns and shops
sample-sheet-income-design-offers-2-what = A small column in the trade magazine
sample-sheet-income-design-offers-2-whom = The editors
sample-sheet-income-design-decline-1 = Inns that share our guests
sample-sheet-income-design-ask-office-1 = From which sum a return is due, and what counts as a cost
sample-sheet-work-rules-source = The chapter on duties in the work rules, and in person with general affairs.
sample-sheet-work-rules-application-1-what = Notice of side work

## People and events

sample-person-yamamoto-name = Mari Yamamoto
sample-person-yamamoto-reading = { "" }
sample-person-yamamoto-organisation = Fellow student of the trainer course
sample-person-yamamoto-met-where = The trainer course
sample-person-yamamoto-they-help = Shows me her slides and says what she thinks
sample-person-yamamoto-i-help = Cases from the front desk
sample-person-kobayashi-name = Keiko Kobayashi
sample-person-kobayashi-reading = { "" }
sample-person-kobayashi-organisation = Evening classes in town
sample-person-kobayashi-met-where = The town hall, asking about a class
sample-person-kobayashi-they-help = Finds rooms and people for my classes
sample-person-kobayashi-i-help = A class every month
sample-person-takahashi-name = Setsuko Takahashi
sample-person-takahashi-reading = { "" }
sample-person-takahashi-organisation = Landlady of the inn in the next town
sample-person-takahashi-met-where = Meeting of the inn association
sample-person-takahashi-they-help = Knows every landlady around
sample-person-takahashi-i-help = Training that keeps newcomers
sample-person-mori-name = Naoko Mori
sample-person-mori-reading = { "" }
sample-person-mori-organisation = Editor of the trade magazine
sample-person-mori-met-where = A café, about a word from the front desk
sample-person-mori-they-help = A place to write
sample-person-mori-i-help = Words from the front desk
sample-person-sato-name = Miho Sato
sample-person-sato-reading = { "" }
sample-person-sato-organisation = Used to work with me, now in care
sample-person-sato-met-where = The front desk, on the same shifts
sample-person-sato-they-help = How it is to change one’s work
sample-person-sato-i-help = An ear for what weighs on her
sample-person-inoue-name = Masaru Inoue
sample-person-inoue-reading = { "" }
sample-person-inoue-organisation = Trainer with twenty years of practice
sample-person-inoue-met-where = The trainer course
sample-person-inoue-they-help = How to set prices and hours
sample-person-inoue-i-help = Talking with the younger trainers
sample-person-emily-name = Emily Carter
sample-person-emily-reading = { "" }
sample-person-emily-organisation = Teaches English in town
sample-person-emily-met-where = Her English class in town
sample-person-emily-they-help = Invites me to the guides’ meetings
sample-person-emily-i-help = Showing her the shops in town
sample-person-kimura-name = Kazuo Kimura
sample-person-kimura-reading = { "" }
sample-person-kimura-organisation = Office of the inn association
sample-person-kimura-met-where = Meeting of the inn association
sample-person-kimura-they-help = Asks me to train for the association
sample-person-kimura-i-help = A report after each training
sample-person-nishikawa-name = Ryo Nishikawa
sample-person-nishikawa-reading = { "" }
sample-person-nishikawa-organisation = The photo group
sample-person-nishikawa-met-where = A photo walk by the river
sample-person-nishikawa-they-help = A portrait for my profile
sample-person-nishikawa-i-help = A hand on his days out with the camera
sample-person-okada-name = Shigeru Okada
sample-person-okada-reading = { "" }
sample-person-okada-organisation = Clothes shop down the street
sample-person-okada-met-where = Evening of the local business people
sample-person-okada-they-help = Talks to the other shops
sample-person-okada-i-help = Listening to trouble with service
sample-person-kimura-next = Ask about the next training in listening
sample-person-yamamoto-next = Show each other our new slides
sample-event-course-name = The trainer course
sample-event-course-place = Training centre
sample-event-course-opened = Two people who still look at my slides
sample-event-union-name = Meeting of the inn association
sample-event-union-place = The association’s hall
sample-event-union-opened = Led to my first paid training
sample-event-evening-name = Evening of the local business people
sample-event-evening-place = Chamber of commerce
sample-event-evening-opened = A talk on service for the shops in town

# Learning
sample-learnt-trainer-title = Certified hospitality trainer
sample-learnt-trainer-provider = Association for Hospitality Education
sample-learnt-trainer-result = Passed, certified trainer
sample-learnt-trainer-use-1 = Put the newcomers' training in a new order: explain, try, talk it over.
sample-learnt-trainer-use-2 = At the union's training I asked first what everybody had lived through. It went quicker from there.
sample-learnt-listening-title = A guide to listening
sample-learnt-listening-provider = Higashiyama Books
sample-learnt-listening-result = I can wait before I nod
sample-learnt-listening-use-1 = Listened for ten minutes before I said a word, in a talk with a young colleague.
sample-learnt-speaking-title = Speaking in public (three evenings)
sample-learnt-speaking-provider = Community centre
sample-learnt-speaking-result = Completed
sample-learnt-toeic-title = TOEIC
sample-learnt-toeic-provider = Institute for International Business Communication
sample-learnt-tax-title = Your first tax return
sample-learnt-tax-provider = A book from the library
## Achievements and the talk with the workplace

sample-told-handover-situation = At every change of shift something was forgotten; five times a week a guest noticed.
sample-told-handover-action = Cut the handover sheet to one page, and changed it after three days with each shift.
sample-told-handover-result = Forgotten items went from five a week to one.
sample-told-handover-evidence = A copy of the sheet, and the numbers of three months
sample-told-handover-witness = The section head and the three of the early shift
sample-told-handover-strength = Bringing things together
sample-told-allergies-situation = Everyone asked about allergies in their own way, and the kitchen kept calling to make sure.
sample-told-allergies-action = Made a form, and had kitchen and desk use the same sheet.
sample-told-allergies-result = Hardly a call any more, and not one mix-up.
sample-told-allergies-evidence = The form
sample-told-allergies-witness = The chef
sample-told-allergies-strength = Noticing early
sample-told-shuttle-situation = Guests waited twelve minutes on average for the shuttle from the station.
sample-told-shuttle-action = Wrote down the arrivals for two weeks, and proposed other times.
sample-told-shuttle-result = The wait is seven minutes on average.
sample-told-shuttle-evidence = The records of two weeks before and after
sample-told-shuttle-witness = The drivers, the manager
sample-told-shuttle-strength = Counting and improving
sample-told-feedback-situation = Taught people in town who were new to hospitality.
sample-told-feedback-action = Half the talking, and twice the time for trying it.
sample-told-feedback-result = The feedback was 4.6 of 5 on average.
sample-told-feedback-evidence = A summary of the feedback
sample-told-feedback-witness = The person in charge of classes in town
sample-told-feedback-strength = Teaching
sample-told-session-situation = The association asked for a short course at their meeting.
sample-told-session-action = Put "listening" into one hour, most of it practice in pairs.
sample-told-session-result = Fourteen came, and I was asked about another course.
sample-told-session-evidence = The list of those who came, and what they wrote
sample-told-session-witness = The association's office
sample-told-session-strength = Teaching

sample-brief-first-title = Teaching the newcomers
sample-brief-first-with-whom = The manager
sample-brief-first-proposal = I'd like to teach the newcomers twice a month.
sample-brief-first-benefit = Newcomers stand on their own sooner
sample-brief-first-trial = Three months first
sample-brief-first-asked = Handed over a page after the monthly meeting.
sample-brief-first-answered = The answer: let's try it for three months.
sample-brief-first-agreed = It can go on like this.
sample-brief-second-title = One early shift less
sample-brief-second-asked = A word with the section head. The manager would rather talk after the monthly meeting.
sample-brief-second-next = Talk to the manager after the monthly meeting

sample-day-type-work = Working day
sample-day-type-off = Day off
sample-day-type-care = Care day
sample-shift-morning = Guests, until lunch
sample-shift-afternoon = Guests, afternoon
sample-shift-breakfast = Breakfast and lunch boxes
sample-audit-care = With my mother

## Work history

sample-job-store-employer = Maruya Department Store
sample-job-store-department = Women's shoes
sample-job-store-title = Sales assistant
sample-job-store-did = Sold women's shoes: about forty parties a day, and the stock.
sample-job-store-learnt = To look at the foot and the walk, and to listen before recommending.
sample-job-rooms-employer = Sansuiso Inn
sample-job-rooms-department = Rooms
sample-job-rooms-title = Room attendant (permanent)
sample-job-rooms-did = Looked after guests from arrival to farewell.
    Showed newcomers through their first week.
sample-job-rooms-learnt = To notice before being asked. To ask people calmly on a night of snow or without power.
sample-job-desk-employer = Sansuiso Inn
sample-job-desk-department = Front desk
sample-job-desk-title = Head of desk (permanent)
sample-job-desk-did = Bookings and duty rosters, complaints, and guests from abroad.
    Wrote and taught the training for newcomers.
sample-job-desk-learnt = Listening that turns a complaint into a talk. Putting what I teach into ninety minutes. English for the house.

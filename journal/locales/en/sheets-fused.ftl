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

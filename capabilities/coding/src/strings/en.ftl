# Reading and coding: codebook, excerpts, themes.

coding-desk = Reading and coding
coding-desk-help = How much of each source was read and coded, and what is missing.
coding-desk-empty = There is nothing to read yet
coding-desk-empty-help = Sources come first: a document or an interview.
coding-desk-caption = The sources, one by one
coding-desk-note = The newest text of each source is counted. The numbers are worked out each time.
coding-coverage = How much was read
coding-figure-sources-read = Sources read whole
coding-figure-passages-read = Passages read
coding-figure-passages-coded = Passages coded
coding-figure-in-themes = Excerpts gathered in a theme
coding-of = { $part } of { $whole } ({ $share })
coding-column-read = Read
coding-column-coded = Coded
coding-column-excerpts = Excerpts
coding-finished = Read whole

coding-save = Save
coding-cancel = Cancel
coding-choose = Choose
coding-reason = Reason

# The codebook.

coding-codebook = Codebook
coding-codebook-lead = The words we read the sources with: what each means, when it is used and when it is not.
coding-codebook-empty = The codebook is still empty
coding-codebook-empty-help = Codes are born from reading: they will appear here with their definition.
coding-excerpts = { $count ->
    [0] no excerpts
    [one] 1 excerpt
   *[other] { $count } excerpts
}
coding-excerpts-title = Excerpts
coding-tally-excerpts = { $count ->
    [0] no excerpts
    [one] 1 excerpt
   *[other] { $count } excerpts
}
coding-retired-codes = Retired codes
coding-retired-count = { $count ->
    [one] One code is no longer used
   *[other] { $count } codes are no longer used
}
coding-retired-help = Excerpts that carry it keep it; new ones cannot get it any more.
coding-retired-on = Retired on { $day }
coding-code = Code
coding-code-public-note = Excerpts from documents are shown here. Those from interviews are counted, and can be read in the themes and lines of the plan that use them.
coding-code-no-quotes = There are no quotations to read here
coding-code-add = Add a code
coding-code-revise = Edit the code
coding-code-edit-lead = Whoever reads after you must be able to choose the same code: write the definition for them.
coding-code-name = Name
coding-code-name-help = Short, as you would say it aloud.
coding-definition = Definition
coding-definition-help = What it gathers, in one sentence.
coding-use-when = When to use it
coding-avoid-when = When not to use it
coding-avoid-when-help = With which other code it gets mixed up.
coding-example = Example
coding-example-help = A made-up sentence: the codebook is public.
coding-parent = Stands under
coding-parent-help = To move it, choose another one.
coding-parent-none = None: it stands at the top
coding-rank = Place among its neighbours
coding-rank-help = A number from 1. If you leave it empty, it goes last.
coding-code-reason-help = What did not work in the earlier definition.
coding-code-retire = Retire the code
coding-code-retire-help = Nothing is deleted: excerpts that carry it keep it, but no others can get it.
coding-code-retire-reason-help = For example: it got mixed up with another.
coding-code-retire-now = Retire

# Reading and taking excerpts.

coding-reading = Reading and coding
coding-reading-lead = Read, take the excerpts you need, and mark the page as read at the end.
coding-reading-progress = { $of } passages read
coding-to-source = Open the source
coding-to-newest = Code the corrected text
coding-read = read
coding-take-link = Take an excerpt
coding-mark-and-next = I have read these passages, go on
coding-mark-and-end = I have read these passages
coding-take = Excerpt from passage { $number }
coding-take-lead = Choose the words, then the codes. The quotation stays equal to the text, letter by letter.
coding-sentences = Sentences
coding-sentences-help = One or more, as long as they follow each other.
coding-quote = Or paste the exact words
coding-quote-help = To take less than a sentence. If they differ from the text by a single letter they are refused.
coding-codes = Codes
coding-codes-help = One or more.
coding-no-codes = The codebook is empty: a code comes first.
coding-memo = Memo
coding-memo-help = What you saw in it. Only those who work on the process read it.
coding-excerpt-level = Attribution of this excerpt
coding-excerpt-level-help = Only if less of it may be shown than of its source: for example because it says something a person could be recognised by.
coding-excerpt-level-source = That of the source
coding-take-now = Take the excerpt
coding-take-whole = Take the whole passage

# An excerpt.

coding-excerpt = Excerpt
coding-in-context = Read it in the document
coding-to-context = Go to the passage
coding-codes-on = Codes
coding-codings = Who put which code
coding-codings-empty = No codes so far
coding-who = Who
coding-when = When
coding-withdraw = Withdraw
coding-add-codes = Add codes
coding-memos = Memos
coding-in-themes = Themes it stands in
coding-in-no-theme = It is in no theme yet.
coding-put-in-theme = Put it in the theme
coding-lower = Show less of this excerpt
coding-lower-help = The new level holds at once, everywhere, and cannot be undone. The excerpt is still counted.
coding-lower-new = New level
coding-lower-now = Lower it now

# Themes.

coding-theme = Theme
coding-themes = Themes
coding-themes-lead = What the analysts understood by putting the sources side by side: where they agree, where they divide, who thinks otherwise.
coding-themes-empty = There is no theme yet
coding-themes-empty-help = Themes are built after reading, by gathering excerpts.
coding-theme-build = Build a theme
coding-theme-revise = Edit the theme
coding-theme-edit-lead = A theme is an answer somebody signs: it must stand on the excerpts it rests on.
coding-theme-title = Title
coding-theme-title-help = A short sentence that already says it.
coding-statement = What the sources say
coding-statement-help = Where they agree and where they divide, in a few sentences.
coding-minority = Who thinks otherwise
coding-minority-help = Minority positions stay written, even those of a single voice.
coding-theme-reason-help = What changed in the way of reading the sources.
coding-theme-as-of = Written on { $day }
coding-theme-rests-on = What it rests on
coding-theme-no-quotes = There are no quotations to read here
coding-theme-hidden = { $count ->
    [one] It also rests on one restricted excerpt, which is counted and not shown.
   *[other] It also rests on { $count } restricted excerpts, which are counted and not shown.
}
coding-gather = Choose the excerpts
coding-gather-lead = Tick the excerpts to add. Those already there stay in their place.
coding-gather-now = Add to the theme
coding-gather-empty = There are no other excerpts here
coding-gather-empty-help = Try another code, or go back to the theme.
coding-gather-back = Back to the theme
coding-filter = Filter by code
coding-filter-code = Code: { $code }
coding-every-code = All codes
coding-raise = Move up
coding-remove = Take out of the theme

# Problems.

coding-problem-slug = The address may have small letters, digits and hyphens only.
coding-problem-slug-taken = There already is a code with this address.
coding-problem-rank = Write a number from 1, or leave it empty.
coding-problem-ring = A code cannot stand under itself, nor under one that stands under it.
coding-problem-code = One of these codes has been retired: choose another.
coding-problem-no-code = Choose at least one code.
coding-problem-no-excerpt = Tick at least one excerpt.
coding-problem-nothing-chosen = Tick at least one sentence, or paste the words.
coding-problem-gap = The sentences must follow each other: one is missing between the first and the last.
coding-problem-range = The excerpt must lie inside the passage and hold at least one word.
coding-problem-removed = The words of this passage were removed at the person’s request.
coding-problem-quote-differs = These words are not equal to those of the text: copy them again from the passage.
coding-problem-quote-missing = These words are not in the passage: check accents, apostrophes and spaces.
coding-problem-quote-repeated = These words appear { $number } times: take a few more.
coding-problem-not-lower = A level can only be lowered: choose a more closed one.

# Entries and confirmations.

change-coding-code-add = added a code
change-coding-code-revise = edited a code
change-coding-code-retire = retired a code
change-coding-excerpt-take = took an excerpt
change-coding-excerpt-lower = lowered the level of an excerpt
change-coding-coding-add = coded an excerpt
change-coding-coding-withdraw = withdrew a coding
change-coding-passages-read = read some passages
change-coding-theme-build = built a theme
change-coding-theme-revise = put a theme in other words
change-coding-theme-gather = changed the excerpts of a theme
done-code-added = Code added.
done-code-revised = Code edited. The earlier definition stays in its history.
done-code-retired = Code retired.
done-excerpt-taken = Excerpt taken.
done-coding-added = Saved.
done-coding-withdrawn = Coding withdrawn.
done-excerpt-lowered = Done: the new level already holds everywhere.
done-excerpt-gathered = The excerpt is now in the theme.
done-passages-read = Passages marked as read.
done-theme-built = The theme is here. Now choose the excerpts it rests on.
done-theme-revised = Theme put in other words.
done-theme-gathered = Excerpts added to the theme.
done-theme-excerpt-removed = Excerpt taken out of the theme.

coding-held-work = How much you read and coded
coding-held-work-why = To know who read what. Each single act is among the things you did.
coding-held-reading = Passages read
coding-held-coding = Codings
coding-held-memo = Memos
coding-held-counted = { $count }, last on { $day }
coding-lang = Language of the theme
coding-lang-help = The one it is written in: for whoever listens to it with a screen reader.
coding-lang-it = Italian
coding-lang-en = English

# Blind rounds.

coding-round = Blind round
coding-rounds = Blind rounds
coding-rounds-lead = Several people code the same texts without reading each other. When the round closes, they look together at what they saw differently.
coding-rounds-empty = There is no round yet
coding-rounds-empty-help = Whoever leads the process opens one, choosing texts, codes and people.
coding-round-open = Open a round
coding-round-open-now = Open the round
coding-round-new-lead = Choose texts that none of these people has coded yet: otherwise the others could have read their codings.
coding-round-title = Title
coding-round-title-help = To find it again: for example “First look at the plans”.
coding-round-texts = Texts
coding-round-texts-help = Of each source, the newest text is coded. Those in a round that is open are not listed.
coding-round-no-texts = There are no texts for a round
coding-round-no-texts-help = Sources are needed that are not in an open round already.
coding-round-passages = { $count ->
    [one] 1 passage
   *[other] { $count } passages
}
coding-round-branch-help = The whole codebook, or one code with those that stand under it. The codes in use today count.
coding-round-every-code = Every code in use
coding-round-coders = Who codes
coding-round-coders-help = Two people at least.
coding-round-coder = Who codes
coding-round-while-open = While the round is open
coding-round-while-open-help = Each person reads only what they did themselves in these texts. Nobody else reads those excerpts, codings and memos, neither whoever leads the process nor the public, and no number counts them. A closed round is never opened again.
coding-round-open-since = Open since { $day }
coding-round-closed-on = Closed on { $day }
coding-round-finished-on = Finished on { $day }
coding-round-finished-count = { $count ->
    [0] Nobody has finished yet
    [one] One person has finished
   *[other] { $count } people have finished
}
coding-round-progress = How far we are
coding-round-progress-caption = Passages read by each person
coding-round-progress-note = Only how many passages were read: what was coded is seen when the round closes.
coding-round-finish = I have finished
coding-round-finish-help = Say so when you have finished with all texts. When everybody has, the round closes by itself; until then you can still change your codings.
coding-round-close = Closing the round
coding-round-close-help = The round closes by itself when everybody has finished. Once closed, everybody reads everybody’s work, and there is no way back.
coding-round-close-early = Close it before everybody has finished
coding-round-close-reason-help = For example: one person cannot go on.
coding-round-close-now = Close the round
coding-round-closed-lead = First what you disagree on, from the longest stretch: talking about it helps more than a number.
coding-round-figures = How far you agree
coding-round-differences = Back to the disagreements
coding-round-csv = Download the table
coding-differences-empty = No disagreement
coding-differences-empty-help = At every place of the texts, whoever coded put the same codes, or none.
coding-differences-count = { $count ->
    [0] No disagreement
    [one] 1 disagreement
   *[other] { $count } disagreements
}
coding-settled-count = { $count ->
    [0] None settled so far
    [one] 1 settled
   *[other] { $count } settled
}
coding-difference-title = { $number }. { $title }, passage { $passage }
coding-difference-length = { $count ->
    [one] 1 character
   *[other] { $count } characters
}
coding-difference-passage = The whole passage
coding-difference-caption = What each person saw in this stretch
coding-difference-excerpts = Their excerpt
coding-difference-no-code = No code
coding-settle = Settle it
coding-settle-keep = What is kept
coding-settle-one = The reading of { $name }
coding-settle-all = All of them
coding-settle-none = None of them
coding-settle-reason-help = How you got there: it will help whoever codes after you.
coding-settle-now = Settle the disagreement
coding-settled-one = The reading of { $name } was kept, on { $day }
coding-settled-all = All readings were kept, on { $day }
coding-settled-none = No reading was kept, on { $day }
coding-refused-coder = Other people code in this round.
coding-problem-round-no-text = Choose at least one text.
coding-problem-round-two-coders = Choose at least two people.
coding-problem-round-text = One of these texts is no longer the newest of its source: choose again.
coding-problem-round-no-code = There is no code in use here: choose another.
coding-problem-round-coder = One of these people has no role today that lets them code.
coding-problem-round-busy = One of these texts is already in an open round: choose another.
coding-problem-round-coded = One of these people has already coded one of the texts: the others could have read it. Choose another text, or another person.
coding-problem-keep = Choose what is kept.
coding-excerpt-veiled = Only you read it for now
coding-excerpt-veiled-help = It is in a blind round that is still open. It can be put into a theme once the round is closed.

# Agreement.

coding-round-figures-lead = How alike the codings are, code by code, as they stood when the round closed. There is no single number for all of it, and no mark: disagreements are read one by one.
coding-figures-texts = { $count ->
    [one] 1 text
   *[other] { $count } texts
}
coding-figures-coders = { $count ->
    [one] 1 person
   *[other] { $count } people
}
coding-figures-words = { $count ->
    [one] 1 word
   *[other] { $count } words
}
coding-figures-sentences = { $count ->
    [one] 1 sentence
   *[other] { $count } sentences
}
coding-figures-removed = { $count ->
    [one] The words of one passage were removed and do not count
   *[other] The words of { $count } passages were removed and do not count
}
coding-figures-seed = Drawn from seed { $seed }
coding-figures-on-words = Word by word
coding-figures-on-words-note = A word carries the code when at least half of it is in an excerpt that does. The interval is in brackets.
coding-figures-on-sentences = Sentence by sentence
coding-figures-on-sentences-note = A sentence carries the code when a part of it is in an excerpt that does. The interval is in brackets.
coding-figures-on-ranges = On the stretches they chose
coding-figures-on-ranges-note = Here it also counts where an excerpt begins and ends, character by character.
coding-figures-family = All codes together, on the stretches they chose
coding-figures-family-note = Three different questions about the same round: where, where and what, what.
coding-figures-all-codes = All codes
coding-figures-interval = ({ $low } – { $high })
coding-figures-places = { $count ->
    [one] on 1 character
   *[other] on { $count } characters
}
coding-figures-meaning = What they mean
coding-no-interval-one = no interval: there is only one text or passage to draw
coding-no-interval-undefined = no interval: most draws have no value
coding-undefined-no-pairs = no place about which two people said something
coding-undefined-no-variation = everybody says the same everywhere: nothing shows that they could have told two things apart
coding-undefined-not-two-coders = worked out between two people only
coding-undefined-too-little-shared = too little in common to tell agreement from chance
coding-undefined-overlaps = somebody put several codes on the same words: compare code by code
coding-term-percent = Percent
coding-term-kappa = Cohen’s kappa
coding-term-alpha = Krippendorff’s alpha
coding-term-u-alpha = uα
coding-term-k-u-alpha = (k)uα
coding-term-relevance = |uα
coding-term-c-u-alpha = cuα
coding-term-interval = Interval
coding-meaning-percent = The share of units of which two people say the same, from 0 to 1. Chance is not taken out: a rare code always looks shared.
coding-meaning-kappa = How far two people agree, without what the habits of each would give by chance: 1 is full agreement, 0 is chance, below 0 is worse than chance (Cohen 1960).
coding-meaning-alpha = The same question for two people or more, with one chance for all: 1 is full agreement, 0 is chance (Krippendorff 2019).
coding-meaning-u-alpha = How far people agree where a code is put and which, when each chooses their own stretches. In the table by code it looks at that code alone; excerpts of one person that touch count as one (Krippendorff, Mathet, Bouvry and Widlöcher 2016).
coding-meaning-k-u-alpha = Where several people coded something, how far they agree on this code.
coding-meaning-relevance = How far they agree only on where there is something to code, whatever the code.
coding-meaning-c-u-alpha = Where several people coded something, how far they agree on which code.
coding-meaning-interval = Between which values 95% of a thousand draws fall: for words and sentences whole passages are drawn, for stretches whole texts. The same seed always gives the same ends.

change-coding-round-open = opened a blind round
change-coding-round-finish = finished coding in a round
change-coding-round-close = closed a blind round
change-coding-round-settle = settled a disagreement between coders
done-round-opened = Round opened. Whoever codes finds it on the desk.
done-round-finished = Thank you: your part is finished.
done-round-closed = Round closed. Here is what you saw differently.
done-difference-settled = Disagreement settled. Everybody’s codings stay as they are.
coding-held-round = Rounds you coded in
coding-held-finish = Rounds you finished
coding-held-settlement = Disagreements in which your reading was kept
# The codebook takes another shape.

coding-code-move = Move the code
coding-code-move-now = Move
coding-code-merge = Merge other codes into this one
coding-code-split = Split the code
coding-move-help = The codes under it move along.
coding-move-reason-help = For example: readers find it sooner here.
coding-look = See what changes
coding-choose-again = Choose again
coding-back-to-code = Back to the code
coding-merge-lead = The codings pass to this code, each in the name of whoever made it. The addresses of the merged codes lead here.
coding-merge-from = Codes to merge
coding-merge-from-help = One or more. The codes under them will stand under this one.
coding-merge-chosen = They become part of “{ $into }”:
coding-merge-reason-help = For example: in practice we gave them to the same sentences.
coding-merge-now = Merge
coding-merge-empty = There are no other codes to merge
coding-merge-empty-help = This code can only take in codes in use that do not stand above it.
coding-split-lead = Each excerpt passes to one or several parts, in the name of whoever had coded it. The address of the code will lead to its parts.
coding-split-parts = The parts
coding-split-parts-help = At least two codes of the codebook.
coding-split-missing = If a part is not there yet, first add it to the codebook with its definition.
coding-split-look = Deal out the excerpts
coding-split-deal = Which parts this excerpt goes to
coding-split-rest = Excerpts without a tick
coding-split-rest-help = Choose a part if it should take all the others.
coding-split-rest-none = None is left without a tick
coding-split-reason-help = For example: it held two different things together.
coding-split-now = Split
coding-split-empty = The parts are missing
coding-touched = What leans on it today
coding-touched-undo = As long as nobody builds upon it, this can be undone.
coding-touched-excerpts = { $count ->
    [0] No excerpts
    [one] One excerpt
   *[other] { $count } excerpts
}
coding-touched-themes = { $count ->
    [0] No themes
    [one] One theme
   *[other] { $count } themes
}
coding-touched-lines = { $count ->
    [0] No lines of the plan
    [one] One line of the plan
   *[other] { $count } lines of the plan
}
coding-touched-codes = { $count ->
    [0] No other codes stand under this one.
    [one] The code under it moves along.
   *[other] The { $count } codes under it move along.
}
coding-merged-on = Merged into another code on { $day }
coding-split-on = Split on { $day }
coding-heirs-help = Its excerpts can be read here:
coding-keywords = Other names
coding-keywords-help = Words one might look for it by, with commas between them.
coding-usage = What it is for
coding-usage-help = A heading gathers other codes and is not put on excerpts.
coding-usage-apply = It is put on excerpts
coding-usage-group = It is only a heading
coding-colour = Colour
coding-colour-help = Two letters of the name always stand with the colour.
coding-colour-none = None
coding-colour-blue = Blue
coding-colour-navy = Navy
coding-colour-teal = Teal
coding-colour-green = Green
coding-colour-olive = Olive
coding-colour-brown = Brown
coding-colour-rust = Rust
coding-colour-red = Red
coding-colour-magenta = Magenta
coding-colour-purple = Purple
coding-colour-indigo = Indigo
coding-colour-slate = Grey
coding-problem-merge-under = This code stands under one of those chosen: move it elsewhere first.
coding-problem-two-parts = Choose at least two parts.
coding-problem-split-children = Other codes stand under this one: move them elsewhere first.
coding-problem-not-dealt = { $number ->
    [one] One excerpt goes to no part yet: tick one, or say where those without a tick go.
   *[other] { $number } excerpts go to no part yet: tick some, or say where those without a tick go.
}
coding-problem-heading = One of these codes is only a heading: excerpts cannot carry it.
coding-problem-heading-used = There are excerpts that carry it: pass them to other codes first, then it can be a heading.

# Undoing.

coding-undo = Undo
coding-undo-reason-help = If it helps whoever reads after you.
coding-entries = What you did last
coding-entries-lead = The last twenty things you did while reading and coding. Undoing deletes nothing: it adds a change that puts everything back as it was.
coding-entries-note = What others have used since cannot be undone any more: here you read why.
coding-entries-empty = You have not done anything yet
coding-entries-empty-help = The excerpts, codings and codes you work on will appear here.
coding-entry = Undoing a change
coding-entry-what = Change
coding-entry-undoing = Can it be undone?
coding-entry-about = Of what
coding-entry-undone-on = Undone on { $day }
coding-entry-against = It cannot be undone any more
coding-entry-effects = What goes back to how it was
coding-deed-coding-code-add = Code added
coding-deed-coding-code-revise = Code edited
coding-deed-coding-code-move = Code moved
coding-deed-coding-code-retire = Code retired
coding-deed-coding-code-merge = Codes merged
coding-deed-coding-code-split = Code split
coding-deed-coding-excerpt-take = Excerpt taken
coding-deed-coding-coding-add = Excerpt coded
coding-deed-coding-coding-withdraw = Coding withdrawn
coding-deed-coding-theme-gather = Excerpts of a theme changed
coding-deed-coding-memo-write = Memo written
coding-deed-coding-memo-revise = Memo rewritten
coding-deed-coding-memo-withdraw = Memo withdrawn
coding-deed-coding-entry-undo = Change undone
coding-effect-code-retired = “{ $code }” is no longer used.
coding-effect-code-before = “{ $code }” goes back to what it was and where it stood.
coding-effect-code-back = “{ $code }” is in use again.
coding-effect-code-ended = “{ $code }” goes out of use again.
coding-effect-excerpts-given-up = { $count ->
    [one] One excerpt is given up.
   *[other] { $count } excerpts are given up.
}
coding-effect-excerpts-back = { $count ->
    [one] One excerpt comes back.
   *[other] { $count } excerpts come back.
}
coding-effect-codings-withdrawn = { $count ->
    [one] One coding is withdrawn.
   *[other] { $count } codings are withdrawn.
}
coding-effect-codings-back = { $count ->
    [one] One coding comes back, in the name of whoever made it.
   *[other] { $count } codings come back, in the name of whoever made them.
}
coding-effect-places-left = { $count ->
    [one] One excerpt leaves the theme.
   *[other] { $count } excerpts leave the theme.
}
coding-effect-places-back = { $count ->
    [one] One excerpt comes back into the theme, at its place.
   *[other] { $count } excerpts come back into the theme, at their places.
}
coding-effect-memos-gone = { $count ->
    [one] One memo goes back to what it was, or goes.
   *[other] { $count } memos go back to what they were, or go.
}
coding-effect-memos-back = { $count ->
    [one] One memo comes back.
   *[other] { $count } memos come back.
}
coding-obstacle-undone = It was undone already.
coding-obstacle-nothing = Nothing of it is left to undo.
coding-obstacle-code-changed = “{ $code }” was edited again since.
coding-obstacle-code-used = “{ $code }” is on excerpts already ({ $count }).
coding-obstacle-code-leaned-on = Other codes stand under “{ $code }”, or were merged into it.
coding-obstacle-code-ended = “{ $code }” is no longer in use.
coding-obstacle-ring = “{ $code }” would stand under itself.
coding-obstacle-in-themes = { $count ->
    [one] The excerpt stands in a theme: take it out of there first.
   *[other] The excerpt stands in { $count } themes: take it out of there first.
}
coding-obstacle-in-lines = { $count ->
    [one] A line of the plan rests on the excerpt.
   *[other] { $count } lines of the plan rest on the excerpt.
}
coding-obstacle-coding-withdrawn = Somebody has since withdrawn one of the codings carried over.
coding-obstacle-excerpt-ended = The excerpt was given up.
coding-obstacle-in-round = One of its codes is being compared in a blind round: wait until the round closes.
coding-refused-in-round = This code is being compared in a blind round: it can be merged or split when the round closes.
coding-obstacle-memo-revised = The memo was rewritten since.
change-coding-code-move = moved a code
change-coding-code-merge = merged codes
change-coding-code-split = split a code
change-coding-entry-undo = undid a change
change-coding-memo-write = wrote a memo
change-coding-memo-revise = rewrote a memo
change-coding-memo-withdraw = withdrew a memo
done-code-moved = Code moved.
done-codes-merged = Codes merged.
done-code-split = Code split.
done-entry-undone = Undone: everything is as it was.

# The memos, all together.

coding-memos-lead = What you thought while reading, newest first. Only those who work on the process read them; they can be printed as they are.
coding-memos-help = The memos about excerpts, codes, sources, passages and themes, in one place.
coding-memos-filter = Filter the memos
coding-memos-about = About
coding-memos-any = Anything
coding-memos-anybody = Anybody
coding-memos-from = From the day
coding-memos-until = To the day
coding-memos-empty = There are no memos here
coding-memos-empty-help = They are written from here, or from the page of an excerpt, a code, a theme or a passage.
coding-memo-write = Write a memo
coding-memo-revise = Rewrite
coding-memo-lead = Write it as you would say it to whoever reads after you.
coding-memo-revised = Rewritten: the earlier version stays on record.
coding-about-process = Process
coding-about-source = Source
coding-about-passage = Passage
coding-about-excerpt = Excerpt
coding-about-code = Code
coding-about-theme = Theme
coding-memos-of-this = Memos on this
done-memo-written = Memo written.
done-memo-revised = Memo rewritten.
done-memo-withdrawn = Memo withdrawn.

# The codebook over time.

coding-versions = How the codebook changed
coding-versions-lead = What changed between two days, code by code. Every day can be read again and printed.
coding-versions-days = Choose the days
coding-versions-from = From the evening of
coding-versions-until = To the evening of
coding-versions-between = What changed from { $from } to { $until }
coding-versions-same = Nothing changed in these days
coding-versions-same-help = Try other days.
coding-versions-steps = The last changes
coding-changed-added = “{ $code }” is new.
coding-changed-returned = “{ $code }” is in use again.
coding-changed-retired = “{ $code }” was retired.
coding-changed-merged = “{ $code }” was merged into “{ $other }”.
coding-changed-split = “{ $code }” was split into: { $other }.
coding-changed-renamed = “{ $code }” was called “{ $other }”.
coding-changed-moved = “{ $code }” stood under “{ $other }”.
coding-changed-moved-from-top = “{ $code }” stood at the top.
coding-changed-reworded = “{ $code }”: “{ $other }” changed.
coding-printed = Codebook to print
coding-printed-lead = All codes in use, with what is said of each.
coding-printed-as-of = As it was on { $day }
coding-printed-day = Read it on another day
coding-printed-on = On the evening of
coding-printed-empty = The codebook was empty on that day
coding-printed-empty-help = Try a later day.

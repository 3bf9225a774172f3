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

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

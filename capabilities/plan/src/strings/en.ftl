# The plan: text, lines, draft, versions, adoptions.

plan-nav = Plan
plan-nav-draft = Draft of the plan
plan-nav-draft-help = Write, move, split and merge lines; tie each one to what it comes from.
plan-nav-reading = Draft of the plan
plan-nav-reading-help = Read the draft as it stands today.
plan-nav-publish = Publish a version
plan-nav-publish-help = See what is missing and what changes, then make the draft public.
plan-nav-adopt = Adopt a version
plan-nav-adopt-help = Record the act by which your body adopts a published version.

plan-title = Plan
plan-lead = Every line has an address that never changes and says where it comes from.
plan-empty-title = The plan has not been published yet
plan-empty-text = When a first version is ready for consultation, you can read it here line by line.
plan-note-only-draft = For now there is only the draft, seen by those who work on the process.
plan-note-unpublished = The draft has moved on: some changes are not published yet.
plan-note-on = You are reading the text in force on { $day }.
plan-why-here = Why it is here
plan-contribute = Write a contribution
plan-section-numbered = { $number }. { $title }

plan-count-lines = { $count ->
    [one] One line
   *[other] { $count } lines
}
plan-count-evidence = { $count ->
    [one] one piece of evidence
   *[other] { $count } pieces of evidence
}
plan-count-contributions = { $count ->
    [one] one contribution
   *[other] { $count } contributions
}

plan-kind-heading = Heading
plan-kind-text = Text
plan-kind-objective = Objective
plan-kind-action = Action

plan-lang-it = Italian
plan-lang-en = English

plan-purpose-consultation = For consultation
plan-purpose-adoption = For adoption
plan-purpose-revision = Update
plan-purpose-consultation-lead = The text everybody was asked to write about. It no longer changes.
plan-purpose-adoption-lead = The text put before the promoting bodies. It no longer changes.
plan-purpose-revision-lead = An update of the adopted plan. It no longer changes.
plan-adopted = Adopted
plan-adopted-lead = The text adopted by every promoting body. It no longer changes.
plan-adopted-then-lead = The text adopted by the bodies that promoted the process then. It no longer changes.

plan-struck-no = Standing
plan-struck-struck = Taken away
plan-struck-merged = Merged with others
plan-struck-split = Split

# Labels

plan-label-plan = The plan
plan-label-version = Version { $number }
plan-label-line = Line { $number }
plan-label-heading = A heading of the plan
plan-label-line-of = { $line } of version { $version }
plan-label-line-draft = New line, in the draft
plan-label-revision = { $line }, new text from version { $version }
plan-label-revision-draft = { $line }, new text in the draft
plan-line-name = { $number } · { $words }

# Versions

plan-version-named = Version { $number } · { $purpose }
plan-versions-title = Versions of the plan
plan-versions-lead = Every published text stays here as it was, with its date, its purpose, the acts that adopted it and its seal.
plan-versions-waiting = Waiting for adoption
plan-versions-none-waiting = No version is waiting for adoption.
plan-version-read = Read the text
plan-version-published = Published
plan-version-not-adopted = Not adopted yet
plan-version-not-newest = There is a newer version.
plan-version-seal = Seal of the version
plan-version-seal-how = It is the SHA-256 digest of all lines, in the order in which they are printed. Whoever downloads the data of the process can work it out again: had the text been touched, the result would differ.
plan-version-title = Name of the version
plan-version-title-help = As it would read on the cover, for example “Metropolitan plan for the social economy”.
plan-version-purpose = What it is for
plan-act = { $body }, act no. { $act } of { $day }
plan-act-own = act no. { $act } of { $day }

plan-go-today = Read the text in force
plan-go-versions = All versions
plan-go-draft = Open the draft
plan-go-draft-today = Back to today’s draft
plan-go-differences = What changed
plan-go-differences-since = What changed since version { $number }
plan-go-version-new = Read the newer version
plan-go-version-old = Read the older version
plan-go-publish = Publish a version
plan-go-adopt = Adopt this version
plan-go-reopen = Reopen the plan

# Differences

plan-difference-title = From version { $old } to version { $new }
plan-difference-lead = What changed between the text of { $old } and that of { $new }, and why.
plan-difference-show = Show
plan-show-changed = Only what changed
plan-show-all = The whole text
plan-difference-section = Section
plan-difference-every-section = Every section
plan-difference-none = Nothing to show
plan-difference-none-text = With these filters no line has changed. Try the whole text or another section.
plan-difference-same-text = The two versions have the same text.
plan-difference-in = { $number } ({ $text })
plan-difference-renumbered = { $old }, now { $new }
plan-difference-moved = From “{ $from }” to “{ $to }”
plan-difference-rekinded = It was: { $from }. It is: { $to }.
plan-difference-causes = Where this change comes from:

plan-fate-same = Same
plan-fate-reworded = Reworded
plan-fate-moved = Moved
plan-fate-moved-and-reworded = Moved and reworded
plan-fate-rekinded = Changed in kind
plan-fate-added = New
plan-fate-struck = Taken away
plan-fate-split = Split
plan-fate-merged = Merged
plan-fate-recast = Rewritten together

plan-count-same = { $count ->
    [one] line the same
   *[other] lines the same
}
plan-count-reworded = { $count ->
    [one] line reworded
   *[other] lines reworded
}
plan-count-moved = { $count ->
    [one] line moved
   *[other] lines moved
}
plan-count-moved-and-reworded = { $count ->
    [one] line moved and reworded
   *[other] lines moved and reworded
}
plan-count-rekinded = { $count ->
    [one] line changed in kind
   *[other] lines changed in kind
}
plan-count-added = { $count ->
    [one] new line
   *[other] new lines
}
plan-count-struck = { $count ->
    [one] line taken away
   *[other] lines taken away
}
plan-count-split = { $count ->
    [one] line split
   *[other] lines split
}
plan-count-merged = { $count ->
    [one] merger of lines
   *[other] mergers of lines
}
plan-count-recast = { $count ->
    [one] group of lines rewritten together
   *[other] groups of lines rewritten together
}

plan-did-plan-line-add = Added
plan-did-plan-line-revise = Reworded
plan-did-plan-line-move = Moved
plan-did-plan-line-strike = Taken away
plan-did-plan-line-restore = Put back
plan-did-plan-line-split = Split
plan-did-plan-line-merge = Merged

# The page of a line

plan-line-history = How it changed
plan-line-in-version = In version { $number }, published on { $day }
plan-line-never-published = Never published: only those who work on the process see it
plan-line-gone-no = This line is not in version { $number }, published on { $day }
plan-line-gone-struck = This line was taken away in version { $number }, published on { $day }
plan-line-gone-split = This line was split in version { $number }, published on { $day }
plan-line-gone-merged = This line was merged with others in version { $number }, published on { $day }
plan-line-replaced-by = In its place there is:
plan-line-replaces = It takes the place of:
plan-line-wording = { $version } · { $line }
plan-line-wording-gone = { $version } · no longer there
plan-line-same-words = Same words: its number, place or kind changed.
plan-line-in-draft = In the draft
plan-draft-same = The draft has the same text as the published version.
plan-draft-changed = The draft has a different text, not published yet.
plan-draft-gone = This line is no longer in the draft.

# The draft

plan-draft-title = Draft
plan-draft-lead = Only those who work on the process see it. It becomes public when a version is published.
plan-draft-empty = The draft is empty
plan-draft-empty-text = Begin with a section: the rest comes after it.
plan-draft-section-empty = There is no line in this section yet: as long as it is empty, it is not printed.
plan-draft-on = Read the draft as it was on another day
plan-draft-on-help = You see the text at the end of that day.
plan-draft-note-on = This is the draft at the end of { $day }: it can only be read.
plan-draft-note-closed = Version { $number } was adopted by all promoters: the draft is closed. The process lead or a promoting body can reopen it.
plan-draft-gone-lines = { $count ->
    [one] One line that is no longer in the draft
   *[other] { $count } lines that are no longer in the draft
}
plan-line-bare = no evidence
plan-actions = Actions

plan-do-add-section = Add a section
plan-do-revise-section = Edit the section
plan-do-add-line = Add a line
plan-do-add-after = Add a line below
plan-do-revise = Reword
plan-do-links = Where it comes from
plan-do-move = Move
plan-do-split = Split into several lines
plan-do-merge = Merge with other lines
plan-do-strike = Take out of the draft
plan-do-restore = Put back into the draft
plan-do-withdraw = Withdraw the link

plan-save = Save in the draft
plan-back = Go back
plan-back-draft = Back to the draft
plan-back-version = Back to the version
plan-reason = Why
plan-reason-help = One sentence. It is read in the history of the line and, once published, among the reasons of the change.

plan-section-lead = A section gathers lines under a title. While it is empty, it is not printed.
plan-section-title-it = Title
plan-section-title-en = Title in English
plan-section-title-en-help = Without it, people who read in English see the Italian one.
plan-section-spot = Place among the sections
plan-spot-first = At the beginning
plan-spot-after = After: { $name }
plan-spot-stay = Where it is now

plan-line-form-lead = A line is the smallest part of the plan that has an address: a heading, an explanation, an objective, an action.
plan-line-body = Text
plan-line-body-help = At most 4,000 characters. A new line begins a new paragraph of the same line.
plan-line-kind = What it is
plan-line-lang = Language of the text
plan-line-lang-help = The language it is written in, even if you read the site in another.
plan-line-spot = Place in the section

plan-move-lead = The lines around it do not change. The printed number is decided when a version is published.
plan-move-other-section = Move it to another section
plan-move-section = Section
plan-move-spot = New place in “{ $section }”
plan-move-spot-help = For another section, choose it above.
plan-move-send = Move the line

plan-strike-lead = The line leaves the draft. Its address still answers and tells what became of it.
plan-strike-evidence = { $count ->
    [one] This line rests on one piece of evidence, which stays in its history.
   *[other] This line rests on { $count } pieces of evidence, which stay in its history.
}
plan-strike-send = Take the line away
plan-restore-lead = The line goes back where it was, with the same links.
plan-restore-send = Put the line back

plan-split-lead = Write each part in its own field. The present line leaves the draft but keeps its address and its evidence, which the parts still lead to.
plan-split-part = Part { $number }
plan-split-more = One more part
plan-split-send = Split the line

plan-merge-lead = The chosen lines leave the draft and one takes their place. Their addresses and their evidence stay.
plan-merge-other-section = Look in another section
plan-merge-other-section-help = The lines you have chosen stay chosen.
plan-merge-look = Show the lines of the section
plan-merge-with = With which lines
plan-merge-with-help = One to seven, besides this one.
plan-merge-choose = Go on to the text
plan-merge-change = Change the lines
plan-merge-body = Text of the merged line
plan-merge-body-help = Here are the present texts, one after another: make them one.
plan-merge-send = Merge the lines

plan-clash-title = Somebody changed this text while you were writing
plan-clash-text = Their change is saved and yours was not written, but it is still below: look at what is there now, correct if need be, and save again.
plan-clash-now = Now it says:
plan-clash-difference = What your text would change:
plan-clash-struck = The line was taken out of the draft.
plan-gone-struck = While you were writing, the line was taken out of the draft. Your text was not written: it is below, to copy. If the line is still needed, put it back first.
plan-gone-replaced = While you were writing, the line was split or merged with others. Your text was not written: it is below, to copy. The page of the line says what is in its place now.
plan-gone-typed = Your text
plan-gone-line = Open the page of the line

# Links

plan-links-lead = Tie the line to what it comes from. Saving adds what you choose; what is there already is not touched.
plan-links-there = Links of this line
plan-links-none = No links yet
plan-links-none-text = Readers will see that this line does not say where it comes from.
plan-links-inherited = It comes from a line that this one replaced.
plan-links-hidden = Something that can no longer be seen
plan-links-new = Add links
plan-links-shelves = Where to look
plan-shelf-excerpts = Excerpts
plan-shelf-themes = Themes
plan-shelf-axes = Common axes
plan-shelf-contributions = Contributions
plan-links-contribution = Contribution { $number }, { $who }
plan-links-search = Search by words
plan-links-targets = What to tie it to
plan-links-nothing = Nothing here has these words. Try others, or look in the other lists.
plan-links-first = Back to the beginning of the list
plan-links-next = Show the next ones
plan-links-save-first = Add what you chose on this page before you go on to another.
plan-links-already = { $label } (already tied: { $kinds })
plan-links-refs = References
plan-links-refs-help = One per line, if you copied them from another page: for example coding.excerpt: followed by its code.
plan-links-kind = What the link says
plan-links-reason-help = Why the line rests on this. It holds for all links you add now.
plan-links-send = Add the links
plan-link-supports = In support
plan-link-qualifies = With a condition or a doubt
plan-link-opposes = Against
plan-link-source-of-wording = Where the words come from
plan-withdraw-lead = The link stays in the history, with the reason why it was withdrawn.
plan-withdraw-send = Withdraw the link

# Publishing and adopting

plan-publish-lead = The draft becomes a numbered, public version that never changes.
plan-publish-check = What is missing
plan-publish-nothing-missing = Every line says where it comes from.
plan-publish-bare = { $count ->
    [one] One line does not say where it comes from
   *[other] { $count } lines do not say where they come from
}
plan-publish-bare-help = You can publish all the same: readers will see it.
plan-publish-empty-sections = Sections without lines, which are not printed:
plan-publish-name = The version
plan-publish-send = Publish the version
plan-publish-first = It is the first version
plan-publish-changed = { $count ->
    [0] Nothing has changed since the last version
    [one] One change since the last version
   *[other] { $count } changes since the last version
}
plan-publish-clash = The draft changed while you were looking. Nothing was published: this is the present text, check it and publish again.

plan-adopt-lead = Each promoting body adopts the version once, with an act of its own.
plan-adopt-already = Already adopted by
plan-adopt-everybody = Every promoter has adopted this version.
plan-adopt-promoter = Adopting body
plan-adopt-body = Deciding body
plan-adopt-body-help = For example: metropolitan council, chamber board.
plan-adopt-number = Number of the act
plan-adopt-number-help = As written on the act.
plan-adopt-day = Date of the act
plan-adopt-url = Where it is published
plan-adopt-url-help = The address of the act on the body’s notice board or site.
plan-adopt-note = Anything else to say
plan-adopt-reason-help = A sentence that will be read in the ledger, for example “Outcome of the session of 3 April”.
plan-adopt-send = Record the adoption
plan-reopen-lead = The adopted plan stays as it is. The draft can be edited again, to prepare the next update.
plan-reopen-reason-help = A sentence that will be read in the ledger, for example “First yearly revision”.
plan-reopen-send = Reopen the draft

# Problems

plan-problem-unchanged = Nothing has changed: write the new text or go back.
plan-problem-no-lines = There is no line in the draft to publish yet.
plan-problem-parts = Choose one to seven lines besides this one.
plan-problem-split-parts = Two to { $number } parts are needed.
plan-problem-no-target = Choose at least one thing to tie the line to.
plan-problem-no-new-link = The line is already tied like this to everything you chose.
plan-problem-unknown-target = One of the references leads to no excerpt, theme or contribution of this process.
plan-problem-adopted = This body has already adopted the version.
plan-refused-struck = This line is no longer in the draft, so it cannot be changed.
plan-refused-standing = The line is in the draft already: somebody put it back.
plan-refused-not-struck = Only lines that were taken away are put back: others stand in the place of those that were split or merged.
plan-refused-closed = The plan was adopted by all promoters and the draft is closed. The process lead or a promoting body can reopen it, with a reason.
plan-refused-open = The draft is open already.
plan-refused-not-for-adoption = This version was published for consultation, not to be adopted.

# Done

done-plan-section-added = The section is in the draft.
done-plan-section-revised = The section has changed.
done-plan-line-added = The line is in the draft.
done-plan-line-revised = The line was reworded.
done-plan-line-moved = The line is in its new place.
done-plan-line-struck = The line has left the draft. Its address still answers.
done-plan-line-restored = The line is back in the draft.
done-plan-line-split = The line was split. The old address leads to the new ones.
done-plan-lines-merged = The lines have become one. The old addresses lead to it.
done-plan-links-made = The links were added.
done-plan-link-withdrawn = The link was withdrawn and stays in the history.
done-plan-version-published = The version is public.
done-plan-version-adopted = The adoption is recorded.
done-plan-reopened = The draft is open again.

# The ledger

change-plan-section-add = added a section
change-plan-section-revise = edited a section
change-plan-line-add = added a line
change-plan-line-revise = reworded a line
change-plan-line-move = moved a line
change-plan-line-strike = took a line away
change-plan-line-restore = put a line back
change-plan-line-split = split a line
change-plan-line-merge = merged lines
change-plan-link-make = tied a line to what it comes from
change-plan-link-withdraw = withdrew a link of a line
change-plan-version-publish = published a version of the plan
change-plan-version-adopt = recorded the adoption of a version
change-plan-plan-reopen = reopened the plan

plan-draft-shaken = { $count ->
    [one] One line to look at again
   *[other] { $count } lines to look at again
  }
plan-draft-shaken-help = Something they rest on was withdrawn, or less of it may be shown than when it was tied. Open the line to see what: withdraw the link, or withdraw it and make it again with a reason if the line still holds.
plan-line-shaken-withdrawn = Rests on a source withdrawn on { $day }
plan-line-shaken = Since { $day } less may be said of one of its sources

# Trails of evidence, uses, coverage.

trace-evidence = Why this line
trace-evidence-none = No source, theme or contribution is linked to this line.
trace-why-supports = Why it is here: in support
trace-why-qualifies = Why it is here: with a condition or a doubt
trace-why-opposes = Why it is here: against
trace-why-source-of-wording = Why it is here: where the words come from
trace-kind-supports = In support
trace-kind-qualifies = With a condition or a doubt
trace-kind-opposes = Against
trace-kind-source-of-wording = Where the words come from
trace-hidden = { $count ->
    [one] There is also one piece of evidence that is not public.
   *[other] There are also { $count } pieces of evidence that are not public.
}
trace-inherited = It comes from a line that this one replaced.
trace-inherited-from = It comes from “{ $line }”, which this line replaced.
trace-reason = Why: { $reason }
trace-badge-inherited = Inherited
trace-badge-draft = In the draft only
trace-causes = Contributions that changed it
trace-causes-lead = The reply to these contributions brought about a change of this line, or of one it replaced.
trace-causes-others = { $count ->
    [one] The same decision answers one other contribution.
   *[other] The same decision answers { $count } other contributions.
}
trace-withdrawn = Withdrawn links
trace-withdrawn-lead = They stay in the history of the line. The public does not see them.
trace-withdrawn-on = Withdrawn on { $day }. { $reason }
trace-unknown = Evidence you may not read

trace-nav-coverage = What we have read
trace-nav-coverage-help = How much has arrived, been read, coded, linked and answered, and what is missing. Everybody sees it.
trace-coverage-title = What we have read
trace-coverage-lead = How much arrived, how much was read and used, how much was answered. And, by name, what is still missing.
trace-counted = Counted up to entry no. { $number } ({ $moment }); delays as of { $day }.
trace-counted-nothing = There is nothing to count yet.
trace-of = { $count } of { $total } ({ $share })
trace-sources = Documents and interviews
trace-sources-more = Go to the sources
trace-documents = documents gathered
trace-interviews = interviews held
trace-nothing = No sources yet
trace-nothing-help = Counting begins with the first document or interview.
trace-how-counted = How we count
trace-column-figure = Figure
trace-column-done = Done
trace-column-missing = Missing
trace-column-means = What it counts
trace-figure-passages-read = Passages read
trace-figure-passages-read-means = Passages (paragraphs, headings, list items) of the newest text of each source that at least one person marked as read, or took an excerpt from.
trace-figure-sources-read = Sources read whole
trace-figure-sources-read-means = Sources of which every passage was read.
trace-figure-excerpts-coded = Excerpts coded
trace-figure-excerpts-coded-means = Quotations taken from sources that have at least one code that was not withdrawn.
trace-figure-excerpts-linked = Excerpts linked to the plan
trace-figure-excerpts-linked-means = Quotations on which at least one standing line rests, the draft included: directly, through a theme, or because the line replaced another.
trace-figure-lines-resting = Lines with some evidence
trace-figure-lines-resting-means = Lines of the newest published version, headings left out, that are linked to a source, a theme or a contribution.
trace-contributions = Contributions
trace-contributions-more = Go to the register of contributions
trace-contributions-lead = People and kinds of organisation are counted apart: they are not added up.
trace-contributions-none = No contributions yet
trace-contributions-none-help = Counting begins with the consultation.
trace-contributions-table = Contributions by kind of participant
trace-answered = Contributions answered
trace-kind-of-person = People
trace-column-kind = Who
trace-column-received = Received
trace-column-linked = Linked to the plan
trace-column-answered = Answered
trace-column-overdue = Overdue
trace-linked-means = Those linked to a line as evidence, and those whose reply changed a line.
trace-overdue-means = Those still without a reply after the last day due, which is included whole.
trace-left = What is missing
trace-left-lead = Interviews are listed by sector only, and sectors with few people stand together: nobody must be able to work out who spoke.
trace-left-nothing = Nothing is missing
trace-left-nothing-help = Everything that arrived was read, used and answered.
trace-left-where = Where
trace-left-passages = Passages
trace-left-excerpts = Excerpts
trace-left-unread = Passages nobody has read yet
trace-left-uncoded = Excerpts without a code
trace-left-unlinked = Excerpts no line uses
trace-left-documents = Documents that are not public
trace-left-sector = Interviews, { $sector }
trace-left-interviews = Other interviews
trace-left-lines = Lines without evidence
trace-left-lines-help = They are in the newest published version and are not linked to anything.
trace-left-waiting = Contributions waiting for a reply
trace-column-contribution = Contribution
trace-column-due = Due by
trace-contribution = Contribution { $number }
trace-overdue = Overdue
trace-more = { $count ->
    [one] And one more
   *[other] And { $count } more
}

trace-uses-title = Where it went
trace-uses-lead = The lines of the plan that rest on this piece of evidence.
trace-uses-lines = Lines
trace-uses-none = No line uses it
trace-uses-none-help = It was read, but so far no line of the plan rests on it.
trace-way-direct = linked directly
trace-way-caused = changed by the reply to this contribution
trace-way-theme = through a theme
trace-way-inherited = inherited from a replaced line
trace-pieces = { $count ->
    [one] one excerpt
   *[other] { $count } excerpts
}

trace-gone = { $count ->
    [one] A source that was withdrawn on { $day }
   *[other] { $count } pieces of evidence withdrawn on { $day }
  }
trace-gone-help = The line rested on it when it was published. No more may be said of it.
trace-badge-gone = Withdrawn
trace-badge-lowered = To look at again
trace-lowered = Since { $day } less may be said of it than when it was tied: check that the line says no more.
trace-lowered-withdrawn = Withdrawn on { $day }: the public no longer reads it. Check that the line holds without it.
trace-lowered-theme = On { $day } one of the voices of this theme was withdrawn, or less may be said of it. Check that theme and line still hold.
trace-lowered-axis = On { $day } this axis was withdrawn or split, or less may be said of one of its quotations. Check that the line still holds.

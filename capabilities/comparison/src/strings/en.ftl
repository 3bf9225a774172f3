# Comparing: what documents have in common, and what people said of it.

comparison-desk = Comparing
comparison-desk-help = What the documents have in common: look for it, read side by side, and in the end people decide.
comparison-searches = Searches
comparison-searches-empty = There is no search yet
comparison-searches-empty-help = Choose two or more documents that were coded, and see where they meet.
comparison-begin = Compare documents
comparison-begin-lead = Choose the documents and the axes to read them along. Every figure is worked out from today’s codings.
comparison-begin-now = Compare
comparison-begun-on = Begun on { $day }
comparison-ended-on = Set aside on { $day }
comparison-ended-help = What was confirmed stays where it is.
comparison-axes-open = Read the axes
comparison-confirmed = { $count ->
    [0] No axis has been confirmed yet.
    [one] One axis has been confirmed.
   *[other] { $count } axes have been confirmed.
}
comparison-levels = What to compare along
comparison-level = { $count ->
    [one] Codes at the top
   *[other] Codes of level { $count }
}
comparison-no-documents = There is no document yet
comparison-no-documents-help = Documents are compared: at least two have to be added first.
comparison-no-axes = There is nothing here yet
comparison-no-axes-help = Axes are the codes of the codebook or the themes.
comparison-title = Name of the search
comparison-title-help = For example: the strategies of the three bodies.
comparison-documents = Documents
comparison-documents-help = From two to ten, in their newest text. Those that came first are ticked to begin with.
comparison-axes-chosen = Axes
comparison-axes-chosen-help = A code counts with all that stand under it. Untick those you do not want to read as axes.
comparison-measure = How much room an axis has
comparison-measure-help = The two measures may say different things where a document writes at length.
comparison-measure-words = in words
comparison-measure-excerpts = in excerpts
comparison-threshold = From how much room on an axis counts
comparison-threshold-help = The share of what was coded in each document.
comparison-threshold-any = As soon as it is spoken of
comparison-threshold-from = From { $percent }%
comparison-closed-document = A document that may not be named
comparison-hidden = { $count ->
    [one] One excerpt is restricted: it is counted and not shown.
   *[other] { $count } excerpts are restricted: they are counted and not shown.
}

# What they have in common.

comparison-eyebrow = What they have in common
comparison-lead = Three readings, from loose to strict: what all speak of, how much room they give it, whether they mean the same.
comparison-summary = Counts from { $percent }%, { $measure }
comparison-summary-any = Counts as soon as it is spoken of, { $measure }
comparison-moved = With this choice, what is common to all changes
comparison-entering = { $count ->
    [one] Enters: { $axes }.
   *[other] Enter: { $axes }.
}
comparison-leaving = { $count ->
    [one] Leaves: { $axes }.
   *[other] Leave: { $axes }.
}
comparison-presence = Presence
comparison-presence-lead = At the top is what all share; further down, what only some do. Beside each circle are the numbers of the documents.
comparison-drawing-title = What the documents share
comparison-drawing-about = { $count ->
    [one] A single circle: the documents share everything, or nothing. The table says the same in words.
   *[other] { $count } circles joined by lines: at the top what all documents share, further down what fewer of them do. The table says the same in words.
}
comparison-tip = { $count ->
    [one] There are many documents: the drawing shows what at least one of them says.
   *[other] There are many documents: the drawing shows what at least { $count } of them share.
}
comparison-nodes = The drawing in words
comparison-nodes-note = Each axis is written once, where most documents share it.
comparison-node = Circle
comparison-node-documents = Documents
comparison-node-axes = Axes that appear here
comparison-node-all = With those above
comparison-node-none = none besides those above
comparison-everybody = All
comparison-nobody = None
comparison-axes = { $count ->
    [0] no axes
    [one] 1 axis
   *[other] { $count } axes
}
comparison-salience = Room
comparison-salience-lead = The document that gives it least room decides: what is little to one is not common to all.
comparison-salience-caption = How much room each axis has
comparison-salience-note = Shares of what was coded in each document ({ $wholes }). Worked out from the codings of { $day }.
comparison-whole-words = { $count ->
    [one] 1 word
   *[other] { $count } words
}
comparison-whole-excerpts = { $count ->
    [one] 1 excerpt
   *[other] { $count } excerpts
}
comparison-axis = Axis
comparison-document-number = Document { $number }
comparison-mean = Geometric mean
comparison-spread = Spread
comparison-counts = common to all
comparison-counts-not = not common to all
comparison-weakest = least
comparison-percent = { $number }%
comparison-percent-below = less than { $number }%
comparison-how-counted = How it is counted
comparison-how-counted-share = The share of an axis is how much its excerpts take of all that was coded in the document. One excerpt may count for several axes: shares need not add up to a hundred.
comparison-how-counted-weakest = The geometric mean is nought when one document does not speak of it. The spread is the largest share divided by the smallest.
comparison-how-counted-words = Words are what stands between blanks; where two excerpts overlap they are counted once.
comparison-meaning = Meaning
comparison-meaning-lead = The same word may mean different things. Open an axis, read the quotations side by side, and only then decide whether it is really common.
comparison-confirmed-as = Confirmed as
comparison-end = Set this search aside
comparison-end-help = Confirmed axes stay; no others are confirmed from here.
comparison-end-reason-help = For example: other documents were to be compared.
comparison-end-now = Set aside

# An axis to confirm.

comparison-candidate = The quotations side by side
comparison-candidate-lead = Do they mean the same? If so, choose at least one quotation of each document and say what they have in common. If they are two things, confirm them one at a time, each under its name.
comparison-already = Confirmed from here already
comparison-already-help = You can confirm another, if the quotations hold a second thing in common.
comparison-silent = Does not speak of it: { $documents }
comparison-silent-help = An axis is common when each document has at least one quotation. While one is silent it cannot be confirmed.
comparison-left = { $count ->
    [one] There is one more excerpt, to be read in the codebook.
   *[other] There are { $count } more excerpts, to be read in the codebook.
}
comparison-no-quotes = There are no quotations here
comparison-no-quotes-help = None of the documents speaks of it so far.
comparison-back = Back to the comparison
comparison-axis-name = Name of the axis
comparison-axis-name-help = What you would call it in the plan.
comparison-axis-meaning = What they have in common
comparison-axis-meaning-help = In a few sentences: what all of them say, and how far.
comparison-confirm-reason-help = Why you consider it common, and who discussed it.
comparison-confirm-now = Confirm the axis

# Confirmed axes.

comparison-axes-title = Common denominator
comparison-axes-lead = What the documents that were read have in common: each axis was confirmed by people, with a quotation of every document.
comparison-axes-empty = No axis has been confirmed yet
comparison-axes-empty-help = They will appear here once whoever reads the documents has decided what these have in common.
comparison-axis-eyebrow = Common axis
comparison-confirmed-on = Confirmed on { $day }
comparison-axis-ended = This axis no longer holds since { $day }
comparison-axis-withdrawn-help = It was withdrawn. The text stays for those who had read it.
comparison-replaced-by = It was split. In its place there are:
comparison-replaces = It comes from an axis that was split:
comparison-rests-on = What it rests on
comparison-rename = Change name or words
comparison-rename-lead = The earlier name stays in the history; the quotations do not change.
comparison-rename-reason-help = What did not work in the earlier name or words.
comparison-split = Split in two
comparison-split-lead = To begin with both parts have all the quotations: untick in each those that do not belong to it. None may be left out of both.
comparison-split-reason-help = Which two different things stood under one name.
comparison-split-now = Split
comparison-first-part = First part
comparison-first-name = Name of the first part
comparison-first-meaning = What the documents have in common on the first part
comparison-first-quotes = Quotations of the first part
comparison-second-part = Second part
comparison-second-name = Name of the second part
comparison-second-meaning = What the documents have in common on the second part
comparison-second-quotes = Quotations of the second part
comparison-part-help = At least one of each document.
comparison-withdraw = Withdraw the axis
comparison-withdraw-help = The page stays and says since when it no longer holds. Lines of the plan that rest on it will have to be looked at again.
comparison-withdraw-reason-help = For example: on a second reading, one of the documents meant something else.
comparison-withdraw-now = Withdraw

# The tables of codes.

comparison-matrices = Tables of codes
comparison-matrix-sources = Codes and documents
comparison-matrix-sources-lead = How much room each code has in each document. A code counts with all that stand under it.
comparison-matrix-sources-note = Excerpts or words that were coded, and their share of what was coded in the document. Newest text of each document, codings of { $day }.
comparison-matrix-sectors = Codes and sectors
comparison-matrix-sectors-lead = How many of the people heard in each sector spoke of each code.
comparison-matrix-sectors-note = Different people, in interviews; a code counts with all that stand under it. Codings of { $day }.
comparison-matrix-codes = Codes that stand together
comparison-matrix-codes-lead = Which codes appear in the same places, from the nearest to the furthest.
comparison-matrix-codes-note = Nearness: places with both, divided by places with either. Newest text of each source, codings of { $day }.
comparison-matrix-count = How it is counted
comparison-matrix-empty = There is nothing to count yet
comparison-matrix-empty-help = Figures come from excerpts that were coded.
comparison-matrix-download = Download the table
comparison-left-out = { $count ->
    [one] One document that may not be named is left out.
   *[other] { $count } documents that may not be named are left out.
}
comparison-other-sectors = Other sectors
comparison-people = { $part } of { $whole }
comparison-fewer-than = fewer than { $number }
comparison-near = Two codes stand together
comparison-near-excerpt = on the same excerpt
comparison-near-overlap = on excerpts that overlap
comparison-near-passage = in the same passage
comparison-pair-other = And
comparison-pair-both = Together
comparison-pair-first = The first
comparison-pair-second = The second
comparison-pair-c = Nearness

# Saturation of interviews.

comparison-saturation = Interviews: is there still something to learn?
comparison-saturation-open = See the figures
comparison-saturation-lead = How many new codes each interview brings, in all and sector by sector. People decide whether it is enough: these figures help them discuss it.
comparison-saturation-empty = No interview has been coded yet
comparison-saturation-empty-help = The figures appear with the first codings.
comparison-back-desk = Back to comparing
comparison-saturation-note = { $orders } random orders, seed { $seed }. Newest text of each interview, codings of { $day }.
comparison-grain = What counts as a code
comparison-grain-all = Each code as it was put on
comparison-grain-top = Codes at the top, with those under them
comparison-uncoded = { $count ->
    [one] One interview has no codes yet and is left out.
   *[other] { $count } interviews have no codes yet and are left out.
}
comparison-uncoded-help = To count it as saying nothing new would make it look as if everything had been heard.
comparison-overall = All together
comparison-interviews = { $count ->
    [one] 1 interview
   *[other] { $count } interviews
}
comparison-codes = { $count ->
    [0] no codes
    [one] 1 code
   *[other] { $count } codes
}
comparison-few = too few
comparison-rule = The rule, and what is missing
comparison-rule-lead = Interviewing one sector after another looks, at the end of each, as if everything had been heard. That is why the same figure over many random orders stands beside the real order.
comparison-rule-caption = When the rule says it is enough
comparison-found = Found
comparison-rule-held = In the real order
comparison-rule-orders = In random orders
comparison-unheard = Codes in all, estimated
comparison-rule-met = { $count ->
    [0] Says enough at { $met }; no other code turned up afterwards.
    [one] Says enough at { $met }; yet 1 more code turned up afterwards.
   *[other] Says enough at { $met }; yet { $count } more codes turned up afterwards.
}
comparison-rule-not-met = It never says enough.
comparison-rule-few = It can say nothing: there are { $found } interviews, and { $needed } are needed.
comparison-rule-nothing = It can say nothing: the first interviews have no codes.
comparison-orders = Says enough { $met } times in { $orders }; usually after { $median } interviews (between { $low } and { $high }).
comparison-orders-none = Never, in { $orders } orders.
comparison-chao = At least { $estimate } (between { $low } and { $high })
comparison-chao-bare = At least { $estimate }
comparison-rule-how = The rule is that of Guest, Namey and Chen (2020): the first four interviews are the base; it is enough when two interviews in a row bring new codes of no more than five per cent of those of the base. “6+2” means: six interviews, and the two that showed it.
comparison-chao-how = The estimate is that of Chao (Chao2, bias-corrected): it looks at how many codes were heard only once or twice, and says how many there are at least in all, with a 95 per cent interval.
comparison-order-how = The interval of the random orders leaves out a twentieth on each side.
comparison-curve = How many codes have turned up
comparison-curve-lead = While the curve goes on rising, there is something to learn.
comparison-curve-about = { $codes } codes after { $interviews } interviews. The table under the drawing has the same numbers.
comparison-curve-legend = Solid line: the middle of the random orders. Band: nine orders in ten. Dashes: the order in which they were held.
comparison-curve-caption = Codes that turned up after each interview
comparison-interviews-heard = Interviews
comparison-curve-held = Real order
comparison-curve-low = At least
comparison-curve-median = Middle
comparison-curve-high = At most
comparison-curve-expected = Mean
comparison-sectors = Sector by sector
comparison-sectors-caption = Who is there, who was heard, who was read
comparison-sectors-note = In the directory: organisations of the category with the same word as the sector; a dash where there is none.
comparison-sector = Sector
comparison-sector-known = In the directory
comparison-sector-heard = Interviews
comparison-sector-coded = With codes
comparison-sector-unheard = Nobody was heard in: { $sector }.
comparison-sector-uncoded = No interview has been coded yet in: { $sector }.

# Problems.

comparison-problem-few-documents = Choose at least two different documents.
comparison-problem-many-documents = Choose ten documents at most: more cannot be read side by side.
comparison-problem-no-axis = Tick at least one axis.
comparison-problem-levels = Choose codes that stand at the same level: one cannot contain the other.
comparison-problem-not-offered = One of the quotations is no longer among those of this axis: reload the page and choose again.
comparison-problem-silent-document = Choose at least one quotation of each document: what is common can be read in all.
comparison-problem-left-over = Each quotation must stand in at least one of the two parts.

# Entries and confirmations.

change-comparison-denominator-begin = began to compare documents
change-comparison-denominator-end = set a comparison of documents aside
change-comparison-axis-confirm = confirmed a common axis
change-comparison-axis-rename = put a common axis in other words
change-comparison-axis-split = split a common axis
change-comparison-axis-withdraw = withdrew a common axis
done-denominator-begun = Here is the comparison. The figures are worked out from today’s codings.
done-denominator-ended = Search set aside.
done-axis-confirmed = Axis confirmed, with its quotations. A line of the plan can rest on it now.
done-axis-renamed = Done. The earlier name stays in the history.
done-axis-split = Axis split: the two new ones replace it.
done-axis-withdrawn = Axis withdrawn.

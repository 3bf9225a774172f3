# Sources: documents and interviews.

sources-nav = Sources
sources-desk = All sources
sources-desk-help = Documents and interviews with their attribution level: add and correct them from here.

sources-kind-document = document
sources-kind-interview = interview

# Who speaks, as far as may be said.

sources-speaker-title = { $title }
sources-speaker-document = { $title }, { $publisher }
sources-speaker-publisher = Document by { $publisher }
sources-speaker-some-document = A document we collected
sources-speaker-interview = { $title } ({ $sector })
sources-speaker-person = { $name }
sources-speaker-person-of = { $name }, { $organisation }
sources-speaker-organisation = { $organisation }
sources-speaker-sector = A person we heard, sector: { $sector }
sources-speaker-somebody = A person we heard

# Levels.

sources-level = Attribution
sources-level-named = By name
sources-level-organisation = By organisation
sources-level-category = By sector
sources-level-unattributed = Without attribution
sources-level-restricted = Restricted

sources-level-document-named-help = The public reads the title, who wrote it, the whole text and the quotations.
sources-level-document-organisation-help = The public reads the whole text and the quotations as “document by…” whoever wrote it, without title and without a link to the original.
sources-level-document-category-help = The public reads quotations only, as taken from “a document we collected”.
sources-level-document-unattributed-help = The public reads quotations only, as taken from “a document we collected”.
sources-level-document-restricted-help = The public reads nothing: the document is counted, but its words stay with whoever works on the process.
sources-level-interview-named-help = The public reads quotations with the person’s name and, if there is one, the organisation.
sources-level-interview-organisation-help = The public reads quotations with the name of the organisation, never of the person.
sources-level-interview-category-help = The public reads quotations with the sector only, and only if enough people were heard in that sector.
sources-level-interview-unattributed-help = The public reads quotations as words of “a person we heard”.
sources-level-interview-restricted-help = The public reads nothing: the interview is counted, but its words stay with whoever works on the process.

sources-level-choose = How much may be said of the source
sources-level-only-lower = Choose it together with whoever entrusted the source to you. Afterwards the level can only be lowered.

# The public register.

sources-register-title = The sources of the plan
sources-register-lead = What the plan comes from: the documents we read, with the text its lines point to, and the people we heard.
sources-documents = Documents
sources-documents-empty = No public documents yet
sources-documents-empty-help = They will appear here as they are collected, each with its text.
sources-original-web = Read the original where it was published
sources-unlisted = { $count ->
    [one] There is also one document that cannot be published whole.
   *[other] There are also { $count } documents that cannot be published whole.
}
sources-passages = { $count ->
    [one] 1 passage
   *[other] { $count } passages
}
sources-interviews = Interviews
sources-interviews-empty = No interviews so far
sources-interviews-held = { $count ->
    [one] interview held
   *[other] interviews held
}
sources-by-sector = Interviews by sector
sources-by-sector-note = A sector is shown by itself when at least { $count } people were heard in it.
sources-sector = Sector
sources-other-sectors = Other sectors
sources-all-sectors = All sectors together
sources-why-hidden = Why can’t I read who spoke?
sources-why-hidden-answer = Interviews are confidential: those who held them wrote them down and read them; the public reads only the quotations each person allowed, at the level of attribution they chose.
sources-why-hidden-rule = If few people were heard in a sector, even the sector would tell who spoke. That is why small sectors are counted together.
sources-how-read = How they were read
sources-how-read-help = Whoever analysed the sources took excerpts from them, ordered these with a codebook and drew themes from them.
sources-to-themes = Read the themes
sources-to-codebook = Open the codebook

# Reading.

sources-passage = Passage { $number }
sources-passage-word = Passage
sources-page = p. { $page }
sources-unread-pages = pages not read, because they are pictures: { $pages }
sources-passage-of = { $source }, passage { $number }
sources-received = Received on { $day }
sources-held = Interview of { $day }
sources-cell = Table, row { $row }, column { $column }
sources-older = This text was corrected later
sources-older-kept = The address keeps leading to the text as it was.
sources-to-newest = Read the corrected text
sources-reading-empty = There are no passages to read here
sources-within = Read it in its context
sources-other-passages = Other passages

# The tools of whoever keeps the sources.

sources-to-coding = Code
sources-to-description = Edit the card
sources-to-versions = Texts and original
sources-to-levels = Attribution
sources-shelf-empty = There is no source yet
sources-shelf-empty-help = Begin with a document everybody knows: it takes a minute.
sources-shelf-caption = Sources of the process
sources-shelf-note = In order of arrival.
sources-source = Source
sources-from = From
sources-passages-column = Passages
sources-received-column = Received
sources-versions-count = { $count } texts
sources-lower = Lower the level

# Adding.

sources-add-document = Add a document
sources-add-interview = Add an interview
sources-add-document-lead = The text is divided into numbered passages, which can be referred to for ever. The original stays as it is.
sources-add-interview-lead = Only those who work on the sources read the transcript. The public will see what the level you choose below allows.
sources-part-text = The text
sources-part-about = The card
sources-part-level = Attribution
sources-add = Add to the sources
sources-cancel = Cancel
sources-save = Save
sources-choose = Choose
sources-file = File
sources-file-help = PDF, Word (.docx), OpenDocument (.odt), web page (.html), Markdown (.md) or plain text (.txt), up to 64 MB. If the page comes back with a warning, choose the file again.
sources-body = Or paste the text
sources-body-help = An empty line separates one passage from the next.
sources-format = Format of the pasted text
sources-format-help = In Markdown headings begin with #, lists with -.
sources-format-text = Plain text
sources-format-markdown = Markdown
sources-format-html = HTML
sources-format-docx = Word (DOCX)
sources-format-odt = OpenDocument (ODT)
sources-format-pdf = PDF
sources-title = Title
sources-title-document-help = If you leave it empty, the one written in the text is used.
sources-title-interview-help = A name that does not tell who spoke: for example “Interview 07”.
sources-publisher = Who wrote it
sources-publisher-help = The body or organisation, with its full name.
sources-about = In a few words
sources-about-document-help = What it is and what it contains. It is public if the document may be cited by name.
sources-about-interview-help = In what capacity the person was heard. Only those who work on the sources read it.
sources-url = Address of the original
sources-url-help = The page where it is published.
sources-published-on = Date of the document
sources-received-on = Received on
sources-received-on-help = When it came into the process.
sources-held-on = Date of the interview
sources-lang = Language
sources-lang-it = Italian
sources-lang-en = English
sources-sector-help = It serves to count, and to say where a voice comes from without saying whose it is.
sources-organisation = Organisation
sources-organisation-help = For whom the person spoke. Shown in public only with the levels “by name” and “by organisation”.
sources-no-organisation = None, or not told
sources-heard = Person heard
sources-heard-help = Needed to be able to report back, and to erase the person’s words if they ask. Shown in public only with the level “by name”.
sources-heard-email = E-mail address of the person
sources-heard-email-help = If there already is a person with this address, that one is used.

# Correcting.

sources-description-lead = Every change stays in the ledger, with who made it and when.
sources-versions-lead = A text is never changed: if it was wrong, a corrected one is added, and the earlier one stays in its place.
sources-version = Text { $number }
sources-file-name = File received
sources-length = Length
sources-code-points = { $count ->
    [one] 1 character
   *[other] { $count } characters
}
sources-encoding = Character encoding
sources-digest = SHA-256 digest of the file
sources-original-file = Download the original
sources-kilobytes = { $size } kB
sources-new-version = Add a corrected text
sources-new-version-help = Excerpts already taken stay on the text they come from. The new text has to be read and coded.
sources-reason = Reason
sources-version-reason-help = What was wrong.
sources-add-version = Add the text
sources-levels-lead = How much may be said of this source, today.
sources-level-new = New level
sources-level-lowest = This is the most closed level: it cannot be lowered further.
sources-lower-warning = It holds at once and cannot be undone
sources-lower-warning-help = Quotations, themes and lines of the plan that come from this source follow the new level in the same moment, everywhere.
sources-lower-reason-help = For example: the person asked not to be quoted any more. Do not write the name here.
sources-lower-now = Lower it now
sources-levels-history = How it changed

# Problems.

sources-problem-no-text = Upload a file or paste the text.
sources-problem-same-text = This is the same text that is already here.
sources-problem-not-agreed = The person who was heard has not agreed to this much. Wait for their answer, or choose a more closed level: the one you choose now can never be raised.
sources-problem-not-lower = A level can only be lowered: choose a more closed one.

# Entries and confirmations.

change-sources-source-add = added a source
change-sources-source-describe = corrected the card of a source
change-sources-version-add = added a corrected text to a source
change-sources-level-lower = lowered the attribution level of a source
done-source-added = The source is here, divided into passages. Now it can be read and coded.
done-source-described = Card saved.
done-version-added = Corrected text added. The earlier one stays at its address.
done-level-lowered = Done: the new level already holds everywhere.

sources-held-interviews = Interviews with you
sources-held-interviews-why = The interviews in which you were heard, and how much may be said of who spoke. Your words are further down.
sources-held-heard = Interview of { $day }. Attribution: { $level }.

sources-reading-file = Reading { $name }
sources-reading-step = Page { $done } of { $all }

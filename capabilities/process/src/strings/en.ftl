# Processes, phases, promoters, acts.

process-nav = The process
process-desk-nav = Desk
process-nav-settings = Texts and rules of the process
process-nav-settings-help = Name, introduction, notice, minimum group and days to reply.
process-nav-phases = Calendar of phases
process-nav-phases-help = When to read, listen, consult and decide: whole days, Rome time.
process-nav-words = Categories and sectors
process-nav-words-help = The words this process uses to tell apart organisations and people heard.
process-nav-acts = Record an act
process-nav-acts-help = The agreement between the bodies or another formal act, with body, number and date.

process-home-eyebrow = Plans written with the territory
process-home-title = Every line has its source, every voice its reply
process-home-lead = Here public bodies write a plan together with those who will use it. For each line you can see where it comes from; for each contribution, what became of it.
process-home-processes = Processes open here
process-home-empty = No public process yet
process-home-empty-help = When a body opens one, you will find it on this page.

process-eyebrow = Participatory process
process-now = What you can do now
process-now-empty = There is nothing to send at the moment
process-next = Next step: { $title }, from { $day }.
process-until = Until { $day }
process-from-to = from { $from } to { $to }
process-phases = The phases
process-phases-lead = Each phase includes the whole of its first and last day.
process-phases-empty = The calendar is not written yet
process-phases-empty-help = Add the first phase: from then on, visitors will know what happens when.
process-phase-empty = This phase has no description yet
process-promoters = Who promotes the process
process-promoters-lead = Equal bodies: each answers for the process and adopts the plan with an act of its own.
process-promoters-help = Two equal bodies, each with acts of its own.
process-promoter-1 = First body
process-promoter-2 = Second body
process-acts-empty = No act recorded
process-agreement = The agreement it comes from
process-agreement-help = The formal act by which the bodies undertake to write the plan. It is recorded for the first body.
process-act-agreement = Agreement
process-act-adoption = Adoption
process-act-words = { $body }, { $number }, { $day }
process-act-source = Read the act
process-act-lead = A recorded act is never edited: if there is a mistake, record another one that corrects it.
process-act-promoter = Of which body
process-act-body = Organ
process-act-body-help = For example: Metropolitan Council, Chamber Board.
process-act-number = Number of the act
process-act-date = Date of the act
process-act-url = Address of the act
process-act-url-help = Where it can be read, for example the public register.
process-act-note = Note

process-desk = Desk
process-desk-last = Latest entries
process-not-public = Not public yet
process-not-public-help = Only those who work on it can see it for now. Publish it when texts and calendar are ready.
process-publish = Publish the process

process-new-title = Open a process
process-new-lead = Name, introduction, bodies and agreement are enough. Phases and people come right after; the public sees it once you publish it.
process-new-submit = Open the process
process-slug = Short address
process-slug-help = Small letters, digits and hyphens, for example torino-2030. It never changes.
process-title-it = Name in Italian
process-title-en = Name in English
process-summary-it = Introduction in Italian
process-summary-en = Introduction in English
process-summary-help = A few lines: who writes the plan, for whom, what is decided.
process-notice-it = Notice in Italian
process-notice-en = Notice in English
process-notice-help = Shown at the top of the process page.
process-minimum-group = Minimum group
process-minimum-group-help = A category with fewer people heard is not named, so that nobody can be recognised.
process-reply-days = Days to reply
process-reply-days-help = Counted from the end of the consultation. After that, a contribution without a reply counts as overdue.
process-reason = Why this change
process-reason-help = It stays in the ledger, beside the change.
process-in-italian = Italian
process-in-english = English

process-phase-new = Add a phase
process-phase-edit = Edit the phase
process-phase-lead = Say clearly what can still change and what cannot: it avoids expectations that are later lost.
process-phase-kind = Kind of phase
process-phase-starts = First day
process-phase-ends = Last day
process-phase-ends-help = Included as a whole, until midnight.
process-phase-replies-due = Replies by
process-phase-replies-due-help = For a consultation only. If left empty, the days to reply of the process apply.
process-phase-reason-help = Those who follow the process need to know why dates move.

process-words = Categories and sectors
process-words-lead = They are added, never removed: organisations and interviews already use them.
process-words-category = Categories of organisations
process-words-sector = Sectors of the people heard
process-words-empty = Nothing here yet
process-word-new = Add a word
process-word-list = Where
process-word = Short word
process-word-help = Small letters, digits and hyphens: used in addresses and open data.

process-save = Save
process-cancel = Cancel

process-problem-ends-before = The last day comes before the first. Check the two dates.
process-problem-slug = Use only small letters, digits and hyphens, with no hyphen at the ends.
process-problem-slug-taken = There is already a process at this address. Choose another one.
process-problem-word-taken = This word is already in the list.
process-problem-number = Write a whole number, at most { $number }.

phase-documents = Document analysis
phase-interviews = Interviews
phase-event = Event
phase-consultation = Consultation
phase-decision = Decision
phase-adoption = Adoption
phase-implementation = Implementation
phase-revision = Revision

phase-text-purpose = What it is for
phase-text-can-change = What can still change
phase-text-off-table = What is not on the table
phase-text-decides = Who decides
phase-text-invited = Who is invited
phase-text-questions = What we ask
phase-text-channels = How to take part
phase-text-how-answered = How and when replies are given
phase-text-privacy = Your data
phase-text-known = What is known of it

change-process-process-open = opened the process
change-process-process-describe = updated texts and rules of the process
change-process-process-publish = published the process
change-process-promoter-add = added a promoting body
change-process-act-add = recorded an act
change-process-phase-add = added a phase
change-process-phase-revise = edited a phase
change-process-word-add = added a word to the lists

done-process-opened = The process is open. Now write the calendar of phases.
done-process-described = Texts and rules are up to date.
done-process-published = The process is public.
done-process-phase-added = The phase is in the calendar.
done-process-phase-revised = The phase is up to date.
done-process-act-added = The act is recorded.
done-process-word-added = The word is in the list.

# Interviews: who is heard, with which questions, what they agree to.

interviews-desk = Interviews
interviews-desk-help = The questions, whom to hear in each sector, invitations with their dates, and what each person agrees to.
interviews-now = The interviews
interviews-now-help = What they are for, how many people were heard, and what protects those who speak.
interviews-keeping = Transcripts to be kept no longer
interviews-keeping-help = Who asked that their transcript not be kept, or be kept until a day that is over.

# The page for everybody.

interviews-title = The interviews
interviews-title-lead = Why some people are heard one by one, how many so far, and what they are told before it begins.
interviews-title-empty = There are no interviews yet
interviews-title-empty-help = When people begin to be heard, this page will say why and with which guarantees.
interviews-to-sources = Go to the plan’s sources
interviews-notice = Notice about your data
interviews-notice-version = Version { $version } of { $day }
interviews-heard-title = How many people were heard
interviews-heard-count = { $count ->
    [one] One person heard
   *[other] { $count } people heard
}
interviews-heard-note = { $count ->
    [one] By sector.
   *[other] By sector. Sectors with fewer than { $count } people are added up, so that nobody can be recognised.
}
interviews-all-sectors = All sectors
interviews-other-sectors = Other sectors together
interviews-who-said = Can anybody work out who said what?
interviews-who-said-help = No. Each person chooses to be quoted by name, by sector only or not at all, and can think again at any time: from then on no page, no file and no public copy says more. The names of those invited are seen only by those who prepare the interviews.

# Campaigns.

interviews-open = Open a campaign of interviews
interviews-open-now = Open the campaign
interviews-see-public = As everybody sees it
interviews-empty = There are no campaigns yet
interviews-empty-help = A campaign holds together the questions, the privacy notice and the people to hear. Begin with a purpose, and with how many people you want to hear in each sector.
interviews-campaign = Campaign of interviews
interviews-campaign-lead = Title and purpose are read by those invited and, on the public page, by anybody.
interviews-title-it = Title in Italian
interviews-title-it-help = For example: “Ascolto dei settori, autunno”.
interviews-title-en = Title in English
interviews-purpose-it = What it is for, in Italian
interviews-purpose-it-help = Two or three sentences: what you want to understand, what will be done with it.
interviews-purpose-en = What it is for, in English
interviews-targets = How many people to hear
interviews-targets-help = One number for each sector; leave it empty where none is needed. It can be changed.
interviews-no-sectors = This process has no sectors yet: without them nobody can say who was heard.
interviews-write-sectors = Write the sectors
interviews-save = Save
interviews-save-version = Save as a new version
interviews-cancel = Cancel
interviews-describe = Change title, purpose and numbers

interviews-guide-write = Write the questions
interviews-guide-again = Change the questions
interviews-guide-lead = The guide of the interview. Those invited read it beforehand. Every version stays: whoever was invited already still reads theirs.
interviews-questions = Questions
interviews-questions-help = One a line. A line that begins with a hyphen is a prompt for the question above it, for when the answer leaves it out.
interviews-guide-lang = Language of the questions
interviews-notice-write = Write the privacy notice
interviews-notice-again = Change the privacy notice
interviews-notice-lead = What those invited are told before they are asked anything. Each consent carries the version the person had read.
interviews-notice-must = What must not be missing
interviews-notice-must-help = Who processes the data and how to write to them, who answers for data protection, what the data are for and on which legal basis, who sees them, how long they are kept, how to ask to see, correct or erase them, and where to complain (articles 13 and 14 of Regulation (EU) 2016/679).
interviews-notice-it = Notice in Italian
interviews-notice-it-help = One line for each paragraph.
interviews-notice-en = Notice in English
interviews-notice-en-help = For those invited in English. Without it they read the Italian one.
interviews-dated-on = Date of the notice
interviews-dated-on-help = The one that the approved document bears.
interviews-lang-it = Italian
interviews-lang-en = English

interviews-not-ready = Before you invite anybody
interviews-not-ready-see = Something is missing in the campaign: see what
interviews-needs-guide = Write the questions
interviews-needs-notice = Write the notice about data
interviews-needs-public = Make the process public: otherwise those invited cannot open their page
interviews-coverage = Where we are
interviews-coverage-caption = People by sector
interviews-coverage-note = Each column counts who came at least that far. Whoever withdrew everything is not counted among those heard.
interviews-target = To be heard
interviews-column-suggested = Listed
interviews-column-invited = Invited
interviews-column-agreed = With a date
interviews-column-heard = Heard
interviews-total = In all
interviews-nobody-suggested = Nobody listed:
interviews-nobody-invited = Nobody invited yet:
interviews-nobody-agreed = No date set:
interviews-nobody-heard = Nobody heard yet:
interviews-people = The people
interviews-people-caption = Whom to hear
interviews-people-note = Only those who prepare the interviews see this list.
interviews-people-empty = The list is empty
interviews-people-empty-help = Begin with those you know: each of them, once heard, may suggest others.

# One person.

interviews-contact = Person to be heard
interviews-contact-add = Add a person
interviews-contact-add-now = Add to the list
interviews-contact-lead = Little is needed: how to write to them, and for which sector you hear them. They can always see what you write here, and who suggested them.
interviews-name = Name
interviews-email = E-mail
interviews-email-help = For the invitation: nobody is kept on a list who cannot be told.
interviews-written-in = Language they are written to in
interviews-sector = Sector
interviews-choose = Choose
interviews-quality = In which quality
interviews-quality-help = For example: “head of lending at a bank”.
interviews-organisation = Organisation
interviews-organisation-help = If it is already among those of the process.
interviews-none = None
interviews-nobody = Nobody
interviews-suggested-by = Suggested by
interviews-suggested-by-help = Somebody already on the list. Only those who prepare the interviews see it; the person suggested may know it.
interviews-suggested = Suggested
interviews-suggest-more = Add a person they suggest
interviews-stand = Where things stand
interviews-stand-suggested = to be invited
interviews-stand-invited = invited
interviews-stand-agreed = with a date
interviews-stand-heard = heard
interviews-stand-declined = said no
interviews-stand-withdrawn = withdrew everything
interviews-date = Date
interviews-date-how = { $when }. { $how }
interviews-minutes = { $number } minutes
interviews-mode = How
interviews-mode-online = By video call
interviews-mode-in-person = Face to face
interviews-mode-telephone = By telephone
interviews-hour = Time ({ $date })
interviews-place = Where
interviews-place-help = The address, the link to the video call or the number to call. It can be added later.
interviews-length = Length
interviews-first-date = First date
interviews-second-date = Second date
interviews-third-date = Third date
interviews-next = What can be done now
interviews-invite = Invite them
interviews-invite-help = They receive an e-mail with the purpose, the dates and a page of their own, where they read the notice and the questions, choose when, and say what they agree to. Times are Italian times.
interviews-invite-now = Send the invitation
interviews-set-date = Set the date yourself
interviews-set-date-help = If you agreed on it by voice. It takes the place of another date, and the person receives an e-mail.
interviews-set-date-now = Set the date
interviews-hear = Have they been heard?
interviews-hear-help = Note it here. The transcript is added among the sources, with the same e-mail: its level cannot say more than the person agreed to.
interviews-held-day = When
interviews-hear-now = Note as heard
interviews-held-on = heard on { $day }
interviews-refuse = Did they say no?
interviews-refuse-help = If they told you by voice or by letter. We will not write to them again.
interviews-refuse-now = Note that they said no
interviews-consents = What you agree to
interviews-consents-of = What they agree to
interviews-consents-staff = The person says it, on their own page: here it is read and not changed. Until they say how they may be quoted, their words stay restricted.
interviews-no-answer = Not answered yet.
interviews-answered-when = Answered on { $when }, with version { $version } of the notice, of { $day }.
interviews-transcripts = Their interviews
interviews-transcripts-empty = There are none among the sources yet.
interviews-says-more = It says more than the person agreed to.
interviews-lower = Lower the level
interviews-history = What happened

# Consents.

interviews-consents-lead = Three separate questions. Answer those you like, and come back to change your mind whenever you like: it holds at once.
interviews-consent-record = May we record the conversation?
interviews-consent-record-help = The recording serves only to write the transcript.
interviews-record-given = Yes, you may record
interviews-record-given-help = We will ask you again before we begin.
interviews-record-refused = No, take notes
interviews-record-refused-help = The interview takes place all the same.
interviews-consent-quote = How may we quote you?
interviews-consent-quote-help = It holds for every public page and document. Later you can only narrow what has already been written.
interviews-quote-by-name = With my name
interviews-quote-by-name-help = Whoever reads a sentence of yours also reads your name and organisation.
interviews-quote-by-role = By sector only
interviews-quote-by-role-help = Readers see “a person heard” and the sector, and the sector only if there are enough people in it.
interviews-quote-not-at-all = Not at all
interviews-quote-not-at-all-help = What you say helps us understand, but no sentence of yours becomes public.
interviews-consent-keep = May we keep the transcript?
interviews-consent-keep-help = It serves those who will want to check, one day, where a line of the plan comes from.
interviews-keep-given = Yes, until the day I give
interviews-keep-given-help = Write the day below. After it, whoever answers for the data erases it.
interviews-keep-refused = No
interviews-keep-refused-help = Whoever answers for the data erases it.
interviews-keep-until = Yes, until { $day }
interviews-until = Until when
interviews-until-help = Only if you answered yes. Ten years at most.
interviews-holds = You answered: { $answer }
interviews-answer-now = Save my answers

# The private page.

interviews-mine = Your interview
interviews-mine-agreed = See you then
interviews-mine-calendar = Add to your calendar
interviews-mine-heard = Thank you for your time
interviews-mine-heard-help = This page stays yours: here you can change your answers or withdraw everything, whenever you like.
interviews-mine-declined = You said no
interviews-mine-declined-help = That is fine. We will not write to you again, and will use nothing of yours. If you change your mind, you can choose a date here as long as there are any.
interviews-mine-withdrawn = You withdrew everything
interviews-mine-withdrawn-help = Your words can no longer be read on any public page. Whoever answers for the data has been told, and erases the transcript.
interviews-mine-when = When
interviews-mine-choose = Choose the date that suits you
interviews-mine-choose-now = I choose this one
interviews-mine-no-date = None suits you? Answer whoever got in touch with you: another day will be found.
interviews-mine-questions = The questions
interviews-mine-questions-help = This is what we will talk about. There is nothing to prepare.
interviews-leave = If you would rather not
interviews-leave-help = Press here, no explanation needed. We will also drop the consents you gave.
interviews-leave-now = I would rather not take part
interviews-leave-heard-help = At once no public page carries your words any more, not even where they had been quoted already. This cannot be undone.
interviews-leave-heard = I withdraw my interview
interviews-mine-held = What we know about you
interviews-mine-held-help = Is something wrong, or do you want to be erased? Write to whoever the notice names: they have a month to do it.
interviews-calendar = Interview: { $process }

# Transcripts to be taken away.

interviews-keeping-empty = Nothing to take away
interviews-keeping-empty-help = No transcript is past its day, and nobody asked that theirs not be kept.
interviews-keeping-caption = Transcripts to be kept no longer
interviews-keeping-note = They are taken away by erasing the person: it stays that somebody of the sector was heard, and when.
interviews-keeping-why = Why
interviews-keeping-erase = Erase the person
interviews-due-withdrawn = Withdrew everything.
interviews-due-refused = Asked that it not be kept.
interviews-due-over = It could be kept until { $day }.

# What we know of each.

interviews-held-lists = The interviews you are listed for
interviews-held-lists-why = To invite you, to hear you, and to remember what you agreed to.
interviews-held-listed = Your name is on the list ({ $stand }).
interviews-held-suggested = Your name is on the list ({ $stand }). It was suggested by { $name }.

# What is wrong.

interviews-problem-target = For each sector write a whole number, from 0 to { $number }, or leave it empty.
interviews-problem-listed = This person is on the list already.
interviews-problem-prompt-first = Begin with a question: prompts, with a hyphen, stand below it.
interviews-problem-guide-long = It is too long: 120 lines at most, of 600 characters each.
interviews-problem-hour = Write the time like this: 10:30.
interviews-problem-date-past = This date is over already.
interviews-problem-slot-gone = Choose one of the dates proposed: that one is gone.
interviews-problem-held-later = The day is still to come.
interviews-problem-not-ready = First write the questions and the notice: those invited read them.
interviews-problem-not-public = First make the process public: those invited could not open their page.
interviews-problem-until-past = The day is over already: write one from today on.
interviews-problem-until-far = Ten years from today at most.
interviews-problem-no-answer = Answer at least one question.
interviews-problem-notice-newer = The notice changed while you were reading. Read the new one and answer again: your choices are still here.

# Entries and confirmations.

done-interviews-opened = Campaign opened. Now write the questions and the notice.
done-interviews-described = Saved.
done-interviews-guide = Questions saved.
done-interviews-notice = Notice saved.
done-interviews-listed = Added to the list.
done-interviews-invited = Invitation sent.
done-interviews-date-set = Date set. The person receives an e-mail.
done-interviews-heard = Noted as heard.
done-interviews-refused = Noted: they said no.
done-interviews-date-chosen = Date chosen. We will confirm it by e-mail.
done-interviews-answered = Answers saved. They hold from now on.
done-interviews-withdrawn = Done: it holds from now on.

change-interviews-campaign-open = opened a campaign of interviews
change-interviews-campaign-describe = changed what is said of a campaign of interviews
change-interviews-guide-write = wrote the questions of the interviews
change-interviews-notice-write = wrote the privacy notice of the interviews
change-interviews-contact-add = put somebody on the list of people to be heard
change-interviews-contact-invite = invited somebody to an interview
change-interviews-appointment-set = set the date of an interview
change-interviews-hearing-record = noted that somebody was heard
change-interviews-refusal-record = noted that somebody said no to an interview
change-interviews-date-choose = chose the date of their own interview
change-interviews-consent-answer = said what they agree to for their own interview
change-interviews-interview-withdraw = said no to their own interview
change-interviews-level-lower = lowered the level of an interview to what its person agreed to

# Letters.

interviews-mail-invitation-subject = An interview for “{ $process }”
interviews-mail-invitation-body =
    Dear { $name },

    for “{ $process }” we are hearing some people, one by one, and would like to hear you too.
    { $campaign }: { $purpose }

    { $how }
    When (Italian time):
    { $dates }

    On the page below you read the questions and the notice about your data (version { $version } of { $day }), choose the date and say what you agree to. The address is yours alone: keep it, it also serves to change your mind.

    { $address }

    If you would rather not, one click at the bottom of the same page is enough.
interviews-mail-appointment-subject = The date of your interview: { $when }
interviews-mail-appointment-body =
    Dear { $name },

    your interview for “{ $process }” ({ $campaign }) is on { $when }, Italian time.
    { $how }

    To put it in your calendar:
    { $calendar }

    Your page, with the questions, the notice and your consents:
    { $address }
interviews-mail-lowered-subject = An interview may be quoted less: { $process }
interviews-mail-lowered-body =
    Good morning,

    a person heard for “{ $process }” changed what they agree to, or withdrew their interview.
    The level of the sources has already been lowered, everywhere. The lines of the plan that lean on them are marked: look at them again and decide whether they hold.

    The sources with their level:
    { $address }

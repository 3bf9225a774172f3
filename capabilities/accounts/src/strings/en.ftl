# People, roles, sign-in, outbox.

accounts-name = Name and surname
accounts-email = E-mail address
accounts-lang = Language of messages
accounts-lang-help = We write to the person in this language.
accounts-lang-it = Italian
accounts-lang-en = English
accounts-reason = Reason
accounts-reason-help = It stays in the ledger of the process. Write why, not the names of people.
accounts-person-erased = Person erased at their request
accounts-administrator-name = Administration

# Roles

accounts-role = Role
accounts-role-choose = Choose a role
accounts-role-help = What each role may do
accounts-role-administrator = Administrator
accounts-role-administrator-allows = Keeps the installation: invites those who lead processes, reads the outbox, erases the data of whoever asks.
accounts-role-promoter = Promoting body
accounts-role-promoter-allows = Signs for their body: records formal acts and adopts versions of the plan.
accounts-role-lead = Process lead
accounts-role-lead-allows = Opens and leads processes: phases, people, publication.
accounts-role-analyst = Analyst
accounts-role-analyst-allows = Reads documents, interviews and contributions, codes them and builds the themes.
accounts-role-editor = Editor
accounts-role-editor-allows = Writes the lines of the plan and ties them to their sources.
accounts-role-decision-owner = Decision owner
accounts-role-decision-owner-allows = Replies to contributions: accepts, accepts in part or does not accept, always with a reason.
accounts-role-guarantor = Guarantor
accounts-role-guarantor-allows = Reads the whole trail, restricted parts included, and checks methods and times.
accounts-role-data-contact = Data protection contact
accounts-role-data-contact-allows = Answers for personal data: hands it over, redacts it, erases it when a person asks.
accounts-role-participant = Participant
accounts-role-anyone = Anyone
accounts-role-system = The program
accounts-days = from { $from } to { $until }
accounts-days-open = from { $from }
accounts-standing-coming = Coming
accounts-standing-in-force = In force
accounts-standing-over = Over

# Signing in

accounts-sign-in-title = Sign in
accounts-sign-in-lead = We send you a link by e-mail: open it and you are in. There is no password to remember.
accounts-sign-in-email = Your e-mail address
accounts-sign-in-email-help = If you were invited, use the address the invitation came to.
accounts-sign-in-send = Send me the link
accounts-sign-in-who = This is for those who work on a process and for those who have confirmed their address. Reading the plan and the replies needs no sign-in.
accounts-sent-title = Check your mail
accounts-sent-lead = If we know the address you wrote, a message with the link will be there shortly. It lasts 30 minutes and works once.
accounts-sent-demo-title = In the demonstration no message leaves
accounts-sent-demo = You can read them all here:
accounts-sent-nothing = Nothing arrives?
accounts-sent-spam = Look among the unwanted mail.
accounts-sent-address = Check the address: we do not write to an address we do not know.
accounts-sent-again = Ask for another link
accounts-confirm-title = You are at the door
accounts-confirm-lead = This link lets { $name } in. If that is you, press the button.
accounts-confirm-enter = Enter
accounts-confirm-why = We ask you to press a button because some mail programs open links by themselves, and the link works once.
accounts-gone-title = This link can no longer be used
accounts-gone-used = It has been used already: each link lets somebody in once.
accounts-gone-expired = It has expired: links are short-lived, so that nobody can use them in your place.
accounts-gone-unknown = We do not recognise it. Perhaps the mail program broke it, or it is very old.
accounts-gone-again = Nothing is lost: ask for another link and it comes at once.
accounts-gone-ask = Ask for another link
done-accounts-signed-out = You are signed out. See you soon.

accounts-problem-email = Write a whole e-mail address, such as name@example.org.
accounts-problem-too-often = { $number ->
    [one] We have already sent several links. Try again in a minute; those that arrived last 30 minutes.
   *[other] We have already sent several links. Try again in { $number } minutes; those that arrived last 30 minutes.
 }
accounts-problem-smtp = The address of the mail server cannot be read.
accounts-problem-smtp-clear = The password of the mail server would travel in clear: use smtps:// or ?tls=required.

# Your area

accounts-me-title = Your area
accounts-me-roles = Your roles
accounts-me-no-roles = You hold no working role: you take part in your own name.
accounts-me-past-roles = Roles that are over
accounts-me-house = Keeping the installation
accounts-me-name = Your name
accounts-me-name-help = Those who work in the processes you are part of can read it. The public cannot.
accounts-me-lang-help = We write to you in this language.
accounts-me-save = Save
accounts-me-sessions = Where you are signed in
accounts-me-session = Since { $when }
accounts-me-this = (this browser)
accounts-me-end-others = Sign out of all the others
accounts-me-data = Your data
accounts-me-data-help = Here you see everything we hold about you, in every process, and you can take it away.
accounts-me-data-read = Read your data
accounts-me-data-take = Download your data
accounts-me-erasure = Erasure of data
accounts-me-erasure-what = Name, address, sign-ins, messages and every text written by the person disappear. It cannot be undone.
accounts-me-erasure-stays = Dates and changes stay, without a name: so the plan still says where each line comes from.
accounts-me-erasure-ask = I ask to be erased
accounts-me-erasure-asked = You asked on { $when }. Whoever answers for the data has a month to do it.
done-accounts-person-corrected = Saved.
done-accounts-sessions-ended = You are now signed in only in this browser.
done-accounts-erasure-requested = Request received: whoever answers for the data has been told.

accounts-data-title = Your data
accounts-data-lead = This is everything we hold about you, and why. What is long or numerous is shortened here: the file has it whole. Of links and sign-ins we do not know the secret, only a fingerprint.
accounts-data-none = Nothing.
accounts-data-person = Who you are
accounts-data-person-why = To recognise you and to write to you.
accounts-data-presences = Where you are known
accounts-data-presences-why = Those who work in these processes can read your name.
accounts-data-grants = Your roles, past ones included
accounts-data-grants-why = To know who could do what, and when.
accounts-data-sessions = Where you are signed in
accounts-data-sessions-why = So that we need not ask for a link on every page. Dropped a day after they end.
accounts-data-links = Links that let you in
accounts-data-links-why = To let you in without a password. Dropped a day after they expire.
accounts-data-mails = Messages to you
accounts-data-mails-why = To know whether they left. The text is dropped when they leave, the rest after thirty days.
accounts-data-more = { $count ->
    [one] One more is in the file to download.
   *[other] { $count } more are in the file to download.
  }
accounts-held-words = Your words
accounts-held-words-why = What you wrote or said: contributions, interviews, reasons. If you ask to be erased they are gone for ever.
accounts-held-files = The files with your words
accounts-held-files-why = The originals the texts come from. The file itself is handed over by whoever answers for the data in the process.
accounts-held-file = { $media }, { $size } bytes
accounts-held-acts = What you did
accounts-held-acts-why = The ledger of the process says what was done, when and in which role. It stays after an erasure, no longer with your name.
accounts-data-since = Known since
accounts-data-id = Code
accounts-data-known = since { $when }
accounts-data-until = good until { $when }
accounts-data-used = used on { $when }

# People

accounts-nav = People and roles
accounts-nav-help = Who works here, in which role and until when. Invitations and endings.
accounts-people-title = People and roles
accounts-people-lead = Who works here, in which role and until when. A role lasts until midnight of its last day.
accounts-people-invite = Invite a person
accounts-people-held = At work
accounts-people-over = Roles that are over
accounts-people-empty = Nobody holds a role yet
accounts-people-empty-why = The lead can invite people: they get a message with a link to come in.
accounts-wishes-title = They ask to be erased
accounts-wish-when = since { $when }
accounts-back-people = Back to the people

accounts-invitation-title = Invite a person
accounts-invitation-lead = They get a message with the role, its days and what it allows, and a link to come in that lasts 14 days.
accounts-invitation-name-help = If the address is already known, the name the person chose stays.
accounts-invitation-email-help = The invitation goes here, and with this address the person can always come back.
accounts-from = First day
accounts-until = Last day
accounts-until-help = Usually the end of the contract: after midnight the role ends by itself. Without a date it lasts until somebody ends it.
accounts-invitation-send = Give the role and send the invitation
accounts-problem-until-before-from = The last day comes before the first.
accounts-problem-until-past = The last day has already passed.
accounts-problem-held-already = On those days the person already holds this role.
done-accounts-grant-given = Done: the role is given and the invitation is in the outbox.

accounts-grant-allows = What it allows
accounts-grant-days = Days
accounts-grant-given = Given on
accounts-grant-ended = Ended on
accounts-grant-end = End the role
accounts-grant-end-help = From that moment the person can do nothing more in this role. What they did stays, with its date.
accounts-grant-end-now = End it now
accounts-grant-erase = Erase this person’s data
accounts-refused-last-administrator = This is the last person who keeps the installation: name another one first.
done-accounts-grant-ended = Role ended. The person is told.

accounts-erasure-title = Erase a person
accounts-erasure-for-ever = It is for ever
accounts-erasure-reason-help = Such as: request of the person, with its register number. Do not write the name: it would stay.
accounts-erasure-now = Erase for ever
accounts-refused-known-elsewhere = This person is known in other processes too: the erasure is for whoever keeps the installation.
done-accounts-person-erased = Erased. Of this person only dates are left.

# Outbox

accounts-outbox-title = Outbox
accounts-outbox-lead = Messages the system has written, and what became of them. The text stays until the message leaves.
accounts-outbox-lead-demo = In the demonstration no message leaves: read them here and open their links, as if you had received them.
accounts-outbox-empty = No messages
accounts-outbox-empty-why = Invitations, sign-in links and notices appear here as soon as somebody gets one.
accounts-mail-read = Read the message
accounts-mail-problem = The mail server answered:
accounts-mail-retry = Try to send it again
accounts-mail-waiting = Waiting
accounts-mail-sending = Leaving
accounts-mail-sent = Sent
accounts-mail-failed = Not sent
done-accounts-mail-put-back = The message is in the queue again.

# Messages

accounts-letter-greeting = Dear { $name },
accounts-letter-signed =
    { $site }, a service of { $owner }
    { $origin }
accounts-letter-sign-in-subject = Your link to enter { $site }
accounts-letter-sign-in-text =
    to enter, open this link and press the button:

    { $link }

    It lasts 30 minutes and works once. If you did not ask for it, ignore this message: without the link nobody enters in your place.
accounts-letter-invitation-subject = { $place }: your role is { $role }
accounts-letter-invitation-text =
    you have been given a role in “{ $place }”.

    Role: { $role }, { $days }.
    { $allows }

    To begin, open this link and press the button:

    { $link }

    The link lasts 14 days and works once. To come back later ask for another one, with this same e-mail address, here:

    { $again }
accounts-letter-ending-subject = { $place }: your role has ended
accounts-letter-ending-text =
    your role “{ $role }” in “{ $place }” was ended today. What you did stays, with its date.

    If you did not expect this, write to whoever leads the process.
accounts-letter-erasure-subject = { $site }: a person asks to be erased
accounts-letter-erasure-text =
    a person has asked for the erasure of their data. The law gives a month to answer.

    You find the request here:

    { $link }

# Ledger

change-accounts-grant-give = gave a role to a person
change-accounts-grant-end = ended a person's role
change-accounts-administrator-appoint = appointed who keeps the installation
change-accounts-person-correct = corrected their own name
change-accounts-erasure-request = asked for the erasure of their data
change-accounts-person-erase = erased a person's data

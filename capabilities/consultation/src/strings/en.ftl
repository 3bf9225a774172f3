# Consultations, contributions, receipts, register.

consultation-nav = Consultation
consultation-nav-register = Contributions
consultation-nav-now = Write a contribution
consultation-nav-now-help = Read what is asked and write what you would change. No account needed: you get a number, and then a reply.
consultation-nav-enter = Enter a contribution that came by hand
consultation-nav-enter-help = On paper, by e-mail, in person: they count like the others and get a number.
consultation-nav-claims = Who speaks for an organisation
consultation-nav-claims-help = Check the mandates of those who wrote for an organisation.

consultation-title = Consultation
consultation-days = from { $from } to { $to } included
consultation-due = replies by { $day }
consultation-write = Write a contribution
consultation-write-line = Write on this line
consultation-register = Contributions
consultation-none = No consultation on the calendar
consultation-next = The next one, “{ $title }”, opens on { $day }.
consultation-now-title = { $count ->
    [0] Closes tonight at midnight
    [one] Closes tomorrow at midnight
   *[other] { $count } days left
}
consultation-now = Choose a line of the plan and write what you would change, or write on the plan as a whole. No account needed: an e-mail address is enough. You get a number at once, and to that number a reply with its reason.
consultation-now-closed-title = You cannot write now
consultation-now-closed = This consultation is over. The contributions received and their replies can be read in the register.
consultation-now-to-come = You can write from { $day }.
consultation-text-questions = What is asked
consultation-text-can-change = What can still change
consultation-text-off-table = What is not on the table
consultation-text-invited = Who is invited
consultation-text-channels = How to take part
consultation-text-decides = Who decides
consultation-text-how-answered = How and when you are answered
consultation-text-privacy = Your data
consultation-text-known = Where this information comes from
consultation-so-far = Who has written so far
consultation-counted = { $count ->
    [0] No contributions up to { $day }.
    [one] One contribution received, { $answered } answered, { $overdue } overdue: on { $day }.
   *[other] { $count } contributions received, { $answered } answered, { $overdue } overdue: on { $day }.
}

consultation-write-lead = You can write until { $day } included. Your text stays as it is: we do not correct it and do not sum it up for you.
consultation-body = Your contribution
consultation-body-help = One thing at a time, up to 8,000 characters. If you propose other words, write them as you would like to read them.
consultation-as = You write
consultation-as-own = For myself
consultation-as-organisation = For an organisation
consultation-organisation = Organisation
consultation-organisation-help = Until your mandate is checked, the contribution reads as your own.
consultation-no-organisation = None
consultation-name = Full name
consultation-name-help = So that we know whom we answer. Below you decide whether it is shown.
consultation-email = E-mail
consultation-email-help = We write to you to confirm, and to tell you what became of it. Never published.
consultation-signed-in = You are writing as { $name }: no further confirmation needed.
consultation-show = Your name beside the text
consultation-show-no = Do not show it: it will read “A person”
consultation-show-yes = Show it
consultation-privacy = Your data
consultation-privacy-plain = Name and address serve to give you the number and the reply; only those who work on the process see them. The text is public. At any time you may ask for name, address and text to be erased: number and outcome remain.
consultation-send = Continue
consultation-cancel = Cancel
consultation-back = Back to the consultation
consultation-to-consultation = Go to the consultation
consultation-problem-organisation = Choose the organisation from the list, or write for yourself.
consultation-problem-as = Say whether you write for yourself or for an organisation.
consultation-problem-show = Say whether your name may be shown.
consultation-problem-confirm-first = There are already { $number } contributions to confirm for this address. Open your mail and confirm them: then you can write more.
consultation-problem-too-many = Many contributions are coming from this connection at once. Wait a few minutes and send again: the text is still here.

consultation-closed = The consultation is closed
consultation-closed-lead = It closed on { $day } at midnight. Your text was not handed in, but it is not lost: you find it below, to copy.
consultation-none-open = No consultation is open
consultation-enter-none = There has been no consultation so far: a contribution can be entered once the first one is open.
consultation-closed-not-open = No consultation is open at the moment.
consultation-closed-what-now = What you can do
consultation-closed-advice = If you had already posted a letter or sent a message by that day, those who run the process can enter it. Write to
consultation-closed-text = Your text

consultation-sent = Check your mail
consultation-sent-lead = One step is left: open the message we sent you and hand in the contribution from there.
consultation-sent-next = After you confirm
consultation-sent-mail = The contribution gets a number, and you a private address where you can always see what became of it. The message is good for 72 hours, and at most until the consultation closes.
consultation-sent-again = If you have already handed it in, number and private address are in the message that confirms it. If nothing arrives, look among the unwanted mail too.

consultation-confirm-title = Hand in your contribution
consultation-confirm-lead = This is the text as we receive it. You can hand it in until { $until }; if you do not, it is erased automatically.
consultation-confirm = Hand in the contribution
consultation-confirm-text = The text
consultation-confirm-how = How it will read
consultation-expired = This address leads nowhere
consultation-expired-lead = The contribution was not confirmed in time, or the address is incomplete.
consultation-expired-what = Check that you copied all of it. If more than 72 hours have gone by, the text was erased and can be written again.

consultation-receipt-title = Receipt of contribution { $number }
consultation-receipt-lead = We have it. Here you can always see what became of it.
consultation-receipt-number = Contribution number
consultation-received-how = Received on { $day }, { $channel }.
consultation-became = What became of it
consultation-explained-awaiting = It waits for a reply, due by { $day }.
consultation-explained-overdue = The reply was due by { $day } and is not there yet. The delay is counted and public.
consultation-explained-answered = It was answered on { $day }.
consultation-your-text = Your text
consultation-public-page = See the public page
consultation-keep = Keep this address
consultation-keep-help = It is private: whoever has it reads your text. We also sent it by mail, if you left us an address.
consultation-fact-name = Name shown
consultation-fact-about = On what
consultation-fact-organisation = On behalf of
consultation-fact-claim = { $organisation }: mandate to be checked. Until then it reads as a personal contribution.

consultation-register-lead = Everything that was written, with its number and what became of it. Identical texts are read once, with the number of those who sent them.
consultation-register-empty = No contribution yet
consultation-register-empty-help = The first to arrive takes number 1.
consultation-tally = Who wrote, kind by kind
consultation-tally-note = On { $day }. Kinds are not added up.
consultation-kind = Who writes
consultation-kind-person = People
consultation-received = Received
consultation-filter = Filter the contributions
consultation-filtered = Contributions: { $filters }
consultation-filter-state = Reply
consultation-filter-outcome = Outcome
consultation-filter-about = Part of the plan
consultation-filter-any = All
consultation-none-found = No contribution with these filters
consultation-found = { $count ->
    [one] One contribution.
   *[other] { $count } contributions, { $texts } different texts.
}
consultation-same-text = The same text from { $count } people
consultation-state-answered = Answered
consultation-state-awaiting = Awaiting a reply
consultation-state-overdue = Overdue
consultation-outcome-accepted = Accepted
consultation-outcome-partly = Accepted in part
consultation-outcome-not-accepted = Not accepted
consultation-outcome-already-there = Already there
consultation-outcome-out-of-scope = Out of scope
consultation-outcome-deferred = Deferred to implementation
consultation-outcome-noted = Noted
consultation-on-whole = on the plan as a whole
consultation-on-part = on a part of the plan
consultation-who-person = A person
consultation-who-removed = Person removed at their request
consultation-who-withheld = Sender not shown
consultation-who-for = { $organisation }, { $name }
consultation-channel-web = through this site
consultation-channel-e-mail = by e-mail
consultation-channel-paper = on paper
consultation-channel-in-person = in person

consultation-label = Contribution { $number }, { $who }
consultation-contribution = Contribution { $number }
consultation-twins = The same text
consultation-twins-text = { $count ->
    [one] It also came under another number, which has its own reply.
   *[other] It also came under { $count } other numbers, each with its own reply.
}
consultation-withheld = Text not shown to the public
consultation-withheld-short = Text not shown to the public; the reason is on its page.
consultation-withheld-since = Not shown since { $day }. The number stays, and with it the right to a reply.
consultation-withheld-appeal = To ask for it to be shown:
consultation-staff = For those who work on the process
consultation-staff-sender = Sender: { $name }
consultation-staff-claim = Says they speak for { $organisation }
consultation-withhold = Take out of public view
consultation-withhold-help = For insults, other people’s data, texts that are not about the plan. The number stays, and the reason is read in its place.
consultation-show-again = Show again
consultation-show-again-help = Everybody can read the text again.
consultation-reason = Reason
consultation-reason-public = It is public.

consultation-enter-title = Enter a contribution that came by hand
consultation-enter-lead = Copy it as it is, mistakes included. It gets the next number and counts like the others.
consultation-channel = How it came
consultation-received-on = Posted or handed in on
consultation-received-on-help = For a letter, the day of the postmark. It must be a day of the consultation.
consultation-enter-body-help = The whole text, as written.
consultation-enter-on = On which line
consultation-enter-on-help = Only if the writer says so.
consultation-enter-whole = On the plan as a whole
consultation-enter-body = The contribution
consultation-enter-as = They write
consultation-enter-as-own = For themselves
consultation-enter-as-organisation = For an organisation
consultation-enter-name = Full name of the writer
consultation-enter-email-help = If there is one, it receives number and private address.
consultation-enter-show = The name beside the text
consultation-enter-show-help = Shown only if the writer asked for it.
consultation-enter-submit = Enter
consultation-problem-future = This day has not come yet.
consultation-problem-outside = No consultation was open on this day.

consultation-claims = Who speaks for an organisation
consultation-claims-lead = They wrote for an organisation without a mandate on record. Until it is checked, their contribution reads as personal.
consultation-claims-empty = No mandate to check
consultation-claims-empty-help = Whoever writes for an organisation without a mandate appears here.
consultation-claim-says = { $name } says they speak for { $organisation }
consultation-claim-mandate = There is already a mandate in force on that day.
consultation-recognise = Recognise the contribution as the organisation’s
consultation-claim-give = Record the mandate
consultation-claim-title = Position
consultation-claim-from = In force from
consultation-claim-from-help = Not after the day of the contribution.
consultation-claim-how = How it was verified
consultation-claim-both = Record the mandate and recognise the contribution
consultation-problem-from-later = The mandate must already hold on the day of the contribution.

done-consultation-received = Contribution handed in. This is your receipt.
done-consultation-entered = Contribution entered.
done-consultation-withheld = The text is no longer shown to the public.
done-consultation-shown = Everybody can read the text again.
done-consultation-recognised = The contribution is now the organisation’s.

change-consultation-contribution-send = sent a contribution
change-consultation-contribution-enter = entered a contribution that came by hand
change-consultation-contribution-withhold = took a contribution out of public view
change-consultation-contribution-show = showed a contribution again
change-consultation-contribution-recognise = recognised a contribution as an organisation’s

consultation-mail-confirm-subject = Hand in your contribution: { $process }
consultation-mail-confirm-body =
    Hello,

    a contribution to “{ $process }” was written from this address.
    To hand it in, open the page below, read the text again and press “Hand in the contribution”:

    { $address }

    You can do so until { $until }. After that the text is erased automatically.
    If you wrote nothing, do nothing: without your confirmation nothing happens.

consultation-mail-received-subject = Contribution number { $number }: { $process }
consultation-mail-received-body =
    Hello,

    your contribution to “{ $process }” has arrived. Its number is { $number }.
    The reply is due by { $due }: we will write to you.

    Here you can always see what became of it. The address is private, keep it:

    { $address }

consultation-held-contributions = Your contributions
consultation-held-contributions-why = What you sent in a consultation, also when the text is not shown to the public.
consultation-held-named = Your name is shown.
consultation-held-unnamed = Your name is not shown.
consultation-held-pending = Contributions to confirm
consultation-held-pending-why = They wait for you to open the link you got by mail. If you do not, they are gone within three days.

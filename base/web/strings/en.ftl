# The words that all pages share.

web-other-language = Italiano
web-other-language-code = it

web-skip-main = Skip to the content
web-skip-footer = Skip to the footer
web-demo = Demonstration: what you see here is sample data.
web-breadcrumb = Where you are
web-navigation = Main menu
web-menu = Menu
web-sign-in = Sign in
web-sign-out = Sign out
web-your-area = Your area

web-contacts = Contacts
web-certified-email = Certified mail (PEC):
web-tax-code = Tax code:
web-legal = Information
web-privacy = Privacy notice
web-legal-notes = Legal notes
web-accessibility = Accessibility statement
web-made-with = This site uses Doppiofilo, free software.

web-optional = optional
web-error = Error
web-errors-title = Something to put right
web-errors-kept = What you wrote is still here. Check these points and send again.
web-warning = Warning

web-step-past = Done
web-step-current = Under way
web-step-next = Next

web-diff-inserted = text added
web-diff-deleted = text removed

web-pages = Other pages of the list
web-previous = Previous
web-next = Next
web-search = Search
web-filter-apply = Apply filters
web-filter-clear = Clear filters

web-address-label = Permanent address
web-address-copy = Copy
web-address-copied = Copied

web-line = Line
web-page-index = On this page

web-problem-ways = From here you can go to
web-problem-request = If you write to us, quote this code:

# The rest of the common words: days, roles, problems.

web-home = Home
web-removed = Text removed at the person’s request

web-month-1 = January
web-month-2 = February
web-month-3 = March
web-month-4 = April
web-month-5 = May
web-month-6 = June
web-month-7 = July
web-month-8 = August
web-month-9 = September
web-month-10 = October
web-month-11 = November
web-month-12 = December

role-administrator = administrator
role-promoter = promoting body
role-lead = process lead
role-analyst = analyst
role-editor = editor
role-decision-owner = decision owner
role-guarantor = guarantor
role-data-contact = data protection contact
role-participant = participant
role-anyone = anyone
role-system = the program

problem-empty = This field is needed: write something.
problem-too-short = It is too short: at least { $number } characters.
problem-too-long = It is too long: at most { $number } characters.
problem-unknown-choice = Choose one of the options offered.
problem-no-day = Write a date, for example 22/11/2026.
problem-not-an-address = Write an address that begins with https://
problem-form-expired = This page had been open for too long. Reload it and send again.

refused-role = This page is for those who have another role in the process.
refused-phase = This cannot be done in the present phase of the process.
refused-mandate = There is no mandate in force for this organisation.
refused-sign-in = You need to sign in for this page.
refused-forged = The form did not come from one of our pages, or was open since before you last signed in.
refused-too-large = It is too large to be received.

problem-page-not-found-title = There is no such page
problem-page-not-found-what = The address leads to nothing public: there may be a typing mistake, or the page is not for everybody.
problem-page-not-found-kept = Nothing was lost.
problem-page-not-found-advice = Go back to the start, or sign in if you work on a process.
problem-page-refused-title = You cannot go in here
problem-page-refused-what = This page is for those who have another role.
problem-page-refused-kept = Nothing was written.
problem-page-refused-advice = If you should be able to, write to the process lead: see “People and roles”.
problem-page-refused-advice-outside = If you should be able to, write to whoever runs the site: the address is at the foot of the page.
problem-page-not-now-title = This cannot be done now
problem-page-not-now-kept = Nothing was written.
problem-page-not-now-advice = Go back to the page you came from: something changed meanwhile, or another step comes first.
problem-page-expired-title = The form has expired
problem-page-expired-kept = Nothing was written.
problem-page-expired-advice = Go back, reload the page and send again: your text is usually still there.
problem-page-conflict-title = Somebody got there first
problem-page-conflict-what = While you were working, another person changed the same thing.
problem-page-conflict-kept = Their change is saved; yours was not written. Going back, you will find your text.
problem-page-conflict-advice = Reload the page, look at what changed and try again.
problem-page-invalid-title = Something needs fixing
problem-page-invalid-what = The request contains a value we do not know.
problem-page-invalid-kept = Nothing was written.
problem-page-invalid-advice = Go back and choose among the options of the page.
problem-page-too-large-title = It is too large
problem-page-too-large-what = What you sent is over the limit: 64 MB for a document, a million characters for a form.
problem-page-too-large-kept = Nothing was written: your file is still where you took it from.
problem-page-too-large-advice = Split the document, or send it as plain text.
problem-page-unavailable-title = We cannot save at the moment
problem-page-unavailable-what = The disk is full or the database does not answer.
problem-page-unavailable-kept = What was already confirmed is safe; the last request was not written.
problem-page-unavailable-advice = Go back, keep a copy of your text and try again in a few minutes. If it goes on, write to us with the code below.
problem-page-silent-title = The site does not answer at the moment
problem-page-silent-what = We cannot read the data at the moment.
problem-page-silent-kept = Nothing was lost.
problem-page-silent-advice = Try again in a few minutes.
problem-page-internal-title = We made a mistake
problem-page-internal-what = The program met an error of ours, not of yours.
problem-page-internal-kept = The last request was not written; everything else is safe.
problem-page-internal-advice = Go back and try again. If it happens again, write to us with the code below.

web-notice-privacy = Privacy notice
web-notice-privacy-lead = Which personal data this site handles, why, for how long, and how to ask for a copy or erasure.
web-notice-privacy-1-title = Who answers for the data
web-notice-privacy-1 = { $owner }. For any request write to { $contact }.
web-notice-privacy-2-title = Which data and why
web-notice-privacy-2 = Of those who take part we keep name, e-mail address and the text sent, to register the contribution, confirm it and reply. The name is public only if the person asks; the e-mail address never is. We also keep the data of people interviewed, at the level of attribution they chose, of delegates and of those who work on the process.
web-notice-privacy-3-title = Cookies
web-notice-privacy-3 = One technical cookie, which remembers that somebody working on the process has signed in. No cookies of others, no statistics, no requests to third-party sites: that is why there is no banner to accept.
web-notice-privacy-4-title = For how long
web-notice-privacy-4 = Contributions are kept as long as the plan they served. A contribution that is not confirmed is deleted after 72 hours. Backups expire by the rules of the body.
web-notice-privacy-5-title = Your rights
web-notice-privacy-5 = You can ask for a copy, a correction or erasure. After an erasure the number of the contribution and its outcome remain, without text and without name.

web-notice-legal = Legal notes
web-notice-legal-lead = How texts, data and program can be reused.
web-notice-legal-1-title = Licence of the contents
web-notice-legal-1 = Public texts and data of this site may be reused under Creative Commons Attribution 4.0 (CC BY 4.0), naming the source.
web-notice-legal-2-title = Licence of the program
web-notice-legal-2 = The site uses Doppiofilo, free software under EUPL 1.2.
web-notice-legal-3-title = What is binding
web-notice-legal-3 = The formal acts of the bodies are binding. Each version published here carries a seal by which anyone can verify that it has not been changed.

web-notice-accessibility = Accessibility
web-notice-accessibility-lead = The site can be read and used with the keyboard, with a screen reader and without scripts.
web-notice-accessibility-1-title = Where we are
web-notice-accessibility-1 = The pages are tested automatically against WCAG 2.2, level AA, in Italian and in English, on phones and large screens.
web-notice-accessibility-2-title = Statement
web-notice-accessibility-2 = The body that runs the site publishes its own statement on form.agid.gov.it and gives its address here.
web-notice-accessibility-3-title = Report a problem
web-notice-accessibility-3 = If something cannot be read or used, write to { $contact }: just say which page and what did not work.

web-task-goes-on = This takes a while: in the meantime the site stays open to everybody.
web-task-begins = It has just begun.
web-task-step = Part { $done } of { $all }
web-task-done = Done so far
web-task-leave = You can leave this page and come back within an hour: the work goes on, and here you will find how it ended. If the site is restarted in between, it has to begin again.
web-task-stop = Stop
done-task-stopped = You have stopped the work. If it had already ended, you will find it in the list; otherwise nothing was written.
web-job-exhausted = Reading this file takes more memory or time than a single file can be given. Split it into parts, or save it again from the program it was written with.
refused-busy = You already have three pieces of work going on: wait for one to end, or stop it.

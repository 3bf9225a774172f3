# Organisations and mandates.

directory-nav = Organisations
directory-nav-new = Enter an organisation
directory-nav-new-help = A public card: name, kind, municipality, what it does. Contacts are never published.

directory-title = Organisations
directory-lead = Who takes part in this process as an organisation. For each you can read what it wrote and what it was answered.
directory-kinds = How many, by kind
directory-counted = { $count ->
    [one] One organisation in the list on { $day }. Kinds are counted each on its own and never added to people.
   *[other] { $count } organisations in the list on { $day }. Kinds are counted each on its own and never added to people.
}
directory-by-name = In alphabetical order
directory-list-empty = The list is still empty
directory-list-empty-help = Organisations appear here when those who run the process enter their card.
directory-filter = Search the list
directory-filtered-words = “{ $words }”
directory-filtered = In the list: { $filters }
directory-filter-name = Part of the name
directory-filter-name-help = Accents and capitals do not matter.
directory-filter-all = All kinds
directory-found = { $count ->
    [one] One organisation.
   *[other] { $count } organisations.
}
directory-none-found = No organisation with these filters
directory-none-found-help = Try a shorter part of the name, or look at all kinds.

directory-no-contacts = Contact details not published
directory-nothing-yet = Nothing more about this organisation yet
directory-nothing-yet-help = The contributions it sends and the replies it receives will be read here, together.

directory-new-title = Enter an organisation
directory-edit-title = Edit the card
directory-edit-lead = Everything you write here is public. Leave out names of people, telephone numbers and e-mail addresses.
directory-name = Name
directory-name-help = As in its statute, or as it is known.
directory-category = Kind
directory-category-help = Only one, the one that describes it best.
directory-choose = Choose
directory-municipality = Municipality
directory-municipality-help = Where it has its seat.
directory-description = What it does
directory-description-help = One or two sentences.
directory-save = Save the card
directory-cancel = Cancel
directory-reason = Reason
directory-problem-name-taken = There is already a card with this name and municipality: look for it in the list.
directory-problem-ends-before = The last day comes before the first.

directory-mandates = Mandates
directory-mandates-lead = Who may speak for this organisation, from when to when, and how that was verified.
directory-mandates-private = Only those who run the process see this page. The names of delegates do not appear on the public site.
directory-mandates-list = Mandates on record
directory-mandates-empty = No mandate on record
directory-mandates-empty-help = Until there is one, a contribution written for the organisation counts as the person’s own.
directory-mandate-give = Record a mandate
directory-mandate-name = Full name
directory-mandate-email = E-mail
directory-mandate-email-help = To recognise the person when they write. Never published.
directory-mandate-title = Position
directory-mandate-title-help = For instance president, director, delegate.
directory-mandate-from = First day
directory-mandate-from-help = It may lie in the past: contributions sent from that day on count too.
directory-mandate-until = Last day
directory-mandate-until-help = If empty, the mandate holds until somebody ends it.
directory-mandate-how = How it was verified
directory-how-deed = I saw the statute, minutes or appointment
directory-how-register = A public register says so
directory-how-letter = Signed letter or certified mail of the organisation
directory-how-in-person = In person, with a document
directory-person-removed = Person removed at their request
directory-mandate-in-force = In force
directory-mandate-to-come = Not yet in force
directory-mandate-over = Over
directory-days-from = from { $from }
directory-days-to = from { $from } to { $to } included
directory-mandate-end = End the mandate
directory-mandate-last-day = Last day it holds
directory-mandate-last-day-help = Contributions already sent under it stay the organisation’s.

done-directory-added = Card entered: it is now in the public list.
done-directory-revised = Card updated. Earlier states stay on record.
done-directory-mandate-given = Mandate recorded.
done-directory-mandate-ended = Mandate ended.

change-directory-organisation-add = entered an organisation
change-directory-organisation-revise = updated an organisation’s card
change-directory-mandate-give = recorded a mandate to speak for an organisation
change-directory-mandate-end = ended a mandate to speak for an organisation

directory-held-mandates = For whom you may speak
directory-held-mandates-why = The mandates under which you speak for an organisation, past ones included: how they were verified and for which days.
directory-held-until = { $title } · from { $from } to { $until }. Verified as follows: “{ $how }”.
directory-held-open = { $title } · from { $from }. Verified as follows: “{ $how }”.

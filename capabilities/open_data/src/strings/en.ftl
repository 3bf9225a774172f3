# Open data, public ledger, verification of archives.

open-data-nav = Open data
open-data-nav-help = Plan, contributions and replies to download and reuse; the ledger of everything that was done.
open-data-title = Open data
open-data-lead = What is public can also be downloaded, checked and reused. Just say where it comes from.
open-data-files = To download
open-data-files-note = Files are renewed with each new entry
open-data-empty = Nothing to download yet
open-data-empty-help = Files appear with the first published version of the plan, or with the first contribution.
open-data-column-what = What
open-data-column-file = File
open-data-column-size = Size
open-data-size = { $size } kB
open-data-offer-plan = Plan, version { $number }
open-data-digests = SHA-256 digests of the files
open-data-digests-help = If the digest of the file you downloaded is different, the file has changed since, or was damaged on the way.
open-data-licence = Licence
open-data-licence-text = You may copy, publish and transform these data, also for profit, as long as you name the source. The licence is
open-data-licence-name = Creative Commons Attribution 4.0
open-data-cite = One line is enough to cite them:
open-data-citation = { $owner }, “{ $title }”, CC BY 4.0
open-data-fields = What each field holds
open-data-fields-lead = The fields of contributi.csv; contributi.json has the same ones, under the same names.
open-data-field-id = Key of the contribution: it stays the same for ever.
open-data-field-processo = Address of the process on the site.
open-data-field-canale = How it came: web, e-mail, paper, in-person.
open-data-field-data = Day on which it came, in the time zone of Rome.
open-data-field-tipo-partecipante = “persona” (a person), or the kind of organisation it was written for, under a mandate in force that day.
open-data-field-zona = Municipality of the organisation. Empty for people: we do not ask where they live.
open-data-field-riferimento = What it is about: kind and key, such as plan.line:… for a line. Empty when it is about the plan as a whole.
open-data-field-testo = The words of who wrote, unchanged. Empty when the contribution is withheld, or when the person asked to remove them.
open-data-field-esito = accolta (accepted), parzialmente-accolta (in part), non-accolta (not accepted), gia-presente (already there), non-pertinente (out of scope), rinviata-attuazione (deferred), presa-atto (noted). Empty until there is a reply.
open-data-field-risposta = Address of the reply on the site.
open-data-field-motivazione = Why, in the words of who decided.
open-data-field-data-risposta = Day of the reply.
open-data-field-modifica-id = Keys of the revisions of the plan that the reply caused and that were published, separated by |.
open-data-field-numero = The number on the receipt.
open-data-field-firma = The organisation, or the name of who asked to sign. Empty for everybody else.
open-data-field-lingua = Language of the text: it, en.
open-data-field-accolto = When accepted in part, what is.
open-data-field-non-accolto = When accepted in part, what is not.
open-data-what-not = What is not here
open-data-what-not-text = No addresses, and no names of those who did not ask to sign. No interviews: only the quotations each person allowed us to use. Of a contribution that is withheld, its number, date and reply remain.
open-data-verify = Checking
open-data-verify-more = Open the ledger
open-data-verify-text = Everything that is done leaves an entry in a chained ledger: anyone can work it out again and notice if something was changed later. The whole process can be exported as an archive that is read and verified without this program.

open-data-ledger-title = Ledger
open-data-ledger-lead = Everything that was done, in the order in which it was done. You see in which role, not the name of who did it.
open-data-ledger-count = Entries
open-data-ledger-last = Last digest
open-data-ledger-entries = Newest first
open-data-ledger-number = no. { $number }
open-data-ledger-reason = Why:
open-data-ledger-empty = The ledger is still empty
open-data-ledger-empty-help = The first entry comes with the first thing done in the process.
open-data-ledger-yourself = How to check it yourself
open-data-ledger-how = Each entry carries a digest that is also worked out from the one before. Changing an old entry would change every digest that follows.
open-data-ledger-step-archive = Get the archive of the process: it holds the whole ledger and explains, step by step, how each digest is worked out.
open-data-ledger-step-chain = Work it out again from the first entry to the last. Any program that computes SHA-256 will do.
open-data-ledger-step-compare = Compare the last digest with the one written above, or with one you had noted down: if they are equal, nothing before it was touched.
open-data-ledger-names = The ledger has neither names nor keys of people: when a person asks to be erased, it stays whole. A reason is shown here when it is about something public.

open-data-capacity-own = for themselves
open-data-capacity-organisation = for an organisation
open-data-capacity-staff = for the process

open-data-purpose-consultation = for consultation
open-data-purpose-adoption = for adoption
open-data-purpose-revision = revision of an adopted plan

open-data-readme-whole = Whole archive of a process: it is read, verified and imported into another installation.
open-data-readme-public = Public archive of a process: it holds only what anyone may read. It is read and verified, and not imported.
open-data-text-version = Version { $number }, { $purpose }, published on { $day }.
open-data-text-seal = Seal: { $seal }
open-data-text-draft = Draft of the plan
open-data-text-draft-lead = The text as it stands while people work on it. It was not published.
open-data-text-ledger = Ledger
open-data-text-ledger-lead = In order, from the first. It says in which role, never the name of who; a reason appears when it is about something public.

open-data-offer-contributions = Contributions and replies
open-data-offer-provenance = Where each line of the newest version comes from
open-data-text-evidence = Why each line
open-data-text-evidence-lead = The lines of the newest version, each with the sources, themes and contributions it rests on, as far as each allowed it to be said.
open-data-text-contributions = Contributions and replies
open-data-text-contributions-lead = In the order in which they came, in the words of who wrote them.
open-data-text-contribution = Contribution { $number }
open-data-text-withheld = This contribution is withheld: its words are not public.
open-data-text-waiting = Waiting for a reply
open-data-text-reply = { $outcome }, { $day }
open-data-text-accepted = What is accepted:
open-data-text-rejected = What is not:
open-data-text-sources = Sources
open-data-text-sources-closed = { $count ->
    [0] All documents gathered can be read whole.
    [one] One more document was gathered and cannot be published whole.
   *[other] { $count } more documents were gathered and cannot be published whole.
}
open-data-text-interviews = Interviews
open-data-text-interviews-lead = { $count ->
    [0] None.
    [one] One. It is not published: only the quotations the person allowed us to use are read.
   *[other] { $count }. They are not published: only the quotations each person allowed us to use are read.
}
open-data-text-interviews-others = Other sectors
open-data-text-published = Published on { $day }.
open-data-text-received = Gathered on { $day }.

open-data-verify-about = Process { $process }: { $entries } entries, last digest { $ledger }.
open-data-verify-part-manifest = List of files
open-data-verify-part-files = Files
open-data-verify-part-ledger = Ledger
open-data-verify-part-persons = Persons beside the ledger
open-data-verify-part-rows = Rows of the tables
open-data-verify-part-texts = Texts and originals
open-data-verify-part-effects = Entries and what they wrote
open-data-verify-part-versions = Versions of the plan
open-data-verify-seen-manifest = List of files: { $count ->
    [one] one file.
   *[other] { $count } files.
} It can be read, and is written as it should be.
open-data-verify-seen-files = Files: { $count ->
    [one] one, equal to what is listed.
   *[other] { $count }, all equal to what is listed.
}
open-data-verify-seen-ledger = Ledger: { $count ->
    [0] empty.
    [one] one entry, the chain is whole.
   *[other] { $count } entries, the chain is whole.
}
open-data-verify-seen-persons = Persons beside the ledger: { $count }, each the one the entry speaks of, or erased since.
open-data-verify-seen-rows = Rows of the tables: { $count }, all readable and of this process.
open-data-verify-seen-texts = Texts and originals: { $count }, all equal to their digests.
open-data-verify-seen-effects = Entries and what they wrote: { $count }, texts and reasons are those they speak of.
open-data-verify-seen-versions = Versions of the plan: { $count ->
    [0] none.
    [one] one, its seal is whole.
   *[other] { $count }, their seals are whole.
}
open-data-verify-skipped = Not verifiable without the private part: { $count }.
open-data-verify-line = { $file }, line { $line }
open-data-verify-fault = { $part }: { $place }: { $wrong }
open-data-verify-wrong-missing = it is not there.
open-data-verify-wrong-unlisted = it is not in the list of files.
open-data-verify-wrong-unreadable = it cannot be read as it should.
open-data-verify-wrong-altered = its bytes are not those of the list.
open-data-verify-wrong-chain = this entry does not follow from the one before.
open-data-verify-wrong-end = the ledger does not end where it says.
open-data-verify-wrong-person = who acted, or whom the entry is about, is not the person it speaks of.
open-data-verify-wrong-stranger = it belongs to another process, or to an entry that is not in the ledger.
open-data-verify-wrong-text = the text is not what its digest says.
open-data-verify-wrong-original = the original is not what its digest says.
open-data-verify-wrong-effect = what was written is not what the entry says.
open-data-verify-wrong-reason = the reason is not the one the entry speaks of.
open-data-verify-wrong-seal = the lines are not those under the seal.
open-data-verify-wrong-colophon = the colophon of the version says something else.
open-data-verify-no-private = The private part is not here: what it holds was not verified.
open-data-verify-holds = Everything that is here agrees.
open-data-verify-broken = The archive is not whole.

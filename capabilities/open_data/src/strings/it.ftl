# Dati aperti, registro pubblico, verifica degli archivi.

open-data-nav = Dati aperti
open-data-nav-help = Piano, contributi e risposte da scaricare e riusare; il registro di tutto quello che è stato fatto.
open-data-title = Dati aperti
open-data-lead = Quello che è pubblico si può anche scaricare, controllare e riusare. Basta dire da dove viene.
open-data-files = Da scaricare
open-data-files-note = File aggiornati a ogni nuova registrazione
open-data-empty = Ancora niente da scaricare
open-data-empty-help = I file compaiono con la prima versione pubblicata del piano o con il primo contributo.
open-data-column-what = Che cosa
open-data-column-file = File
open-data-column-size = Dimensione
open-data-size = { $size } kB
open-data-offer-plan = Piano, versione { $number }
open-data-digests = Impronte SHA-256 dei file
open-data-digests-help = Se l’impronta del file che hai scaricato è diversa, il file è cambiato oppure si è rovinato per strada.
open-data-licence = Licenza
open-data-licence-text = Puoi copiare, pubblicare e trasformare questi dati, anche per guadagnarci, citando la fonte. La licenza è
open-data-licence-name = Creative Commons Attribuzione 4.0
open-data-cite = Per citarli basta una riga:
open-data-citation = { $owner }, «{ $title }», CC BY 4.0
open-data-fields = Che cosa c’è in ogni campo
open-data-fields-lead = I campi di contributi.csv; contributi.json contiene gli stessi, con gli stessi nomi.
open-data-field-id = Chiave del contributo: resta la stessa per sempre.
open-data-field-processo = Indirizzo del processo sul sito.
open-data-field-canale = Come è arrivato: web, e-mail, paper (su carta), in-person (a voce).
open-data-field-data = Giorno in cui è arrivato, nel fuso di Roma.
open-data-field-tipo-partecipante = «persona», oppure il tipo di organizzazione per conto della quale è scritto, con una delega in corso quel giorno.
open-data-field-zona = Comune dell’organizzazione. Vuoto per le persone: non chiediamo dove abitano.
open-data-field-riferimento = Di che cosa parla: tipo e chiave, per esempio plan.line:… per una riga. Vuoto se riguarda il piano nel suo insieme.
open-data-field-testo = Le parole di chi ha scritto, senza modifiche. Vuoto se il contributo è trattenuto o se la persona ha chiesto di toglierle.
open-data-field-esito = accolta, parzialmente-accolta, non-accolta, gia-presente, non-pertinente, rinviata-attuazione, presa-atto. Vuoto finché non c’è una risposta.
open-data-field-risposta = Indirizzo della risposta sul sito.
open-data-field-motivazione = Perché, con le parole di chi ha deciso.
open-data-field-data-risposta = Giorno della risposta.
open-data-field-modifica-id = Chiavi delle revisioni del piano che la risposta ha prodotto e che sono state pubblicate, separate da |.
open-data-field-numero = Il numero sulla ricevuta.
open-data-field-firma = L’organizzazione, o il nome di chi ha chiesto di firmarsi. Vuoto per tutti gli altri.
open-data-field-lingua = Lingua del testo: it, en.
open-data-field-accolto = Se l’esito è parziale, che cosa è accolto.
open-data-field-non-accolto = Se l’esito è parziale, che cosa non lo è.
open-data-what-not = Che cosa non c’è
open-data-what-not-text = Non ci sono recapiti, né nomi di chi non ha chiesto di firmarsi. Non ci sono le interviste: solo le citazioni che ciascuno ha permesso di usare. Di un contributo trattenuto restano il numero, la data e la risposta.
open-data-verify = Controllare
open-data-verify-more = Apri il registro
open-data-verify-text = Ogni operazione lascia una riga in un registro concatenato: chiunque può rifare il conto e accorgersi se qualcosa è stato cambiato dopo. L’intero processo si esporta in un archivio che si legge e si verifica senza questo programma.

open-data-ledger-title = Registro delle operazioni
open-data-ledger-lead = Tutto quello che è stato fatto, nell’ordine in cui è stato fatto. Si vede con quale ruolo, non il nome di chi.
open-data-ledger-count = Registrazioni
open-data-ledger-last = Ultima impronta
open-data-ledger-entries = Dalla più recente
open-data-ledger-number = n. { $number }
open-data-ledger-reason = Perché:
open-data-ledger-empty = Il registro è ancora vuoto
open-data-ledger-empty-help = La prima registrazione arriva con la prima operazione sul processo.
open-data-ledger-yourself = Come controllarlo da te
open-data-ledger-how = Ogni registrazione porta un’impronta calcolata anche su quella precedente. Cambiare una riga vecchia cambierebbe tutte le impronte che seguono.
open-data-ledger-step-archive = Procurati l’archivio del processo: contiene il registro intero e la spiegazione, passo per passo, di come si calcola ogni impronta.
open-data-ledger-step-chain = Rifai il conto dalla prima registrazione all’ultima. Basta un programma che calcoli SHA-256.
open-data-ledger-step-compare = Confronta l’ultima impronta con quella scritta qui sopra, o con una che ti eri annotato: se coincidono, niente di ciò che viene prima è stato toccato.
open-data-ledger-names = Nel registro non ci sono né nomi né chiavi di persone: quando qualcuno chiede di essere cancellato, il registro resta intero. Una motivazione si legge qui quando riguarda qualcosa di pubblico.

open-data-capacity-own = a titolo personale
open-data-capacity-organisation = per un’organizzazione
open-data-capacity-staff = per il processo

open-data-purpose-consultation = per la consultazione
open-data-purpose-adoption = per l’adozione
open-data-purpose-revision = revisione di un piano adottato

open-data-readme-whole = Archivio completo di un processo: si legge, si controlla e si importa in un’altra installazione.
open-data-readme-public = Archivio pubblico di un processo: contiene soltanto ciò che chiunque può leggere. Si legge e si controlla; non si importa.
open-data-text-version = Versione { $number }, { $purpose }, pubblicata { DAY("il", $day) }.
open-data-text-seal = Sigillo: { $seal }
open-data-text-draft = Bozza del piano
open-data-text-draft-lead = Il testo com’è mentre si lavora. Non è stato pubblicato.
open-data-text-ledger = Registro delle operazioni
open-data-text-ledger-lead = In ordine, dalla prima. Si legge con quale ruolo, mai il nome di chi; una motivazione compare quando riguarda qualcosa di pubblico.

open-data-offer-contributions = Contributi e risposte
open-data-offer-provenance = Da dove viene ogni riga dell’ultima versione
open-data-text-evidence = Perché ogni riga
open-data-text-evidence-lead = Le righe dell’ultima versione, ciascuna con le fonti, i temi e i contributi su cui poggia, per quanto ciascuno ha permesso di dire.
open-data-text-contributions = Contributi e risposte
open-data-text-contributions-lead = Nell’ordine in cui sono arrivati, con le parole di chi li ha scritti.
open-data-text-contribution = Contributo { $number }
open-data-text-withheld = Questo contributo è trattenuto: le sue parole non sono pubbliche.
open-data-text-waiting = In attesa di risposta
open-data-text-reply = { $outcome }, { $day }
open-data-text-accepted = Che cosa è accolto:
open-data-text-rejected = Che cosa non lo è:
open-data-text-sources = Fonti
open-data-text-sources-closed = { $count ->
    [0] Tutti i documenti raccolti si possono leggere per intero.
    [one] Un altro documento è stato raccolto e non può essere pubblicato per intero.
   *[other] Altri { $count } documenti sono stati raccolti e non possono essere pubblicati per intero.
}
open-data-text-interviews = Interviste
open-data-text-interviews-lead = { $count ->
    [0] Nessuna.
    [one] Una. Non si pubblica: se ne leggono soltanto le citazioni che la persona ha permesso di usare.
   *[other] { $count }. Non si pubblicano: se ne leggono soltanto le citazioni che ciascuno ha permesso di usare.
}
open-data-text-interviews-others = Altri settori
open-data-text-published = Pubblicato { DAY("il", $day) }.
open-data-text-received = Raccolto { DAY("il", $day) }.

open-data-verify-about = Processo { $process }: { $entries } registrazioni, ultima impronta { $ledger }.
open-data-verify-part-manifest = Elenco dei file
open-data-verify-part-files = File
open-data-verify-part-ledger = Registro
open-data-verify-part-persons = Persone accanto al registro
open-data-verify-part-rows = Righe delle tabelle
open-data-verify-part-texts = Testi e originali
open-data-verify-part-effects = Registrazioni e ciò che hanno scritto
open-data-verify-part-versions = Versioni del piano
open-data-verify-seen-manifest = Elenco dei file: { $count ->
    [one] un file.
   *[other] { $count } file.
} Si legge, ed è scritto come deve.
open-data-verify-seen-files = File: { $count ->
    [one] uno, uguale a come è elencato.
   *[other] { $count }, tutti uguali a come sono elencati.
}
open-data-verify-seen-ledger = Registro: { $count ->
    [0] vuoto.
    [one] una registrazione, la catena è intera.
   *[other] { $count } registrazioni, la catena è intera.
}
open-data-verify-seen-persons = Persone accanto al registro: { $count }, ognuna è quella di cui parla la registrazione, o è stata cancellata dopo.
open-data-verify-seen-rows = Righe delle tabelle: { $count }, tutte leggibili e di questo processo.
open-data-verify-seen-texts = Testi e originali: { $count }, tutti uguali alla loro impronta.
open-data-verify-seen-effects = Registrazioni e ciò che hanno scritto: { $count }, testi e motivazioni sono quelli di cui parlano.
open-data-verify-seen-versions = Versioni del piano: { $count ->
    [0] nessuna.
    [one] una, il sigillo è intatto.
   *[other] { $count }, i sigilli sono intatti.
}
open-data-verify-skipped = Non controllabili senza la parte privata: { $count }.
open-data-verify-line = { $file }, riga { $line }
open-data-verify-fault = { $part }: { $place }: { $wrong }
open-data-verify-wrong-missing = non c’è.
open-data-verify-wrong-unlisted = non è nell’elenco dei file.
open-data-verify-wrong-unreadable = non si legge come dovrebbe.
open-data-verify-wrong-altered = i suoi byte non sono quelli dell’elenco.
open-data-verify-wrong-chain = questa registrazione non segue da quella prima.
open-data-verify-wrong-end = il registro non finisce dove dice.
open-data-verify-wrong-person = chi ha agito, o la persona di cui parla la registrazione, non è quella.
open-data-verify-wrong-stranger = è di un altro processo, o di una registrazione che nel registro non c’è.
open-data-verify-wrong-text = il testo non corrisponde alla sua impronta.
open-data-verify-wrong-original = l’originale non corrisponde alla sua impronta.
open-data-verify-wrong-effect = ciò che è stato scritto non è ciò che la registrazione dice.
open-data-verify-wrong-reason = la motivazione non è quella di cui la registrazione parla.
open-data-verify-wrong-seal = le righe non sono quelle sotto il sigillo.
open-data-verify-wrong-colophon = il colophon della versione dice altro.
open-data-verify-no-private = La parte privata non è qui: ciò che contiene non è stato controllato.
open-data-verify-holds = Tutto ciò che c’è corrisponde.
open-data-verify-broken = L’archivio non è integro.

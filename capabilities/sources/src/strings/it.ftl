# Le fonti: documenti e interviste.

sources-nav = Fonti
sources-desk = Tutte le fonti
sources-desk-help = Documenti e interviste con il loro livello di attribuzione: da qui se ne aggiungono e si correggono.

sources-kind-document = documento
sources-kind-interview = intervista

# Chi parla, per quanto si può dire.

sources-speaker-title = { $title }
sources-speaker-document = { $title }, { $publisher }
sources-speaker-publisher = Documento di { $publisher }
sources-speaker-some-document = Un documento raccolto
sources-speaker-interview = { $title } ({ $sector })
sources-speaker-person = { $name }
sources-speaker-person-of = { $name }, { $organisation }
sources-speaker-organisation = { $organisation }
sources-speaker-sector = Una persona ascoltata, settore { $sector }
sources-speaker-somebody = Una persona ascoltata

# I livelli.

sources-level = Attribuzione
sources-level-named = Per nome
sources-level-organisation = Per organizzazione
sources-level-category = Per settore
sources-level-unattributed = Senza attribuzione
sources-level-restricted = Riservata

sources-level-document-named-help = Il pubblico legge il titolo, chi l’ha scritto, il testo intero e le citazioni.
sources-level-document-organisation-help = Il pubblico legge il testo intero e le citazioni come «documento di…» chi l’ha scritto, senza titolo e senza collegamento all’originale.
sources-level-document-category-help = Il pubblico legge soltanto le citazioni, come tratte da «un documento raccolto».
sources-level-document-unattributed-help = Il pubblico legge soltanto le citazioni, come tratte da «un documento raccolto».
sources-level-document-restricted-help = Il pubblico non legge nulla: il documento si conta, ma le sue parole restano a chi lavora al processo.
sources-level-interview-named-help = Il pubblico legge le citazioni con nome e cognome e, se c’è, l’organizzazione.
sources-level-interview-organisation-help = Il pubblico legge le citazioni con il nome dell’organizzazione, mai con quello della persona.
sources-level-interview-category-help = Il pubblico legge le citazioni con il solo settore, e soltanto se in quel settore sono state ascoltate abbastanza persone.
sources-level-interview-unattributed-help = Il pubblico legge le citazioni come parole di «una persona ascoltata».
sources-level-interview-restricted-help = Il pubblico non legge nulla: l’intervista si conta, ma le parole restano a chi lavora al processo.

sources-level-choose = Quanto si può dire della fonte
sources-level-only-lower = Scegli con chi ti ha affidato la fonte. Dopo, il livello si può solo abbassare.

# Il registro pubblico.

sources-register-title = Le fonti del piano
sources-register-lead = Da che cosa nasce il piano: i documenti letti, con il testo a cui le righe rimandano, e le persone ascoltate.
sources-documents = Documenti
sources-documents-empty = Non ci sono ancora documenti pubblici
sources-documents-empty-help = Compariranno qui man mano che vengono raccolti, ciascuno con il suo testo.
sources-original-web = Leggi l’originale dove è stato pubblicato
sources-unlisted = { $count ->
    [one] C’è anche un documento che non può essere pubblicato per intero.
   *[other] Ci sono anche { $count } documenti che non possono essere pubblicati per intero.
}
sources-passages = { $count ->
    [one] 1 passo
   *[other] { $count } passi
}
sources-interviews = Interviste
sources-interviews-empty = Nessuna intervista, per ora
sources-interviews-held = { $count ->
    [one] intervista fatta
   *[other] interviste fatte
}
sources-by-sector = Interviste per settore
sources-by-sector-note = Un settore compare da solo quando vi sono state ascoltate almeno { $count } persone.
sources-sector = Settore
sources-other-sectors = Altri settori
sources-all-sectors = Tutti i settori insieme
sources-why-hidden = Perché non si legge chi ha parlato?
sources-why-hidden-answer = Le interviste sono riservate: chi le ha fatte le ha trascritte e le legge, il pubblico ne legge solo le citazioni che ciascuno ha permesso di usare, con il livello di attribuzione che ha scelto.
sources-why-hidden-rule = Se in un settore si sono ascoltate poche persone, anche il settore direbbe chi ha parlato. Per questo i settori piccoli si contano insieme.
sources-how-read = Come sono state lette
sources-how-read-help = Chi ha analizzato le fonti ne ha tratto estratti, li ha ordinati con un libro codici e ne ha ricavato dei temi.
sources-to-themes = Leggi i temi
sources-to-codebook = Apri il libro codici

# Leggere.

sources-passage = Passo { $number }
sources-passage-word = Passo
sources-page = p. { $page }
sources-unread-pages = pagine non lette, perché sono immagini: { $pages }
sources-passage-of = { $source }, passo { $number }
sources-received = Arrivato { DAY("il", $day) }
sources-held = Intervista { DAY("del", $day) }
sources-cell = Tabella, riga { $row }, colonna { $column }
sources-older = Questo testo è stato corretto in seguito
sources-older-kept = L’indirizzo continua a portare al testo com’era.
sources-to-newest = Leggi il testo corretto
sources-reading-empty = Qui non ci sono passi da leggere
sources-within = Leggilo nel suo contesto
sources-other-passages = Altri passi

# Gli strumenti di chi cura le fonti.

sources-to-coding = Codifica
sources-to-description = Modifica la scheda
sources-to-versions = Testi e originale
sources-to-levels = Attribuzione
sources-shelf-empty = Non c’è ancora nessuna fonte
sources-shelf-empty-help = Comincia da un documento che tutti conoscono: si carica in un minuto.
sources-shelf-caption = Fonti del processo
sources-shelf-note = In ordine di arrivo.
sources-source = Fonte
sources-from = Da chi
sources-passages-column = Passi
sources-received-column = Arrivata
sources-versions-count = { $count } testi
sources-lower = Abbassa il livello

# Aggiungere.

sources-add-document = Aggiungi un documento
sources-add-interview = Aggiungi un’intervista
sources-add-document-lead = Il testo viene diviso in passi numerati, a cui si potrà rimandare per sempre. L’originale resta com’è.
sources-add-interview-lead = La trascrizione la legge solo chi lavora alle fonti. Il pubblico vedrà quanto permette il livello che scegli in fondo.
sources-part-text = Il testo
sources-part-about = La scheda
sources-part-level = L’attribuzione
sources-add = Aggiungi alle fonti
sources-cancel = Annulla
sources-save = Salva
sources-choose = Scegli
sources-file = File
sources-file-help = PDF, Word (.docx), OpenDocument (.odt), pagina web (.html), Markdown (.md) o testo semplice (.txt), fino a 64 MB. Se la pagina torna con un avviso, scegli di nuovo il file.
sources-body = Oppure incolla il testo
sources-body-help = Una riga vuota separa un passo dall’altro.
sources-format = Formato del testo incollato
sources-format-help = Con Markdown i titoli cominciano con #, gli elenchi con -.
sources-format-text = Testo semplice
sources-format-markdown = Markdown
sources-format-html = HTML
sources-format-docx = Word (DOCX)
sources-format-odt = OpenDocument (ODT)
sources-format-pdf = PDF
sources-title = Titolo
sources-title-document-help = Se lo lasci vuoto si usa quello scritto nel testo.
sources-title-interview-help = Un nome che non dica chi ha parlato: per esempio «Intervista 07».
sources-publisher = Chi l’ha scritto
sources-publisher-help = L’ente o l’organizzazione, con il nome per esteso.
sources-about = In poche parole
sources-about-document-help = Che cos’è e che cosa contiene. È pubblico, se il documento è citabile per nome.
sources-about-interview-help = A che titolo è stata ascoltata la persona. Lo legge solo chi lavora alle fonti.
sources-url = Indirizzo dell’originale
sources-url-help = La pagina in cui è pubblicato.
sources-published-on = Data del documento
sources-received-on = Arrivato il
sources-received-on-help = Quando è entrato nel processo.
sources-held-on = Data dell’intervista
sources-lang = Lingua
sources-lang-it = Italiano
sources-lang-en = Inglese
sources-sector-help = Serve a contare, e a dire da dove viene una voce senza dire di chi è.
sources-organisation = Organizzazione
sources-organisation-help = Per chi ha parlato. Si vede in pubblico solo con i livelli «per nome» e «per organizzazione».
sources-no-organisation = Nessuna, o non si dice
sources-heard = Persona ascoltata
sources-heard-help = Serve per poterle rendere conto e per cancellare le sue parole, se lo chiede. In pubblico si vede solo con il livello «per nome».
sources-heard-email = Indirizzo di posta della persona
sources-heard-email-help = Se c’è già una persona con questo indirizzo, si usa quella.

# Correggere.

sources-description-lead = Ogni modifica resta nel registro, con chi l’ha fatta e quando.
sources-versions-lead = Un testo non si modifica: se era sbagliato se ne aggiunge uno corretto, e quello di prima resta al suo posto.
sources-version = Testo { $number }
sources-file-name = File ricevuto
sources-length = Lunghezza
sources-code-points = { $count ->
    [one] 1 carattere
   *[other] { $count } caratteri
}
sources-encoding = Codifica dei caratteri
sources-digest = Impronta SHA-256 del file
sources-original-file = Scarica l’originale
sources-kilobytes = { $size } kB
sources-new-version = Aggiungi un testo corretto
sources-new-version-help = Gli estratti già presi restano sul testo da cui vengono. Il nuovo testo va letto e codificato.
sources-reason = Motivo
sources-version-reason-help = Che cosa era sbagliato.
sources-add-version = Aggiungi il testo
sources-levels-lead = Quanto si può dire di questa fonte, oggi.
sources-level-new = Nuovo livello
sources-level-lowest = È il livello più chiuso: non si può abbassare oltre.
sources-lower-warning = Vale subito e non si torna indietro
sources-lower-warning-help = Citazioni, temi e righe del piano che vengono da questa fonte seguono nello stesso momento il nuovo livello, dappertutto.
sources-lower-reason-help = Per esempio: la persona ha chiesto di non essere più citata. Non scrivere qui il suo nome.
sources-lower-now = Abbassa adesso
sources-levels-history = Com’è cambiato

# Problemi.

sources-problem-no-text = Carica un file oppure incolla il testo.
sources-problem-same-text = È lo stesso testo che c’è già.
sources-problem-not-agreed = Chi è stato ascoltato non ha acconsentito fin qui. Aspetta la sua risposta, o scegli un livello più chiuso: quello scelto adesso non si potrà più alzare.
sources-problem-not-lower = Il livello si può solo abbassare: scegline uno più chiuso.

# Registrazioni e conferme.

change-sources-source-add = ha aggiunto una fonte
change-sources-source-describe = ha corretto la scheda di una fonte
change-sources-version-add = ha aggiunto un testo corretto a una fonte
change-sources-level-lower = ha abbassato il livello di attribuzione di una fonte
done-source-added = La fonte c’è, divisa in passi. Ora si può leggere e codificare.
done-source-described = Scheda salvata.
done-version-added = Testo corretto aggiunto. Quello di prima resta al suo indirizzo.
done-level-lowered = Fatto: il nuovo livello vale già dappertutto.

sources-held-interviews = Interviste con te
sources-held-interviews-why = Le interviste in cui sei la persona ascoltata, e quanto si può dire di chi ha parlato. Le tue parole stanno più sotto.
sources-held-heard = Intervista { DAY("del", $day) }. Attribuzione: { $level }.

sources-reading-file = Lettura di { $name }
sources-reading-step = Pagina { $done } di { $all }

# Le interviste: chi si ascolta, con quali domande, a che cosa acconsente.

interviews-desk = Interviste
interviews-desk-help = Le domande, chi ascoltare in ogni settore, gli inviti con le date, e quello che ciascuno acconsente.
interviews-now = Le interviste
interviews-now-help = A che cosa servono, quante persone sono state ascoltate e che cosa protegge chi parla.
interviews-keeping = Trascrizioni da non conservare più
interviews-keeping-help = Chi ha chiesto di non conservare la trascrizione, o di conservarla fino a un giorno che è passato.

# La pagina per tutti.

interviews-title = Le interviste
interviews-title-lead = Perché si ascoltano alcune persone una per una, quante sono finora e che cosa si dice loro prima di cominciare.
interviews-title-empty = Non ci sono ancora interviste
interviews-title-empty-help = Quando si comincerà ad ascoltare qualcuno, qui si leggerà perché e con quali garanzie.
interviews-to-sources = Vai alle fonti del piano
interviews-notice = Informativa sui tuoi dati
interviews-notice-version = Versione { $version } { DAY("del", $day) }
interviews-heard-title = Quante persone sono state ascoltate
interviews-heard-count = { $count ->
    [one] Una persona ascoltata
   *[other] { $count } persone ascoltate
}
interviews-heard-note = { $count ->
    [one] Per settore.
   *[other] Per settore. I settori con meno di { $count } persone sono sommati, perché nessuno si riconosca.
}
interviews-all-sectors = Tutti i settori
interviews-other-sectors = Altri settori insieme
interviews-who-said = Si può risalire a chi ha detto che cosa?
interviews-who-said-help = No. Ogni persona sceglie se essere citata per nome, soltanto per settore o per niente, e può ripensarci quando vuole: da quel momento nessuna pagina, nessun file e nessuna copia pubblica dice di più. I nomi di chi è stato invitato li vede soltanto chi prepara le interviste.

# Le campagne.

interviews-open = Apri una campagna di interviste
interviews-open-now = Apri la campagna
interviews-see-public = Come la vedono tutti
interviews-empty = Non ci sono ancora campagne
interviews-empty-help = Una campagna tiene insieme le domande, l’informativa e le persone da ascoltare. Comincia da uno scopo e da quante persone vuoi ascoltare in ogni settore.
interviews-campaign = Campagna di interviste
interviews-campaign-lead = Titolo e scopo li legge chi è invitato e, nella pagina pubblica, chiunque.
interviews-title-it = Titolo
interviews-title-it-help = Per esempio: «Ascolto dei settori, autunno».
interviews-title-en = Titolo in inglese
interviews-purpose-it = A che cosa serve
interviews-purpose-it-help = Due o tre frasi: che cosa si vuole capire, che cosa se ne farà.
interviews-purpose-en = A che cosa serve, in inglese
interviews-targets = Quante persone ascoltare
interviews-targets-help = Un numero per settore; lascia vuoto dove non serve. Si può cambiare.
interviews-no-sectors = Questo processo non ha ancora settori: senza, non si può dire chi si è ascoltato.
interviews-write-sectors = Scrivi i settori
interviews-save = Salva
interviews-save-version = Salva come nuova versione
interviews-cancel = Annulla
interviews-describe = Cambia titolo, scopo e numeri

interviews-guide-write = Scrivi le domande
interviews-guide-again = Cambia le domande
interviews-guide-lead = La traccia dell’intervista. Chi è invitato la legge prima. Ogni versione resta: chi è già stato invitato rilegge la sua.
interviews-questions = Domande
interviews-questions-help = Una per riga. Una riga che comincia con un trattino è un richiamo alla domanda di sopra: serve se la risposta lo lascia fuori.
interviews-guide-lang = Lingua delle domande
interviews-notice-write = Scrivi l’informativa
interviews-notice-again = Cambia l’informativa
interviews-notice-lead = Quello che si dice a chi è invitato prima di chiedergli qualcosa. Ogni consenso porta la versione che la persona aveva letto.
interviews-notice-must = Che cosa non può mancare
interviews-notice-must-help = Chi tratta i dati e come scrivergli, chi ne risponde, a che cosa servono e in base a quale norma, chi li vede, per quanto si tengono, come si chiede di vederli, correggerli o cancellarli, e a chi si fa reclamo (articoli 13 e 14 del regolamento europeo 2016/679).
interviews-notice-it = Informativa
interviews-notice-it-help = Una riga per capoverso.
interviews-notice-en = Informativa in inglese
interviews-notice-en-help = Per chi è invitato in inglese. Se manca, legge quella in italiano.
interviews-dated-on = Data dell’informativa
interviews-dated-on-help = Quella che porta il documento approvato.
interviews-lang-it = Italiano
interviews-lang-en = Inglese

interviews-not-ready = Prima di invitare
interviews-not-ready-see = Alla campagna manca qualcosa: guarda che cosa
interviews-needs-guide = Scrivi le domande
interviews-needs-notice = Scrivi l’informativa sui dati
interviews-needs-public = Rendi pubblico il processo: altrimenti chi è invitato non può aprire la sua pagina
interviews-coverage = A che punto siamo
interviews-coverage-caption = Persone per settore
interviews-coverage-note = Ogni colonna conta chi è arrivato almeno fin lì. Chi ha ritirato tutto non è contato tra gli ascoltati.
interviews-target = Da ascoltare
interviews-column-suggested = In elenco
interviews-column-invited = Invitate
interviews-column-agreed = Con una data
interviews-column-heard = Ascoltate
interviews-total = In tutto
interviews-nobody-suggested = Nessuno in elenco:
interviews-nobody-invited = Nessuno ancora invitato:
interviews-nobody-agreed = Nessuna data fissata:
interviews-nobody-heard = Nessuno ancora ascoltato:
interviews-people = Le persone
interviews-people-caption = Chi ascoltare
interviews-people-note = Questo elenco lo vede soltanto chi prepara le interviste.
interviews-people-empty = L’elenco è vuoto
interviews-people-empty-help = Comincia da chi conosci: ciascuno, quando lo ascolti, può suggerire altri.

# Una persona.

interviews-contact = Persona da ascoltare
interviews-contact-add = Aggiungi una persona
interviews-contact-add-now = Aggiungi all’elenco
interviews-contact-lead = Basta poco: come scriverle e per quale settore la ascolti. Potrà sempre vedere quello che scrivi qui, e chi l’ha suggerita.
interviews-name = Nome e cognome
interviews-email = E-mail
interviews-email-help = Serve per invitarla: non si tiene in elenco chi non si può avvertire.
interviews-written-in = Lingua in cui le si scrive
interviews-sector = Settore
interviews-choose = Scegli
interviews-quality = In quale veste
interviews-quality-help = Per esempio: «responsabile crediti di una banca».
interviews-organisation = Organizzazione
interviews-organisation-help = Se è già tra quelle del processo.
interviews-none = Nessuna
interviews-nobody = Nessuno
interviews-suggested-by = Suggerita da
interviews-suggested-by-help = Una persona già in elenco. Lo vede soltanto chi prepara le interviste; la persona suggerita può saperlo.
interviews-suggested = Ha suggerito
interviews-suggest-more = Aggiungi una persona che lei suggerisce
interviews-stand = A che punto
interviews-stand-suggested = da invitare
interviews-stand-invited = invitata
interviews-stand-agreed = con una data
interviews-stand-heard = ascoltata
interviews-stand-declined = ha detto di no
interviews-stand-withdrawn = ha ritirato tutto
interviews-date = Data
interviews-date-how = { $when }. { $how }
interviews-minutes = { $number } minuti
interviews-mode = Come
interviews-mode-online = In videochiamata
interviews-mode-in-person = Di persona
interviews-mode-telephone = Al telefono
interviews-hour = Ora ({ $date })
interviews-place = Dove
interviews-place-help = L’indirizzo, il collegamento alla videochiamata o il numero da chiamare. Si può aggiungere dopo.
interviews-length = Durata
interviews-first-date = Prima data
interviews-second-date = Seconda data
interviews-third-date = Terza data
interviews-next = Che cosa si può fare ora
interviews-invite = Invitala
interviews-invite-help = Riceve una e-mail con lo scopo, le date e una pagina sua, dove legge l’informativa e le domande, sceglie quando e dice a che cosa acconsente. Le ore sono quelle italiane.
interviews-invite-now = Manda l’invito
interviews-set-date = Fissa tu la data
interviews-set-date-help = Se vi siete messi d’accordo a voce. Prende il posto di un’altra data e la persona riceve una e-mail.
interviews-set-date-now = Fissa la data
interviews-hear = È stata ascoltata?
interviews-hear-help = Segnalo qui. La trascrizione si aggiunge tra le fonti, con la stessa e-mail: il suo livello non potrà dire più di quello che la persona ha acconsentito.
interviews-held-day = Quando
interviews-hear-now = Segna come ascoltata
interviews-held-on = ascoltata { DAY("il", $day) }
interviews-refuse = Ha detto di no?
interviews-refuse-help = Se te l’ha detto a voce o per lettera. Non le scriveremo più.
interviews-refuse-now = Segna che ha detto di no
interviews-consents = A che cosa acconsenti
interviews-consents-of = A che cosa acconsente
interviews-consents-staff = Lo dice la persona, nella sua pagina: qui si legge e non si cambia. Finché non dice come citarla, le sue parole restano riservate.
interviews-no-answer = Non ha ancora risposto.
interviews-answered-when = Risposta { DAY("del", $when) }, con l’informativa versione { $version } { DAY("del", $day) }.
interviews-transcripts = Le sue interviste
interviews-transcripts-empty = Non ce ne sono ancora tra le fonti.
interviews-says-more = Dice più di quello che la persona ha acconsentito.
interviews-lower = Abbassa il livello
interviews-history = Che cosa è successo

# I consensi.

interviews-consents-lead = Tre domande separate. Rispondi a quelle che vuoi, e torna qui a cambiare idea quando vuoi: vale da subito.
interviews-consent-record = Possiamo registrare la conversazione?
interviews-consent-record-help = La registrazione serve soltanto a scrivere la trascrizione.
interviews-record-given = Sì, potete registrare
interviews-record-given-help = Te lo chiederemo di nuovo a voce prima di cominciare.
interviews-record-refused = No, prendete appunti
interviews-record-refused-help = L’intervista si fa lo stesso.
interviews-consent-quote = Come possiamo citarti?
interviews-consent-quote-help = Vale per ogni pagina e ogni documento pubblico. Più avanti potrai soltanto restringere quello che è già stato scritto.
interviews-quote-by-name = Con il mio nome
interviews-quote-by-name-help = Chi legge una tua frase legge anche nome, cognome e organizzazione.
interviews-quote-by-role = Soltanto con il settore
interviews-quote-by-role-help = Chi legge vede «una persona ascoltata» e il settore, e il settore soltanto se ci sono abbastanza persone.
interviews-quote-not-at-all = Per niente
interviews-quote-not-at-all-help = Quello che dici aiuta a capire, ma nessuna tua frase diventa pubblica.
interviews-consent-keep = Possiamo conservare la trascrizione?
interviews-consent-keep-help = Serve a chi domani vorrà controllare da dove viene una riga del piano.
interviews-keep-given = Sì, fino al giorno che indico
interviews-keep-given-help = Scrivi il giorno qui sotto. Dopo, chi risponde dei dati la cancella.
interviews-keep-refused = No
interviews-keep-refused-help = Chi risponde dei dati la cancella.
interviews-keep-until = Sì, fino { DAY("al", $day) }
interviews-until = Fino a quando
interviews-until-help = Soltanto se hai risposto di sì. Al più dieci anni.
interviews-holds = Hai risposto: { $answer }
interviews-answer-now = Salva le mie risposte

# La pagina privata.

interviews-mine = La tua intervista
interviews-mine-agreed = Ci vediamo
interviews-mine-calendar = Aggiungi al calendario
interviews-mine-heard = Grazie del tempo che ci hai dato
interviews-mine-heard-help = Questa pagina resta tua: qui puoi cambiare le tue risposte o ritirare tutto, quando vuoi.
interviews-mine-declined = Hai detto di no
interviews-mine-declined-help = Va bene così. Non ti scriveremo più e non useremo niente di tuo. Se cambi idea, qui puoi scegliere una data finché ce ne sono.
interviews-mine-withdrawn = Hai ritirato tutto
interviews-mine-withdrawn-help = Le tue parole non si leggono più in nessuna pagina pubblica. Chi risponde dei dati è avvertito e cancella la trascrizione.
interviews-mine-when = Quando
interviews-mine-choose = Scegli la data che ti va bene
interviews-mine-choose-now = Scelgo questa
interviews-mine-no-date = Nessuna ti va bene? Rispondi a chi ti ha cercato: si trova un altro giorno.
interviews-mine-questions = Le domande
interviews-mine-questions-help = Di questo parleremo. Non occorre preparare niente.
interviews-leave = Se preferisci di no
interviews-leave-help = Basta premere qui, senza spiegazioni. Toglieremo anche i consensi che hai dato.
interviews-leave-now = Preferisco non partecipare
interviews-leave-heard-help = Da subito nessuna pagina pubblica riporta più le tue parole, nemmeno dove erano già state citate. Non si può annullare.
interviews-leave-heard = Ritiro la mia intervista
interviews-mine-held = Che cosa sappiamo di te
interviews-mine-held-help = Qualcosa è sbagliato, o vuoi essere cancellato? Scrivi a chi indica l’informativa: ha un mese per farlo.
interviews-calendar = Intervista: { $process }

# Le trascrizioni da togliere.

interviews-keeping-empty = Niente da togliere
interviews-keeping-empty-help = Nessuna trascrizione ha passato il suo giorno, e nessuno ha chiesto di non conservarla.
interviews-keeping-caption = Trascrizioni da non conservare più
interviews-keeping-note = Si tolgono cancellando la persona: resta che qualcuno del settore è stato ascoltato, e quando.
interviews-keeping-why = Perché
interviews-keeping-erase = Cancella la persona
interviews-due-withdrawn = Ha ritirato tutto.
interviews-due-refused = Ha chiesto di non conservarla.
interviews-due-over = Poteva restare fino { DAY("al", $day) }.

# Quello che sappiamo di ciascuno.

interviews-held-lists = Le interviste per cui sei in elenco
interviews-held-lists-why = Per invitarti, per ascoltarti, e per ricordare a che cosa hai acconsentito.
interviews-held-listed = Il tuo nome è in elenco ({ $stand }).
interviews-held-suggested = Il tuo nome è in elenco ({ $stand }). L’ha suggerito { $name }.

# Che cosa non va.

interviews-problem-target = Per ogni settore scrivi un numero intero, da 0 a { $number }, o lascia vuoto.
interviews-problem-listed = Questa persona è già in elenco.
interviews-problem-prompt-first = Comincia da una domanda: i richiami, con il trattino, stanno sotto.
interviews-problem-guide-long = È troppo lunga: al più 120 righe, ciascuna di 600 caratteri.
interviews-problem-hour = Scrivi l’ora così: 10:30.
interviews-problem-date-past = Questa data è già passata.
interviews-problem-slot-gone = Scegli una delle date proposte: quella non c’è più.
interviews-problem-held-later = Il giorno è ancora da venire.
interviews-problem-not-ready = Prima scrivi le domande e l’informativa: chi è invitato le legge.
interviews-problem-not-public = Prima rendi pubblico il processo: chi è invitato non potrebbe aprire la sua pagina.
interviews-problem-until-past = Il giorno è già passato: scrivine uno da oggi in poi.
interviews-problem-until-far = Al più dieci anni da oggi.
interviews-problem-no-answer = Rispondi almeno a una domanda.
interviews-problem-notice-newer = Mentre leggevi, l’informativa è cambiata. Leggi quella nuova e rispondi ancora: le tue scelte sono rimaste qui.

# Registrazioni e conferme.

done-interviews-opened = Campagna aperta. Ora scrivi le domande e l’informativa.
done-interviews-described = Salvato.
done-interviews-guide = Domande salvate.
done-interviews-notice = Informativa salvata.
done-interviews-listed = Aggiunta all’elenco.
done-interviews-invited = Invito mandato.
done-interviews-date-set = Data fissata. La persona riceve una e-mail.
done-interviews-heard = Segnata come ascoltata.
done-interviews-refused = Segnato: ha detto di no.
done-interviews-date-chosen = Data scelta. Te la confermiamo per e-mail.
done-interviews-answered = Risposte salvate. Valgono da adesso.
done-interviews-withdrawn = Fatto: vale da adesso.

change-interviews-campaign-open = ha aperto una campagna di interviste
change-interviews-campaign-describe = ha cambiato quello che si dice di una campagna di interviste
change-interviews-guide-write = ha scritto le domande delle interviste
change-interviews-notice-write = ha scritto l’informativa delle interviste
change-interviews-contact-add = ha messo qualcuno tra le persone da ascoltare
change-interviews-contact-invite = ha invitato qualcuno a un’intervista
change-interviews-appointment-set = ha fissato la data di un’intervista
change-interviews-hearing-record = ha segnato che qualcuno è stato ascoltato
change-interviews-refusal-record = ha segnato che qualcuno ha detto di no a un’intervista
change-interviews-date-choose = ha scelto la data della propria intervista
change-interviews-consent-answer = ha detto a che cosa acconsente per la propria intervista
change-interviews-interview-withdraw = ha detto di no alla propria intervista
change-interviews-level-lower = ha abbassato il livello di un’intervista secondo il consenso di chi ha parlato

# Le lettere.

interviews-mail-invitation-subject = Un’intervista per «{ $process }»
interviews-mail-invitation-body =
    Buongiorno { $name },

    per «{ $process }» stiamo ascoltando alcune persone, una per una, e vorremmo ascoltare anche te.
    { $campaign }: { $purpose }

    { $how }
    Quando:
    { $dates }

    Nella pagina qui sotto leggi le domande e l’informativa sui tuoi dati (versione { $version } { DAY("del", $day) }), scegli la data e dici a che cosa acconsenti. L’indirizzo è soltanto tuo: conservalo, serve anche per cambiare idea.

    { $address }

    Se preferisci di no, in fondo alla stessa pagina basta un clic.
interviews-mail-appointment-subject = La data della tua intervista: { $when }
interviews-mail-appointment-body =
    Buongiorno { $name },

    la tua intervista per «{ $process }» ({ $campaign }) è { DAY("il", $when) }.
    { $how }

    Per metterla nel calendario:
    { $calendar }

    La tua pagina, con le domande, l’informativa e i tuoi consensi:
    { $address }
interviews-mail-lowered-subject = Un’intervista si può citare di meno: { $process }
interviews-mail-lowered-body =
    Buongiorno,

    una persona ascoltata per «{ $process }» ha cambiato quello che acconsente, o ha ritirato la sua intervista.
    Il livello delle fonti è già abbassato, dappertutto. Le righe del piano che ci si appoggiano sono segnate: riguardale e decidi se reggono.

    Le fonti con il loro livello:
    { $address }

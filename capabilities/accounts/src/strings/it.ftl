# Persone, ruoli, accesso, casella di uscita.

accounts-name = Nome e cognome
accounts-email = Indirizzo e-mail
accounts-lang = Lingua dei messaggi
accounts-lang-help = In questa lingua scriviamo alla persona.
accounts-lang-it = italiano
accounts-lang-en = inglese
accounts-reason = Motivazione
accounts-reason-help = Resta nel registro del processo. Scrivi il perché, non i nomi delle persone.
accounts-person-erased = Persona cancellata su sua richiesta
accounts-administrator-name = Amministrazione

# Ruoli

accounts-role = Ruolo
accounts-role-choose = Scegli un ruolo
accounts-role-help = Che cosa può fare ciascun ruolo
accounts-role-administrator = Amministrazione
accounts-role-administrator-allows = Cura l’installazione: invita chi conduce i processi, legge la casella di uscita, cancella i dati di chi lo chiede.
accounts-role-promoter = Ente promotore
accounts-role-promoter-allows = Firma per il proprio ente: registra gli atti e adotta le versioni del piano.
accounts-role-lead = Conduzione del processo
accounts-role-lead-allows = Apre e conduce i processi: fasi, persone, pubblicazioni.
accounts-role-analyst = Analisi
accounts-role-analyst-allows = Legge documenti, interviste e contributi, li codifica e costruisce i temi.
accounts-role-editor = Redazione
accounts-role-editor-allows = Scrive le righe del piano e le lega alle loro fonti.
accounts-role-decision-owner = Decisione
accounts-role-decision-owner-allows = Risponde ai contributi: accoglie, accoglie in parte o non accoglie, sempre con una motivazione.
accounts-role-guarantor = Garanzia
accounts-role-guarantor-allows = Legge tutto il percorso, anche ciò che è riservato, e verifica metodi e tempi.
accounts-role-data-contact = Protezione dei dati
accounts-role-data-contact-allows = Risponde dei dati personali: li consegna, li oscura, li cancella quando una persona lo chiede.
accounts-role-participant = Partecipante
accounts-role-anyone = Chiunque
accounts-role-system = Il programma
accounts-days = { DAY("dal", $from) } { DAY("al", $until) }
accounts-days-open = { DAY("dal", $from) }
accounts-standing-coming = Comincerà
accounts-standing-in-force = In corso
accounts-standing-over = Concluso

# Accesso

accounts-sign-in-title = Accedi
accounts-sign-in-lead = Ti mandiamo un link per e-mail: lo apri ed entri. Non c’è nessuna password da ricordare.
accounts-sign-in-email = Il tuo indirizzo e-mail
accounts-sign-in-email-help = Se hai ricevuto un invito, usa l’indirizzo a cui è arrivato.
accounts-sign-in-send = Mandami il link
accounts-sign-in-who = Entra qui chi lavora a un processo e chi ha confermato il proprio indirizzo. Per leggere il piano e le risposte non serve accedere.
accounts-sent-title = Guarda la posta
accounts-sent-lead = Se conosciamo l’indirizzo che hai scritto, tra poco arriva un messaggio con il link. Vale 30 minuti e si usa una volta sola.
accounts-sent-demo-title = Nella dimostrazione i messaggi non partono
accounts-sent-demo = Li leggi tutti qui:
accounts-sent-nothing = Non arriva niente?
accounts-sent-spam = Guarda nella posta indesiderata.
accounts-sent-address = Controlla l’indirizzo: a un indirizzo che non conosciamo non scriviamo.
accounts-sent-again = Chiedi un altro link
accounts-confirm-title = Sei alla porta
accounts-confirm-lead = Questo link fa entrare { $name }. Se sei tu, premi il pulsante.
accounts-confirm-enter = Entra
accounts-confirm-why = Chiediamo di premere un pulsante perché alcuni programmi di posta aprono i link da soli, e il link vale una volta sola.
accounts-gone-title = Questo link non si può più usare
accounts-gone-used = È già stato usato: ogni link fa entrare una volta sola.
accounts-gone-expired = È scaduto: i link valgono per poco, così nessuno può usarli al tuo posto.
accounts-gone-unknown = Non lo riconosciamo. Forse il programma di posta lo ha spezzato, o è molto vecchio.
accounts-gone-again = Niente è andato perso: chiedi un altro link e arriva subito.
accounts-gone-ask = Chiedi un altro link
done-accounts-signed-out = La sessione è chiusa. A presto.

accounts-problem-email = Scrivi un indirizzo e-mail completo, per esempio nome@esempio.it.
accounts-problem-too-often = { $number ->
    [one] Abbiamo già mandato diversi link. Riprova tra un minuto; quelli arrivati valgono 30 minuti.
   *[other] Abbiamo già mandato diversi link. Riprova tra { $number } minuti; quelli arrivati valgono 30 minuti.
 }
accounts-problem-smtp = L’indirizzo del server di posta non si legge.
accounts-problem-smtp-clear = La password del server di posta viaggerebbe in chiaro: usa smtps:// oppure ?tls=required.

# La tua area

accounts-me-title = La tua area
accounts-me-roles = I tuoi ruoli
accounts-me-no-roles = Non hai ruoli di lavoro: partecipi con il tuo nome.
accounts-me-past-roles = Ruoli conclusi
accounts-me-house = Cura dell’installazione
accounts-me-name = Come ti chiami
accounts-me-name-help = Lo legge chi lavora ai processi in cui sei presente. Il pubblico no.
accounts-me-lang-help = In questa lingua ti scriviamo.
accounts-me-save = Salva
accounts-me-sessions = Dove sei dentro
accounts-me-session = { DAY("Dal", $when) }
accounts-me-this = (questo browser)
accounts-me-end-others = Esci da tutti gli altri
accounts-me-data = I tuoi dati
accounts-me-data-help = Qui vedi tutto quello che conserviamo di te, in tutti i processi, e puoi portarlo via.
accounts-me-data-read = Leggi i tuoi dati
accounts-me-data-take = Scarica i tuoi dati
accounts-me-erasure = Cancellazione dei dati
accounts-me-erasure-what = Spariscono nome, indirizzo, accessi, messaggi e ogni testo scritto dalla persona. Non si può tornare indietro.
accounts-me-erasure-stays = Restano le date e le operazioni, senza nome: così il piano continua a dire da dove viene ogni riga.
accounts-me-erasure-ask = Chiedi la cancellazione
accounts-me-erasure-asked = Lo hai chiesto { DAY("il", $when) }. Chi risponde dei dati ha un mese per farlo.
done-accounts-person-corrected = Salvato.
done-accounts-sessions-ended = Ora sei dentro solo da questo browser.
done-accounts-erasure-requested = Richiesta ricevuta: chi risponde dei dati è stato avvisato.

accounts-data-title = I tuoi dati
accounts-data-lead = Ecco tutto quello che conserviamo di te, e perché. Le cose più lunghe e più numerose qui sono abbreviate: nel file ci sono per intero. Dei link e degli accessi non conosciamo il segreto, solo un’impronta.
accounts-data-none = Niente.
accounts-data-person = Chi sei
accounts-data-person-why = Per riconoscerti e per scriverti.
accounts-data-presences = Dove sei presente
accounts-data-presences-why = Chi lavora in questi processi può leggere il tuo nome.
accounts-data-grants = I tuoi ruoli, anche passati
accounts-data-grants-why = Per sapere chi poteva fare che cosa, e quando.
accounts-data-sessions = Dove sei dentro
accounts-data-sessions-why = Per non chiederti un link a ogni pagina. Spariscono un giorno dopo la fine.
accounts-data-links = I link che ti hanno fatto o ti fanno entrare
accounts-data-links-why = Per farti entrare senza password. Spariscono un giorno dopo la scadenza.
accounts-data-mails = I messaggi per te
accounts-data-mails-why = Per sapere se sono partiti. Il testo sparisce quando partono, il resto dopo trenta giorni.
accounts-data-more = { $count ->
    [one] Un’altra voce è nel file da scaricare.
   *[other] Altre { $count } voci sono nel file da scaricare.
  }
accounts-held-words = Le tue parole
accounts-held-words-why = Quello che hai scritto o detto: contributi, interviste, motivazioni. Se chiedi la cancellazione spariscono per sempre.
accounts-held-files = I file con le tue parole
accounts-held-files-why = Gli originali da cui vengono i testi. Il file stesso lo consegna chi risponde dei dati nel processo.
accounts-held-file = { $media }, { $size } byte
accounts-held-acts = Che cosa hai fatto
accounts-held-acts-why = Il registro del processo dice che cosa è stato fatto, quando e in quale ruolo. Resta anche dopo una cancellazione, senza più il tuo nome.
accounts-data-since = Ti conosciamo dal
accounts-data-id = Codice
accounts-data-known = { DAY("dal", $when) }
accounts-data-until = vale fino { DAY("al", $when) }
accounts-data-used = usato { DAY("il", $when) }

# Persone

accounts-nav = Persone e ruoli
accounts-nav-help = Chi lavora qui, con quale ruolo e fino a quando. Inviti e conclusioni.
accounts-people-title = Persone e ruoli
accounts-people-lead = Chi lavora qui, con quale ruolo e fino a quando. Un ruolo vale fino alla mezzanotte del suo ultimo giorno.
accounts-people-invite = Invita una persona
accounts-people-held = Al lavoro
accounts-people-over = Ruoli conclusi
accounts-people-empty = Nessuno ha ancora un ruolo
accounts-people-empty-why = Chi conduce può invitare le persone: ricevono un messaggio con un link per entrare.
accounts-wishes-title = Chiedono la cancellazione dei propri dati
accounts-wish-when = { DAY("dal", $when) }
accounts-back-people = Torna alle persone

accounts-invitation-title = Invita una persona
accounts-invitation-lead = Riceve un messaggio che dice il ruolo, le date e che cosa può fare, con un link per entrare valido 14 giorni.
accounts-invitation-name-help = Se l’indirizzo è già conosciuto, resta il nome che la persona ha scelto.
accounts-invitation-email-help = L’invito arriva qui, e con questo indirizzo la persona potrà sempre rientrare.
accounts-from = Primo giorno
accounts-until = Ultimo giorno
accounts-until-help = Di solito la fine dell’incarico: dopo la mezzanotte il ruolo smette da solo. Senza una data, vale finché qualcuno lo conclude.
accounts-invitation-send = Dai il ruolo e manda l’invito
accounts-problem-until-before-from = L’ultimo giorno viene prima del primo.
accounts-problem-until-past = L’ultimo giorno è già passato.
accounts-problem-held-already = In quei giorni la persona ha già questo ruolo.
done-accounts-grant-given = Fatto: il ruolo è dato e l’invito è nella casella di uscita.

accounts-grant-allows = Che cosa può fare
accounts-grant-days = Date
accounts-grant-given = Dato il
accounts-grant-ended = Concluso il
accounts-grant-end = Concludi il ruolo
accounts-grant-end-help = Da quel momento la persona non può più fare nulla con questo ruolo. Quello che ha fatto resta, con la sua data.
accounts-grant-end-now = Concludi adesso
accounts-grant-erase = Cancella i dati di questa persona
accounts-refused-last-administrator = È l’ultima persona che cura l’installazione: prima nominane un’altra.
done-accounts-grant-ended = Ruolo concluso. La persona viene avvisata.

accounts-erasure-title = Cancella una persona
accounts-erasure-for-ever = È per sempre
accounts-erasure-reason-help = Per esempio: richiesta della persona, con il numero di protocollo. Non scrivere il nome: resterebbe.
accounts-erasure-now = Cancella per sempre
accounts-refused-known-elsewhere = Questa persona è presente anche in altri processi: la cancellazione spetta a chi cura l’installazione.
done-accounts-person-erased = Cancellata. Di questa persona restano solo le date.

# Casella di uscita

accounts-outbox-title = Casella di uscita
accounts-outbox-lead = I messaggi scritti dal sistema e che cosa ne è stato. Il testo resta finché il messaggio non parte.
accounts-outbox-lead-demo = Nella dimostrazione i messaggi non partono: leggili qui e apri i loro link, come se li avessi ricevuti.
accounts-outbox-empty = Nessun messaggio
accounts-outbox-empty-why = Qui compaiono inviti, link per accedere e avvisi, appena qualcuno ne riceve.
accounts-mail-read = Leggi il messaggio
accounts-mail-problem = Il server di posta ha risposto:
accounts-mail-retry = Riprova a mandarlo
accounts-mail-waiting = In attesa
accounts-mail-sending = In partenza
accounts-mail-sent = Partito
accounts-mail-failed = Non partito
done-accounts-mail-put-back = Il messaggio è di nuovo in coda.

# Messaggi

accounts-letter-greeting = Buongiorno { $name },
accounts-letter-signed =
    { $site }, un servizio di { $owner }
    { $origin }
accounts-letter-sign-in-subject = Il tuo link per entrare in { $site }
accounts-letter-sign-in-text =
    per entrare apri questo link e premi il pulsante:

    { $link }

    Vale 30 minuti e si usa una volta sola. Se non lo hai chiesto tu, lascia perdere questo messaggio: senza il link nessuno entra al tuo posto.
accounts-letter-invitation-subject = { $place }: il tuo ruolo è { $role }
accounts-letter-invitation-text =
    ti è stato dato un ruolo in «{ $place }».

    Ruolo: { $role }, { $days }.
    { $allows }

    Per cominciare apri questo link e premi il pulsante:

    { $link }

    Il link vale 14 giorni e si usa una volta sola. Per rientrare in seguito chiedine un altro, con questo stesso indirizzo e-mail, qui:

    { $again }
accounts-letter-ending-subject = { $place }: il tuo ruolo è concluso
accounts-letter-ending-text =
    il tuo ruolo «{ $role }» in «{ $place }» è stato concluso oggi. Quello che hai fatto resta, con la sua data.

    Se non te lo aspettavi, scrivi a chi conduce il processo.
accounts-letter-erasure-subject = { $site }: una persona chiede la cancellazione dei propri dati
accounts-letter-erasure-text =
    una persona ha chiesto la cancellazione dei propri dati. La legge dà un mese di tempo per rispondere.

    Trovi la richiesta qui:

    { $link }

# Registro

change-accounts-grant-give = ha dato un ruolo a una persona
change-accounts-grant-end = ha concluso il ruolo di una persona
change-accounts-administrator-appoint = ha nominato chi cura l’installazione
change-accounts-person-correct = ha corretto il proprio nome
change-accounts-erasure-request = ha chiesto la cancellazione dei propri dati
change-accounts-person-erase = ha cancellato i dati di una persona

# Consultazioni, contributi, ricevute, registro.

consultation-nav = Consultazione
consultation-nav-register = Contributi
consultation-nav-now = Scrivi un contributo
consultation-nav-now-help = Leggi che cosa si chiede e scrivi che cosa cambieresti. Non serve registrarsi: ricevi un numero e poi una risposta.
consultation-nav-enter = Inserisci un contributo arrivato a mano
consultation-nav-enter-help = Su carta, per posta elettronica, di persona: valgono come gli altri e ricevono un numero.
consultation-nav-claims = Chi parla per un’organizzazione
consultation-nav-claims-help = Verifica le deleghe di chi ha scritto a nome di un’organizzazione.

consultation-title = Consultazione
consultation-days = { DAY("dal", $from) } { DAY("al", $to) } compreso
consultation-due = risposte entro { DAY("il", $day) }
consultation-write = Scrivi un contributo
consultation-write-line = Scrivi su questa riga
consultation-register = Contributi
consultation-none = Nessuna consultazione in calendario
consultation-next = La prossima, «{ $title }», si apre { DAY("il", $day) }.
consultation-now-title = { $count ->
    [0] Si chiude stasera a mezzanotte
    [one] Si chiude domani a mezzanotte
   *[other] Mancano { $count } giorni alla chiusura
}
consultation-now = Scegli una riga del piano e scrivi che cosa cambieresti, oppure scrivi sul piano nel suo insieme. Non serve registrarsi: basta un indirizzo di posta. Ricevi subito un numero, e a quel numero una risposta con la sua ragione.
consultation-now-closed-title = Ora non si può scrivere
consultation-now-closed = Questa consultazione è finita. I contributi ricevuti e le risposte si leggono nel registro.
consultation-now-to-come = Si potrà scrivere { DAY("dal", $day) }.
consultation-text-questions = Che cosa si chiede
consultation-text-can-change = Che cosa può ancora cambiare
consultation-text-off-table = Che cosa non è in discussione
consultation-text-invited = Chi è invitato
consultation-text-channels = Come si partecipa
consultation-text-decides = Chi decide
consultation-text-how-answered = Come e quando si risponde
consultation-text-privacy = I tuoi dati
consultation-text-known = Da dove vengono queste informazioni
consultation-so-far = Chi ha scritto finora
consultation-counted = { $count ->
    [0] Nessun contributo fino { DAY("al", $day) }.
    [one] Un contributo ricevuto, { $answered } con risposta, { $overdue } oltre il termine: { DAY("al", $day) }.
   *[other] { $count } contributi ricevuti, { $answered } con risposta, { $overdue } oltre il termine: { DAY("al", $day) }.
}

consultation-write-lead = Si può scrivere fino { DAY("al", $day) } compreso. Il testo resta com’è: non lo correggiamo e non lo riassumiamo al posto tuo.
consultation-body = Il tuo contributo
consultation-body-help = Una cosa per volta, fino a 8.000 caratteri. Se proponi parole diverse, scrivile come vorresti leggerle.
consultation-as = A che titolo scrivi
consultation-as-own = Per me
consultation-as-organisation = Per un’organizzazione
consultation-organisation = Organizzazione
consultation-organisation-help = Finché la tua delega non è verificata, il contributo si legge come tuo.
consultation-no-organisation = Nessuna
consultation-name = Nome e cognome
consultation-name-help = Ci serve per sapere a chi rispondiamo. Decidi sotto se si vede.
consultation-email = Posta elettronica
consultation-email-help = Ti scriviamo per confermare e per dirti che cosa ne è stato. Non si pubblica.
consultation-signed-in = Scrivi come { $name }: non serve altra conferma.
consultation-show = Il tuo nome accanto al testo
consultation-show-no = Non mostrarlo: si leggerà «Una persona»
consultation-show-yes = Mostralo
consultation-privacy = I tuoi dati
consultation-privacy-plain = Nome e indirizzo servono a consegnarti il numero e la risposta, e li vede soltanto chi lavora al processo. Il testo è pubblico. Puoi chiedere in ogni momento di cancellare nome, indirizzo e testo: restano il numero e l’esito.
consultation-send = Continua
consultation-cancel = Annulla
consultation-back = Torna alla consultazione
consultation-to-consultation = Vai alla consultazione
consultation-problem-organisation = Scegli l’organizzazione dall’elenco, oppure scrivi per te.
consultation-problem-as = Di’ se scrivi per te o per un’organizzazione.
consultation-problem-show = Di’ se il tuo nome si può mostrare.
consultation-problem-confirm-first = Per questo indirizzo ci sono già { $number } contributi da confermare. Apri la posta e confermali: poi puoi scriverne altri.
consultation-problem-too-many = Da questa connessione arrivano molti contributi tutti insieme. Aspetta qualche minuto e invia di nuovo: il testo è ancora qui.

consultation-closed = La consultazione è chiusa
consultation-closed-lead = Si è chiusa { DAY("il", $day) } a mezzanotte. Il tuo testo non è stato consegnato, ma non è andato perso: lo trovi qui sotto, da copiare.
consultation-none-open = Nessuna consultazione è aperta
consultation-enter-none = Finora non c’è stata nessuna consultazione: un contributo si inserisce da quando la prima è aperta.
consultation-closed-not-open = In questo momento non c’è una consultazione aperta.
consultation-closed-what-now = Che cosa puoi fare
consultation-closed-advice = Se avevi già spedito una lettera o un messaggio entro quel giorno, chi conduce il processo può inserirlo. Scrivi a
consultation-closed-text = Il tuo testo

consultation-sent = Controlla la posta
consultation-sent-lead = Manca un passo: aprire il messaggio che ti abbiamo scritto e consegnare il contributo da lì.
consultation-sent-next = Dopo la conferma
consultation-sent-mail = Il contributo riceve un numero, e tu un indirizzo privato da cui vedere sempre che cosa ne è stato. Il messaggio vale 72 ore, e comunque fino alla chiusura della consultazione.
consultation-sent-again = Se l’hai già consegnato, il numero e l’indirizzo privato sono nel messaggio che lo conferma. Se non arriva nulla, guarda anche nella posta indesiderata.

consultation-confirm-title = Consegna il tuo contributo
consultation-confirm-lead = Questo è il testo come lo riceviamo. Puoi consegnarlo fino { DAY("al", $until) }; se non lo fai, si cancella da sé.
consultation-confirm = Consegna il contributo
consultation-confirm-text = Il testo
consultation-confirm-how = Come si leggerà
consultation-expired = Questo indirizzo non porta a nulla
consultation-expired-lead = Il contributo non è stato confermato in tempo, oppure l’indirizzo è incompleto.
consultation-expired-what = Controlla di averlo copiato tutto. Se sono passate più di 72 ore, il testo è stato cancellato e si può scrivere di nuovo.

consultation-receipt-title = Ricevuta del contributo { $number }
consultation-receipt-lead = Lo abbiamo ricevuto. Qui trovi sempre che cosa ne è stato.
consultation-receipt-number = Contributo numero
consultation-received-how = Ricevuto { DAY("il", $day) }, { $channel }.
consultation-became = Che cosa ne è stato
consultation-explained-awaiting = Aspetta una risposta, dovuta entro { DAY("il", $day) }.
consultation-explained-overdue = La risposta era dovuta entro { DAY("il", $day) } e non c’è ancora. Il ritardo è contato e pubblico.
consultation-explained-answered = Ha avuto la sua risposta { DAY("il", $day) }.
consultation-your-text = Il tuo testo
consultation-public-page = Vedi la pagina pubblica
consultation-keep = Conserva questo indirizzo
consultation-keep-help = È privato: chi lo ha legge il tuo testo. Te lo abbiamo mandato anche per posta, se ci hai lasciato un indirizzo.
consultation-fact-name = Nome mostrato
consultation-fact-about = Su che cosa
consultation-fact-organisation = A nome di
consultation-fact-claim = { $organisation }: delega da verificare. Fino ad allora si legge come contributo personale.

consultation-register-lead = Tutto ciò che è stato scritto, con il suo numero e che cosa ne è stato. I testi identici si leggono una volta, con il numero di chi li ha mandati.
consultation-register-empty = Non c’è ancora nessun contributo
consultation-register-empty-help = Il primo che arriva prende il numero 1.
consultation-tally = Chi ha scritto, tipo per tipo
consultation-tally-note = { DAY("Al", $day) }. I tipi non si sommano fra loro.
consultation-kind = Chi scrive
consultation-kind-person = Persone
consultation-received = Ricevuti
consultation-filter = Filtra i contributi
consultation-filtered = Contributi: { $filters }
consultation-filter-state = Risposta
consultation-filter-outcome = Esito
consultation-filter-about = Parte del piano
consultation-filter-any = Tutti
consultation-none-found = Nessun contributo con questi filtri
consultation-found = { $count ->
    [one] Un contributo.
   *[other] { $count } contributi, { $texts } testi diversi.
}
consultation-same-text = Lo stesso testo da { $count } persone
consultation-state-answered = Con risposta
consultation-state-awaiting = In attesa di risposta
consultation-state-overdue = Oltre il termine
consultation-outcome-accepted = Accolta
consultation-outcome-partly = Parzialmente accolta
consultation-outcome-not-accepted = Non accolta
consultation-outcome-already-there = Già presente
consultation-outcome-out-of-scope = Non pertinente
consultation-outcome-deferred = Rinviata all’attuazione
consultation-outcome-noted = Presa d’atto
consultation-on-whole = sul piano nel suo insieme
consultation-on-part = su una parte del piano
consultation-who-person = Una persona
consultation-who-removed = Persona cancellata su sua richiesta
consultation-who-withheld = Mittente non mostrato
consultation-who-for = { $organisation }, { $name }
consultation-channel-web = da questo sito
consultation-channel-e-mail = per posta elettronica
consultation-channel-paper = su carta
consultation-channel-in-person = di persona

consultation-label = Contributo { $number }, { $who }
consultation-contribution = Contributo { $number }
consultation-twins = Lo stesso testo
consultation-twins-text = { $count ->
    [one] È arrivato anche con un altro numero, che ha la sua risposta.
   *[other] È arrivato anche con altri { $count } numeri, ciascuno con la sua risposta.
}
consultation-withheld = Testo non mostrato al pubblico
consultation-withheld-short = Testo non mostrato al pubblico; la ragione è nella sua pagina.
consultation-withheld-since = Non è mostrato { DAY("dal", $day) }. Il numero resta, e con lui il diritto a una risposta.
consultation-withheld-appeal = Per chiedere che sia mostrato:
consultation-staff = Per chi lavora al processo
consultation-staff-sender = Mittente: { $name }
consultation-staff-claim = Dice di parlare per { $organisation }
consultation-withhold = Togli dalla vista pubblica
consultation-withhold-help = Per offese, dati di altre persone, testi che non riguardano il piano. Il numero resta e la ragione si legge al suo posto.
consultation-show-again = Mostra di nuovo
consultation-show-again-help = Il testo torna visibile a tutti.
consultation-reason = Motivazione
consultation-reason-public = È pubblica.

consultation-enter-title = Inserisci un contributo arrivato a mano
consultation-enter-lead = Copialo com’è, errori compresi. Riceve il prossimo numero e vale come gli altri.
consultation-channel = Come è arrivato
consultation-received-on = Spedito o consegnato il
consultation-received-on-help = Per una lettera il giorno del timbro. Deve essere un giorno della consultazione.
consultation-enter-body-help = Il testo intero, com’è scritto.
consultation-enter-on = Su quale riga
consultation-enter-on-help = Solo se chi scrive la indica.
consultation-enter-whole = Sul piano nel suo insieme
consultation-enter-body = Il contributo
consultation-enter-as = A che titolo scrive
consultation-enter-as-own = A titolo personale
consultation-enter-as-organisation = Per un’organizzazione
consultation-enter-name = Nome e cognome di chi scrive
consultation-enter-email-help = Se c’è, riceve il numero e l’indirizzo privato.
consultation-enter-show = Il nome accanto al testo
consultation-enter-show-help = Si mostra soltanto se chi scrive lo ha chiesto.
consultation-enter-submit = Inserisci
consultation-problem-future = Questo giorno non è ancora arrivato.
consultation-problem-outside = In questo giorno non c’era una consultazione aperta.

consultation-claims = Chi parla per un’organizzazione
consultation-claims-lead = Hanno scritto a nome di un’organizzazione senza una delega registrata. Finché non è verificata, il loro contributo si legge come personale.
consultation-claims-empty = Nessuna delega da verificare
consultation-claims-empty-help = Chi scrive a nome di un’organizzazione senza delega compare qui.
consultation-claim-says = { $name } dice di parlare per { $organisation }
consultation-claim-mandate = C’è già una delega in vigore in quel giorno.
consultation-recognise = Riconosci il contributo all’organizzazione
consultation-claim-give = Registra la delega
consultation-claim-title = Incarico
consultation-claim-from = In vigore dal
consultation-claim-from-help = Non dopo il giorno del contributo.
consultation-claim-how = Come è stata verificata
consultation-claim-both = Registra la delega e riconosci il contributo
consultation-problem-from-later = La delega deve valere già nel giorno del contributo.

done-consultation-received = Contributo consegnato. Questa è la tua ricevuta.
done-consultation-entered = Contributo inserito.
done-consultation-withheld = Il testo non è più mostrato al pubblico.
done-consultation-shown = Il testo è di nuovo visibile a tutti.
done-consultation-recognised = Il contributo ora è dell’organizzazione.

change-consultation-contribution-send = ha mandato un contributo
change-consultation-contribution-enter = ha inserito un contributo arrivato a mano
change-consultation-contribution-withhold = ha tolto un contributo dalla vista pubblica
change-consultation-contribution-show = ha mostrato di nuovo un contributo
change-consultation-contribution-recognise = ha riconosciuto un contributo a un’organizzazione

consultation-mail-confirm-subject = Consegna il tuo contributo: { $process }
consultation-mail-confirm-body =
    Buongiorno,

    da questo indirizzo è stato scritto un contributo per «{ $process }».
    Per consegnarlo apri la pagina qui sotto, rileggi il testo e premi «Consegna il contributo»:

    { $address }

    Si può fare fino { DAY("al", $until) }. Dopo, il testo si cancella da sé.
    Se non hai scritto nulla, non fare nulla: senza la tua conferma non succede niente.

consultation-mail-received-subject = Contributo numero { $number }: { $process }
consultation-mail-received-body =
    Buongiorno,

    il tuo contributo per «{ $process }» è arrivato. Il suo numero è { $number }.
    La risposta è dovuta entro { DAY("il", $due) }: ti scriveremo noi.

    Qui vedi sempre che cosa ne è stato. L’indirizzo è privato, conservalo:

    { $address }

consultation-held-contributions = I tuoi contributi
consultation-held-contributions-why = Quello che hai inviato in una consultazione, anche se il testo non è mostrato al pubblico.
consultation-held-named = Il tuo nome è mostrato.
consultation-held-unnamed = Il tuo nome non è mostrato.
consultation-held-pending = Contributi da confermare
consultation-held-pending-why = Aspettano che tu apra il link ricevuto per posta. Se non lo apri, spariscono entro tre giorni.

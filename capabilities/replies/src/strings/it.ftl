# Risposte ai contributi.

replies-nav-desk = Contributi da rispondere
replies-nav-desk-help = Prima quelli oltre il termine. Una risposta si dà una volta sola, con la sua motivazione.
replies-nav-now = Leggi le risposte
replies-nav-now-help = Che cosa è stato risposto a ogni contributo, con quale ragione, e quanti aspettano ancora.

replies-title = Risposte
replies-register-lead = Ogni contributo ha diritto a una risposta sola, con un esito e una ragione. Qui si leggono tutte, e si vede anche il silenzio.
replies-silence = Quante risposte, quanto silenzio
replies-dated = { DAY("Al", $day) }.
replies-figure-answered = { $count ->
    [one] contributo con risposta
   *[other] contributi con risposta
}
replies-figure-silent = { $count ->
    [one] contributo senza risposta
   *[other] contributi senza risposta
}
replies-figure-overdue = { $count ->
    [one] oltre il termine
   *[other] oltre il termine
}
replies-outcomes = Gli esiti
replies-outcomes-caption = Esiti per tipo di partecipante. I tipi non si sommano.
replies-outcome = Esito
replies-all = Tutte le risposte
replies-any = Tutti
replies-filter = Filtra le risposte
replies-filtered = Risposte: { $filters }
replies-none-found = Nessuna risposta con questo esito
replies-register-empty = Non c’è ancora nulla a cui rispondere
replies-register-empty-help = Le risposte compaiono qui appena il primo contributo ne riceve una.
replies-to-contributions = Vai ai contributi

replies-desk = Contributi da rispondere
replies-desk-lead = Prima quelli oltre il termine, poi gli altri in ordine di arrivo. I testi identici si leggono una volta.
replies-desk-empty = Nulla aspetta una risposta
replies-desk-empty-help = Oggi non c’è nessun contributo senza risposta.
replies-desk-empty-filtered = Con questi filtri, oggi, non c’è nessun contributo senza risposta.
replies-desk-filter = Filtra i contributi da rispondere
replies-desk-filtered = Da rispondere: { $filters }
replies-filter-state = Termine
replies-filter-kind = Chi scrive
replies-filter-about = Parte del piano
replies-due = risposta dovuta entro { DAY("il", $day) }

replies-beside = Altri contributi sulla stessa riga
replies-beside-help = Aspettano una risposta anche loro. Se la decisione è la stessa, scrivi i loro numeri in fondo al modulo.
replies-your-reply = La risposta
replies-once = Una volta sola
replies-once-help = Una risposta non si corregge e non si ritira: rileggila prima di darla. Parte subito anche per posta.
replies-reason = Motivazione
replies-reason-help = Si legge accanto al contributo. Spiega la decisione a chi lo ha scritto, come se fosse qui.
replies-accepted = Che cosa è accolto
replies-rejected = Che cosa non è accolto
replies-parts-help = Soltanto per l’esito «parzialmente accolta»: allora servono tutte e due.
replies-caused = Modifiche al piano causate da questo contributo
replies-caused-help = Quelle fatte da quando si è aperta la consultazione. Prima quelle della stessa riga.
replies-numbers = Rispondi con la stessa decisione anche ai numeri
replies-numbers-help = Per esempio 12, 15, 18-20. I testi identici sono già scritti qui. Ciascuno riceve una risposta sua.
replies-give = Dai la risposta
replies-cancel = Annulla
replies-outcome-accepted-help = Il piano cambia come chiede.
replies-outcome-partly-help = Il piano cambia in parte: si dice che cosa sì e che cosa no.
replies-outcome-not-accepted-help = Il piano non cambia, e si dice perché.
replies-outcome-already-there-help = Il piano lo dice già: si indica dove.
replies-outcome-out-of-scope-help = Non riguarda questo piano: si indica, se c’è, chi può rispondere.
replies-outcome-deferred-help = Si decide quando il piano si attua: si dice quando e chi.
replies-outcome-noted-help = È stato letto e non chiede una decisione.
replies-problem-outcome = Scegli un esito.
replies-problem-numbers = Scrivi i numeri separati da virgole, per esempio 12, 15, 18-20.
replies-problem-too-many = Al massimo { $number } contributi per volta.
replies-problem-unknown-number = Uno di questi numeri non corrisponde a nessun contributo.

replies-clash = Qualcuno ha già risposto
replies-clash-lead = Un contributo ha una risposta sola. Mentre scrivevi, un’altra persona l’ha data.
replies-clash-answered = Hanno già la loro risposta
replies-clash-nothing = La tua non è stata registrata, nemmeno per gli altri numeri che avevi indicato.
replies-clash-typed = La motivazione che avevi scritto

replies-reply = La risposta
replies-signed = { $name }, responsabile della decisione
replies-signed-office = Responsabile della decisione
replies-together = { $count ->
    [one] La stessa decisione risponde a un altro contributo.
   *[other] La stessa decisione risponde ad altri { $count } contributi.
}
replies-changes = Il contributo { $number } ha cambiato il piano così
replies-change-line = Una riga del piano
replies-change-reworded = ora dice
replies-change-added = è una riga nuova
replies-change-moved = ha cambiato posto, con le stesse parole
replies-change-struck = è stata tolta
replies-change-waits = la modifica si leggerà quando sarà pubblicata la prossima versione
replies-organisation-title = I suoi contributi e le risposte
replies-organisation-counted = { $count ->
    [one] { $answered ->
        [0] Un contributo, ancora senza risposta.
       *[other] Un contributo, con risposta.
    }
   *[other] { $count } contributi, { $answered } con risposta.
}
replies-line-title = Che cosa ne è stato detto
replies-line-lead = { $count ->
    [0] Nessuno ha ancora scritto su questa riga.
    [one] { $answered ->
        [0] Un contributo, ancora senza risposta.
       *[other] Un contributo, con risposta.
    }
   *[other] { $count } contributi, { $answered } con risposta.
}
replies-line-more = Nel registro
replies-line-several = { $count ->
    [one] Contributo { $number } e un altro con lo stesso testo
   *[other] Contributo { $number } e altri { $count } con lo stesso testo
}
replies-label = Risposta al contributo { $number }: { $outcome }

done-replies-given = Risposta data: è pubblica, ed è partita per posta a chi ha lasciato un indirizzo.

change-replies-reply-give = ha risposto a uno o più contributi

replies-mail-subject = Risposta al contributo numero { $number }: { $process }
replies-mail-parts =
    { $reason }

    Che cosa è accolto: { $accepted }
    Che cosa non è accolto: { $rejected }
replies-mail-body =
    Buongiorno,

    il tuo contributo numero { $number } per «{ $process }» ha una risposta.

    Esito: { $outcome }

    { $reason }

    Qui la trovi sempre, con le modifiche al piano che ha causato. L’indirizzo è privato:

    { $address }

replies-held-replies = Le risposte che hai dato
replies-held-replies-why = Rispondere è un atto d’ufficio: accanto alla risposta resta chi l’ha data.

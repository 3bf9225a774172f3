# Percorsi delle evidenze, usi, copertura.

trace-evidence = Perché questa riga
trace-evidence-none = Nessuna fonte, nessun tema e nessun contributo è collegato a questa riga.
trace-why-supports = Perché è qui: a sostegno
trace-why-qualifies = Perché è qui: con una condizione o un dubbio
trace-why-opposes = Perché è qui: in senso contrario
trace-why-source-of-wording = Perché è qui: da dove vengono le parole
trace-kind-supports = A sostegno
trace-kind-qualifies = Con una condizione o un dubbio
trace-kind-opposes = In senso contrario
trace-kind-source-of-wording = Da qui vengono le parole
trace-hidden = { $count ->
    [one] C’è anche un’evidenza non pubblica.
   *[other] Ci sono anche { $count } evidenze non pubbliche.
}
trace-inherited = Viene da una riga che questa ha sostituito.
trace-inherited-from = Viene da «{ $line }», che questa riga ha sostituito.
trace-reason = Perché: { $reason }
trace-badge-inherited = Ereditata
trace-badge-draft = Solo nella bozza
trace-causes = Contributi che l’hanno cambiata
trace-causes-lead = La risposta a questi contributi ha prodotto una modifica di questa riga, o di una che ha sostituito.
trace-causes-others = { $count ->
    [one] La stessa decisione risponde a un altro contributo.
   *[other] La stessa decisione risponde ad altri { $count } contributi.
}
trace-withdrawn = Legami ritirati
trace-withdrawn-lead = Restano nella storia della riga. Il pubblico non li vede.
trace-withdrawn-on = Ritirato { DAY("il", $day) }. { $reason }
trace-unknown = Evidenza che non puoi leggere

trace-nav-coverage = Che cosa abbiamo letto
trace-nav-coverage-help = Quanto è arrivato, letto, codificato, collegato e con risposta, e che cosa manca. Lo vedono tutti.
trace-coverage-title = Che cosa abbiamo letto
trace-coverage-lead = Quanto è arrivato, quanto è stato letto e usato, quanto ha avuto risposta. E, per nome, quello che manca ancora.
trace-counted = Contato fino alla registrazione n. { $number } ({ $moment }); ritardi { DAY("al", $day) }.
trace-counted-nothing = Non c’è ancora nulla da contare.
trace-of = { $count } di { $total } ({ $share })
trace-sources = Documenti e interviste
trace-sources-more = Vai alle fonti
trace-documents = documenti raccolti
trace-interviews = interviste fatte
trace-nothing = Ancora nessuna fonte
trace-nothing-help = I conti cominciano con il primo documento o la prima intervista.
trace-how-counted = Come contiamo
trace-column-figure = Cifra
trace-column-done = Fatto
trace-column-missing = Manca
trace-column-means = Che cosa conta
trace-figure-passages-read = Passi letti
trace-figure-passages-read-means = I passi (capoversi, titoli, voci di elenco) dell’ultimo testo di ogni fonte che almeno una persona ha segnato come letti, o da cui ha preso un estratto.
trace-figure-sources-read = Fonti lette per intero
trace-figure-sources-read-means = Le fonti di cui sono stati letti tutti i passi.
trace-figure-excerpts-coded = Estratti codificati
trace-figure-excerpts-coded-means = Le citazioni prese dalle fonti che hanno almeno un codice non ritirato.
trace-figure-excerpts-linked = Estratti collegati al piano
trace-figure-excerpts-linked-means = Le citazioni su cui poggia almeno una riga in piedi, bozza compresa: direttamente, attraverso un tema o perché la riga ne ha sostituita un’altra.
trace-figure-lines-resting = Righe con almeno un’evidenza
trace-figure-lines-resting-means = Le righe dell’ultima versione pubblicata, titoli esclusi, collegate a una fonte, a un tema o a un contributo.
trace-contributions = Contributi
trace-contributions-more = Vai al registro dei contributi
trace-contributions-lead = Le persone e i tipi di organizzazione si contano a parte: non si sommano.
trace-contributions-none = Ancora nessun contributo
trace-contributions-none-help = I conti cominciano con la consultazione.
trace-contributions-table = Contributi per tipo di partecipante
trace-answered = Contributi con risposta
trace-kind-of-person = Persone
trace-column-kind = Chi
trace-column-received = Ricevuti
trace-column-linked = Collegati al piano
trace-column-answered = Con risposta
trace-column-overdue = In ritardo
trace-linked-means = Quelli collegati a una riga come evidenza, e quelli la cui risposta ha cambiato una riga.
trace-overdue-means = Quelli ancora senza risposta dopo l’ultimo giorno utile, che è compreso per intero.
trace-left = Che cosa manca
trace-left-lead = Le interviste si elencano soltanto per settore, e i settori con poche persone stanno insieme: nessuno deve poter risalire a chi ha parlato.
trace-left-nothing = Non manca niente
trace-left-nothing-help = Tutto quello che è arrivato è stato letto, usato e ha avuto risposta.
trace-left-where = Dove
trace-left-passages = Passi
trace-left-excerpts = Estratti
trace-left-unread = Passi che nessuno ha ancora letto
trace-left-uncoded = Estratti senza codice
trace-left-unlinked = Estratti che nessuna riga usa
trace-left-documents = Documenti non pubblici
trace-left-sector = Interviste, { $sector }
trace-left-interviews = Altre interviste
trace-left-lines = Righe senza evidenze
trace-left-lines-help = Sono nell’ultima versione pubblicata e non risultano collegate a nulla.
trace-left-waiting = Contributi in attesa di risposta
trace-column-contribution = Contributo
trace-column-due = Entro il
trace-contribution = Contributo { $number }
trace-overdue = In ritardo
trace-more = { $count ->
    [one] E un altro
   *[other] E altri { $count }
}

trace-uses-title = Dove è finita
trace-uses-lead = Le righe del piano che poggiano su questa evidenza.
trace-uses-lines = Righe
trace-uses-none = Nessuna riga la usa
trace-uses-none-help = È stata letta, ma finora nessuna riga del piano ci poggia.
trace-way-direct = collegata direttamente
trace-way-caused = cambiata dalla risposta a questo contributo
trace-way-theme = attraverso un tema
trace-way-inherited = ereditata da una riga sostituita
trace-pieces = { $count ->
    [one] un estratto
   *[other] { $count } estratti
}

trace-gone = { $count ->
    [one] Una fonte ritirata { DAY("il", $day) }
   *[other] { $count } evidenze ritirate { DAY("il", $day) }
  }
trace-gone-help = La riga vi poggiava quando è stata pubblicata. Non se ne può più dire altro.
trace-badge-gone = Ritirata
trace-badge-lowered = Da riguardare
trace-lowered = { DAY("Dal", $day) } se ne può dire meno di quando è stata legata: controlla che la riga non dica di più.
trace-lowered-withdrawn = Ritirata { DAY("il", $day) }: il pubblico non la legge più. Controlla che la riga regga anche senza.
trace-lowered-theme = { DAY("Il", $day) } una delle voci di questo tema è stata ritirata o se ne può dire meno. Controlla che tema e riga reggano.
trace-lowered-axis = { DAY("Il", $day) } questo asse è stato ritirato o diviso, oppure di una sua citazione si può dire meno. Controlla che la riga regga.

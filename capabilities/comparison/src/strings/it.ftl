# Confronti: che cosa hanno in comune i documenti, che cosa ne hanno detto le persone.

comparison-desk = Confronti
comparison-desk-help = Che cosa hanno in comune i documenti: si cerca, si legge a fianco, e alla fine decidono le persone.
comparison-searches = Ricerche
comparison-searches-empty = Non c’è ancora nessuna ricerca
comparison-searches-empty-help = Scegli due o più documenti già codificati e guarda su che cosa si incontrano.
comparison-begin = Confronta dei documenti
comparison-begin-lead = Scegli i documenti e gli assi lungo cui leggerli. Ogni cifra si calcola dalle codifiche di oggi.
comparison-begin-now = Confronta
comparison-begun-on = Cominciata { DAY("il", $day) }
comparison-ended-on = Messa da parte { DAY("il", $day) }
comparison-ended-help = Quello che è stato confermato resta dov’è.
comparison-axes-open = Leggi gli assi
comparison-confirmed = { $count ->
    [0] Nessun asse è stato ancora confermato.
    [one] Un asse è stato confermato.
   *[other] { $count } assi sono stati confermati.
}
comparison-levels = Lungo che cosa confrontare
comparison-level = { $count ->
    [one] Codici in cima
   *[other] Codici di livello { $count }
}
comparison-no-documents = Non c’è ancora nessun documento
comparison-no-documents-help = Si confrontano i documenti: prima serve aggiungerne almeno due.
comparison-no-axes = Qui non c’è ancora nulla
comparison-no-axes-help = Gli assi sono i codici del libro codici o i temi.
comparison-title = Nome della ricerca
comparison-title-help = Per esempio: le strategie dei tre enti.
comparison-documents = Documenti
comparison-documents-help = Da due a dieci, nel testo più recente. All’inizio sono spuntati i primi arrivati.
comparison-axes-chosen = Assi
comparison-axes-chosen-help = Un codice vale con tutti quelli che gli stanno sotto. Togli quelli che non vuoi leggere come assi.
comparison-measure = Quanto spazio ha un asse
comparison-measure-help = Le due misure possono dire cose diverse quando un documento scrive a lungo.
comparison-measure-words = in parole
comparison-measure-excerpts = in estratti
comparison-threshold = Da quanto spazio in su un asse conta
comparison-threshold-help = La parte di quanto è stato codificato in ciascun documento.
comparison-threshold-any = Appena se ne parla
comparison-threshold-from = Dal { $percent } %
comparison-closed-document = Un documento che non si può nominare
comparison-hidden = { $count ->
    [one] Un estratto è riservato: si conta e non si mostra.
   *[other] { $count } estratti sono riservati: si contano e non si mostrano.
}

# Che cosa hanno in comune.

comparison-eyebrow = Che cosa hanno in comune
comparison-lead = Tre letture, dalla più larga alla più stretta: di che cosa parlano tutti, quanto spazio gli danno, se intendono la stessa cosa.
comparison-summary = Conta dal { $percent } %, { $measure }
comparison-summary-any = Conta appena se ne parla, { $measure }
comparison-moved = Con questa scelta cambia che cosa è di tutti
comparison-entering = { $count ->
    [one] Entra: { $axes }.
   *[other] Entrano: { $axes }.
}
comparison-leaving = { $count ->
    [one] Esce: { $axes }.
   *[other] Escono: { $axes }.
}
comparison-presence = Presenza
comparison-presence-lead = In alto sta quello che è di tutti; scendendo, quello che è di alcuni soltanto. Accanto a ogni cerchio ci sono i numeri dei documenti.
comparison-drawing-title = Che cosa condividono i documenti
comparison-drawing-about = { $count ->
    [one] Un cerchio solo: i documenti condividono tutto, oppure nulla. La tabella dice lo stesso in parole.
   *[other] { $count } cerchi uniti da linee: in alto quello che condividono tutti i documenti, più in basso quello che ne condividono meno. La tabella dice lo stesso in parole.
}
comparison-tip = { $count ->
    [one] I documenti sono molti: il disegno mostra quello che dice almeno uno di loro.
   *[other] I documenti sono molti: il disegno mostra quello che condividono almeno { $count } di loro.
}
comparison-nodes = Il disegno, in parole
comparison-nodes-note = Ogni asse è scritto una volta, dove lo condividono più documenti.
comparison-node = Cerchio
comparison-node-documents = Documenti
comparison-node-axes = Assi che compaiono qui
comparison-node-all = Con quelli più in alto
comparison-node-none = nessuno oltre a quelli più in alto
comparison-everybody = Tutti
comparison-nobody = Nessuno
comparison-axes = { $count ->
    [0] nessun asse
    [one] 1 asse
   *[other] { $count } assi
}
comparison-salience = Spazio
comparison-salience-lead = Decide il documento che gli dà meno spazio: quello che è poco per uno non è di tutti.
comparison-salience-caption = Quanto spazio ha ciascun asse
comparison-salience-note = Parti di quanto è stato codificato in ciascun documento ({ $wholes }). Calcolato dalle codifiche { DAY("del", $day) }.
comparison-whole-words = { $count ->
    [one] 1 parola
   *[other] { $count } parole
}
comparison-whole-excerpts = { $count ->
    [one] 1 estratto
   *[other] { $count } estratti
}
comparison-axis = Asse
comparison-document-number = Documento { $number }
comparison-mean = Media geometrica
comparison-spread = Distanza
comparison-counts = di tutti
comparison-counts-not = non di tutti
comparison-weakest = il meno
comparison-percent = { $number } %
comparison-percent-below = meno di { $number } %
comparison-how-counted = Come si conta
comparison-how-counted-share = La parte di un asse è quanto gli estratti di quell’asse occupano di tutto ciò che è stato codificato nel documento. Uno stesso estratto può valere per più assi: le parti non devono fare cento.
comparison-how-counted-weakest = La media geometrica è zero se un documento non ne parla. La distanza è la parte più grande divisa per la più piccola.
comparison-how-counted-words = Le parole sono quelle separate da spazi; dove due estratti si sovrappongono si contano una volta.
comparison-meaning = Significato
comparison-meaning-lead = La stessa parola può voler dire cose diverse. Apri un asse, leggi le citazioni a fianco, e solo allora decidi se è davvero comune.
comparison-confirmed-as = Confermato come
comparison-end = Metti da parte questa ricerca
comparison-end-help = Gli assi confermati restano; da qui non se ne confermano altri.
comparison-end-reason-help = Per esempio: i documenti da confrontare erano altri.
comparison-end-now = Metti da parte

# Un asse da confermare.

comparison-candidate = Le citazioni a fianco
comparison-candidate-lead = Intendono la stessa cosa? Se sì, scegli almeno una citazione di ogni documento e di’ che cosa hanno in comune. Se sono due cose, confermale una per volta, con il loro nome.
comparison-already = Già confermato da qui
comparison-already-help = Puoi confermarne un altro, se nelle citazioni c’è una seconda cosa comune.
comparison-silent = Non ne parla: { $documents }
comparison-silent-help = Un asse è comune se ogni documento ha almeno una citazione. Finché uno tace non si può confermare.
comparison-left = { $count ->
    [one] C’è un altro estratto, che si legge nel libro codici.
   *[other] Ci sono altri { $count } estratti, che si leggono nel libro codici.
}
comparison-no-quotes = Qui non ci sono citazioni
comparison-no-quotes-help = Nessuno dei documenti ne parla, per ora.
comparison-back = Torna al confronto
comparison-axis-name = Nome dell’asse
comparison-axis-name-help = Come lo chiamereste nel piano.
comparison-axis-meaning = Che cosa hanno in comune
comparison-axis-meaning-help = In poche frasi: che cosa dicono tutti, e fin dove.
comparison-confirm-reason-help = Perché lo considerate comune, e chi ne ha discusso.
comparison-confirm-now = Conferma l’asse

# Gli assi confermati.

comparison-axes-title = Denominatore comune
comparison-axes-lead = Che cosa hanno in comune i documenti letti: ogni asse è stato confermato da persone, con una citazione di ciascun documento.
comparison-axes-empty = Nessun asse è stato ancora confermato
comparison-axes-empty-help = Compariranno qui quando chi legge i documenti avrà deciso che cosa hanno in comune.
comparison-axis-eyebrow = Asse comune
comparison-confirmed-on = Confermato { DAY("il", $day) }
comparison-axis-ended = Questo asse non vale più { DAY("dal", $day) }
comparison-axis-withdrawn-help = È stato ritirato. Il testo resta, per chi lo aveva letto.
comparison-replaced-by = È stato diviso. Al suo posto ci sono:
comparison-replaces = Viene da un asse che è stato diviso:
comparison-rests-on = Su che cosa poggia
comparison-rename = Cambia nome o parole
comparison-rename-lead = Il nome di prima resta nella storia; le citazioni non cambiano.
comparison-rename-reason-help = Che cosa non funzionava nel nome o nelle parole di prima.
comparison-split = Dividi in due
comparison-split-lead = All’inizio tutte e due le parti hanno tutte le citazioni: togli a ciascuna quelle che non le appartengono. Nessuna può restare fuori da entrambe.
comparison-split-reason-help = Quali due cose diverse stavano sotto lo stesso nome.
comparison-split-now = Dividi
comparison-first-part = Prima parte
comparison-first-name = Nome della prima parte
comparison-first-meaning = Che cosa hanno in comune i documenti sulla prima parte
comparison-first-quotes = Citazioni della prima parte
comparison-second-part = Seconda parte
comparison-second-name = Nome della seconda parte
comparison-second-meaning = Che cosa hanno in comune i documenti sulla seconda parte
comparison-second-quotes = Citazioni della seconda parte
comparison-part-help = Almeno una di ogni documento.
comparison-withdraw = Ritira l’asse
comparison-withdraw-help = La pagina resta e dice da quando non vale più. Le righe del piano che ci poggiano saranno da riguardare.
comparison-withdraw-reason-help = Per esempio: rileggendo, uno dei documenti intendeva un’altra cosa.
comparison-withdraw-now = Ritira

# Le tabelle dei codici.

comparison-matrices = Tabelle dei codici
comparison-matrix-sources = Codici e documenti
comparison-matrix-sources-lead = Quanto spazio ha ciascun codice in ciascun documento. Un codice conta con tutti quelli che gli stanno sotto.
comparison-matrix-sources-note = Estratti o parole codificati, e la parte di quanto è stato codificato nel documento. Testo più recente di ciascun documento, codifiche { DAY("del", $day) }.
comparison-matrix-sectors = Codici e settori
comparison-matrix-sectors-lead = Quante delle persone ascoltate in ciascun settore hanno parlato di ciascun codice.
comparison-matrix-sectors-note = Persone diverse, nelle interviste; un codice conta con tutti quelli che gli stanno sotto. Codifiche { DAY("del", $day) }.
comparison-matrix-codes = Codici che stanno insieme
comparison-matrix-codes-lead = Quali codici compaiono negli stessi punti, dai più vicini ai più lontani.
comparison-matrix-codes-note = Vicinanza: i punti con tutti e due, divisi per i punti con l’uno o con l’altro. Testo più recente di ciascuna fonte, codifiche { DAY("del", $day) }.
comparison-matrix-count = Come si conta
comparison-matrix-empty = Non c’è ancora nulla da contare
comparison-matrix-empty-help = Le cifre nascono dagli estratti codificati.
comparison-matrix-download = Scarica la tabella
comparison-left-out = { $count ->
    [one] Un documento che non si può nominare resta fuori.
   *[other] { $count } documenti che non si possono nominare restano fuori.
}
comparison-other-sectors = Altri settori
comparison-people = { $part } di { $whole }
comparison-fewer-than = meno di { $number }
comparison-near = Due codici stanno insieme
comparison-near-excerpt = sullo stesso estratto
comparison-near-overlap = su estratti che si sovrappongono
comparison-near-passage = nello stesso passo
comparison-pair-other = E
comparison-pair-both = Insieme
comparison-pair-first = Il primo
comparison-pair-second = Il secondo
comparison-pair-c = Vicinanza

# Saturazione delle interviste.

comparison-saturation = Interviste: si impara ancora qualcosa?
comparison-saturation-open = Guarda le cifre
comparison-saturation-lead = Quanti codici nuovi porta ogni intervista, in tutto e settore per settore. Se basta lo decidono le persone: queste cifre servono a discuterne.
comparison-saturation-empty = Non c’è ancora nessuna intervista codificata
comparison-saturation-empty-help = Le cifre compariranno con le prime codifiche.
comparison-back-desk = Torna ai confronti
comparison-saturation-note = { $orders } ordini a caso, seme { $seed }. Testo più recente di ciascuna intervista, codifiche { DAY("del", $day) }.
comparison-grain = Che cosa conta come codice
comparison-grain-all = Ogni codice, come è stato dato
comparison-grain-top = I codici in cima, con quelli che stanno sotto
comparison-uncoded = { $count ->
    [one] Un’intervista non ha ancora codici e resta fuori.
   *[other] { $count } interviste non hanno ancora codici e restano fuori.
}
comparison-uncoded-help = Contarla come se non dicesse nulla di nuovo farebbe sembrare di avere già sentito tutto.
comparison-overall = Tutte insieme
comparison-interviews = { $count ->
    [one] 1 intervista
   *[other] { $count } interviste
}
comparison-codes = { $count ->
    [0] nessun codice
    [one] 1 codice
   *[other] { $count } codici
}
comparison-few = troppo poche
comparison-rule = La regola e quello che manca
comparison-rule-lead = Intervistare un settore dopo l’altro fa sembrare, alla fine di ognuno, di avere sentito tutto. Per questo accanto all’ordine vero c’è la stessa cifra in tanti ordini a caso.
comparison-rule-caption = Quando la regola dice basta
comparison-found = Trovati
comparison-rule-held = Nell’ordine vero
comparison-rule-orders = In ordini a caso
comparison-unheard = Codici in tutto, stimati
comparison-rule-met = { $count ->
    [0] Dice basta a { $met }; dopo non è comparso nessun altro codice.
    [one] Dice basta a { $met }; eppure dopo è comparso ancora 1 codice.
   *[other] Dice basta a { $met }; eppure dopo sono comparsi ancora { $count } codici.
}
comparison-rule-not-met = Non dice mai basta.
comparison-rule-few = Non può dire nulla: le interviste sono { $found }, ne servono { $needed }.
comparison-rule-nothing = Non può dire nulla: le prime interviste non hanno codici.
comparison-orders = Dice basta { $met } volte su { $orders }; di solito dopo { $median } interviste (fra { $low } e { $high }).
comparison-orders-none = Mai, in { $orders } ordini.
comparison-chao = Almeno { $estimate } (fra { $low } e { $high })
comparison-chao-bare = Almeno { $estimate }
comparison-rule-how = La regola è quella di Guest, Namey e Chen (2020): le prime quattro interviste fanno da base; basta quando due interviste di seguito portano codici nuovi per non più del cinque per cento di quelli della base. «6+2» vuol dire: sei interviste, più le due che lo hanno mostrato.
comparison-chao-how = La stima è quella di Chao (Chao2, corretta): guarda quanti codici sono stati sentiti una volta o due soltanto, e dice quanti ce ne sono almeno in tutto, con un intervallo al 95 per cento.
comparison-order-how = L’intervallo degli ordini a caso lascia fuori un ventesimo da ogni parte.
comparison-curve = Quanti codici sono comparsi
comparison-curve-lead = Se la curva continua a salire, si impara ancora.
comparison-curve-about = { $codes } codici dopo { $interviews } interviste. La tabella sotto il disegno ha gli stessi numeri.
comparison-curve-legend = Linea piena: a metà degli ordini a caso. Fascia: nove ordini su dieci. Tratteggio: l’ordine in cui si sono tenute.
comparison-curve-caption = Codici comparsi dopo ogni intervista
comparison-interviews-heard = Interviste
comparison-curve-held = Ordine vero
comparison-curve-low = Almeno
comparison-curve-median = A metà
comparison-curve-high = Al più
comparison-curve-expected = Media
comparison-sectors = Settore per settore
comparison-sectors-caption = Chi c’è, chi è stato ascoltato, chi è stato letto
comparison-sectors-note = Nell’elenco: le organizzazioni della categoria con la stessa parola del settore; un trattino dove non ce n’è una.
comparison-sector = Settore
comparison-sector-known = Nell’elenco
comparison-sector-heard = Interviste
comparison-sector-coded = Con codici
comparison-sector-unheard = Nessuno è stato ascoltato in: { $sector }.
comparison-sector-uncoded = Nessuna intervista è stata ancora codificata in: { $sector }.

# Problemi.

comparison-problem-few-documents = Scegli almeno due documenti diversi.
comparison-problem-many-documents = Scegli al massimo dieci documenti: di più non si leggono a fianco.
comparison-problem-no-axis = Spunta almeno un asse.
comparison-problem-levels = Scegli codici che stanno allo stesso livello: uno non può contenere l’altro.
comparison-problem-not-offered = Una delle citazioni non è più fra quelle di questo asse: ricarica la pagina e scegli di nuovo.
comparison-problem-silent-document = Scegli almeno una citazione di ogni documento: quello che è comune si legge in tutti.
comparison-problem-left-over = Ogni citazione deve stare in almeno una delle due parti.

# Registrazioni e conferme.

change-comparison-denominator-begin = ha cominciato a confrontare dei documenti
change-comparison-denominator-end = ha messo da parte un confronto di documenti
change-comparison-axis-confirm = ha confermato un asse comune
change-comparison-axis-rename = ha riformulato un asse comune
change-comparison-axis-split = ha diviso un asse comune
change-comparison-axis-withdraw = ha ritirato un asse comune
done-denominator-begun = Ecco il confronto. Le cifre si calcolano dalle codifiche di oggi.
done-denominator-ended = Ricerca messa da parte.
done-axis-confirmed = Asse confermato, con le sue citazioni. Ora una riga del piano può poggiarci.
done-axis-renamed = Fatto. Il nome di prima resta nella storia.
done-axis-split = Asse diviso: i due nuovi lo sostituiscono.
done-axis-withdrawn = Asse ritirato.

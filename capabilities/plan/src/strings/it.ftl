# Il piano: testo, righe, bozza, versioni, adozioni.

plan-nav = Piano
plan-nav-draft = Bozza del piano
plan-nav-draft-help = Scrivi, sposta, dividi e unisci le righe; collega ciascuna a ciò da cui viene.
plan-nav-reading = Bozza del piano
plan-nav-reading-help = Leggi la bozza com’è oggi.
plan-nav-publish = Pubblica una versione
plan-nav-publish-help = Controlla che cosa manca e che cosa cambia, poi rendi pubblica la bozza.
plan-nav-adopt = Adotta una versione
plan-nav-adopt-help = Registra l’atto con cui il tuo ente adotta una versione pubblicata.

plan-title = Piano
plan-lead = Ogni riga ha un indirizzo che non cambia e dice da dove viene.
plan-empty-title = Il piano non è ancora pubblicato
plan-empty-text = Quando una prima versione sarà pronta per la consultazione, la leggi qui riga per riga.
plan-note-only-draft = Per ora esiste solo la bozza, che vede chi lavora al processo.
plan-note-unpublished = La bozza è andata avanti: ci sono modifiche non ancora pubblicate.
plan-note-on = Stai leggendo il testo in vigore { DAY("il", $day) }.
plan-why-here = Perché è qui
plan-contribute = Scrivi un contributo
plan-section-numbered = { $number }. { $title }

plan-count-lines = { $count ->
    [one] Una riga
   *[other] { $count } righe
}
plan-count-evidence = { $count ->
    [one] una evidenza
   *[other] { $count } evidenze
}
plan-count-contributions = { $count ->
    [one] un contributo
   *[other] { $count } contributi
}

plan-kind-heading = Titolo
plan-kind-text = Testo
plan-kind-objective = Obiettivo
plan-kind-action = Azione

plan-lang-it = Italiano
plan-lang-en = Inglese

plan-purpose-consultation = Per la consultazione
plan-purpose-adoption = Per l’adozione
plan-purpose-revision = Aggiornamento
plan-purpose-consultation-lead = Il testo su cui si è chiesto a tutti di scrivere. Non cambia più.
plan-purpose-adoption-lead = Il testo sottoposto agli enti promotori. Non cambia più.
plan-purpose-revision-lead = Un aggiornamento del piano già adottato. Non cambia più.
plan-adopted = Adottata
plan-adopted-lead = Il testo adottato da tutti gli enti promotori. Non cambia più.
plan-adopted-then-lead = Il testo adottato dagli enti che allora promuovevano il processo. Non cambia più.

plan-struck-no = In vigore
plan-struck-struck = Tolta
plan-struck-merged = Unita ad altre
plan-struck-split = Divisa

# Etichette

plan-label-plan = Il piano
plan-label-version = Versione { $number }
plan-label-line = Riga { $number }
plan-label-heading = Un titolo del piano
plan-label-line-of = { $line } della versione { $version }
plan-label-line-draft = Riga nuova, in bozza
plan-label-revision = { $line }, nuovo testo dalla versione { $version }
plan-label-revision-draft = { $line }, nuovo testo in bozza
plan-line-name = { $number } · { $words }

# Versioni

plan-version-named = Versione { $number } · { $purpose }
plan-versions-title = Versioni del piano
plan-versions-lead = Ogni testo pubblicato resta qui com’era, con la data, lo scopo, gli atti che lo hanno adottato e il suo sigillo.
plan-versions-waiting = Aspettano l’adozione
plan-versions-none-waiting = Nessuna versione aspetta l’adozione.
plan-version-read = Leggi il testo
plan-version-published = Pubblicata
plan-version-not-adopted = Non ancora adottata
plan-version-not-newest = C’è una versione più recente.
plan-version-seal = Sigillo della versione
plan-version-seal-how = È l’impronta SHA-256 di tutte le righe, nell’ordine in cui sono stampate. Chi scarica i dati del processo può ricalcolarla: se il testo fosse stato toccato, il risultato sarebbe diverso.
plan-version-title = Nome della versione
plan-version-title-help = Come si leggerebbe in copertina, per esempio «Piano metropolitano per l’economia sociale».
plan-version-purpose = A che cosa serve
plan-act = { $body }, atto n. { $act } { DAY("del", $day) }
plan-act-own = atto n. { $act } { DAY("del", $day) }

plan-go-today = Leggi il testo in vigore
plan-go-versions = Tutte le versioni
plan-go-draft = Apri la bozza
plan-go-draft-today = Torna alla bozza di oggi
plan-go-differences = Che cosa è cambiato
plan-go-differences-since = Che cosa è cambiato dalla versione { $number }
plan-go-version-new = Leggi la versione più recente
plan-go-version-old = Leggi la versione precedente
plan-go-publish = Pubblica una versione
plan-go-adopt = Adotta questa versione
plan-go-reopen = Riapri il piano

# Differenze

plan-difference-title = Dalla versione { $old } alla versione { $new }
plan-difference-lead = Che cosa è cambiato fra il testo { DAY("del", $old) } e quello { DAY("del", $new) }, e perché.
plan-difference-show = Mostra
plan-show-changed = Solo ciò che è cambiato
plan-show-all = Tutto il testo
plan-difference-section = Sezione
plan-difference-every-section = Tutte le sezioni
plan-difference-none = Niente da mostrare
plan-difference-none-text = Con questi filtri non ci sono righe cambiate. Prova con tutto il testo o con un’altra sezione.
plan-difference-same-text = Le due versioni hanno lo stesso testo.
plan-difference-in = { $number } ({ $text })
plan-difference-renumbered = { $old }, ora { $new }
plan-difference-moved = Da «{ $from }» a «{ $to }»
plan-difference-rekinded = Era: { $from }. Ora: { $to }.
plan-difference-causes = Da dove viene questa modifica:

plan-fate-same = Uguale
plan-fate-reworded = Riformulata
plan-fate-moved = Spostata
plan-fate-moved-and-reworded = Spostata e riformulata
plan-fate-rekinded = Cambiata di tipo
plan-fate-added = Nuova
plan-fate-struck = Tolta
plan-fate-split = Divisa
plan-fate-merged = Unita
plan-fate-recast = Riscritte insieme

plan-count-same = { $count ->
    [one] riga uguale
   *[other] righe uguali
}
plan-count-reworded = { $count ->
    [one] riga riformulata
   *[other] righe riformulate
}
plan-count-moved = { $count ->
    [one] riga spostata
   *[other] righe spostate
}
plan-count-moved-and-reworded = { $count ->
    [one] riga spostata e riformulata
   *[other] righe spostate e riformulate
}
plan-count-rekinded = { $count ->
    [one] riga cambiata di tipo
   *[other] righe cambiate di tipo
}
plan-count-added = { $count ->
    [one] riga nuova
   *[other] righe nuove
}
plan-count-struck = { $count ->
    [one] riga tolta
   *[other] righe tolte
}
plan-count-split = { $count ->
    [one] riga divisa
   *[other] righe divise
}
plan-count-merged = { $count ->
    [one] unione di righe
   *[other] unioni di righe
}
plan-count-recast = { $count ->
    [one] gruppo di righe riscritte insieme
   *[other] gruppi di righe riscritte insieme
}

plan-did-plan-line-add = Aggiunta
plan-did-plan-line-revise = Riformulata
plan-did-plan-line-move = Spostata
plan-did-plan-line-strike = Tolta
plan-did-plan-line-restore = Rimessa
plan-did-plan-line-split = Divisa
plan-did-plan-line-merge = Unita

# La pagina di una riga

plan-line-history = Come è cambiata
plan-line-in-version = Nella versione { $number }, pubblicata { DAY("il", $day) }
plan-line-never-published = Mai pubblicata: la vede solo chi lavora al processo
plan-line-gone-no = Questa riga non è nella versione { $number }, pubblicata { DAY("il", $day) }
plan-line-gone-struck = Questa riga è stata tolta nella versione { $number }, pubblicata { DAY("il", $day) }
plan-line-gone-split = Questa riga è stata divisa nella versione { $number }, pubblicata { DAY("il", $day) }
plan-line-gone-merged = Questa riga è stata unita ad altre nella versione { $number }, pubblicata { DAY("il", $day) }
plan-line-replaced-by = Al suo posto c’è:
plan-line-replaces = Prende il posto di:
plan-line-wording = { $version } · { $line }
plan-line-wording-gone = { $version } · non c’è più
plan-line-same-words = Stesse parole: è cambiato il numero, il posto o il tipo.
plan-line-in-draft = Nella bozza
plan-draft-same = Nella bozza il testo è quello pubblicato.
plan-draft-changed = Nella bozza il testo è un altro, non ancora pubblicato.
plan-draft-gone = Nella bozza questa riga non c’è più.

# La bozza

plan-draft-title = Bozza
plan-draft-lead = La vede solo chi lavora al processo. Diventa pubblica quando si pubblica una versione.
plan-draft-empty = La bozza è vuota
plan-draft-empty-text = Comincia da una sezione: il resto viene dopo.
plan-draft-section-empty = In questa sezione non c’è ancora nessuna riga: finché resta vuota non si stampa.
plan-draft-on = Rileggi la bozza com’era in un altro giorno
plan-draft-on-help = Si vede il testo alla fine di quel giorno.
plan-draft-note-on = È la bozza com’era alla fine { DAY("del", $day) }: si legge soltanto.
plan-draft-note-closed = La versione { $number } è stata adottata da tutti i promotori: la bozza è chiusa. Può riaprirla chi conduce il processo o un ente promotore.
plan-draft-gone-lines = { $count ->
    [one] Una riga che non è più nella bozza
   *[other] { $count } righe che non sono più nella bozza
}
plan-line-bare = senza evidenze
plan-actions = Azioni

plan-do-add-section = Aggiungi una sezione
plan-do-revise-section = Modifica la sezione
plan-do-add-line = Aggiungi una riga
plan-do-add-after = Aggiungi una riga qui sotto
plan-do-revise = Riformula
plan-do-links = Da dove viene
plan-do-move = Sposta
plan-do-split = Dividi in più righe
plan-do-merge = Unisci ad altre righe
plan-do-strike = Togli dalla bozza
plan-do-restore = Rimetti nella bozza
plan-do-withdraw = Ritira il legame

plan-save = Salva nella bozza
plan-back = Torna indietro
plan-back-draft = Torna alla bozza
plan-back-version = Torna alla versione
plan-reason = Perché
plan-reason-help = Una frase. Si legge nella storia della riga e, dopo la pubblicazione, fra i motivi del cambiamento.

plan-section-lead = Una sezione raccoglie righe sotto un titolo. Quando è vuota non si stampa.
plan-section-title-it = Titolo
plan-section-title-en = Titolo in inglese
plan-section-title-en-help = Se manca, chi legge in inglese vede quello italiano.
plan-section-spot = Posto fra le sezioni
plan-spot-first = All’inizio
plan-spot-after = Dopo: { $name }
plan-spot-stay = Dov’è adesso

plan-line-form-lead = Una riga è la più piccola parte del piano che ha un indirizzo: un titolo, una spiegazione, un obiettivo, un’azione.
plan-line-body = Testo
plan-line-body-help = Al massimo 4.000 caratteri. Andando a capo si comincia un nuovo capoverso della stessa riga.
plan-line-kind = Che cos’è
plan-line-lang = Lingua del testo
plan-line-lang-help = La lingua in cui è scritto, anche se leggi il sito in un’altra.
plan-line-spot = Posto nella sezione

plan-move-lead = Le righe vicine non cambiano. Il numero stampato si decide quando si pubblica.
plan-move-other-section = Spostala in un’altra sezione
plan-move-section = Sezione
plan-move-spot = Nuovo posto in «{ $section }»
plan-move-spot-help = Per un’altra sezione, sceglila qui sopra.
plan-move-send = Sposta la riga

plan-strike-lead = La riga esce dalla bozza. Il suo indirizzo risponde ancora e racconta che cosa ne è stato.
plan-strike-evidence = { $count ->
    [one] Questa riga poggia su una evidenza, che resta nella sua storia.
   *[other] Questa riga poggia su { $count } evidenze, che restano nella sua storia.
}
plan-strike-send = Togli la riga
plan-restore-lead = La riga torna dov’era, con gli stessi legami.
plan-restore-send = Rimetti la riga

plan-split-lead = Scrivi ogni parte nel suo campo. La riga di adesso esce dalla bozza ma conserva indirizzo ed evidenze, che restano raggiungibili dalle parti.
plan-split-part = Parte { $number }
plan-split-more = Ancora una parte
plan-split-send = Dividi la riga

plan-merge-lead = Le righe scelte escono dalla bozza e al loro posto ne nasce una. I loro indirizzi e le loro evidenze restano.
plan-merge-other-section = Cerca in un’altra sezione
plan-merge-other-section-help = Le righe che hai già scelto restano scelte.
plan-merge-look = Mostra le righe della sezione
plan-merge-with = Con quali righe
plan-merge-with-help = Da una a sette, oltre a questa.
plan-merge-choose = Continua con il testo
plan-merge-change = Cambia le righe
plan-merge-body = Testo della riga unita
plan-merge-body-help = Qui ci sono i testi di adesso, uno dopo l’altro: falli diventare uno.
plan-merge-send = Unisci le righe

plan-clash-title = Qualcuno ha cambiato questo testo mentre scrivevi
plan-clash-text = La sua modifica è salva e la tua non è stata scritta, ma è ancora qui sotto: guarda che cosa c’è adesso, correggi se serve e salva di nuovo.
plan-clash-now = Adesso c’è scritto:
plan-clash-difference = Che cosa cambierebbe con il tuo testo:
plan-clash-struck = La riga è stata tolta dalla bozza.
plan-gone-struck = Mentre scrivevi, la riga è stata tolta dalla bozza. Il tuo testo non è stato scritto: lo trovi qui sotto, da copiare. Se la riga serve ancora, prima rimettila.
plan-gone-replaced = Mentre scrivevi, la riga è stata divisa o unita ad altre. Il tuo testo non è stato scritto: lo trovi qui sotto, da copiare. La pagina della riga dice che cosa c’è ora al suo posto.
plan-gone-typed = Il tuo testo
plan-gone-line = Apri la pagina della riga

# Legami

plan-links-lead = Collega la riga a ciò da cui viene. Salvando aggiungi quello che scegli; quello che c’è già non si tocca.
plan-links-there = Legami di questa riga
plan-links-none = Ancora nessun legame
plan-links-none-text = Chi legge vedrà che questa riga non dice da dove viene.
plan-links-inherited = Viene da una riga che questa ha sostituito.
plan-links-hidden = Qualcosa che non è più visibile
plan-links-new = Aggiungi legami
plan-links-shelves = Dove cercare
plan-shelf-excerpts = Estratti
plan-shelf-themes = Temi
plan-shelf-axes = Assi comuni
plan-shelf-contributions = Contributi
plan-links-contribution = Contributo { $number }, { $who }
plan-links-search = Cerca per parole
plan-links-targets = A che cosa la colleghi
plan-links-nothing = Qui non c’è niente con queste parole. Prova con altre, o cerca fra gli altri elenchi.
plan-links-first = Torna all’inizio dell’elenco
plan-links-next = Mostra i successivi
plan-links-save-first = Quello che hai scelto in questa pagina va aggiunto prima di passare a un’altra.
plan-links-already = { $label } (già legato: { $kinds })
plan-links-refs = Riferimenti
plan-links-refs-help = Uno per riga, se li hai copiati da un’altra pagina: per esempio coding.excerpt: seguito dal codice.
plan-links-kind = Che cosa dice il legame
plan-links-reason-help = Perché la riga poggia su questo. Vale per tutti i legami che aggiungi ora.
plan-links-send = Aggiungi i legami
plan-link-supports = A sostegno
plan-link-qualifies = Con una condizione o un dubbio
plan-link-opposes = In senso contrario
plan-link-source-of-wording = Da qui vengono le parole
plan-withdraw-lead = Il legame resta nella storia, con il motivo per cui è stato ritirato.
plan-withdraw-send = Ritira il legame

# Pubblicare e adottare

plan-publish-lead = La bozza diventa una versione numerata, pubblica e immutabile.
plan-publish-check = Che cosa manca
plan-publish-nothing-missing = Ogni riga dice da dove viene.
plan-publish-bare = { $count ->
    [one] Una riga non dice da dove viene
   *[other] { $count } righe non dicono da dove vengono
}
plan-publish-bare-help = Si può pubblicare lo stesso: chi legge lo vedrà scritto.
plan-publish-empty-sections = Sezioni senza righe, che non si stampano:
plan-publish-name = La versione
plan-publish-send = Pubblica la versione
plan-publish-first = È la prima versione
plan-publish-changed = { $count ->
    [0] Niente è cambiato dall’ultima versione
    [one] Un cambiamento dall’ultima versione
   *[other] { $count } cambiamenti dall’ultima versione
}
plan-publish-clash = La bozza è cambiata mentre guardavi. Non è stato pubblicato nulla: questo è il testo di adesso, controllalo e pubblica di nuovo.

plan-adopt-lead = Ogni ente promotore adotta la versione una volta sola, con un proprio atto.
plan-adopt-already = Hanno già adottato
plan-adopt-everybody = Tutti i promotori hanno adottato questa versione.
plan-adopt-promoter = Ente che adotta
plan-adopt-body = Organo
plan-adopt-body-help = Per esempio: Consiglio metropolitano, Giunta camerale.
plan-adopt-number = Numero dell’atto
plan-adopt-number-help = Come è scritto sull’atto.
plan-adopt-day = Data dell’atto
plan-adopt-url = Dove è pubblicato
plan-adopt-url-help = L’indirizzo dell’atto nell’albo o nel sito dell’ente.
plan-adopt-note = Altro da dire
plan-adopt-reason-help = Una frase che si leggerà nel registro, per esempio «Esito della seduta del 3 aprile».
plan-adopt-send = Registra l’adozione
plan-reopen-lead = Il piano adottato resta com’è. La bozza torna modificabile per preparare il prossimo aggiornamento.
plan-reopen-reason-help = Una frase che si leggerà nel registro, per esempio «Prima revisione annuale».
plan-reopen-send = Riapri la bozza

# Problemi

plan-problem-unchanged = Non è cambiato niente: scrivi il nuovo testo oppure torna indietro.
plan-problem-no-lines = Nella bozza non c’è ancora nessuna riga da pubblicare.
plan-problem-parts = Scegli da una a sette righe, oltre a questa.
plan-problem-split-parts = Servono da due a { $number } parti.
plan-problem-no-target = Scegli almeno una cosa a cui collegare la riga.
plan-problem-no-new-link = La riga è già collegata così a tutto ciò che hai scelto.
plan-problem-unknown-target = Uno dei riferimenti non porta a un estratto, un tema o un contributo di questo processo.
plan-problem-adopted = Questo ente ha già adottato la versione.
plan-refused-struck = Questa riga non è più nella bozza, quindi non si può modificare.
plan-refused-standing = La riga è già nella bozza: qualcuno l’ha rimessa.
plan-refused-not-struck = Si rimettono solo le righe tolte: al posto di quelle divise o unite ce ne sono altre.
plan-refused-closed = Il piano è stato adottato da tutti i promotori e la bozza è chiusa. Può riaprirla, con un motivo, chi conduce il processo o un ente promotore.
plan-refused-open = La bozza è già aperta.
plan-refused-not-for-adoption = Questa versione è stata pubblicata per la consultazione, non per essere adottata.

# Fatto

done-plan-section-added = La sezione è nella bozza.
done-plan-section-revised = La sezione è cambiata.
done-plan-line-added = La riga è nella bozza.
done-plan-line-revised = La riga è stata riformulata.
done-plan-line-moved = La riga è al suo nuovo posto.
done-plan-line-struck = La riga è uscita dalla bozza. Il suo indirizzo risponde ancora.
done-plan-line-restored = La riga è di nuovo nella bozza.
done-plan-line-split = La riga è stata divisa. Il vecchio indirizzo porta alle nuove.
done-plan-lines-merged = Le righe sono diventate una. I vecchi indirizzi portano a questa.
done-plan-links-made = I legami sono stati aggiunti.
done-plan-link-withdrawn = Il legame è stato ritirato e resta nella storia.
done-plan-version-published = La versione è pubblica.
done-plan-version-adopted = L’adozione è registrata.
done-plan-reopened = La bozza è di nuovo aperta.

# Il registro

change-plan-section-add = ha aggiunto una sezione
change-plan-section-revise = ha modificato una sezione
change-plan-line-add = ha aggiunto una riga
change-plan-line-revise = ha riformulato una riga
change-plan-line-move = ha spostato una riga
change-plan-line-strike = ha tolto una riga
change-plan-line-restore = ha rimesso una riga
change-plan-line-split = ha diviso una riga
change-plan-line-merge = ha unito più righe
change-plan-link-make = ha collegato una riga a ciò da cui viene
change-plan-link-withdraw = ha ritirato un legame di una riga
change-plan-version-publish = ha pubblicato una versione del piano
change-plan-version-adopt = ha registrato l’adozione di una versione
change-plan-plan-reopen = ha riaperto il piano

plan-draft-shaken = { $count ->
    [one] Una riga da riguardare
   *[other] { $count } righe da riguardare
  }
plan-draft-shaken-help = Qualcosa su cui poggiano è stato ritirato, o se ne può dire meno di quando è stato legato. Apri la riga per vedere che cosa: ritira il legame, oppure ritiralo e rifallo con una motivazione se la riga regge.
plan-line-shaken-withdrawn = Poggia su una fonte ritirata { DAY("il", $day) }
plan-line-shaken = { DAY("Dal", $day) } si può dire meno di una sua fonte

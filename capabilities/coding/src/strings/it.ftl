# Lettura e codifica: libro codici, estratti, temi.

coding-desk = Lettura e codifica
coding-desk-help = Quanto è stato letto e codificato di ciascuna fonte, e che cosa manca.
coding-desk-empty = Non c’è ancora nulla da leggere
coding-desk-empty-help = Prima servono le fonti: un documento o un’intervista.
coding-desk-caption = Le fonti, una per una
coding-desk-note = Si conta il testo più recente di ciascuna fonte. I numeri si calcolano ogni volta.
coding-coverage = Quanto è stato letto
coding-figure-sources-read = Fonti lette per intero
coding-figure-passages-read = Passi letti
coding-figure-passages-coded = Passi codificati
coding-figure-in-themes = Estratti entrati in un tema
coding-of = { $part } di { $whole } ({ $share })
coding-column-read = Letti
coding-column-coded = Codificati
coding-column-excerpts = Estratti
coding-finished = Letta per intero

coding-save = Salva
coding-cancel = Annulla
coding-choose = Scegli
coding-reason = Motivo

# Il libro codici.

coding-codebook = Libro codici
coding-codebook-lead = Le parole con cui abbiamo letto le fonti: che cosa vuol dire ciascuna, quando si usa e quando no.
coding-codebook-empty = Il libro codici è ancora vuoto
coding-codebook-empty-help = I codici nascono leggendo: qui compariranno con la loro definizione.
coding-excerpts = { $count ->
    [0] nessun estratto
    [one] 1 estratto
   *[other] { $count } estratti
}
coding-excerpts-title = Estratti
coding-tally-excerpts = { $count ->
    [0] nessun estratto
    [one] 1 estratto
   *[other] { $count } estratti
}
coding-retired-codes = Codici ritirati
coding-retired-count = { $count ->
    [one] Un codice non si usa più
   *[other] { $count } codici non si usano più
}
coding-retired-help = Gli estratti che lo portano lo conservano; a quelli nuovi non si può più dare.
coding-retired-on = Ritirato { DAY("il", $day) }
coding-code = Codice
coding-code-public-note = Qui si leggono gli estratti dai documenti. Quelli dalle interviste si contano, e si leggono nei temi e nelle righe del piano che li usano.
coding-code-no-quotes = Qui non ci sono citazioni da leggere
coding-code-add = Aggiungi un codice
coding-code-revise = Modifica il codice
coding-code-edit-lead = Chi legge dopo di te deve poter scegliere lo stesso codice: scrivi la definizione per loro.
coding-code-name = Nome
coding-code-name-help = Breve, come lo diresti a voce.
coding-definition = Definizione
coding-definition-help = Che cosa raccoglie, in una frase.
coding-use-when = Quando si usa
coding-avoid-when = Quando non si usa
coding-avoid-when-help = Con quale altro codice si confonde.
coding-example = Esempio
coding-example-help = Una frase inventata: il libro codici è pubblico.
coding-parent = Sta sotto
coding-parent-help = Per spostarlo basta sceglierne un altro.
coding-parent-none = Nessuno: sta in cima
coding-rank = Posto tra i vicini
coding-rank-help = Un numero da 1. Se lo lasci vuoto va in fondo.
coding-code-reason-help = Che cosa non funzionava nella definizione di prima.
coding-code-retire = Ritira il codice
coding-code-retire-help = Non si cancella nulla: gli estratti che lo portano lo conservano, ma non si potrà dare ad altri.
coding-code-retire-reason-help = Per esempio: si confondeva con un altro.
coding-code-retire-now = Ritira

# Leggere e prendere estratti.

coding-reading = Lettura e codifica
coding-reading-lead = Leggi, prendi gli estratti che servono, e alla fine segna la pagina come letta.
coding-reading-progress = Passi letti: { $of }
coding-to-source = Apri la fonte
coding-to-newest = Codifica il testo corretto
coding-read = letto
coding-take-link = Prendi un estratto
coding-mark-and-next = Ho letto questi passi, vai avanti
coding-mark-and-end = Ho letto questi passi
coding-take = Estratto dal passo { $number }
coding-take-lead = Scegli le parole, poi i codici. La citazione resta uguale al testo, lettera per lettera.
coding-sentences = Frasi
coding-sentences-help = Una o più, purché di seguito.
coding-quote = Oppure incolla le parole esatte
coding-quote-help = Serve per prendere meno di una frase. Se differiscono dal testo anche per una sola lettera vengono rifiutate.
coding-codes = Codici
coding-codes-help = Uno o più.
coding-no-codes = Il libro codici è vuoto: prima serve un codice.
coding-memo = Nota
coding-memo-help = Che cosa ci hai visto. La legge solo chi lavora al processo.
coding-excerpt-level = Attribuzione di questo estratto
coding-excerpt-level-help = Solo se va mostrato meno della sua fonte: per esempio perché dice qualcosa che fa riconoscere una persona.
coding-excerpt-level-source = Quella della fonte
coding-take-now = Prendi l’estratto
coding-take-whole = Prendi tutto il passo

# Un estratto.

coding-excerpt = Estratto
coding-in-context = Leggilo nel documento
coding-to-context = Vai al passo nella codifica
coding-codes-on = Codici
coding-codings = Chi ha dato quale codice
coding-codings-empty = Nessun codice, per ora
coding-who = Chi
coding-when = Quando
coding-withdraw = Ritira
coding-add-codes = Aggiungi codici
coding-memos = Note
coding-in-themes = Temi in cui si trova
coding-in-no-theme = Non è ancora in nessun tema.
coding-put-in-theme = Metti nel tema
coding-lower = Mostra meno di questo estratto
coding-lower-help = Il nuovo livello vale subito, dappertutto, e non si torna indietro. L’estratto continua a essere contato.
coding-lower-new = Nuovo livello
coding-lower-now = Abbassa adesso

# I temi.

coding-theme = Tema
coding-themes = Temi
coding-themes-lead = Che cosa hanno capito gli analisti mettendo accanto le fonti: su che cosa concordano, dove si dividono, chi la pensa diversamente.
coding-themes-empty = Non c’è ancora nessun tema
coding-themes-empty-help = I temi si costruiscono dopo aver letto, mettendo insieme gli estratti.
coding-theme-build = Costruisci un tema
coding-theme-revise = Modifica il tema
coding-theme-edit-lead = Un tema è una risposta che qualcuno firma: deve reggere con gli estratti su cui poggia.
coding-theme-title = Titolo
coding-theme-title-help = Una frase breve che dice già la cosa.
coding-statement = Che cosa dicono le fonti
coding-statement-help = Su che cosa concordano e dove si dividono, in poche frasi.
coding-minority = Chi la pensa diversamente
coding-minority-help = Le posizioni di minoranza restano scritte, anche quando sono di una voce sola.
coding-theme-reason-help = Che cosa è cambiato nel modo di leggere le fonti.
coding-theme-as-of = Scritto { DAY("il", $day) }
coding-theme-rests-on = Su che cosa poggia
coding-theme-no-quotes = Qui non ci sono citazioni da leggere
coding-theme-hidden = { $count ->
    [one] Poggia anche su un estratto riservato, che si conta e non si mostra.
   *[other] Poggia anche su { $count } estratti riservati, che si contano e non si mostrano.
}
coding-gather = Scegli gli estratti
coding-gather-lead = Spunta gli estratti da aggiungere. Quelli che ci sono già restano al loro posto.
coding-gather-now = Aggiungi al tema
coding-gather-empty = Qui non ci sono altri estratti
coding-gather-empty-help = Prova con un altro codice, oppure torna al tema.
coding-gather-back = Torna al tema
coding-filter = Filtra per codice
coding-filter-code = Codice: { $code }
coding-every-code = Tutti i codici
coding-raise = Sposta su
coding-remove = Togli dal tema

# Problemi.

coding-problem-slug = L’indirizzo può avere solo lettere minuscole, cifre e trattini.
coding-problem-slug-taken = C’è già un codice con questo indirizzo.
coding-problem-rank = Scrivi un numero da 1, oppure lascia vuoto.
coding-problem-ring = Un codice non può stare sotto sé stesso né sotto un codice che gli sta sotto.
coding-problem-code = Uno di questi codici è stato ritirato: scegline un altro.
coding-problem-no-code = Scegli almeno un codice.
coding-problem-no-excerpt = Spunta almeno un estratto.
coding-problem-nothing-chosen = Spunta almeno una frase, oppure incolla le parole.
coding-problem-gap = Le frasi devono essere di seguito: tra la prima e l’ultima ne manca una.
coding-problem-range = L’estratto deve stare dentro il passo e contenere almeno una parola.
coding-problem-removed = Le parole di questo passo sono state tolte su richiesta della persona.
coding-problem-quote-differs = Queste parole non sono uguali a quelle del testo: copiale di nuovo dal passo.
coding-problem-quote-missing = Nel passo queste parole non ci sono: controlla accenti, apostrofi e spazi.
coding-problem-quote-repeated = Queste parole compaiono { $number } volte: prendine qualcuna in più.
coding-problem-not-lower = Il livello si può solo abbassare: scegline uno più chiuso.

# Registrazioni e conferme.

change-coding-code-add = ha aggiunto un codice
change-coding-code-revise = ha modificato un codice
change-coding-code-retire = ha ritirato un codice
change-coding-excerpt-take = ha preso un estratto
change-coding-excerpt-lower = ha abbassato il livello di un estratto
change-coding-coding-add = ha codificato un estratto
change-coding-coding-withdraw = ha ritirato una codifica
change-coding-passages-read = ha letto dei passi
change-coding-theme-build = ha costruito un tema
change-coding-theme-revise = ha riformulato un tema
change-coding-theme-gather = ha cambiato gli estratti di un tema
done-code-added = Codice aggiunto.
done-code-revised = Codice modificato. La definizione di prima resta nella sua storia.
done-code-retired = Codice ritirato.
done-excerpt-taken = Estratto preso.
done-coding-added = Salvato.
done-coding-withdrawn = Codifica ritirata.
done-excerpt-lowered = Fatto: il nuovo livello vale già dappertutto.
done-excerpt-gathered = Ora l’estratto è nel tema.
done-passages-read = Passi segnati come letti.
done-theme-built = Il tema c’è. Ora scegli gli estratti su cui poggia.
done-theme-revised = Tema riformulato.
done-theme-gathered = Estratti aggiunti al tema.
done-theme-excerpt-removed = Estratto tolto dal tema.

coding-held-work = Quanto hai letto e codificato
coding-held-work-why = Per sapere chi ha letto che cosa. Ogni singola operazione è fra le cose che hai fatto.
coding-held-reading = Passi letti
coding-held-coding = Codifiche
coding-held-memo = Note
coding-held-counted = { $count }, l’ultima volta { DAY("il", $day) }
coding-lang = Lingua del tema
coding-lang-help = Quella in cui è scritto: serve a chi lo ascolta con un lettore di schermo.
coding-lang-it = Italiano
coding-lang-en = Inglese

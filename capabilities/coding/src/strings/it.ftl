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

# Turni alla cieca.

coding-round = Turno alla cieca
coding-rounds = Turni alla cieca
coding-rounds-lead = Più persone codificano gli stessi testi senza leggersi. Quando il turno si chiude si guarda insieme dove hanno visto cose diverse.
coding-rounds-empty = Non c’è ancora nessun turno
coding-rounds-empty-help = Lo apre chi coordina il processo, scegliendo testi, codici e persone.
coding-round-open = Apri un turno
coding-round-open-now = Apri il turno
coding-round-new-lead = Scegli testi che nessuna di queste persone ha già codificato: altrimenti le altre potrebbero averne letto le codifiche.
coding-round-title = Titolo
coding-round-title-help = Per ritrovarlo: per esempio «Primo giro sui piani».
coding-round-texts = Testi
coding-round-texts-help = Di ogni fonte si codifica il testo più recente. Quelli già in un turno aperto non compaiono.
coding-round-no-texts = Non ci sono testi da mettere in un turno
coding-round-no-texts-help = Servono fonti che non siano già in un turno aperto.
coding-round-passages = { $count ->
    [one] 1 passo
   *[other] { $count } passi
}
coding-round-branch-help = Tutto il libro codici, o un codice con quelli che gli stanno sotto. Valgono i codici in uso oggi.
coding-round-every-code = Tutti i codici in uso
coding-round-coders = Chi codifica
coding-round-coders-help = Almeno due persone.
coding-round-coder = Chi codifica
coding-round-while-open = Finché il turno è aperto
coding-round-while-open-help = Ognuno legge soltanto ciò che ha fatto lui in questi testi. Nessun altro legge quegli estratti, quelle codifiche e quelle note: né chi coordina, né il pubblico, e nessun numero li conta. Un turno chiuso non si riapre.
coding-round-open-since = Aperto { DAY("dal", $day) }
coding-round-closed-on = Chiuso { DAY("il", $day) }
coding-round-finished-on = Ha finito { DAY("il", $day) }
coding-round-finished-count = { $count ->
    [0] Nessuno ha ancora finito
    [one] Ha finito una persona
   *[other] Hanno finito { $count } persone
}
coding-round-progress = A che punto siamo
coding-round-progress-caption = Passi letti da ciascuno
coding-round-progress-note = Soltanto quanti passi sono stati letti: che cosa è stato codificato si vede alla chiusura.
coding-round-finish = Ho finito
coding-round-finish-help = Dillo quando hai finito con tutti i testi. Quando lo hanno detto tutti, il turno si chiude da solo; fino ad allora puoi ancora correggerti.
coding-round-close = Chiudere il turno
coding-round-close-help = Il turno si chiude da solo quando tutti hanno finito. Chiuso, tutti leggono il lavoro di tutti e non si può più tornare indietro.
coding-round-close-early = Chiudilo prima che tutti abbiano finito
coding-round-close-reason-help = Per esempio: una persona non può più continuare.
coding-round-close-now = Chiudi il turno
coding-round-closed-lead = Prima di tutto ciò su cui non siete d’accordo, dal tratto più lungo: parlarne serve più di un numero.
coding-round-figures = Quanto siete d’accordo
coding-round-differences = Torna ai disaccordi
coding-round-csv = Scarica la tabella
coding-differences-empty = Nessun disaccordo
coding-differences-empty-help = In ogni punto dei testi chi ha codificato ha messo gli stessi codici, o nessuno.
coding-differences-count = { $count ->
    [0] Nessun disaccordo
    [one] 1 disaccordo
   *[other] { $count } disaccordi
}
coding-settled-count = { $count ->
    [0] Nessuno risolto finora
    [one] 1 risolto
   *[other] { $count } risolti
}
coding-difference-title = { $number }. { $title }, passo { $passage }
coding-difference-length = { $count ->
    [one] 1 carattere
   *[other] { $count } caratteri
}
coding-difference-passage = Il passo intero
coding-difference-caption = Che cosa ha visto ciascuno in questo tratto
coding-difference-excerpts = Il suo estratto
coding-difference-no-code = Nessun codice
coding-settle = Risolvi
coding-settle-keep = Che cosa si tiene
coding-settle-one = La lettura di { $name }
coding-settle-all = Tutte
coding-settle-none = Nessuna
coding-settle-reason-help = Come ci siete arrivati: servirà a chi codifica dopo di voi.
coding-settle-now = Risolvi il disaccordo
coding-settled-one = Tenuta la lettura di { $name }, { DAY("il", $day) }
coding-settled-all = Tenute tutte le letture, { DAY("il", $day) }
coding-settled-none = Non tenuta nessuna lettura, { DAY("il", $day) }
coding-refused-coder = In questo turno codificano altre persone.
coding-problem-round-no-text = Scegli almeno un testo.
coding-problem-round-two-coders = Scegli almeno due persone.
coding-problem-round-text = Uno di questi testi non è più il più recente della sua fonte: scegli di nuovo.
coding-problem-round-no-code = Qui non c’è nessun codice in uso: scegline un altro.
coding-problem-round-coder = Una di queste persone oggi non ha un ruolo che permetta di codificare.
coding-problem-round-busy = Uno di questi testi è già in un turno aperto: scegline un altro.
coding-problem-round-coded = Una di queste persone ha già codificato uno dei testi: le altre potrebbero averlo letto. Scegli un altro testo, o un’altra persona.
coding-problem-keep = Scegli che cosa si tiene.
coding-excerpt-veiled = Per ora lo leggi solo tu
coding-excerpt-veiled-help = È in un turno alla cieca ancora aperto. Si potrà mettere in un tema quando il turno sarà chiuso.

# Accordo.

coding-round-figures-lead = Quanto si somigliano le codifiche, codice per codice, alla chiusura del turno. Non c’è un numero solo per tutto, né un voto: i disaccordi si leggono uno per uno.
coding-figures-texts = { $count ->
    [one] 1 testo
   *[other] { $count } testi
}
coding-figures-coders = { $count ->
    [one] 1 persona
   *[other] { $count } persone
}
coding-figures-words = { $count ->
    [one] 1 parola
   *[other] { $count } parole
}
coding-figures-sentences = { $count ->
    [one] 1 frase
   *[other] { $count } frasi
}
coding-figures-removed = { $count ->
    [one] Le parole di un passo sono state tolte e non contano
   *[other] Le parole di { $count } passi sono state tolte e non contano
}
coding-figures-seed = Estrazioni dal seme { $seed }
coding-figures-on-words = Parola per parola
coding-figures-on-words-note = Una parola porta il codice quando almeno metà sta in un estratto che lo porta. Fra parentesi l’intervallo.
coding-figures-on-sentences = Frase per frase
coding-figures-on-sentences-note = Una frase porta il codice quando una sua parte sta in un estratto che lo porta. Fra parentesi l’intervallo.
coding-figures-on-ranges = Sui tratti scelti
coding-figures-on-ranges-note = Qui conta anche dove un estratto comincia e finisce, carattere per carattere.
coding-figures-family = Tutti i codici insieme, sui tratti scelti
coding-figures-family-note = Tre domande diverse sullo stesso turno: dove, dove e che cosa, che cosa.
coding-figures-all-codes = Tutti i codici
coding-figures-interval = ({ $low } – { $high })
coding-figures-places = { $count ->
    [one] su 1 carattere
   *[other] su { $count } caratteri
}
coding-figures-meaning = Che cosa vogliono dire
coding-no-interval-one = senza intervallo: c’è un solo testo o passo da estrarre
coding-no-interval-undefined = senza intervallo: in quasi tutte le estrazioni non c’è valore
coding-undefined-no-pairs = nessun punto su cui si siano espresse due persone
coding-undefined-no-variation = tutti dicono lo stesso ovunque: non si vede se avrebbero saputo distinguere
coding-undefined-not-two-coders = si calcola soltanto fra due persone
coding-undefined-too-little-shared = troppo poco in comune per distinguere l’accordo dal caso
coding-undefined-overlaps = qualcuno ha messo più codici sulle stesse parole: si confronta codice per codice
coding-term-percent = Percentuale
coding-term-kappa = Kappa di Cohen
coding-term-alpha = Alfa di Krippendorff
coding-term-u-alpha = uα
coding-term-k-u-alpha = (k)uα
coding-term-relevance = |uα
coding-term-c-u-alpha = cuα
coding-term-interval = Intervallo
coding-meaning-percent = La parte di unità su cui due persone dicono lo stesso, da 0 a 1. Il caso non è tolto: un codice raro sembra sempre condiviso.
coding-meaning-kappa = L’accordo fra due persone, tolto quello che verrebbe per caso dalle abitudini di ciascuna: 1 è accordo pieno, 0 è il caso, sotto 0 è peggio del caso (Cohen 1960).
coding-meaning-alpha = La stessa domanda per due o più persone, con un caso comune a tutte: 1 è accordo pieno, 0 è il caso (Krippendorff 2019).
coding-meaning-u-alpha = L’accordo su dove si mette un codice e quale, quando ciascuno sceglie i propri tratti. Nella tabella per codice guarda quel codice da solo; estratti della stessa persona che si toccano valgono come uno (Krippendorff, Mathet, Bouvry e Widlöcher 2016).
coding-meaning-k-u-alpha = Dove più persone hanno codificato qualcosa, quanto concordano su questo codice.
coding-meaning-relevance = L’accordo soltanto su dove c’è qualcosa da codificare, qualunque sia il codice.
coding-meaning-c-u-alpha = Dove più persone hanno codificato qualcosa, quanto concordano su quale codice.
coding-meaning-interval = Fra quali valori cade il 95 % di mille estrazioni: per parole e frasi si estraggono i passi interi, per i tratti i testi interi. Lo stesso seme dà sempre gli stessi estremi.

change-coding-round-open = ha aperto un turno alla cieca
change-coding-round-finish = ha finito di codificare in un turno
change-coding-round-close = ha chiuso un turno alla cieca
change-coding-round-settle = ha risolto un disaccordo fra chi codifica
done-round-opened = Turno aperto. Chi codifica lo trova sul tavolo di lavoro.
done-round-finished = Grazie: hai finito la tua parte.
done-round-closed = Turno chiuso. Ecco che cosa avete visto in modo diverso.
done-difference-settled = Disaccordo risolto. Le codifiche di ciascuno restano come sono.
coding-held-round = Turni in cui hai codificato
coding-held-finish = Turni che hai finito
coding-held-settlement = Disaccordi in cui si è tenuta la tua lettura

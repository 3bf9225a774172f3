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
# Il libro codici cambia forma.

coding-code-move = Sposta il codice
coding-code-move-now = Sposta
coding-code-merge = Unisci altri codici a questo
coding-code-split = Dividi il codice
coding-move-help = Con lui si spostano i codici che gli stanno sotto.
coding-move-reason-help = Per esempio: qui chi legge lo trova prima.
coding-look = Guarda che cosa cambia
coding-choose-again = Cambia la scelta
coding-back-to-code = Torna al codice
coding-merge-lead = Le codifiche passano a questo codice, ognuna a nome di chi l’ha fatta. Gli indirizzi dei codici uniti portano qui.
coding-merge-from = Codici da unire
coding-merge-from-help = Uno o più. I codici che stanno sotto di loro passeranno sotto questo.
coding-merge-chosen = Diventano parte di «{ $into }»:
coding-merge-reason-help = Per esempio: nella pratica li davamo alle stesse frasi.
coding-merge-now = Unisci
coding-merge-empty = Non ci sono altri codici da unire
coding-merge-empty-help = Questo codice può accogliere solo codici in uso che non gli stiano sopra.
coding-split-lead = Ogni estratto passa a una o più parti, a nome di chi l’aveva codificato. L’indirizzo del codice porterà alle sue parti.
coding-split-parts = Le parti
coding-split-parts-help = Almeno due codici del libro.
coding-split-missing = Se una parte non c’è ancora, aggiungila prima al libro codici con la sua definizione.
coding-split-look = Scegli gli estratti
coding-split-deal = A quali parti va questo estratto
coding-split-rest = Gli estratti senza spunta
coding-split-rest-help = Scegli una parte se vuoi che la prenda tutti gli altri.
coding-split-rest-none = Nessuno resta senza spunta
coding-split-reason-help = Per esempio: teneva insieme due cose diverse.
coding-split-now = Dividi
coding-split-empty = Mancano le parti
coding-touched = Che cosa ci poggia sopra oggi
coding-touched-undo = Finché nessuno ci costruisce sopra altro, si può annullare.
coding-touched-excerpts = { $count ->
    [0] Nessun estratto
    [one] Un estratto
   *[other] { $count } estratti
}
coding-touched-themes = { $count ->
    [0] Nessun tema
    [one] Un tema
   *[other] { $count } temi
}
coding-touched-lines = { $count ->
    [0] Nessuna riga del piano
    [one] Una riga del piano
   *[other] { $count } righe del piano
}
coding-touched-codes = { $count ->
    [0] Sotto questo codice non ce ne sono altri.
    [one] Con lui si sposta il codice che gli sta sotto.
   *[other] Con lui si spostano i { $count } codici che gli stanno sotto.
}
coding-merged-on = Unito a un altro codice { DAY("il", $day) }
coding-split-on = Diviso { DAY("il", $day) }
coding-heirs-help = I suoi estratti si leggono qui:
coding-keywords = Altri nomi
coding-keywords-help = Le parole con cui lo si potrebbe cercare, separate da virgole.
coding-usage = A che cosa serve
coding-usage-help = Un titolo raccoglie altri codici e non si dà agli estratti.
coding-usage-apply = Si dà agli estratti
coding-usage-group = È solo un titolo
coding-colour = Colore
coding-colour-help = Accanto al colore si leggono sempre due lettere del nome.
coding-colour-none = Nessuno
coding-colour-blue = Azzurro
coding-colour-navy = Blu notte
coding-colour-teal = Verde acqua
coding-colour-green = Verde
coding-colour-olive = Oliva
coding-colour-brown = Marrone
coding-colour-rust = Ruggine
coding-colour-red = Rosso
coding-colour-magenta = Magenta
coding-colour-purple = Viola
coding-colour-indigo = Indaco
coding-colour-slate = Grigio
coding-problem-merge-under = Questo codice sta sotto uno di quelli scelti: spostalo prima altrove.
coding-problem-two-parts = Scegli almeno due parti.
coding-problem-split-children = Sotto questo codice ne stanno altri: spostali prima altrove.
coding-problem-not-dealt = { $number ->
    [one] Un estratto non va ancora a nessuna parte: spuntala, oppure di’ dove vanno quelli senza spunta.
   *[other] { $number } estratti non vanno ancora a nessuna parte: spuntale, oppure di’ dove vanno quelli senza spunta.
}
coding-problem-heading = Uno di questi codici è solo un titolo: gli estratti non possono portarlo.
coding-problem-heading-used = Ci sono estratti che lo portano: prima spostali su altri codici, poi potrà essere solo un titolo.

# Annullare.

coding-undo = Annulla l’operazione
coding-undo-reason-help = Se serve a chi legge dopo di te.
coding-entries = Le tue ultime operazioni
coding-entries-lead = Le ultime venti cose che hai fatto leggendo e codificando. Annullare non cancella: aggiunge un’operazione che riporta tutto a come era.
coding-entries-note = Quello che altri hanno già usato non si può più annullare: qui si legge perché.
coding-entries-empty = Non hai ancora fatto nulla
coding-entries-empty-help = Qui compariranno gli estratti, le codifiche e i codici su cui avrai lavorato.
coding-entry = Annullare un’operazione
coding-entry-what = Operazione
coding-entry-undoing = Si può annullare?
coding-entry-about = Su che cosa
coding-entry-undone-on = Annullata { DAY("il", $day) }
coding-entry-against = Non si può più annullare
coding-entry-effects = Che cosa torna come prima
coding-deed-coding-code-add = Codice aggiunto
coding-deed-coding-code-revise = Codice modificato
coding-deed-coding-code-move = Codice spostato
coding-deed-coding-code-retire = Codice ritirato
coding-deed-coding-code-merge = Codici uniti
coding-deed-coding-code-split = Codice diviso
coding-deed-coding-excerpt-take = Estratto preso
coding-deed-coding-coding-add = Estratto codificato
coding-deed-coding-coding-withdraw = Codifica ritirata
coding-deed-coding-theme-gather = Estratti di un tema cambiati
coding-deed-coding-memo-write = Nota scritta
coding-deed-coding-memo-revise = Nota riscritta
coding-deed-coding-memo-withdraw = Nota ritirata
coding-deed-coding-entry-undo = Operazione annullata
coding-effect-code-retired = «{ $code }» non si usa più.
coding-effect-code-before = «{ $code }» torna come era e dove era.
coding-effect-code-back = «{ $code }» torna in uso.
coding-effect-code-ended = «{ $code }» esce di nuovo dall’uso.
coding-effect-excerpts-given-up = { $count ->
    [one] Un estratto non c’è più.
   *[other] { $count } estratti non ci sono più.
}
coding-effect-excerpts-back = { $count ->
    [one] Un estratto torna.
   *[other] { $count } estratti tornano.
}
coding-effect-codings-withdrawn = { $count ->
    [one] Una codifica viene ritirata.
   *[other] { $count } codifiche vengono ritirate.
}
coding-effect-codings-back = { $count ->
    [one] Una codifica torna, a nome di chi l’aveva fatta.
   *[other] { $count } codifiche tornano, a nome di chi le aveva fatte.
}
coding-effect-places-left = { $count ->
    [one] Un estratto esce dal tema.
   *[other] { $count } estratti escono dal tema.
}
coding-effect-places-back = { $count ->
    [one] Un estratto torna nel tema, al suo posto.
   *[other] { $count } estratti tornano nel tema, al loro posto.
}
coding-effect-memos-gone = { $count ->
    [one] Una nota torna come era prima, o esce.
   *[other] { $count } note tornano come erano prima, o escono.
}
coding-effect-memos-back = { $count ->
    [one] Una nota torna.
   *[other] { $count } note tornano.
}
coding-obstacle-undone = È già stata annullata.
coding-obstacle-nothing = Non ne resta più nulla da annullare.
coding-obstacle-code-changed = «{ $code }» è stato modificato di nuovo.
coding-obstacle-code-used = «{ $code }» è già su degli estratti ({ $count }).
coding-obstacle-code-leaned-on = Sotto «{ $code }» stanno altri codici, o altri gli sono stati uniti.
coding-obstacle-code-ended = «{ $code }» non è più in uso.
coding-obstacle-ring = «{ $code }» finirebbe sotto sé stesso.
coding-obstacle-in-themes = { $count ->
    [one] L’estratto sta in un tema: prima va tolto da lì.
   *[other] L’estratto sta in { $count } temi: prima va tolto da lì.
}
coding-obstacle-in-lines = { $count ->
    [one] Una riga del piano poggia sull’estratto.
   *[other] { $count } righe del piano poggiano sull’estratto.
}
coding-obstacle-coding-withdrawn = Qualcuno ha poi ritirato una delle codifiche portate qui.
coding-obstacle-excerpt-ended = L’estratto non c’è più.
coding-obstacle-in-round = Un suo codice si confronta in un turno alla cieca ancora aperto: aspetta che si chiuda.
coding-refused-in-round = Questo codice si confronta in un turno alla cieca ancora aperto: si unisce o si divide quando il turno si chiude.
coding-obstacle-memo-revised = La nota è stata riscritta.
change-coding-code-move = ha spostato un codice
change-coding-code-merge = ha unito dei codici
change-coding-code-split = ha diviso un codice
change-coding-entry-undo = ha annullato un’operazione
change-coding-memo-write = ha scritto una nota
change-coding-memo-revise = ha riscritto una nota
change-coding-memo-withdraw = ha ritirato una nota
done-code-moved = Codice spostato.
done-codes-merged = Codici uniti.
done-code-split = Codice diviso.
done-entry-undone = Annullato: tutto è tornato come era.

# Le note, tutte insieme.

coding-memos-lead = Che cosa avete pensato leggendo, dalla più recente. Le legge solo chi lavora al processo; si stampano così come sono.
coding-memos-help = Le note su estratti, codici, fonti, passi e temi, in un posto solo.
coding-memos-filter = Filtra le note
coding-memos-about = Su che cosa
coding-memos-any = Qualsiasi cosa
coding-memos-anybody = Chiunque
coding-memos-from = Dal giorno
coding-memos-until = Fino al giorno
coding-memos-empty = Qui non ci sono note
coding-memos-empty-help = Si scrivono da qui, oppure dalla pagina di un estratto, di un codice, di un tema o di un passo.
coding-memo-write = Scrivi una nota
coding-memo-revise = Riscrivi
coding-memo-lead = Scrivila come la diresti a chi leggerà dopo di te.
coding-memo-revised = Riscritta: la versione di prima resta agli atti.
coding-about-process = Processo
coding-about-source = Fonte
coding-about-passage = Passo
coding-about-excerpt = Estratto
coding-about-code = Codice
coding-about-theme = Tema
coding-memos-of-this = Note su questo
done-memo-written = Nota scritta.
done-memo-revised = Nota riscritta.
done-memo-withdrawn = Nota ritirata.

# Il libro codici nel tempo.

coding-versions = Come è cambiato il libro codici
coding-versions-lead = Che cosa è cambiato tra due giorni, codice per codice. Ogni giorno si può rileggere e stampare.
coding-versions-days = Scegli i giorni
coding-versions-from = Dalla sera del
coding-versions-until = Alla sera del
coding-versions-between = Che cosa è cambiato { DAY("dal", $from) } { DAY("al", $until) }
coding-versions-same = In questi giorni non è cambiato nulla
coding-versions-same-help = Prova con altri giorni.
coding-versions-steps = Le ultime operazioni
coding-changed-added = «{ $code }» è nuovo.
coding-changed-returned = «{ $code }» è tornato in uso.
coding-changed-retired = «{ $code }» è stato ritirato.
coding-changed-merged = «{ $code }» è stato unito a «{ $other }».
coding-changed-split = «{ $code }» è stato diviso in: { $other }.
coding-changed-renamed = «{ $code }» si chiamava «{ $other }».
coding-changed-moved = «{ $code }» stava sotto «{ $other }».
coding-changed-moved-from-top = «{ $code }» stava in cima.
coding-changed-reworded = «{ $code }»: è cambiata la voce «{ $other }».
coding-printed = Libro codici da stampare
coding-printed-lead = Tutti i codici in uso, con quello che se ne dice.
coding-printed-as-of = Come era { DAY("il", $day) }
coding-printed-day = Leggilo in un altro giorno
coding-printed-on = Alla sera del
coding-printed-empty = Quel giorno il libro codici era vuoto
coding-printed-empty-help = Prova con un giorno più recente.

# Le parole comuni a tutte le pagine.

web-other-language = English
web-other-language-code = en

web-skip-main = Vai al contenuto
web-skip-footer = Vai al piè di pagina
web-demo = Dimostrazione: i dati che vedi sono di esempio.
web-breadcrumb = Dove ti trovi
web-navigation = Menu principale
web-menu = Menu
web-sign-in = Accedi
web-sign-out = Esci
web-your-area = La tua area

web-contacts = Contatti
web-certified-email = PEC:
web-tax-code = Codice fiscale:
web-legal = Informazioni
web-privacy = Informativa privacy
web-legal-notes = Note legali
web-accessibility = Dichiarazione di accessibilità
web-made-with = Questo sito usa Doppiofilo, software libero.

web-optional = facoltativo
web-error = Errore
web-errors-title = Qualcosa da sistemare
web-errors-kept = Quello che hai scritto è ancora qui. Controlla questi punti e invia di nuovo.
web-warning = Attenzione

web-step-past = Conclusa
web-step-current = In corso
web-step-next = Prossima

web-diff-inserted = testo aggiunto
web-diff-deleted = testo tolto

web-pages = Altre pagine dell’elenco
web-previous = Precedenti
web-next = Successivi
web-search = Cerca
web-filter-apply = Applica i filtri
web-filter-clear = Togli i filtri

web-address-label = Indirizzo permanente
web-address-copy = Copia
web-address-copied = Copiato

web-line = Riga
web-page-index = In questa pagina

web-problem-ways = Da qui puoi andare a
web-problem-request = Se ci scrivi, indica questo codice:

# Il resto delle parole comuni: giorni, ruoli, problemi.

web-home = Inizio
web-removed = Testo tolto su richiesta della persona

web-month-1 = gennaio
web-month-2 = febbraio
web-month-3 = marzo
web-month-4 = aprile
web-month-5 = maggio
web-month-6 = giugno
web-month-7 = luglio
web-month-8 = agosto
web-month-9 = settembre
web-month-10 = ottobre
web-month-11 = novembre
web-month-12 = dicembre

role-administrator = amministrazione
role-promoter = ente promotore
role-lead = conduzione del processo
role-analyst = analisi
role-editor = redazione
role-decision-owner = decisione
role-guarantor = garanzia
role-data-contact = protezione dei dati
role-participant = partecipante
role-anyone = chiunque
role-system = il programma

problem-empty = Questo campo serve: scrivi qualcosa.
problem-too-short = È troppo breve: almeno { $number } caratteri.
problem-too-long = È troppo lungo: al massimo { $number } caratteri.
problem-unknown-choice = Scegli una delle voci proposte.
problem-no-day = Scrivi una data, per esempio 22/11/2026.
problem-not-an-address = Scrivi un indirizzo che comincia con https://
problem-form-expired = Questa pagina era aperta da troppo tempo. Ricaricala e invia di nuovo.

refused-role = Questa pagina è per chi ha un altro ruolo nel processo.
refused-phase = In questa fase del processo non si può fare.
refused-mandate = Non risulta una delega in corso per questa organizzazione.
refused-sign-in = Per questa pagina bisogna accedere.
refused-forged = Il modulo non arriva da una nostra pagina, oppure era aperto da prima del tuo ultimo accesso.
refused-too-large = È troppo grande per essere ricevuto.

problem-page-not-found-title = Questa pagina non c’è
problem-page-not-found-what = L’indirizzo non porta a nulla di pubblico: può esserci un errore di battitura, oppure la pagina non è per tutti.
problem-page-not-found-kept = Non è andato perso nulla.
problem-page-not-found-advice = Torna all’inizio, oppure accedi se lavori a un processo.
problem-page-refused-title = Qui non puoi entrare
problem-page-refused-what = Questa pagina è per chi ha un altro ruolo.
problem-page-refused-kept = Non è stato scritto nulla.
problem-page-refused-advice = Se dovresti poterlo fare, scrivi a chi conduce il processo: lo trovi in «Persone e ruoli».
problem-page-refused-advice-outside = Se dovresti poterlo fare, scrivi a chi gestisce il sito: l’indirizzo è in fondo alla pagina.
problem-page-not-now-title = Adesso non si può fare
problem-page-not-now-kept = Non è stato scritto nulla.
problem-page-not-now-advice = Torna alla pagina da cui vieni: qualcosa è cambiato nel frattempo, oppure manca un passo prima.
problem-page-expired-title = Il modulo è scaduto
problem-page-expired-kept = Non è stato scritto nulla.
problem-page-expired-advice = Torna indietro, ricarica la pagina e invia di nuovo: il testo di solito è ancora lì.
problem-page-conflict-title = Qualcuno è arrivato prima
problem-page-conflict-what = Mentre lavoravi, un’altra persona ha cambiato la stessa cosa.
problem-page-conflict-kept = La sua modifica è salva; la tua non è stata scritta. Tornando indietro ritrovi il tuo testo.
problem-page-conflict-advice = Ricarica la pagina, guarda che cosa è cambiato e riprova.
problem-page-invalid-title = C’è qualcosa da sistemare
problem-page-invalid-what = La richiesta contiene un valore che non conosciamo.
problem-page-invalid-kept = Non è stato scritto nulla.
problem-page-invalid-advice = Torna indietro e scegli fra le voci della pagina.
problem-page-too-large-title = È troppo grande
problem-page-too-large-what = Quello che hai inviato supera il limite: 64 MB per un documento, un milione di caratteri per un modulo.
problem-page-too-large-kept = Non è stato scritto nulla: il tuo file è ancora dove l’hai preso.
problem-page-too-large-advice = Dividi il documento in parti, oppure invialo in formato testo.
problem-page-unavailable-title = Per ora non riusciamo a salvare
problem-page-unavailable-what = Il disco è pieno o la base dati non risponde.
problem-page-unavailable-kept = Quello che era già stato confermato è al sicuro; l’ultima richiesta non è stata scritta.
problem-page-unavailable-advice = Torna indietro, conserva una copia del testo e riprova fra qualche minuto. Se continua, scrivici indicando il codice qui sotto.
problem-page-silent-title = Il sito non risponde, per ora
problem-page-silent-what = In questo momento non riusciamo a leggere i dati.
problem-page-silent-kept = Non è andato perso nulla.
problem-page-silent-advice = Riprova fra qualche minuto.
problem-page-internal-title = Abbiamo sbagliato qualcosa
problem-page-internal-what = Il programma ha incontrato un errore nostro, non tuo.
problem-page-internal-kept = L’ultima richiesta non è stata scritta; tutto il resto è al sicuro.
problem-page-internal-advice = Torna indietro e riprova. Se succede ancora, scrivici indicando il codice qui sotto.

web-notice-privacy = Informativa privacy
web-notice-privacy-lead = Quali dati personali tratta questo sito, perché, per quanto tempo, e come chiederne la copia o la cancellazione.
web-notice-privacy-1-title = Chi risponde dei dati
web-notice-privacy-1 = { $owner }. Per qualsiasi richiesta scrivi a { $contact }.
web-notice-privacy-2-title = Quali dati e perché
web-notice-privacy-2 = Di chi partecipa conserviamo nome, indirizzo e-mail e il testo inviato, per registrare il contributo, confermarlo e rispondere. Il nome è pubblico solo se la persona lo chiede; l’indirizzo e-mail non lo è mai. Conserviamo anche i dati delle persone intervistate, al livello di attribuzione che hanno scelto, di chi ha una delega e di chi lavora al processo.
web-notice-privacy-3-title = Cookie
web-notice-privacy-3 = Un solo cookie tecnico, che ricorda l’accesso di chi lavora al processo. Nessun cookie di altri, nessuna statistica, nessuna richiesta a siti terzi: per questo non trovi un avviso da accettare.
web-notice-privacy-4-title = Per quanto tempo
web-notice-privacy-4 = I contributi restano quanto il piano a cui sono serviti. Un contributo non confermato viene eliminato dopo 72 ore. Le copie di sicurezza scadono secondo le regole dell’ente.
web-notice-privacy-5-title = I tuoi diritti
web-notice-privacy-5 = Puoi chiedere copia, correzione o cancellazione. Dopo una cancellazione restano il numero del contributo e il suo esito, senza testo e senza nome.

web-notice-legal = Note legali
web-notice-legal-lead = Come si possono riusare testi, dati e programma.
web-notice-legal-1-title = Licenza dei contenuti
web-notice-legal-1 = Testi e dati pubblici di questo sito si riusano con licenza Creative Commons Attribuzione 4.0 (CC BY 4.0), citando la fonte.
web-notice-legal-2-title = Licenza del programma
web-notice-legal-2 = Il sito usa Doppiofilo, software libero con licenza EUPL 1.2.
web-notice-legal-3-title = Che cosa fa fede
web-notice-legal-3 = Fanno fede gli atti formali degli enti. Ogni versione pubblicata qui porta un sigillo che permette a chiunque di verificare che non sia stata cambiata.

web-notice-accessibility = Accessibilità
web-notice-accessibility-lead = Il sito si può leggere e usare con la tastiera, con un lettore di schermo e senza script.
web-notice-accessibility-1-title = A che punto siamo
web-notice-accessibility-1 = Le pagine sono provate automaticamente rispetto alle WCAG 2.2, livello AA, in italiano e in inglese, su telefono e su schermo grande.
web-notice-accessibility-2-title = Dichiarazione
web-notice-accessibility-2 = L’ente che gestisce il sito pubblica la propria dichiarazione su form.agid.gov.it e ne indica qui l’indirizzo.
web-notice-accessibility-3-title = Segnala un problema
web-notice-accessibility-3 = Se qualcosa non si legge o non si riesce a usare, scrivi a { $contact }: basta dire la pagina e che cosa non ha funzionato.

web-task-goes-on = Ci vuole un po’ di tempo: intanto il sito resta a disposizione di tutti.
web-task-begins = Si comincia.
web-task-step = Parte { $done } di { $all }
web-task-done = Fatto finora
web-task-leave = Puoi lasciare questa pagina e tornarci entro un’ora: il lavoro continua, e qui troverai com’è finito. Se il sito viene riavviato nel frattempo, si ricomincia da capo.
web-task-stop = Interrompi
done-task-stopped = Hai interrotto il lavoro. Se era già arrivato alla fine, lo trovi nell’elenco; altrimenti non è stato scritto nulla.
web-job-exhausted = Per leggere questo file servono più memoria o più tempo di quanto si possa dare a un file solo. Dividilo in parti, oppure salvalo di nuovo dal programma con cui è stato scritto.
refused-busy = Hai già tre lavori in corso: aspetta che ne finisca uno, oppure interrompilo.

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
web-filter-apply = Applica i filtri
web-filter-clear = Togli i filtri

web-address-label = Indirizzo permanente
web-address-copy = Copia
web-address-copied = Copiato

web-line = Riga
web-page-index = In questa pagina

web-problem-ways = Da qui puoi andare a
web-problem-request = Se ci scrivi, indica questo codice:

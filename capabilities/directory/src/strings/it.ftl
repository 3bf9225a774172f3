# Organizzazioni e deleghe.

directory-nav = Organizzazioni
directory-nav-new = Inserisci un’organizzazione
directory-nav-new-help = Una scheda pubblica: nome, tipo, comune, che cosa fa. I contatti non si pubblicano.

directory-title = Organizzazioni
directory-lead = Chi prende parte a questo processo come organizzazione. Di ognuna si legge che cosa ha scritto e che cosa le è stato risposto.
directory-kinds = Quante, per tipo
directory-counted = { $count ->
    [one] Una organizzazione nell’elenco { DAY("al", $day) }. I tipi si contano ciascuno per sé e non si sommano alle persone.
   *[other] { $count } organizzazioni nell’elenco { DAY("al", $day) }. I tipi si contano ciascuno per sé e non si sommano alle persone.
}
directory-by-name = In ordine alfabetico
directory-list-empty = L’elenco è ancora vuoto
directory-list-empty-help = Le organizzazioni compaiono qui quando chi conduce il processo ne inserisce la scheda.
directory-filter = Cerca nell’elenco
directory-filtered-words = «{ $words }»
directory-filtered = Nell’elenco: { $filters }
directory-filter-name = Una parte del nome
directory-filter-name-help = Accenti e maiuscole non contano.
directory-filter-all = Tutti i tipi
directory-found = { $count ->
    [one] Una organizzazione.
   *[other] { $count } organizzazioni.
}
directory-none-found = Nessuna organizzazione con questi filtri
directory-none-found-help = Prova con una parte più corta del nome, o guarda tutti i tipi.

directory-no-contacts = Recapiti non pubblicati
directory-nothing-yet = Di questa organizzazione non c’è ancora altro
directory-nothing-yet-help = I contributi che manda e le risposte che riceve si leggeranno qui, insieme.

directory-new-title = Inserisci un’organizzazione
directory-edit-title = Modifica la scheda
directory-edit-lead = Tutto quello che scrivi qui è pubblico. Nomi di persone, telefoni e indirizzi di posta restano fuori.
directory-name = Nome
directory-name-help = Come nello statuto o come è conosciuta.
directory-category = Tipo
directory-category-help = Uno solo, quello che la descrive meglio.
directory-choose = Scegli
directory-municipality = Comune
directory-municipality-help = Dove ha la sede.
directory-description = Che cosa fa
directory-description-help = Una o due frasi.
directory-save = Salva la scheda
directory-cancel = Annulla
directory-reason = Motivazione
directory-problem-name-taken = C’è già una scheda con questo nome e questo comune: cercala nell’elenco.
directory-problem-ends-before = L’ultimo giorno viene prima del primo.

directory-mandates = Deleghe
directory-mandates-lead = Chi può parlare per questa organizzazione, da quando e fino a quando, e come lo si è verificato.
directory-mandates-private = Questa pagina la vede soltanto chi conduce il processo. Sul sito pubblico i nomi dei delegati non compaiono.
directory-mandates-list = Le deleghe registrate
directory-mandates-empty = Nessuna delega registrata
directory-mandates-empty-help = Finché non ce n’è una, un contributo scritto a nome dell’organizzazione vale come contributo della persona.
directory-mandate-give = Registra una delega
directory-mandate-name = Nome e cognome
directory-mandate-email = Posta elettronica
directory-mandate-email-help = Serve a riconoscere la persona quando scrive. Non si pubblica.
directory-mandate-title = Incarico
directory-mandate-title-help = Per esempio presidente, direttrice, delegato.
directory-mandate-from = Primo giorno
directory-mandate-from-help = Può essere passato: valgono anche i contributi mandati da quel giorno in poi.
directory-mandate-until = Ultimo giorno
directory-mandate-until-help = Se resta vuoto, la delega vale finché qualcuno la chiude.
directory-mandate-how = Come è stata verificata
directory-how-deed = Ho visto lo statuto, il verbale o la nomina
directory-how-register = Risulta da un registro pubblico
directory-how-letter = Lettera firmata o posta certificata dell’organizzazione
directory-how-in-person = Di persona, con un documento
directory-person-removed = Persona cancellata su sua richiesta
directory-mandate-in-force = In vigore
directory-mandate-to-come = Non ancora in vigore
directory-mandate-over = Conclusa
directory-days-from = { DAY("dal", $from) }
directory-days-to = { DAY("dal", $from) } { DAY("al", $to) } compreso
directory-mandate-end = Chiudi la delega
directory-mandate-last-day = Ultimo giorno in cui vale
directory-mandate-last-day-help = I contributi già mandati con questa delega restano dell’organizzazione.

done-directory-added = Scheda inserita: ora è nell’elenco pubblico.
done-directory-revised = Scheda aggiornata. Le versioni precedenti restano agli atti.
done-directory-mandate-given = Delega registrata.
done-directory-mandate-ended = Delega chiusa.

change-directory-organisation-add = ha inserito un’organizzazione
change-directory-organisation-revise = ha aggiornato la scheda di un’organizzazione
change-directory-mandate-give = ha registrato una delega a parlare per un’organizzazione
change-directory-mandate-end = ha chiuso una delega a parlare per un’organizzazione

directory-held-mandates = Per chi puoi parlare
directory-held-mandates-why = Le deleghe con cui parli per un’organizzazione, anche passate: dicono chi ha verificato e per quali giorni.
directory-held-until = { $title } · { DAY("dal", $from) } { DAY("al", $until) }. Verifica annotata: «{ $how }».
directory-held-open = { $title } · { DAY("dal", $from) }. Verifica annotata: «{ $how }».

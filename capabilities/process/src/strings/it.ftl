# Processi, fasi, promotori, atti.

process-nav = Il processo
process-desk-nav = Lavoro
process-nav-settings = Testi e regole del processo
process-nav-settings-help = Nome, presentazione, avviso, gruppo minimo e giorni per rispondere.
process-nav-phases = Calendario delle fasi
process-nav-phases-help = Quando si legge, si ascolta, si consulta, si decide: giorni interi, fuso di Roma.
process-nav-words = Categorie e settori
process-nav-words-help = Le parole con cui questo processo distingue organizzazioni e persone ascoltate.
process-nav-acts = Registra un atto
process-nav-acts-help = L’accordo fra gli enti o un altro atto formale, con organo, numero e data.

process-home-eyebrow = Piani scritti con il territorio
process-home-title = Ogni riga ha la sua fonte, ogni voce la sua risposta
process-home-lead = Qui gli enti pubblici scrivono un piano insieme a chi lo userà. Di ogni riga si vede da dove viene; di ogni contributo, che cosa ne è stato.
process-home-processes = Processi aperti qui
process-home-empty = Nessun processo pubblico, per ora
process-home-empty-help = Quando un ente ne aprirà uno, lo troverai in questa pagina.

process-eyebrow = Processo partecipativo
process-now = Che cosa puoi fare adesso
process-now-empty = In questo momento non c’è nulla da inviare
process-next = Prossima tappa: { $title }, dal { $day }.
process-until = Fino al { $day }
process-from-to = dal { $from } al { $to }
process-phases = Le fasi
process-phases-lead = Ogni fase comprende per intero il primo e l’ultimo giorno.
process-phases-empty = Il calendario non è ancora scritto
process-phases-empty-help = Aggiungi la prima fase: da quella data chi visita la pagina saprà che cosa succede.
process-phase-empty = Questa fase non ha ancora una descrizione
process-promoters = Chi promuove il processo
process-promoters-lead = Enti alla pari: ciascuno risponde del processo e adotta il piano con un proprio atto.
process-promoters-help = Due enti alla pari, ciascuno con i propri atti.
process-promoter-1 = Primo ente
process-promoter-2 = Secondo ente
process-acts-empty = Nessun atto registrato
process-agreement = L’accordo da cui nasce
process-agreement-help = L’atto formale con cui gli enti si impegnano a scrivere il piano. Lo registriamo a nome del primo ente.
process-act-agreement = Accordo
process-act-adoption = Adozione
process-act-words = { $body }, { $number }, { $day }
process-act-source = Leggi l’atto
process-act-lead = Un atto registrato non si modifica: se c’è un errore, se ne registra un altro che lo corregge.
process-act-promoter = Di quale ente
process-act-body = Organo
process-act-body-help = Per esempio: Consiglio metropolitano, Giunta camerale.
process-act-number = Numero dell’atto
process-act-date = Data dell’atto
process-act-url = Indirizzo dell’atto
process-act-url-help = Dove lo si può leggere, per esempio nell’albo pretorio.
process-act-note = Nota

process-desk = Tavolo di lavoro
process-desk-last = Ultime registrazioni
process-not-public = Non ancora pubblico
process-not-public-help = Per ora lo vede solo chi ci lavora. Pubblicalo quando testi e calendario sono pronti.
process-publish = Pubblica il processo

process-new-title = Apri un processo
process-new-lead = Bastano nome, presentazione, enti e accordo. Fasi e persone si aggiungono subito dopo; il pubblico lo vede quando lo pubblichi.
process-new-submit = Apri il processo
process-slug = Indirizzo breve
process-slug-help = Lettere minuscole, cifre e trattini, per esempio torino-2030. Non cambia più.
process-title-it = Nome in italiano
process-title-en = Nome in inglese
process-summary-it = Presentazione in italiano
process-summary-en = Presentazione in inglese
process-summary-help = Poche righe: chi scrive il piano, per chi, che cosa si decide.
process-notice-it = Avviso in italiano
process-notice-en = Avviso in inglese
process-notice-help = Compare in cima alla pagina del processo.
process-minimum-group = Gruppo minimo
process-minimum-group-help = Una categoria con meno persone ascoltate non viene nominata, perché non si riconosca chi ha parlato.
process-reply-days = Giorni per rispondere
process-reply-days-help = Contati dalla fine della consultazione. Passati questi, un contributo senza risposta risulta in ritardo.
process-reason = Perché questa modifica
process-reason-help = Resta nel registro, accanto alla modifica.
process-in-italian = italiano
process-in-english = inglese

process-phase-new = Aggiungi una fase
process-phase-edit = Modifica la fase
process-phase-lead = Di’ con chiarezza che cosa si può ancora cambiare e che cosa no: evita aspettative che poi si perdono.
process-phase-kind = Tipo di fase
process-phase-starts = Primo giorno
process-phase-ends = Ultimo giorno
process-phase-ends-help = È compreso per intero, fino a mezzanotte.
process-phase-replies-due = Risposte entro il
process-phase-replies-due-help = Solo per una consultazione. Se lo lasci vuoto valgono i giorni per rispondere del processo.
process-phase-reason-help = Chi segue il processo deve capire perché le date cambiano.

process-words = Categorie e settori
process-words-lead = Si aggiungono, non si tolgono: le usano già organizzazioni e interviste.
process-words-category = Categorie di organizzazioni
process-words-sector = Settori delle persone ascoltate
process-words-empty = Ancora nessuna voce
process-word-new = Aggiungi una voce
process-word-list = Dove
process-word = Parola breve
process-word-help = Lettere minuscole, cifre e trattini: serve negli indirizzi e nei dati aperti.

process-save = Salva
process-cancel = Annulla

process-problem-ends-before = L’ultimo giorno viene prima del primo. Controlla le due date.
process-problem-slug = Usa solo lettere minuscole, cifre e trattini, senza trattini ai bordi.
process-problem-slug-taken = C’è già un processo a questo indirizzo. Scegline un altro.
process-problem-word-taken = Questa parola c’è già nell’elenco.
process-problem-number = Scrivi un numero intero, al massimo { $number }.

phase-documents = Analisi dei documenti
phase-interviews = Interviste
phase-event = Incontro
phase-consultation = Consultazione
phase-decision = Decisione
phase-adoption = Adozione
phase-implementation = Attuazione
phase-revision = Revisione

phase-text-purpose = A che cosa serve
phase-text-can-change = Che cosa può ancora cambiare
phase-text-off-table = Che cosa non è in discussione
phase-text-decides = Chi decide
phase-text-invited = Chi è invitato
phase-text-questions = Che cosa chiediamo
phase-text-channels = Come partecipare
phase-text-how-answered = Come e quando si risponde
phase-text-privacy = I tuoi dati
phase-text-known = Che cosa se ne sa

change-process-process-open = ha aperto il processo
change-process-process-describe = ha aggiornato testi e regole del processo
change-process-process-publish = ha pubblicato il processo
change-process-promoter-add = ha aggiunto un ente promotore
change-process-act-add = ha registrato un atto
change-process-phase-add = ha aggiunto una fase
change-process-phase-revise = ha modificato una fase
change-process-word-add = ha aggiunto una voce agli elenchi

done-process-opened = Il processo è aperto. Ora scrivi il calendario delle fasi.
done-process-described = Testi e regole sono aggiornati.
done-process-published = Il processo è pubblico.
done-process-phase-added = La fase è nel calendario.
done-process-phase-revised = La fase è aggiornata.
done-process-act-added = L’atto è registrato.
done-process-word-added = La voce è nell’elenco.

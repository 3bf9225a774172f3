# Perché un file non è stato letto, e che cosa fare.

-sources-read = PDF, DOCX, ODT, HTML, Markdown e testo semplice

document-refused-pdf = Sembra un PDF: non incollarlo, caricalo come file.
document-refused-doc = Sembra un documento Word di qualche anno fa (.doc). Aprilo con Word o LibreOffice, salvalo come .docx o .odt e caricalo di nuovo.
document-refused-odt = Sembra un documento OpenDocument di un tipo che qui non si legge. Aprilo con LibreOffice, salvalo come documento di testo (.odt) e caricalo di nuovo.
document-refused-rtf = Sembra un documento RTF. Aprilo con Word o LibreOffice, salvalo come .docx o .odt e caricalo di nuovo.
document-refused-spreadsheet = Sembra un foglio di calcolo. Qui si leggono { -sources-read }: se serve la tabella, salvala come pagina web (.html).
document-refused-slides = Sembra una presentazione. Qui si leggono { -sources-read }: copia il testo delle diapositive e incollalo qui sotto.
document-refused-book = Sembra un libro elettronico. Qui si leggono { -sources-read }: copia il testo che serve e incollalo qui sotto.
document-refused-mail = Sembra un messaggio di posta. Qui si leggono { -sources-read }: copia il testo del messaggio e incollalo qui sotto.
document-refused-subtitles = Sembra una trascrizione con i tempi. Qui si leggono { -sources-read }: esportala come testo senza i tempi e caricala di nuovo.
document-refused-image = Sembra un’immagine. Qui si leggono { -sources-read }: serve il testo, non la sua fotografia.
document-refused-audio = Sembra una registrazione audio. Qui si leggono { -sources-read }: carica la trascrizione.
document-refused-video = Sembra un filmato. Qui si leggono { -sources-read }: carica la trascrizione.
document-refused-archive = Sembra un archivio di file. Qui si leggono { -sources-read }: estrai i testi e caricali uno per volta.
document-refused-program = Sembra un programma. Qui si leggono soltanto { -sources-read }.
document-refused-binary = Non sembra un testo. Qui si leggono { -sources-read }.
document-refused-garbled = È un testo, ma alcuni caratteri non si leggono. Salvalo con la codifica UTF-8 e caricalo di nuovo.
document-refused-empty = Dentro non c’è testo da leggere.
document-refused-too-large = È troppo grande: al massimo { $number } MB.
document-refused-too-many-passages = È troppo lungo per una fonte sola: al massimo { $number } passi. Dividilo in parti.
document-refused-too-deep = Ha elenchi o riquadri uno dentro l’altro per più di { $number } livelli. Salvalo come testo semplice e caricalo di nuovo.
document-refused-signed = Sembra un documento firmato digitalmente (.p7m). Apri la firma, salva il documento che c’è dentro e carica quello.
document-refused-too-many-members = Dentro ha troppi file, tra immagini e allegati: al massimo { $number }. Copia il testo in un documento nuovo e carica quello.
document-refused-expands = Una volta aperto diventa molto più grande di quanto pesa, e qui ci si ferma prima. Copia il testo in un documento nuovo e carica quello.
document-refused-encrypted = È protetto da una password. Salvane una copia senza password e carica quella.
document-refused-macros = Contiene macro, cioè piccoli programmi. Salvalo come documento senza macro (.docx o .odt) e caricalo di nuovo.
document-refused-damaged = È un documento Word o OpenDocument rovinato, o arrivato a metà. Aprilo con Word o LibreOffice, salvalo come .docx o .odt e caricalo di nuovo.
document-refused-unsafe = Dentro c’è qualcosa che un documento non ha e che può fare danni, perciò non è stato letto. Copia il testo in un documento nuovo e carica quello.
document-refused-misnamed = La fine del nome dice un formato e il file è in un altro. Se è un documento Word il nome deve finire in .docx, se è OpenDocument in .odt: cambialo e carica di nuovo il file.
document-refused-pdf-damaged = È un PDF rovinato, o arrivato a metà. Aprilo, salvalo di nuovo come PDF e caricalo.
document-refused-pdf-scanned = È un PDF fatto di immagini, come quelli usciti da uno scanner: dentro non c’è testo. Fallo passare da un programma che riconosce i caratteri (OCR) e caricalo di nuovo.
document-refused-pdf-unreadable = È un PDF che si vede ma non si lascia leggere: non dice quali lettere disegna. Chiedi a chi l’ha fatto il documento da cui viene, oppure copia il testo e incollalo qui sotto.
document-refused-pdf-pages = Ha troppe pagine: al massimo { $number }. Dividilo in parti.

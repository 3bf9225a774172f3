# Perché un file non è stato letto, e che cosa fare.

document-refused-pdf = Sembra un PDF. Qui si leggono testo semplice, Markdown e HTML: copia il testo dal PDF e incollalo qui sotto.
document-refused-docx = Sembra un documento Word. Qui si leggono testo semplice, Markdown e HTML: salvalo come «Testo normale (.txt)» o «Pagina Web, filtrata (.html)» e caricalo di nuovo.
document-refused-doc = Sembra un documento Word di qualche anno fa. Qui si leggono testo semplice, Markdown e HTML: salvalo come testo (.txt) o pagina web (.html) e caricalo di nuovo.
document-refused-odt = Sembra un documento OpenDocument. Qui si leggono testo semplice, Markdown e HTML: salvalo come testo (.txt) o pagina web (.html) e caricalo di nuovo.
document-refused-rtf = Sembra un documento RTF. Qui si leggono testo semplice, Markdown e HTML: salvalo come testo (.txt) e caricalo di nuovo.
document-refused-spreadsheet = Sembra un foglio di calcolo. Qui si leggono testo semplice, Markdown e HTML: se serve la tabella, salvala come pagina web (.html).
document-refused-slides = Sembra una presentazione. Qui si leggono testo semplice, Markdown e HTML: copia il testo delle diapositive e incollalo qui sotto.
document-refused-book = Sembra un libro elettronico. Qui si leggono testo semplice, Markdown e HTML: copia il testo che serve e incollalo qui sotto.
document-refused-mail = Sembra un messaggio di posta. Qui si leggono testo semplice, Markdown e HTML: copia il testo del messaggio e incollalo qui sotto.
document-refused-subtitles = Sembra una trascrizione con i tempi. Qui si leggono testo semplice, Markdown e HTML: esportala come testo senza i tempi e caricala di nuovo.
document-refused-image = Sembra un’immagine. Qui si leggono testo semplice, Markdown e HTML: serve il testo, non la sua fotografia.
document-refused-audio = Sembra una registrazione audio. Qui si leggono testo semplice, Markdown e HTML: carica la trascrizione.
document-refused-video = Sembra un filmato. Qui si leggono testo semplice, Markdown e HTML: carica la trascrizione.
document-refused-archive = Sembra un archivio di file. Qui si leggono testo semplice, Markdown e HTML: estrai i testi e caricali uno per volta.
document-refused-program = Sembra un programma. Qui si leggono soltanto testo semplice, Markdown e HTML.
document-refused-binary = Non sembra un testo. Qui si leggono testo semplice, Markdown e HTML.
document-refused-garbled = È un testo, ma alcuni caratteri non si leggono. Salvalo con la codifica UTF-8 e caricalo di nuovo.
document-refused-empty = Dentro non c’è testo da leggere.
document-refused-too-large = È troppo grande: al massimo { $number } MB.
document-refused-too-many-passages = È troppo lungo per una fonte sola: al massimo { $number } passi. Dividilo in parti.
document-refused-too-deep = Ha elenchi o riquadri uno dentro l’altro per più di { $number } livelli. Salvalo come testo semplice e caricalo di nuovo.

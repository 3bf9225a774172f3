# Why a file was not read, and what to do.

-sources-read = PDF, DOCX, ODT, HTML, Markdown and plain text

document-refused-pdf = This seems to be a PDF: do not paste it, upload it as a file.
document-refused-doc = This seems to be an older Word document (.doc). Open it in Word or LibreOffice, save it as .docx or .odt and upload it again.
document-refused-odt = This seems to be an OpenDocument text of a kind that we do not read. Open it in LibreOffice, save it as a text document (.odt) and upload it again.
document-refused-rtf = This seems to be an RTF document. Open it in Word or LibreOffice, save it as .docx or .odt and upload it again.
document-refused-spreadsheet = This seems to be a spreadsheet. We read { -sources-read }: if you need the table, save it as a web page (.html).
document-refused-slides = This seems to be a presentation. We read { -sources-read }: copy the text of the slides and paste it below.
document-refused-book = This seems to be an electronic book. We read { -sources-read }: copy the text you need and paste it below.
document-refused-mail = This seems to be an e-mail message. We read { -sources-read }: copy the text of the message and paste it below.
document-refused-subtitles = This seems to be a transcript with times. We read { -sources-read }: export it as text without the times and upload it again.
document-refused-image = This seems to be a picture. We read { -sources-read }: we need the text, not its photograph.
document-refused-audio = This seems to be a sound recording. We read { -sources-read }: upload the transcript.
document-refused-video = This seems to be a film. We read { -sources-read }: upload the transcript.
document-refused-archive = This seems to be an archive of files. We read { -sources-read }: take the texts out and upload them one by one.
document-refused-program = This seems to be a program. We read { -sources-read } only.
document-refused-binary = This does not seem to be a text. We read { -sources-read }.
document-refused-garbled = This is a text, but some of its characters cannot be read. Save it in UTF-8 and upload it again.
document-refused-empty = There is no text inside to read.
document-refused-too-large = It is too large: { $number } MB at most.
document-refused-too-many-passages = It is too long for a single source: { $number } passages at most. Divide it into parts.
document-refused-too-deep = It has lists or boxes inside each other for more than { $number } levels. Save it as plain text and upload it again.
document-refused-signed = This seems to be a digitally signed document (.p7m). Open the signature, save the document inside and upload that.
document-refused-too-many-members = It has too many files inside, pictures and attachments included: { $number } at most. Copy the text into a new document and upload that.
document-refused-expands = Once opened it becomes much larger than it weighs, and we stop before that. Copy the text into a new document and upload that.
document-refused-encrypted = It is protected by a password. Save a copy without a password and upload that.
document-refused-macros = It contains macros, which are small programs. Save it as a document without macros (.docx or .odt) and upload it again.
document-refused-damaged = It is a Word or OpenDocument file that is damaged, or arrived in part. Open it in Word or LibreOffice, save it as .docx or .odt and upload it again.
document-refused-unsafe = Inside there is something that documents do not have and that can do harm, so it was not read. Copy the text into a new document and upload that.
document-refused-misnamed = The end of its name says one format and the file is in another. A Word document must end in .docx, an OpenDocument text in .odt: change the name and upload the file again.
document-refused-pdf-damaged = This PDF is damaged, or arrived in part. Open it, save it as PDF again and upload it.
document-refused-pdf-scanned = This PDF is made of pictures, like those of a scanner: there is no text in it. Pass it through a program that recognises letters (OCR) and upload it again.
document-refused-pdf-unreadable = This PDF can be seen but not read: it does not say which letters it draws. Ask its authors for the document it was made from, or copy the text and paste it below.
document-refused-pdf-pages = It has too many pages: { $number } at most. Divide it into parts.

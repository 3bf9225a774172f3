# Why a file was not read, and what to do.

document-refused-pdf = This seems to be a PDF. We read plain text, Markdown and HTML: copy the text from the PDF and paste it below.
document-refused-docx = This seems to be a Word document. We read plain text, Markdown and HTML: save it as “Plain text (.txt)” or “Web page, filtered (.html)” and upload it again.
document-refused-doc = This seems to be an older Word document. We read plain text, Markdown and HTML: save it as text (.txt) or web page (.html) and upload it again.
document-refused-odt = This seems to be an OpenDocument text. We read plain text, Markdown and HTML: save it as text (.txt) or web page (.html) and upload it again.
document-refused-rtf = This seems to be an RTF document. We read plain text, Markdown and HTML: save it as text (.txt) and upload it again.
document-refused-spreadsheet = This seems to be a spreadsheet. We read plain text, Markdown and HTML: if you need the table, save it as a web page (.html).
document-refused-slides = This seems to be a presentation. We read plain text, Markdown and HTML: copy the text of the slides and paste it below.
document-refused-book = This seems to be an electronic book. We read plain text, Markdown and HTML: copy the text you need and paste it below.
document-refused-mail = This seems to be an e-mail message. We read plain text, Markdown and HTML: copy the text of the message and paste it below.
document-refused-subtitles = This seems to be a transcript with times. We read plain text, Markdown and HTML: export it as text without the times and upload it again.
document-refused-image = This seems to be a picture. We read plain text, Markdown and HTML: we need the text, not its photograph.
document-refused-audio = This seems to be a sound recording. We read plain text, Markdown and HTML: upload the transcript.
document-refused-video = This seems to be a film. We read plain text, Markdown and HTML: upload the transcript.
document-refused-archive = This seems to be an archive of files. We read plain text, Markdown and HTML: take the texts out and upload them one by one.
document-refused-program = This seems to be a program. We read plain text, Markdown and HTML only.
document-refused-binary = This does not seem to be a text. We read plain text, Markdown and HTML.
document-refused-garbled = This is a text, but some of its characters cannot be read. Save it in UTF-8 and upload it again.
document-refused-empty = There is no text inside to read.
document-refused-too-large = It is too large: { $number } MB at most.
document-refused-too-many-passages = It is too long for a single source: { $number } passages at most. Divide it into parts.
document-refused-too-deep = It has lists or boxes inside each other for more than { $number } levels. Save it as plain text and upload it again.

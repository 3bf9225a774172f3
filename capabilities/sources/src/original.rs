//! An original as it was handed over, and the passages read from it.

use crate::{model::TextFormat, paged};
use document::{Document, Format, Limits, Refusal, Seems};
use kernel::Failure;
use web::Awaited;

/// Passages of one text: two inserts each must fit comfortably into the time of one request.
const MOST_PASSAGES: usize = 20_000;

/// An original, byte for byte, and what was read from it.
#[derive(Clone, Debug)]
pub struct Original {
    /// Name as handed over.
    pub name: String,
    /// In which format it was read.
    pub format: TextFormat,
    /// As received.
    pub bytes: Vec<u8>,
    /// What was read.
    pub document: Document,
    /// Pages, from 1, of which nothing was read because they are pictures.
    pub unread_pages: Vec<u32>,
}

impl Original {
    /// Reads a file somebody sent, to its end. Fails with `Invalid` on the field `file`, saying what the file seems to be.
    pub fn uploaded(name: &str, bytes: Vec<u8>) -> Result<Original, Failure> {
        Original::uploaded_while(&|| true, name, bytes)
    }

    /// The same as long as somebody waits for it. Seconds for a file of a thousand pages.
    pub fn uploaded_while(awaited: Awaited<'_>, name: &str, bytes: Vec<u8>) -> Result<Original, Failure> {
        match Format::guess(name, &bytes) {
            Err(Refusal::Unsupported(Seems::Pdf)) => Original::printed(awaited, name, bytes),
            Err(refusal) => Err(refused("file", refusal)),
            Ok(format) => Original::written("file", name, format, bytes),
        }
    }

    /// Reads a text somebody pasted. Fails with `Invalid` on the field `body`, or on `format` for one that is never typed.
    pub fn pasted(format: TextFormat, text: &str) -> Result<Original, Failure> {
        let (ending, format) = match format {
            TextFormat::Text => ("txt", Format::Text),
            TextFormat::Markdown => ("md", Format::Markdown),
            TextFormat::Html => ("html", Format::Html),
            TextFormat::Docx | TextFormat::Odt | TextFormat::Pdf => {
                return Err(Failure::invalid("format", "problem-unknown-choice"));
            }
        };
        Original::written("body", &format!("text.{ending}"), format, text.as_bytes().to_vec())
    }

    /// Its media type; with the encoding where the format is text and leaves it open.
    pub(crate) fn media(&self) -> String {
        let media = self.format.media();
        if TextFormat::PASTED.contains(&self.format) {
            format!("{media}; charset={}", self.document.encoding.name())
        } else {
            media.to_owned()
        }
    }

    fn written(field: &'static str, name: &str, format: Format, bytes: Vec<u8>) -> Result<Original, Failure> {
        let document = document::read(&bytes, format, limits()).map_err(|refusal| refused(field, refusal))?;
        let format = TextFormat::of(format);
        Ok(Original { name: name.to_owned(), format, bytes, document, unread_pages: vec![] })
    }

    fn printed(awaited: Awaited<'_>, name: &str, bytes: Vec<u8>) -> Result<Original, Failure> {
        let text = paged::read(&bytes, limits(), awaited)?;
        let unread_pages = text.scanned.clone();
        let document = paged::document(text, limits()).map_err(|refusal| refused("file", refusal))?;
        Ok(Original { name: name.to_owned(), format: TextFormat::Pdf, bytes, document, unread_pages })
    }
}

fn limits() -> Limits {
    Limits { passages: MOST_PASSAGES, ..Limits::default() }
}

fn refused(field: &'static str, refusal: Refusal) -> Failure {
    let number = match refusal {
        Refusal::TooLarge { limit, .. } => Some(limit >> 20),
        Refusal::TooManyPassages { limit, .. }
        | Refusal::TooManyMembers { limit, .. }
        | Refusal::TooDeep { limit, .. } => Some(limit),
        _ => None,
    };
    match number.and_then(|number| i64::try_from(number).ok()) {
        Some(number) => Failure::invalid_with(field, refusal.key(), number),
        None => Failure::invalid(field, refusal.key()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(result: Result<Original, Failure>) -> (&'static str, &'static str) {
        let Err(Failure::Invalid(problems)) = result else { panic!("accepted") };
        (problems[0].field, problems[0].key)
    }

    #[test]
    fn half_a_pdf_is_refused_for_what_it_is_whatever_it_calls_itself() {
        let result = Original::uploaded("piano.txt", b"%PDF-1.7\n1 0 obj".to_vec());
        assert_eq!(key(result), ("file", "document-refused-pdf-damaged"));
    }

    #[test]
    fn an_office_document_is_never_pasted() {
        assert_eq!(key(Original::pasted(TextFormat::Docx, "Piano")), ("format", "problem-unknown-choice"));
    }

    #[test]
    fn a_text_that_calls_itself_an_office_document_is_refused() {
        let refused = Original::uploaded("piano.docx", b"Testo".to_vec());
        assert_eq!(key(refused), ("file", "document-refused-misnamed"));
    }

    #[test]
    fn a_pasted_blank_is_no_source() {
        assert_eq!(key(Original::pasted(TextFormat::Text, " \r\n ")), ("body", "document-refused-empty"));
    }

    #[test]
    fn what_was_pasted_is_kept_as_it_came() {
        let original = Original::pasted(TextFormat::Markdown, "# Uno\r\n\r\nDue").unwrap();
        assert_eq!(original.bytes, b"# Uno\r\n\r\nDue");
        assert_eq!(original.document.text(), "Uno\n\nDue");
        assert_eq!(original.document.title.as_deref(), Some("Uno"));
    }
}

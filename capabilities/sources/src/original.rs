//! An original as it was handed over, and the passages read from it.

use crate::{
    intake::{self, Reading, Refused},
    model::TextFormat,
};
use document::{Document, Format, Refusal};
use kernel::Failure;
use web::{Workshop, workshop::Steps};

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
    /// Reads a file of ours, here and to its end. Fails with `Invalid` on the field `file`, saying what the file seems to be.
    pub fn uploaded(name: &str, bytes: Vec<u8>) -> Result<Original, Failure> {
        let read = intake::read(name, bytes.clone(), &mut |_| true);
        Ok(Original::of(name, bytes, read.map_err(|refused| refused.on("file"))?))
    }

    /// Reads a file somebody sent, where files of strangers are read, as long as somebody waits. Fails like
    /// [`Original::uploaded`].
    pub async fn sent(
        workshop: &Workshop,
        steps: &Steps,
        (name, bytes): (&str, &[u8]),
    ) -> Result<Original, Failure> {
        let output = workshop.run(&intake::READ, intake::input(name, bytes), steps).await?;
        let reading = intake::output(&output)?.map_err(|refused| refused.on("file"))?;
        Ok(Original::of(name, bytes.to_vec(), reading))
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
        let reading = intake::written(format, text.as_bytes()).map_err(|refused| refused.on("body"))?;
        Ok(Original::of(&format!("text.{ending}"), text.as_bytes().to_vec(), reading))
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

    fn of(name: &str, bytes: Vec<u8>, reading: Reading) -> Original {
        let Reading { format, document, unread_pages } = reading;
        Original { name: name.to_owned(), format, bytes, document, unread_pages }
    }
}

impl Refused {
    /// As a failure that stands beside this field.
    fn on(self, field: &'static str) -> Failure {
        match self {
            Refused::Document(refusal) => refused(field, refusal),
            Refused::Pdf(refusal) => crate::paged::refused(field, refusal),
        }
    }
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

//! An original as it was handed over, and the passages read from it.

use crate::model::TextFormat;
use document::{Document, Format, Limits, Refusal};
use kernel::Failure;

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
}

impl Original {
    /// Reads a file somebody sent. Fails with `Invalid` on the field `file`, saying what the file seems to be.
    pub fn uploaded(name: &str, bytes: Vec<u8>) -> Result<Original, Failure> {
        let format = Format::guess(name, &bytes).map_err(|refusal| refused("file", refusal))?;
        Original::read("file", name, TextFormat::of(format), bytes)
    }

    /// Reads a text somebody pasted. Fails with `Invalid` on the field `body`.
    pub fn pasted(format: TextFormat, text: &str) -> Result<Original, Failure> {
        let ending = match format {
            TextFormat::Text => "txt",
            TextFormat::Markdown => "md",
            TextFormat::Html => "html",
        };
        Original::read("body", &format!("text.{ending}"), format, text.as_bytes().to_vec())
    }

    fn read(
        field: &'static str,
        name: &str,
        format: TextFormat,
        bytes: Vec<u8>,
    ) -> Result<Original, Failure> {
        let limits = Limits { passages: MOST_PASSAGES, ..Limits::default() };
        let document =
            document::read(&bytes, format.engine(), limits).map_err(|refusal| refused(field, refusal))?;
        Ok(Original { name: name.to_owned(), format, bytes, document })
    }
}

fn refused(field: &'static str, refusal: Refusal) -> Failure {
    let number = match refusal {
        Refusal::TooLarge { limit, .. } => Some(limit >> 20),
        Refusal::TooManyPassages { limit, .. } | Refusal::TooDeep { limit, .. } => Some(limit),
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
    fn a_pdf_is_refused_by_its_name_whatever_it_calls_itself() {
        let result = Original::uploaded("piano.txt", b"%PDF-1.7\n1 0 obj".to_vec());
        assert_eq!(key(result), ("file", "document-refused-pdf"));
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

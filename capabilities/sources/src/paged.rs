//! Files with pages: PDF, read until nobody waits for it any more.

use document::{Block, Document, Kind, Limits, Page, Refusal, assemble};
use kernel::Failure;
use pdf::{Flow, Text};
use web::Awaited;

/// Reads a PDF. Fails with `Invalid` on the field `file`, and with `Unavailable` when nobody waits for it any more.
pub(crate) fn read(bytes: &[u8], limits: Limits, awaited: Awaited<'_>) -> Result<Text, Failure> {
    let limits = pdf::Limits { bytes: limits.bytes, ..pdf::Limits::default() };
    let mut go_on = |_| if awaited() { Flow::Continue } else { Flow::Stop };
    pdf::read(bytes.to_vec(), limits, &mut go_on).map_err(|refusal| refused(refusal, limits))
}

/// The document a PDF makes, with the page on which each passage begins.
pub(crate) fn document(text: Text, limits: Limits) -> Result<Document, Refusal> {
    let block = |block: pdf::Block| Block {
        kind: kind(block.kind),
        text: block.text,
        page: Some(Page { number: block.page, label: block.label }),
    };
    assemble(text.title, text.blocks.into_iter().map(block), limits)
}

fn kind(kind: pdf::Kind) -> Kind {
    match kind {
        pdf::Kind::Heading(level) => Kind::Heading(level),
        pdf::Kind::Paragraph => Kind::Paragraph,
        pdf::Kind::ListItem(depth) => Kind::ListItem(depth),
        pdf::Kind::TableCell { row, column } => {
            Kind::TableCell { row: row.saturating_add(1), column: column.saturating_add(1) }
        }
    }
}

fn refused(refusal: pdf::Refusal, limits: pdf::Limits) -> Failure {
    let key = match refusal {
        pdf::Refusal::Encrypted => "document-refused-encrypted",
        pdf::Refusal::Damaged => "document-refused-pdf-damaged",
        pdf::Refusal::NoTextLayer => "document-refused-pdf-scanned",
        pdf::Refusal::Unreadable => "document-refused-pdf-unreadable",
        pdf::Refusal::Empty => "document-refused-empty",
        pdf::Refusal::TooLarge | pdf::Refusal::TooLong => "document-refused-expands",
        pdf::Refusal::TooManyPages => {
            return Failure::invalid_with("file", "document-refused-pdf-pages", limits.pages.into());
        }
        pdf::Refusal::Stopped => return Failure::Unavailable("nobody waits for the file any more".into()),
    };
    Failure::invalid("file", key)
}

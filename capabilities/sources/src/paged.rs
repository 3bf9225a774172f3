//! Files with pages: PDF, read until nobody waits for it any more.

use document::{Block, Document, Kind, Limits, Page, Refusal, assemble};
use kernel::Failure;
use pdf::{Flow, Text};
use web::workshop::{Step, Tell};

/// Reads a PDF, telling each page.
pub(crate) fn read(bytes: Vec<u8>, limits: Limits, tell: Tell<'_>) -> Result<Text, pdf::Refusal> {
    let limits = pdf::Limits { bytes: limits.bytes, ..pdf::Limits::default() };
    let mut go_on = |pages: pdf::Pages| {
        let step = Step { done: pages.read, all: pages.all };
        if tell(step) { Flow::Continue } else { Flow::Stop }
    };
    pdf::read(bytes, limits, &mut go_on)
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

/// Why a PDF was not read, beside this field.
pub(crate) fn refused(field: &'static str, refusal: pdf::Refusal) -> Failure {
    let key = match refusal {
        pdf::Refusal::Encrypted => "document-refused-encrypted",
        pdf::Refusal::Damaged => "document-refused-pdf-damaged",
        pdf::Refusal::NoTextLayer => "document-refused-pdf-scanned",
        pdf::Refusal::Unreadable => "document-refused-pdf-unreadable",
        pdf::Refusal::Empty => "document-refused-empty",
        pdf::Refusal::TooLarge | pdf::Refusal::TooLong => "document-refused-expands",
        pdf::Refusal::TooManyPages => {
            return Failure::invalid_with(
                field,
                "document-refused-pdf-pages",
                pdf::Limits::default().pages.into(),
            );
        }
        pdf::Refusal::Stopped => return Failure::Unavailable("nobody waits for the file any more".into()),
    };
    Failure::invalid(field, key)
}

//! What another reader found in a file, made a document by the same rules.

use crate::passages::Passages;
use crate::read::titled;
use crate::{Document, Encoding, Kind, Limits, Page, Refusal};

/// A stretch of text as another reader gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Its words.
    pub text: String,
    /// The page on which it begins.
    pub page: Option<Page>,
}

/// Makes a document of what another reader found, in reading order: letters cleaned, long stretches split, empty ones left
/// out, as everywhere. Linear in the text. Fails when there is no text, or more of it than the limits allow.
pub fn assemble(
    title: Option<String>,
    blocks: impl IntoIterator<Item = Block>,
    limits: Limits,
) -> Result<Document, Refusal> {
    let mut passages = Passages::new(limits);
    for block in blocks {
        passages.push_on(block.page.as_ref(), block.kind, &block.text);
    }
    titled(Document { title, encoding: Encoding::Inherent, passages: passages.finish()? })
}

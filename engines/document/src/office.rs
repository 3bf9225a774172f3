//! Office documents: zip packages of XML parts.
//!
//! DOCX is read as ECMA-376 / ISO/IEC 29500 describes it, in its transitional and its strict namespaces, ODT as
//! OpenDocument 1.3 (OASIS, 2021). What a reader of the document sees today is read: insertions and links are in,
//! deletions, comments, page headers and hidden text are out. Notes and text boxes have places of their own in the
//! page; here a box follows the paragraph it hangs on, notes follow the text.
//!
//! Nothing is unpacked to a disk, no reference is followed out of the package, no macro is run.

pub(crate) mod docx;
pub(crate) mod odt;
mod package;
mod sheet;
mod spaces;
mod standing;
mod styles;
mod symbols;
mod xml;

use crate::clean::trim;
use crate::office::package::Package;
use crate::office::sheet::Entry;
use crate::office::xml::{Node, Xml};
use crate::passages::Passages;
use crate::{Limits, Passage, Refusal};

/// Cleans, splits and counts what was written down.
fn passages(entries: impl Iterator<Item = Entry>, limits: Limits) -> Result<Vec<Passage>, Refusal> {
    let mut passages = Passages::new(limits);
    entries.for_each(|entry| passages.push(entry.kind, &entry.text));
    passages.finish()
}

/// The title in a part of metadata (Dublin Core, element `title`), unless it is empty.
fn title(package: &mut Package<'_>, part: &str) -> Result<Option<String>, Refusal> {
    let Some((text, _)) = package.part(part)? else {
        return Ok(None);
    };
    let mut xml = Xml::new(&text, package.depth());
    while let Some(node) = xml.next()? {
        if matches!(&node, Node::Open(tag) if tag.name() == ("dc", "title")) {
            let title = xml.words()?;
            return Ok(Some(trim(&title).to_owned()).filter(|title| !title.is_empty()));
        }
    }
    Ok(None)
}

//! DOCX: which parts of the package hold what, and the order in which they are read.

mod fields;
mod notes;
mod properties;
mod relations;
mod story;
mod styles;

use crate::office;
use crate::office::docx::notes::Notes;
use crate::office::docx::relations::Relations;
use crate::office::docx::story::Story;
use crate::office::package::Package;
use crate::office::xml::{Node, Xml};
use crate::{Document, Limits, Refusal, Seems};

/// The part where a package says what its other parts are (ISO/IEC 29500-2, 6.5.3).
const ROOT: &str = "_rels/.rels";

/// Reads a document of Word.
///
/// Fails with a [`Refusal`] when the package is damaged, protected, unsafe or too large, or holds no such document.
/// Time and memory are linear in what the parts that are read unpack to.
pub(crate) fn read(bytes: &[u8], limits: Limits) -> Result<Document, Refusal> {
    let mut package = Package::open(bytes, limits)?;
    if package.names().any(|name| name.ends_with(b"vbaProject.bin")) {
        return Err(Refusal::Macros);
    }
    let root = Relations::read(&mut package, ROOT, "")?;
    let Some(main) = root.target("officeDocument") else {
        return Err(Refusal::Unsupported(Seems::Archive));
    };
    let title = match root.target("core-properties") {
        Some(part) => office::title(&mut package, part)?,
        None => None,
    };
    let relations = Relations::read(&mut package, &relations::of(main), relations::folder(main))?;
    let styles = styles::read(&mut package, relations.target("styles"))?;
    let Some((text, encoding)) = package.part(main)? else {
        return Err(Refusal::Damaged);
    };
    let mut xml = Xml::new(&text, limits.depth);
    expect_document(&mut xml)?;
    let mut story = Story::new(&styles);
    story.read(&mut xml)?;
    let (entries, references) = story.finish();
    let mut notes = Notes::new(&styles, references);
    notes.read(&mut package, relations.target("footnotes"))?;
    notes.read(&mut package, relations.target("endnotes"))?;
    let entries = entries.into_iter().chain(notes.in_order());
    Ok(Document { title, encoding, passages: office::passages(entries, limits)? })
}

/// Reads up to the beginning of the document.
fn expect_document(xml: &mut Xml<'_>) -> Result<(), Refusal> {
    while let Some(node) = xml.next()? {
        if let Node::Open(tag) = node {
            let is_document = tag.name() == ("w", "document");
            return if is_document { Ok(()) } else { Err(Refusal::Damaged) };
        }
    }
    Err(Refusal::Damaged)
}

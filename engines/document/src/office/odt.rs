//! ODT: which parts of the package hold what, and the order in which they are read.

mod signs;
mod story;
mod styles;

use crate::office;
use crate::office::odt::story::Story;
use crate::office::package::Package;
use crate::office::styles::Styles;
use crate::office::xml::{Node, Xml};
use crate::{Document, Limits, Refusal, Seems};

/// Texts and their templates (OpenDocument 1.3 part 3, appendix C); master documents refer to other files.
const READ: &[&str] =
    &["application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template"];

/// Reads an OpenDocument text.
///
/// Fails with a [`Refusal`] when the package is damaged, protected, unsafe or too large, or holds no such document.
/// Time and memory are linear in what the parts that are read unpack to.
pub(crate) fn read(bytes: &[u8], limits: Limits) -> Result<Document, Refusal> {
    let mut package = Package::open(bytes, limits)?;
    let Some((kind, _)) = package.part("mimetype")? else {
        return Err(Refusal::Unsupported(Seems::Archive));
    };
    if !READ.contains(&kind.trim()) {
        return Err(Refusal::Unsupported(Seems::Odt));
    }
    if package.names().any(is_macro) {
        return Err(Refusal::Macros);
    }
    refuse_encrypted(&mut package)?;
    let title = office::title(&mut package, "meta.xml")?;
    let mut styles = Styles::default();
    if let Some((text, _)) = package.part("styles.xml")? {
        styles::read_common(&mut Xml::new(&text, limits.depth), &mut styles)?;
    }
    let Some((text, encoding)) = package.part("content.xml")? else {
        return Err(Refusal::Damaged);
    };
    let entries = content(&mut Xml::new(&text, limits.depth), styles)?;
    Ok(Document { title, encoding, passages: office::passages(entries.finish(), limits)? })
}

/// Whether a member is a program; LibreOffice leaves empty libraries behind, which are not.
fn is_macro(name: &[u8]) -> bool {
    let is_list = name.ends_with(b"script-lc.xml") || name.ends_with(b"script-lb.xml");
    let is_inside = name.starts_with(b"Basic/") || name.starts_with(b"Scripts/");
    is_inside && !is_list && !name.ends_with(b"/")
}

/// Encrypted parts are encrypted before they are packed: only the manifest tells (part 2, 4.8).
fn refuse_encrypted(package: &mut Package<'_>) -> Result<(), Refusal> {
    let Some((text, _)) = package.part("META-INF/manifest.xml")? else {
        return Ok(());
    };
    let mut xml = Xml::new(&text, package.depth());
    while let Some(node) = xml.next()? {
        if matches!(&node, Node::Open(tag) if tag.name() == ("manifest", "encryption-data")) {
            return Err(Refusal::Encrypted);
        }
    }
    Ok(())
}

/// Reads the part with the text; the styles it holds for itself come before the text.
fn content(xml: &mut Xml<'_>, mut styles: Styles) -> Result<office::sheet::Sheet, Refusal> {
    while let Some(node) = xml.next()? {
        let Node::Open(tag) = node else { continue };
        match tag.name() {
            ("office", "automatic-styles") => styles::read(xml, &mut styles)?,
            ("office", "text") => {
                let mut story = Story::new(&styles);
                story.read(xml)?;
                return Ok(story.finish());
            }
            _ => {}
        }
    }
    Err(Refusal::Damaged)
}

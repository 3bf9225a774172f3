//! The styles of a DOCX document (ISO/IEC 29500-1, 17.7).

use crate::Refusal;
use crate::office::docx::properties::Properties;
use crate::office::package::Package;
use crate::office::standing::Standing;
use crate::office::styles::{Style, Styles};
use crate::office::xml::{Node, Tag, Xml};

/// Reads the styles; a document without that part has none.
pub(super) fn read(package: &mut Package<'_>, part: Option<&str>) -> Result<Styles, Refusal> {
    let mut styles = Styles::default();
    let Some((text, _)) = part.map(|part| package.part(part)).transpose()?.flatten() else {
        return Ok(styles);
    };
    let mut xml = Xml::new(&text, package.depth());
    while let Some(node) = xml.next()? {
        let Node::Open(tag) = node else { continue };
        if tag.name() == ("w", "style") {
            let name = tag.attribute("styleId")?.unwrap_or_default();
            styles.add(name, style(&mut xml)?);
        }
    }
    Ok(styles)
}

fn style(xml: &mut Xml<'_>) -> Result<Style, Refusal> {
    let mut style = Style::default();
    let inside = xml.depth();
    while let Some(node) = xml.next_inside(inside)? {
        if let Node::Open(tag) = node {
            take(&mut style, xml, &tag)?;
        }
    }
    Ok(style)
}

fn take(style: &mut Style, xml: &mut Xml<'_>, tag: &Tag<'_>) -> Result<(), Refusal> {
    match tag.name() {
        ("w", "name") => {
            let named = tag.attribute("val")?.as_deref().and_then(Standing::named);
            style.standing = style.standing.or(named);
        }
        ("w", "basedOn") => style.parent = tag.attribute("val")?,
        ("w", "pPr") => {
            let properties = Properties::read(xml)?;
            // What the style says is surer than what it is called.
            style.standing = properties.standing.or(style.standing);
            style.n_lists = properties.n_lists();
        }
        ("w", "rPr") => style.is_hidden = Properties::read(xml)?.is_hidden,
        ("w", "tblStylePr") => xml.skip()?,
        _ => {}
    }
    Ok(())
}

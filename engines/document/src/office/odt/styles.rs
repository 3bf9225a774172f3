//! The styles of an ODT document (OpenDocument 1.3 part 3, 16).

use crate::Refusal;
use crate::office::standing::Standing;
use crate::office::styles::{Style, Styles};
use crate::office::xml::{Node, Tag, Xml};

/// The key of a style: names are given anew for each family.
pub(super) fn key(family: &str, name: &str) -> String {
    format!("{family}/{name}")
}

/// What people call a style, as far as its name tells: spaces are written as their number.
pub(super) fn called(name: &str) -> String {
    name.replace("_20_", " ")
}

/// Reads the styles of the part that holds the common ones; those for page headers only are left out.
pub(super) fn read_common(xml: &mut Xml<'_>, styles: &mut Styles) -> Result<(), Refusal> {
    while let Some(node) = xml.next()? {
        if matches!(&node, Node::Open(tag) if tag.name() == ("office", "styles")) {
            read(xml, styles)?;
        }
    }
    Ok(())
}

/// Reads the styles in the element that began last, to its end.
pub(super) fn read(xml: &mut Xml<'_>, styles: &mut Styles) -> Result<(), Refusal> {
    let inside = xml.depth();
    while let Some(node) = xml.next_inside(inside)? {
        let Node::Open(tag) = node else { continue };
        if tag.name() == ("style", "style") {
            let family = tag.attribute("family")?.unwrap_or_default();
            let name = tag.attribute("name")?.unwrap_or_default();
            styles.add(key(&family, &name), style(xml, &tag, &family, &name)?);
        }
    }
    Ok(())
}

fn style(xml: &mut Xml<'_>, tag: &Tag<'_>, family: &str, name: &str) -> Result<Style, Refusal> {
    let title = tag.attribute("display-name")?.unwrap_or_else(|| called(name));
    let level = tag.number("default-outline-level")?.filter(|level| *level > 0);
    let parent = tag.attribute("parent-style-name")?;
    let inside = xml.depth();
    let mut is_hidden = None;
    while let Some(node) = xml.next_inside(inside)? {
        let Node::Open(tag) = node else { continue };
        if tag.name() == ("style", "text-properties")
            && let Some(display) = tag.attribute("display")?
        {
            is_hidden = Some(display == "none");
        }
    }
    Ok(Style {
        parent: parent.map(|parent| key(family, &parent)),
        standing: level.map(Standing::heading).or(Standing::named(&title)),
        n_lists: None,
        is_hidden,
    })
}

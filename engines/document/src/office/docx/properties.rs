//! What a paragraph, a run, a row or a style says of itself (ISO/IEC 29500-1, 17.3.1.26, 17.3.2.28, 17.4.81).

use crate::Refusal;
use crate::office::standing::Standing;
use crate::office::xml::{Node, Tag, Xml};

/// The properties that are read.
#[derive(Default)]
pub(super) struct Properties {
    /// The style, by its identifier.
    pub(super) style: Option<String>,
    /// What the outline level makes of the paragraph.
    pub(super) standing: Option<Standing>,
    level: Option<u32>,
    list: Option<String>,
    /// Whether the text is hidden.
    pub(super) is_hidden: Option<bool>,
    /// Whether the mark at the paragraph's end, or the row, was deleted or moved away.
    pub(super) is_end_deleted: bool,
}

impl Properties {
    /// Reads on to the end of the properties that began last.
    ///
    /// What they were before a tracked change is left out, and so is the section, which speaks of pages.
    pub(super) fn read(xml: &mut Xml<'_>) -> Result<Properties, Refusal> {
        let mut properties = Properties::default();
        let inside = xml.depth();
        while let Some(node) = xml.next_inside(inside)? {
            if let Node::Open(tag) = node {
                properties.take(xml, &tag)?;
            }
        }
        Ok(properties)
    }

    /// In how many lists the paragraph says to stand (17.9.3, 17.9.18): list 0 is none.
    pub(super) fn n_lists(&self) -> Option<u8> {
        let depth = || self.level.map_or(1, |level| u8::try_from(level).unwrap_or(u8::MAX).saturating_add(1));
        match (self.list.as_deref(), self.level) {
            (None, None) => None,
            (Some("0"), _) => Some(0),
            _ => Some(depth()),
        }
    }

    fn take(&mut self, xml: &mut Xml<'_>, tag: &Tag<'_>) -> Result<(), Refusal> {
        match tag.name() {
            ("w", "pPrChange" | "rPrChange" | "sectPr") => xml.skip()?,
            ("w", "pStyle" | "rStyle") => self.style = tag.attribute("val")?,
            ("w", "outlineLvl") => self.standing = tag.number("val")?.and_then(Standing::outlined),
            ("w", "ilvl") => self.level = tag.number("val")?,
            ("w", "numId") => self.list = tag.attribute("val")?,
            ("w", "vanish") => self.is_hidden = Some(is_on(tag)?),
            ("w", "del" | "moveFrom") => self.is_end_deleted = true,
            _ => {}
        }
        Ok(())
    }
}

/// Reads a property that is on when it says nothing (17.17.4).
fn is_on(tag: &Tag<'_>) -> Result<bool, Refusal> {
    let value = tag.attribute("val")?;
    Ok(!matches!(value.as_deref(), Some("0" | "false" | "off")))
}

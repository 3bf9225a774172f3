//! The text of an ODT document, element by element (OpenDocument 1.3 part 3, 4 to 10).

use crate::Refusal;
use crate::office::odt::signs;
use crate::office::odt::styles::{called, key};
use crate::office::sheet::{Place, Sheet};
use crate::office::standing::Standing;
use crate::office::styles::Styles;
use crate::office::xml::{Node, Tag, Xml};

/// A text being read.
pub(super) struct Story<'a> {
    styles: &'a Styles,
    sheet: Sheet,
}

impl<'a> Story<'a> {
    pub(super) fn new(styles: &'a Styles) -> Self {
        Story { styles, sheet: Sheet::default() }
    }

    /// Reads on to the end of the element that began last.
    pub(super) fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), Refusal> {
        let inside = xml.depth();
        while let Some(node) = xml.next_inside(inside)? {
            match node {
                Node::Open(tag) => self.open(xml, &tag)?,
                Node::Close(space, name) => self.close(space, &name),
                // Only what stands in a paragraph is text; elsewhere there is no paragraph to take it.
                Node::Text(text) => self.sheet.flow(&text),
            }
        }
        Ok(())
    }

    /// What was read.
    pub(super) fn finish(self) -> Sheet {
        self.sheet
    }

    fn open(&mut self, xml: &mut Xml<'_>, tag: &Tag<'_>) -> Result<(), Refusal> {
        if signs::is_left_out(tag)? || self.is_hidden(tag)? {
            return xml.skip();
        }
        match tag.name() {
            ("text", "p" | "h") => self.paragraph(tag)?,
            ("text", "note") => self.sheet.enter_at(place(tag)?),
            ("text", "list" | "numbered-paragraph") => self.sheet.layer().open_list(),
            ("text", "line-break") => self.sheet.end_line(),
            ("text", "s" | "tab") => self.sheet.text(&signs::blanks(tag)?),
            ("table", "table") => self.sheet.layer().open_table(),
            ("table", "table-row") => self.sheet.layer().open_row(),
            ("table", "table-cell") => self.sheet.layer().open_cell(),
            // A shape; a link around one is like one.
            ("draw", _) => self.sheet.enter(),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, space: &str, name: &str) {
        match (space, name) {
            ("text", "p" | "h") => self.sheet.end(),
            ("text", "note") | ("draw", _) => self.sheet.leave(),
            ("text", "list" | "numbered-paragraph") => self.sheet.layer().close_list(),
            ("table", "table") => self.sheet.layer().close_table(),
            _ => {}
        }
    }

    fn paragraph(&mut self, tag: &Tag<'_>) -> Result<(), Refusal> {
        self.sheet.begin();
        let name = tag.attribute("style-name")?.unwrap_or_default();
        let found = self.styles.find(Some(&key("paragraph", &name)), |style| style.standing);
        // Some programs use the usual styles without saying what they are.
        let named = found.or_else(|| Standing::named(&called(&name)));
        let level = tag.number("outline-level")?;
        let standing = match tag.name().1 {
            "h" => Some(Standing::heading(level.unwrap_or(1))),
            _ => named,
        };
        self.sheet.shape(standing, None);
        Ok(())
    }

    /// Whether the style of a paragraph or of a stretch hides it.
    fn is_hidden(&self, tag: &Tag<'_>) -> Result<bool, Refusal> {
        let family = match tag.name() {
            ("text", "p" | "h") => "paragraph",
            ("text", "span") => "text",
            _ => return Ok(false),
        };
        let style = tag.attribute("style-name")?.map(|name| key(family, &name));
        Ok(self.styles.find(style.as_deref(), |style| style.is_hidden) == Some(true))
    }
}

fn place(note: &Tag<'_>) -> Result<Place, Refusal> {
    let is_endnote = note.attribute("note-class")?.as_deref() == Some("endnote");
    Ok(if is_endnote { Place::Endnotes } else { Place::Footnotes })
}

//! Footnotes and endnotes: each where the text refers to it first, after the text.

use std::collections::{HashMap, HashSet};

use crate::Refusal;
use crate::office::docx::story::Story;
use crate::office::package::Package;
use crate::office::sheet::Entry;
use crate::office::styles::Styles;
use crate::office::xml::{Node, Xml};

/// A note that a text refers to, by its identifier.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Reference {
    Footnote(String),
    Endnote(String),
}

/// The notes of a document.
pub(super) struct Notes<'a> {
    styles: &'a Styles,
    /// In the order of the text, each once.
    references: Vec<Reference>,
    /// Those the text refers to: not those whose mark was deleted, nor the lines drawn above notes.
    wanted: HashSet<Reference>,
    read: HashMap<Reference, Vec<Entry>>,
}

impl<'a> Notes<'a> {
    pub(super) fn new(styles: &'a Styles, references: Vec<Reference>) -> Self {
        let wanted = references.iter().cloned().collect();
        Notes { styles, references, wanted, read: HashMap::new() }
    }

    /// Reads a part with notes, if the document has it.
    pub(super) fn read(&mut self, package: &mut Package<'_>, part: Option<&str>) -> Result<(), Refusal> {
        let Some((text, _)) = part.map(|part| package.part(part)).transpose()?.flatten() else {
            return Ok(());
        };
        let mut xml = Xml::new(&text, package.depth());
        while let Some(node) = xml.next()? {
            let Node::Open(tag) = node else { continue };
            let note = match tag.name() {
                ("w", "footnote") => Reference::Footnote,
                ("w", "endnote") => Reference::Endnote,
                _ => continue,
            };
            let note = note(tag.attribute("id")?.unwrap_or_default());
            if !self.wanted.remove(&note) {
                xml.skip()?;
                continue;
            }
            let mut story = Story::new(self.styles);
            story.read(&mut xml)?;
            self.read.insert(note, story.finish().0);
        }
        Ok(())
    }

    /// Footnotes in the order of their marks, then endnotes.
    pub(super) fn in_order(mut self) -> impl Iterator<Item = Entry> {
        let (feet, ends): (Vec<_>, Vec<_>) =
            self.references.into_iter().partition(|note| matches!(note, Reference::Footnote(_)));
        let notes = feet.into_iter().chain(ends);
        let found: Vec<Vec<Entry>> = notes.filter_map(|note| self.read.remove(&note)).collect();
        found.into_iter().flatten()
    }
}

//! Paragraphs of an office document, written down in the order they are read.
//!
//! Unlike those of a page (see `outline`), they say where they end, and a text box or a note may stand in the midst
//! of one without ending it. Paragraphs are put in the order of their beginnings, so a box follows the paragraph it
//! hangs on; notes have lists of their own.

mod layer;

use crate::Kind;
use crate::clean::trim;
pub(super) use crate::office::sheet::layer::Place;
use crate::office::sheet::layer::{End, Layer, Paragraph};
use crate::office::standing::Standing;

/// A text that becomes one passage, or several when it is long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) kind: Kind,
    pub(super) text: String,
}

/// The entries of a document while they are written.
#[derive(Default)]
pub(super) struct Sheet {
    body: Vec<Entry>,
    footnotes: Vec<Entry>,
    endnotes: Vec<Entry>,
    /// What is open innermost: the text, a box or a note.
    layer: Layer,
    /// What is open around it, outermost first.
    around: Vec<Layer>,
}

impl Sheet {
    /// Begins a paragraph, or goes on with the one whose end was deleted.
    pub(super) fn begin(&mut self) {
        let kind = self.layer.kind(None, None);
        if let Some(paragraph) = self.layer.waiting() {
            return paragraph.resume(kind);
        }
        let entries = self.entries(self.layer.place);
        entries.push(Entry { kind, text: String::new() });
        let slot = entries.len() - 1;
        self.layer.push(slot, kind);
    }

    /// Gives the paragraph its kind: what its style makes of it, and in how many lists it says to stand.
    pub(super) fn shape(&mut self, standing: Option<Standing>, n_lists: Option<u8>) {
        let kind = self.layer.kind(standing, n_lists);
        if let Some(paragraph) = self.layer.paragraph() {
            paragraph.kind = kind;
        }
    }

    /// Ends the paragraph.
    pub(super) fn end(&mut self) {
        match self.layer.paragraph() {
            Some(paragraph) if paragraph.end == End::Joined => paragraph.end = End::Waiting,
            _ => self.write(),
        }
    }

    /// Ends the paragraph that waits for one to go on with, where there will be none.
    pub(super) fn settle(&mut self) {
        if self.layer.waiting().is_some() {
            self.write();
        }
    }

    /// Adds text as it is, unless it is hidden.
    pub(super) fn text(&mut self, text: &str) {
        if let Some(paragraph) = self.layer.shown() {
            paragraph.flow.add_exactly(text);
        }
    }

    /// Adds text in which every run of blanks is one space, unless it is hidden.
    pub(super) fn flow(&mut self, text: &str) {
        if let Some(paragraph) = self.layer.shown() {
            paragraph.flow.add(text);
        }
    }

    /// Ends the line, not the paragraph.
    pub(super) fn end_line(&mut self) {
        if let Some(paragraph) = self.layer.shown() {
            paragraph.flow.end_line();
        }
    }

    /// Whether text added now is read.
    pub(super) fn is_shown(&mut self) -> bool {
        self.layer.shown().is_some()
    }

    /// The paragraph that is open, if one is.
    pub(super) fn paragraph(&mut self) -> Option<&mut Paragraph> {
        self.layer.paragraph()
    }

    /// What the paragraphs to come stand in.
    pub(super) fn layer(&mut self) -> &mut Layer {
        &mut self.layer
    }

    /// Begins a box; what hides the place where it hangs hides it as well.
    pub(super) fn enter(&mut self) {
        self.enter_at(self.layer.place);
    }

    /// Begins a note, which is written elsewhere.
    pub(super) fn enter_at(&mut self, place: Place) {
        let is_hidden = self.layer.hides_insets();
        let inner = Layer::new(place, is_hidden);
        self.around.push(std::mem::replace(&mut self.layer, inner));
    }

    /// Ends the box or the note, with the paragraphs left open in it.
    pub(super) fn leave(&mut self) {
        while self.layer.paragraph().is_some() {
            self.write();
        }
        if let Some(outer) = self.around.pop() {
            self.layer = outer;
        }
    }

    /// What was written in the text since the last time, everything ended.
    pub(super) fn take(&mut self) -> Vec<Entry> {
        while !self.around.is_empty() {
            self.leave();
        }
        self.leave();
        std::mem::take(&mut self.body)
    }

    /// All entries: the text, then footnotes, then endnotes.
    pub(super) fn finish(mut self) -> impl Iterator<Item = Entry> {
        let body = self.take();
        body.into_iter().chain(self.footnotes).chain(self.endnotes)
    }

    /// Puts the innermost paragraph into its place.
    fn write(&mut self) {
        let Some(mut paragraph) = self.layer.pop() else {
            return;
        };
        let text = paragraph.flow.take();
        let entries = self.entries(self.layer.place);
        let is_last = paragraph.slot + 1 == entries.len();
        // A document may have millions of empty paragraphs.
        if is_last && trim(&text).is_empty() {
            entries.pop();
        } else if let Some(entry) = entries.get_mut(paragraph.slot) {
            *entry = Entry { kind: paragraph.kind, text };
        }
    }

    fn entries(&mut self, place: Place) -> &mut Vec<Entry> {
        match place {
            Place::Body => &mut self.body,
            Place::Footnotes => &mut self.footnotes,
            Place::Endnotes => &mut self.endnotes,
        }
    }
}

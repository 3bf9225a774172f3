//! What the paragraphs of a text, a box or a note stand in: tables, lists, each other.

use crate::Kind;
use crate::flow::Flow;
use crate::office::standing::Standing;

/// Where entries are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::office) enum Place {
    #[default]
    Body,
    Footnotes,
    Endnotes,
}

/// A text, a box or a note that is open.
#[derive(Default)]
pub(in crate::office) struct Layer {
    pub(super) place: Place,
    is_hidden: bool,
    n_lists: u8,
    tables: Vec<Table>,
    paragraphs: Vec<Paragraph>,
}

#[derive(Clone, Copy, Default)]
struct Table {
    row: u32,
    column: u32,
    /// Whether the row reached is left out, or the table is.
    is_hidden: bool,
    is_hidden_whole: bool,
}

/// A paragraph that is open.
pub(in crate::office) struct Paragraph {
    /// Its place among the entries.
    pub(super) slot: usize,
    pub(super) kind: Kind,
    pub(super) flow: Flow,
    /// Whether what is around it is left out.
    is_dropped: bool,
    /// Whether its style hides its runs, and whether the run reached is hidden.
    is_hidden: bool,
    is_run_hidden: bool,
    pub(super) end: End,
}

/// How a paragraph ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Usual,
    /// With the end of the next one: the mark between the two was deleted.
    Joined,
    /// As above, and its own end was reached.
    Waiting,
}

impl Layer {
    pub(super) fn new(place: Place, is_hidden: bool) -> Self {
        Layer { place, is_hidden, ..Layer::default() }
    }

    /// The kind of a paragraph here: a heading, else in a list, a quotation, in a cell.
    pub(super) fn kind(&self, standing: Option<Standing>, n_lists: Option<u8>) -> Kind {
        match (standing, n_lists.unwrap_or(self.n_lists), self.tables.last()) {
            (Some(Standing::Heading(level)), _, _) => Kind::Heading(level),
            (_, n_lists @ 1.., _) => Kind::ListItem(n_lists),
            (Some(Standing::Quote), _, _) => Kind::Quote,
            (_, _, Some(table)) => Kind::TableCell { row: table.row.max(1), column: table.column.max(1) },
            _ => Kind::Paragraph,
        }
    }

    pub(super) fn push(&mut self, slot: usize, kind: Kind) {
        let is_dropped = self.is_hidden || self.tables.last().is_some_and(|table| table.is_hidden);
        self.paragraphs.push(Paragraph {
            slot,
            kind,
            flow: Flow::default(),
            is_dropped,
            is_hidden: false,
            is_run_hidden: false,
            end: End::Usual,
        });
    }

    pub(super) fn pop(&mut self) -> Option<Paragraph> {
        self.paragraphs.pop()
    }

    pub(super) fn paragraph(&mut self) -> Option<&mut Paragraph> {
        self.paragraphs.last_mut()
    }

    /// The paragraph that waits for the next one.
    pub(super) fn waiting(&mut self) -> Option<&mut Paragraph> {
        self.paragraph().filter(|paragraph| paragraph.end == End::Waiting)
    }

    /// The paragraph, when what is added to it is read.
    pub(super) fn shown(&mut self) -> Option<&mut Paragraph> {
        self.paragraph().filter(|paragraph| paragraph.end != End::Waiting && !paragraph.hides())
    }

    /// Whether a box that hangs here is left out.
    pub(super) fn hides_insets(&self) -> bool {
        self.is_hidden || self.paragraphs.last().is_some_and(Paragraph::hides)
    }

    /// Begins a table.
    pub(in crate::office) fn open_table(&mut self) {
        let is_hidden = self.tables.last().is_some_and(|table| table.is_hidden);
        self.tables.push(Table { is_hidden, is_hidden_whole: is_hidden, ..Table::default() });
    }

    /// Ends a table.
    pub(in crate::office) fn close_table(&mut self) {
        self.tables.pop();
    }

    /// Begins a row.
    pub(in crate::office) fn open_row(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            (table.row, table.column) = (table.row.saturating_add(1), 0);
            table.is_hidden = table.is_hidden_whole;
        }
    }

    /// Leaves out the row just begun, which does not count.
    pub(in crate::office) fn drop_row(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            table.row = table.row.saturating_sub(1);
            table.is_hidden = true;
        }
    }

    /// Begins a cell.
    pub(in crate::office) fn open_cell(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            table.column = table.column.saturating_add(1);
        }
    }

    /// Begins a list inside those that are open.
    pub(in crate::office) fn open_list(&mut self) {
        self.n_lists = self.n_lists.saturating_add(1);
    }

    /// Ends a list.
    pub(in crate::office) fn close_list(&mut self) {
        self.n_lists = self.n_lists.saturating_sub(1);
    }
}

impl Paragraph {
    /// Joins the paragraph to the one after it: the mark between them was deleted.
    pub(in crate::office) fn join(&mut self) {
        self.end = End::Joined;
    }

    /// Goes on as the paragraph after it, whose properties are those of both.
    pub(super) fn resume(&mut self, kind: Kind) {
        (self.is_hidden, self.is_run_hidden) = (false, false);
        (self.kind, self.end) = (kind, End::Usual);
    }

    /// Hides its runs, but those that say otherwise.
    pub(in crate::office) fn hide(&mut self) {
        (self.is_hidden, self.is_run_hidden) = (true, true);
    }

    /// Begins a run; `is_hidden` is what it says itself.
    pub(in crate::office) fn run(&mut self, is_hidden: Option<bool>) {
        self.is_run_hidden = is_hidden.unwrap_or(self.is_hidden);
    }

    fn hides(&self) -> bool {
        self.is_dropped || self.is_run_hidden
    }
}

//! The elements that are open at one point of a document.
//!
//! Only elements that shape the text are kept, and for each group where its open members stand, so that the element
//! an end tag belongs to is found without searching. Trees are never built: building one takes time that grows with
//! the square of the depth, here every element is put on the stack once and taken off once.

use crate::Kind;
use crate::elements::{Element, N_GROUPS, Role};

/// Where text goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sink {
    /// Into the passages.
    Text,
    /// Into the document's title.
    Title,
    /// Nowhere.
    Nothing,
}

/// An open element, with what it inherits from those around it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Open {
    element: Element,
    pub(crate) kind: Kind,
    pub(crate) sink: Sink,
    pub(crate) keeps_spaces: bool,
    n_lists: u8,
    /// The places of the nearest elements that bound what is ended: by the beginning of a point, by the end of a
    /// point, by table parts, by everything else.
    sibling_floor: usize,
    point_floor: usize,
    table_floor: usize,
    floor: usize,
}

/// The group of hidden elements that are not listed.
const UNLISTED: usize = N_GROUPS;

const HIDDEN: Element = Element { group: UNLISTED, role: Role::Dropped, is_special: false };

const ROOT: Open = Open {
    element: Element { group: usize::MAX, role: Role::Block, is_special: true },
    kind: Kind::Paragraph,
    sink: Sink::Text,
    keeps_spaces: false,
    n_lists: 0,
    sibling_floor: 0,
    point_floor: 0,
    table_floor: 0,
    floor: 0,
};

/// The open elements, outermost first.
pub(crate) struct Stack {
    open: Vec<Open>,
    /// For each group, the places of its open members.
    places: Vec<Vec<usize>>,
    /// For each open table, the row and column reached.
    cells: Vec<(u32, u32)>,
    /// The name of the hidden element that is not listed, if one is open.
    hidden: Option<String>,
}

impl Stack {
    pub(crate) fn new() -> Self {
        let places = vec![Vec::new(); N_GROUPS + 1];
        Stack { open: vec![ROOT], places, cells: Vec::new(), hidden: None }
    }

    /// The innermost open element.
    pub(crate) fn current(&self) -> Open {
        self.open.last().copied().unwrap_or(ROOT)
    }

    /// How many elements are open.
    pub(crate) fn depth(&self) -> usize {
        self.open.len() - 1
    }

    /// Whether a member of the group is open.
    pub(crate) fn has(&self, group: usize) -> bool {
        self.places.get(group).is_some_and(|places| !places.is_empty())
    }

    /// Opens an element whose text goes to `sink`, unless that of the element around it goes nowhere.
    pub(crate) fn push(&mut self, element: Element, sink: Sink) {
        self.count_cells(element.role);
        let place = self.open.len();
        let around = self.current();
        let sink = if around.sink == Sink::Nothing { Sink::Nothing } else { sink };
        let mut open = Open { element, sink, ..around };
        self.shape(&mut open, place);
        if let Some(places) = self.places.get_mut(element.group) {
            places.push(place);
            self.open.push(open);
        }
    }

    /// Opens an element that is not listed and whose text is not for reading; others need no place here.
    pub(crate) fn push_hidden(&mut self, name: &str) {
        let is_same = self.hidden.as_deref() == Some(name);
        if is_same || (self.hidden.is_none() && self.current().sink != Sink::Nothing) {
            self.hidden = Some(name.to_owned());
            self.push(HIDDEN, Sink::Nothing);
        }
    }

    /// The group of an element that is not listed, if it is the hidden one.
    pub(crate) fn hidden_element(&self, name: &str) -> Option<Element> {
        let is_hidden = self.hidden.as_deref() == Some(name);
        is_hidden.then_some(HIDDEN)
    }

    /// The place of the point that the beginning of another in the same list ends.
    pub(crate) fn sibling(&self, element: Element) -> Option<usize> {
        let nearest = *self.places.get(element.group)?.last()?;
        (nearest >= self.current().sibling_floor).then_some(nearest)
    }

    /// The place of the innermost element, when it is of this group.
    pub(crate) fn innermost(&self, element: Element) -> Option<usize> {
        (self.current().element.group == element.group).then(|| self.depth())
    }

    /// The place of the element that an end of this kind ends.
    pub(crate) fn ended_by(&self, element: Element) -> Option<usize> {
        let current = self.current();
        let floor = match element.role {
            Role::Table => 0,
            Role::RowGroup | Role::Row | Role::Cell | Role::Caption => current.table_floor,
            Role::Point => current.point_floor,
            _ => current.floor,
        };
        // A bound is within its own bounds, hence "at least".
        let nearest = *self.places.get(element.group)?.last()?;
        (nearest >= floor).then_some(nearest)
    }

    /// Closes the element at a place and all inside it.
    pub(crate) fn close(&mut self, place: usize) {
        while self.open.len() > place.max(1) {
            let Some(open) = self.open.pop() else { return };
            if let Some(places) = self.places.get_mut(open.element.group) {
                places.pop();
            }
            if open.element.role == Role::Table {
                self.cells.pop();
            }
        }
        if !self.has(UNLISTED) {
            self.hidden = None;
        }
    }

    fn count_cells(&mut self, role: Role) {
        if role == Role::Table {
            return self.cells.push((0, 0));
        }
        let Some((row, column)) = self.cells.last_mut() else {
            return;
        };
        match role {
            Role::Row => (*row, *column) = (row.saturating_add(1), 0),
            Role::Cell => *column = column.saturating_add(1),
            _ => {}
        }
    }

    fn shape(&self, open: &mut Open, place: usize) {
        if open.element.is_special {
            open.sibling_floor = place;
        }
        match open.element.role {
            Role::Heading(level) => open.kind = Kind::Heading(level),
            Role::List => (open.n_lists, open.point_floor) = (open.n_lists.saturating_add(1), place),
            Role::Point | Role::Term => open.kind = Kind::ListItem(open.n_lists.max(1)),
            Role::Quote => open.kind = Kind::Quote,
            Role::Pre => (open.kind, open.keeps_spaces) = (Kind::Preformatted, true),
            Role::Table => (open.point_floor, open.table_floor, open.floor) = (place, place, place),
            Role::Cell => {
                if let Some((row, column)) = self.cells.last().copied() {
                    open.kind = Kind::TableCell { row: row.max(1), column };
                }
                (open.point_floor, open.floor) = (place, place);
            }
            Role::Caption => {
                open.kind = Kind::Paragraph;
                (open.point_floor, open.floor) = (place, place);
            }
            Role::Sealed => (open.point_floor, open.table_floor, open.floor) = (place, place, place),
            _ => {}
        }
    }
}

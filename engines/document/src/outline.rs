//! From the elements of a page to passages; Markdown and HTML both end here.

use crate::clean::trim;
use crate::elements::{self, Element, Role};
use crate::flow::Flow;
use crate::passages::Passages;
use crate::stack::{Sink, Stack};
use crate::{Kind, Limits, Passage, Refusal};

/// Whether the author shows an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Visibility {
    Shown,
    Hidden,
}

/// A document being read, element by element.
pub(crate) struct Outline {
    stack: Stack,
    flow: Flow,
    /// What the text in `flow` is.
    kind: Kind,
    title: String,
    passages: Passages,
    depth_limit: usize,
    is_too_deep: bool,
}

impl Outline {
    pub(crate) fn new(limits: Limits) -> Self {
        Outline {
            stack: Stack::new(),
            flow: Flow::default(),
            kind: Kind::Paragraph,
            title: String::new(),
            passages: Passages::new(limits),
            depth_limit: limits.depth,
            is_too_deep: false,
        }
    }

    /// Gives the document a title that is not in its text.
    pub(crate) fn entitle(&mut self, title: &str) {
        title.clone_into(&mut self.title);
    }

    /// Whether an element of this name is open.
    pub(crate) fn is_inside(&self, name: &str) -> bool {
        elements::listed(name).is_some_and(|element| self.stack.has(element.group))
    }

    /// Begins an element.
    pub(crate) fn open(&mut self, name: &str, visibility: Visibility) {
        match elements::listed(name) {
            Some(Element { role: Role::Break, .. }) => self.end_line(),
            Some(element) => self.open_listed(element, visibility),
            None if elements::is_void(name) => {}
            None => {
                let counts = visibility == Visibility::Hidden || self.stack.hidden_element(name).is_some();
                if counts && !self.is_full() {
                    self.stack.push_hidden(name);
                }
            }
        }
    }

    /// Ends an element; an end that belongs to nothing is ignored, as browsers do.
    pub(crate) fn close(&mut self, name: &str) {
        let Some(element) = elements::listed(name).or_else(|| self.stack.hidden_element(name)) else {
            return;
        };
        match (element.role, self.stack.ended_by(element)) {
            (Role::Break, _) => self.end_line(),
            (role, Some(place)) => {
                self.part(role);
                self.stack.close(place);
                self.part(role);
            }
            (role, None) if role == Role::Paragraph => self.part(role),
            _ => {}
        }
    }

    /// Adds text, character references already replaced.
    pub(crate) fn text(&mut self, text: &str) {
        let current = self.stack.current();
        if current.sink == Sink::Text {
            self.kind = current.kind;
        }
        match current.sink {
            Sink::Text if current.keeps_spaces => self.flow.add_exactly(text),
            Sink::Text => self.flow.add(text),
            Sink::Title => self.title.push_str(text),
            Sink::Nothing => {}
        }
    }

    /// Ends the line, not the paragraph.
    pub(crate) fn end_line(&mut self) {
        if self.stack.current().sink == Sink::Text {
            self.flow.end_line();
        }
    }

    /// The title and the passages.
    pub(crate) fn finish(mut self) -> Result<(Option<String>, Vec<Passage>), Refusal> {
        self.flush();
        if self.is_too_deep {
            return Err(Refusal::TooDeep { limit: self.depth_limit, found: self.depth_limit + 1 });
        }
        let title = trim(&self.title);
        let title = (!title.is_empty()).then(|| title.to_owned());
        Ok((title, self.passages.finish()?))
    }

    fn open_listed(&mut self, element: Element, visibility: Visibility) {
        if element.role.parts_text() {
            self.part(element.role);
            self.end_implied(element);
            self.part(element.role);
        }
        // Parts of a table mean nothing outside one.
        let is_stray = element.role.is_table_part() && !self.is_inside("table");
        if element.role == Role::Rule || is_stray || self.is_full() {
            return;
        }
        let sink = match element.role {
            _ if visibility == Visibility::Hidden || element.role.is_dropped() => Sink::Nothing,
            // A second title, as pictures inside a page have, is nobody's.
            Role::Title if !self.title.is_empty() => Sink::Nothing,
            Role::Title => Sink::Title,
            _ => Sink::Text,
        };
        self.stack.push(element, sink);
    }

    /// Ends what the beginning of an element ends without saying so (HTML Standard, 13.1.2.4, "optional tags").
    fn end_implied(&mut self, beginning: Element) {
        match beginning.role {
            Role::Point => self.end_each(&["li"], |stack, element| stack.sibling(element)),
            Role::Term => self.end_each(&["dt", "dd"], |stack, element| stack.sibling(element)),
            _ => {}
        }
        let ends: &[&str] = match beginning.role {
            Role::RowGroup => &["caption", "thead", "tbody", "tfoot", "tr"],
            Role::Row => &["caption", "tr"],
            Role::Cell => &["caption", "td", "th"],
            _ => &["p"],
        };
        self.end_each(ends, |stack, element| stack.ended_by(element));
        if matches!(beginning.role, Role::Heading(_)) {
            self.end_each(&["h1"], |stack, element| stack.innermost(element));
        }
    }

    fn end_each(&mut self, names: &[&str], find: impl Fn(&Stack, Element) -> Option<usize>) {
        for element in names.iter().filter_map(|name| elements::listed(name)) {
            if let Some(place) = find(&self.stack, element) {
                self.stack.close(place);
            }
        }
    }

    /// Ends the passage where an element parts text.
    ///
    /// Not inside hidden elements: their blocks part nothing that is read. Hence the call before and after the
    /// element around them has ended.
    fn part(&mut self, role: Role) {
        if role.parts_text() && self.stack.current().sink == Sink::Text {
            self.flush();
        }
    }

    fn flush(&mut self) {
        let text = self.flow.take();
        self.passages.push(self.kind, &text);
    }

    fn is_full(&mut self) -> bool {
        let is_full = self.stack.depth() >= self.depth_limit;
        self.is_too_deep |= is_full;
        is_full
    }
}

//! The parts of a package, element by element.
//!
//! No document type, no entity beyond the five of XML: a part that declares or uses one is refused, not expanded.

use std::borrow::Cow;

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::Refusal;
use crate::office::spaces::Spaces;

/// A part being read, from its beginning to its end. Time is linear, memory grows with the depth only.
pub(super) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    spaces: Spaces,
    depth: usize,
    limit: usize,
}

/// What comes next in a part.
pub(super) enum Node<'a> {
    /// An element begins; an empty one ends at once.
    Open(Tag<'a>),
    /// An element ends: the word of its namespace, and its name.
    Close(&'static str, String),
    /// Text, references replaced.
    Text(Cow<'a, str>),
}

/// The beginning of an element.
pub(super) struct Tag<'a> {
    space: &'static str,
    start: BytesStart<'a>,
}

impl<'a> Xml<'a> {
    /// Begins to read a part in which at most `limit` elements are open at once.
    pub(super) fn new(text: &'a str, limit: usize) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, spaces: Spaces::default(), depth: 0, limit }
    }

    /// What comes next; `None` at the end. Fails when the part is not well-formed or uses what is refused.
    pub(super) fn next(&mut self) -> Result<Option<Node<'a>>, Refusal> {
        loop {
            let node = match self.reader.read_event().map_err(|_| Refusal::Damaged)? {
                Event::Start(start) => self.open(start)?,
                Event::End(end) => {
                    let space = self.spaces.of(end.name());
                    self.spaces.leave(self.depth);
                    self.depth = self.depth.saturating_sub(1);
                    Node::Close(space, end.local_name().into_inner().to_owned())
                }
                Event::Text(text) => Node::Text(text.xml10_content()),
                Event::CData(text) => Node::Text(text.xml10_content()),
                Event::GeneralRef(reference) => Node::Text(Cow::Owned(resolved(&reference)?)),
                Event::DocType(_) => return Err(Refusal::Unsafe),
                Event::Eof if self.depth > 0 => return Err(Refusal::Damaged),
                Event::Eof => return Ok(None),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            };
            return Ok(Some(node));
        }
    }

    /// What comes next in the element that was the innermost at this depth, its own end included; `None` behind it.
    pub(super) fn next_inside(&mut self, depth: usize) -> Result<Option<Node<'a>>, Refusal> {
        if self.depth < depth { Ok(None) } else { self.next() }
    }

    /// How many elements are open.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// Reads on to the end of the element that began last, leaving out what is inside.
    pub(super) fn skip(&mut self) -> Result<(), Refusal> {
        let inside = self.depth;
        while self.next_inside(inside)?.is_some() {}
        Ok(())
    }

    /// The text inside the element that began last, to its end.
    pub(super) fn words(&mut self) -> Result<String, Refusal> {
        let inside = self.depth;
        let mut words = String::new();
        while let Some(node) = self.next_inside(inside)? {
            if let Node::Text(text) = node {
                words.push_str(&text);
            }
        }
        Ok(words)
    }

    fn open(&mut self, start: BytesStart<'a>) -> Result<Node<'a>, Refusal> {
        self.depth += 1;
        if self.depth > self.limit {
            return Err(Refusal::TooDeep { limit: self.limit, found: self.depth });
        }
        self.spaces.enter(&start, self.depth);
        Ok(Node::Open(Tag { space: self.spaces.of(start.name()), start }))
    }
}

impl Tag<'_> {
    /// The word of its namespace, and its name.
    pub(super) fn name(&self) -> (&'static str, &str) {
        (self.space, self.start.local_name().into_inner())
    }

    /// The value of an attribute, by its name without a prefix: no element that is read has two of one name.
    pub(super) fn attribute(&self, name: &str) -> Result<Option<String>, Refusal> {
        for attribute in self.start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| Refusal::Damaged)?;
            if attribute.key.local_name().into_inner() == name {
                let value = attribute.normalized_value(XmlVersion::Explicit1_0);
                return value.map(|value| Some(value.into_owned())).map_err(|_| Refusal::Unsafe);
            }
        }
        Ok(None)
    }

    /// The value of an attribute that is a whole number; `None` also when it is another value.
    pub(super) fn number(&self, name: &str) -> Result<Option<u32>, Refusal> {
        Ok(self.attribute(name)?.and_then(|value| value.trim().parse().ok()))
    }
}

fn resolved(reference: &BytesRef<'_>) -> Result<String, Refusal> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => Ok(character.into()),
        Ok(None) => resolve_xml_entity(reference).map(str::to_owned).ok_or(Refusal::Unsafe),
        Err(_) => Err(Refusal::Damaged),
    }
}

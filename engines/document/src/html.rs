//! HTML into an outline.
//!
//! Only the tokens of the HTML Standard are read, not its tree: a tree is not needed to know what a reader reads, and
//! building one can be made to take hours. Style sheets are not read; an element is hidden when it says so itself.

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, State, Tokenizer};

use crate::outline::{Outline, Visibility};

/// Declarations by which an element's own style hides it.
const HIDING: &[&[u8]] = &[
    b"display:none",
    b"visibility:hidden",
    b"visibility:collapse",
    b"content-visibility:hidden",
    b"mso-hide:all",
];

/// Reads a page, or a piece of one.
pub(crate) fn read(text: &str, outline: &mut Outline) {
    let mut page = Page { outline, tag: None, is_xml: text.starts_with("<?xml") };
    let emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| page.take(event));
    let mut tokenizer = Tokenizer::new_with_emitter(text, emitter);
    while let Some(Ok(state)) = tokenizer.next() {
        tokenizer.set_state(state);
    }
}

struct Page<'a> {
    outline: &'a mut Outline,
    tag: Option<Tag>,
    is_xml: bool,
}

struct Tag {
    name: String,
    attribute: Vec<u8>,
    visibility: Visibility,
}

impl Page<'_> {
    /// Gives the state in which the text inside the element just begun must be read, when it is not the usual one.
    fn take(&mut self, event: CallbackEvent<'_>) -> Option<State> {
        match event {
            CallbackEvent::OpenStartTag { name } => self.tag = Some(Tag::new(name)),
            CallbackEvent::AttributeName { name } => {
                if let Some(tag) = &mut self.tag {
                    tag.attribute(name);
                }
            }
            CallbackEvent::AttributeValue { value } => {
                if let Some(tag) = &mut self.tag {
                    tag.value(value);
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => return self.begin(self_closing),
            CallbackEvent::EndTag { name } => self.outline.close(&String::from_utf8_lossy(name)),
            CallbackEvent::String { value } => self.outline.text(&String::from_utf8_lossy(value)),
            _ => {}
        }
        None
    }

    fn begin(&mut self, self_closing: bool) -> Option<State> {
        let tag = self.tag.take()?;
        let is_drawing = tag.name == "svg" || self.outline.is_inside("svg");
        self.outline.open(&tag.name, tag.visibility);
        if self_closing && (self.is_xml || is_drawing) {
            self.outline.close(&tag.name);
            return None;
        }
        // Inside a drawing these elements are ordinary ones, and often empty.
        if is_drawing { None } else { state_inside(&tag.name) }
    }
}

impl Tag {
    fn new(name: &[u8]) -> Self {
        // A dialog is closed until it says that it is open.
        let visibility = if name == b"dialog" { Visibility::Hidden } else { Visibility::Shown };
        Tag { name: String::from_utf8_lossy(name).into_owned(), attribute: Vec::new(), visibility }
    }

    fn attribute(&mut self, name: &[u8]) {
        self.attribute = name.to_vec();
        if name == b"hidden" {
            self.visibility = Visibility::Hidden;
        }
        if name == b"open" && self.name == "dialog" {
            self.visibility = Visibility::Shown;
        }
    }

    fn value(&mut self, value: &[u8]) {
        if self.attribute != b"style" {
            return;
        }
        let kept = value.iter().filter(|byte| !byte.is_ascii_whitespace());
        let style: Vec<u8> = kept.map(u8::to_ascii_lowercase).collect();
        let hides = |hiding: &&[u8]| style.windows(hiding.len()).any(|window| window == *hiding);
        if HIDING.iter().any(hides) {
            self.visibility = Visibility::Hidden;
        }
    }
}

/// The state of the tokenizer inside elements whose content is no markup (HTML Standard, 13.2.6.4).
fn state_inside(name: &str) -> Option<State> {
    match name {
        "script" => Some(State::ScriptData),
        "style" | "iframe" | "noembed" | "noframes" | "xmp" => Some(State::RawText),
        "textarea" | "title" => Some(State::RcData),
        "plaintext" => Some(State::PlainText),
        _ => None,
    }
}

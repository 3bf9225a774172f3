//! The encoding that a page declares for itself.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

/// How far a declaration is looked for, in bytes (HTML Standard, 13.2.3.2).
const HEAD: usize = 1024;

/// Finds the encoding in `<meta charset>`, `<meta content>` or the XML declaration.
///
/// A page that declares UTF-16 in bytes that can be read as ASCII is UTF-8, and the private encoding
/// `x-user-defined` is Windows-1252: both are rules of the HTML Standard.
pub(crate) fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    let mut meta = Meta::default();
    let emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| meta.take(&event));
    let found = Tokenizer::new_with_emitter(head, emitter).find_map(Result::ok)?;
    match found.name() {
        "UTF-16LE" | "UTF-16BE" => Some(UTF_8),
        "x-user-defined" => Some(WINDOWS_1252),
        "replacement" => None,
        _ => Some(found),
    }
}

#[derive(Default)]
struct Meta {
    is_open: bool,
    attribute: Vec<u8>,
}

impl Meta {
    fn take(&mut self, event: &CallbackEvent<'_>) -> Option<&'static Encoding> {
        match event {
            CallbackEvent::OpenStartTag { name } => self.is_open = *name == b"meta",
            CallbackEvent::CloseStartTag { .. } => self.is_open = false,
            CallbackEvent::AttributeName { name } => self.attribute = name.to_vec(),
            CallbackEvent::AttributeValue { value } if self.is_open => return self.label(value),
            CallbackEvent::Comment { value } if value.starts_with(b"?xml") => {
                return after(value, b"encoding");
            }
            _ => {}
        }
        None
    }

    fn label(&self, value: &[u8]) -> Option<&'static Encoding> {
        match self.attribute.as_slice() {
            b"charset" => Encoding::for_label(value),
            b"content" => after(value, b"charset"),
            _ => None,
        }
    }
}

/// Reads the label behind `word`, an equals sign and perhaps a quotation mark.
fn after(value: &[u8], word: &[u8]) -> Option<&'static Encoding> {
    let value = value.to_ascii_lowercase();
    let at = value.windows(word.len()).position(|window| window == word)?;
    let rest = value.get(at + word.len()..)?.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let rest = rest.strip_prefix(b"\"").or(rest.strip_prefix(b"'")).unwrap_or(rest);
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b';' | b'?');
    Encoding::for_label(rest.split(is_end).next()?)
}

//! Tags in the words of a cue.

use crate::entities;
use crate::lines::tidy;
use crate::time::{Fraction, time};

/// Words of one voice; the voice is known where the cue has a tag for it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) voice: Option<String>,
    pub(crate) text: String,
}

/// Takes tags, times between words and character references out of the text of a cue (W3C WebVTT, section 4.2; the tags of
/// SubRip, which are those of HTML, and its `{\an8}`).
///
/// Only tags that are known count: `<inaudible>` is what somebody wrote, and stays. A voice goes on to the next voice, to
/// its end or to the end of the cue. Linear: what may be a tag is searched only as far as the next one.
pub(crate) fn spans(text: &str) -> Vec<Span> {
    let mut spans = vec![Span::default()];
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&', '{']) {
        let (before, from) = rest.split_at(at);
        push(&mut spans, before);
        rest = match mark(from) {
            Some((mark, n_bytes)) => {
                apply(&mut spans, mark);
                from.get(n_bytes..).unwrap_or_default()
            }
            None => {
                let n_bytes = from.chars().next().map_or(0, char::len_utf8);
                push(&mut spans, from.get(..n_bytes).unwrap_or_default());
                from.get(n_bytes..).unwrap_or_default()
            }
        };
    }
    push(&mut spans, rest);
    spans
}

/// What stands between the words.
enum Mark {
    Voice(Option<String>),
    Character(char),
    Nothing,
}

fn push(spans: &mut [Span], text: &str) {
    if let Some(span) = spans.last_mut() {
        span.text.push_str(text);
    }
}

fn apply(spans: &mut Vec<Span>, mark: Mark) {
    match mark {
        Mark::Voice(voice) => spans.push(Span { voice, text: String::new() }),
        Mark::Character(it) => push(spans, it.encode_utf8(&mut [0; 4])),
        Mark::Nothing => {}
    }
}

/// Reads the mark at the beginning of a text, and how many bytes it takes.
fn mark(text: &str) -> Option<(Mark, usize)> {
    if text.starts_with('&') {
        return entities::character(text).map(|(it, n_bytes)| (Mark::Character(it), n_bytes));
    }
    if text.starts_with('{') {
        let inner = enclosed(text, ['{', '}'])?;
        return inner.starts_with('\\').then_some((Mark::Nothing, inner.len() + 2));
    }
    let inner = enclosed(text, ['<', '>'])?;
    tag(inner).map(|mark| (mark, inner.len() + 2))
}

/// What stands between a sign that opens and the first one that closes, unless another one opens before.
fn enclosed(text: &str, [open, close]: [char; 2]) -> Option<&str> {
    let inner = text.strip_prefix(open)?;
    let end = inner.find([open, close])?;
    let (inner, rest) = inner.split_at_checked(end)?;
    rest.starts_with(close).then_some(inner)
}

fn tag(inner: &str) -> Option<Mark> {
    let is_end = inner.starts_with('/');
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    if time(inner, Fraction::Places).is_some() {
        return Some(Mark::Nothing);
    }
    let n_name = inner.find(|it: char| !it.is_ascii_alphanumeric()).unwrap_or(inner.len());
    let (name, rest) = inner.split_at_checked(n_name)?;
    match name.to_ascii_lowercase().as_str() {
        "v" if is_end => Some(Mark::Voice(None)),
        "v" => Some(Mark::Voice(voice(rest))),
        "c" | "i" | "b" | "u" | "s" | "em" | "strong" | "ruby" | "rt" | "lang" | "font" | "span" | "br" => {
            Some(Mark::Nothing)
        }
        _ => None,
    }
}

/// The name in a tag of voice, behind its classes (`<v.first.loud Anna>`).
fn voice(rest: &str) -> Option<String> {
    let (_, name) = rest.split_once(char::is_whitespace)?;
    Some(tidy(&decoded(name))).filter(|name| !name.is_empty())
}

fn decoded(name: &str) -> String {
    let mut parts = name.split('&');
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let written = format!("&{part}");
        match entities::character(&written) {
            Some((it, n_bytes)) => {
                decoded.push(it);
                decoded.push_str(written.get(n_bytes..).unwrap_or_default());
            }
            None => decoded.push_str(&written),
        }
    }
    decoded
}

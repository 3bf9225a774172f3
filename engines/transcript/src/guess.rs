//! Which form a text has.

use crate::headed::{Header, header, is_announcement};
use crate::lines::{Line, lines};
use crate::time::{Fraction, timing};
use crate::{Form, Guess, Reason, whisper};

/// Lines that are looked at.
const MANY: usize = 400;

pub(crate) fn guess(name: &str, text: &str) -> Guess {
    let first: Vec<Line<'_>> =
        lines(text).into_iter().filter(|line| !line.text.is_empty()).take(MANY).collect();
    let extension = name.rsplit_once('.').map(|(_, it)| it.to_ascii_lowercase()).unwrap_or_default();
    let (form, reason) = signed(&first)
        .or_else(|| timed(&first, &extension))
        .or_else(|| headed(&first, &extension))
        .or_else(|| named(&extension))
        .unwrap_or((Form::Plain, Reason::NothingElse));
    Guess { form, reason }
}

fn signed(lines: &[Line<'_>]) -> Option<(Form, Reason)> {
    let line = lines.first()?.text;
    if line.split_whitespace().next() == Some("WEBVTT") {
        return Some((Form::Vtt, Reason::Signature));
    }
    whisper::is_heads(line).then_some((Form::Whisper, Reason::Segments))
}

fn timed(lines: &[Line<'_>], extension: &str) -> Option<(Form, Reason)> {
    let is_segment = |line: &Line<'_>| line.text.starts_with('[') && whisper::segment(line.text).is_some();
    if lines.iter().any(is_segment) {
        return Some((Form::Whisper, Reason::Segments));
    }
    let first = lines.iter().position(|line| timing(line.text, Fraction::Places).is_some())?;
    let line = lines.get(first)?.text;
    let is_numbered = first.checked_sub(1).and_then(|at| lines.get(at)).is_some_and(|it| it.text == "1");
    let (from, _) = line.split_once("-->")?;
    Some(match extension {
        "vtt" => (Form::Vtt, Reason::Timings),
        "srt" => (Form::Srt, Reason::Timings),
        "docx" => (Form::Teams, Reason::Timings),
        _ if Fraction::of([from].into_iter()) == Fraction::Count => (Form::Teams, Reason::UnpaddedTimings),
        _ if is_numbered || line.contains(',') => (Form::Srt, Reason::Timings),
        _ => (Form::Vtt, Reason::Timings),
    })
}

fn headed(lines: &[Line<'_>], extension: &str) -> Option<(Form, Reason)> {
    let headers: Vec<Header<'_>> = lines.iter().filter_map(|line| header(line.text)).collect();
    let n_apart = headers.iter().filter(|it| it.is_apart && it.name.is_some()).count();
    let mut names: Vec<_> = headers.iter().filter_map(|it| it.name.as_deref()).collect();
    names.sort_unstable();
    let recurs = names.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
    let announced = lines.iter().find(|line| is_announcement(line.text)).map(|line| line.text);
    match announced {
        _ if n_apart < 2 && !recurs && (announced.is_none() || headers.is_empty()) => None,
        Some(words) if words.contains("otter.ai") => Some((Form::Otter, Reason::Announcement)),
        Some(_) => Some((Form::Teams, Reason::Announcement)),
        None if extension == "docx" => Some((Form::Teams, Reason::Headers)),
        None => Some((Form::Otter, Reason::Headers)),
    }
}

fn named(extension: &str) -> Option<(Form, Reason)> {
    match extension {
        "vtt" => Some((Form::Vtt, Reason::Extension)),
        "srt" => Some((Form::Srt, Reason::Extension)),
        _ => None,
    }
}

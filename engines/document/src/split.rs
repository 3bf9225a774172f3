//! Splitting a text that is too long for one passage.

use unicode_segmentation::GraphemeCursor;

/// Splits a text into pieces of at most `limit` code points, which joined again are the text.
///
/// A piece ends at a line's end, else after a sentence, else at a space, whichever is found in its second half;
/// else between two characters as a reader sees them.
pub(crate) fn pieces(text: &str, limit: usize) -> Vec<&str> {
    let limit = limit.max(1);
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((end, _)) = rest.char_indices().nth(limit) {
        let Some((piece, behind)) = rest.split_at_checked(cut(rest, end, limit)) else {
            break;
        };
        pieces.push(piece);
        rest = behind;
    }
    pieces.push(rest);
    pieces
}

/// The byte to cut at, at most `end` and never 0.
fn cut(rest: &str, end: usize, limit: usize) -> usize {
    let half = rest.char_indices().nth(limit / 2).map_or(0, |(at, _)| at);
    let (Some(window), Some(first)) = (rest.get(half..end), rest.get(..end)) else {
        return end;
    };
    let found = window.rfind('\n').or_else(|| sentence_end(window)).or_else(|| last_space(window));
    let at = found.map_or_else(|| character_end(rest, first), |at| half + at);
    if at == 0 { end } else { at }
}

/// The space that follows the last full stop, question or exclamation mark, and its closing quotation mark if any.
fn sentence_end(window: &str) -> Option<usize> {
    let mut space = None;
    for (at, character) in window.char_indices().rev() {
        match character {
            '.' | '!' | '?' | '…' if space.is_some() => return space,
            '"' | '”' | '’' | '»' | ')' => {}
            _ => space = character.is_whitespace().then_some(at),
        }
    }
    None
}

fn last_space(window: &str) -> Option<usize> {
    window.rfind(char::is_whitespace)
}

/// Nothing to hold on to: at least an accent stays with its letter.
fn character_end(rest: &str, first: &str) -> usize {
    let mut cursor = GraphemeCursor::new(first.len(), rest.len(), true);
    match cursor.is_boundary(rest, 0) {
        Ok(false) => cursor.prev_boundary(rest, 0).ok().flatten().unwrap_or(first.len()),
        _ => first.len(),
    }
}

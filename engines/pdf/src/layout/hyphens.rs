//! Words broken at the end of a line.
//!
//! One glyph may serve hyphen and soft hyphen, and the file then says U+00AD for both (typst does): within a line
//! U+00AD is a hyphen, at its end a break. A word keeps the hyphen it was broken at when the file writes it with one
//! elsewhere: *co-progettazione*, *socio-sanitario*.

use std::collections::BTreeSet;

/// Words the file writes with a hyphen within a line, in small letters.
#[derive(Debug, Default)]
pub(crate) struct Hyphenated(BTreeSet<String>);

impl Hyphenated {
    /// Notes the hyphenated words of a line.
    pub(crate) fn note(&mut self, line: &str) {
        for word in line.split_whitespace() {
            let word = word.trim_matches(|letter: char| !letter.is_alphanumeric() && !is_hyphen(letter));
            if !word.ends_with(is_hyphen) && word.contains(is_hyphen) {
                let elided = word.rsplit(['\'', '’']).next().unwrap_or(word);
                self.0.insert(plain(elided).to_lowercase());
            }
        }
    }

    /// Puts the next line behind a text.
    pub(crate) fn join(&self, text: &mut String, next: &str) {
        let next = plain_inside(next);
        let Some(first) = next.chars().next() else {
            return;
        };
        let mut ending = text.chars().rev();
        let (last, before) = (ending.next(), ending.next());
        let follows_word = before.is_some_and(char::is_alphanumeric);
        if last.is_some_and(is_hyphen) && follows_word && first.is_alphanumeric() {
            text.pop();
            let is_broken = before.is_some_and(char::is_alphabetic) && first.is_lowercase();
            if !is_broken || self.keeps(text, &next) {
                text.push('-');
            }
        } else if !(last == Some('/') && follows_word) {
            text.push(' ');
        }
        text.push_str(&next);
    }

    fn keeps(&self, text: &str, next: &str) -> bool {
        let is_letter = |letter: char| letter.is_alphanumeric() || is_hyphen(letter);
        let head = text.rsplit(|letter| !is_letter(letter)).next().unwrap_or_default();
        let tail = next.split(|letter| !is_letter(letter)).next().unwrap_or_default();
        self.0.contains(&plain(&format!("{head}-{tail}")).to_lowercase())
    }
}

/// Whether a letter is a hyphen, a soft one or one that breaks no line.
pub(crate) fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{ad}' | '\u{2010}' | '\u{2011}')
}

/// A line with its inner soft hyphens written as hyphens; the one at its end is left to [`Hyphenated::join`].
pub(crate) fn plain_inside(line: &str) -> String {
    match line.strip_suffix('\u{ad}') {
        Some(start) => plain_soft(start) + "\u{ad}",
        None => plain_soft(line),
    }
}

/// A finished text: no soft hyphen is left.
pub(crate) fn plain_soft(text: &str) -> String {
    text.replace('\u{ad}', "-")
}

fn plain(word: &str) -> String {
    word.replace(is_hyphen, "-")
}

//! The lines of a file.

/// A line, without blanks at its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    /// Counted from 1.
    pub(crate) number: usize,
    pub(crate) text: &'a str,
}

/// Cuts a text at LF, CRLF and CR; a byte order mark is no part of it.
pub(crate) fn lines(text: &str) -> Vec<Line<'_>> {
    let ended = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
    let cut = ended.flat_map(|line| line.split('\r'));
    cut.zip(1..).map(|(line, number)| Line { number, text: line.trim_matches(is_blank) }).collect()
}

/// One blank between two words, none at the ends, no control characters.
pub(crate) fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    for word in text.split(is_blank) {
        let n_before = tidied.len();
        if !tidied.is_empty() {
            tidied.push(' ');
        }
        let n_blank = tidied.len();
        tidied.extend(word.chars().filter(|it| !it.is_control()));
        if tidied.len() == n_blank {
            tidied.truncate(n_before);
        }
    }
    tidied
}

/// Whether a reader sees anything of the text.
pub(crate) fn is_visible(text: &str) -> bool {
    text.chars().any(|it| !is_blank(it) && !it.is_control())
}

/// Whether a reader sees nothing of the character.
fn is_blank(it: char) -> bool {
    it.is_whitespace() || matches!(it, '\u{feff}' | '\u{200b}')
}

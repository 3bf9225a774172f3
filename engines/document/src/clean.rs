//! Characters that no passage holds.

use std::borrow::Cow;

/// Ends every line with LF and drops every control character but LF and TAB.
///
/// All the ends of line that Unicode knows (UAX 14, class BK and NL, CR, LF) become LF, so that no later step meets
/// another one. Nothing else is changed.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(must_change) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => cleaned.push('\n'),
            _ if must_change(character) => {}
            _ => cleaned.push(character),
        }
    }
    Cow::Owned(cleaned)
}

/// Removes blanks at both ends; characters without width count as blanks there.
pub(crate) fn trim(text: &str) -> &str {
    text.trim_matches(is_blank)
}

/// Whether a reader sees nothing of the character.
pub(crate) fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

fn must_change(character: char) -> bool {
    let is_kept = matches!(character, '\n' | '\t');
    !is_kept && (character.is_control() || matches!(character, '\u{2028}' | '\u{2029}'))
}

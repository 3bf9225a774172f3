//! Marks of lists: bullets, numbers and letters.

/// Bullets as fonts of word processors draw them, those of Symbol and Wingdings at their private places included.
const BULLETS: &str = "•◦▪▫‣⁃●○■□–—-*·∙➢➤✓\u{f0b7}\u{f0a7}\u{f0d8}\u{f02d}\u{f0fc}";

/// Whether a word is a bullet.
pub(crate) fn is_bullet(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(|letter| BULLETS.contains(letter)) && letters.next().is_none()
}

/// Whether a word numbers an item: `1.`, `12)`, `a)`, `(b)`, `iv.`; a single capital with a full stop is an initial.
pub(crate) fn is_number(word: &str) -> bool {
    let open = word.strip_prefix('(').unwrap_or(word);
    let Some(core) = open.strip_suffix(['.', ')']) else {
        return false;
    };
    let is_digits = core.len() <= 3 && core.chars().all(|letter| letter.is_ascii_digit());
    let is_letter = core.len() == 1
        && core.chars().all(|letter| {
            letter.is_ascii_lowercase() || (letter.is_ascii_uppercase() && word.ends_with(')'))
        });
    let is_roman = core.len() <= 4 && core.chars().all(|letter| "ivx".contains(letter));
    !core.is_empty() && (is_digits || is_letter || is_roman)
}

/// Whether a word is a bullet or numbers an item.
pub(crate) fn is_mark(word: &str) -> bool {
    is_bullet(word) || is_number(word)
}

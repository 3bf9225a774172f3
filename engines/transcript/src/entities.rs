//! Characters written by name or number.

/// The longest reference that is read, in bytes, from the ampersand to the semicolon.
const LONGEST: usize = 10;

/// Reads a character reference (HTML Standard, section 13.5) at the beginning of a text that begins with `&`: the character
/// and how many bytes stood for it.
///
/// The names are those that subtitles use in western languages; an unknown one is left as written.
pub(crate) fn character(text: &str) -> Option<(char, usize)> {
    let n_name = text.bytes().take(LONGEST).position(|it| it == b';')?;
    let name = text.get(1..n_name)?;
    let character = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => named(name)?,
    };
    Some((character, n_name + 1))
}

fn numbered(number: &str) -> Option<char> {
    let value = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(value).filter(|it| !it.is_control())
}

fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "lrm" => '\u{200e}',
        "rlm" => '\u{200f}',
        "agrave" => 'à',
        "egrave" => 'è',
        "eacute" => 'é',
        "igrave" => 'ì',
        "ograve" => 'ò',
        "ugrave" => 'ù',
        "Egrave" => 'È',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "laquo" => '«',
        "raquo" => '»',
        "hellip" => '…',
        "ndash" => '–',
        "mdash" => '—',
        "euro" => '€',
        _ => return None,
    })
}

//! The title in a file's properties.

/// What the bytes 0x18 to 0x1F and 0x80 to 0xA0 mean in PDFDocEncoding (ISO 32000-1, Annex D.2); the others mean what
/// they do in Latin-1.
const LOW: &str = "˘ˇˆ˙˝˛˚˜";
const HIGH: &str = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\u{fffd}€";

/// A text string of a PDF (ISO 32000-1, 7.9.2.2; ISO 32000-2 for UTF-8); `None` when it says nothing.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let text = match bytes {
        [0xfe, 0xff, rest @ ..] => utf16(rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        other => other.iter().map(|byte| letter(*byte)).collect(),
    };
    let visible = |letter: char| if letter.is_control() { ' ' } else { letter };
    let text: String = text.chars().map(visible).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

fn utf16(bytes: &[u8]) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| match pair {
        [high, low] => Some(u16::from_be_bytes([*high, *low])),
        _ => None,
    });
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn letter(byte: u8) -> char {
    let found = match byte {
        0x18..=0x1f => LOW.chars().nth(usize::from(byte - 0x18)),
        0x80..=0xa0 => HIGH.chars().nth(usize::from(byte - 0x80)),
        _ => None,
    };
    found.unwrap_or(char::from(byte))
}

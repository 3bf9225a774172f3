//! Characters of symbol fonts, as far as Unicode has them.

/// The private places where symbol fonts put their characters (ISO/IEC 29500-1, 17.3.3.30).
const PRIVATE: std::ops::RangeInclusive<u32> = 0xf020..=0xf0ff;

/// The font Symbol from 0x20 on; source: "Adobe Symbol Encoding to Unicode", Unicode Consortium, 1999.
const SYMBOL_LOW: &str =
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

/// The same from 0xa0 to 0xe5; behind them stand the pieces of which large brackets are built.
const SYMBOL_HIGH: &str = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

/// What of the fonts Wingdings and Wingdings 2 stands in documents: points of lists, boxes to tick, arrows that
/// programs make of two hyphens and a bracket. Places as in "Proposal to add Wingdings and Webdings symbols" (L2/11-052,
/// Unicode Consortium, 2011), characters the nearest that fonts have had for long.
const WINGDINGS: &[(u32, char)] = &[
    (0x4a, '☺'),
    (0x4c, '☹'),
    (0x6c, '●'),
    (0x6e, '■'),
    (0x6f, '□'),
    (0x71, '❑'),
    (0x76, '❖'),
    (0x9f, '•'),
    (0xa7, '▪'),
    (0xa8, '◻'),
    (0xd8, '➢'),
    (0xdf, '←'),
    (0xe0, '→'),
    (0xe1, '↑'),
    (0xe2, '↓'),
    (0xe8, '➔'),
    (0xef, '⇦'),
    (0xf0, '⇨'),
    (0xfb, '✗'),
    (0xfc, '✓'),
    (0xfd, '☒'),
    (0xfe, '☑'),
];
const WINGDINGS_2: &[(u32, char)] = &[(0x50, '✓'), (0x52, '☑'), (0x53, '☒'), (0xa3, '□')];

/// The character that a symbol shows; `None` when Unicode has none for it here, or the code is no number.
///
/// `code` is in hexadecimal (ISO/IEC 29500-1, 17.3.3.30).
pub(super) fn character(font: &str, code: &str) -> Option<char> {
    let code = u32::from_str_radix(code.trim(), 16).ok()?;
    let place = match code {
        0x20..=0xff => code,
        _ if PRIVATE.contains(&code) => code - 0xf000,
        _ => return char::from_u32(code).filter(|it| !is_private(*it) && !it.is_control()),
    };
    match font.trim().to_lowercase().as_str() {
        "symbol" => symbol(place),
        "wingdings" => listed(WINGDINGS, place),
        "wingdings 2" => listed(WINGDINGS_2, place),
        _ if code == place => char::from_u32(code).filter(|it| !it.is_control()),
        _ => None,
    }
}

fn symbol(place: u32) -> Option<char> {
    let (from, characters) = if place < 0xa0 { (0x20, SYMBOL_LOW) } else { (0xa0, SYMBOL_HIGH) };
    characters.chars().nth(usize::try_from(place.checked_sub(from)?).ok()?)
}

fn listed(characters: &[(u32, char)], place: u32) -> Option<char> {
    characters.iter().find(|(at, _)| *at == place).map(|(_, character)| *character)
}

/// Whether a character means only what two people agreed on (The Unicode Standard, 23.5).
fn is_private(character: char) -> bool {
    matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

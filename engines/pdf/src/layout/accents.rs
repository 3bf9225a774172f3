//! Letters and accents drawn as two glyphs: TeX does so with its oldest fonts.

use unicode_normalization::char::compose;

use super::glyph::Glyph;

/// How far, in ems, the middle of an accent may lie from that of its letter.
const BESIDE: f32 = 0.3;

/// How far, in ems, an accent may be raised: above capitals it is.
const RAISED: f32 = 0.5;

/// Puts accents together with the letters they are drawn upon, right before or right after them.
///
/// Elsewhere a grave accent may be a mark of its own, so only what is drawn in one place is put together; costs the
/// number of glyphs.
pub(crate) fn accented(glyphs: Vec<Glyph>) -> Vec<Glyph> {
    let mut accented: Vec<Glyph> = Vec::with_capacity(glyphs.len());
    for glyph in glyphs {
        let whole = accented
            .last()
            .and_then(|last| put_together(last, &glyph).or_else(|| put_together(&glyph, last)));
        if let Some(whole) = whole {
            accented.pop();
            accented.push(whole);
        } else {
            accented.push(glyph);
        }
    }
    accented
}

fn put_together(accent: &Glyph, letter: &Glyph) -> Option<Glyph> {
    let mark = combining(single(accent)?)?;
    let base = match single(letter)? {
        'ı' => 'i',
        other => other,
    };
    let whole = compose(base, mark)?;
    let middle = |glyph: &Glyph| glyph.left + glyph.width / 2.0;
    let is_upon = (middle(accent) - middle(letter)).abs() < BESIDE * letter.size
        && (accent.baseline - letter.baseline).abs() < RAISED * letter.size;
    is_upon.then(|| Glyph { text: whole.to_string(), ..letter.clone() })
}

fn single(glyph: &Glyph) -> Option<char> {
    let mut letters = glyph.text.chars();
    letters.next().filter(|_| letters.next().is_none())
}

/// The mark that goes onto a letter, for an accent that stands alone.
fn combining(accent: char) -> Option<char> {
    match accent {
        '`' => Some('\u{300}'),
        '´' => Some('\u{301}'),
        'ˆ' => Some('\u{302}'),
        '˜' => Some('\u{303}'),
        '¨' => Some('\u{308}'),
        'ˇ' => Some('\u{30c}'),
        '¸' => Some('\u{327}'),
        _ => None,
    }
}

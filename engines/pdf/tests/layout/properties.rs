//! What holds for letters at any place.

use crate::setter::{HEIGHT, Page, laid_out};
use pdf::layout::{Glyph, Sheet, blocks};
use proptest::collection::vec;
use proptest::prelude::*;

fn place() -> impl Strategy<Value = f32> {
    prop_oneof![9 => -100.0_f32..1_000.0, 1 => any::<f32>()]
}

fn glyphs() -> impl Strategy<Value = Vec<Glyph>> {
    let text = prop_oneof![6 => "[a-zà]", 1 => Just(" ".to_owned()), 1 => "\\PC{0,3}|[\u{0}-\u{1f}]", 1 => "[-•\u{ad}ﬁ.0-9)]"];
    let size = prop_oneof![8 => 6.0_f32..20.0, 1 => any::<f32>()];
    let glyph = (text, place(), place(), place(), size, any::<bool>());
    let glyph = glyph.prop_map(|(text, left, baseline, width, size, is_bold)| Glyph {
        text,
        left,
        baseline,
        width,
        size,
        is_bold,
    });
    vec(glyph, 0..120)
}

/// Sorted letters, without what may be left out or added: hyphens and blanks.
fn letters<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<char> {
    let mut letters: Vec<char> =
        texts.flat_map(str::chars).filter(|letter| letter.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters
}

proptest! {
    #[test]
    fn any_letters_at_any_places_end_in_sound_blocks(pages in vec(glyphs(), 0..4)) {
        let n_pages = pages.len() as u32;
        for block in blocks(pages.into_iter().map(|page| Sheet::new(HEIGHT, page)).collect()) {
            prop_assert!(!block.text.trim().is_empty());
            prop_assert!(!block.text.contains(char::is_control));
            prop_assert!((1..=n_pages).contains(&block.page));
        }
    }

    #[test]
    fn the_order_of_drawing_does_not_matter(words in vec(("[a-z]{1,9}", 0..40_u8, 0..60_u8), 1..80), seed in any::<u64>()) {
        let page = words.iter().fold(Page::default(), |page, (word, column, row)| {
            page.line(50.0 + 12.5 * f32::from(*column), 60.0 + 12.5 * f32::from(*row), word)
        });
        let mut glyphs = page.glyphs;
        // Letters that lie exactly upon each other have no order of their own.
        glyphs.sort_by(|one, other| (one.baseline, one.left).partial_cmp(&(other.baseline, other.left)).unwrap());
        glyphs.dedup_by(|one, other| (one.baseline, one.left) == (other.baseline, other.left));
        let mut shuffled = glyphs.clone();
        shuffled.sort_by_key(|glyph| (u64::from(glyph.left.to_bits()) ^ seed).wrapping_mul(u64::from(glyph.baseline.to_bits()) | 1));
        prop_assert_eq!(laid_out(vec![Page { glyphs }]), laid_out(vec![Page { glyphs: shuffled }]));
    }

    #[test]
    fn no_letter_is_lost_and_none_is_added(words in vec(("[a-z]{1,9}", 0..12_u8, 0..60_u8), 1..80)) {
        let mut page = Page::default();
        let mut taken = std::collections::BTreeSet::new();
        let mut set = Vec::new();
        for (word, column, row) in &words {
            if taken.insert((column, row)) {
                set.push(word.as_str());
                page = page.line(50.0 + 50.0 * f32::from(*column), 60.0 + 12.5 * f32::from(*row), word);
            }
        }
        let blocks = laid_out(vec![page]);
        prop_assert_eq!(letters(set.into_iter()), letters(blocks.iter().map(|block| block.text.as_str())));
    }
}

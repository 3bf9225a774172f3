//! Words and sentences of a text, and which of them are coded.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::ranges::Covered;

/// When a unit counts as coded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Touch {
    /// When any of it is in a coder's ranges. For sentences, out of which people code a part.
    Any,
    /// When at least half of it is. For words, which a hand that slips cuts into.
    Half,
}

/// The words of a text, as ranges of code points (Unicode Standard Annex 29, word boundaries, without what has no
/// letter or digit). Linear.
pub fn words(text: &str) -> Vec<Range<usize>> {
    in_code_points(text, text.unicode_word_indices())
}

/// The sentences of a text, as ranges of code points, without the spaces around them (Unicode Standard Annex 29,
/// sentence boundaries, without what has no letter or digit). Linear.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let worded = |it: &(usize, &str)| it.1.chars().any(char::is_alphanumeric);
    let trimmed = |(at, sentence): (usize, &'_ str)| {
        let tail = sentence.trim_start();
        (at + sentence.len() - tail.len(), tail.trim_end().len())
    };
    let whole = text.split_sentence_bound_indices().filter(worded).map(trimmed);
    let cut = whole.filter_map(|(at, length)| Some((at, text.get(at..at + length)?)));
    in_code_points(text, cut)
}

/// Which units a coder's ranges of one code cover: one answer for each unit.
///
/// Units and ranges are in code points, in any order; ranges may overlap. O((units + ranges) log ranges).
pub fn coded(units: &[Range<usize>], ranges: &[Range<usize>], touch: Touch) -> Vec<bool> {
    let covered = Covered::new(ranges);
    let is_coded = |unit: &Range<usize>| match (touch, covered.within(unit)) {
        (_, 0) => false,
        (Touch::Any, _) => true,
        (Touch::Half, n) => n >= unit.len() - n,
    };
    units.iter().map(is_coded).collect()
}

/// Turns pieces at byte offsets, in order, into ranges of code points.
fn in_code_points<'a>(text: &'a str, pieces: impl Iterator<Item = (usize, &'a str)>) -> Vec<Range<usize>> {
    let (mut bytes, mut points) = (0, 0);
    let mut ranges = Vec::new();
    for (at, piece) in pieces {
        points += text.get(bytes..at).map_or(0, |between| between.chars().count());
        let length = piece.chars().count();
        ranges.push(points..points + length);
        bytes = at + piece.len();
        points += length;
    }
    ranges
}

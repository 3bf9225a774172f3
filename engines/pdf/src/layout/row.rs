//! Words become rows: what stands on one baseline within a region.

use super::word::{GAP, SAME_LINE, Word};

/// Words on one baseline, from left to right; never empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Row {
    pub words: Vec<Word>,
    pub baseline: f32,
    /// The size of most of its letters.
    pub size: f32,
    left: f32,
    right: f32,
    /// The size of its largest letters.
    largest: f32,
}

/// Letters smaller than this share of their neighbours, and raised or lowered, are notes' numbers and exponents.
const SMALL: f32 = 0.8;

/// How far, in ems of the line, an exponent may be raised.
const RAISED: f32 = 0.6;

/// The rows of a region from top to bottom; costs what sorting the words costs.
pub(crate) fn rows(mut words: Vec<Word>) -> Vec<Row> {
    words.sort_by(|one, other| one.baseline.total_cmp(&other.baseline));
    let mut rows: Vec<Row> = Vec::new();
    let mut open: Vec<Word> = Vec::new();
    for word in words {
        let ends = open
            .first()
            .is_some_and(|first| word.baseline - first.baseline > SAME_LINE * first.size.max(word.size));
        if ends {
            settle(Row::of(std::mem::take(&mut open)), &mut rows);
        }
        open.push(word);
    }
    if !open.is_empty() {
        settle(Row::of(open), &mut rows);
    }
    for row in &mut rows {
        row.words.sort_by(|one, other| one.left.total_cmp(&other.left));
    }
    rows
}

/// Puts a row below the others, or into the one above when one of the two is an exponent of the other.
fn settle(mut row: Row, rows: &mut Vec<Row>) {
    let Some(mut above) = rows.pop() else {
        return rows.push(row);
    };
    if row.is_exponent_of(&above) {
        above.absorb(row);
        rows.push(above);
    } else if above.is_exponent_of(&row) {
        row.absorb(above);
        rows.push(row);
    } else {
        rows.extend([above, row]);
    }
}

impl Row {
    /// A row of these words, sorted.
    pub(crate) fn of(mut words: Vec<Word>) -> Self {
        words.sort_by(|one, other| one.left.total_cmp(&other.left));
        let main = words.iter().max_by(|one, other| weight(one).total_cmp(&weight(other)));
        let (baseline, size) = main.map_or((0.0, 0.0), |word| (word.baseline, word.size));
        let left = words.iter().map(|word| word.left).fold(f32::MAX, f32::min);
        let right = words.iter().map(|word| word.right).fold(f32::MIN, f32::max);
        let largest = words.iter().map(|word| word.size).fold(0.0, f32::max);
        Self { words, baseline, size, left, right, largest }
    }

    /// Takes in the words of an exponent; they are sorted once all are there.
    fn absorb(&mut self, exponent: Self) {
        self.words.extend(exponent.words);
        self.left = self.left.min(exponent.left);
        self.right = self.right.max(exponent.right);
        self.largest = self.largest.max(exponent.largest);
    }

    pub(crate) fn left(&self) -> f32 {
        self.left
    }

    pub(crate) fn right(&self) -> f32 {
        self.right
    }

    /// Whether nine tenths of its letters are bold.
    pub(crate) fn is_bold(&self) -> bool {
        let letters = |word: &Word| word.text.chars().count();
        let all: usize = self.words.iter().map(letters).sum();
        let bold: usize = self.words.iter().filter(|word| word.is_bold).map(letters).sum();
        bold * 10 >= all * 9
    }

    /// Its words put apart by single blanks; an exponent stands at its word.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        let mut last: Option<&Word> = None;
        for word in &self.words {
            if last.is_some_and(|last| !is_attached(last, word)) {
                text.push(' ');
            }
            text.push_str(&word.text);
            last = Some(word);
        }
        text
    }

    fn is_exponent_of(&self, other: &Self) -> bool {
        let margin = other.size;
        self.largest <= SMALL * other.size
            && (self.baseline - other.baseline).abs() <= RAISED * other.size
            && self.left >= other.left - margin
            && self.right <= other.right + margin
    }
}

/// Large words of many letters decide where a row stands.
fn weight(word: &Word) -> f32 {
    word.size * (word.right - word.left).max(1.0)
}

fn is_attached(last: &Word, word: &Word) -> bool {
    let size = last.size.min(word.size);
    (last.baseline - word.baseline).abs() > 0.1 * size && word.left - last.right <= GAP * size
}

//! The one conversion between bytes, code points and UTF-16 units.
//!
//! Rust counts bytes, browsers count UTF-16 units, the record and REFI-QDA count Unicode code points.
//! Everything that is stored or sent counts code points; whoever needs another unit converts here.
//! Nothing is normalised and CRLF is two code points: an offset means the same text everywhere or nothing at all.

use std::ops::Range;

/// What an offset counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Bytes of UTF-8, as in Rust.
    Byte,
    /// Unicode code points, as in the record.
    CodePoint,
    /// UTF-16 units, as in browsers.
    Utf16,
}

/// One place between two characters, in all three units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// Bytes before it.
    pub byte: usize,
    /// Code points before it.
    pub code_point: usize,
    /// UTF-16 units before it.
    pub utf16: usize,
}

impl Place {
    /// The same place in one unit.
    pub fn in_unit(self, unit: Unit) -> usize {
        match unit {
            Unit::Byte => self.byte,
            Unit::CodePoint => self.code_point,
            Unit::Utf16 => self.utf16,
        }
    }

    fn after(self, character: char) -> Place {
        Place {
            byte: self.byte + character.len_utf8(),
            code_point: self.code_point + 1,
            utf16: self.utf16 + character.len_utf16(),
        }
    }
}

/// The number of code points of a text.
pub fn length(text: &str) -> usize {
    text.chars().count()
}

/// Finds the place at `offset`, counted in `unit`.
///
/// `None` when the offset is beyond the end or inside a character. Linear in the offset; for many places of one
/// text make a [`Ruler`].
pub fn place(text: &str, unit: Unit, offset: usize) -> Option<Place> {
    walk(text, Place::default(), unit, offset)
}

/// The part of a text between two offsets in code points.
///
/// `None` when `end` is before `start` or beyond the end of the text.
pub fn slice(text: &str, start: usize, end: usize) -> Option<&str> {
    let first = place(text, Unit::CodePoint, start)?;
    let last = walk(text, first, Unit::CodePoint, end)?;
    text.get(first.byte..last.byte)
}

/// Code points between two marks of a [`Ruler`].
const STRIDE: usize = 256;

/// A text with marks at regular distances, for finding many places in it.
#[derive(Debug, Clone)]
pub struct Ruler<'a> {
    text: &'a str,
    marks: Vec<Place>,
}

impl<'a> Ruler<'a> {
    /// Reads the text once; takes a tenth of its memory at most.
    pub fn new(text: &'a str) -> Self {
        let mut marks = vec![Place::default()];
        let mut here = Place::default();
        for character in text.chars() {
            here = here.after(character);
            if here.code_point.is_multiple_of(STRIDE) {
                marks.push(here);
            }
        }
        Ruler { text, marks }
    }

    /// Finds the place at `offset`, as [`place`] does, in time that does not grow with the text.
    pub fn place(&self, unit: Unit, offset: usize) -> Option<Place> {
        let n_before = self.marks.partition_point(|mark| mark.in_unit(unit) <= offset);
        let mark = self.marks.get(n_before.checked_sub(1)?)?;
        walk(self.text, *mark, unit, offset)
    }

    /// The part of the text in a range of code points, as [`slice()`] gives it.
    pub fn slice(&self, range: Range<usize>) -> Option<&'a str> {
        let first = self.place(Unit::CodePoint, range.start)?;
        let last = self.place(Unit::CodePoint, range.end)?;
        self.text.get(first.byte..last.byte)
    }
}

fn walk(text: &str, from: Place, unit: Unit, offset: usize) -> Option<Place> {
    let mut here = from;
    let mut rest = text.get(from.byte..)?.chars();
    while here.in_unit(unit) < offset {
        here = here.after(rest.next()?);
    }
    (here.in_unit(unit) == offset).then_some(here)
}

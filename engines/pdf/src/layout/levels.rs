//! Levels of headings by their sizes, depths of lists by their indents.

use super::draft::{Draft, Part};
use super::role::{LARGER, Role};

/// The sizes of a file's headings, the largest first.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Levels {
    sizes: Vec<f32>,
    body: f32,
}

/// Sizes of headings that differ by less than this share are one level.
const SAME_LEVEL: f32 = 0.04;

/// Longer texts in large letters are an introduction, not a heading.
const LONGEST: usize = 200;

/// Longer texts in bold letters of the body's size are an emphasised paragraph.
const LONGEST_BOLD: usize = 120;

impl Levels {
    pub(crate) fn of(parts: &[Part], body: f32) -> Self {
        let mut sizes: Vec<f32> = parts
            .iter()
            .filter_map(|part| match part {
                Part::Draft(draft) if is_larger(draft, body) && is_heading(draft, body) => {
                    Some(draft.last.size)
                }
                Part::Draft(_) | Part::Cell(_) => None,
            })
            .collect();
        sizes.sort_by(|one, other| other.total_cmp(one));
        sizes.dedup_by(|one, other| *other - *one < SAME_LEVEL * *other);
        Self { sizes, body }
    }

    /// The level of a heading, 1 to 6; bold letters of the body's size come below all larger ones.
    pub(crate) fn level(&self, draft: &Draft) -> Option<u8> {
        if !is_heading(draft, self.body) {
            return None;
        }
        let size = draft.last.size;
        let larger = self.sizes.iter().filter(|level| size < **level * (1.0 - SAME_LEVEL)).count();
        let above = if is_larger(draft, self.body) { larger } else { self.sizes.len() };
        u8::try_from(above.min(5)).ok().map(|above| above + 1)
    }
}

fn is_larger(draft: &Draft, body: f32) -> bool {
    draft.last.size >= LARGER * body
}

fn is_heading(draft: &Draft, body: f32) -> bool {
    let n_letters = draft.text.chars().count();
    let says_something = draft.text.chars().any(char::is_alphanumeric);
    if draft.role != Role::Heading || !says_something {
        return false;
    }
    if is_larger(draft, body) {
        return n_letters <= LONGEST;
    }
    let is_sentence = draft.text.ends_with(['.', ',', ';']) && draft.text.split(' ').count() > 6;
    n_letters <= LONGEST_BOLD && !is_sentence
}

/// The indents of the lists that are open, the outermost first.
#[derive(Debug, Default)]
pub(crate) struct Depths(Vec<f32>);

impl Depths {
    /// The depth, from 1, of an item whose mark stands at this indent, in points.
    pub(crate) fn depth(&mut self, indent: f32, size: f32) -> u8 {
        while self.0.last().is_some_and(|open| *open > indent + 0.5 * size) {
            self.0.pop();
        }
        if self.0.last().is_none_or(|open| indent > *open + 0.5 * size) {
            self.0.push(indent);
        }
        u8::try_from(self.0.len()).unwrap_or(u8::MAX)
    }

    /// A block that is no item ends all lists.
    pub(crate) fn leave(&mut self) {
        self.0.clear();
    }
}

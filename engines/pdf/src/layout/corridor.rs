//! Empty corridors: where the letters of one column end and those of the next begin.
//!
//! A corridor lies to the left of a place where many rows begin anew: at least [`WIDTH`] points wide, and empty over
//! several rows on end. Rows that do cross it part the page into bands.

use std::collections::BTreeMap;

use super::row::Row;

/// The least width of a corridor in points; narrower gaps are blanks of a justified line.
pub(crate) const WIDTH: f32 = 7.0;

/// How far, in points, rows of one column may begin apart.
pub(crate) const EDGE: f32 = 3.0;

/// How many places are tried in a region.
const MOST_TRIED: usize = 8;

/// The least rows that begin at a place for it to be tried.
const LEAST_ROWS: usize = 3;

/// A stretch of a row without a gap of [`WIDTH`], from left to right.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stretch {
    pub left: f32,
    pub right: f32,
}

/// The stretches of a row.
pub(crate) fn stretches(row: &Row) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for word in &row.words {
        match stretches.last_mut() {
            Some(last) if word.left - last.right < WIDTH => last.right = last.right.max(word.right),
            _ => stretches.push(Stretch { left: word.left, right: word.right }),
        }
    }
    stretches
}

/// Places, in points from the left, where columns may begin; the most frequent first, at most [`MOST_TRIED`].
///
/// Costs the number of rows.
pub(crate) fn edges(rows: &[Vec<Stretch>]) -> Vec<f32> {
    let margin = rows.iter().flatten().map(|stretch| stretch.left).fold(f32::MAX, f32::min);
    let mut begun = BTreeMap::<i32, (usize, f32)>::new();
    for stretch in rows.iter().flatten().filter(|stretch| stretch.left > margin + WIDTH) {
        let (count, least) = begun.entry((stretch.left / EDGE).floor() as i32).or_insert((0, stretch.left));
        *count += 1;
        *least = least.min(stretch.left);
    }
    let mut counted: Vec<(usize, f32)> = begun
        .iter()
        .map(|(class, (count, least))| (count + begun.get(&(class + 1)).map_or(0, |next| next.0), *least))
        .filter(|(count, _)| *count >= LEAST_ROWS)
        .collect();
    counted.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.total_cmp(&other.1)));
    counted.into_iter().take(MOST_TRIED).map(|(_, edge)| edge).collect()
}

/// Whether a row has letters in the corridor to the left of this place.
pub(crate) fn crosses(row: &[Stretch], edge: f32) -> bool {
    row.iter().any(|stretch| stretch.left < edge - 0.5 && stretch.right > edge - WIDTH + 0.5)
}

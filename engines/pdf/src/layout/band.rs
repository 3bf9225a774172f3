//! Bands of rows that leave a corridor empty, and what stands on its two sides.

use std::ops::Range;

use super::corridor::{EDGE, Stretch, crosses};
use super::marks::is_mark;
use super::row::Row;

/// What the two sides of a corridor are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sides {
    /// Two columns: the left one is read to its end first.
    Columns,
    /// A table: its rows are read one after the other.
    Table,
}

/// Rows on end that leave a corridor empty.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Band {
    pub rows: Range<usize>,
    pub sides: Sides,
}

/// The least rows on either side of a corridor.
const LEAST_ROWS: usize = 3;

/// A side with fewer words a line than this, on the baselines of the other, is a column of a table.
const FEW_WORDS: f32 = 3.0;

/// The bands of a corridor, from top to bottom; costs the number of words.
pub(crate) fn bands(rows: &[Row], stretches: &[Vec<Stretch>], edge: f32) -> Vec<Band> {
    let mut bands = Vec::new();
    let mut begin = 0;
    for (at, row) in stretches.iter().enumerate() {
        if crosses(row, edge) {
            bands.extend(band(rows, stretches, begin..at, edge));
            begin = at + 1;
        }
    }
    bands.extend(band(rows, stretches, begin..stretches.len(), edge));
    bands
}

fn band(rows: &[Row], stretches: &[Vec<Stretch>], range: Range<usize>, edge: f32) -> Option<Band> {
    let range = trimmed(rows, range, edge);
    let inside = rows.get(range.clone())?;
    let left: Vec<&Row> = inside.iter().filter(|row| row.left() < edge - 0.5).collect();
    let right: Vec<&Row> = inside.iter().filter(|row| row.right() > edge).collect();
    if left.len() < LEAST_ROWS || right.len() < LEAST_ROWS || !stand_beside(&left, &right) {
        return None;
    }
    let is_list = left.iter().all(|row| {
        let mut words = row.words.iter().filter(|word| word.left < edge - 0.5);
        words.next().is_some_and(|word| is_mark(&word.text)) && words.next().is_none()
    });
    if is_list || !is_aligned(stretches.get(range.clone())?, edge) {
        return None;
    }
    Some(Band { rows: range, sides: sides(inside, edge) })
}

/// Without what only leads to the columns or follows them: rows of one side before the other begins, two at most, and
/// headings below them.
fn trimmed(rows: &[Row], range: Range<usize>, edge: f32) -> Range<usize> {
    let Some(inside) = rows.get(range.clone()) else {
        return range;
    };
    let has_right = |row: &Row| row.right() > edge;
    let lead = inside.iter().position(has_right).unwrap_or(0);
    let begin = if lead <= 2 { range.start + lead } else { range.start };
    let mut sizes: Vec<f32> = inside.iter().map(|row| row.size).collect();
    sizes.sort_by(f32::total_cmp);
    let usual = sizes.get(sizes.len() / 2).copied().unwrap_or(0.0);
    let is_heading = |row: &&Row| !has_right(row) && (row.size > 1.1 * usual || row.is_bold());
    let below = inside.iter().rev().take_while(is_heading).count();
    begin..range.end.saturating_sub(below).max(begin)
}

/// Whether the two sides stand side by side over two rows or more.
fn stand_beside(left: &[&Row], right: &[&Row]) -> bool {
    let reach = |side: &[&Row]| Some((side.first()?.baseline, side.last()?.baseline));
    let (Some(left_reach), Some(right_reach)) = (reach(left), reach(right)) else {
        return false;
    };
    let size = left.first().map_or(0.0, |row| row.size);
    left_reach.1.min(right_reach.1) - left_reach.0.max(right_reach.0) > 1.5 * size
}

/// Whether two fifths of the rows to the right begin at the corridor, as the lines of a column do.
fn is_aligned(stretches: &[Vec<Stretch>], edge: f32) -> bool {
    let firsts = stretches.iter().filter_map(|row| row.iter().find(|stretch| stretch.left >= edge - 0.5));
    let (near, all) =
        firsts.fold((0, 0), |(near, all), stretch| (near + usize::from(stretch.left < edge + EDGE), all + 1));
    near * 5 >= all * 2
}

/// A table when the lines of both sides share their baselines and one side has few words a line.
fn sides(rows: &[Row], edge: f32) -> Sides {
    let (mut left, mut right) = ((0_usize, 0_usize), (0_usize, 0_usize));
    let mut shared = 0_usize;
    for row in rows {
        let n_left = row.words.iter().filter(|word| word.left < edge - 0.5).count();
        let n_right = row.words.len() - n_left;
        left = (left.0 + usize::from(n_left > 0), left.1 + n_left);
        right = (right.0 + usize::from(n_right > 0), right.1 + n_right);
        shared += usize::from(n_left > 0 && n_right > 0);
    }
    let has_few = |side: (usize, usize)| (side.1 as f32) < FEW_WORDS * side.0 as f32;
    let shares = shared * 5 >= left.0.min(right.0) * 3;
    if shares && (has_few(left) || has_few(right)) { Sides::Table } else { Sides::Columns }
}

//! The cells of a table: columns by the corridors between them, rows by their lines.

use std::collections::BTreeMap;

use super::corridor::{Stretch, WIDTH, stretches};
use super::line::Cell;
use super::row::Row;

/// A row crossing a corridor is let pass when it is at most one of this many: a heading within the table.
const RARE: usize = 16;

/// Lines nearer than this, in ems, are lines of one cell when the table has farther ones too.
const NEAR: f32 = 1.4;

/// The cells of a table, row by row; costs the number of words and the width of the table in points.
pub(crate) fn cells(rows: &[Row], page: u32) -> Vec<Cell> {
    let stretches: Vec<Vec<Stretch>> = rows.iter().map(stretches).collect();
    let columns = columns(&stretches);
    let mut cells = BTreeMap::<(u32, u32), Vec<String>>::new();
    let starts = row_starts(rows, &columns);
    let mut number = 0_u32;
    for (at, row) in rows.iter().enumerate() {
        if at > 0 && starts.get(at).copied().unwrap_or(true) {
            number += 1;
        }
        for (column, text) in parts(row, &columns) {
            cells.entry((number, column)).or_default().push(text);
        }
    }
    cells.into_iter().map(|((row, column), lines)| Cell { page, row, column, lines }).collect()
}

/// Where each column begins, in points, from left to right.
fn columns(stretches: &[Vec<Stretch>]) -> Vec<f32> {
    let mut changes: Vec<(f32, i64)> = Vec::new();
    for stretch in stretches.iter().flatten() {
        changes.push((stretch.left, 1));
        changes.push((stretch.right, -1));
    }
    changes.sort_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1)));
    let few = i64::try_from(stretches.len() / RARE).unwrap_or(0);
    let (mut columns, mut over, mut emptied) = (Vec::new(), 0, f32::MIN);
    for (place, change) in changes {
        let was = over;
        over += change;
        if was <= few && over > few && place - emptied >= WIDTH / 2.0 {
            columns.push(place);
        }
        if was > few && over <= few {
            emptied = place;
        }
    }
    columns
}

/// Whether each line begins a row of the table.
///
/// When a third of the lines or more have nothing in the first column, a row begins where the first column says
/// something. When next to all lines say something in every column, or no gap is wider than the others, each line is
/// a row. Otherwise rows are told by the wider gaps.
fn row_starts(rows: &[Row], columns: &[f32]) -> Vec<bool> {
    let second = columns.get(1).copied().unwrap_or(f32::MAX);
    let is_first_empty: Vec<bool> = rows.iter().map(|row| row.left() >= second - 1.0).collect();
    let n_empty = is_first_empty.iter().filter(|empty| **empty).count();
    if n_empty * 3 >= rows.len() {
        return is_first_empty.into_iter().map(|empty| !empty).collect();
    }
    let n_full = rows.iter().filter(|row| parts(row, columns).len() >= columns.len()).count();
    if n_full * 5 >= rows.len() * 4 {
        return vec![true; rows.len()];
    }
    let gaps: Vec<f32> = rows
        .iter()
        .zip(rows.iter().skip(1))
        .map(|(row, next)| (next.baseline - row.baseline) / row.size.max(1.0))
        .collect();
    let widest = gaps.iter().copied().fold(0.0, f32::max);
    let nearest = gaps.iter().copied().fold(f32::MAX, f32::min);
    let has_two_gaps = nearest < NEAR && widest > 1.25 * nearest;
    std::iter::once(true).chain(gaps.iter().map(|gap| !has_two_gaps || *gap > 1.15 * nearest)).collect()
}

/// What a line says in each column.
fn parts(row: &Row, columns: &[f32]) -> Vec<(u32, String)> {
    let mut parts: Vec<(u32, Vec<_>)> = Vec::new();
    for word in &row.words {
        let before = columns.partition_point(|column| *column <= word.left + 0.5);
        let column = u32::try_from(before.saturating_sub(1)).unwrap_or(u32::MAX);
        match parts.last_mut() {
            Some((last, words)) if *last == column => words.push(word.clone()),
            _ => parts.push((column, vec![word.clone()])),
        }
    }
    parts.into_iter().map(|(column, words)| (column, Row::of(words).text())).collect()
}

//! A page cut into regions, in the order in which they are read.

use super::band::{Band, Sides, bands};
use super::corridor::{Stretch, edges, stretches};
use super::row::{Row, rows};
use super::word::Word;

/// A part of a page without columns, or a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Region {
    /// Rows that follow each other.
    Flow(Vec<Row>),
    /// Rows of cells.
    Table(Vec<Row>),
}

/// How often a region is cut again; three columns need two cuts.
const DEPTH: usize = 8;

/// A part still to be cut, with how often it was cut already, or a table that stays whole.
enum Part {
    Uncut(Vec<Word>, usize),
    Table(Vec<Row>),
}

/// Cuts the words of a page into regions; costs what sorting the words costs, [`DEPTH`] times at most.
pub(crate) fn regions(words: Vec<Word>) -> Vec<Region> {
    let mut regions = Vec::new();
    // The last is cut first, so that parts come out in reading order.
    let mut parts = vec![Part::Uncut(words, 0)];
    while let Some(part) = parts.pop() {
        let (words, depth) = match part {
            Part::Uncut(words, depth) => (words, depth),
            Part::Table(rows) => {
                regions.push(Region::Table(rows));
                continue;
            }
        };
        let rows = rows(words);
        if rows.is_empty() {
            continue;
        }
        match best_cut(&rows).filter(|_| depth < DEPTH) {
            Some((edge, bands)) => parts.extend(cut(rows, edge, bands, depth + 1).into_iter().rev()),
            None => regions.push(Region::Flow(rows)),
        }
    }
    regions
}

/// The parts from top to bottom, the left column of a band before the right one.
fn cut(rows: Vec<Row>, edge: f32, bands: Vec<Band>, depth: usize) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rows = rows.into_iter();
    let mut at = 0;
    for band in bands {
        let before = band.rows.start.saturating_sub(at);
        parts.push(Part::Uncut(rows.by_ref().take(before).flat_map(|row| row.words).collect(), depth));
        let inside: Vec<Row> = rows.by_ref().take(band.rows.len()).collect();
        at = band.rows.end;
        match band.sides {
            Sides::Table => parts.push(Part::Table(inside)),
            Sides::Columns => {
                let words = inside.into_iter().flat_map(|row| row.words);
                let (left, right) = words.partition(|word| word.left < edge - 0.5);
                parts.extend([Part::Uncut(left, depth), Part::Uncut(right, depth)]);
            }
        }
    }
    parts.push(Part::Uncut(rows.flat_map(|row| row.words).collect(), depth));
    parts
}

/// The corridor beside which most rows stand.
fn best_cut(rows: &[Row]) -> Option<(f32, Vec<Band>)> {
    let stretches: Vec<Vec<Stretch>> = rows.iter().map(stretches).collect();
    let mut best: Option<(usize, f32, Vec<Band>)> = None;
    for edge in edges(&stretches) {
        let bands = bands(rows, &stretches, edge);
        let covered = bands.iter().map(|band| band.rows.len()).sum();
        if covered > best.as_ref().map_or(0, |(most, ..)| *most) {
            best = Some((covered, edge, bands));
        }
    }
    best.map(|(_, edge, bands)| (edge, bands))
}

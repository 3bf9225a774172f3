//! Lines in reading order, with what tells where paragraphs begin.

use super::marks::is_mark;
use super::region::Region;
use super::row::Row;
use super::table::cells;

/// A line of running text.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Line {
    pub page: u32,
    /// Counts the regions of the whole file.
    pub region: usize,
    pub left: f32,
    pub right: f32,
    /// Where the text behind a mark of a list begins.
    pub behind_mark: Option<f32>,
    pub baseline: f32,
    pub size: f32,
    pub is_bold: bool,
    /// How wide its first word is.
    pub first_word: f32,
    pub text: String,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cell {
    pub page: u32,
    pub row: u32,
    pub column: u32,
    pub lines: Vec<String>,
}

/// What comes next in reading order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    Line(Line),
    Cell(Cell),
}

/// The pieces of a region; costs the number of its words.
pub(crate) fn pieces(region: Region, number: usize, page: u32) -> Vec<Piece> {
    match region {
        Region::Flow(rows) => {
            rows.iter().map(|row| line(row, number, page)).filter(says_something).map(Piece::Line).collect()
        }
        Region::Table(rows) => cells(&rows, page).into_iter().map(Piece::Cell).collect(),
    }
}

fn line(row: &Row, region: usize, page: u32) -> Line {
    let mut words = row.words.iter();
    let first = words.next();
    let behind_mark = first.filter(|word| is_mark(&word.text)).and(words.next()).map(|word| word.left);
    Line {
        page,
        region,
        left: row.left(),
        right: row.right(),
        behind_mark,
        baseline: row.baseline,
        size: row.size,
        is_bold: row.is_bold(),
        first_word: first.map_or(0.0, |word| word.right - word.left),
        text: row.text(),
    }
}

fn says_something(line: &Line) -> bool {
    !line.text.trim().is_empty()
}

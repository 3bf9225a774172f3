//! Running headers and footers: lines that come back at one height on more than half of the pages.
//!
//! Digits may differ, but only as page numbers do. Comparing with digits ignored would swallow the headings "Asse 1"
//! and "Asse 4" where they happen to stand at the top of pages; so a number that changes must keep step with the
//! pages, and in letters much larger than the body's it is never a page number. Where a number keeps step at the
//! beginning or the end of a line, the words beside it may differ: they name the chapter.

use std::collections::BTreeMap;

use super::numbers::{Numbered, numbered};
use super::repeats::{Found, in_step, is_often};
use super::row::{Row, rows};
use super::sheet::Sheet;

/// How many rows at the top, and at the bottom, may be running lines.
const DEPTH: usize = 3;

/// Rows whose heights differ by less than this, in points, are at the same height.
const SAME_HEIGHT: f32 = 4.0;

/// Letters larger than this share of the body's, with a number that grows, are a heading.
const HEADING: f32 = 1.3;

/// Takes the running lines out of the pages; returns for each page the number printed on it, when one was.
///
/// Costs what sorting the words costs.
pub(crate) fn drop_running(sheets: &mut [Sheet], body: f32) -> Vec<Option<String>> {
    let n_pages = sheets.len();
    let mut pages: Vec<Vec<Row>> = Vec::with_capacity(n_pages);
    let mut groups = BTreeMap::<Place, Vec<Found>>::new();
    for (page, sheet) in sheets.iter_mut().enumerate() {
        let rows = rows(std::mem::take(&mut sheet.words));
        gather(page, &rows, sheet.height, body, &mut groups);
        pages.push(rows);
    }
    let mut labels = vec![None; n_pages];
    for ((_, _, words, _), found) in groups {
        settle(words, &found, &mut pages, &mut labels);
    }
    for (sheet, rows) in sheets.iter_mut().zip(pages) {
        sheet.words = rows.into_iter().flat_map(|row| row.words).collect();
    }
    labels
}

/// From which edge of the page a height is measured: pages of one file may differ in size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Edge {
    Top,
    Bottom,
}

/// How a line is compared with others: whole, or by the number it begins or ends with, whatever else it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Words {
    All,
    First,
    Last,
}

/// The edge, the class of heights, the way of comparing and the line without its numbers.
type Place = (Edge, i32, Words, String);

fn gather(page: usize, rows: &[Row], height: f32, body: f32, groups: &mut BTreeMap<Place, Vec<Found>>) {
    let n_rows = rows.len();
    for (at, row) in rows.iter().enumerate() {
        let edge = match (at < DEPTH, at + DEPTH >= n_rows) {
            (true, _) if row.baseline <= height / 2.0 => Edge::Top,
            (_, true) => Edge::Bottom,
            _ => continue,
        };
        let from_edge = if edge == Edge::Top { row.baseline } else { height - row.baseline };
        let is_large = row.size > HEADING * body;
        for (words, Numbered { pattern, numbers }) in readings(&row.text()) {
            // Each row is in two overlapping classes of heights, so that a hair's breadth never parts two pages.
            let height = from_edge / SAME_HEIGHT;
            for class in [height as i32 * 2, (height + 0.5) as i32 * 2 + 1] {
                let found = Found { page, row: at, is_large, numbers: numbers.clone() };
                groups.entry((edge, class, words, pattern.clone())).or_default().push(found);
            }
        }
    }
}

fn readings(line: &str) -> Vec<(Words, Numbered)> {
    let words = || line.split_whitespace();
    let ends = [(Words::First, words().next()), (Words::Last, words().next_back())];
    let mut readings = vec![(Words::All, numbered(line))];
    for (words, word) in ends {
        if let Some(number) = word.map(numbered).filter(|word| word.pattern == "#") {
            readings.push((words, number));
        }
    }
    readings
}

fn settle(words: Words, found: &[Found], pages: &mut [Vec<Row>], labels: &mut [Option<String>]) {
    let n_pages = pages.len();
    let all: Vec<&Found> = found.iter().collect();
    if !is_often(&all, n_pages) {
        return;
    }
    let is_same = all.windows(2).all(|pair| matches!(pair, [one, other] if one.numbers == other.numbers));
    if is_same && words == Words::All {
        return drop_lines(&all, None, pages, labels);
    }
    let n_numbers = found.first().map_or(0, |line| line.numbers.len());
    for at in 0..n_numbers {
        let counting = in_step(found, at);
        if is_often(&counting, n_pages) && !counting.iter().any(|line| line.is_large) {
            return drop_lines(&counting, Some(at), pages, labels);
        }
    }
}

fn drop_lines(
    found: &[&Found],
    number: Option<usize>,
    pages: &mut [Vec<Row>],
    labels: &mut [Option<String>],
) {
    for line in found {
        if let Some(row) = pages.get_mut(line.page).and_then(|rows| rows.get_mut(line.row)) {
            row.words.clear();
        }
        let printed = number.and_then(|at| line.numbers.get(at));
        if let (Some((printed, _)), Some(label)) = (printed, labels.get_mut(line.page)) {
            label.get_or_insert_with(|| printed.clone());
        }
    }
}

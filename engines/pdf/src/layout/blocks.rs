//! From the words of all pages to blocks.

use super::draft::{Draft, Part};
use super::gather::gather;
use super::hyphens::{Hyphenated, plain_soft};
use super::levels::{Depths, Levels};
use super::line::{Piece, pieces};
use super::region::regions;
use super::role::Role;
use super::running::drop_running;
use super::sheet::{Sheet, body_size};
use crate::text::{Block, Kind};

/// The blocks of a file in reading order, from the words of its pages in their order.
///
/// Takes time for sorting the words of each page, and memory for all words.
#[must_use]
pub fn blocks(mut sheets: Vec<Sheet>) -> Vec<Block> {
    let body = body_size(&sheets);
    let labels = drop_running(&mut sheets, body);
    let pieces = all_pieces(sheets);
    let mut hyphenated = Hyphenated::default();
    for piece in &pieces {
        if let Piece::Line(line) = piece {
            hyphenated.note(&line.text);
        }
    }
    let parts = gather(pieces, body, &hyphenated);
    let levels = Levels::of(&parts, body);
    let mut depths = Depths::default();
    parts
        .into_iter()
        .filter_map(|part| {
            let page = part.page();
            let (kind, text) = finished(part, &levels, &mut depths, &hyphenated);
            // A glyph may stand for several words, with blanks of its own.
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let label = labels.get(page.saturating_sub(1) as usize).cloned().flatten();
            (!text.is_empty()).then_some(Block { kind, page, label, text })
        })
        .collect()
}

fn all_pieces(sheets: Vec<Sheet>) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut number = 0;
    for (page, sheet) in (1_u32..).zip(sheets) {
        for region in regions(sheet.words) {
            all.extend(pieces(region, number, page));
            number += 1;
        }
    }
    all
}

impl Part {
    fn page(&self) -> u32 {
        match self {
            Self::Draft(draft) => draft.page,
            Self::Cell(cell) => cell.page,
        }
    }
}

fn finished(part: Part, levels: &Levels, depths: &mut Depths, hyphenated: &Hyphenated) -> (Kind, String) {
    match part {
        Part::Cell(cell) => {
            let mut lines = cell.lines.iter();
            let mut text = lines.next().cloned().unwrap_or_default();
            for line in lines {
                hyphenated.join(&mut text, line);
            }
            depths.leave();
            (Kind::TableCell { row: cell.row, column: cell.column }, plain_soft(&text))
        }
        Part::Draft(draft) => finished_draft(&draft, levels, depths),
    }
}

fn finished_draft(draft: &Draft, levels: &Levels, depths: &mut Depths) -> (Kind, String) {
    let text = plain_soft(&draft.text);
    if let Role::Item(indent) = draft.role {
        return (Kind::ListItem(depths.depth(indent, draft.last.size)), without_bullet(&text));
    }
    depths.leave();
    match levels.level(draft) {
        Some(level) => (Kind::Heading(level), text),
        None => (Kind::Paragraph, text),
    }
}

fn without_bullet(text: &str) -> String {
    match text.split_once(' ') {
        Some((mark, rest)) if super::marks::is_bullet(mark) => rest.to_owned(),
        _ => text.to_owned(),
    }
}

//! Lines become blocks.

use super::draft::{Draft, Part};
use super::hyphens::Hyphenated;
use super::line::{Line, Piece};
use super::measures::Measures;
use super::role::{Role, role};

/// The blocks of a file, in reading order; costs the number of lines.
pub(crate) fn gather(pieces: Vec<Piece>, body: f32, hyphenated: &Hyphenated) -> Vec<Part> {
    let measures = all_measures(&pieces);
    let mut parts = Vec::new();
    let mut pieces = pieces.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        let line = match piece {
            Piece::Cell(cell) => {
                parts.push(Part::Cell(cell));
                continue;
            }
            Piece::Line(line) => line,
        };
        let next = pieces.peek().and_then(|piece| match piece {
            Piece::Line(next) => Some(next),
            Piece::Cell(_) => None,
        });
        take_line(&line, next, (&measures, body, hyphenated), &mut parts);
    }
    parts
}

fn take_line(
    line: &Line,
    next: Option<&Line>,
    (measures, body, hyphenated): (&[Measures], f32, &Hyphenated),
    parts: &mut Vec<Part>,
) {
    let Some(here) = measures.get(line.region) else {
        return;
    };
    if let Some(Part::Draft(draft)) = parts.last_mut()
        && draft.last.region == line.region
    {
        if draft.goes_on(line, next, here, body) {
            return draft.append(line, hyphenated);
        }
        return parts.push(Part::Draft(Draft::begin(line, role(line, next, here, body))));
    }
    let role = role(line, next, here, body);
    if role == Role::Paragraph
        && let Some(draft) = interrupted(parts, line)
        && measures.get(draft.last.region).is_some_and(|there| draft.resumes(line, there, here))
    {
        return draft.append(line, hyphenated);
    }
    parts.push(Part::Draft(Draft::begin(line, role)));
}

/// The block that a new column or page may go on with: the last one of this size, past the notes under it.
fn interrupted<'a>(parts: &'a mut [Part], line: &Line) -> Option<&'a mut Draft> {
    let is_note = |part: &Part| match part {
        Part::Draft(draft) => draft.last.size < line.size && !draft.is_sized_like(line),
        Part::Cell(_) => false,
    };
    let part = parts.iter_mut().rev().take(MOST_NOTES).find(|part| !is_note(part))?;
    match part {
        Part::Draft(draft) if draft.is_sized_like(line) => Some(draft),
        Part::Draft(_) | Part::Cell(_) => None,
    }
}

/// How many notes may stand between two parts of a paragraph.
const MOST_NOTES: usize = 20;

/// The measures of each region, by its number.
fn all_measures(pieces: &[Piece]) -> Vec<Measures> {
    let mut by_region: Vec<Vec<&Line>> = Vec::new();
    for piece in pieces {
        if let Piece::Line(line) = piece {
            if by_region.len() <= line.region {
                by_region.resize_with(line.region + 1, Vec::new);
            }
            if let Some(lines) = by_region.get_mut(line.region) {
                lines.push(line);
            }
        }
    }
    by_region.iter().map(|lines| Measures::of(lines)).collect()
}

//! Turns what is written sideways.
//!
//! The direction in which most of a page is written is read as its lines. What is written in another of the four
//! directions is read after it; what is written aslant, such as a watermark, is not read.

use super::letters::Letter;
use crate::layout::Glyph;

/// How far a line may lean, as rise over run.
const LEANING: f64 = 0.1;

/// One of the four directions of writing, clockwise from the usual one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    Right,
    Down,
    Left,
    Up,
}

const TURNS: [Turn; 4] = [Turn::Right, Turn::Down, Turn::Left, Turn::Up];

/// The glyphs of a page as if it were held so that most of it is upright, and its height held so; in points.
pub(super) fn upright(letters: Vec<Letter>, width: f32, height: f32) -> (f32, Vec<Glyph>) {
    let turned: Vec<(Turn, Letter)> =
        letters.into_iter().filter_map(|letter| Some((turn(&letter)?, letter))).collect();
    let count = |turn: Turn| turned.iter().filter(|(other, _)| *other == turn).count();
    // The last of the greatest wins, and upright comes last.
    let main = TURNS.into_iter().rev().max_by_key(|turn| count(*turn)).unwrap_or(Turn::Right);
    let held = if matches!(main, Turn::Right | Turn::Left) { height } else { width };
    let beyond = 2.0 * width.max(height);
    let glyphs = turned
        .into_iter()
        .filter_map(|(turn, letter)| {
            let mut glyph = glyph(turn, letter, (f64::from(width), f64::from(height)))?;
            if turn != main {
                glyph.baseline += beyond;
            }
            Some(glyph)
        })
        .collect();
    (held, glyphs)
}

fn turn(letter: &Letter) -> Option<Turn> {
    let (x, y) = (letter.direction.x, letter.direction.y);
    if y.abs() <= LEANING * x.abs() {
        Some(if x >= 0.0 { Turn::Right } else { Turn::Left })
    } else if x.abs() <= LEANING * y.abs() {
        Some(if y >= 0.0 { Turn::Down } else { Turn::Up })
    } else {
        None
    }
}

/// The letter on the turned page, unless it stands outside of the page.
fn glyph(turn: Turn, letter: Letter, (width, height): (f64, f64)) -> Option<Glyph> {
    let (x, y) = (letter.origin.x, letter.origin.y);
    if x < -1.0 || y < -1.0 || x > width + 1.0 || y > height + 1.0 {
        return None;
    }
    let (left, baseline) = match turn {
        Turn::Right => (x, y),
        Turn::Down => (y, width - x),
        Turn::Left => (width - x, height - y),
        Turn::Up => (height - y, x),
    };
    Some(Glyph {
        text: letter.text,
        left: left as f32,
        baseline: baseline as f32,
        width: letter.advance.hypot() as f32,
        size: letter.size as f32,
        is_bold: letter.is_bold,
    })
}

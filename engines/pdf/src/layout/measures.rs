//! What is usual in a region: its edges and the distance of its lines.

use super::line::Line;

/// The edges and the usual distance of the lines of a region.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Measures {
    /// The leftmost beginning of a line, in points.
    pub left: f32,
    /// The rightmost end of a line, in points.
    pub right: f32,
    /// The distance of most neighbouring lines, in ems.
    pub leading: f32,
    /// Whether half of the lines or more end exactly at the right edge.
    pub is_justified: bool,
}

/// The distance of lines where a region has too few to tell, in ems; word processors and TeX set it near this.
const USUAL_LEADING: f32 = 1.3;

/// The fewest distances that tell.
const ENOUGH: usize = 4;

impl Measures {
    /// The measures of the lines of one region; costs what sorting them costs.
    pub(crate) fn of(lines: &[&Line]) -> Self {
        let left = lines.iter().map(|line| line.left).fold(f32::MAX, f32::min);
        let right = lines.iter().map(|line| line.right).fold(f32::MIN, f32::max);
        let mut distances: Vec<f32> = lines
            .iter()
            .zip(lines.iter().skip(1))
            .filter(|(line, next)| (line.size - next.size).abs() < 0.08 * line.size)
            .map(|(line, next)| (next.baseline - line.baseline) / line.size)
            .filter(|distance| *distance > 0.5)
            .collect();
        distances.sort_by(f32::total_cmp);
        // A quarter from below: the gaps between paragraphs are the larger ones.
        let usual = distances.get(distances.len() / 4).filter(|_| distances.len() >= ENOUGH);
        let leading = usual.copied().unwrap_or(USUAL_LEADING);
        let n_flush = lines.iter().filter(|line| is_flush(line, right)).count();
        Self { left, right, leading, is_justified: n_flush * 2 >= lines.len() }
    }

    /// Whether a line is one of a justified text that were stretched to the edge: not the last of its paragraph.
    pub(crate) fn stretches(&self, line: &Line) -> bool {
        self.is_justified && is_flush(line, self.right)
    }
}

fn is_flush(line: &Line, right: f32) -> bool {
    right - line.right < 0.05 * line.size
}

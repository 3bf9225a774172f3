//! A block while its lines are gathered.

use super::hyphens::{Hyphenated, is_hyphen};
use super::line::{Cell, Line};
use super::measures::Measures;
use super::role::{Role, is_plain_mark, role};

/// A block while its lines are gathered.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Draft {
    pub role: Role,
    pub page: u32,
    pub text: String,
    pub n_lines: usize,
    /// Where further lines of an item begin, in points.
    pub hang: Option<f32>,
    pub last: Line,
}

/// What a file is made of, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Part {
    Draft(Draft),
    Cell(Cell),
}

/// Sizes that differ by less than this share are the same.
const SAME_SIZE: f32 = 0.08;

/// How far, in ems, a heading's lines may lie apart.
const HEADING_LINES: f32 = 1.7;

/// From this share of the usual distance on, a gap parts two paragraphs.
const WIDE_GAP: f32 = 1.25;

/// From how many ems on, an indent begins a paragraph.
const INDENT: f32 = 0.8;

impl Draft {
    pub(crate) fn begin(line: &Line, role: Role) -> Self {
        let hang = line.behind_mark.filter(|_| matches!(role, Role::Item(_)));
        Self { role, page: line.page, text: line.text.clone(), n_lines: 1, hang, last: line.clone() }
    }

    pub(crate) fn append(&mut self, line: &Line, hyphenated: &Hyphenated) {
        hyphenated.join(&mut self.text, &line.text);
        self.n_lines += 1;
        self.last = line.clone();
    }

    /// Whether a line of the same region goes on with this block.
    pub(crate) fn goes_on(&self, line: &Line, next: Option<&Line>, measures: &Measures, body: f32) -> bool {
        let em = line.size;
        let distance = line.baseline - self.last.baseline;
        let farthest = match self.role {
            Role::Heading => HEADING_LINES,
            Role::Item(_) | Role::Paragraph => WIDE_GAP * measures.leading,
        };
        if !self.is_sized_like(line) || distance <= 0.0 || distance > farthest * em {
            return false;
        }
        let begins_item = matches!(role(line, next, measures, body), Role::Item(_))
            && (!is_plain_mark(line, next, measures) || self.has_room(line, measures));
        if begins_item || (line.is_bold != self.last.is_bold && !begins_small(line)) {
            return false;
        }
        match self.role {
            Role::Heading => true,
            Role::Item(_) => self.item_goes_on(line, measures),
            Role::Paragraph => !self.is_indented(line) && !self.ends_early(line, measures),
        }
    }

    /// Whether a line of a later column or page goes on with this block.
    ///
    /// `measures` are those of the region in which the block was left, `there` those of the line's.
    pub(crate) fn resumes(&self, line: &Line, measures: &Measures, there: &Measures) -> bool {
        let is_near = line.page.saturating_sub(self.last.page) <= 1;
        if self.role == Role::Heading
            || !is_near
            || line.behind_mark.is_some()
            || line.left > there.left + INDENT * line.size
        {
            return false;
        }
        let is_broken = self.text.ends_with(is_hyphen) && begins_small(line);
        let is_full = !self.has_room(line, measures);
        // The last line of a paragraph hardly ever ends exactly at the edge.
        let is_flush = self.n_lines > 1 && measures.stretches(&self.last);
        is_broken
            || is_flush
            || (begins_small(line) && is_full)
            || (!ends_sentence(&self.text) && (begins_small(line) || is_full))
    }

    pub(crate) fn is_sized_like(&self, line: &Line) -> bool {
        (line.size - self.last.size).abs() <= SAME_SIZE * self.last.size
    }

    /// A further line of an item hangs, or follows a full line.
    fn item_goes_on(&self, line: &Line, measures: &Measures) -> bool {
        let hangs = self.hang.is_some_and(|hang| (line.left - hang).abs() < 0.3 * line.size);
        let is_outside = self.n_lines > 1 && line.left < self.last.left - INDENT * line.size;
        hangs && !self.ends_early(line, measures) || !is_outside && !self.has_room(line, measures)
    }

    /// An indent begins a paragraph; so does the end of one, after its first line.
    fn is_indented(&self, line: &Line) -> bool {
        let indent = line.left - self.last.left;
        indent > INDENT * line.size || (self.n_lines > 1 && indent < -INDENT * line.size)
    }

    /// A sentence ends although the next word had found room: the author ended the paragraph.
    fn ends_early(&self, line: &Line, measures: &Measures) -> bool {
        self.has_room(line, measures)
            && ends_sentence(&self.text)
            && (!begins_small(line) || self.text.ends_with(';'))
    }

    fn has_room(&self, line: &Line, measures: &Measures) -> bool {
        measures.right - self.last.right > line.first_word + 0.3 * line.size
    }
}

fn begins_small(line: &Line) -> bool {
    line.text.chars().next().is_some_and(char::is_lowercase)
}

fn ends_sentence(text: &str) -> bool {
    let closed = text.trim_end_matches(['»', '”', '"', ')', '’', '\'']);
    closed.ends_with(['.', '!', '?', ':', ';'])
}

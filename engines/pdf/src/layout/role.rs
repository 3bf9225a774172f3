//! What a line begins: a heading, an item of a list, or a paragraph.

use super::line::Line;
use super::marks::is_bullet;
use super::measures::Measures;

/// What a block is, before levels and depths are counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Role {
    /// Letters larger than the body's, or bold ones of its size.
    Heading,
    /// An item, and where its mark stands from the left edge of its region, in points.
    Item(f32),
    /// Running text.
    Paragraph,
}

/// Letters from this share of the body's size up are a heading.
pub(crate) const LARGER: f32 = 1.12;

/// The role of a line that begins a block.
pub(crate) fn role(line: &Line, next: Option<&Line>, measures: &Measures, body: f32) -> Role {
    if is_item(line, next, measures) {
        return Role::Item(line.left - measures.left);
    }
    let is_emphasised = line.is_bold && line.size >= 0.95 * body;
    if line.size >= LARGER * body || is_emphasised { Role::Heading } else { Role::Paragraph }
}

/// Whether a line begins with a mark that is a list's: a bullet, a number in brackets, or any mark that is set off.
fn is_item(line: &Line, next: Option<&Line>, measures: &Measures) -> bool {
    if line.behind_mark.is_none() || line.is_bold {
        return false;
    }
    let mark = line.text.split(' ').next().unwrap_or_default();
    let is_dash = matches!(mark, "-" | "–" | "—");
    (is_bullet(mark) && !is_dash) || is_set_off(line, next, measures) || mark.ends_with(')')
}

/// Whether only its bracket tells that a mark is a list's; such a mark may also stand within a sentence.
pub(crate) fn is_plain_mark(line: &Line, next: Option<&Line>, measures: &Measures) -> bool {
    let mark = line.text.split(' ').next().unwrap_or_default();
    mark.ends_with(')') && !is_set_off(line, next, measures)
}

/// Whether a mark stands at an indent, or hangs: the next line begins where the text behind the mark does.
fn is_set_off(line: &Line, next: Option<&Line>, measures: &Measures) -> bool {
    let Some(behind) = line.behind_mark else {
        return false;
    };
    let is_indented = line.left > measures.left + 0.4 * line.size;
    let hangs = behind - line.left > 0.5 * line.size
        && next.is_some_and(|next| next.region == line.region && (next.left - behind).abs() < 2.0);
    is_indented || hangs
}

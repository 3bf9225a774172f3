//! Plain text into paragraphs.
//!
//! Some programs put each paragraph on one long line, others break lines at a width and leave an empty line between
//! paragraphs. Which of the two a file does is decided once for the whole file: lines were broken at a width when
//! most of them could not have taken the first word of the next.

use crate::passages::Passages;
use crate::{Kind, offsets};

/// Widths at which programs and people break lines, in code points.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=120;

/// Fewer pairs of lines than this prove nothing about the file.
const MIN_PAIRS: usize = 3;

/// Reads plain text.
pub(crate) fn read(text: &str, passages: &mut Passages) {
    let lines: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    let width = broken_at(&lines);
    let mut paragraph = String::new();
    let mut last = "";
    for line in lines {
        if width.is_some_and(|width| goes_on(last, line, width)) {
            paragraph.push(' ');
            paragraph.push_str(line.trim_start());
        } else {
            passages.push(Kind::Paragraph, &paragraph);
            line.clone_into(&mut paragraph);
        }
        last = line;
    }
    passages.push(Kind::Paragraph, &paragraph);
}

/// The width at which the file's lines were broken, if they were.
fn broken_at(lines: &[&str]) -> Option<usize> {
    let lengths = lines.iter().map(|line| offsets::length(line));
    let width = lengths.filter(|length| length <= WIDTHS.end()).max()?;
    let pairs = || lines.iter().zip(lines.iter().skip(1)).filter(|(a, b)| !a.is_empty() && !b.is_empty());
    let n_pairs = pairs().count();
    let n_full = pairs().filter(|(line, next)| goes_on(line, next, width)).count();
    (WIDTHS.contains(&width) && n_pairs >= MIN_PAIRS && n_full * 2 > n_pairs).then_some(width)
}

/// Whether `next` continues the paragraph of `line`: its first word had no room there.
fn goes_on(line: &str, next: &str, width: usize) -> bool {
    let Some(word) = next.split_whitespace().next() else {
        return false;
    };
    let length = offsets::length(line);
    length > 0 && length <= width && length + 1 + offsets::length(word) > width
}

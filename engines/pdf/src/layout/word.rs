//! Letters become words by the gaps between them: some programs write no blanks at all.

use super::accents::accented;
use super::glyph::Glyph;

/// Letters that stand together on one line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Word {
    pub text: String,
    pub left: f32,
    pub right: f32,
    pub baseline: f32,
    pub size: f32,
    pub is_bold: bool,
}

/// The gap, in ems, from which two letters belong to two words.
pub(crate) const GAP: f32 = 0.16;

/// How far, in ems, baselines may lie apart on one line.
pub(crate) const SAME_LINE: f32 = 0.2;

/// Letters nearer than this, in ems, that say the same are one letter drawn twice to look bold.
const DRAWN_TWICE: f32 = 0.1;

/// The words of a page, in no order that matters; costs what sorting the glyphs costs.
pub(crate) fn words(mut glyphs: Vec<Glyph>) -> Vec<Word> {
    glyphs.retain(Glyph::is_sound);
    let mut glyphs = accented(glyphs);
    glyphs.sort_by(|one, other| one.baseline.total_cmp(&other.baseline));
    let mut words = Vec::new();
    let mut line: Vec<Glyph> = Vec::new();
    for glyph in glyphs {
        let ends = line
            .first()
            .is_some_and(|first| glyph.baseline - first.baseline > SAME_LINE * first.size.max(glyph.size));
        if ends {
            take_line(std::mem::take(&mut line), &mut words);
        }
        line.push(glyph);
    }
    take_line(line, &mut words);
    words
}

fn take_line(mut line: Vec<Glyph>, words: &mut Vec<Word>) {
    line.sort_by(|one, other| one.left.total_cmp(&other.left));
    let mut open: Option<Word> = None;
    let mut last: Option<Glyph> = None;
    for glyph in line {
        if last.as_ref().is_some_and(|last| is_again(last, &glyph)) {
            continue;
        }
        if glyph.is_blank() {
            words.extend(open.take());
        } else {
            append(&glyph, &mut open, words);
        }
        last = Some(glyph);
    }
    words.extend(open);
}

fn is_again(last: &Glyph, glyph: &Glyph) -> bool {
    last.text == glyph.text && (glyph.left - last.left).abs() < DRAWN_TWICE * glyph.size
}

fn append(glyph: &Glyph, open: &mut Option<Word>, words: &mut Vec<Word>) {
    let text = glyph.spelled();
    if text.is_empty() {
        return;
    }
    if let Some(word) = open
        && glyph.left - word.right <= GAP * word.size.min(glyph.size)
    {
        word.text.push_str(&text);
        word.right = word.right.max(glyph.right());
        word.is_bold &= glyph.is_bold;
        if glyph.size > word.size {
            word.size = glyph.size;
            word.baseline = glyph.baseline;
        }
        return;
    }
    words.extend(open.take());
    *open = Some(Word {
        text,
        left: glyph.left,
        right: glyph.right(),
        baseline: glyph.baseline,
        size: glyph.size,
        is_bold: glyph.is_bold,
    });
}

//! From lines as stored to lines as read.

use super::beside::Beside;
use crate::{
    LineId, LineKind, PrintedLine, SectionId,
    pages::{TextLine, TextSection, paragraphs},
    store::Weight,
};
use kernel::{Day, Lang, Moment};
use process::Place;
use std::collections::HashMap;
use web::{Link, Shell, i18n::say};

/// How many letters of a line name it in a list.
const NAME: usize = 90;

/// What lines rest on, by line.
pub(super) type Weights = HashMap<LineId, Weight>;

/// Weights by line.
pub(super) fn by_line(weights: Vec<Weight>) -> Weights {
    weights.into_iter().map(|weight| (weight.line, weight)).collect()
}

/// The last moment of a day, or the end of time.
pub(super) fn end_of(day: Option<Day>) -> Moment {
    day.map_or(Moment::MAX, |day| Moment(day.end().0 - 1))
}

/// The words of a line, or that they were removed.
pub(super) fn words(lang: Lang, text: Option<&str>) -> String {
    text.map_or_else(|| say(lang, "web-removed", &[]), str::to_owned)
}

/// The language of words, when it is not the page's.
pub(super) fn foreign(words: Lang, page: Lang) -> &'static str {
    if words == page { "" } else { words.word() }
}

/// What a line is, in words.
pub(super) fn kind(lang: Lang, kind: LineKind) -> String {
    say(lang, &format!("plan-kind-{kind}"), &[])
}

/// The anchor of a line on the pages that show the text.
pub(super) fn anchor(line: LineId) -> String {
    format!("line-{line}")
}

/// The path of a line's page under the process.
pub(super) fn line_path(line: LineId) -> String {
    format!("/plan/lines/{line}")
}

/// A printed number, or what stands for it where a heading has none.
pub(super) fn number(lang: Lang, number: &str) -> String {
    if number.is_empty() { say(lang, "plan-kind-heading", &[]) } else { number.to_owned() }
}

/// A line in a list: its number and its first words.
pub(super) fn name(lang: Lang, line: &PrintedLine) -> String {
    name_of(lang, &line.number, line.text.as_deref())
}

/// A line in a list, from its parts.
pub(crate) fn name_of(lang: Lang, printed: &str, text: Option<&str>) -> String {
    let words = brief(&words(lang, text));
    say(lang, "plan-line-name", &[("number", &number(lang, printed)), ("words", &words)])
}

/// The first words of a text.
pub(super) fn brief(text: &str) -> String {
    let first = text.lines().next().unwrap_or_default();
    if first.chars().count() <= NAME {
        return first.to_owned();
    }
    let cut: String = first.chars().take(NAME).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole}…")
}

/// Sections in the order of the text, each with its lines.
pub(super) fn by_section(lines: &[PrintedLine]) -> Vec<(SectionId, Vec<&PrintedLine>)> {
    let mut parts: Vec<(SectionId, Vec<&PrintedLine>)> = Vec::new();
    for line in lines {
        match parts.last_mut() {
            Some((section, part)) if *section == line.section => part.push(line),
            _ => parts.push((line.section, vec![line])),
        }
    }
    parts
}

/// The text set to be read.
pub(super) fn sections(
    place: &Place,
    shell: &Shell,
    lines: &[PrintedLine],
    beside: Option<&Beside>,
) -> Vec<TextSection> {
    let part = |(at, (section, lines)): (usize, (SectionId, Vec<&PrintedLine>))| TextSection {
        anchor: format!("section-{section}"),
        title: section_title(
            place.lang,
            at,
            lines.first().map_or("", |line| line.section_title.say(place.lang)),
        ),
        lines: lines.into_iter().map(|line| text_line(place, shell, line, beside)).collect(),
    };
    by_section(lines).into_iter().enumerate().map(part).collect()
}

/// "3. Finanza": the title of the section at this place, from 0.
pub(super) fn section_title(lang: Lang, at: usize, title: &str) -> String {
    say(lang, "plan-section-numbered", &[("number", &(at + 1).to_string()), ("title", title)])
}

fn text_line(place: &Place, shell: &Shell, line: &PrintedLine, beside: Option<&Beside>) -> TextLine {
    let weight = beside.and_then(|beside| beside.weights.get(&line.line)).map_or(0, |weight| weight.things);
    let written = beside.and_then(|beside| beside.written.get(&line.line)).copied().unwrap_or_default();
    let contribute = beside.and_then(|beside| beside.contribute.as_deref());
    let counted = |key: &str, count: i64| {
        if count > 0 { shell.tn(key, count) } else { String::new() }
    };
    TextLine {
        anchor: anchor(line.line),
        number: line.number.clone(),
        href: shell.url(&place.path(&line_path(line.line))),
        heading: line.kind == LineKind::Heading,
        objective: line.kind == LineKind::Objective,
        kind: if line.kind == LineKind::Text { String::new() } else { kind(place.lang, line.kind) },
        paragraphs: paragraphs(&words(place.lang, line.text.as_deref())),
        lang: foreign(line.lang, place.lang),
        evidence: counted("plan-count-evidence", weight),
        contributions: counted("plan-count-contributions", written),
        contribute: contribute.map(|path| shell.url(&format!("{path}{}", line.line))).unwrap_or_default(),
    }
}

/// Links to sections, for the index beside the text.
pub(super) fn index<'a>(sections: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<Link> {
    sections
        .map(|(title, anchor)| Link { label: title.to_owned(), href: format!("#{anchor}"), current: false })
        .collect()
}

/// A link to a page of the process.
pub(super) fn link(place: &Place, shell: &Shell, key: &str, path: &str) -> Link {
    Link { label: place.t(key), href: shell.url(&place.path(path)), current: false }
}

#[cfg(test)]
mod tests {
    use super::brief;

    #[test]
    fn a_long_line_is_named_by_whole_words() {
        let text = "Costituire entro tre mesi dall'approvazione una cabina di regia di undici componenti: due per ciascun ente";
        let named = brief(text);
        assert!(
            named.ends_with("componenti: due…") && text.starts_with(named.trim_end_matches('…')),
            "{named}"
        );
        assert_eq!(brief("Breve\ne altro"), "Breve");
    }
}

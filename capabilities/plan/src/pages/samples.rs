//! Every page with made-up contents: empty, usual, full, hostile.

mod forms;
mod reading;

use super::{
    AdoptionView, Badge, DifferenceRow, DifferenceSection, Piece, ReasonView, TextLine, TextSection,
};
use super::{CauseView, VersionView};
use web::{Choice, Form, Link};

/// Words of an ordinary line.
const WORDS: &str =
    "Costituire entro tre mesi una cabina di regia di undici componenti, con verbali pubblici.";

fn link(text: &str) -> Link {
    Link { label: text.to_owned(), href: "/it/x".to_owned(), current: false }
}

fn badge(text: &str, tone: &'static str) -> Badge {
    Badge { tone, ..Badge::plain(text.to_owned()) }
}

fn choices(text: &str) -> Vec<Choice> {
    vec![Choice::new("action", text, true), Choice::new("text", "Testo", false).helped(text)]
}

/// A form on which everything is wrong.
fn wrong(fields: &[(&str, &str)]) -> Form {
    let names = [
        "body", "title", "title_it", "kind", "spot", "part-1", "to", "with", "purpose", "promoter", "reason",
    ];
    let failure = kernel::Failure::Invalid(
        names.iter().map(|field| kernel::Problem { field, key: "problem-empty", number: None }).collect(),
    );
    Form::with(fields).blame(failure, kernel::Lang::It).unwrap_or_default()
}

fn line(text: &str, heading: bool) -> TextLine {
    TextLine {
        anchor: "line-1".to_owned(),
        number: "1.2.3".to_owned(),
        href: "/it/x".to_owned(),
        heading,
        objective: false,
        kind: "Azione".to_owned(),
        paragraphs: vec![text.to_owned(), text.to_owned()],
        lang: "en",
        evidence: "4 evidenze".to_owned(),
        contributions: "2 contributi".to_owned(),
        contribute: "/it/x".to_owned(),
    }
}

fn text_sections(text: &str, count: usize) -> Vec<TextSection> {
    let lines =
        |_| vec![line(text, true), TextLine { objective: true, ..line(text, false) }, line(text, false)];
    let section =
        |at: usize| TextSection { anchor: format!("section-{at}"), title: text.to_owned(), lines: lines(at) };
    (0..count).map(section).collect()
}

fn words_changed(text: &str) -> Vec<Piece> {
    let piece = |kind| Piece { kind, text: text.to_owned() };
    vec![piece("same"), piece("deleted"), piece("inserted")]
}

fn reason(text: &str) -> ReasonView {
    ReasonView {
        what: "Riformulata".to_owned(),
        why: text.to_owned(),
        when: "12 marzo 2025".to_owned(),
        datetime: "2025-03-12".to_owned(),
    }
}

fn cause(text: &str, href: &str) -> CauseView {
    CauseView { label: text.to_owned(), detail: text.to_owned(), href: href.to_owned() }
}

fn row(text: &str) -> DifferenceRow {
    DifferenceRow {
        anchor: "line-1".to_owned(),
        badge: badge(text, "partly"),
        lines: vec![link(text), link("1.2.4")],
        moved: vec![text.to_owned()],
        lang: "",
        pieces: words_changed(text),
        reasons: vec![reason(text)],
        causes: vec![cause(text, "/it/x"), cause(text, "")],
    }
}

fn rows(text: &str, count: usize) -> Vec<DifferenceSection> {
    let section = |at: usize| DifferenceSection {
        anchor: format!("section-{at}"),
        title: text.to_owned(),
        rows: vec![row(text), row(text)],
    };
    (0..count).map(section).collect()
}

fn adoption(text: &str, act: &str, url: &str) -> AdoptionView {
    AdoptionView { promoter: text.to_owned(), act: act.to_owned(), url: url.to_owned() }
}

fn version(text: &str) -> VersionView {
    VersionView {
        anchor: "version-2".to_owned(),
        name: "Versione 2".to_owned(),
        title: text.to_owned(),
        href: "/it/x".to_owned(),
        purpose: badge(text, "plain"),
        published: "12 marzo 2025, 10:00".to_owned(),
        datetime: "2025-03-12T09:00:00Z".to_owned(),
        adoptions: vec![
            adoption(text, text, "https://esempio.it/atto"),
            adoption(text, text, ""),
            adoption(text, "", ""),
        ],
        seal: "5f2b0c5c9e1d4f7f8a2a3b4c5d6e7f80".to_owned(),
        differences: Some(link(text)),
        adopt: Some(link(text)),
    }
}

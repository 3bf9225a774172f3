//! What each page of trails shows, with samples.

use askama::Template;
use web::{
    Shell,
    sample::{HOSTILE, LONG},
};

/// A figure: how many of how many, in words and for the bar.
#[derive(Clone, Debug)]
pub(crate) struct FigureView {
    pub(crate) label: String,
    pub(crate) means: String,
    pub(crate) text: String,
    pub(crate) missing: String,
    pub(crate) count: i64,
    pub(crate) total: i64,
}

/// Contributions of one kind of participant.
#[derive(Clone, Debug)]
pub(crate) struct KindView {
    pub(crate) label: String,
    pub(crate) href: String,
    pub(crate) text: String,
    pub(crate) received: String,
    pub(crate) linked: String,
    pub(crate) answered: String,
    pub(crate) overdue: String,
    pub(crate) count: i64,
    pub(crate) total: i64,
}

/// What is left of a source, or of several.
#[derive(Clone, Debug)]
pub(crate) struct LeftView {
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) count: String,
}

/// A line that rests on nothing.
#[derive(Clone, Debug)]
pub(crate) struct LineView {
    pub(crate) number: String,
    pub(crate) words: String,
    pub(crate) lang: &'static str,
    pub(crate) href: String,
}

/// A contribution that waits.
#[derive(Clone, Debug)]
pub(crate) struct WaitingView {
    pub(crate) number: String,
    pub(crate) href: String,
    pub(crate) due: String,
    pub(crate) overdue: bool,
}

/// How much was read, coded, linked, answered.
#[derive(Debug, Template)]
#[template(path = "coverage.html")]
pub(crate) struct CoveragePage {
    pub(crate) shell: Shell,
    pub(crate) counted: String,
    pub(crate) documents: String,
    pub(crate) interviews: String,
    pub(crate) figures: Vec<FigureView>,
    pub(crate) kinds: Vec<KindView>,
    pub(crate) unread: Vec<LeftView>,
    pub(crate) uncoded: Vec<LeftView>,
    pub(crate) unlinked: Vec<LeftView>,
    pub(crate) lines: Vec<LineView>,
    pub(crate) more_lines: String,
    pub(crate) waiting: Vec<WaitingView>,
    pub(crate) more_waiting: String,
    pub(crate) register_href: String,
    pub(crate) sources_href: String,
    pub(crate) plan_href: String,
}

impl CoveragePage {
    /// Nothing can be missing before anything arrived.
    pub(crate) fn nothing_arrived(&self) -> bool {
        self.figures.is_empty() && self.kinds.is_empty() && self.nothing_left()
    }

    pub(crate) fn nothing_left(&self) -> bool {
        self.unread.is_empty()
            && self.uncoded.is_empty()
            && self.unlinked.is_empty()
            && self.lines.is_empty()
            && self.waiting.is_empty()
    }
}

/// A line that leans on something.
#[derive(Clone, Debug)]
pub(crate) struct UseView {
    pub(crate) title: String,
    pub(crate) words: String,
    pub(crate) lang: &'static str,
    pub(crate) href: String,
    pub(crate) kinds: String,
    pub(crate) way: String,
}

/// Where a piece of evidence went.
#[derive(Debug, Template)]
#[template(path = "uses.html")]
pub(crate) struct UsesPage {
    pub(crate) shell: Shell,
    pub(crate) title: String,
    pub(crate) quote: Option<String>,
    pub(crate) lang: &'static str,
    pub(crate) href: String,
    pub(crate) lines: Vec<UseView>,
}

impl CoveragePage {
    fn sample(shell: Shell, words: &[&str]) -> CoveragePage {
        let left = |words: &&str| LeftView {
            name: (*words).to_owned(),
            href: String::new(),
            count: "34".to_owned(),
        };
        let all = |words: &[&str]| words.iter().map(left).collect::<Vec<_>>();
        let line = |words: &&str| LineView {
            number: "3.2.4".to_owned(),
            words: (*words).to_owned(),
            lang: "it",
            href: "/it/x".to_owned(),
        };
        let waiting = |_: &&str| WaitingView {
            number: "214".to_owned(),
            href: "/it/x".to_owned(),
            due: "30 novembre 2026".to_owned(),
            overdue: true,
        };
        CoveragePage {
            counted: words.first().copied().unwrap_or("Non c'è ancora nulla da contare.").to_owned(),
            documents: "11".to_owned(),
            interviews: "40".to_owned(),
            figures: words.iter().map(|words| FigureView::sample(words)).collect(),
            kinds: words.iter().map(|words| KindView::sample(words)).collect(),
            unread: all(words),
            uncoded: all(words),
            unlinked: all(words),
            lines: words.iter().map(line).collect(),
            more_lines: String::new(),
            waiting: words.iter().map(waiting).collect(),
            more_waiting: words.first().copied().unwrap_or_default().to_owned(),
            register_href: "/it/x".to_owned(),
            sources_href: "/it/x".to_owned(),
            plan_href: "/it/x".to_owned(),
            shell,
        }
    }
}

impl FigureView {
    fn sample(words: &str) -> FigureView {
        FigureView {
            label: words.to_owned(),
            means: words.to_owned(),
            text: "487 di 500 (97 %)".to_owned(),
            missing: "13".to_owned(),
            count: 487,
            total: 500,
        }
    }
}

impl KindView {
    fn sample(words: &str) -> KindView {
        KindView {
            label: words.to_owned(),
            href: "/it/x".to_owned(),
            text: "96 di 188 (51 %)".to_owned(),
            received: "188".to_owned(),
            linked: "71".to_owned(),
            answered: "96".to_owned(),
            overdue: "4".to_owned(),
            count: 96,
            total: 188,
        }
    }
}

impl UsesPage {
    fn sample(shell: Shell, words: &[&str]) -> UsesPage {
        let one = |words: &&str| UseView {
            title: "Riga 3.2.4".to_owned(),
            words: (*words).to_owned(),
            lang: "en",
            href: "/it/x".to_owned(),
            kinds: "a sostegno".to_owned(),
            way: "collegata direttamente".to_owned(),
        };
        UsesPage {
            title: words.first().copied().unwrap_or("Una persona ascoltata").to_owned(),
            quote: words.first().map(|words| (*words).to_owned()),
            lang: "en",
            href: String::new(),
            lines: words.iter().map(one).collect(),
            shell,
        }
    }
}

web::samples! {
    "trace.coverage, empty" => |shell| CoveragePage::sample(shell, &[]),
    "trace.coverage, usual" => |shell| CoveragePage::sample(shell, &["Passi letti", "Estratti collegati"]),
    "trace.coverage, full" => |shell| CoveragePage::sample(shell, &[LONG; 20]),
    "trace.coverage, hostile" => |shell| CoveragePage::sample(shell, &[HOSTILE]),
    "trace.uses, empty" => |shell| UsesPage::sample(shell, &[]),
    "trace.uses, usual" => |shell| UsesPage::sample(shell, &["servono esempi già pronti di clausole"]),
    "trace.uses, full" => |shell| UsesPage::sample(shell, &[LONG; 40]),
    "trace.uses, hostile" => |shell| UsesPage::sample(shell, &[HOSTILE]),
}

//! One code and its excerpts.

use super::{
    codebook::Mark,
    quotes::QuoteView,
    samples::{TEXTS, form, words, wrong},
};
use askama::Template;
use web::{Form, Link, Shell};

/// What a coder can do with a code.
#[derive(Clone, Debug)]
pub(crate) struct Tools {
    pub revise: String,
    pub move_to: String,
    pub merge: String,
    pub split: String,
    pub retire: String,
    pub memos: String,
}

/// What a code means, and what carries it.
#[derive(Debug, Template)]
#[template(path = "code.html")]
pub(crate) struct CodePage {
    pub shell: Shell,
    /// Colour and letters.
    pub mark: Option<Mark>,
    pub above: String,
    pub definition: String,
    pub terms: Vec<(String, String)>,
    pub retired: Option<String>,
    pub uses: String,
    /// Why the public does not read all of them.
    pub note: Option<String>,
    pub quotes: Vec<QuoteView>,
    pub previous: Option<String>,
    pub next: Option<String>,
    pub tools: Option<Tools>,
    /// The codes it was merged into, or split into.
    pub heirs: Vec<Link>,
    /// Where what was just done is undone.
    pub undo: Option<String>,
    pub form: Form,
}

impl Tools {
    fn sample() -> Tools {
        let to = || "/it".to_owned();
        Tools { revise: to(), move_to: to(), merge: to(), split: to(), retire: to(), memos: to() }
    }
}

impl CodePage {
    fn sample(shell: Shell, texts: &[&str]) -> CodePage {
        let text = texts.first().copied().unwrap_or_default();
        let form = form(text, &["reason"]);
        let link = |text: &str| Link { label: words(text), href: "/it".to_owned(), current: false };
        CodePage {
            mark: texts.first().map(|_| ("teal", "TP".to_owned())),
            above: words(text),
            definition: words(text),
            terms: texts.iter().map(|text| (words(text), words(text))).collect(),
            retired: texts.get(1).map(|text| words(text)),
            uses: "12 estratti".to_owned(),
            note: texts.first().map(|text| words(text)),
            quotes: texts.iter().map(|text| QuoteView::sample(text)).collect(),
            previous: None,
            next: texts.get(1).map(|_| "/it".to_owned()),
            tools: texts.first().map(|_| Tools::sample()),
            heirs: texts.iter().skip(1).map(|text| link(text)).collect(),
            undo: texts.first().map(|_| "/it".to_owned()),
            form: if texts.len() > 1 { wrong(form, "reason", shell.lang) } else { form },
            shell,
        }
    }
}

web::samples! {
    "coding.code, empty" => |shell| CodePage::sample(shell, &[]),
    "coding.code, usual" => |shell| CodePage::sample(shell, &["Pagare in trenta giorni."]),
    "coding.code, full" => |shell| CodePage::sample(shell, &[web::sample::LONG; 12]),
    "coding.code, hostile" => |shell| CodePage::sample(shell, TEXTS),
}

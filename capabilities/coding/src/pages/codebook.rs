//! The codebook.

use super::samples::{TEXTS, words};
use askama::Template;
use web::{Link, Shell};

/// The mark of a code: the word of its colour, and letters.
pub(crate) type Mark = (&'static str, String);

/// A code in the codebook.
#[derive(Clone, Debug)]
pub(crate) struct CodeView {
    /// Of its heading.
    pub level: usize,
    /// Its anchor.
    pub id: String,
    pub name: String,
    pub mark: Option<Mark>,
    /// Names of the codes it stands under.
    pub above: String,
    pub href: String,
    pub definition: String,
    pub uses: String,
}

/// Every code with its definition.
#[derive(Debug, Template)]
#[template(path = "codebook.html")]
pub(crate) struct CodebookPage {
    pub shell: Shell,
    pub index: Vec<Link>,
    pub add: Option<String>,
    /// How it changed, for who reads the sources.
    pub versions: Option<String>,
    pub codes: Vec<CodeView>,
    pub retired: Vec<CodeView>,
    /// Where what was just done is undone.
    pub undo: Option<String>,
}

impl CodebookPage {
    fn sample(shell: Shell, texts: &[&str]) -> CodebookPage {
        let code = |(at, text): (usize, &&str)| CodeView {
            level: at % 3 + 2,
            id: format!("code-{at}"),
            name: words(text),
            mark: Some(("rust", "FI".to_owned())),
            above: words(text),
            href: "/it".to_owned(),
            definition: words(text),
            uses: "12 estratti".to_owned(),
        };
        let link = |text: &&str| Link { label: words(text), href: "#code-0".to_owned(), current: false };
        let codes: Vec<CodeView> = texts.iter().enumerate().map(code).collect();
        CodebookPage {
            index: texts.iter().map(link).collect(),
            add: texts.first().map(|_| "/it".to_owned()),
            versions: texts.first().map(|_| "/it".to_owned()),
            retired: codes
                .iter()
                .take(1)
                .map(|code| CodeView { id: "old".to_owned(), ..code.clone() })
                .collect(),
            codes,
            undo: texts.first().map(|_| "/it".to_owned()),
            shell,
        }
    }
}

web::samples! {
    "coding.codebook, empty" => |shell| CodebookPage::sample(shell, &[]),
    "coding.codebook, usual" => |shell| CodebookPage::sample(shell, &["Finanza"]),
    "coding.codebook, full" => |shell| CodebookPage::sample(shell, &[web::sample::LONG; 12]),
    "coding.codebook, hostile" => |shell| CodebookPage::sample(shell, TEXTS),
}

//! Writing a memo, or saying one in other words.

use super::{
    memos::About,
    samples::{TEXTS, form, wrong},
};
use askama::Template;
use web::{Form, Shell};

/// The form of a memo.
#[derive(Debug, Template)]
#[template(path = "memo_edit.html")]
pub(crate) struct MemoEditPage {
    pub shell: Shell,
    pub about: About,
    /// The same, as it is sent along.
    pub subject: String,
    /// Whether the memo is there already.
    pub revising: bool,
    pub action: String,
    pub back: String,
    pub form: Form,
}

impl MemoEditPage {
    fn sample(shell: Shell, revising: bool, texts: &[&str]) -> MemoEditPage {
        let text = texts.first().copied().unwrap_or_default();
        let form = form(text, &["memo"]);
        MemoEditPage {
            about: About::sample(text),
            subject: "coding.code:0".to_owned(),
            revising,
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            form: if texts.len() > 1 { wrong(form, "memo", shell.lang) } else { form },
            shell,
        }
    }
}

web::samples! {
    "coding.memo_edit, empty" => |shell| MemoEditPage::sample(shell, false, &[]),
    "coding.memo_edit, usual" => |shell| MemoEditPage::sample(shell, true, &["Torna in due interviste."]),
    "coding.memo_edit, full" => |shell| MemoEditPage::sample(shell, true, &[web::sample::LONG; 12]),
    "coding.memo_edit, hostile" => |shell| MemoEditPage::sample(shell, true, TEXTS),
}

//! Writing a version of the privacy notice.

use askama::Template;
use web::{
    Form, Shell,
    sample::{TEXTS, form, wrong},
};

/// The form of a notice.
#[derive(Debug, Template)]
#[template(path = "notice_form.html")]
pub(crate) struct NoticeFormPage {
    pub shell: Shell,
    pub form: Form,
    pub action: String,
    pub back: String,
    /// The version it begins from.
    pub base: String,
}

impl NoticeFormPage {
    fn sample(shell: Shell, texts: &[&str]) -> NoticeFormPage {
        let form = form(texts.first().copied().unwrap_or_default(), &["notice_it", "notice_en", "dated_on"]);
        NoticeFormPage {
            form: if texts.len() > 1 { wrong(form, "notice_it", shell.lang) } else { form },
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            base: String::new(),
            shell,
        }
    }
}

web::samples! {
    "interviews.notice_form, empty" => |shell| NoticeFormPage::sample(shell, &[]),
    "interviews.notice_form, usual" => |shell| NoticeFormPage::sample(shell, &["Titolare è la Città metropolitana."]),
    "interviews.notice_form, full" => |shell| NoticeFormPage::sample(shell, &[web::sample::LONG; 2]),
    "interviews.notice_form, hostile" => |shell| NoticeFormPage::sample(shell, TEXTS),
}

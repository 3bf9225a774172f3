//! Building a theme, or putting it in other words.

use super::samples::{TEXTS, form, words, wrong};
use askama::Template;
use web::{Choice, Form, Shell};

/// The form of a theme.
#[derive(Debug, Template)]
#[template(path = "theme_edit.html")]
pub(crate) struct ThemeEditPage {
    pub shell: Shell,
    pub theme: String,
    /// Whether the theme is there already: then a reason is due.
    pub revising: bool,
    pub form: Form,
    pub langs: Vec<Choice>,
    pub action: String,
    pub back: String,
}

impl ThemeEditPage {
    fn sample(shell: Shell, revising: bool, texts: &[&str]) -> ThemeEditPage {
        let text = texts.first().copied().unwrap_or_default();
        let form = form(text, &["base", "title", "statement", "minority", "reason"]);
        ThemeEditPage {
            theme: words(text),
            revising,
            form: if texts.len() > 1 { wrong(form, "statement", shell.lang) } else { form },
            langs: vec![Choice::new("it", text, true), Choice::new("en", text, false)],
            action: "/it".to_owned(),
            back: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "coding.theme_edit, empty" => |shell| ThemeEditPage::sample(shell, false, &[]),
    "coding.theme_edit, usual" => |shell| ThemeEditPage::sample(shell, true, &["Prima la cassa"]),
    "coding.theme_edit, full" => |shell| ThemeEditPage::sample(shell, true, &[web::sample::LONG; 2]),
    "coding.theme_edit, hostile" => |shell| ThemeEditPage::sample(shell, true, TEXTS),
}

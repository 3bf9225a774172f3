//! What the samples of pages are made of.

use web::{
    Choice, Form, Link,
    sample::{HOSTILE, LONG},
};

/// Texts that try to break a page.
pub(super) const TEXTS: &[&str] = &[HOSTILE, LONG, "Finanza"];

pub(super) fn words(text: &str) -> String {
    text.to_owned()
}

pub(super) fn link(text: &&str) -> Link {
    Link { label: words(text), href: "/it".to_owned(), current: false }
}

/// Choices of which the first is chosen.
pub(super) fn choices(texts: &[&str]) -> Vec<Choice> {
    let one = |(at, text): (usize, &&str)| Choice::new(at, *text, at == 0).helped(*text);
    texts.iter().enumerate().map(one).collect()
}

/// A form with the same text in every field.
pub(super) fn form(text: &str, names: &[&str]) -> Form {
    Form::of(names.iter().map(|name| ((*name).to_owned(), text.to_owned())).collect())
}

/// A form with something wrong.
pub(super) fn wrong(form: Form, field: &'static str, lang: kernel::Lang) -> Form {
    let kept = form.clone();
    form.blame(kernel::Failure::invalid(field, "problem-empty"), lang).unwrap_or(kept)
}

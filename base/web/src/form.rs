//! Forms: what was typed, kept; what is wrong with it, told beside its field.
//!
//! `Form` as an argument of a handler has already been checked: size, origin, token. There is no other way to read one.

use crate::{Ctx, Problem, Shared, csrf, i18n};
use axum::extract::{FromRequest, Request};
use http_body_util::{BodyExt, Limited};
use kernel::{Failure, Lang, uuid::Uuid};
use std::{
    str::FromStr,
    sync::{Mutex, PoisonError},
};

/// Largest form without a file, in bytes. A plan line of 4,000 letters fits forty times over.
pub const LARGEST: usize = 1 << 20;

/// A choice of a select, radio group or checkbox group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What it means, under it; empty when the label says it all.
    pub help: String,
    /// Language of the label, `it` or `en`, where it may be another than the page's; empty otherwise.
    pub lang: String,
}

impl Choice {
    /// A choice whose label says it all.
    pub fn new(value: impl ToString, label: impl Into<String>, chosen: bool) -> Choice {
        Choice {
            value: value.to_string(),
            label: label.into(),
            chosen,
            help: String::new(),
            lang: String::new(),
        }
    }

    /// The same with a line that says what it means.
    pub fn helped(self, help: impl Into<String>) -> Choice {
        Choice { help: help.into(), ..self }
    }

    /// The same with a label in this language.
    pub fn in_language(self, lang: impl ToString) -> Choice {
        Choice { lang: lang.to_string(), ..self }
    }
}

/// A form as typed, with what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    problems: Vec<(String, String)>,
    names: Names,
}

/// What the fields of a form are called on the page, told by each as it is drawn: so that the summary of what is wrong,
/// which is drawn last and stands first, can call them by the same names.
#[derive(Debug, Default)]
struct Names(Mutex<Vec<(String, String)>>);

impl Clone for Names {
    // A copy will be drawn by itself.
    fn clone(&self) -> Names {
        Names::default()
    }
}

impl Form {
    /// A form with nothing in it but these beginnings.
    pub fn with(fields: &[(&str, &str)]) -> Form {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Form { fields: fields.iter().map(owned).collect(), ..Form::default() }
    }

    /// A form from pairs.
    pub fn of(fields: Vec<(String, String)>) -> Form {
        Form { fields, ..Form::default() }
    }

    /// What was typed into a field; empty when nothing.
    pub fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// Every value of a field that may repeat.
    pub fn values(&self, name: &str) -> Vec<&str> {
        self.fields.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
    }

    /// A field read as an id, a word, a reference. `Invalid` on that field when it does not parse.
    pub fn get<T: FromStr>(&self, name: &'static str) -> Result<T, Failure> {
        self.value(name).parse().map_err(|_| Failure::invalid(name, "problem-unknown-choice"))
    }

    /// A field read by `read`, such as `Outcome::parse` or `Day::parse`.
    pub fn read<T>(&self, name: &'static str, read: impl Fn(&str) -> Option<T>) -> Result<T, Failure> {
        read(self.value(name).trim()).ok_or(Failure::invalid(name, "problem-unknown-choice"))
    }

    /// The key that makes a form act once.
    pub fn once(&self) -> Result<Uuid, Failure> {
        kernel::ids::decode(self.value("once")).ok_or(Failure::invalid("", "problem-form-expired"))
    }

    /// What is wrong with a field, in words.
    pub fn problem(&self, name: &str) -> Option<String> {
        self.problems.iter().find(|(field, _)| field == name).map(|(_, words)| words.clone())
    }

    /// Everything that is wrong, in order.
    pub fn problems(&self) -> &[(String, String)] {
        &self.problems
    }

    /// Tells what a field is called on the page; says nothing itself.
    pub fn named(&self, field: &str, name: &str) -> &'static str {
        let mut names = self.names.0.lock().unwrap_or_else(PoisonError::into_inner);
        names.push((field.to_owned(), name.to_owned()));
        ""
    }

    /// What a field that has been drawn is called.
    pub fn name_of(&self, field: &str) -> Option<String> {
        let names = self.names.0.lock().unwrap_or_else(PoisonError::into_inner);
        names.iter().find(|(known, _)| known == field).map(|(_, name)| name.clone())
    }

    /// Whether anything is wrong.
    pub fn is_wrong(&self) -> bool {
        !self.problems.is_empty()
    }

    /// The same form with these problems, in words. Failures that are no problems of a form are given back.
    pub fn blame(mut self, failure: Failure, lang: Lang) -> Result<Form, Failure> {
        let Failure::Invalid(problems) = failure else {
            return Err(failure);
        };
        for problem in problems {
            let number = problem.number.map(|number| number.to_string()).unwrap_or_default();
            let words = i18n::say(lang, problem.key, &[("number", &number)]);
            self.problems.push((problem.field.to_owned(), words));
        }
        Ok(self)
    }
}

/// Choices from a vocabulary: values, labels by key `<prefix>-<word>`, the chosen one.
pub fn choices<'a>(
    lang: Lang,
    prefix: &str,
    words: impl IntoIterator<Item = &'a str>,
    chosen: &[&str],
) -> Vec<Choice> {
    let one = |word: &'a str| {
        Choice::new(word, i18n::say(lang, &format!("{prefix}-{word}"), &[]), chosen.contains(&word))
    };
    words.into_iter().map(one).collect()
}

impl FromRequest<Shared> for Form {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Shared) -> Result<Form, Problem> {
        let (mut parts, body) = request.into_parts();
        let cx =
            <Ctx as axum::extract::FromRequestParts<Shared>>::from_request_parts(&mut parts, app).await?;
        let bytes =
            Limited::new(body, LARGEST).collect().await.map_err(|_| Failure::Refused("refused-too-large"))?;
        let fields = form_urlencoded::parse(&bytes.to_bytes()).into_owned().collect();
        let form = Form::of(fields);
        check(&cx, &parts.headers, form.value("csrf"))?;
        Ok(form)
    }
}

/// Refuses a form that another site sent or whose token is not this session's.
pub(crate) fn check(cx: &Ctx, headers: &axum::http::HeaderMap, token: &str) -> Result<(), Failure> {
    if csrf::is_foreign(headers) || !csrf::holds(&cx.app.key, &cx.session, token) {
        return Err(Failure::Refused("refused-forged"));
    }
    Ok(())
}

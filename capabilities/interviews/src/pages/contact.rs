//! Somebody to be heard, for who prepares the interviews.

use askama::Template;
use web::{
    Choice, Form, Link, Shell,
    sample::{TEXTS, choices, form, link, words, wrong},
};

/// What somebody answered to one question.
#[derive(Clone, Debug)]
pub(crate) struct ConsentRow {
    pub question: String,
    pub answer: String,
    /// When, with which notice; empty without an answer.
    pub when: String,
}

/// An interview of this person.
#[derive(Clone, Debug)]
pub(crate) struct InterviewRow {
    pub title: String,
    pub href: String,
    /// Word and label.
    pub level: (&'static str, String),
    /// Where it is lowered, when it says more than was agreed to.
    pub lower: Option<String>,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub what: String,
    pub when: String,
    pub datetime: String,
}

/// The forms of what can be done next, each with its address, where it can be done.
#[derive(Clone, Debug)]
pub(crate) struct NextSteps {
    pub modes: Vec<Choice>,
    pub lengths: Vec<Choice>,
    pub invite: Option<(Form, String)>,
    pub set: Option<(Form, String)>,
    pub hear: Option<(Form, String)>,
    pub refuse: Option<String>,
}

/// What is known of somebody, what was agreed, what can be done next.
#[derive(Debug, Template)]
#[template(path = "contact.html")]
pub(crate) struct ContactPage {
    pub shell: Shell,
    pub name: String,
    /// Tone and drawing, and the words.
    pub stand: ((&'static str, &'static str), String),
    pub facts: Vec<(String, String)>,
    /// Who suggested them, whom they suggested.
    pub people: Vec<(String, Vec<Link>)>,
    pub consents: Vec<ConsentRow>,
    pub interviews: Vec<InterviewRow>,
    pub steps: Vec<Step>,
    pub next: NextSteps,
    /// Whether the campaign has what an invitation needs.
    pub ready: bool,
    pub campaign: String,
    /// Where somebody is put on the list whom this person suggests.
    pub suggest: String,
}

impl ContactPage {
    fn sample(shell: Shell, texts: &[&str]) -> ContactPage {
        let text = texts.first().copied().unwrap_or("Rosa Bianchi");
        let row = |text: &&str| ConsentRow { question: words(text), answer: words(text), when: words(text) };
        let interview = |text: &&str| InterviewRow {
            title: words(text),
            href: "/it".to_owned(),
            level: ("category", words(text)),
            lower: Some("/it".to_owned()),
        };
        let step = |text: &&str| Step {
            what: words(text),
            when: "22 novembre 2026, 12:00".to_owned(),
            datetime: "2026-11-22".to_owned(),
        };
        ContactPage {
            name: words(text),
            stand: (("later", "it-mail"), words(text)),
            facts: texts.iter().map(|text| (words(text), words(text))).collect(),
            people: texts.iter().map(|text| (words(text), vec![link(text), link(text)])).collect(),
            consents: texts.iter().map(row).collect(),
            interviews: texts.iter().map(interview).collect(),
            steps: texts.iter().map(step).collect(),
            next: ContactPage::next(&shell, texts),
            ready: texts.len() != 1,
            campaign: "/it".to_owned(),
            suggest: "/it".to_owned(),
            shell,
        }
    }

    fn next(shell: &Shell, texts: &[&str]) -> NextSteps {
        let form = form(texts.first().copied().unwrap_or_default(), &["day", "hour", "place", "held_on"]);
        let form = if texts.len() > 1 { wrong(form, "day", shell.lang) } else { form };
        let some = (!texts.is_empty()).then(|| (form, "/it".to_owned()));
        NextSteps {
            modes: choices(texts),
            lengths: choices(texts),
            invite: some.clone(),
            set: some.clone(),
            hear: some.clone(),
            refuse: some.map(|(_, action)| action),
        }
    }
}

web::samples! {
    "interviews.contact, empty" => |shell| ContactPage::sample(shell, &[]),
    "interviews.contact, usual" => |shell| ContactPage::sample(shell, &["Finanza"]),
    "interviews.contact, full" => |shell| ContactPage::sample(shell, &[web::sample::LONG; 6]),
    "interviews.contact, hostile" => |shell| ContactPage::sample(shell, TEXTS),
}

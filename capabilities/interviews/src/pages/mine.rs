//! The private page of somebody to be heard.

use super::public::NoticeView;
use askama::Template;
use web::{
    Choice, Form, Shell,
    sample::{TEXTS, choices, form, words, wrong},
};

/// The dates that can be chosen.
#[derive(Clone, Debug)]
pub(crate) struct DateForm {
    pub form: Form,
    pub action: String,
    pub choices: Vec<Choice>,
    /// How and where.
    pub how: String,
}

/// One thing that is asked about somebody's words.
#[derive(Clone, Debug)]
pub(crate) struct ConsentField {
    pub name: &'static str,
    pub question: String,
    pub help: String,
    pub choices: Vec<Choice>,
    /// What holds today, and since when.
    pub holds: Option<String>,
}

/// A question of the guide.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub words: String,
    pub prompts: Vec<String>,
}

/// What it is about, when, what the person agrees to, and how to take it back.
#[derive(Debug, Template)]
#[template(path = "mine.html")]
pub(crate) struct MinePage {
    pub shell: Shell,
    pub campaign: String,
    pub campaign_lang: &'static str,
    pub purpose: String,
    pub purpose_lang: &'static str,
    /// Word of where things stand.
    pub stand: &'static str,
    /// The date that holds.
    pub date: Option<String>,
    pub calendar: String,
    pub dates: Option<DateForm>,
    pub notice: Option<NoticeView>,
    pub notice_id: String,
    pub questions: Vec<Question>,
    pub questions_lang: &'static str,
    pub consents: Vec<ConsentField>,
    pub consent_form: Form,
    /// Whether anything is asked today.
    pub asks: bool,
    pub answer: String,
    /// Where everything is taken back, while there is something to take back.
    pub leave: Option<String>,
    /// What is held of the person.
    pub held: Vec<(String, String)>,
}

impl MinePage {
    fn sample(shell: Shell, stand: &'static str, texts: &[&str]) -> MinePage {
        let text = texts.first().copied().unwrap_or("Ascolto");
        let typed = form(text, &["until"]);
        let typed = if texts.len() > 1 { wrong(typed, "quote", shell.lang) } else { typed };
        let question = |text: &&str| Question { words: words(text), prompts: vec![words(text)] };
        MinePage {
            campaign: words(text),
            campaign_lang: "it",
            purpose: words(text),
            purpose_lang: "it",
            stand,
            date: texts.first().map(|text| words(text)),
            calendar: "/it".to_owned(),
            dates: (!texts.is_empty()).then(|| DateForm {
                form: typed.clone(),
                action: "/it".to_owned(),
                choices: choices(texts),
                how: words(text),
            }),
            notice: texts.first().map(|text| NoticeView::sample(text)),
            notice_id: String::new(),
            questions: texts.iter().map(question).collect(),
            questions_lang: "it",
            consents: MinePage::fields(texts),
            consent_form: typed,
            asks: !texts.is_empty(),
            answer: "/it".to_owned(),
            leave: texts.first().map(|_| "/it".to_owned()),
            held: texts.iter().map(|text| (words(text), words(text))).collect(),
            shell,
        }
    }

    fn fields(texts: &[&str]) -> Vec<ConsentField> {
        let field = |name: &'static str| ConsentField {
            name,
            question: words(texts.first().copied().unwrap_or_default()),
            help: words(texts.first().copied().unwrap_or_default()),
            choices: choices(texts),
            holds: texts.first().map(|text| words(text)),
        };
        ["record", "quote", "keep"].map(field).into()
    }
}

web::samples! {
    "interviews.mine, empty" => |shell| MinePage::sample(shell, "withdrawn", &[]),
    "interviews.mine, usual" => |shell| MinePage::sample(shell, "agreed", &["Ascolto"]),
    "interviews.mine, full" => |shell| MinePage::sample(shell, "heard", &[web::sample::LONG; 8]),
    "interviews.mine, hostile" => |shell| MinePage::sample(shell, "invited", TEXTS),
}

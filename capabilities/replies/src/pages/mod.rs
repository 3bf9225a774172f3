//! What each page of replies shows, and the parts they put on the pages of others.

mod samples;

use crate::causes::Change;
use askama::Template;
use consultation::view::End;
use web::{Choice, Form, Link, Shell};

/// The reply, as a part of a contribution's page and of its receipt.
#[derive(Debug, Template)]
#[template(path = "reply_part.html")]
pub(crate) struct ReplyPart {
    pub(crate) shell: Shell,
    pub(crate) lang: String,
    pub(crate) reason: Vec<String>,
    pub(crate) accepted: String,
    pub(crate) rejected: String,
    pub(crate) day: String,
    pub(crate) datetime: String,
    pub(crate) by: String,
    pub(crate) together: String,
    pub(crate) changes_title: String,
    pub(crate) changes: Vec<Change>,
    /// Whether any of them is shown word by word, and needs its legend.
    pub(crate) has_words: bool,
}

/// A contribution with how it ended and why.
#[derive(Debug)]
pub(crate) struct AnswerView {
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) eyebrow: String,
    pub(crate) beginning: String,
    /// Language of what was contributed.
    pub(crate) lang: &'static str,
    pub(crate) end: End,
    /// The words of the reply, as paragraphs; empty while there is none.
    pub(crate) reason: Vec<String>,
    /// Their language.
    pub(crate) reason_lang: &'static str,
}

/// What an organisation contributed and was answered.
#[derive(Debug, Template)]
#[template(path = "organisation_part.html")]
pub(crate) struct OrganisationPart {
    pub(crate) shell: Shell,
    pub(crate) counted: String,
    pub(crate) answers: Vec<AnswerView>,
}

/// A row of the table of outcomes: one count for each kind of participant.
#[derive(Debug)]
pub(crate) struct OutcomeRow {
    pub(crate) outcome: &'static str,
    pub(crate) label: String,
    pub(crate) counts: Vec<String>,
}

/// The public register of replies.
#[derive(Debug, Template)]
#[template(path = "register.html")]
pub(crate) struct RegisterPage {
    pub(crate) shell: Shell,
    pub(crate) desk_href: String,
    pub(crate) contributions_href: String,
    pub(crate) figures: Vec<(String, String)>,
    pub(crate) dated: String,
    pub(crate) kinds: Vec<String>,
    pub(crate) rows: Vec<OutcomeRow>,
    pub(crate) form: Form,
    pub(crate) outcomes: Vec<Choice>,
    pub(crate) action: String,
    pub(crate) filter_summary: String,
    pub(crate) clear_href: String,
    pub(crate) answers: Vec<AnswerView>,
    pub(crate) previous: Option<String>,
    pub(crate) next: Option<String>,
    pub(crate) range: String,
}

/// A contribution that waits.
#[derive(Debug)]
pub(crate) struct WaitingView {
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) eyebrow: String,
    pub(crate) beginning: String,
    pub(crate) lang: &'static str,
    pub(crate) due: String,
    pub(crate) senders: String,
    pub(crate) end: End,
}

/// The desk of who decides.
#[derive(Debug, Template)]
#[template(path = "desk.html")]
pub(crate) struct DeskPage {
    pub(crate) shell: Shell,
    pub(crate) figures: Vec<(String, String)>,
    pub(crate) form: Form,
    pub(crate) states: Vec<Choice>,
    pub(crate) kinds: Vec<Choice>,
    pub(crate) groups: Vec<Choice>,
    pub(crate) action: String,
    pub(crate) filter_summary: String,
    pub(crate) clear_href: String,
    pub(crate) cards: Vec<WaitingView>,
    pub(crate) previous: Option<String>,
    pub(crate) next: Option<String>,
    pub(crate) range: String,
}

/// The form of a reply.
#[derive(Debug, Template)]
#[template(path = "give.html")]
pub(crate) struct GivePage {
    pub(crate) shell: Shell,
    pub(crate) eyebrow: String,
    pub(crate) end: End,
    pub(crate) due: String,
    pub(crate) text: String,
    pub(crate) lang: String,
    pub(crate) source: String,
    pub(crate) href: String,
    pub(crate) line: String,
    pub(crate) line_lang: &'static str,
    pub(crate) line_title: String,
    pub(crate) line_href: String,
    pub(crate) beside: Vec<Link>,
    pub(crate) form: Form,
    pub(crate) outcomes: Vec<Choice>,
    pub(crate) revisions: Vec<Choice>,
    pub(crate) numbers_help: String,
    pub(crate) action: String,
    pub(crate) back: String,
}

/// Somebody answered first.
#[derive(Debug, Template)]
#[template(path = "clash.html")]
pub(crate) struct ClashPage {
    pub(crate) shell: Shell,
    pub(crate) answered: Vec<Link>,
    pub(crate) typed: Vec<String>,
    pub(crate) back: String,
}

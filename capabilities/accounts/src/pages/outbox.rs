//! The outbox.

use crate::model::{Mail, MailId, MailState};
use askama::Template;
use kernel::{Moment, uuid::Uuid};
use web::{
    Shell,
    sample::{HOSTILE, LONG},
};

/// A piece of a message: words, or an address to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What is read.
    pub text: String,
    /// Whether it is an address.
    pub is_link: bool,
}

/// A message.
#[derive(Clone, Debug)]
pub struct MailRow {
    subject: String,
    address: String,
    when: String,
    datetime: String,
    state: String,
    tone: &'static str,
    drawing: &'static str,
    problem: Option<String>,
    lines: Vec<Vec<Piece>>,
    retry: Option<String>,
}

impl MailRow {
    /// In the words of the page. `keeps` is whether the reader may have it tried again.
    pub fn of(shell: &Shell, mail: &Mail, keeps: bool) -> MailRow {
        let state = mail.state();
        let (tone, drawing) = match state {
            MailState::Waiting => ("later", "it-clock"),
            MailState::Sending => ("partly", "it-clock"),
            MailState::Sent => ("good", "it-check-circle"),
            MailState::Failed => ("no", "it-warning-circle"),
        };
        let body = mail.body.as_deref().unwrap_or_default();
        MailRow {
            subject: mail.subject.clone(),
            address: mail.address.clone().unwrap_or_default(),
            when: shell.moment(&mail.recorded_at),
            datetime: mail.recorded_at.rfc3339(),
            state: shell.t(&format!("accounts-mail-{state}")),
            tone,
            drawing,
            problem: mail.problem.clone(),
            lines: body.lines().filter(|line| !line.trim().is_empty()).map(pieces).collect(),
            retry: (keeps && state == MailState::Failed).then(|| shell.url(&format!("/outbox/{}", mail.id))),
        }
    }
}

/// Cuts a line into words and web addresses. A full stop or bracket at the end of an address belongs to the sentence.
fn pieces(line: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for word in line.split_inclusive(char::is_whitespace) {
        let start = ["https://", "http://"].iter().filter_map(|scheme| word.find(scheme)).min();
        let (before, rest) = word.split_at(start.unwrap_or(word.len()));
        let length = rest.trim_end().trim_end_matches(['.', ',', ';', ':', ')', '”', '>']).len();
        let (address, after) = rest.split_at(length);
        push(&mut out, before, false);
        push(&mut out, address, true);
        push(&mut out, after, false);
    }
    out
}

fn push(out: &mut Vec<Piece>, text: &str, is_link: bool) {
    match out.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if !is_link && !last.is_link => last.text.push_str(text),
        _ => out.push(Piece { text: text.to_owned(), is_link }),
    }
}

/// Messages, newest first.
#[derive(Debug, Template)]
#[template(path = "outbox.html")]
pub struct OutboxPage {
    /// The frame.
    pub shell: Shell,
    /// The messages.
    pub mails: Vec<MailRow>,
    /// The newest page, when this is an older one.
    pub first: Option<String>,
    /// Older messages.
    pub next: Option<String>,
}

fn sample(shell: Shell, subject: &str, body: Option<&str>, states: &[MailState]) -> OutboxPage {
    let at = Moment(1_795_345_200_000_000);
    let when = |wanted: MailState, state: &MailState| (*state == wanted).then_some(at);
    let mail = |state: &MailState| Mail {
        id: MailId(Uuid::from_u128(1)),
        address: Some("rosa.bianchi@esempio.it".into()),
        subject: subject.into(),
        body: body.filter(|_| *state != MailState::Sent).map(str::to_owned),
        recorded_at: at,
        due_at: at,
        attempts: 5,
        sending_at: when(MailState::Sending, state),
        sent_at: when(MailState::Sent, state),
        failed_at: when(MailState::Failed, state),
        problem: when(MailState::Failed, state).map(|_| subject.to_owned()),
    };
    let mails = states.iter().map(|state| MailRow::of(&shell, &mail(state), true)).collect();
    OutboxPage { mails, first: None, next: (states.len() > 1).then(|| "#".to_owned()), shell }
}

const LETTER: &str =
    "Ciao Rosa,\n\napri questo link:\n\nhttps://esempio.it/it/sign-in/0123456789abcdef\n\nA presto.";

web::samples! {
    "accounts.outbox, empty" => |shell| sample(shell, "", None, &[]),
    "accounts.outbox, usual" => |shell| sample(shell, "Il tuo link per entrare", Some(LETTER), &[MailState::Waiting]),
    "accounts.outbox, full" => |shell| sample(shell, LONG, Some(LETTER), MailState::ALL),
    "accounts.outbox, hostile" => |shell| sample(shell, HOSTILE, Some(HOSTILE), MailState::ALL),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_a_sentence_ends_before_the_full_stop() {
        let found = pieces("Apri (https://esempio.it/it/me). Grazie");
        let links: Vec<&str> =
            found.iter().filter(|piece| piece.is_link).map(|piece| piece.text.as_str()).collect();
        assert_eq!(links, ["https://esempio.it/it/me"]);
        let whole: String = found.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(whole, "Apri (https://esempio.it/it/me). Grazie");
    }

    #[test]
    fn other_kinds_of_address_are_only_words() {
        assert!(
            pieces("javascript:alert(1) data:text/html,x mailto:a@b.it").iter().all(|piece| !piece.is_link)
        );
    }
}

//! Everything this capability holds about one person: to read, and for a program.

use crate::{letters, model::Mail, store::PersonalData};
use askama::Template;
use kernel::{Moment, ProcessId};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use web::Shell;

/// One thing that is held: what it is called, and what it is.
#[derive(Clone, Debug)]
pub struct Fact {
    pub(super) term: String,
    pub(super) text: String,
}

/// Things held for one purpose.
#[derive(Clone, Debug)]
pub struct Part {
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) why: String,
    pub(super) facts: Vec<Fact>,
}

/// Everything held about me, to read.
#[derive(Debug, Template)]
#[template(path = "data.html")]
pub struct DataPage {
    pub(super) shell: Shell,
    pub(super) parts: Vec<Part>,
}

impl DataPage {
    /// In the words of the page.
    pub fn new(shell: Shell, data: &PersonalData, places: &BTreeMap<ProcessId, String>) -> DataPage {
        let part = |id: &'static str, facts: Vec<Fact>| Part {
            id,
            title: shell.t(&format!("accounts-data-{id}")),
            why: shell.t(&format!("accounts-data-{id}-why")),
            facts,
        };
        let parts = vec![
            part("person", person(&shell, data)),
            part("presences", presences(&shell, data, places)),
            part("grants", grants(&shell, data, places)),
            part("sessions", sessions(&shell, data)),
            part("links", links(&shell, data)),
            part("mails", mails(&shell, data)),
        ];
        DataPage { parts, shell }
    }
}

fn person(shell: &Shell, data: &PersonalData) -> Vec<Fact> {
    let person = &data.person;
    let fact = |key: &str, text: String| Fact { term: shell.t(key), text };
    let mut facts = vec![
        fact("accounts-name", person.name.clone().unwrap_or_default()),
        fact("accounts-email", person.email.clone().unwrap_or_default()),
        fact("accounts-lang", shell.t(&format!("accounts-lang-{}", person.lang))),
        fact("accounts-data-since", shell.moment(&person.recorded_at)),
        fact("accounts-data-id", person.id.to_string()),
    ];
    facts.extend(data.erasure_requested_at.map(|at| fact("accounts-me-erasure", shell.moment(&at))));
    facts
}

fn title(places: &BTreeMap<ProcessId, String>, process: ProcessId) -> String {
    places.get(&process).cloned().unwrap_or_else(|| process.to_string())
}

fn presences(shell: &Shell, data: &PersonalData, places: &BTreeMap<ProcessId, String>) -> Vec<Fact> {
    let one = |one: &crate::store::Presence| Fact {
        term: title(places, one.process_id),
        text: shell.ta("accounts-data-known", "when", &shell.moment(&one.recorded_at)),
    };
    data.presences.iter().map(one).collect()
}

fn grants(shell: &Shell, data: &PersonalData, places: &BTreeMap<ProcessId, String>) -> Vec<Fact> {
    let one = |one: &crate::model::Granted| Fact {
        term: format!("{}, {}", letters::role(shell.lang, one.role), title(places, one.process_id)),
        text: letters::days(shell.lang, one.term()),
    };
    data.grants.iter().map(one).collect()
}

fn sessions(shell: &Shell, data: &PersonalData) -> Vec<Fact> {
    let one = |one: &crate::model::Session| Fact {
        term: shell.moment(&one.recorded_at),
        text: shell.ta("accounts-data-until", "when", &shell.moment(&one.expires_at)),
    };
    data.sessions.iter().map(one).collect()
}

fn links(shell: &Shell, data: &PersonalData) -> Vec<Fact> {
    let one = |one: &crate::store::Link| Fact {
        term: shell.moment(&one.recorded_at),
        text: match one.used_at {
            Some(at) => shell.ta("accounts-data-used", "when", &shell.moment(&at)),
            None => shell.ta("accounts-data-until", "when", &shell.moment(&one.expires_at)),
        },
    };
    data.links.iter().map(one).collect()
}

fn mails(shell: &Shell, data: &PersonalData) -> Vec<Fact> {
    let one = |one: &Mail| Fact {
        term: shell.moment(&one.recorded_at),
        text: format!("{} ({})", one.subject, shell.t(&format!("accounts-mail-{}", one.state()))),
    };
    data.mails.iter().map(one).collect()
}

/// Everything held about a person, for a program: names as in our tables, moments in RFC 3339, days as `YYYY-MM-DD`.
/// Secrets are not in it, because nobody knows them.
pub fn personal_json(data: &PersonalData) -> Value {
    let moment = |at: Moment| at.rfc3339();
    let maybe = |at: Option<Moment>| at.map(Moment::rfc3339);
    let person = &data.person;
    json!({
        "format": "doppiofilo-person-1",
        "person": {
            "id": person.id, "name": person.name, "email": person.email, "lang": person.lang,
            "recorded_at": moment(person.recorded_at),
            "erasure_requested_at": maybe(data.erasure_requested_at),
        },
        "presences": data.presences.iter().map(|one| json!({
            "process_id": one.process_id, "recorded_at": moment(one.recorded_at),
        })).collect::<Vec<_>>(),
        "grants": data.grants.iter().map(|one| json!({
            "process_id": one.process_id, "role": one.role, "from_day": one.from_day, "until_day": one.until_day,
            "recorded_at": moment(one.recorded_at), "ended_at": maybe(one.ended_at),
        })).collect::<Vec<_>>(),
        "sessions": data.sessions.iter().map(|one| json!({
            "recorded_at": moment(one.recorded_at), "expires_at": moment(one.expires_at),
        })).collect::<Vec<_>>(),
        "links": data.links.iter().map(|one| json!({
            "recorded_at": moment(one.recorded_at), "expires_at": moment(one.expires_at), "used_at": maybe(one.used_at),
        })).collect::<Vec<_>>(),
        "mails": data.mails.iter().map(|one| json!({
            "subject": one.subject, "body": one.body, "recorded_at": moment(one.recorded_at), "sent_at": maybe(one.sent_at),
        })).collect::<Vec<_>>(),
    })
}

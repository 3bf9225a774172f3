//! Everything this capability holds about one person: to read, and for a program.

use crate::{
    held::{Held, Holding},
    letters,
    model::Mail,
    store::PersonalData,
};
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
    /// That there is more than the page shows; may be empty.
    pub(super) more: String,
}

/// Things of one kind the page shows; the file has all of them.
const SHOWN: usize = 50;
/// Letters of a thing the page shows.
const LETTERS: usize = 400;

/// Everything held about me, to read.
#[derive(Debug, Template)]
#[template(path = "data.html")]
pub struct DataPage {
    pub(super) shell: Shell,
    pub(super) parts: Vec<Part>,
}

impl DataPage {
    /// In the words of the page.
    pub fn new(
        shell: Shell,
        data: &PersonalData,
        held: &[Holding],
        places: &BTreeMap<ProcessId, String>,
    ) -> DataPage {
        let part = |id: &'static str, facts: Vec<Fact>| Part {
            id,
            title: shell.t(&format!("accounts-data-{id}")),
            why: shell.t(&format!("accounts-data-{id}-why")),
            facts,
            more: String::new(),
        };
        let mut parts = vec![
            part("person", person(&shell, data)),
            part("presences", presences(&shell, data, places)),
            part("grants", grants(&shell, data, places)),
            part("sessions", sessions(&shell, data)),
            part("links", links(&shell, data)),
            part("mails", mails(&shell, data)),
        ];
        parts.extend(held.iter().map(|holding| told(&shell, holding, places)));
        DataPage { parts, shell }
    }
}

/// What a capability told, as a part of the page.
fn told(shell: &Shell, holding: &Holding, places: &BTreeMap<ProcessId, String>) -> Part {
    let fact = |held: &Held| {
        let place = held.process.map(|process| title(places, process));
        let term = place.into_iter().chain([held.term.clone()]).collect::<Vec<_>>().join(" · ");
        Fact { term, text: beginning(&held.text) }
    };
    let more = holding.things.len().saturating_sub(SHOWN);
    Part {
        // A key of texts is no anchor: what follows the capability's name is.
        id: holding.name.split_once("-held-").map_or(holding.name, |(_, part)| part),
        title: shell.t(holding.name),
        why: shell.t(&format!("{}-why", holding.name)),
        facts: holding.things.iter().take(SHOWN).map(fact).collect(),
        more: if more > 0 { shell.tn("accounts-data-more", more) } else { String::new() },
    }
}

fn beginning(text: &str) -> String {
    let mut letters = text.chars();
    let begun: String = letters.by_ref().take(LETTERS).collect();
    if letters.next().is_some() { format!("{begun}…") } else { begun }
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
pub fn personal_json(data: &PersonalData, held: &[Holding], places: &BTreeMap<ProcessId, String>) -> Value {
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
        "processes": places.iter().map(|(id, title)| json!({ "id": id, "title": title })).collect::<Vec<_>>(),
        "held": held.iter().map(holding_json).collect::<Vec<_>>(),
    })
}

fn holding_json(holding: &Holding) -> Value {
    let thing = |held: &Held| {
        let process = ("process_id".to_owned(), held.process.map_or(Value::Null, |id| json!(id)));
        let fields = held.fields.iter().map(|(name, value)| ((*name).to_owned(), json!(value)));
        Value::Object(std::iter::once(process).chain(fields).collect())
    };
    json!({ "part": holding.name, "things": holding.things.iter().map(thing).collect::<Vec<_>>() })
}

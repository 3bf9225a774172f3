//! What is held here of a person: contributions, and those that wait for an address to be confirmed. For the person's own page.

use crate::store;
use accounts::held::{Held, Holding, Teller, Telling};
use kernel::{Attribution, Failure};
use web::{format, i18n::say, inventory};

inventory::submit! {
    Teller {
        rank: 600,
        tables: &["consultation_contribution", "consultation_pending"],
        tell: |telling| Box::pin(tell(telling)),
    }
}

async fn tell(telling: Telling<'_>) -> Result<Vec<Holding>, Failure> {
    let sent = store::sent_by(telling.view, telling.person).await?;
    let waiting = store::waiting_of(telling.view, telling.person).await?;
    Ok(vec![
        Holding {
            name: "consultation-held-contributions",
            things: sent.into_iter().map(|one| contribution(&telling, one)).collect(),
        },
        Holding {
            name: "consultation-held-pending",
            things: waiting.into_iter().map(|one| pending(&telling, one)).collect(),
        },
    ])
}

fn contribution(telling: &Telling<'_>, one: store::SentBy) -> Held {
    let lang = telling.lang;
    let day = format::day(lang, one.received_at.day());
    let channel = say(lang, &format!("consultation-channel-{}", one.channel), &[]);
    let is_named = one.level == Attribution::Named;
    let shown =
        say(lang, if is_named { "consultation-held-named" } else { "consultation-held-unnamed" }, &[]);
    let received = say(lang, "consultation-received-how", &[("day", &day), ("channel", &channel)]);
    let about = one.subject_kind.zip(one.subject_id).map(|(kind, id)| kernel::Ref { kind, id }.to_string());
    Held {
        process: Some(one.process_id),
        term: say(lang, "consultation-contribution", &[("number", &one.number.to_string())]),
        text: format!("{received} {shown}"),
        fields: vec![
            ("contribution_id", Some(one.id.to_string())),
            ("number", Some(one.number.to_string())),
            ("about", about),
            ("capacity", Some(one.capacity)),
            ("organisation_id", one.organisation_id.map(|id| id.to_string())),
            ("claimed_organisation_id", one.claimed_id.map(|id| id.to_string())),
            ("channel", Some(one.channel.to_string())),
            ("level", Some(one.level.to_string())),
            ("outcome", one.outcome.map(|outcome| outcome.to_string())),
            ("content_id", Some(one.content_id.to_string())),
            ("body", one.body),
            ("received_at", Some(one.received_at.rfc3339())),
        ],
    }
}

fn pending(telling: &Telling<'_>, one: store::WaitingOf) -> Held {
    Held {
        process: Some(one.process_id),
        term: format::moment(telling.lang, one.recorded_at),
        text: one.body.clone(),
        fields: vec![
            ("name", Some(one.name)),
            ("email", Some(one.email)),
            ("body", Some(one.body)),
            ("organisation_id", one.organisation_id.map(|id| id.to_string())),
            ("level", Some(one.level.to_string())),
            ("recorded_at", Some(one.recorded_at.rfc3339())),
            ("expires_at", Some(one.expires_at.rfc3339())),
        ],
    }
}

//! What is held here of a person: the interviews in which the person was heard, given to the person's own page.

use crate::store;
use accounts::held::{Held, Holding, Teller, Telling};
use kernel::Failure;
use web::{format, i18n::say, inventory};

inventory::submit! {
    Teller { rank: 500, tables: &["sources_revision"], tell: |telling| Box::pin(tell(telling)) }
}

async fn tell(telling: Telling<'_>) -> Result<Vec<Holding>, Failure> {
    let heard = store::heard(telling.view, telling.person).await?;
    let things = heard.into_iter().map(|one| held(&telling, one)).collect();
    Ok(vec![Holding { name: "sources-held-interviews", things }])
}

fn held(telling: &Telling<'_>, one: store::HeardIn) -> Held {
    let day = one.held_on.map(|day| format::day(telling.lang, day)).unwrap_or_default();
    let level = say(telling.lang, &format!("sources-level-{}", one.level), &[]);
    Held {
        process: Some(one.process_id),
        term: one.title.clone(),
        text: say(telling.lang, "sources-held-heard", &[("day", &day), ("level", &level)]),
        fields: vec![
            ("source_id", Some(one.source_id.to_string())),
            ("title", Some(one.title)),
            ("about", one.about),
            ("held_on", one.held_on.map(|day| day.to_string())),
            ("sector", one.sector),
            ("organisation_id", one.organisation_id.map(|id| id.to_string())),
            ("level", Some(one.level.to_string())),
            ("recorded_at", Some(one.recorded_at.rfc3339())),
        ],
    }
}

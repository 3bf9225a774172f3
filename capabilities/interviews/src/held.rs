//! What is held here of a person: the lists they are on, and what they answered. For the person's own page.

use crate::store;
use accounts::held::{Held, Holding, Teller, Telling};
use kernel::{Failure, PersonId};
use std::collections::HashMap;
use web::{i18n::say, inventory};

inventory::submit! {
    Teller { rank: 550, tables: &["interviews_contact"], tell: |telling| Box::pin(tell(telling)) }
}

async fn tell(telling: Telling<'_>) -> Result<Vec<Holding>, Failure> {
    let listed = store::listed_in(telling.view, telling.person).await?;
    let names = suggesters(&telling, &listed).await?;
    let things = listed.into_iter().map(|one| held(&telling, &names, one)).collect();
    Ok(vec![Holding { name: "interviews-held-lists", things }])
}

/// Names of those who suggested this person: where one's data come from is one's own to know. One look for each list.
async fn suggesters(
    telling: &Telling<'_>,
    listed: &[store::ListedIn],
) -> Result<HashMap<PersonId, String>, Failure> {
    let mut names = HashMap::new();
    for one in listed {
        let Some(by) = one.suggested_by else { continue };
        let found = accounts::store::names_in(telling.view, one.process_id, &[by]).await?;
        names.extend(found.into_iter().filter_map(|(id, name)| Some((id, name?))));
    }
    Ok(names)
}

fn held(telling: &Telling<'_>, names: &HashMap<PersonId, String>, one: store::ListedIn) -> Held {
    let lang = telling.lang;
    let stand = say(lang, &format!("interviews-stand-{}", one.stand), &[]);
    let by = one.suggested_by.and_then(|by| names.get(&by)).cloned();
    let text = match &by {
        Some(name) => say(lang, "interviews-held-suggested", &[("stand", &stand), ("name", name)]),
        None => say(lang, "interviews-held-listed", &[("stand", &stand)]),
    };
    let word = |answer: Option<crate::model::Answer>| answer.map(|answer| answer.to_string());
    Held {
        process: Some(one.process_id),
        term: one.title,
        text,
        fields: vec![
            ("contact_id", Some(one.id.to_string())),
            ("campaign_id", Some(one.campaign_id.to_string())),
            ("sector", Some(one.sector)),
            ("organisation_id", one.organisation_id.map(|id| id.to_string())),
            ("quality", one.quality),
            ("stand", Some(one.stand.to_string())),
            ("suggested_by", by),
            ("starts_at", one.starts_at.map(|at| at.rfc3339())),
            ("record", word(one.record)),
            ("quote", word(one.quote)),
            ("keep", word(one.keep)),
            ("until_day", one.until_day.map(|day| day.to_string())),
            ("recorded_at", Some(one.recorded_at.rfc3339())),
        ],
    }
}

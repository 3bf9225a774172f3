//! What is held here of a person: the mandates, given to the person's own page.

use crate::store;
use accounts::held::{Held, Holding, Teller, Telling};
use kernel::{Day, Failure};
use web::{format, i18n::say, inventory};

inventory::submit! {
    Teller { rank: 400, tables: &["directory_mandate"], tell: |telling| Box::pin(tell(telling)) }
}

async fn tell(telling: Telling<'_>) -> Result<Vec<Holding>, Failure> {
    let mandates = store::mandates_held(telling.view, telling.person).await?;
    let things = mandates.into_iter().map(|one| held(&telling, one)).collect();
    Ok(vec![Holding { name: "directory-held-mandates", things }])
}

fn held(telling: &Telling<'_>, mandate: store::HeldMandate) -> Held {
    let day = |day: Option<Day>| day.map(|day| day.to_string());
    let how = say(telling.lang, &format!("directory-how-{}", mandate.how), &[]);
    let (from, until) = (Some(mandate.from_day), mandate.last_day());
    let last = until.map(|day| format::day(telling.lang, day)).unwrap_or_default();
    let key = if until.is_some() { "directory-held-until" } else { "directory-held-open" };
    let first = format::day(telling.lang, mandate.from_day);
    let args = [("title", mandate.title.as_str()), ("from", &first), ("until", &last), ("how", &how)];
    Held {
        process: Some(mandate.process_id),
        text: say(telling.lang, key, &args),
        fields: vec![
            ("mandate_id", Some(mandate.id.to_string())),
            ("organisation_id", Some(mandate.organisation_id.to_string())),
            ("organisation", Some(mandate.name.clone())),
            ("title", Some(mandate.title.clone())),
            ("from_day", day(from)),
            ("until_day", day(until)),
            ("how", Some(mandate.how.to_string())),
            ("recorded_at", Some(mandate.recorded_at.rfc3339())),
        ],
        term: mandate.name,
    }
}

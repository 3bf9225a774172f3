//! What is held here of a person: the replies they gave. For the person's own page.

use crate::store;
use accounts::held::{Held, Holding, Teller, Telling};
use kernel::Failure;
use web::{format, i18n::say, inventory};

inventory::submit! {
    Teller { rank: 800, tables: &["replies_reply"], tell: |telling| Box::pin(tell(telling)) }
}

async fn tell(telling: Telling<'_>) -> Result<Vec<Holding>, Failure> {
    let given = store::given_by(telling.view, telling.person).await?;
    let things = given.into_iter().map(|one| held(&telling, one)).collect();
    Ok(vec![Holding { name: "replies-held-replies", things }])
}

fn held(telling: &Telling<'_>, one: store::GivenBy) -> Held {
    Held {
        process: Some(one.process_id),
        term: format::day(telling.lang, one.recorded_at.day()),
        text: say(telling.lang, &format!("consultation-outcome-{}", one.outcome), &[]),
        fields: vec![
            ("reply_id", Some(one.id.to_string())),
            ("contribution_id", Some(one.contribution_id.to_string())),
            ("outcome", Some(one.outcome.to_string())),
            ("reason", one.reason),
            ("recorded_at", Some(one.recorded_at.rfc3339())),
        ],
    }
}

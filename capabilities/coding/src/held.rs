//! What is held here of a person: how much they read and coded. For the person's own page; each act stands in the ledger.

use crate::store;
use accounts::held::{Held, Holding, Teller, Telling};
use kernel::Failure;
use web::{format, i18n::say, inventory};

inventory::submit! {
    Teller {
        rank: 700,
        tables: &[
            "coding_coding",
            "coding_memo",
            "coding_reading",
            "coding_round_coder",
            "coding_round_finish",
            "coding_round_settlement",
        ],
        tell: |telling| Box::pin(tell(telling)),
    }
}

async fn tell(telling: Telling<'_>) -> Result<Vec<Holding>, Failure> {
    let work = store::work_of(telling.view, telling.person).await?;
    let things = work.into_iter().map(|one| held(&telling, one)).collect();
    Ok(vec![Holding { name: "coding-held-work", things }])
}

fn held(telling: &Telling<'_>, work: store::WorkOf) -> Held {
    let last = format::day(telling.lang, work.last_at.day());
    let args = [("count", work.number.to_string()), ("day", last)];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Held {
        process: Some(work.process_id),
        term: say(telling.lang, &format!("coding-held-{}", work.what), &[]),
        text: say(telling.lang, "coding-held-counted", &args),
        fields: vec![
            ("what", Some(work.what)),
            ("number", Some(work.number.to_string())),
            ("last_at", Some(work.last_at.rfc3339())),
        ],
    }
}

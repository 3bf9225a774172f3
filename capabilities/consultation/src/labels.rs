//! How a contribution reads: its number, who sent it, how it begins.

use crate::{
    CONTRIBUTION,
    model::{Contribution, ContributionId, beginning},
    store,
    who::People,
};
use kernel::{Failure, Ref};
use web::{Label, Labeller, i18n::say, label::Asked};

web::inventory::submit! {
    Labeller { kinds: &[CONTRIBUTION], describe: |asked, refs| Box::pin(describe(asked, refs)) }
}

/// Letters of a contribution that stand beside its number.
const MOST: usize = 200;

async fn describe(asked: Asked<'_>, refs: &[Ref]) -> Result<Vec<(Ref, Label)>, Failure> {
    let ids: Vec<ContributionId> = refs.iter().map(|one| ContributionId(one.id)).collect();
    let found = store::with_ids(asked.view, asked.viewer, &ids).await?;
    let people = People::of(asked.view, asked.viewer, asked.lang, &found).await?;
    let slug = process::store::rules(asked.view, asked.viewer.process).await?.slug;
    let label = |one: &Contribution| {
        let args: [(&str, &str); 2] = [("number", &one.number.to_string()), ("who", &people.who(one))];
        let label = Label {
            title: say(asked.lang, "consultation-label", &args),
            detail: one.body.as_deref().map(|body| beginning(body, MOST)),
            lang: one.lang.word(),
            path: Some(format!("/processes/{slug}/contributions/{}", one.number)),
        };
        (Ref { kind: CONTRIBUTION, id: one.id.0 }, label)
    };
    Ok(found.iter().map(label).collect())
}

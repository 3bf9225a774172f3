//! How a campaign reads, and where: on the page of all campaigns, which anybody may read.

use crate::{CAMPAIGN, store};
use kernel::{Failure, Ref};
use web::{Label, Labeller, label::Asked};

web::inventory::submit! { Labeller { kinds: &[CAMPAIGN], describe: |asked, refs| Box::pin(describe(asked, refs)) } }

async fn describe(asked: Asked<'_>, refs: &[Ref]) -> Result<Vec<(Ref, Label)>, Failure> {
    let all = store::campaigns(asked.view, asked.viewer.process).await?;
    let slug = process::store::rules(asked.view, asked.viewer.process).await?.slug;
    let label = |one: &Ref| {
        let campaign = all.iter().find(|campaign| campaign.id.0 == one.id)?;
        let title = campaign.title.say(asked.lang).to_owned();
        let path = format!("/processes/{slug}/interviews");
        Some((*one, Label { title, detail: None, lang: "", path: Some(path) }))
    };
    Ok(refs.iter().filter_map(label).collect())
}

//! How an organisation reads: its name; its card is public.

use crate::{ORGANISATION, store};
use kernel::{Failure, OrganisationId, Ref};
use web::{Label, Labeller, label::Asked};

web::inventory::submit! {
    Labeller { kinds: &[ORGANISATION], describe: |asked, refs| Box::pin(describe(asked, refs)) }
}

/// A process has some hundreds: all are read in one statement, those asked for are kept.
async fn describe(asked: Asked<'_>, refs: &[Ref]) -> Result<Vec<(Ref, Label)>, Failure> {
    let process = asked.viewer.process;
    let all = store::organisations(asked.view, process).await?;
    let slug = process::store::rules(asked.view, process).await?.slug;
    let one = |wanted: &Ref| {
        let id = OrganisationId(wanted.id);
        let found = all.iter().find(|organisation| organisation.id == id)?;
        let detail = Some(found.municipality.clone()).filter(|place| !place.is_empty());
        let path = Some(format!("/processes/{slug}/organisations/{id}"));
        Some((*wanted, Label { title: found.name.clone(), detail, lang: "", path }))
    };
    Ok(refs.iter().filter_map(one).collect())
}

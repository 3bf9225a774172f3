//! How what was compared reads.

use crate::{
    AXIS, DENOMINATOR,
    model::AxisId,
    store::{self, Axis},
};
use kernel::{Failure, Kind, Ref, uuid::Uuid};
use web::{Label, Labeller, label::Asked};

web::inventory::submit! { Labeller { kinds: &[DENOMINATOR, AXIS], describe: |asked, refs| Box::pin(describe(asked, refs)) } }

/// How documents were compared is read by the staff; of an axis that has ended, the public reads no more than its page.
async fn describe(asked: Asked<'_>, refs: &[Ref]) -> Result<Vec<(Ref, Label)>, Failure> {
    let of = |kind: Kind| refs.iter().filter(move |one| one.kind == kind).map(|one| one.id);
    let slug = process::store::rules(asked.view, asked.viewer.process).await?.slug;
    let mut labels = axes(asked, &slug, of(AXIS).map(AxisId).collect()).await?;
    labels.extend(denominators(asked, &slug, of(DENOMINATOR).collect()).await?);
    Ok(labels)
}

async fn axes(asked: Asked<'_>, slug: &str, ids: Vec<AxisId>) -> Result<Vec<(Ref, Label)>, Failure> {
    let axes = store::axes_by_ids(asked.view, asked.viewer.process, &ids).await?;
    let shown = axes.into_iter().filter(|axis| asked.viewer.staff || axis.ended_at.is_none());
    let label = |axis: Axis| {
        let path = Some(format!("/processes/{slug}/axes/{}", axis.id));
        let label = Label { title: axis.name, detail: axis.meaning, lang: axis.lang.word(), path };
        (Ref { kind: AXIS, id: axis.id.0 }, label)
    };
    Ok(shown.map(label).collect())
}

async fn denominators(asked: Asked<'_>, slug: &str, ids: Vec<Uuid>) -> Result<Vec<(Ref, Label)>, Failure> {
    if ids.is_empty() || !asked.viewer.staff {
        return Ok(Vec::new());
    }
    let all = store::denominators(asked.view, asked.viewer.process).await?;
    let label = |one: store::Denominator| {
        let path = Some(format!("/processes/{slug}/denominators/{}", one.id));
        (Ref { kind: DENOMINATOR, id: one.id.0 }, Label { title: one.title, detail: None, lang: "", path })
    };
    Ok(all.into_iter().filter(|one| ids.contains(&one.id.0)).map(label).collect())
}

//! What the documents have in common is looked for, and confirmed.

use crate::{
    script::{Axis, Search},
    stage::Stage,
};
use anyhow::{Context, Result};
use coding::{CODE, ExcerptId};
use comparison::{
    AxisDraft, DenominatorDraft, DenominatorId,
    changes::{BeginDenominator, ConfirmAxis},
    model::{AxisName, Meaning},
    store,
};
use kernel::{Moment, Ref, may};

/// Documents are compared along the codes at the top of the codebook; the axes that are common are confirmed.
pub async fn denominator(stage: &mut Stage<'_>, search: &Search) -> Result<()> {
    let actor = stage.whoever_may::<BeginDenominator>(&search.by)?;
    let permit = may::<BeginDenominator>(&actor, &stage.scope())?.plainly();
    let documents: Result<Vec<Ref>> = search.documents.iter().map(|key| stage.thing(key)).collect();
    let documents = documents?;
    let mut tx = stage.db.write().await?;
    let texts = sources::store::texts(&tx, stage.process).await?;
    let version = |document: &Ref| texts.iter().find(|text| text.source.0 == document.id);
    let versions: Option<Vec<String>> =
        documents.iter().map(|one| version(one).map(|text| text.version.to_string())).collect();
    let versions = versions.context("a document has no text")?;
    let codes = coding::store::codes(&tx, stage.process, Moment::MAX).await?;
    let tree = coding::codebook::tree(&codes);
    let top = tree.iter().filter(|standing| standing.depth == 0);
    let axes: Vec<String> = top.map(|one| Ref { kind: CODE, id: one.code.id.0 }.to_string()).collect();
    let read = |name: &'static str| match name {
        "title" => search.title.clone(),
        "measure" => search.measure.clone(),
        _ => search.threshold.to_string(),
    };
    let draft = DenominatorDraft::parse(read, &words(&versions), &words(&axes))?;
    let id = store::begin_denominator(&mut tx, &permit, &draft).await?;
    tx.commit().await?;
    for axis in &search.axis {
        confirm(stage, id, axis).await?;
    }
    Ok(())
}

fn words(all: &[String]) -> Vec<&str> {
    all.iter().map(String::as_str).collect()
}

async fn confirm(stage: &mut Stage<'_>, search: DenominatorId, axis: &Axis) -> Result<()> {
    let actor = stage.whoever_may::<ConfirmAxis>(&axis.by)?;
    let permit = may::<ConfirmAxis>(&actor, &stage.scope())?.because(&axis.reason)?;
    let code = stage.thing(&format!("code {}", axis.code))?;
    let excerpts: Result<Vec<ExcerptId>> =
        axis.excerpts.iter().map(|key| Ok(ExcerptId(stage.thing(key)?.id))).collect();
    let draft = AxisDraft { name: AxisName::parse(&axis.name)?, meaning: Meaning::parse(&axis.meaning)? };
    let mut tx = stage.db.write().await?;
    let candidates = store::candidates(&tx, search).await?;
    let from = candidates.iter().find(|one| one.of() == code).context("the axis is no candidate")?;
    store::confirm_axis(&mut tx, &permit, from.id, &draft, &excerpts?).await?;
    Ok(tx.commit().await?)
}

//! The plan is written, rewritten, published and adopted.

use crate::{
    play::opening::act_draft,
    script::{Change, Line},
    stage::Stage,
};
use anyhow::{Context, Result, bail};
use kernel::{Lang, may};
use plan::{
    LineId, LineKind, Purpose, RevisionId, SectionId,
    changes::{
        AddLine, AddSection, AdoptVersion, MergeLines, MoveLine, PublishVersion, ReopenPlan, ReviseLine,
        SplitLine, StrikeLine,
    },
    model::{LineText, SectionDraft, Spot, VersionTitle, Wording},
    store,
};
use process::model::ActKind;
use record::Tx;
use std::collections::HashMap;

/// Sections by key.
pub type Sections = HashMap<String, SectionId>;

/// Writes the sections of the first draft.
pub async fn sections(stage: &mut Stage<'_>) -> Result<Sections> {
    let mut made = Sections::new();
    for section in &stage.script.sections {
        let actor = stage.whoever_may::<AddSection>("elena")?;
        let permit = may::<AddSection>(&actor, &stage.scope())?.because("Struttura del piano")?;
        let mut tx = stage.db.write().await?;
        let draft = SectionDraft::parse(&section.title, &section.title_en)?;
        let id = store::add_section(&mut tx, &permit, Spot::Last, &draft).await?;
        tx.commit().await?;
        made.insert(section.key.clone(), id);
    }
    Ok(made)
}

/// Writes one line of the first draft, after the others of its section.
pub async fn first_line(stage: &mut Stage<'_>, sections: &Sections, line: &Line) -> Result<()> {
    let actor = stage.whoever_may::<AddLine>(editor_of(&line.section))?;
    let permit = may::<AddLine>(&actor, &stage.scope())?.because("Prima stesura")?;
    let section = *sections.get(&line.section).context("no such section")?;
    let mut tx = stage.db.write().await?;
    let made =
        store::add_line(&mut tx, &permit, section, Spot::Last, &wording(&line.kind, &line.text)?).await?;
    tx.commit().await?;
    stage.lines.insert(line.key.clone(), made);
    Ok(())
}

/// Who writes a section: one editor for each promoter.
fn editor_of(section: &str) -> &'static str {
    if ["s2", "s5", "s7", "s8"].contains(&section) { "fabio" } else { "elena" }
}

fn wording(kind: &str, text: &str) -> Result<Wording> {
    let kind = if kind == "heading2" {
        LineKind::Heading
    } else {
        LineKind::parse(kind).context("no kind of line")?
    };
    Ok(Wording { kind, text: LineText::parse(text)?, lang: Lang::It })
}

/// Plays one change to the lines.
pub async fn change(stage: &mut Stage<'_>, sections: &Sections, change: &Change) -> Result<()> {
    let made = match change.what.as_str() {
        "revise" => revise(stage, change).await,
        "add" => add(stage, sections, change).await,
        "strike" => strike(stage, change).await,
        "move" => shift(stage, sections, change).await,
        "split" => split(stage, change).await,
        "merge" => merge(stage, change).await,
        other => bail!("no such change: {other}"),
    };
    let made = made.with_context(|| format!("change {}", change.key))?;
    stage.revisions.insert(change.key.clone(), made.iter().map(|(_, _, revision)| *revision).collect());
    for (key, line, revision) in made {
        stage.lines.insert(key, (line, revision));
    }
    Ok(())
}

/// What a change made: key, line, revision.
type Made = Vec<(String, LineId, RevisionId)>;

async fn kind_of(tx: &Tx, stage: &Stage<'_>, line: LineId) -> Result<LineKind> {
    Ok(store::line_now(tx, stage.process, line).await?.kind)
}

fn key(text: &Option<String>) -> Result<&str> {
    text.as_deref().context("a key is missing")
}

async fn revise(stage: &Stage<'_>, change: &Change) -> Result<Made> {
    let name = key(&change.line)?;
    let (line, base) = stage.line(name)?;
    let actor = stage.whoever_may::<ReviseLine>(&change.by)?;
    let permit = may::<ReviseLine>(&actor, &stage.scope())?.because(&change.reason)?;
    let mut tx = stage.db.write().await?;
    let text = LineText::parse(change.text.as_deref().unwrap_or_default())?;
    let wording = Wording { kind: kind_of(&tx, stage, line).await?, text, lang: Lang::It };
    let revision = store::revise(&mut tx, &permit, line, base, &wording).await?;
    tx.commit().await?;
    Ok(vec![(name.to_owned(), line, revision)])
}

fn spot(stage: &Stage<'_>, after: &Option<String>) -> Result<Spot<LineId>> {
    match after {
        Some(after) => Ok(Spot::After(stage.line(after)?.0)),
        None => Ok(Spot::Last),
    }
}

async fn add(stage: &Stage<'_>, sections: &Sections, change: &Change) -> Result<Made> {
    let section = *sections.get(key(&change.section)?).context("no such section")?;
    let actor = stage.whoever_may::<AddLine>(&change.by)?;
    let permit = may::<AddLine>(&actor, &stage.scope())?.because(&change.reason)?;
    let wording =
        wording(change.kind.as_deref().unwrap_or("text"), change.text.as_deref().unwrap_or_default())?;
    let mut tx = stage.db.write().await?;
    let (line, revision) =
        store::add_line(&mut tx, &permit, section, spot(stage, &change.after)?, &wording).await?;
    tx.commit().await?;
    Ok(vec![(key(&change.new)?.to_owned(), line, revision)])
}

async fn strike(stage: &Stage<'_>, change: &Change) -> Result<Made> {
    let name = key(&change.line)?;
    let (line, base) = stage.line(name)?;
    let actor = stage.whoever_may::<StrikeLine>(&change.by)?;
    let permit = may::<StrikeLine>(&actor, &stage.scope())?.because(&change.reason)?;
    let mut tx = stage.db.write().await?;
    let revision = store::strike_line(&mut tx, &permit, line, base).await?;
    tx.commit().await?;
    Ok(vec![(name.to_owned(), line, revision)])
}

async fn shift(stage: &Stage<'_>, sections: &Sections, change: &Change) -> Result<Made> {
    let name = key(&change.line)?;
    let (line, base) = stage.line(name)?;
    let section = *sections.get(key(&change.section)?).context("no such section")?;
    let actor = stage.whoever_may::<MoveLine>(&change.by)?;
    let permit = may::<MoveLine>(&actor, &stage.scope())?.because(&change.reason)?;
    let mut tx = stage.db.write().await?;
    let revision =
        store::move_line(&mut tx, &permit, line, base, section, spot(stage, &change.after)?).await?;
    tx.commit().await?;
    Ok(vec![(name.to_owned(), line, revision)])
}

async fn split(stage: &Stage<'_>, change: &Change) -> Result<Made> {
    let (line, base) = stage.line(key(&change.line)?)?;
    let actor = stage.whoever_may::<SplitLine>(&change.by)?;
    let permit = may::<SplitLine>(&actor, &stage.scope())?.because(&change.reason)?;
    let parts: Result<Vec<_>, _> = change.parts.iter().map(|part| LineText::parse(&part.text)).collect();
    let mut tx = stage.db.write().await?;
    let made = store::split_line(&mut tx, &permit, line, base, &parts?).await?;
    tx.commit().await?;
    Ok(change
        .parts
        .iter()
        .zip(made)
        .map(|(part, (line, revision))| (part.new.clone(), line, revision))
        .collect())
}

async fn merge(stage: &Stage<'_>, change: &Change) -> Result<Made> {
    let old: Result<Vec<_>> = change.lines.iter().map(|name| stage.line(name)).collect();
    let old = old?;
    let actor = stage.whoever_may::<MergeLines>(&change.by)?;
    let permit = may::<MergeLines>(&actor, &stage.scope())?.because(&change.reason)?;
    let mut tx = stage.db.write().await?;
    let first = old.first().context("nothing to merge")?.0;
    let text = LineText::parse(change.text.as_deref().unwrap_or_default())?;
    let wording = Wording { kind: kind_of(&tx, stage, first).await?, text, lang: Lang::It };
    let (line, revision) = store::merge_lines(&mut tx, &permit, &old, &wording).await?;
    tx.commit().await?;
    Ok(vec![(key(&change.new)?.to_owned(), line, revision)])
}

/// Publishes the draft as it stands.
pub async fn publish(stage: &mut Stage<'_>, purpose: Purpose, title: &str) -> Result<()> {
    let actor = stage.whoever_may::<PublishVersion>("marta")?;
    let permit = may::<PublishVersion>(&actor, &stage.scope())?.plainly();
    let mut tx = stage.db.write().await?;
    let seen = store::draft_state(&tx, stage.process).await?;
    store::publish(
        &mut tx,
        &permit,
        &store::VersionDraft { purpose, title: VersionTitle::parse(title)? },
        seen,
    )
    .await?;
    Ok(tx.commit().await?)
}

/// One promoter adopts the newest version with its act.
pub async fn adopt(stage: &mut Stage<'_>, act: &crate::script::Act) -> Result<()> {
    let script = &stage.script.process;
    let place =
        script.promoter.iter().position(|promoter| promoter.key == act.body).context("no such promoter")?;
    let promoter = script.promoter.get(place).context("no such promoter")?;
    let actor = stage.actor(&promoter.signer)?;
    let permit = may::<AdoptVersion>(&actor, &stage.scope())?.because(&act.title.it)?;
    let mut tx = stage.db.write().await?;
    let promoters = process::store::promoters(&tx, stage.process).await?;
    let id = promoters.get(place).context("the promoter is not there")?.id;
    let version = store::version(&tx, stage.process, act.version.unwrap_or_default()).await?.id;
    let draft = act_draft(act, ActKind::Adoption, &promoter.name.it);
    store::adopt(&mut tx, &permit, version, id, &draft).await?;
    Ok(tx.commit().await?)
}

/// The adopted plan is opened for its first revision.
pub async fn reopen(stage: &mut Stage<'_>) -> Result<()> {
    let actor = stage.whoever_may::<ReopenPlan>("marta")?;
    let why = "Prima revisione, come annunciato dai due enti: il piano è un documento aperto";
    let permit = may::<ReopenPlan>(&actor, &stage.scope())?.because(why)?;
    let mut tx = stage.db.write().await?;
    store::reopen(&mut tx, &permit).await?;
    Ok(tx.commit().await?)
}

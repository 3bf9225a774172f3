//! Sources are read and coded: the codebook, passages read, excerpts with their codes, themes.

use crate::stage::Stage;
use anyhow::{Context, Result};
use coding::{
    CODE, CodeDraft, CodeId, EXCERPT, ExcerptId, Memo, Slug, THEME, Taking, ThemeDraft,
    changes::{AddCode, BuildTheme, ReadPassages, TakeExcerpt},
    store,
};
use kernel::{Ref, may};

/// A document still on the analysts' table: read up to this passage, so that coverage has something to tell.
const UNFINISHED: (&str, i64) = ("seguito", 9);

/// Writes the codebook, parents first.
pub async fn codebook(stage: &mut Stage<'_>) -> Result<()> {
    let actor = stage.whoever_may::<AddCode>("anna")?;
    let codes = &stage.script.codes;
    let mut tx = stage.db.write().await?;
    for code in codes
        .iter()
        .filter(|code| code.parent.is_none())
        .chain(codes.iter().filter(|code| code.parent.is_some()))
    {
        let parent =
            code.parent.as_ref().map(|key| stage.things.get(&name(key)).map(|thing| CodeId(thing.id)));
        let draft = CodeDraft {
            name: coding::model::CodeName::parse(&code.name)?,
            definition: coding::model::Definition::parse(&code.definition)?,
            use_when: coding::model::UseWhen::parse(&code.use_when)?,
            avoid_when: coding::model::AvoidWhen::parse(&code.avoid)?,
            example: coding::model::Example::parse(&code.example)?,
            parent: parent.flatten(),
            rank: 0,
            looks: coding::model::Looks::plain()?,
        };
        let permit = may::<AddCode>(&actor, &stage.scope())?.plainly();
        let id = store::add_code(&mut tx, &permit, Some(&Slug::parse(&code.key)?), &draft).await?;
        stage.things.insert(name(&code.key), Ref { kind: CODE, id: id.0 });
    }
    Ok(tx.commit().await?)
}

/// Codes have a name space of their own: a document and a code may share a key.
fn name(code: &str) -> String {
    format!("code {code}")
}

/// A source is read from beginning to end, and what speaks of something is taken and coded.
pub async fn read(stage: &mut Stage<'_>, source: &str) -> Result<()> {
    let id = stage.thing(source)?.id;
    let view = stage.db.read().await?;
    let all = store::progress(&view, stage.process).await?;
    drop(view);
    let text = all.into_iter().find(|one| one.source.0 == id).context("the source has no text")?;
    let mine: Vec<_> = stage.script.excerpts.iter().filter(|excerpt| excerpt.source == source).collect();
    let reader = mine.first().map(|excerpt| excerpt.by.as_str()).unwrap_or("anna");
    let actor = stage.whoever_may::<ReadPassages>(reader)?;
    let last = if source == UNFINISHED.0 { UNFINISHED.1 } else { text.passages };
    let mut tx = stage.db.write().await?;
    let permit = may::<ReadPassages>(&actor, &stage.scope())?.plainly();
    store::mark_read(&mut tx, &permit, text.version, 1..=last).await?;
    for excerpt in mine {
        let actor = stage.whoever_may::<TakeExcerpt>(&excerpt.by)?;
        let found = store::find_quote(&tx, stage.process, text.version, &excerpt.quote).await;
        let found = found.with_context(|| format!("excerpt {}", excerpt.key))?;
        let codes: Option<Vec<CodeId>> = excerpt
            .codes
            .iter()
            .map(|code| stage.things.get(&name(code)).map(|thing| CodeId(thing.id)))
            .collect();
        let codes = codes.with_context(|| format!("excerpt {} has an unknown code", excerpt.key))?;
        let memo =
            Some(excerpt.memo.as_str()).filter(|memo| !memo.is_empty()).map(Memo::parse).transpose()?;
        let taking = Taking {
            version: text.version,
            passage: found.passage,
            range: found.range,
            quote: Some(&excerpt.quote),
            codes: &codes,
            memo: memo.as_ref(),
            level: None,
        };
        let permit = may::<TakeExcerpt>(&actor, &stage.scope())?.plainly();
        let made = store::take_excerpt(&mut tx, &permit, &taking).await?;
        stage.things.insert(excerpt.key.clone(), Ref { kind: EXCERPT, id: made.0 });
    }
    Ok(tx.commit().await?)
}

/// A theme is built from its excerpts.
pub async fn theme(stage: &mut Stage<'_>, theme: &crate::script::Theme) -> Result<()> {
    let actor = stage.whoever_may::<BuildTheme>(&theme.by)?;
    let permit = may::<BuildTheme>(&actor, &stage.scope())?.plainly();
    let excerpts: Result<Vec<_>> =
        theme.excerpts.iter().map(|key| Ok(ExcerptId(stage.thing(key)?.id))).collect();
    let draft = ThemeDraft::parse(|field| match field {
        "title" => theme.title.clone(),
        "statement" => theme.statement.clone(),
        _ => String::new(),
    })?;
    let mut tx = stage.db.write().await?;
    let id = store::build_theme(&mut tx, &permit, &draft, &excerpts?).await?;
    tx.commit().await?;
    stage.things.insert(theme.key.clone(), Ref { kind: THEME, id: id.0 });
    Ok(())
}

//! Documents, the codebook, and excerpts: what lines rest on.

use super::{Stage, stage::scope, words::text};
use anyhow::{Context, Result};
use coding::{
    CodeDraft, CodeId, EXCERPT, Slug, Taking,
    changes::{AddCode, TakeExcerpt},
    model::{AvoidWhen, CodeName, Definition, Example, UseWhen},
};
use kernel::{Attribution, Lang, Ref, may};
use record::Tx;
use sources::{
    Description, Original, SourceKind,
    changes::AddSource,
    store::{NewSource, add_source},
};

/// Makes documents of so many paragraphs, and takes one excerpt from each paragraph, with two of thirty codes.
pub async fn excerpts(stage: &mut Stage, documents: usize, paragraphs: usize) -> Result<Vec<Ref>> {
    let codes = codebook(stage).await?;
    let mut all = Vec::new();
    for number in 0..documents {
        let texts: Vec<String> = (0..paragraphs).map(|_| text(&mut stage.chance, 70)).collect();
        let mut tx = stage.db.write().await?;
        let id = document(stage, &mut tx, number, &texts).await?;
        let progress = coding::store::progress(&tx, stage.process).await?;
        let version =
            progress.into_iter().find(|one| one.source == id).context("the document has no text")?.version;
        for (place, words) in texts.iter().enumerate() {
            let quote: String = words.chars().take(120).collect();
            let found = coding::store::find_quote(&tx, stage.process, version, &quote).await?;
            let pair: Vec<CodeId> = codes.iter().cycle().skip(place).take(2).copied().collect();
            let taking = Taking {
                version,
                passage: found.passage,
                range: found.range,
                quote: Some(&quote),
                codes: &pair,
                memo: None,
                level: None,
            };
            let permit = may::<TakeExcerpt>(&stage.staff, &scope(stage.process))?.plainly();
            let excerpt = coding::store::take_excerpt(&mut tx, &permit, &taking).await?;
            all.push(Ref { kind: EXCERPT, id: excerpt.0 });
        }
        tx.commit().await?;
    }
    Ok(all)
}

async fn document(stage: &Stage, tx: &mut Tx, number: usize, texts: &[String]) -> Result<sources::SourceId> {
    let description = Description {
        title: format!("Documento {number}"),
        publisher: Some("Un ente".to_owned()),
        about: None,
        url: None,
        published_on: None,
        received_on: stage.db.clock.today(),
        held_on: None,
        lang: Lang::It,
        sector: None,
        organisation: None,
        person: None,
    };
    let original = Original::uploaded(&format!("documento-{number}.txt"), texts.join("\n\n").into_bytes())?;
    let permit = may::<AddSource>(&stage.staff, &scope(stage.process))?.plainly();
    let new = NewSource {
        kind: SourceKind::Document,
        description: &description,
        level: Attribution::Named,
        original: &original,
    };
    Ok(add_source(tx, &permit, &new).await?)
}

async fn codebook(stage: &Stage) -> Result<Vec<CodeId>> {
    let mut tx = stage.db.write().await?;
    let mut codes = Vec::new();
    for number in 0..30 {
        let draft = CodeDraft {
            name: CodeName::parse(&format!("Codice {number}"))?,
            definition: Definition::parse("Una definizione lunga quanto serve.")?,
            use_when: UseWhen::parse("")?,
            avoid_when: AvoidWhen::parse("")?,
            example: Example::parse("")?,
            parent: None,
            rank: 0,
            looks: coding::model::Looks::plain()?,
        };
        let permit = may::<AddCode>(&stage.staff, &scope(stage.process))?.plainly();
        let slug = Slug::parse(&format!("codice-{number}"))?;
        codes.push(coding::store::add_code(&mut tx, &permit, Some(&slug), &draft).await?);
    }
    tx.commit().await?;
    Ok(codes)
}

//! Documents and interviews come in and are read: passages, excerpts, codes, themes.

use crate::{
    script::{Document, Interview},
    stage::Stage,
};
use accounts::PersonName;
use anyhow::{Context, Result};
use kernel::{Attribution, Lang, Ref, may};
use sources::{
    Description, Original, SOURCE, SourceKind,
    changes::AddSource,
    store::{NewSource, add_source},
};

/// A document comes in.
pub async fn document(stage: &mut Stage<'_>, document: &Document) -> Result<()> {
    let description = Description {
        title: document.title.clone(),
        publisher: Some(document.publisher.clone()),
        about: Some(document.about.clone()),
        url: Some(document.source_url.clone()).filter(|url| !url.is_empty()),
        published_on: document.published_on,
        received_on: document.received_on,
        held_on: None,
        lang: Lang::It,
        sector: None,
        organisation: None,
        person: None,
    };
    let level = level(&document.attribution)?;
    add(stage, SourceKind::Document, &document.key, &document.file, &document.body, description, level).await
}

/// An interview comes in: who was heard is a person, known to the staff alone.
pub async fn interview(stage: &mut Stage<'_>, interview: &Interview) -> Result<()> {
    let person = match stage.people.get(&interview.interviewee) {
        Some(person) => *person,
        None => {
            let mut tx = stage.db.write().await?;
            let name = PersonName::parse(&interview.interviewee)?;
            let person = accounts::add_person(&mut tx, stage.process, &name, None, Lang::It).await?;
            tx.commit().await?;
            stage.people.insert(interview.interviewee.clone(), person);
            person
        }
    };
    let organisation = interview
        .organisation
        .as_ref()
        .map(|key| stage.organisations.get(key).copied().with_context(|| format!("no organisation {key}")));
    let description = Description {
        title: interview.title.clone(),
        publisher: None,
        about: Some(interview.role.clone()),
        url: None,
        published_on: None,
        received_on: stage.today(),
        held_on: Some(interview.held_on),
        lang: Lang::It,
        sector: Some(interview.sector.clone()),
        organisation: organisation.transpose()?,
        person: Some(person),
    };
    let level = level(&interview.attribution)?;
    add(stage, SourceKind::Interview, &interview.key, &interview.file, &interview.body, description, level)
        .await
}

async fn add(
    stage: &mut Stage<'_>,
    kind: SourceKind,
    key: &str,
    file: &str,
    body: &str,
    description: Description,
    level: Attribution,
) -> Result<()> {
    let original = Original::uploaded(file, body.as_bytes().to_vec())?;
    let actor = stage.whoever_may::<AddSource>("anna")?;
    let permit = may::<AddSource>(&actor, &stage.scope())?.plainly();
    let mut tx = stage.db.write().await?;
    let new = NewSource { kind, description: &description, level, original: &original };
    let id = add_source(&mut tx, &permit, &new).await.with_context(|| format!("source {key}"))?;
    tx.commit().await?;
    stage.things.insert(key.to_owned(), Ref { kind: SOURCE, id: id.0 });
    Ok(())
}

fn level(word: &str) -> Result<Attribution> {
    Attribution::parse(word).with_context(|| format!("no level of attribution: {word}"))
}

//! How excerpts, codes and themes read, and where.

use crate::{
    CODE, EXCERPT, ROUND, THEME,
    model::{CodeId, ExcerptId, ThemeId},
    rounds::{Round, RoundId},
    store::{self, Quoted},
};
use kernel::{Failure, Kind, Moment, Ref, uuid::Uuid};
use web::{Label, Labeller, label::Asked};

web::inventory::submit! { Labeller { kinds: &[EXCERPT, CODE, THEME, ROUND], describe: |asked, refs| Box::pin(describe(asked, refs)) } }

/// An excerpt of which the viewer may read nothing has no label.
async fn describe(asked: Asked<'_>, refs: &[Ref]) -> Result<Vec<(Ref, Label)>, Failure> {
    let of = |kind: Kind| refs.iter().filter(move |one| one.kind == kind).map(|one| one.id);
    let mut labels = excerpts(asked, of(EXCERPT).map(ExcerptId).collect()).await?;
    labels.extend(codes(asked, of(CODE).map(CodeId).collect()).await?);
    labels.extend(themes(asked, of(THEME).map(ThemeId).collect()).await?);
    labels.extend(rounds(asked, of(ROUND).map(RoundId).collect()).await?);
    Ok(labels)
}

async fn excerpts(asked: Asked<'_>, ids: Vec<ExcerptId>) -> Result<Vec<(Ref, Label)>, Failure> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let label = |quoted: Quoted| {
        let title = quoted.speaker?.words().to_owned();
        let lang = quoted.lang.word();
        let label = Label { title, detail: quoted.quote, lang, path: quoted.path };
        Some((reference(EXCERPT, quoted.id.0), label))
    };
    Ok(store::excerpts_by_ids(asked, &ids).await?.into_iter().filter_map(label).collect())
}

async fn codes(asked: Asked<'_>, ids: Vec<CodeId>) -> Result<Vec<(Ref, Label)>, Failure> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let slug = process::store::rules(asked.view, asked.viewer.process).await?.slug;
    let codes = store::codes(asked.view, asked.viewer.process, Moment::MAX).await?;
    let known = codes.into_iter().filter(|code| ids.contains(&code.id));
    let label = |code: crate::Code| {
        let path = Some(format!("/processes/{slug}/codebook/{}", code.slug));
        (
            reference(CODE, code.id.0),
            Label { title: code.name, detail: Some(code.definition), lang: "", path },
        )
    };
    Ok(known.map(label).collect())
}

async fn themes(asked: Asked<'_>, ids: Vec<ThemeId>) -> Result<Vec<(Ref, Label)>, Failure> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let slug = process::store::rules(asked.view, asked.viewer.process).await?.slug;
    let themes = store::themes_by_ids(asked.view, asked.viewer.process, &ids).await?;
    let label = |theme: store::Theme| {
        let path = Some(format!("/processes/{slug}/themes/{}", theme.id));
        let lang = theme.lang.word();
        (reference(THEME, theme.id.0), Label { title: theme.title, detail: theme.statement, lang, path })
    };
    Ok(themes.into_iter().map(label).collect())
}

/// Rounds are the staff's business.
async fn rounds(asked: Asked<'_>, ids: Vec<RoundId>) -> Result<Vec<(Ref, Label)>, Failure> {
    if ids.is_empty() || !asked.viewer.staff {
        return Ok(Vec::new());
    }
    let slug = process::store::rules(asked.view, asked.viewer.process).await?.slug;
    let all = store::rounds(asked.view, asked.viewer.process).await?;
    let label = |round: Round| {
        let path = Some(format!("/processes/{slug}/rounds/{}", round.id));
        (reference(ROUND, round.id.0), Label { title: round.title, detail: None, lang: "", path })
    };
    Ok(all.into_iter().filter(|round| ids.contains(&round.id)).map(label).collect())
}

fn reference(kind: Kind, id: Uuid) -> Ref {
    Ref { kind, id }
}

//! Beginning to compare documents: which ones, along which axes.

use super::fields;
use crate::{
    changes::BeginDenominator,
    model::{DenominatorDraft, Measure},
    pages::beginning::BeginningPage,
    store,
};
use axum::http::StatusCode;
use coding::{CODE, THEME, codebook::tree};
use kernel::{Failure, Moment, Permit, Ref};
use process::Place;
use record::Snapshot;
use sources::{SourceId, SourceKind, Voices};
use web::{Answer, Choice, Form, Link, Shell, label::Asked};

/// How many documents are ticked when the form is opened: those that came first.
const BEGINNING: usize = 3;

pub(super) async fn new(place: Place) -> Answer {
    place.may::<BeginDenominator>()?;
    let level = level(place.query.text("level").unwrap_or_default());
    let form = Form::with(&[("level", &level), ("measure", Measure::Words.word()), ("threshold", "0")]);
    page(&place, form, StatusCode::OK).await
}

pub(super) async fn begin(place: Place, form: Form) -> Answer {
    let permit = place.may::<BeginDenominator>()?.plainly();
    match save(&place, &permit, &form).await {
        Ok(path) => web::redirect(&place, &path),
        Err(failure) => {
            page(&place, form.blame(failure, place.lang)?, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn save(place: &Place, permit: &Permit<BeginDenominator>, form: &Form) -> Result<String, Failure> {
    let key = form.once()?;
    let read = |name: &'static str| form.value(name).to_owned();
    let draft = DenominatorDraft::parse(read, &form.values("documents"), &form.values("axes"))?;
    let mut tx = place.write().await?;
    let id = store::begin_denominator(&mut tx, permit, &draft).await?;
    let target = place.path(&format!("/denominators/{id}?done=denominator-begun"));
    if let Some(before) = tx.once(key, &target).await? {
        return Ok(before);
    }
    tx.commit().await?;
    Ok(target)
}

/// A level of the codebook, from 1, or the themes; whatever else is asked for is the first level.
fn level(asked: &str) -> String {
    let known = asked == "themes" || asked.parse().is_ok_and(|depth: usize| (1..=9).contains(&depth));
    if known { asked.to_owned() } else { "1".to_owned() }
}

async fn page(place: &Place, form: Form, status: StatusCode) -> Answer {
    let view = place.read().await?;
    let level = level(form.value("level"));
    let codes = coding::store::codes(&view, place.id, Moment::MAX).await?;
    let tree = tree(&codes);
    let standing: Vec<_> = tree.iter().filter(|one| one.code.retired_at.is_none()).collect();
    let deepest = standing.iter().map(|one| one.depth + 1).max().unwrap_or_default();
    let themes = coding::store::themes(&view, place.id).await?;
    // What was sent stays as it was; a fresh form has everything ticked.
    let sent = form.is_wrong();
    let chosen = form.values("axes");
    let choice = |of: Ref, label: String| {
        let value = of.to_string();
        let ticked = !sent || chosen.contains(&value.as_str());
        Choice::new(value, label, ticked)
    };
    let axes = match level.as_str() {
        "themes" => {
            themes.iter().map(|one| choice(Ref { kind: THEME, id: one.id.0 }, one.title.clone())).collect()
        }
        depth => standing
            .iter()
            .filter(|one| depth == (one.depth + 1).to_string())
            .map(|one| choice(Ref { kind: CODE, id: one.code.id.0 }, one.path()))
            .collect::<Vec<Choice>>(),
    };
    let shell = fields::shell(place, &place.t("comparison-begin"));
    let page = BeginningPage {
        tabs: tabs(place, &shell, &level, deepest),
        documents: documents(place, &view, &form).await?,
        axes,
        measures: fields::measures(place.lang, form.value("measure")),
        thresholds: fields::thresholds(&shell, form.value("threshold")),
        level,
        codebook: shell.url(&place.path("/codebook")),
        sources: shell.url(&place.path("/desk/sources")),
        action: shell.url(&place.path("/denominators")),
        back: shell.url(&place.path("/desk/comparison")),
        form,
        shell,
    };
    web::page_with(status, &page)
}

fn tabs(place: &Place, shell: &Shell, level: &str, deepest: usize) -> Vec<Link> {
    let link = |word: String, label: String| Link {
        current: word == level,
        href: shell.url(&place.path(&format!("/denominators/new?level={word}"))),
        label,
    };
    let levels = (1..=deepest).map(|depth| link(depth.to_string(), shell.tn("comparison-level", depth)));
    levels.chain([link("themes".to_owned(), shell.t("coding-themes"))]).collect()
}

async fn documents(place: &Place, view: &Snapshot, form: &Form) -> Result<Vec<Choice>, Failure> {
    let texts = sources::store::texts(view, place.id).await?;
    let texts: Vec<_> = texts.iter().filter(|text| text.kind == SourceKind::Document).collect();
    let ids: Vec<SourceId> = texts.iter().map(|text| text.source).collect();
    let voices = Voices::of(Asked { view, viewer: place.viewer, lang: place.lang }, &ids).await?;
    let chosen = form.values("documents");
    let choice = |(at, text): (usize, &&sources::store::Text)| {
        let value = text.version.to_string();
        let ticked = if form.is_wrong() { chosen.contains(&value.as_str()) } else { at < BEGINNING };
        let name = voices.speaker(text.source, None).map(|speaker| speaker.words().to_owned());
        Choice::new(value, name.unwrap_or_default(), ticked)
    };
    Ok(texts.iter().enumerate().map(choice).collect())
}

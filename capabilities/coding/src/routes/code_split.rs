//! Making several codes of one: first its parts, then each excerpt to one or several of them.

use super::{
    entries::after,
    reshaping::{choices, chosen, found, preview, shell},
};
use crate::{
    changes::SplitCode,
    model::{Code, CodeId, ExcerptId},
    pages::code_split::{CodeSplitPage, Deal, Splitting},
    store::{self, Dealt, Quoted},
};
use axum::http::StatusCode;
use kernel::{Ask, Failure, uuid::Uuid};
use process::Place;
use record::Snapshot;
use web::{Answer, Choice, Form, Params, Shell, label::Asked, together};

pub(super) async fn new(place: Place, params: Params) -> Answer {
    place.may::<SplitCode>()?;
    let view = place.read().await?;
    let (code, codes) = found(&place, &view, params.text("code")?).await?;
    store::check_reshapable(&view, place.id, &[code.id]).await?;
    let parts = chosen("part", &place.query.values("part"))?;
    page(&place, &view, (&code, &codes), (parts, Form::default()), StatusCode::OK).await
}

pub(super) async fn save(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<SplitCode>()?;
    let view = place.read().await?;
    let (code, codes) = found(&place, &view, params.text("code")?).await?;
    drop(view);
    match write(&place, ask, &code, &form).await {
        Ok(path) => place.go_done(&path, "code-split"),
        Err(failure) => {
            let parts = chosen("part", &form.values("part")).unwrap_or_default();
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            page(&place, &view, (&code, &codes), (parts, form), StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn write(place: &Place, ask: Ask<SplitCode>, code: &Code, form: &Form) -> Result<String, Failure> {
    let (parts, mut dealt, rest, permit) = together((
        chosen("part", &form.values("part")),
        dealt(form),
        chosen("rest", &form.values("rest")),
        ask.because(form.value("reason")),
    ))?;
    let mut tx = place.write().await?;
    // What nobody ticked goes where the form says the rest goes.
    if !rest.is_empty() {
        for excerpt in store::carrying(&tx, place.id, code.id).await? {
            dealt.entry(excerpt).or_insert_with(|| rest.clone());
        }
    }
    store::split_code(&mut tx, &permit, code.id, &parts, &dealt).await?;
    after(tx, place.id, &format!("/codebook/{}", code.slug)).await
}

/// The boxes ticked: excerpt and part, with a blank between.
fn dealt(form: &Form) -> Result<Dealt, Failure> {
    let mut all = Dealt::new();
    for text in form.values("deal") {
        let pair = text.split_once(' ').and_then(|(excerpt, part)| {
            Some((excerpt.parse::<ExcerptId>().ok()?, part.parse::<CodeId>().ok()?))
        });
        let (excerpt, part) = pair.ok_or(Failure::invalid("rest", "problem-unknown-choice"))?;
        all.entry(excerpt).or_default().push(part);
    }
    Ok(all)
}

async fn page(
    place: &Place,
    view: &Snapshot,
    (code, codes): (&Code, &[Code]),
    (parts, form): (Vec<CodeId>, Form),
    status: StatusCode,
) -> Answer {
    let shell = shell(place, code, "coding-code-split");
    let address = |rest: &str| shell.url(&place.path(&format!("/codebook/{}{rest}", code.slug)));
    let form = match parts.len() {
        1 => form.blame(Failure::invalid("part", "coding-problem-two-parts"), place.lang)?,
        _ => form,
    };
    let splitting = match parts.len() {
        0 | 1 => None,
        _ => Some(splitting(place, view, &shell, (code, codes), (&parts, &form)).await?),
    };
    let page = CodeSplitPage {
        name: code.name.clone(),
        codes: choices(codes, |one| one.applies() && one.id != code.id, &parts),
        splitting,
        look: address("/splits/new"),
        add: shell.url(&place.path("/codebook/new")),
        back: address(""),
        form,
        shell,
    };
    web::page_with(status, &page)
}

async fn splitting(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    (code, codes): (&Code, &[Code]),
    (parts, form): (&[CodeId], &Form),
) -> Result<Splitting, Failure> {
    let asked = Asked { view, viewer: place.viewer, lang: place.lang };
    let quotes = store::excerpts_of_code(asked, code.id, ExcerptId(Uuid::nil()), i64::MAX).await?;
    let named: Vec<&Code> = codes.iter().filter(|one| parts.contains(&one.id)).collect();
    let ticked = form.values("deal");
    let deal = |(at, quoted): (usize, &Quoted)| {
        let choice = |part: &&Code| {
            let value = format!("{} {}", quoted.id, part.id);
            let is_chosen = ticked.contains(&value.as_str());
            Choice::new(value, part.name.as_str(), is_chosen)
        };
        Deal {
            at: format!("{at}-"),
            words: quoted.quote.clone().unwrap_or_else(|| shell.t("web-removed")),
            speaker: quoted.speaker.as_ref().map(|one| one.words().to_owned()).unwrap_or_default(),
            parts: named.iter().map(choice).collect(),
        }
    };
    let rest = form.value("rest");
    let rest = named.iter().map(|part| {
        let value = part.id.to_string();
        Choice::new(&value, part.name.as_str(), value == rest)
    });
    Ok(Splitting {
        parts: parts.iter().map(CodeId::to_string).collect(),
        deals: quotes.iter().enumerate().map(deal).collect(),
        rest: rest.collect(),
        preview: preview(place, view, shell, &[code.id]).await?,
        action: shell.url(&place.path(&format!("/codebook/{}/splits", code.slug))),
    })
}

//! Taking an excerpt from a passage.

use super::reading::{address_of, title};
use crate::{
    changes::TakeExcerpt,
    codebook::{Standing, tree},
    extent::Extent,
    model::{CodeId, Memo},
    pages::taking::TakingPage,
    sentences::sentences,
    store::{self, Taking},
};
use axum::http::StatusCode;
use kernel::{Attribution, Failure, Moment, Permit};
use process::Place;
use record::Snapshot;
use sources::{
    Reader,
    store::{Opened, Passage, Which},
};
use web::{Answer, Choice, Form, Gathered, Params, Shell};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.may::<TakeExcerpt>()?;
    let view = place.read().await?;
    let which = place.query.get::<i64>("version")?.map_or(Which::Newest, Which::Number);
    let (opened, passage) = found(&place, &view, &params, which).await?;
    page(&place, &view, &opened, &passage, Form::default(), StatusCode::OK).await
}

pub(super) async fn take(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<TakeExcerpt>()?.plainly();
    let view = place.read().await?;
    let (opened, passage) = found(&place, &view, &params, Which::Number(form.get("version")?)).await?;
    let mut done = save(&place, &permit, &opened, &passage, &form).await;
    if matches!(done, Err(Failure::Conflict)) {
        // Somebody took the same range in the same moment: now it is there, and nobody is told.
        done = save(&place, &permit, &opened, &passage, &form).await;
    }
    match done {
        Ok(path) => web::redirect(&place, &path),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            page(&place, &view, &opened, &passage, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn found(
    place: &Place,
    view: &Snapshot,
    params: &Params,
    which: Which,
) -> Result<(Opened, Passage), Failure> {
    let opened = sources::store::open(view, Reader::Worker, place.id, params.get("source")?, which).await?;
    let number = params.get("ordinal")?;
    let passage = sources::store::passage(view, Reader::Worker, place.id, opened.version, number).await?;
    if passage.body.is_some() { Ok((opened, passage)) } else { Err(Failure::NotFound) }
}

async fn save(
    place: &Place,
    permit: &Permit<TakeExcerpt>,
    opened: &Opened,
    passage: &Passage,
    form: &Form,
) -> Result<String, Failure> {
    let key = form.once()?;
    let mut gathered = Gathered::default();
    let extent =
        gathered.take(Extent::parse(form.value("extent"), form.value("quote"), &form.values("sentence")))?;
    let range = gathered.take(extent.as_ref().map(|extent| extent.range(passage)).transpose())?.flatten();
    let codes = gathered.take(codes(form))?;
    let memo = gathered.take(memo(form))?;
    let level = gathered.take(level(form))?;
    let (range, codes) = gathered.all((range, codes))?;
    let quote = match &extent {
        Some(Extent::Quote(quote)) => Some(quote.as_str()),
        _ => None,
    };
    let (memo, level) = (memo.flatten(), level.flatten());
    let taking = Taking {
        version: opened.version,
        passage: passage.id,
        range,
        quote,
        codes: &codes,
        memo: memo.as_ref(),
        level,
    };
    let mut tx = place.write().await?;
    let (path, anchor) = split(address_of(opened, passage.ordinal));
    let done = "excerpt-taken";
    store::take_excerpt(&mut tx, permit, &taking).await?;
    let entry = store::newest_entry(&tx, place.id).await?;
    let target = place.path(&format!("{path}&done={done}&undo={entry}{anchor}"));
    if let Some(before) = tx.once(key, &target).await? {
        return Ok(before);
    }
    tx.commit().await?;
    Ok(target)
}

fn split(address: String) -> (String, String) {
    match address.split_once('#') {
        Some((path, anchor)) => (path.to_owned(), format!("#{anchor}")),
        None => (address, String::new()),
    }
}

/// The codes ticked; at least one.
pub(super) fn codes(form: &Form) -> Result<Vec<CodeId>, Failure> {
    let ticked = form.values("codes");
    if ticked.is_empty() {
        return Err(Failure::invalid("codes", "coding-problem-no-code"));
    }
    let read = ticked.iter().map(|text| text.parse::<CodeId>());
    read.collect::<Result<_, _>>().map_err(|_| Failure::invalid("codes", "problem-unknown-choice"))
}

pub(super) fn memo(form: &Form) -> Result<Option<Memo>, Failure> {
    let text = form.value("memo");
    if text.trim().is_empty() { Ok(None) } else { Memo::parse(text).map(Some) }
}

fn level(form: &Form) -> Result<Option<Attribution>, Failure> {
    if form.value("level").is_empty() { Ok(None) } else { form.read("level", Attribution::parse).map(Some) }
}

async fn page(
    place: &Place,
    view: &Snapshot,
    opened: &Opened,
    passage: &Passage,
    form: Form,
    status: StatusCode,
) -> Answer {
    let source = title(place, view, opened.id).await?;
    let back = address_of(opened, passage.ordinal);
    let here = web::i18n::say(place.lang, "coding-take", &[("number", &passage.ordinal.to_string())]);
    let shell = place.shell_under(&[(&place.t("coding-desk"), "/desk/coding"), (&source, &back)], &here);
    let body = passage.body.clone().unwrap_or_default();
    let all = store::codes(view, place.id, Moment::MAX).await?;
    let action = format!("/sources/{}/passages/{}/excerpts", opened.id, passage.ordinal);
    let page = TakingPage {
        source,
        sentences: ticks(&body, &form),
        lines: body.lines().map(str::to_owned).collect(),
        lang: if opened.lang == shell.lang { String::new() } else { opened.lang.to_string() },
        codes: code_choices(&tree(&all), &form),
        levels: levels(&shell, opened.level, &form),
        version: opened.number,
        codebook: shell.url(&place.path("/codebook")),
        action: shell.url(&place.path(&action)),
        back: shell.url(&place.path(&back)),
        form,
        shell,
    };
    web::page_with(status, &page)
}

/// A box for each sentence; none when the passage is a single one.
fn ticks(body: &str, form: &Form) -> Vec<Choice> {
    let chosen = form.values("sentence");
    let all = sentences(body);
    let words = |range: &std::ops::Range<i64>| {
        let (start, end) = (usize::try_from(range.start).ok()?, usize::try_from(range.end).ok()?);
        document::offsets::slice(body, start, end)
    };
    let one = |(at, range): (usize, &std::ops::Range<i64>)| {
        let value = at.to_string();
        let is_chosen = chosen.contains(&value.as_str()) || all.len() == 1;
        Some(Choice::new(&value, words(range)?, is_chosen))
    };
    all.iter().enumerate().filter_map(one).collect()
}

/// The codes that can be put on excerpts, in the order of the codebook.
pub(super) fn code_choices(tree: &[Standing<'_>], form: &Form) -> Vec<Choice> {
    let chosen = form.values("codes");
    let one = |one: &Standing<'_>| {
        let id = one.code.id.to_string();
        let is_chosen = chosen.contains(&id.as_str());
        Choice::new(&id, one.path(), is_chosen)
    };
    tree.iter().filter(|one| one.code.applies()).map(one).collect()
}

/// Levels more closed than the source's.
pub(super) fn levels(shell: &Shell, now: Attribution, form: &Form) -> Vec<Choice> {
    let closed = Attribution::ALL.iter().filter(|level| **level > now);
    let one = |level: &Attribution| {
        Choice::new(level, shell.t(&format!("sources-level-{level}")), form.value("level") == level.word())
    };
    closed.map(one).collect()
}

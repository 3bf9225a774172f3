//! One code or theme in all the documents: the quotations side by side, for whoever is to say whether they mean the same.

use super::{
    CODERS,
    denominator::Found,
    fields::axis_link,
    side::{Names, columns},
};
use crate::{
    changes::ConfirmAxis,
    model::{AxisDraft, CandidateId},
    pages::candidate::{CandidatePage, DOCUMENTS, Offer},
    store,
};
use axum::http::StatusCode;
use coding::{ExcerptId, store::Quoted};
use kernel::{Ask, Failure, Moment};
use process::Place;
use record::Snapshot;
use sources::{Reader, SourceId};
use web::{Answer, Choice, Form, Link, Params, Shell, label::Asked, together};

/// Quotations of one document on the page; the others are counted.
const MOST: usize = 40;
/// Words of a quotation that says enough and is read at once.
const READS_BEST: std::ops::RangeInclusive<usize> = 25..=70;

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.staff(Reader::ROLES)?;
    let view = place.read().await?;
    page(&place, &view, params.get("candidate")?, Form::default(), StatusCode::OK).await
}

pub(super) async fn confirm(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<ConfirmAxis>()?;
    let candidate: CandidateId = params.get("candidate")?;
    match save(&place, ask, candidate, &form).await {
        Ok(path) => web::redirect(&place, &path),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            page(&place, &view, candidate, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn save(
    place: &Place,
    ask: Ask<ConfirmAxis>,
    candidate: CandidateId,
    form: &Form,
) -> Result<String, Failure> {
    let key = form.once()?;
    let draft = AxisDraft::parse(|name| form.value(name).to_owned());
    let (draft, excerpts, permit) = together((draft, chosen(form), ask.because(form.value("reason"))))?;
    let mut tx = place.write().await?;
    let id = store::confirm_axis(&mut tx, &permit, candidate, &draft, &excerpts).await?;
    let target = place.path(&format!("/axes/{id}?done=axis-confirmed"));
    if let Some(before) = tx.once(key, &target).await? {
        return Ok(before);
    }
    tx.commit().await?;
    Ok(target)
}

/// The quotations ticked, document by document.
fn chosen(form: &Form) -> Result<Vec<ExcerptId>, Failure> {
    let ticked = DOCUMENTS.iter().flat_map(|name| form.values(name));
    let read: Result<Vec<ExcerptId>, Failure> = ticked.map(|text| text.parse()).collect();
    read.map_err(|_| Failure::invalid("excerpts", "comparison-problem-not-offered"))
}

async fn page(place: &Place, view: &Snapshot, id: CandidateId, form: Form, status: StatusCode) -> Answer {
    let candidate = store::candidate(view, place.id, id).await?;
    let found = Found::of(place, view, candidate.denominator).await?;
    let at = found.candidates.iter().position(|one| one.id == id).ok_or(Failure::NotFound)?;
    let reading = found.readings.get(at).ok_or(Failure::NotFound)?;
    let names = Names::of(place, view, &found.sources()).await?;
    let (mut ids, mut left) = (Vec::new(), Vec::new());
    for document in &found.documents {
        let fits = |piece: &&coding::store::Piece| {
            piece.version == document.version && reading.holds(piece, Moment::MAX)
        };
        let mine: Vec<_> = found.pieces.iter().filter(fits).collect();
        left.push(mine.len().saturating_sub(MOST));
        ids.extend(mine.into_iter().take(MOST).map(|piece| (document.source, piece.id)));
    }
    let quotes = quoted(place, view, &ids).await?;
    let title = found.titles.get(at).cloned().unwrap_or_default();
    let path = format!("/denominators/{}", candidate.denominator);
    let shell = place
        .shell_under(&[(&place.t("comparison-desk"), "/desk/comparison"), (&found.of.title, &path)], &title);
    let may = place.staff(CODERS).is_ok() && found.of.ended_at.is_none();
    let silent = found.documents.iter().filter(|one| !ids.iter().any(|(source, _)| *source == one.source));
    let silent: Vec<String> = silent.map(|one| names.say(one.source).to_owned()).collect();
    let offers = if may && silent.is_empty() { offers(&shell, &names, &quotes, &form) } else { Vec::new() };
    let left: usize = left.iter().sum();
    let page = CandidatePage {
        columns: if offers.is_empty() { columns(&shell, &names, quotes) } else { Vec::new() },
        offers,
        silent: (!silent.is_empty()).then(|| shell.ta("comparison-silent", "documents", &silent.join("; "))),
        left: (left > 0).then(|| shell.tn("comparison-left", left)),
        confirmed: confirmed(place, view, &shell, id).await?,
        action: shell.url(&place.path(&format!("/candidates/{id}/axes"))),
        back: shell.url(&place.path(&path)),
        form: if form.is_wrong() { form } else { Form::with(&[("name", &title)]) },
        shell,
    };
    web::page_with(status, &page)
}

/// The quotations with their words, those that are read best first.
async fn quoted(
    place: &Place,
    view: &Snapshot,
    ids: &[(SourceId, ExcerptId)],
) -> Result<Vec<(SourceId, Quoted)>, Failure> {
    let asked = Asked { view, viewer: place.viewer, lang: place.lang };
    let wanted: Vec<ExcerptId> = ids.iter().map(|(_, id)| *id).collect();
    let quotes = coding::store::excerpts_by_ids(asked, &wanted).await?;
    let of = |quoted: &Quoted| ids.iter().find(|(_, id)| *id == quoted.id).map(|(source, _)| *source);
    let mut all: Vec<(SourceId, Quoted)> =
        quotes.into_iter().filter_map(|quoted| Some((of(&quoted)?, quoted))).collect();
    all.sort_by_key(|(_, quoted)| far_from_best(quoted.quote.as_deref().unwrap_or_default()));
    Ok(all)
}

/// By how many words a quotation is too short or too long to be read best.
fn far_from_best(quote: &str) -> usize {
    let words = quote.split_whitespace().count();
    let (least, most) = (*READS_BEST.start(), *READS_BEST.end());
    if words < least { least - words } else { words.saturating_sub(most) }
}

/// For each document, its quotations to tick.
fn offers(shell: &Shell, names: &Names, quotes: &[(SourceId, Quoted)], form: &Form) -> Vec<Offer> {
    let column = |(at, (source, title)): (usize, &(SourceId, String))| {
        let field = DOCUMENTS.get(at).copied()?;
        let ticked = form.values(field);
        let choice = |quoted: &Quoted| {
            let value = quoted.id.to_string();
            let is_ticked = ticked.contains(&value.as_str());
            let words = quoted.quote.clone().unwrap_or_else(|| shell.t("web-removed"));
            Choice::new(value, words, is_ticked).in_language(quoted.lang)
        };
        let mine = quotes.iter().filter(|(of, _)| of == source).map(|(_, quoted)| choice(quoted));
        Some(Offer { field, title: title.clone(), choices: mine.collect() })
    };
    names.pairs().iter().enumerate().filter_map(column).collect()
}

async fn confirmed(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    candidate: CandidateId,
) -> Result<Vec<Link>, Failure> {
    let axes = store::axes(view, place.id).await?;
    let mine = axes.iter().filter(|axis| axis.candidate == candidate && axis.ended_at.is_none());
    Ok(mine.map(|axis| axis_link(place, shell, axis)).collect())
}

//! What some documents have in common: presence, salience, and the way to the quotations.

use super::{CODERS, fields, side::Names};
use crate::{
    changes::EndDenominator,
    common::{Common, Reading},
    counting::Starts,
    model::{DenominatorId, Measure, threshold},
    pages::{denominator::DenominatorPage, drawing},
    store::{self, Candidate, Denominator},
};
use axum::http::StatusCode;
use coding::{CODE, Code, store::Piece};
use kernel::{Failure, Moment};
use process::Place;
use record::Snapshot;
use sources::{Reader, SourceId, VersionId};
use web::{Answer, Form, Params, Shell};

mod tables;

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.staff(Reader::ROLES)?;
    let view = place.read().await?;
    page(&place, &view, params.get("denominator")?, Form::default(), StatusCode::OK).await
}

pub(super) async fn end(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<EndDenominator>()?;
    let id: DenominatorId = params.get("denominator")?;
    let permit = match ask.because(form.value("reason")) {
        Ok(permit) => permit,
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            return page(&place, &view, id, form, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let mut tx = place.write().await?;
    store::end_denominator(&mut tx, &permit, id).await?;
    tx.commit().await?;
    place.go_done(&format!("/denominators/{id}"), "denominator-ended")
}

/// Everything a search stands on.
pub(super) struct Found {
    pub(super) of: Denominator,
    pub(super) documents: Vec<store::Compared>,
    pub(super) candidates: Vec<Candidate>,
    /// What each candidate is called.
    pub(super) titles: Vec<String>,
    pub(super) readings: Vec<Reading>,
    pub(super) pieces: Vec<Piece>,
}

impl Found {
    /// Looks it up. A constant number of statements.
    pub(super) async fn of(place: &Place, view: &Snapshot, id: DenominatorId) -> Result<Found, Failure> {
        let of = store::denominator(view, place.id, id).await?;
        let candidates = store::candidates(view, id).await?;
        let codes = coding::store::codes(view, place.id, Moment::MAX).await?;
        let themes = coding::store::themes(view, place.id).await?;
        let title = |one: &Candidate| {
            let code = |code: &&Code| one.of().kind == CODE && code.id.0 == one.of().id;
            let theme = || themes.iter().find(|theme| theme.id.0 == one.of().id);
            let code = codes.iter().find(code).map(|code| code.name.clone());
            code.or_else(|| theme().map(|theme| theme.title.clone())).unwrap_or_default()
        };
        Ok(Found {
            documents: store::documents(view, id).await?,
            titles: candidates.iter().map(title).collect(),
            readings: candidates.iter().map(|one| Reading::of(one.of(), &codes)).collect(),
            pieces: coding::store::corpus(view, place.id).await?,
            candidates,
            of,
        })
    }

    pub(super) fn sources(&self) -> Vec<SourceId> {
        self.documents.iter().map(|document| document.source).collect()
    }

    pub(super) fn versions(&self) -> Vec<VersionId> {
        self.documents.iter().map(|document| document.version).collect()
    }

    /// The documents read along the candidates, in this measure.
    pub(super) fn common(&self, measure: Measure, starts: &Starts) -> Result<Common<'_>, Failure> {
        Common::of(&self.pieces, &self.versions(), &self.readings, (measure, starts))
    }
}

async fn page(place: &Place, view: &Snapshot, id: DenominatorId, form: Form, status: StatusCode) -> Answer {
    let found = Found::of(place, view, id).await?;
    let measure = place.query.parsed("measure", Measure::parse)?.unwrap_or(found.of.measure);
    let percent = place.query.parsed("threshold", threshold)?.unwrap_or(found.of.threshold);
    let starts = match measure {
        Measure::Words => coding::store::word_starts(view, place.id, &found.versions()).await?,
        Measure::Excerpts => Starts::new(),
    };
    let common = found.common(measure, &starts)?;
    let names = Names::of(place, view, &found.sources()).await?;
    let axes = store::axes(view, place.id).await?;
    let shell = fields::shell(place, &found.of.title);
    let here = shell.url(&place.path(&format!("/denominators/{id}")));
    let (lattice, at_least) = common.lattice(percent)?;
    let named = tables::Named { place, shell: &shell, found: &found };
    let moved = measure != found.of.measure || percent != found.of.threshold;
    let page = DenominatorPage {
        facts: facts(&shell, &found.of),
        ended: found.of.ended_at.map(|at| shell.ta("comparison-ended-on", "day", &shell.day(&at.day()))),
        documents: names.all(),
        headings: (1..=found.documents.len()).map(|number| named.heading(number)).collect(),
        drawing: drawing::lattice(&shell, &lattice, &named.short()),
        tip: (at_least > 0).then(|| shell.tn("comparison-tip", at_least)),
        nodes: named.nodes(&lattice),
        summary: tables::summary(&shell, measure, percent),
        clear: if moved { here.clone() } else { String::new() },
        filter: Form::default(),
        measures: fields::measures(place.lang, measure.word()),
        thresholds: fields::thresholds(&shell, &percent.to_string()),
        moved: named.moved(&common, percent),
        rows: named.rows(&common, percent, &axes),
        note: named.note(&common, measure),
        end: (place.staff(CODERS).is_ok() && found.of.ended_at.is_none()).then(|| format!("{here}/ends")),
        here,
        form,
        shell,
    };
    web::page_with(status, &page)
}

fn facts(shell: &Shell, of: &Denominator) -> Vec<String> {
    vec![
        shell.ta("comparison-begun-on", "day", &shell.day(&of.recorded_at.day())),
        tables::summary(shell, of.measure, of.threshold),
    ]
}

//! Taking a line away, and putting it back: one question with a reason.

use super::{
    desk::{back_to, shell},
    reading::{foreign, words},
    standing::{clash, editing, overtaken},
};
use crate::{
    LineId, RevisionId,
    changes::{RestoreLine, StrikeLine},
    model::Struck,
    pages::{AskPage, Clash, paragraphs},
    store::{self, weights},
};
use axum::http::StatusCode;
use kernel::{Failure, Moment};
use process::Place;
use record::Snapshot;
use web::{Answer, Form, Params, page_with};

/// The two questions.
#[derive(Clone, Copy)]
enum Question {
    Strike,
    Restore,
}

impl Question {
    fn word(self) -> &'static str {
        match self {
            Question::Strike => "strike",
            Question::Restore => "restore",
        }
    }

    fn path(self, line: LineId) -> String {
        let noun = if let Question::Strike = self { "strikes" } else { "restorations" };
        format!("/plan/lines/{line}/{noun}")
    }

    /// Fails with `Refused` when the line is not where the question takes it from.
    fn fits(self, struck: Struck) -> Result<(), Failure> {
        match (self, struck) {
            (Question::Strike, Struck::No) | (Question::Restore, Struck::Struck) => Ok(()),
            (Question::Strike, _) => Err(Failure::Refused("plan-refused-struck")),
            (Question::Restore, Struck::No) => Err(Failure::Refused("plan-refused-standing")),
            (Question::Restore, _) => Err(Failure::Refused("plan-refused-not-struck")),
        }
    }
}

pub(super) async fn strike_form(place: Place, params: Params) -> Answer {
    editing(&place).await?;
    ask(&place, Question::Strike, params.get("line")?).await
}

pub(super) async fn restore_form(place: Place, params: Params) -> Answer {
    editing(&place).await?;
    ask(&place, Question::Restore, params.get("line")?).await
}

/// The question, if it can be asked of the line as it is now: nobody writes a reason for what would be refused.
async fn ask(place: &Place, question: Question, line: LineId) -> Answer {
    question.fits(store::line_now(&place.read().await?, place.id, line).await?.struck)?;
    draw(place, question, line, StatusCode::OK, Form::default(), None).await
}

pub(super) async fn strike(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<StrikeLine>()?;
    let line: LineId = params.get("line")?;
    let outcome = async {
        let permit = ask.because(form.value("reason"))?;
        let base: RevisionId = form.get("base")?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, "").await?.is_none() {
            store::strike_line(&mut tx, &permit, line, base).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done(&neighbour(&place, line).await?, "plan-line-struck"),
        Err(failure) => again(&place, Question::Strike, line, form, failure).await,
    }
}

/// Where a line stood: at the one that follows it now, else at the one before, else at the section.
async fn neighbour(place: &Place, line: LineId) -> Result<String, Failure> {
    let view = place.read().await?;
    let gone = store::line_now(&view, place.id, line).await?;
    let plan = store::plan_of(&view, place.id).await?.ok_or(Failure::NotFound)?;
    let mut there = store::lines(&view, plan, Moment::MAX).await?;
    there.retain(|one| one.section == gone.section);
    let next = there.iter().find(|one| one.rank > gone.rank).or(there.last());
    Ok(next.map_or_else(|| format!("/plan/draft#section-{}", gone.section), |one| back_to(one.id)))
}

pub(super) async fn restore(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<RestoreLine>()?;
    let line: LineId = params.get("line")?;
    let outcome = async {
        let permit = ask.because(form.value("reason"))?;
        let base: RevisionId = form.get("base")?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, "").await?.is_none() {
            store::restore_line(&mut tx, &permit, line, base).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done(&back_to(line), "plan-line-restored"),
        Err(failure) => again(&place, Question::Restore, line, form, failure).await,
    }
}

async fn again(place: &Place, question: Question, line: LineId, form: Form, failure: Failure) -> Answer {
    let (status, form, clash) = match (failure, question) {
        (Failure::Conflict, Question::Strike) => {
            match overtaken(place, "plan-do-strike", line, (&form, &[])).await {
                Ok(clash) => (StatusCode::CONFLICT, form, Some(clash)),
                Err(answer) => return answer,
            }
        }
        // Put back and taken out again: the question stands. Put back by somebody else: there is none left to ask.
        (Failure::Conflict, Question::Restore) => {
            let now = store::line_now(&place.read().await?, place.id, line).await?;
            question.fits(now.struck)?;
            (StatusCode::CONFLICT, form, Some(clash(place, &now, None)))
        }
        (failure, _) => (StatusCode::UNPROCESSABLE_ENTITY, form.blame(failure, place.lang)?, None),
    };
    draw(place, question, line, status, form, clash).await
}

async fn draw(
    place: &Place,
    question: Question,
    line: LineId,
    status: StatusCode,
    form: Form,
    clash: Option<Clash>,
) -> Answer {
    let view = place.read().await?;
    let now = store::line_now(&view, place.id, line).await?;
    let opened = Some(form.value("base")).filter(|base| clash.is_none() && !base.is_empty());
    let word = question.word();
    let shell = shell(place, &format!("plan-do-{word}"));
    let page = AskPage {
        eyebrow: String::new(),
        lead: place.t(&format!("plan-{word}-lead")),
        paragraphs: paragraphs(&words(place.lang, now.text.as_deref())),
        lang: foreign(now.lang, place.lang),
        notes: notes(&view, place, question, line).await?,
        base: opened.map_or_else(|| now.revision.to_string(), str::to_owned),
        clash,
        reason_help: place.t("plan-reason-help"),
        send: place.t(&format!("plan-{word}-send")),
        style: if let Question::Strike = question { "danger" } else { "primary" },
        action: shell.url(&place.path(&question.path(line))),
        back: shell.url(&place.path(&back_to(line))),
        form,
        shell,
    };
    page_with(status, &page)
}

/// What whoever strikes a line should know: how much evidence loses its line.
async fn notes(
    view: &Snapshot,
    place: &Place,
    question: Question,
    line: LineId,
) -> Result<Vec<String>, Failure> {
    let Question::Strike = question else {
        return Ok(vec![]);
    };
    let all = weights(view, place.id, Moment::MAX).await?;
    let Some(weight) = all.iter().find(|weight| weight.line == line) else {
        return Ok(vec![]);
    };
    let count = weight.things.to_string();
    Ok(vec![web::i18n::say(place.lang, "plan-strike-evidence", &[("count", &count)])])
}

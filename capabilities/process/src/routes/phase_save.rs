//! Adding phases and moving their days.

use crate::{
    Phase, PhaseId, PhaseTextName, Place,
    changes::{AddPhase, RevisePhase},
    model::{Both, PhaseDraft},
    pages::{PhaseFormPage, PhaseTextField, PhasesPage},
    routes::{LEAD, process_show::steps},
    store,
};
use axum::http::StatusCode;
use kernel::{Day, Failure, PhaseKind};
use web::{Answer, Form, Params, form::choices, page, page_with, together};

pub(super) async fn list(place: Place) -> Answer {
    place.staff(LEAD)?;
    let shell = place.desk_shell(&place.t("process-phases"));
    let (phases, new_href) = (steps(&place, &shell), shell.url(&place.path("/phases/new")));
    page(&PhasesPage { shell, phases, new_href })
}

pub(super) async fn new(place: Place) -> Answer {
    place.staff(LEAD)?;
    show(&place, StatusCode::OK, Form::default(), None)
}

pub(super) async fn edit(place: Place, params: Params) -> Answer {
    place.staff(LEAD)?;
    let phase = find(&place, &params)?;
    show(&place, StatusCode::OK, form_of(phase), Some(phase.id))
}

fn find<'a>(place: &'a Place, params: &Params) -> Result<&'a Phase, Failure> {
    let id: PhaseId = params.get("phase")?;
    place.phases.iter().find(|phase| phase.id == id).ok_or(Failure::NotFound)
}

pub(super) async fn add(place: Place, form: Form) -> Answer {
    let ask = place.may::<AddPhase>()?;
    let outcome = async {
        let draft = draft(&form)?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, "").await?.is_none() {
            store::add_phase(&mut tx, &ask.plainly(), &draft).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done("/phases", "process-phase-added"),
        Err(failure) => {
            show(&place, StatusCode::UNPROCESSABLE_ENTITY, form.blame(failure, place.lang)?, None)
        }
    }
}

pub(super) async fn revise(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<RevisePhase>()?;
    let id = find(&place, &params)?.id;
    let outcome = async {
        let (draft, permit) = together((draft(&form), ask.because(form.value("reason"))))?;
        let mut tx = place.write().await?;
        if tx.once(form.once()?, "").await?.is_none() {
            store::revise_phase(&mut tx, &permit, id, &draft).await?;
        }
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done("/phases", "process-phase-revised"),
        Err(failure) => {
            show(&place, StatusCode::UNPROCESSABLE_ENTITY, form.blame(failure, place.lang)?, Some(id))
        }
    }
}

fn draft(form: &Form) -> Result<PhaseDraft, Failure> {
    let day = |name: &'static str| Day::asked(name, form.value(name));
    let due = Day::asked_if_any("replies_due", form.value("replies_due"));
    let title =
        Both::parse(("title_it", form.value("title_it")), ("title_en", form.value("title_en")), 3, 200);
    let kind = form.read("kind", PhaseKind::parse);
    let (kind, title, starts_on, ends_on, replies_due, texts) =
        together((kind, title, day("starts_on"), day("ends_on"), due, texts(form)))?;
    let draft = PhaseDraft { kind, title, starts_on, ends_on, replies_due, texts };
    draft.check()?;
    Ok(draft)
}

/// What the phase says of itself, without what was left empty.
fn texts(form: &Form) -> Result<Vec<(PhaseTextName, Both)>, Failure> {
    let text = |name: &PhaseTextName| {
        let (it, en) = (form.value(&format!("{name}-it")), form.value(&format!("{name}-en")));
        Ok((*name, Both::parse(("texts", it), ("texts", en), 0, 4000)?))
    };
    let all: Result<Vec<_>, Failure> = PhaseTextName::ALL.iter().map(text).collect();
    Ok(all?.into_iter().filter(|(_, both)| !both.it.is_empty()).collect())
}

fn form_of(phase: &Phase) -> Form {
    let mut fields = vec![
        ("kind".to_owned(), phase.kind.to_string()),
        ("title_it".to_owned(), phase.title.it.clone()),
        ("title_en".to_owned(), phase.title.en.clone()),
        ("starts_on".to_owned(), phase.starts_on.to_string()),
        ("ends_on".to_owned(), phase.ends_on.to_string()),
        ("replies_due".to_owned(), phase.replies_due.map(|day| day.to_string()).unwrap_or_default()),
    ];
    for (name, both) in &phase.texts {
        fields.push((format!("{name}-it"), both.it.clone()));
        fields.push((format!("{name}-en"), both.en.clone()));
    }
    Form::of(fields)
}

fn show(place: &Place, status: StatusCode, form: Form, phase: Option<PhaseId>) -> Answer {
    let (title, action) = match phase {
        None => (place.t("process-phase-new"), place.path("/phases")),
        Some(id) => (place.t("process-phase-edit"), place.path(&format!("/phases/{id}"))),
    };
    let shell = place.shell_under(&[(&place.t("process-phases"), "/phases")], &title);
    let kinds =
        choices(place.lang, "phase", PhaseKind::ALL.iter().map(|kind| kind.word()), &[form.value("kind")]);
    let texts = PhaseTextName::ALL.iter().map(|name| {
        let label = place.t(&format!("phase-text-{name}"));
        PhaseTextField {
            field_it: format!("{name}-it"),
            field_en: format!("{name}-en"),
            label_it: format!("{label} · {}", place.t("process-in-italian")),
            label_en: format!("{label} · {}", place.t("process-in-english")),
        }
    });
    let texts = texts.collect();
    let (action, back) = (shell.url(&action), shell.url(&place.path("/phases")));
    page_with(status, &PhaseFormPage { shell, form, kinds, texts, action, back, is_new: phase.is_none() })
}

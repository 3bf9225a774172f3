//! Opening a process with its promoters and their agreement.

use crate::{
    changes::OpenProcess,
    model::{ActDraft, ActId, ActKind, Both, Settings, Slug},
    pages::ProcessFormPage,
    store,
};
use accounts::Term;
use axum::http::StatusCode;
use kernel::{Actor, Failure, Grant, ProcessId, Role, Scope, may, text::bounded};
use record::Tx;
use web::{Answer, Ctx, Form, page_with, redirect, together};

pub(super) async fn form(cx: Ctx) -> Answer {
    may::<OpenProcess>(&cx.actor, &Scope::house())?;
    show(&cx, StatusCode::OK, Form::with(&[("minimum_group", "5"), ("reply_days", "30")]))
}

fn show(cx: &Ctx, status: StatusCode, form: Form) -> Answer {
    let shell = cx.shell_under(&[], &cx.t("process-new-title"));
    let (action, back) = (shell.url("/processes"), shell.url("/"));
    let (lead, submit_label) = (cx.t("process-new-lead"), cx.t("process-new-submit"));
    page_with(status, &ProcessFormPage { shell, form, action, back, lead, submit_label, is_new: true })
}

pub(super) async fn save(cx: Ctx, form: Form) -> Answer {
    may::<OpenProcess>(&cx.actor, &Scope::house())?;
    match open(&cx, &form).await {
        Ok(path) => redirect(&cx, &path),
        Err(failure) => show(&cx, StatusCode::UNPROCESSABLE_ENTITY, form.blame(failure, cx.lang)?),
    }
}

/// Everything in one transaction: the process, the opener's right to lead it, the promoters, the agreement.
async fn open(cx: &Ctx, form: &Form) -> Result<String, Failure> {
    let (slug, settings, promoters, agreement) = together((
        Slug::parse(form.value("slug")),
        settings(form),
        promoters(form),
        ActDraft::parse(ActKind::Agreement, cx.today(), |name| form.value(name).to_owned()),
    ))?;
    let target = format!("/processes/{}/phases?done=process-opened", slug.as_str());
    let mut tx = cx.write().await?;
    if let Some(path) = tx.once(form.once()?, &target).await? {
        return Ok(path);
    }
    let process = ProcessId(tx.id());
    let permit = may::<OpenProcess>(&cx.actor, &Scope::house())?.plainly().carried_into(process);
    let entry = store::open(&mut tx, &permit, &slug, &settings).await?;
    let person = cx.person()?;
    accounts::grant_under(&mut tx, entry, person, Role::Lead, Term::starting(cx.today())).await?;
    let lead = Actor::person(person, vec![Grant { process, role: Role::Lead }]);
    for (rank, name) in promoters.into_iter().enumerate() {
        add_promoter(&mut tx, &lead, process, &name, (rank == 0).then_some(&agreement)).await?;
    }
    tx.commit().await?;
    Ok(target)
}

async fn add_promoter(
    tx: &mut Tx,
    lead: &Actor,
    process: ProcessId,
    name: &str,
    agreement: Option<&ActDraft>,
) -> Result<Option<ActId>, Failure> {
    let scope = Scope { process, open: vec![] };
    let promoter = store::add_promoter(tx, &may(lead, &scope)?.plainly(), &Both::same(name)).await?;
    match agreement {
        Some(act) => store::add_act(tx, &may(lead, &scope)?.plainly(), promoter, act).await.map(Some),
        None => Ok(None),
    }
}

/// The two bodies that open a process, who are not the same.
fn promoters(form: &Form) -> Result<[String; 2], Failure> {
    let read = |field: &'static str| bounded(field, form.value(field), 2, 200);
    let (first, second) = together((read("promoter_1"), read("promoter_2")))?;
    if first == second {
        return Err(Failure::invalid("promoter_2", "process-problem-promoter-there"));
    }
    Ok([first, second])
}

/// Reads what is said of a process, and its rules.
pub(super) fn settings(form: &Form) -> Result<Settings, Failure> {
    let whole = |name: &'static str, least: i64, most: i64| {
        let number =
            form.value(name).trim().parse::<i64>().ok().filter(|number| (least..=most).contains(number));
        number.ok_or(Failure::invalid_with(name, "process-problem-number", most))
    };
    let both = |it: &'static str, en: &'static str, least, most| {
        Both::parse((it, form.value(it)), (en, form.value(en)), least, most)
    };
    let (title, summary, notice, minimum_group, reply_days) = together((
        both("title_it", "title_en", 3, 200),
        both("summary_it", "summary_en", 10, 2000),
        both("notice_it", "notice_en", 0, 2000),
        whole("minimum_group", 2, 50),
        whole("reply_days", 1, 365),
    ))?;
    Ok(Settings { title, summary, notice, minimum_group, reply_days })
}

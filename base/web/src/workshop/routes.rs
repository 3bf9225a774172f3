//! The page of a task: how far it is, a way to stop it, its answer in the end.

use super::{
    Step, Steps, Work,
    task::{Standing, TaskId},
};
use crate::{
    Access, Answer, Ctx, Form, Params, Routes, Shell, format, i18n, page, redirect,
    sample::{HOSTILE, LONG},
};
use askama::Template;

/// Routes of tasks.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/tasks/{task}", Access::SignedIn, show)
        .page("/tasks/{task}/outcome", Access::SignedIn, outcome)
        .form("/tasks/{task}/stop", Access::SignedIn, stop)
}

/// How far a task is.
#[derive(Debug, Template)]
#[template(path = "task.html")]
pub struct TaskPage {
    shell: Shell,
    title: String,
    /// "Pagina 340 di 2.000"; a sentence without numbers as long as nobody knows them.
    step: String,
    done: u32,
    all: u32,
    stop: String,
}

impl TaskPage {
    fn new(shell: Shell, id: TaskId, standing: Standing) -> TaskPage {
        let step = standing.steps.now();
        let number = |number: u32| format::number(shell.lang, number.into());
        let (done, all) = (number(step.done), number(step.all));
        let words = [("done", done.as_str()), ("all", all.as_str())];
        TaskPage {
            title: standing.work.title,
            step: match step.all {
                0 => shell.t("web-task-begins"),
                _ => i18n::say(shell.lang, standing.work.step, &words),
            },
            done: step.done.min(step.all),
            all: step.all.max(1),
            stop: shell.url(&format!("/tasks/{id}/stop")),
            shell,
        }
    }
}

async fn show(cx: Ctx, params: Params) -> Answer {
    let id = params.get("task")?;
    let standing = cx.app.workshop.tasks.standing(id, cx.person()?)?;
    if standing.is_over {
        return redirect(&cx, &format!("/tasks/{id}/outcome"));
    }
    page(&TaskPage::new(cx.shell_under(&[], &standing.work.title), id, standing))
}

async fn outcome(cx: Ctx, params: Params) -> Answer {
    cx.app.workshop.tasks.outcome(params.get("task")?, cx.person()?).await
}

async fn stop(cx: Ctx, params: Params, _form: Form) -> Answer {
    let from = cx.app.workshop.tasks.stop(params.get("task")?, cx.person()?)?;
    let with = if from.contains('?') { '&' } else { '?' };
    redirect(&cx, &format!("{from}{with}done=task-stopped"))
}

impl TaskPage {
    fn sample(shell: Shell, title: &str, step: Step) -> TaskPage {
        let (work, steps) = (Work { title: title.to_owned(), step: "web-task-step" }, Steps::default());
        steps.tell(step);
        let standing = Standing { work, steps, is_over: false };
        TaskPage::new(shell, TaskId(kernel::uuid::Uuid::nil()), standing)
    }
}

crate::samples! {
    "web.task, empty" => |shell| TaskPage::sample(shell, "Lettura di piano.pdf", Step::default()),
    "web.task, usual" => |shell| TaskPage::sample(shell, "Lettura di piano.pdf", Step { done: 340, all: 2000 }),
    "web.task, full" => |shell| TaskPage::sample(shell, LONG, Step { done: u32::MAX, all: u32::MAX }),
    "web.task, hostile" => |shell| TaskPage::sample(shell, HOSTILE, Step { done: 9, all: 3 }),
}

//! The first page of the installation.

use crate::{
    pages::{HomePage, ListedProcess},
    store,
};
use kernel::{HOUSE, Role};
use web::{Answer, Ctx, page};

pub(super) async fn show(cx: Ctx) -> Answer {
    let view = cx.read().await?;
    let processes = store::every_process(&view).await?;
    let mut shell = cx.shell(&cx.t("process-home-title"));
    shell.nav.clear();
    let visible = processes.into_iter().filter(|process| process.public || cx.actor.is_staff(process.id));
    let listed = visible.map(|process| ListedProcess {
        title: process.title.say(cx.lang).to_owned(),
        href: shell.url(&format!("/processes/{}", process.slug)),
        eyebrow: if process.public { String::new() } else { cx.t("process-not-public") },
        summary: process.summary.say(cx.lang).to_owned(),
        langs: (process.title.said_in(cx.lang), process.summary.said_in(cx.lang)),
    });
    let processes = listed.collect();
    let may_open = [Role::Administrator, Role::Lead].iter().any(|role| cx.actor.holds(*role, HOUSE));
    page(&HomePage { shell, processes, may_open })
}

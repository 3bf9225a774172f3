//! The outbox, as the administrator reads it.

use crate::{
    model::MailId,
    pages::{MailRow, OutboxPage},
    store,
};
use kernel::{Failure, HOUSE, Role};
use web::{Answer, Ctx, Form, Params, page, redirect};

/// Messages on a page.
const PER_PAGE: usize = 30;

/// Messages, newest first. In a demonstration everybody reads them, because nobody receives them.
pub async fn outbox_page(cx: Ctx) -> Answer {
    if !cx.app.site.demo {
        keeper(&cx)?;
    }
    let before = cx.query.get::<MailId>("before")?;
    let most = i64::try_from(PER_PAGE + 1).map_err(Failure::internal)?;
    let mut mails = store::mails(&cx.read().await?, before, most).await?;
    let more = mails.len() > PER_PAGE;
    mails.truncate(PER_PAGE);
    let shell = cx.shell_under(&[], &cx.t("accounts-outbox-title"));
    let last = mails.last().filter(|_| more).map(|mail| mail.id.to_string());
    page(&OutboxPage {
        next: last.map(|id| shell.url(&format!("/outbox?{}", cx.query.with("before", &id)))),
        first: before.map(|_| shell.url("/outbox")),
        mails: mails.iter().map(|mail| MailRow::of(&shell, mail, keeper(&cx).is_ok())).collect(),
        shell,
    })
}

/// Tries a message again that was given up.
pub async fn put_back(cx: Ctx, params: Params, _form: Form) -> Answer {
    keeper(&cx)?;
    let mut tx = cx.write().await?;
    store::put_back(&mut tx, params.get("mail")?).await?;
    tx.commit().await?;
    redirect(&cx, "/outbox?done=accounts-mail-put-back")
}

fn keeper(cx: &Ctx) -> Result<(), Failure> {
    let holds = cx.actor.holds(Role::Administrator, HOUSE);
    if holds { Ok(()) } else { Err(Failure::Refused("refused-role")) }
}

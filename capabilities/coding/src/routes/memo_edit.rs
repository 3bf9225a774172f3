//! Writing a memo about something, saying one's own in other words, withdrawing it.

use super::{entries::after, memos::told};
use crate::{
    changes::{ReviseMemo, WithdrawMemo, WriteMemo},
    model::{Memo, MemoId},
    pages::memo_edit::MemoEditPage,
    store,
};
use axum::http::StatusCode;
use kernel::{Failure, Permit, Ref};
use process::{PROCESS, Place};
use web::{
    Answer, Form, Params,
    label::{Asked, labels},
};

pub(super) async fn new(place: Place) -> Answer {
    place.may::<WriteMemo>()?;
    let about = place.query.get::<Ref>("about")?.unwrap_or(Ref { kind: PROCESS, id: place.id.0 });
    page(&place, about, None, Form::default(), StatusCode::OK).await
}

pub(super) async fn write(place: Place, form: Form) -> Answer {
    let permit = place.may::<WriteMemo>()?.plainly();
    let about: Ref = form.get("about")?;
    match save_new(&place, &permit, about, &form).await {
        Ok(path) => web::redirect(&place, &path),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            page(&place, about, None, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn save_new(
    place: &Place,
    permit: &Permit<WriteMemo>,
    about: Ref,
    form: &Form,
) -> Result<String, Failure> {
    let key = form.once()?;
    let memo = Memo::parse(form.value("memo"))?;
    let mut tx = place.write().await?;
    store::write_memo(&mut tx, permit, about, &memo).await?;
    let entry = store::newest_entry(&tx, place.id).await?;
    let done = "memo-written";
    let target = place.path(&format!("/desk/memos?about={about}&done={done}&undo={entry}"));
    if let Some(before) = tx.once(key, &target).await? {
        return Ok(before);
    }
    tx.commit().await?;
    Ok(target)
}

pub(super) async fn revise(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<ReviseMemo>()?.plainly();
    let id: MemoId = params.get("memo")?;
    let written = async {
        let memo = Memo::parse(form.value("memo"))?;
        let mut tx = place.write().await?;
        store::revise_memo(&mut tx, &permit, id, &memo).await?;
        after(tx, place.id, "/desk/memos").await
    };
    match written.await {
        Ok(path) => place.go_done(&path, "memo-revised"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            let about = store::memo(&view, place.id, place.actor.person, id).await?.subject;
            page(&place, about, Some(id), form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

pub(super) async fn withdraw(place: Place, params: Params, _form: Form) -> Answer {
    let permit = place.may::<WithdrawMemo>()?.plainly();
    let mut tx = place.write().await?;
    store::withdraw_memo(&mut tx, &permit, params.get("memo")?).await?;
    let path = after(tx, place.id, "/desk/memos").await?;
    place.go_done(&path, "memo-withdrawn")
}

async fn page(place: &Place, about: Ref, memo: Option<MemoId>, form: Form, status: StatusCode) -> Answer {
    let view = place.read().await?;
    store::check_subject(&view, place.id, place.actor.person, about).await?;
    let asked = Asked { view: &view, viewer: place.viewer, lang: place.lang };
    let labels = labels(asked, &[about]).await?;
    let key = if memo.is_some() { "coding-memo-revise" } else { "coding-memo-write" };
    let shell = place.shell_under(
        &[(&place.t("coding-desk"), "/desk/coding"), (&place.t("coding-memos"), "/desk/memos")],
        &place.t(key),
    );
    let action = memo.map_or("/desk/memos".to_owned(), |memo| format!("/desk/memos/{memo}/revisions"));
    let page = MemoEditPage {
        about: told(place, &shell, &labels, about),
        subject: about.to_string(),
        revising: memo.is_some(),
        action: shell.url(&place.path(&action)),
        back: shell.url(&place.path("/desk/memos")),
        form,
        shell,
    };
    web::page_with(status, &page)
}

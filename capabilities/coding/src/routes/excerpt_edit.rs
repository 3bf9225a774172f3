//! Codes, memos, level and themes of one excerpt.

use super::{
    entries::after,
    excerpt::again,
    taking::{codes, memo},
};
use crate::{
    changes::{AddCoding, GatherTheme, LowerExcerpt, WithdrawCoding},
    model::{CodingId, ExcerptId, ThemeId},
    pages::excerpt::Forms,
    store,
};
use kernel::Attribution;
use process::Place;
use web::{Answer, Form, Gathered, Params, together};

pub(super) async fn code(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<AddCoding>()?.plainly();
    let id: ExcerptId = params.get("excerpt")?;
    let added = async {
        let mut gathered = Gathered::default();
        let memo = gathered.take(memo(&form))?.flatten();
        // A memo may come alone.
        let wanted =
            if memo.is_some() && form.values("codes").is_empty() { Ok(Vec::new()) } else { codes(&form) };
        let wanted = gathered.take(wanted)?.unwrap_or_default();
        gathered.settle()?;
        let mut tx = place.write().await?;
        let path = format!("/excerpts/{id}");
        // What changed nothing left no entry, and there is nothing to undo.
        match store::add_codings(&mut tx, &permit, id, &wanted, memo.as_ref()).await? {
            0 if memo.is_none() => Ok(path),
            _ => after(tx, place.id, &path).await,
        }
    };
    match added.await {
        Ok(path) => place.go_done(&path, "coding-added"),
        Err(failure) => {
            let coding = form.blame(failure, place.lang)?;
            again(&place, id, Forms { coding, ..Forms::default() }).await
        }
    }
}

pub(super) async fn withdraw(place: Place, params: Params, _form: Form) -> Answer {
    let permit = place.may::<WithdrawCoding>()?.plainly();
    let coding: CodingId = params.get("coding")?;
    let mut tx = place.write().await?;
    let id = store::withdraw_coding(&mut tx, &permit, coding).await?;
    let path = after(tx, place.id, &format!("/excerpts/{id}")).await?;
    place.go_done(&path, "coding-withdrawn")
}

pub(super) async fn lower(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<LowerExcerpt>()?;
    let id: ExcerptId = params.get("excerpt")?;
    let lowered = async {
        let (level, permit) =
            together((form.read("level", Attribution::parse), ask.because(form.value("reason"))))?;
        let mut tx = place.write().await?;
        store::lower_excerpt(&mut tx, &permit, id, level).await?;
        tx.commit().await
    };
    match lowered.await {
        Ok(()) => place.go_done(&format!("/excerpts/{id}"), "excerpt-lowered"),
        Err(failure) => {
            let level = form.blame(failure, place.lang)?;
            again(&place, id, Forms { level, ..Forms::default() }).await
        }
    }
}

pub(super) async fn gather(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<GatherTheme>()?.plainly();
    let id: ExcerptId = params.get("excerpt")?;
    let gathered = async {
        let theme: ThemeId = form.get("theme")?;
        let mut tx = place.write().await?;
        store::gather(&mut tx, &permit, theme, &[id], &[]).await?;
        after(tx, place.id, &format!("/excerpts/{id}")).await
    };
    match gathered.await {
        Ok(path) => place.go_done(&path, "excerpt-gathered"),
        Err(failure) => {
            let theme = form.blame(failure, place.lang)?;
            again(&place, id, Forms { theme, ..Forms::default() }).await
        }
    }
}

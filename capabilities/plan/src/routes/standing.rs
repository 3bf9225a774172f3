//! What must still stand for a form of the draft to make sense: the draft open, the line in it.

use super::{
    EDITORS,
    desk::shell,
    reading::{foreign, line_path, link},
};
use crate::{
    LineNow,
    model::Struck,
    pages::{LineGonePage, paragraphs},
    store::closed_by,
};
use axum::http::StatusCode;
use kernel::{Failure, Lang};
use process::Place;
use web::{Answer, Form, page_with};

/// Lets an editor pass while the draft is open: nobody writes what would be refused. Fails with `Refused`.
pub(super) async fn editing(place: &Place) -> Result<(), Failure> {
    place.staff(EDITORS)?;
    match closed_by(&place.read().await?, place.id).await? {
        Some(_) => Err(Failure::Refused("plan-refused-closed")),
        None => Ok(()),
    }
}

/// The answer to who wrote about a line that meanwhile left the draft: what they typed, to be copied. No form: sending it
/// again would be refused, and the text lost.
pub(super) fn gone(place: &Place, key: &str, now: &LineNow, (form, fields): (&Form, &[&str])) -> Answer {
    let lang = Lang::parse(form.value("lang")).unwrap_or(now.lang);
    let shell = shell(place, key);
    let (what, label, path) = match now.struck {
        Struck::Struck => ("plan-gone-struck", "plan-do-restore", "/restorations/new"),
        _ => ("plan-gone-replaced", "plan-gone-line", ""),
    };
    let page = LineGonePage {
        what: place.t(what),
        typed: fields.iter().flat_map(|field| paragraphs(form.value(field))).collect(),
        lang: foreign(lang, place.lang),
        reason: paragraphs(form.value("reason")),
        way: link(place, &shell, label, &format!("{}{path}", line_path(now.id))),
        back: shell.url(&place.path("/plan/draft")),
        shell,
    };
    page_with(StatusCode::CONFLICT, &page)
}

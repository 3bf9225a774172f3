//! What must still stand for a form of the draft to make sense: the draft open, the line in it.

use super::{
    EDITORS,
    desk::shell,
    reading::{foreign, line_path, link, words},
};
use crate::{
    LineId, LineNow,
    model::Struck,
    pages::{Clash, LineGonePage, paragraphs, pieces},
    store::{self, closed_by},
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

/// What a form found that was opened before somebody else changed its line: the line as it stands, to be shown above the
/// form; or, when it left the draft, the whole answer. `fields` hold what was typed; a single text is compared with the line.
pub(super) async fn overtaken(
    place: &Place,
    key: &str,
    line: LineId,
    (form, fields): (&Form, &[&str]),
) -> Result<Clash, Answer> {
    let read = async { store::line_now(&place.read().await?, place.id, line).await };
    let now = read.await.map_err(|failure: Failure| Err(failure.into()))?;
    if now.struck != Struck::No {
        return Err(gone(place, key, &now, (form, fields)));
    }
    let typed = if let [only] = fields { Some(form.value(only)) } else { None };
    Ok(clash(place, &now, typed))
}

/// A line as somebody else left it, beside what was typed.
pub(super) fn clash(place: &Place, now: &LineNow, typed: Option<&str>) -> Clash {
    let text = words(place.lang, now.text.as_deref());
    let stands = now.struck == Struck::No;
    Clash {
        note: if stands { String::new() } else { place.t("plan-clash-struck") },
        now: if stands { paragraphs(&text) } else { vec![] },
        lang: foreign(now.lang, place.lang),
        pieces: typed.map(|typed| pieces(&text, typed)).unwrap_or_default(),
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

//! One code: what it means, and the excerpts that carry it.

use super::{CODERS, codebook::mark, entries::after, reshaping::undo_action};
use crate::{
    CODE,
    changes::RetireCode,
    codebook::tree,
    model::{Code, ExcerptId, Usage},
    pages::{
        code::{CodePage, Tools},
        quotes::QuoteView,
    },
    store,
};
use axum::http::StatusCode;
use kernel::{Failure, Moment, Ref, uuid::Uuid};
use process::Place;
use record::Snapshot;
use web::{Answer, Form, Link, Params, Shell, label::Asked};

/// Excerpts on one page.
const MOST: i64 = 50;

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let view = place.read().await?;
    page(&place, &view, params.text("code")?, Form::default(), StatusCode::OK).await
}

pub(super) async fn retire(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<RetireCode>()?;
    let slug = params.text("code")?;
    let permit = match ask.because(form.value("reason")) {
        Ok(permit) => permit,
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            let view = place.read().await?;
            return page(&place, &view, slug, form, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let mut tx = place.write().await?;
    let code = store::code_by_slug(&tx, place.id, slug).await?;
    store::retire_code(&mut tx, &permit, code.id).await?;
    let path = after(tx, place.id, &format!("/codebook/{slug}")).await?;
    place.go_done(&path, "code-retired")
}

async fn page(place: &Place, view: &Snapshot, slug: &str, form: Form, status: StatusCode) -> Answer {
    let codes = store::codes(view, place.id, Moment::MAX).await?;
    let tree = tree(&codes);
    let standing = tree.iter().find(|one| one.code.slug == slug).ok_or(Failure::NotFound)?;
    let code = standing.code;
    let after = place.query.get::<ExcerptId>("after")?;
    let asked = Asked { view, viewer: place.viewer, lang: place.lang };
    let start = after.unwrap_or(ExcerptId(Uuid::nil()));
    let mut quotes = store::excerpts_of_code(asked, code.id, start, MOST + 1).await?;
    let more = i64::try_from(quotes.len()).unwrap_or(MOST) > MOST;
    quotes.truncate(usize::try_from(MOST).unwrap_or_default());
    let uses = store::uses(view, place.id).await?;
    let used = uses.iter().find(|(id, _)| *id == code.id).map_or(0, |(_, number)| *number);
    let shell = place.shell_under(&[(&place.t("coding-codebook"), "/codebook")], &code.name);
    let heirs = store::heirs(view, place.id, Moment::MAX).await?;
    let heirs = heirs.into_iter().filter(|one| one.code == code.id);
    let heirs = heirs.filter_map(|one| codes.iter().find(|code| code.id == one.heir));
    let heir = |code: &Code| Link {
        label: code.name.clone(),
        href: shell.url(&place.path(&format!("/codebook/{}", code.slug))),
        current: false,
    };
    let heirs: Vec<Link> = heirs.map(heir).collect();
    let next = quotes.last().filter(|_| more).map(|last| last.id);
    let address = |rest: &str| shell.url(&place.path(&format!("/codebook/{slug}{rest}")));
    let page = CodePage {
        mark: mark(code),
        above: standing.above.join(" › "),
        definition: code.definition.clone(),
        terms: terms(&shell, code),
        retired: code.retired_at.map(|at| shell.ta(went(heirs.len()), "day", &shell.day(&at.day()))),
        uses: shell.tn("coding-excerpts", used),
        note: (!place.viewer.staff && used > 0).then(|| shell.t("coding-code-public-note")),
        quotes: quotes.into_iter().filter_map(|quoted| QuoteView::of(&shell, quoted)).collect(),
        previous: after.map(|_| address("")),
        next: next.map(|next| address(&format!("?after={next}"))),
        tools: tools(place, &shell, code),
        heirs,
        undo: undo_action(place, &shell)?,
        form,
        shell,
    };
    web::page_with(status, &page)
}

/// What became of a code with so many heirs.
fn went(heirs: usize) -> &'static str {
    match heirs {
        0 => "coding-retired-on",
        1 => "coding-merged-on",
        _ => "coding-split-on",
    }
}

pub(super) fn terms(shell: &Shell, code: &Code) -> Vec<(String, String)> {
    let all = [
        ("coding-use-when", &code.use_when),
        ("coding-avoid-when", &code.avoid_when),
        ("coding-example", &code.example),
        ("coding-keywords", &code.keywords),
    ];
    let said = all.into_iter().filter(|(_, text)| !text.is_empty());
    let said = said.map(|(key, text)| (shell.t(key), text.clone()));
    let heading =
        (code.usage == Usage::Group).then(|| (shell.t("coding-usage"), shell.t("coding-usage-group")));
    said.chain(heading).collect()
}

fn tools(place: &Place, shell: &Shell, code: &Code) -> Option<Tools> {
    let works = place.staff(CODERS).is_ok() && code.retired_at.is_none();
    let address = |rest: &str| shell.url(&place.path(&format!("/codebook/{}{rest}", code.slug)));
    works.then(|| Tools {
        revise: address("/revisions/new"),
        move_to: address("/places/new"),
        merge: address("/merges/new"),
        split: address("/splits/new"),
        retire: address("/ends"),
        memos: shell.url(&place.path(&format!("/desk/memos?about={}", Ref { kind: CODE, id: code.id.0 }))),
    })
}

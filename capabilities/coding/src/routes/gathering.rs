//! Choosing the excerpts of a theme, taking some out, putting them in order.

use super::entries::after;
use crate::{
    changes::GatherTheme,
    codebook::tree,
    model::{ExcerptId, ThemeId},
    pages::gathering::GatheringPage,
    store,
};
use axum::http::StatusCode;
use kernel::{Failure, Moment, Viewer, uuid::Uuid};
use process::Place;
use record::Snapshot;
use std::collections::HashSet;
use web::{Answer, Choice, Form, Params, label::Asked};

/// Excerpts to choose from on one page.
const MOST: i64 = 50;

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.may::<GatherTheme>()?;
    let view = place.read().await?;
    page(&place, &view, params.get("theme")?, Form::default(), StatusCode::OK).await
}

pub(super) async fn add(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<GatherTheme>()?.plainly();
    let theme: ThemeId = params.get("theme")?;
    let chosen: Result<Vec<ExcerptId>, Failure> =
        form.values("excerpts").iter().map(|text| text.parse()).collect();
    let chosen = chosen?;
    if chosen.is_empty() {
        let form = form.blame(Failure::invalid("excerpts", "coding-problem-no-excerpt"), place.lang)?;
        let view = place.read().await?;
        return page(&place, &view, theme, form, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let mut tx = place.write().await?;
    store::gather(&mut tx, &permit, theme, &chosen, &[]).await?;
    let path = after(tx, place.id, &format!("/themes/{theme}")).await?;
    place.go_done(&path, "theme-gathered")
}

pub(super) async fn remove(place: Place, params: Params, _form: Form) -> Answer {
    let permit = place.may::<GatherTheme>()?.plainly();
    let theme: ThemeId = params.get("theme")?;
    let mut tx = place.write().await?;
    store::gather(&mut tx, &permit, theme, &[], &[params.get("excerpt")?]).await?;
    let path = after(tx, place.id, &format!("/themes/{theme}")).await?;
    place.go_done(&path, "theme-excerpt-removed")
}

pub(super) async fn raise(place: Place, params: Params, _form: Form) -> Answer {
    let permit = place.may::<GatherTheme>()?.plainly();
    let theme: ThemeId = params.get("theme")?;
    let excerpt: ExcerptId = params.get("excerpt")?;
    let mut tx = place.write().await?;
    store::raise(&mut tx, &permit, theme, excerpt).await?;
    tx.commit().await?;
    place.go(&format!("/themes/{theme}#e-{excerpt}"))
}

async fn page(place: &Place, view: &Snapshot, id: ThemeId, form: Form, status: StatusCode) -> Answer {
    let theme = store::theme(view, place.id, id, Moment::MAX).await?;
    let all = store::codes(view, place.id, Moment::MAX).await?;
    let slug = place.query.text("code").unwrap_or_default();
    let code = all.iter().find(|code| code.slug == slug);
    let after = place.query.get::<ExcerptId>("after")?;
    let start = after.unwrap_or(ExcerptId(Uuid::nil()));
    // Not even one's own from an open round: a theme is read by everybody.
    let viewer = Viewer { person: None, ..place.viewer };
    let asked = Asked { view, viewer, lang: place.lang };
    let mut quotes = match code {
        Some(code) => store::excerpts_of_code(asked, code.id, start, MOST + 1).await?,
        None => store::excerpts_after(asked, start, MOST + 1).await?,
    };
    let more = i64::try_from(quotes.len()).unwrap_or(MOST) > MOST;
    quotes.truncate(usize::try_from(MOST).unwrap_or_default());
    let next = quotes.last().filter(|_| more).map(|last| last.id);
    let there: HashSet<ExcerptId> =
        store::places(view, id, Moment::MAX).await?.into_iter().map(|place| place.excerpt).collect();
    let path = format!("/themes/{id}");
    let shell = place.shell_under(
        &[(&place.t("coding-themes"), "/themes"), (&theme.title, &path)],
        &place.t("coding-gather"),
    );
    let here = shell.url(&place.path(&format!("{path}/excerpts/new")));
    let chosen = form.values("excerpts");
    let choice = |quoted: &store::Quoted| {
        let value = quoted.id.to_string();
        let speaker = quoted.speaker.as_ref()?.words().to_owned();
        let is_chosen = chosen.contains(&value.as_str());
        Some(Choice::new(&value, quoted.quote.clone()?, is_chosen).helped(speaker))
    };
    let codes =
        tree(&all).iter().map(|one| Choice::new(&one.code.slug, one.path(), one.code.slug == slug)).collect();
    let query = |after: ExcerptId| format!("{here}?{}", place.query.with("after", &after.to_string()));
    let page = GatheringPage {
        theme: theme.title.clone(),
        summary: code
            .map_or(shell.t("coding-filter"), |code| shell.ta("coding-filter-code", "code", &code.name)),
        clear: code.map(|_| here.clone()).unwrap_or_default(),
        filter: Form::with(&[("code", slug)]),
        codes,
        excerpts: quotes.iter().filter(|quoted| !there.contains(&quoted.id)).filter_map(choice).collect(),
        next: next.map(query),
        previous: after.map(|_| here.clone()),
        action: shell.url(&place.path(&format!("{path}/excerpts"))),
        back: shell.url(&place.path(&path)),
        here,
        form,
        shell,
    };
    web::page_with(status, &page)
}

//! Themes, for everybody.

use super::{CODERS, reshaping::undo_action};
use crate::{
    THEME,
    model::{ExcerptId, ThemeId},
    pages::{
        quotes::QuoteView,
        theme::{Quote, ThemePage, Tools},
        themes::{ThemeCard, ThemesPage},
    },
    store::{self, Quoted},
};
use kernel::{Moment, Ref};
use process::Place;
use web::{Answer, Params, Shell, label::Asked};

pub(super) async fn list(place: Place) -> Answer {
    let view = place.read().await?;
    let themes = store::themes(&view, place.id).await?;
    let shell =
        place.shell_under(&[(&place.t("sources-register-title"), "/sources")], &place.t("coding-themes"));
    let card = |theme: store::Theme| ThemeCard {
        href: shell.url(&place.path(&format!("/themes/{}", theme.id))),
        statement: theme.statement.unwrap_or_else(|| shell.t("web-removed")),
        lang: theme.lang.word(),
        excerpts: shell.tn("coding-excerpts", theme.excerpts),
        title: theme.title,
    };
    let page = ThemesPage {
        themes: themes.into_iter().map(card).collect(),
        add: place.staff(CODERS).is_ok().then(|| shell.url(&place.path("/themes/new"))),
        codebook: shell.url(&place.path("/codebook")),
        shell,
    };
    web::page(&page)
}

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let view = place.read().await?;
    let id: ThemeId = params.get("theme")?;
    let theme = store::theme(&view, place.id, id, Moment::MAX).await?;
    let asked = Asked { view: &view, viewer: place.viewer, lang: place.lang };
    let quotes = store::quotes_of(asked, id, Moment::MAX).await?;
    let hidden = i64::try_from(quotes.iter().filter(|quoted| quoted.is_hidden()).count()).unwrap_or_default();
    let shell = place.shell_under(&[(&place.t("coding-themes"), "/themes")], &theme.title);
    let works = place.staff(CODERS).is_ok();
    let address = |rest: &str| shell.url(&place.path(&format!("/themes/{id}{rest}")));
    let about = Ref { kind: THEME, id: id.0 };
    let memos = shell.url(&place.path(&format!("/desk/memos?about={about}")));
    let page = ThemePage {
        lang: if theme.lang == place.lang { "" } else { theme.lang.word() },
        statement: paragraphs(&theme.statement.unwrap_or_else(|| shell.t("web-removed"))),
        minority: theme.minority.as_deref().map(paragraphs).unwrap_or_default(),
        revised: shell.ta("coding-theme-as-of", "day", &shell.day(&theme.recorded_at.day())),
        excerpts: shell.tn("coding-excerpts", theme.excerpts),
        hidden: (hidden > 0).then(|| shell.tn("coding-theme-hidden", hidden)),
        quotes: quotes.into_iter().filter_map(|quoted| quote(&place, &shell, id, quoted, works)).collect(),
        undo: undo_action(&place, &shell)?,
        tools: works.then(|| Tools {
            revise: address("/revisions/new"),
            gather: address("/excerpts/new"),
            memos,
        }),
        shell,
    };
    web::page(&page)
}

fn quote(place: &Place, shell: &Shell, theme: ThemeId, quoted: Quoted, works: bool) -> Option<Quote> {
    let action =
        |id: ExcerptId, rest: &str| shell.url(&place.path(&format!("/themes/{theme}/excerpts/{id}{rest}")));
    let id = quoted.id;
    Some(Quote {
        id: id.to_string(),
        view: QuoteView::of(shell, quoted)?,
        remove: works.then(|| action(id, "/ends")),
        raise: works.then(|| action(id, "/places")),
    })
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

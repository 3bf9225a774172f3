//! The desk of whoever reads and codes: how far each source is.

use crate::{
    pages::desk::{DeskPage, DeskRow, Figure},
    store::{self, Coverage, Progress},
};
use process::Place;
use sources::{Reader, SourceId, Voices};
use web::{Answer, Shell, format::share, label::Asked};

pub(super) async fn show(place: Place) -> Answer {
    place.staff(Reader::ROLES)?;
    let view = place.read().await?;
    let progress = store::progress(&view, place.id).await?;
    let coverage = store::coverage(&view, place.id).await?;
    let ids: Vec<SourceId> = progress.iter().map(|one| one.source).collect();
    let voices = Voices::of(Asked { view: &view, viewer: place.viewer, lang: place.lang }, &ids).await?;
    let shell = place.shell_under(&[(&place.t("process-desk-nav"), "/desk")], &place.t("coding-desk"));
    let row = |one: &Progress| DeskRow {
        title: voices.speaker(one.source, None).map(|speaker| speaker.words().to_owned()).unwrap_or_default(),
        href: shell.url(&place.path(&format!("/sources/{}/coding", one.source))),
        passages: shell.number(one.passages),
        read: shell.number(one.read),
        coded: shell.number(one.coded),
        excerpts: shell.number(one.excerpts),
        finished: one.read >= one.passages,
    };
    let page = DeskPage {
        figures: figures(&shell, &coverage),
        rows: progress.iter().map(row).collect(),
        codebook: shell.url(&place.path("/codebook")),
        themes: shell.url(&place.path("/themes")),
        memos: shell.url(&place.path("/desk/memos")),
        entries: place.staff(super::CODERS).is_ok().then(|| shell.url(&place.path("/desk/coding/entries"))),
        sources: shell.url(&place.path("/desk/sources")),
        shell,
    };
    web::page(&page)
}

fn figures(shell: &Shell, coverage: &Coverage) -> Vec<Figure> {
    let parts = [
        ("coding-figure-sources-read", coverage.sources_read, coverage.sources),
        ("coding-figure-passages-read", coverage.passages_read, coverage.passages_received),
        ("coding-figure-passages-coded", coverage.passages_coded, coverage.passages_received),
        ("coding-figure-in-themes", coverage.excerpts_in_themes, coverage.excerpts),
    ];
    let figure = |(key, count, total): (&str, i64, i64)| Figure {
        label: shell.t(key),
        count,
        total: total.max(1),
        text: of(shell, count, total),
    };
    parts.into_iter().map(figure).collect()
}

/// "312 di 500 (62 %)".
pub(super) fn of(shell: &Shell, count: i64, total: i64) -> String {
    let args = [
        ("part", shell.number(count)),
        ("whole", shell.number(total)),
        ("share", share(shell.lang, count, total)),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    web::i18n::say(shell.lang, "coding-of", &args)
}

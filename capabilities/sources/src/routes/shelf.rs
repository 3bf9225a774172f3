//! Every source with its level, for its keepers.

use super::{GATHERERS, KEEPERS, LOWERERS};
use crate::{
    model::{Reader, SourceKind},
    pages::shelf::{ShelfPage, ShelfRow},
    store::{self, Place as After, Shelved},
};
use kernel::Failure;
use process::{Place, Words};
use record::Snapshot;
use std::collections::HashMap;
use web::{Answer, Shell};

/// Sources on one page.
const MOST: i64 = 200;

pub(super) async fn show(place: Place) -> Answer {
    place.staff(KEEPERS)?;
    let view = place.read().await?;
    let after = place.query.get::<After>("after")?;
    let mut listed =
        store::shelf(&view, place.id, &after.clone().unwrap_or(After::start()), MOST + 1).await?;
    let more = i64::try_from(listed.len()).unwrap_or(MOST) > MOST;
    listed.truncate(usize::try_from(MOST).unwrap_or_default());
    let next =
        listed.last().filter(|_| more).map(|last| After { day: last.received_on.to_string(), id: last.id });
    let shell = place.shell_under(&[(&place.t("process-desk-nav"), "/desk")], &place.t("sources-desk"));
    let address = |rest: &str| shell.url(&place.path(rest));
    let sectors = sectors(&view, &place).await?;
    let gathers = place.staff(GATHERERS).is_ok();
    let page = ShelfPage {
        add_document: gathers.then(|| address("/sources/documents/new")),
        add_interview: gathers.then(|| address("/sources/interviews/new")),
        next: next.map(|next| address(&format!("/desk/sources?after={next}"))),
        previous: after.map(|_| address("/desk/sources")),
        rows: listed.into_iter().map(|source| row(&place, &shell, &sectors, source)).collect(),
        shell,
    };
    web::page(&page)
}

async fn sectors(view: &Snapshot, place: &Place) -> Result<HashMap<String, String>, Failure> {
    Ok(process::store::words_in(view, place.id, Words::Sector, place.lang).await?.into_iter().collect())
}

/// Who may not read a source whole sees that it is there, and goes to its level.
fn row(place: &Place, shell: &Shell, sectors: &HashMap<String, String>, source: Shelved) -> ShelfRow {
    let address = |rest: &str| shell.url(&place.path(&format!("/sources/{}{rest}", source.id)));
    let reads = Reader::of(&place.actor, place.id) == Reader::Worker;
    let sector = source.sector.as_deref().map(|word| sectors.get(word).map_or(word, String::as_str));
    let from = match source.kind {
        SourceKind::Document => source.publisher.as_deref(),
        SourceKind::Interview => sector,
    };
    ShelfRow {
        href: if reads { address("") } else { address("/levels") },
        levels: (place.staff(LOWERERS).is_ok() && source.level.is_public()).then(|| address("/levels")),
        kind: shell.t(&format!("sources-kind-{}", source.kind)),
        from: from.unwrap_or_default().to_owned(),
        level: source.level.word(),
        level_label: shell.t(&format!("sources-level-{}", source.level)),
        received: shell.day(&source.received_on),
        passages: shell.number(source.passages),
        versions: (source.versions > 1).then(|| shell.tn("sources-versions-count", source.versions)),
        title: source.title,
    }
}

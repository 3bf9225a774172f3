//! The public ledger, newest first.

use crate::{
    ledger::{PAGE, Told, length, told},
    pages::{LedgerEntry, LedgerPage},
};
use process::Place;
use web::{Answer, format, label::Asked, page};

/// Letters of a digest shown in the list; the whole stands in its title and in the archive.
const SHORT: usize = 12;

pub(super) async fn show(place: Place) -> Answer {
    let view = place.read().await?;
    let (entries, last) = (length(&view, place.id).await?, view.ledger_end(place.id).await?.1);
    let asked_for: i64 = place.query.get("before")?.unwrap_or(entries + 1);
    let before = asked_for.clamp(1, entries + 1);
    let asked = Asked { view: &view, viewer: place.viewer, lang: place.lang };
    let after = (before - 1 - PAGE).max(0);
    let told = told(asked, after, before - 1).await?;
    let shell =
        place.shell_under(&[(&place.t("open-data-title"), "/open-data")], &place.t("open-data-ledger-title"));
    let href = |before: i64| format!("{}?before={before}", shell.url(&place.path("/ledger")));
    page(&LedgerPage {
        count: format::number(place.lang, entries),
        newer: (before <= entries).then(|| href((before + PAGE).min(entries + 1))),
        older: (after > 0).then(|| href(after + 1)),
        range: format!(
            "{}–{}",
            format::number(place.lang, before - 1),
            format::number(place.lang, after + 1)
        ),
        entries: told.into_iter().rev().map(|told| entry(&place, &shell, told)).collect(),
        archive_href: shell.url(&place.path("/open-data")),
        last,
        shell,
    })
}

fn entry(place: &Place, shell: &web::Shell, told: Told) -> LedgerEntry {
    let subject = told.subject;
    LedgerEntry {
        number: format::number(place.lang, told.seq),
        when: format::moment(place.lang, told.at),
        datetime: told.at.rfc3339(),
        what: told.what,
        capacity: format!("{}, {}", told.role, told.capacity),
        href: subject
            .as_ref()
            .and_then(|label| label.path.as_deref())
            .map(|path| shell.url(path))
            .unwrap_or_default(),
        subject: subject.map(|label| label.title).unwrap_or_default(),
        reason: told.reason,
        short: told.digest.chars().take(SHORT).collect(),
        digest: told.digest,
    }
}

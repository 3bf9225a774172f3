//! The public register of sources.

use crate::{
    model::{Reader, SourceId},
    pages::register::{DocumentCard, RegisterPage, SectorRow},
    speaker::heading,
    store::{self, Listed, Place as After},
    tally,
    voices::Voices,
};
use kernel::Failure;
use process::Place;
use record::Snapshot;
use web::{Answer, Shell, i18n, label::Asked};

/// Documents on one page.
const MOST: i64 = 100;

pub(super) async fn show(place: Place) -> Answer {
    let view = place.read().await?;
    let after = place.query.get::<After>("after")?;
    let mut listed =
        store::public_documents(&view, place.id, &after.clone().unwrap_or(After::start()), MOST + 1).await?;
    let more = i64::try_from(listed.len()).unwrap_or(MOST) > MOST;
    listed.truncate(usize::try_from(MOST).unwrap_or_default());
    let shell = place.shell(&place.t("sources-register-title"));
    let next =
        listed.last().filter(|_| more).map(|last| After { day: last.received_on.to_string(), id: last.id });
    let address = |rest: &str| shell.url(&place.path(&format!("/sources{rest}")));
    let page = RegisterPage {
        next: next.map(|next| address(&format!("?after={next}"))),
        previous: after.map(|_| address("")),
        desk: (Reader::of(&place.actor, place.id) == Reader::Worker)
            .then(|| shell.url(&place.path("/desk/sources"))),
        unlisted: store::unlisted_documents(&view, place.id).await?,
        documents: cards(&view, &place, &shell, listed).await?,
        sectors: Vec::new(),
        interviews: 0,
        minimum: place.minimum_group,
        themes: shell.url(&place.path("/themes")),
        codebook: shell.url(&place.path("/codebook")),
        shell,
    };
    web::page(&with_sectors(page, &place, &view).await?)
}

async fn cards(
    view: &Snapshot,
    place: &Place,
    shell: &Shell,
    listed: Vec<Listed>,
) -> Result<Vec<DocumentCard>, Failure> {
    let tallies = tally::tallies(view, place.viewer).await?;
    let counted = |id: SourceId| {
        let count = |(key, numbers): &(&'static str, Vec<(SourceId, i64)>)| {
            let number = numbers.iter().find(|(source, _)| *source == id).map_or(0, |(_, number)| *number);
            shell.tn(key, number)
        };
        tallies.iter().map(count).collect::<Vec<_>>()
    };
    let card = |document: Listed| DocumentCard {
        href: shell.url(&place.path(&format!("/sources/{}", document.id))),
        facts: std::iter::once(shell.tn("sources-passages", document.passages))
            .chain(counted(document.id))
            .collect(),
        day: document.published_on.map(|day| (shell.day(&day), day.to_string())),
        title: heading(document.title.as_deref(), document.publisher.as_deref(), |key, args| {
            i18n::say(shell.lang, key, args)
        }),
        publisher: document.publisher.filter(|_| document.title.is_some()).unwrap_or_default(),
        about: document.about.unwrap_or_default(),
        original: document.url,
    };
    Ok(listed.into_iter().map(card).collect())
}

async fn with_sectors(page: RegisterPage, place: &Place, view: &Snapshot) -> Result<RegisterPage, Failure> {
    let voices = Voices::of(Asked { view, viewer: place.viewer, lang: place.lang }, &[]).await?;
    let groups = voices.groups();
    let number = |count: i64| page.shell.number(count);
    let named = groups.named.iter();
    let mut sectors: Vec<SectorRow> = named
        .map(|sector| SectorRow {
            label: voices.sector(&sector.word).to_owned(),
            number: number(sector.interviews),
        })
        .collect();
    sectors.sort_by_key(|row| row.label.to_lowercase());
    if let Some(others) = groups.others() {
        let key = if sectors.is_empty() { "sources-all-sectors" } else { "sources-other-sectors" };
        sectors.push(SectorRow { label: page.shell.t(key), number: number(others) });
    }
    Ok(RegisterPage { interviews: groups.interviews(), sectors, ..page })
}

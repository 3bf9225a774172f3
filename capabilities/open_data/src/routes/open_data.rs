//! What can be downloaded, how large it is, what its fields mean.

use crate::{
    files::File,
    pages::{Field, Offer, OpenDataPage},
    spool::spooled,
    store::{contributions::last_number, ledger::end},
    written::contributions::FIELDS,
};
use kernel::Failure;
use process::Place;
use record::Snapshot;
use web::{Answer, Shell, format, i18n::say, page};

pub(super) async fn show(place: Place) -> Answer {
    let view = place.read().await?;
    let shell = place.shell(&place.t("open-data-title"));
    let offers = offers(&place, &view, &shell).await?;
    page(&OpenDataPage {
        offers,
        fields: fields(&place),
        ledger_href: shell.url(&place.path("/ledger")),
        citation: say(
            place.lang,
            "open-data-citation",
            &[("owner", &shell.site.owner), ("title", &place.title)],
        ),
        process: place.title.clone(),
        shell,
    })
}

/// Every file: contributions, provenance, the newest version of the plan first.
async fn offers(place: &Place, view: &Snapshot, shell: &Shell) -> Result<Vec<Offer>, Failure> {
    let mut offers = Vec::new();
    let when = end(view, place.id).await?.map(|at| format::day(place.lang, at.day())).unwrap_or_default();
    if last_number(view, place.id).await? > 0 {
        let title = place.t("open-data-offer-contributions");
        for file in [File::ContributionsCsv, File::ContributionsJson] {
            offers.push(offer(place, view, shell, (&title, &when), file).await?);
        }
    }
    let versions = plan::store::versions(view, place.id).await?;
    if !versions.is_empty() {
        let title = place.t("open-data-offer-provenance");
        offers.push(offer(place, view, shell, (&title, &when), File::Provenance).await?);
    }
    for version in versions.iter().rev() {
        let title = say(place.lang, "open-data-offer-plan", &[("number", &version.number.to_string())]);
        let when = format::day(place.lang, version.at.day());
        for file in [File::PlanMarkdown(version.number), File::PlanJson(version.number)] {
            offers.push(offer(place, view, shell, (&title, &when), file).await?);
        }
    }
    Ok(offers)
}

async fn offer(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    (title, when): (&str, &str),
    file: File,
) -> Result<Offer, Failure> {
    let spooled = spooled(view, place.id, file).await?;
    let kilobytes = i64::try_from(spooled.bytes.div_ceil(1024)).map_err(Failure::internal)?;
    Ok(Offer {
        title: title.to_owned(),
        when: when.to_owned(),
        format: file.format(),
        size: say(place.lang, "open-data-size", &[("size", &format::number(place.lang, kilobytes))]),
        name: format!("{}-{}", place.slug, file.name()),
        href: shell.url(&place.path(&format!("/open-data{}", file.path()))),
        sha256: spooled.sha256.clone(),
    })
}

fn fields(place: &Place) -> Vec<Field> {
    let meaning = |name: &str| place.t(&format!("open-data-field-{}", name.replace('_', "-")));
    FIELDS.iter().map(|name| Field { name, meaning: meaning(name) }).collect()
}

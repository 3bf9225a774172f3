//! What can be downloaded, how large it is, what its fields mean.

use crate::{
    files::File,
    pages::{Field, Offer, OpenDataPage},
    spool::spooled,
};
use kernel::Failure;
use process::Place;
use record::Snapshot;
use web::{Answer, Shell, format, page};

pub(super) async fn show(place: Place) -> Answer {
    let view = place.read().await?;
    let shell = place.shell(&place.t("open-data-title"));
    let offers = offers(&place, &view, &shell).await?;
    page(&OpenDataPage {
        offers,
        fields: fields(&place),
        ledger_href: shell.url(&place.path("/ledger")),
        process: place.title.clone(),
        shell,
    })
}

/// Every file, newest version of the plan first.
async fn offers(place: &Place, view: &Snapshot, shell: &Shell) -> Result<Vec<Offer>, Failure> {
    let mut offers = Vec::new();
    for version in plan::store::versions(view, place.id).await?.iter().rev() {
        let number = version.number.to_string();
        let title = web::i18n::say(place.lang, "open-data-offer-plan", &[("number", &number)]);
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
        size: web::i18n::say(place.lang, "open-data-size", &[("size", &format::number(place.lang, kilobytes))]),
        name: format!("{}-{}", place.slug, file.name()),
        href: shell.url(&place.path(&format!("/open-data{}", file.path()))),
        sha256: spooled.sha256.clone(),
    })
}

fn fields(_place: &Place) -> Vec<Field> {
    Vec::new()
}

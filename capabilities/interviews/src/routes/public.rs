//! What anybody may read of the interviews: what they are for, what people are told of their data, how many were heard.

use super::people;
use crate::{
    pages::public::{NoticeView, PublicCampaign, PublicPage, SectorRow},
    store::{self, Campaign, Notice},
};
use kernel::Failure;
use process::Place;
use record::Snapshot;
use sources::Groups;
use web::{Answer, Shell};

pub(super) async fn show(place: Place) -> Answer {
    let view = place.read().await?;
    let all = store::campaigns(&view, place.id).await?;
    let shell = place.shell(&place.t("interviews-title"));
    let mut campaigns = Vec::new();
    // One text for each campaign: a process has one or two.
    for one in &all {
        let notice = match one.notice {
            Some(id) => Some(store::notice(&view, id).await?),
            None => None,
        };
        campaigns.push(public(&place, &shell, one, notice));
    }
    let groups = Groups::new(store::heard(&view, place.id).await?, place.minimum_group);
    let page = PublicPage {
        total: groups.interviews(),
        sectors: rows(&place, &view, &shell, &groups).await?,
        minimum: place.minimum_group,
        campaigns,
        sources: shell.url(&place.path("/sources")),
        shell,
    };
    web::page(&page)
}

fn public(place: &Place, shell: &Shell, one: &Campaign, notice: Option<Notice>) -> PublicCampaign {
    PublicCampaign {
        id: format!("c{}", one.id),
        title: one.title.say(place.lang).to_owned(),
        lang: one.title.said_in(place.lang),
        purpose: one.purpose.say(place.lang).to_owned(),
        purpose_lang: one.purpose.said_in(place.lang),
        notice: notice.map(|notice| notice_view(shell, &notice)),
    }
}

/// A notice as it is read, with its version and date.
pub(super) fn notice_view(shell: &Shell, notice: &Notice) -> NoticeView {
    let day = shell.day(&notice.dated_on);
    let version = notice.number.to_string();
    NoticeView {
        version: web::i18n::say(
            shell.lang,
            "interviews-notice-version",
            &[("version", &version), ("day", &day)],
        ),
        paragraphs: paragraphs(notice.text.say(shell.lang)),
        lang: notice.text.said_in(shell.lang),
    }
}

/// Lines that say something.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Sectors large enough to be named, and the others together.
async fn rows(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    groups: &Groups,
) -> Result<Vec<SectorRow>, Failure> {
    let sectors = people::sectors(place, view).await?;
    let row = |label: String, number: i64| SectorRow { label, number: shell.number(number) };
    let mut rows: Vec<SectorRow> = groups
        .named
        .iter()
        .map(|one| row(people::sector(&sectors, &one.word).to_owned(), one.interviews))
        .collect();
    rows.sort_by_key(|row| row.label.to_lowercase());
    if let Some(others) = groups.others() {
        let key = if rows.is_empty() { "interviews-all-sectors" } else { "interviews-other-sectors" };
        rows.push(row(shell.t(key), others));
    }
    Ok(rows)
}

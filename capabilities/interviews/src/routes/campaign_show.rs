//! A campaign, for who prepares it: what it still needs, how far it has come in each sector, who is on the list.

use super::{
    WORKERS, fields,
    people::{self, Names},
};
use crate::{
    model::{Stand, Target},
    pages::campaign::{CampaignPage, Gap, Listed, SectorCells},
    store::{self, Campaign, Contact, Reached},
};
use kernel::{Failure, PersonId};
use process::Place;
use record::Snapshot;
use web::{Answer, Link, Params, Shell};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.staff(WORKERS)?;
    let view = place.read().await?;
    let campaign = store::campaign(&view, place.id, params.get("campaign")?).await?;
    let sectors = people::sectors(&place, &view).await?;
    let counts = Counts {
        targets: store::targets(&view, campaign.revision).await?,
        reached: store::reached(&view, place.id, campaign.id).await?,
        sectors: sectors.clone(),
    };
    let listed = store::contacts(&view, place.id, campaign.id).await?;
    let shell = fields::list_shell(&place, campaign.title.say(place.lang));
    let own = place.path(&format!("/interviews/{}", campaign.id));
    let page = CampaignPage {
        title: campaign.title.say(place.lang).to_owned(),
        title_lang: campaign.title.said_in(place.lang),
        purpose: campaign.purpose.say(place.lang).to_owned(),
        purpose_lang: campaign.purpose.said_in(place.lang),
        add: shell.url(&format!("{own}/contacts/new")),
        missing: missing(&place, &shell, &campaign, &own),
        tools: tools(&shell, &campaign, &own),
        rows: counts.rows(&shell),
        total: counts.total(&shell),
        gaps: counts.gaps(&shell),
        people: people_rows(&place, &view, &shell, (&sectors, listed)).await?,
        shell,
    };
    web::page(&page)
}

/// What stands in the way of inviting anybody, with where it is done.
fn missing(place: &Place, shell: &Shell, campaign: &Campaign, own: &str) -> Vec<Link> {
    let needs = [
        ("interviews-needs-guide", campaign.guide.is_none(), format!("{own}/guides/new")),
        ("interviews-needs-notice", campaign.notice.is_none(), format!("{own}/notices/new")),
        ("interviews-needs-public", !place.public, place.path("/desk")),
    ];
    let link = |(key, _, path): (&str, bool, String)| Link {
        label: shell.t(key),
        href: shell.url(&path),
        current: false,
    };
    needs.into_iter().filter(|(_, is_missing, _)| *is_missing).map(link).collect()
}

fn tools(shell: &Shell, campaign: &Campaign, own: &str) -> Vec<Link> {
    let tool = |key: &str, path: &str| Link {
        label: shell.t(key),
        href: shell.url(&format!("{own}{path}")),
        current: false,
    };
    let guide = if campaign.guide.is_some() { "interviews-guide-again" } else { "interviews-guide-write" };
    let notice =
        if campaign.notice.is_some() { "interviews-notice-again" } else { "interviews-notice-write" };
    vec![
        tool(guide, "/guides/new"),
        tool(notice, "/notices/new"),
        tool("interviews-describe", "/revisions/new"),
    ]
}

/// How far a campaign has come.
struct Counts {
    sectors: Vec<(String, String)>,
    targets: Vec<Target>,
    reached: Vec<Reached>,
}

/// The columns of the table, in the order in which they are reached.
const COLUMNS: [Stand; 4] = [Stand::Suggested, Stand::Invited, Stand::Agreed, Stand::Heard];

impl Counts {
    fn target(&self, sector: &str) -> i64 {
        self.targets.iter().find(|one| one.sector == sector).map_or(0, |one| one.number)
    }

    fn count(&self, sector: &str, stand: Stand) -> i64 {
        let found = self.reached.iter().find(|one| one.sector == sector && one.stand == stand);
        found.map_or(0, |one| one.people)
    }

    fn rows(&self, shell: &Shell) -> Vec<SectorCells> {
        let row = |(word, label): &(String, String)| SectorCells {
            label: label.clone(),
            target: shell.number(self.target(word)),
            cells: COLUMNS.map(|stand| shell.number(self.count(word, stand))),
        };
        self.sectors.iter().map(row).collect()
    }

    fn total(&self, shell: &Shell) -> SectorCells {
        let sum = |stand: Stand| self.sectors.iter().map(|(word, _)| self.count(word, stand)).sum::<i64>();
        SectorCells {
            label: shell.t("interviews-total"),
            target: shell.number(self.sectors.iter().map(|(word, _)| self.target(word)).sum::<i64>()),
            cells: COLUMNS.map(|stand| shell.number(sum(stand))),
        }
    }

    /// Empty cells by name: of sectors that are meant to be heard, where nobody is yet.
    fn gaps(&self, shell: &Shell) -> Vec<Gap> {
        let nobody = |stand: Stand| {
            let empty = |(word, _): &&(String, String)| self.target(word) > 0 && self.count(word, stand) == 0;
            self.sectors.iter().filter(empty).map(|(_, label)| label.clone()).collect::<Vec<_>>()
        };
        let gap = |stand: Stand| Gap {
            what: shell.t(&format!("interviews-nobody-{stand}")),
            sectors: nobody(stand).join(", "),
        };
        COLUMNS.into_iter().map(gap).filter(|gap| !gap.sectors.is_empty()).collect()
    }
}

async fn people_rows(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    (sectors, listed): (&[(String, String)], Vec<Contact>),
) -> Result<Vec<Listed>, Failure> {
    let people: Vec<PersonId> = listed.iter().map(|one| one.person).collect();
    let names = Names::of(place, view, &people).await?;
    let row = |one: Contact| Listed {
        name: names.say(one.person),
        href: shell.url(&place.path(&format!("/interviews/contacts/{}", one.id))),
        sector: people::sector(sectors, &one.sector).to_owned(),
        stand: shell.t(&format!("interviews-stand-{}", one.stand)),
        tone: fields::tone(one.stand),
        quality: one.quality.unwrap_or_default(),
    };
    let mut rows: Vec<Listed> = listed.into_iter().map(row).collect();
    rows.sort_by_key(|row| (row.sector.to_lowercase(), row.name.to_lowercase()));
    Ok(rows)
}

//! Published versions: the list, and one of them.

use super::reading::{index, link, sections};
use crate::{
    Purpose, Version,
    changes::{AdoptVersion, PublishVersion},
    pages::{AdoptionView, Badge, VersionPage, VersionView, VersionsPage},
    store::{self, Adoption, version_lines},
};
use kernel::Failure;
use process::{Act, Place, Promoter};
use record::Snapshot;
use web::{Answer, Link, Params, Shell, format, i18n::say, page};

pub(super) async fn list(place: Place) -> Answer {
    let view = place.read().await?;
    let versions = store::versions(&view, place.id).await?;
    let adopted = Adopted::read(&view, &place).await?;
    let shell = place.shell_under(&[(&place.t("plan-title"), "/plan")], &place.t("plan-versions-title"));
    let draft = place.viewer.staff.then(|| link(&place, &shell, "plan-go-draft", "/plan/draft"));
    let publish = place
        .may::<PublishVersion>()
        .ok()
        .map(|_| link(&place, &shell, "plan-go-publish", "/plan/versions/new"));
    let versions = versions.iter().rev().map(|version| view_of(&place, &shell, version, &adopted)).collect();
    page(&VersionsPage { versions, links: publish.into_iter().chain(draft).collect(), shell })
}

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let number: i64 = params.get("number")?;
    let view = place.read().await?;
    let version = store::version(&view, place.id, number).await?;
    let lines = version_lines(&view, version.id).await?;
    let adopted = Adopted::read(&view, &place).await?;
    let newest = store::latest_version(&view, place.id, kernel::Moment::MAX).await?;
    let above = [(place.t("plan-title"), "/plan"), (place.t("plan-versions-title"), "/plan/versions")];
    let above: Vec<(&str, &str)> = above.iter().map(|(label, path)| (label.as_str(), *path)).collect();
    let shell = place.shell_under(&above, &version_name(&place, number));
    // No weights: they go on changing, and this page does not.
    let sections = sections(&place, &shell, &lines, None);
    let seen = view_of(&place, &shell, &version, &adopted);
    page(&VersionPage {
        lead: place.t(&format!("plan-purpose-{}-lead", version.purpose)),
        newer: newest
            .filter(|newest| newest.number > number)
            .map(|_| link(&place, &shell, "plan-go-today", "/plan")),
        address: format!("{}{}", place.app.origin, seen.href),
        counted: shell.tn("plan-count-lines", lines.len()),
        index: index(sections.iter().map(|part| (part.title.as_str(), part.anchor.as_str()))),
        version: seen,
        sections,
        shell,
    })
}

/// "Versione 2".
pub(super) fn version_name(place: &Place, number: i64) -> String {
    say(place.lang, "plan-label-version", &[("number", &number.to_string())])
}

/// Who has adopted what, with which act.
pub(super) struct Adopted {
    pub(super) promoters: Vec<Promoter>,
    pub(super) acts: Vec<Act>,
    pub(super) adoptions: Vec<Adoption>,
}

impl Adopted {
    pub(super) async fn read(view: &Snapshot, place: &Place) -> Result<Adopted, Failure> {
        Ok(Adopted {
            promoters: process::store::promoters(view, place.id).await?,
            acts: process::store::acts(view, place.id).await?,
            adoptions: store::adoptions(view, place.id).await?,
        })
    }

    /// Whether a promoter has adopted a version.
    pub(super) fn has(&self, version: &Version, promoter: &Promoter) -> bool {
        self.adoptions.iter().any(|one| one.version == version.id && one.promoter == promoter.id)
    }

    fn act(&self, version: &Version, promoter: &Promoter) -> Option<&Act> {
        let mine = |one: &&Adoption| one.version == version.id && one.promoter == promoter.id;
        let id = self.adoptions.iter().find(mine)?.act;
        self.acts.iter().find(|act| act.id == id)
    }

    /// Every promoter, with its act if it has adopted. None for a version that is not for adoption.
    pub(super) fn views(&self, place: &Place, version: &Version) -> Vec<AdoptionView> {
        if version.purpose == Purpose::Consultation {
            return vec![];
        }
        let one = |promoter: &Promoter| {
            let act = self.act(version, promoter);
            let words = |act: &Act| {
                let day = format::day(place.lang, act.adopted_on);
                say(place.lang, "plan-act", &[("body", &act.body), ("act", &act.number), ("day", &day)])
            };
            AdoptionView {
                promoter: promoter.name.say(place.lang).to_owned(),
                act: act.map(words).unwrap_or_default(),
                url: act.map(|act| act.url.clone()).unwrap_or_default(),
            }
        };
        self.promoters.iter().map(one).collect()
    }

    /// Whether somebody has still to adopt it.
    fn waits(&self, version: &Version) -> bool {
        version.purpose != Purpose::Consultation && self.promoters.iter().any(|one| !self.has(version, one))
    }
}

fn view_of(place: &Place, shell: &Shell, version: &Version, adopted: &Adopted) -> VersionView {
    let path = format!("/plan/versions/{}", version.number);
    let before = format!("/plan/versions/{}/differences/{}", version.number - 1, version.number);
    let may_adopt = place.may::<AdoptVersion>().is_ok() && adopted.waits(version);
    VersionView {
        anchor: format!("version-{}", version.number),
        name: version_name(place, version.number),
        title: version.title.clone(),
        href: shell.url(&place.path(&path)),
        purpose: Badge::plain(place.t(&format!("plan-purpose-{}", version.purpose))),
        published: format::moment(place.lang, version.at),
        datetime: version.at.rfc3339(),
        adoptions: adopted.views(place, version),
        seal: version.digest.clone(),
        differences: (version.number > 1).then(|| since(place, shell, version, &before)),
        adopt: may_adopt.then(|| link(place, shell, "plan-go-adopt", &format!("{path}/adoptions/new"))),
    }
}

fn since(place: &Place, shell: &Shell, version: &Version, path: &str) -> Link {
    let number = (version.number - 1).to_string();
    let label = say(place.lang, "plan-go-differences-since", &[("number", &number)]);
    Link { label, href: shell.url(&place.path(path)), current: false }
}

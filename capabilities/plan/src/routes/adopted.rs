//! Who has adopted which version, with which act, and how far its adoption has come.

use crate::{
    Purpose, Version, VersionId,
    pages::{AdoptionView, Badge},
    store::{self, Adoption},
};
use kernel::{Failure, Moment};
use process::{Act, Place, Promoter};
use record::Snapshot;
use web::{format, i18n::say};

/// Who has adopted what, with which act.
pub(super) struct Adopted {
    pub(super) promoters: Vec<Promoter>,
    adoptions: Vec<Adoption>,
    /// Versions that everybody who had to has adopted. It stays so when a body joins the promoters later.
    closed: Vec<VersionId>,
}

/// How far the adoption of a version has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stand {
    /// Somebody has still to adopt it, or nobody has to.
    Published,
    /// Every promoter has adopted it.
    ByAll,
    /// Every promoter of its time has adopted it; a body that joined since has not.
    ByAllThen,
}

impl Adopted {
    /// As it was known at a moment.
    pub(super) async fn read(view: &Snapshot, place: &Place, at: Moment) -> Result<Adopted, Failure> {
        let mut adoptions = store::adoptions(view, place.id).await?;
        adoptions.retain(|one| one.at <= at);
        Ok(Adopted {
            promoters: process::store::promoters(view, place.id).await?,
            closed: store::adopted_by_all(view, place.id, at).await?,
            adoptions,
        })
    }

    /// What one version is, as it was known at a moment. Of one published for consultation nothing is read: nobody adopts it.
    pub(super) async fn badge_of(
        view: &Snapshot,
        place: &Place,
        version: &Version,
        at: Moment,
    ) -> Result<Badge, Failure> {
        match version.purpose {
            Purpose::Consultation => Ok(published(place, version)),
            _ => Ok(Adopted::read(view, place, at).await?.badge(place, version)),
        }
    }

    /// Whether a promoter has adopted a version.
    pub(super) fn has(&self, version: &Version, promoter: &Promoter) -> bool {
        self.adoption(version, promoter).is_some()
    }

    fn adoption(&self, version: &Version, promoter: &Promoter) -> Option<&Adoption> {
        self.adoptions.iter().find(|one| one.version == version.id && one.promoter == promoter.id)
    }

    /// Every promoter, with its act among these if it has adopted. None for a version that is not for adoption.
    pub(super) fn views(&self, place: &Place, version: &Version, acts: &[Act]) -> Vec<AdoptionView> {
        if version.purpose == Purpose::Consultation {
            return vec![];
        }
        let one = |promoter: &Promoter| {
            let id = self.adoption(version, promoter).map(|adoption| adoption.act);
            let act = acts.iter().find(|act| Some(act.id) == id);
            AdoptionView {
                promoter: promoter.name.say(place.lang).to_owned(),
                act: act.map(|act| words(place, promoter, act)).unwrap_or_default(),
                url: act.map(|act| act.url.clone()).unwrap_or_default(),
            }
        };
        self.promoters.iter().map(one).collect()
    }

    /// Whether somebody has still to adopt it.
    pub(super) fn waits(&self, version: &Version) -> bool {
        version.purpose != Purpose::Consultation && self.promoters.iter().any(|one| !self.has(version, one))
    }

    fn stand(&self, version: &Version) -> Stand {
        match (self.waits(version), self.closed.contains(&version.id)) {
            (true, true) => Stand::ByAllThen,
            (true, false) => Stand::Published,
            _ if version.purpose == Purpose::Consultation || self.promoters.is_empty() => Stand::Published,
            _ => Stand::ByAll,
        }
    }

    /// What the version is: what it was published for, until it is adopted.
    pub(super) fn badge(&self, place: &Place, version: &Version) -> Badge {
        match self.stand(version) {
            Stand::Published => published(place, version),
            _ => Badge { label: place.t("plan-adopted"), tone: "good", drawing: "it-check-circle" },
        }
    }

    /// The same in a sentence.
    pub(super) fn lead(&self, place: &Place, version: &Version) -> String {
        match self.stand(version) {
            Stand::Published => place.t(&format!("plan-purpose-{}-lead", version.purpose)),
            Stand::ByAll => place.t("plan-adopted-lead"),
            Stand::ByAllThen => place.t("plan-adopted-then-lead"),
        }
    }
}

/// What a version that nobody adopted, or not everybody, was published for.
fn published(place: &Place, version: &Version) -> Badge {
    Badge::plain(place.t(&format!("plan-purpose-{}", version.purpose)))
}

/// "Consiglio metropolitano, atto n. 12 del 3 aprile 2025"; the deciding body is left out where it would repeat the promoter.
fn words(place: &Place, promoter: &Promoter, act: &Act) -> String {
    let own = [promoter.name.it.as_str(), promoter.name.say(place.lang)].contains(&act.body.as_str());
    let day = format::day(place.lang, act.adopted_on);
    let key = if own { "plan-act-own" } else { "plan-act" };
    say(place.lang, key, &[("body", &act.body), ("act", &act.number), ("day", &day)])
}

//! Who sent a contribution, in words: as far as its level and the viewer allow, and never further.

use crate::model::Contribution;
use directory::Organisation;
use kernel::{Attribution, Failure, Lang, OrganisationId, PersonId, Viewer};
use record::Snapshot;
use std::collections::HashMap;
use web::i18n::say;

/// The names needed to speak of some contributions.
#[derive(Clone, Debug)]
pub struct People {
    viewer: Viewer,
    lang: Lang,
    names: HashMap<PersonId, String>,
    organisations: HashMap<OrganisationId, Organisation>,
}

impl People {
    /// Reads the names that may be needed: of people only who asked to be named, unless the viewer is staff.
    pub async fn of(
        view: &Snapshot,
        viewer: Viewer,
        lang: Lang,
        contributions: &[Contribution],
    ) -> Result<People, Failure> {
        let organisations = directory::store::organisations(view, viewer.process).await?;
        People::among(view, viewer, lang, contributions, organisations).await
    }

    /// The same, with the organisations already at hand.
    pub async fn among(
        view: &Snapshot,
        viewer: Viewer,
        lang: Lang,
        contributions: &[Contribution],
        organisations: Vec<Organisation>,
    ) -> Result<People, Failure> {
        let named = |one: &&Contribution| viewer.staff || is_named(one);
        let mut people: Vec<PersonId> = contributions.iter().filter(named).map(|one| one.person).collect();
        people.sort_unstable();
        people.dedup();
        let names = accounts::store::names_in(view, viewer.process, &people).await?;
        let names = names.into_iter().filter_map(|(id, name)| Some((id, name?))).collect();
        let organisations = organisations.into_iter().map(|one| (one.id, one)).collect();
        Ok(People { viewer, lang, names, organisations })
    }

    /// Who a contribution is from, as everybody may read it: the organisation it was made for, the person who asked to be
    /// named, or "a person". Of a withheld one nothing is said to the public.
    pub fn who(&self, one: &Contribution) -> String {
        if one.withheld_at.is_some() && !self.viewer.staff {
            return say(self.lang, "consultation-who-withheld", &[]);
        }
        let person = self.names.get(&one.person).filter(|_| is_named(one));
        let organisation = one.speaks_for.and_then(|id| self.organisations.get(&id));
        match (organisation, person) {
            (Some(organisation), Some(name)) => {
                let args = [("organisation", organisation.name.as_str()), ("name", name)];
                say(self.lang, "consultation-who-for", &args)
            }
            (Some(organisation), None) => organisation.name.clone(),
            (None, Some(name)) => name.clone(),
            (None, None) => say(self.lang, "consultation-who-person", &[]),
        }
    }

    /// Who a contribution really is from, for staff; nothing for others.
    pub fn sender(&self, one: &Contribution) -> Option<String> {
        let removed = || say(self.lang, "consultation-who-removed", &[]);
        self.viewer.staff.then(|| self.names.get(&one.person).cloned().unwrap_or_else(removed))
    }

    /// The organisation its sender claims to speak for, for staff; nothing for others, or once it is recognised.
    pub fn claimed(&self, one: &Contribution) -> Option<String> {
        let claimed = one.claimed.filter(|_| self.viewer.staff && one.speaks_for.is_none());
        Some(self.organisations.get(&claimed?)?.name.clone())
    }
}

/// Whether the sender asked to be named.
fn is_named(one: &Contribution) -> bool {
    one.level == Attribution::Named
}

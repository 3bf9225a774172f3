//! One page of contributions with everything said about them, as the public reads it.

use crate::store::contributions::{Caused, published_changes};
use consultation::{Contribution, ContributionId, People};
use directory::Organisation;
use kernel::{Attribution, Failure, Lang, OrganisationId, Ref, Viewer};
use record::Snapshot;
use replies::{Reply, ReplyId};
use std::collections::{HashMap, HashSet};
use web::{
    Label,
    label::{Asked, labels},
};

/// Contributions read at once.
pub(super) const PAGE: i64 = 250;

/// A page of contributions.
pub(super) struct Page {
    pub contributions: Vec<Contribution>,
    people: People,
    replies: HashMap<ContributionId, Reply>,
    changes: Vec<Caused>,
    subjects: HashMap<Ref, Label>,
}

impl Page {
    /// The contributions with a number above `after`, at most [`PAGE`].
    pub async fn after(
        view: &Snapshot,
        viewer: Viewer,
        lang: Lang,
        organisations: &[Organisation],
        after: i64,
    ) -> Result<Page, Failure> {
        let numbers: Vec<i64> = (after + 1..=after + PAGE).collect();
        let contributions = consultation::store::numbered(view, viewer, &numbers).await?;
        let named: HashSet<OrganisationId> = contributions.iter().filter_map(|one| one.speaks_for).collect();
        let needed = organisations.iter().filter(|one| named.contains(&one.id)).cloned().collect();
        let people = People::among(view, viewer, lang, &contributions, needed).await?;
        let ids: Vec<ContributionId> = contributions.iter().map(|one| one.id).collect();
        let replies = replies::store::replies_to(view, viewer.process, &ids).await?;
        let given: Vec<ReplyId> = replies.iter().map(|reply| reply.id).collect();
        let mut subjects: Vec<Ref> = contributions.iter().filter_map(|one| one.subject).collect();
        subjects.sort_unstable();
        subjects.dedup();
        Ok(Page {
            changes: published_changes(view, viewer.process, &given).await?,
            subjects: labels(Asked { view, viewer, lang }, &subjects).await?,
            replies: replies.into_iter().map(|reply| (reply.contribution, reply)).collect(),
            people,
            contributions,
        })
    }

    /// The reply to one, once it has one.
    pub fn reply(&self, one: &Contribution) -> Option<&Reply> {
        self.replies.get(&one.id)
    }

    /// What a reply changed, as far as it was published.
    pub fn changes(&self, reply: &Reply) -> impl Iterator<Item = &Caused> {
        self.changes.iter().filter(move |caused| caused.reply == reply.id)
    }

    /// What a contribution is about, in words.
    pub fn subject(&self, one: &Contribution) -> Option<&Label> {
        one.subject.and_then(|subject| self.subjects.get(&subject))
    }

    /// Who signs it: the organisation it was made for, the person who asked to be named, nobody else.
    pub fn signature(&self, one: &Contribution) -> Option<String> {
        let signed = one.speaks_for.is_some() || one.level == Attribution::Named;
        (signed && one.withheld_at.is_none()).then(|| self.people.who(one))
    }

    /// Who it is from, in words for a reader.
    pub fn who(&self, one: &Contribution) -> String {
        self.people.who(one)
    }
}

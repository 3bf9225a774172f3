//! What replies put on the pages of others: of a contribution and its receipt, of an organisation, of a line of the plan.

use crate::{
    causes::changes,
    model::Reply,
    pages::{AnswerView, OrganisationPart, ReplyPart},
    store,
};
use askama::Template;
use consultation::{
    Calendar, Contribution, ContributionId, Outcome, People,
    view::{Shown, end, paragraphs},
};
use directory::Part;
use kernel::{Failure, Lang, Moment, ProcessId, Ref, Viewer, uuid::Uuid};
use plan::{LineId, PanelBlock, PanelItem};
use process::Place;
use record::Snapshot;
use std::collections::HashMap;
use web::{format, i18n::say, inventory, label::Asked};

inventory::submit! { consultation::Panel { rank: 100, show: |looking| Box::pin(on_contribution(looking)) } }
inventory::submit! { directory::Panel { rank: 100, show: |looking| Box::pin(on_organisation(looking)) } }
inventory::submit! {
    plan::Panel { rank: 300, draw: |asked, process, line| Box::pin(on_line(asked, process, line)) }
}

/// Different texts shown with a line; the register has the others.
const ON_LINE: usize = 20;

async fn on_contribution(looking: consultation::Looking<'_>) -> Result<Option<Part>, Failure> {
    let (place, view) = (looking.place, looking.view);
    let Some(reply) = store::replies_to(view, place.id, &[looking.contribution.id]).await?.pop() else {
        return Ok(None);
    };
    let part = reply_part(place, view, looking.contribution, &reply).await?;
    let html = part.render().map_err(Failure::internal)?;
    Ok(Some(Part { id: "reply", title: place.t("replies-reply"), html }))
}

async fn reply_part(
    place: &Place,
    view: &Snapshot,
    one: &Contribution,
    reply: &Reply,
) -> Result<ReplyPart, Failure> {
    let caused = store::causes(view, place.id, &[reply.id]).await?;
    let caused: Vec<Ref> = caused.into_iter().map(|(_, revision)| revision).collect();
    let others = reply.answered - 1;
    let together = say(place.lang, "replies-together", &[("count", &others.to_string())]);
    let removed = || place.t("web-removed");
    let changes = changes(place, view, &caused).await?;
    Ok(ReplyPart {
        shell: place.shell(""),
        lang: reply.lang.to_string(),
        reason: paragraphs(&reply.reason.clone().unwrap_or_else(removed)),
        accepted: reply.accepted.clone().unwrap_or_default(),
        rejected: reply.rejected.clone().unwrap_or_default(),
        day: format::day(place.lang, reply.at.day()),
        datetime: reply.at.day().to_string(),
        by: signed(place.lang, view, place.id, reply).await?,
        together: if others > 0 { together } else { String::new() },
        changes_title: say(place.lang, "replies-changes", &[("number", &one.number.to_string())]),
        has_words: changes.iter().any(|change| !change.pieces.is_empty()),
        changes,
    })
}

/// Who answers for a reply: by name, because deciding is an act of office; by office alone when the name was erased.
async fn signed(lang: Lang, view: &Snapshot, process: ProcessId, reply: &Reply) -> Result<String, Failure> {
    let names = accounts::store::names_in(view, process, &[reply.person]).await?;
    Ok(match names.into_iter().find_map(|(_, name)| name) {
        Some(name) => say(lang, "replies-signed", &[("name", &name)]),
        None => say(lang, "replies-signed-office", &[]),
    })
}

async fn on_organisation(looking: directory::Looking<'_>) -> Result<Option<Part>, Failure> {
    let (place, view) = (looking.place, looking.view);
    let all = consultation::store::of_organisation(view, place.viewer, looking.organisation).await?;
    if all.is_empty() {
        return Ok(None);
    }
    let replies = by_contribution(view, place.id, &all).await?;
    let shown = Shown::of(place, view, &all).await?;
    let alone = |one: &Contribution| {
        let title = say(place.lang, "consultation-contribution", &[("number", &one.number.to_string())]);
        AnswerView { title, ..answer(&shown, one, replies.get(&one.id)) }
    };
    let answers = all.iter().map(alone).collect();
    let args: [(&str, &str); 2] =
        [("count", &all.len().to_string()), ("answered", &replies.len().to_string())];
    let counted = say(place.lang, "replies-organisation-counted", &args);
    let html =
        OrganisationPart { shell: place.shell(""), counted, answers }.render().map_err(Failure::internal)?;
    Ok(Some(Part { id: "contributions", title: place.t("replies-organisation-title"), html }))
}

/// The replies to some contributions, by contribution.
pub(crate) async fn by_contribution(
    view: &Snapshot,
    process: ProcessId,
    all: &[Contribution],
) -> Result<HashMap<ContributionId, Reply>, Failure> {
    let ids: Vec<ContributionId> = all.iter().map(|one| one.id).collect();
    let replies = store::replies_to(view, process, &ids).await?;
    Ok(replies.into_iter().map(|reply| (reply.contribution, reply)).collect())
}

/// A contribution with how it ended and why.
pub(crate) fn answer(shown: &Shown<'_>, one: &Contribution, reply: Option<&Reply>) -> AnswerView {
    let place = shown.place;
    let card = shown.card(one);
    let state = consultation::view::calendar(place).state(one.phase, one.closed.is_some());
    let reason = |reply: &Reply| paragraphs(reply.reason.as_deref().unwrap_or(&place.t("web-removed")));
    AnswerView {
        title: card.title,
        href: card.href,
        eyebrow: card.eyebrow,
        beginning: card.beginning,
        lang: card.lang,
        end: end(place.lang, state, one.closed.map(|(outcome, _)| outcome)),
        reason: reply.map(reason).unwrap_or_default(),
        reason_lang: reply.map_or("", |reply| reply.lang.word()),
    }
}

/// What was said about a line, or about the lines it took the place of, and what was answered.
async fn on_line(asked: Asked<'_>, process: ProcessId, line: LineId) -> Result<Vec<PanelBlock>, Failure> {
    let view = asked.view;
    let subjects = ancestors(view, process, line).await?;
    let viewer = Viewer { process, ..asked.viewer };
    let all = consultation::store::of_subjects(view, viewer, &subjects).await?;
    let replies = by_contribution(view, process, &all).await?;
    let people = People::of(view, viewer, asked.lang, &all).await?;
    let slug = process::store::rules(view, process).await?.slug;
    let reply_days = process::store::by_slug(view, &slug).await?.settings.reply_days;
    let phases = process::store::phases(view, process).await?;
    let calendar = Calendar { phases: &phases, reply_days, today: view.now().day() };
    let on_line = OnLine { lang: asked.lang, slug, people, calendar, all: &all };
    let items = all.iter().filter(|one| is_first(one, &all)).take(ON_LINE);
    let item = |one: &Contribution| on_line.item(one, replies.get(&one.id));
    let args: [(&str, &str); 2] =
        [("count", &all.len().to_string()), ("answered", &replies.len().to_string())];
    let more = format!("/processes/{}/contributions?about={}", on_line.slug, line.to_ref());
    Ok(vec![PanelBlock {
        id: "contributions",
        title: say(asked.lang, "replies-line-title", &[]),
        lead: say(asked.lang, "replies-line-lead", &args),
        items: items.map(item).collect(),
        more: (!all.is_empty()).then(|| (say(asked.lang, "replies-line-more", &[]), more)),
    }])
}

/// A line and every line it took the place of, however many steps back.
async fn ancestors(view: &Snapshot, process: ProcessId, line: LineId) -> Result<Vec<Uuid>, Failure> {
    let replaced = plan::store::replacements(view, process, Moment::MAX).await?;
    let mut found = vec![line];
    let mut at = 0;
    while let Some(one) = found.get(at).copied() {
        let older = replaced.iter().filter(|(new, _)| *new == one).map(|(_, old)| *old);
        let fresh: Vec<LineId> = older.filter(|old| !found.contains(old)).collect();
        found.extend(fresh);
        at += 1;
    }
    Ok(found.into_iter().map(|line| line.0).collect())
}

/// Whether no contribution before it in the list is the same text.
fn is_first(one: &Contribution, all: &[Contribution]) -> bool {
    one.key.is_empty()
        || one.withheld_at.is_some()
        || twins(one, all).next().is_none_or(|first| first.id == one.id)
}

fn twins<'a>(one: &'a Contribution, all: &'a [Contribution]) -> impl Iterator<Item = &'a Contribution> {
    all.iter().filter(|other| {
        let same = !one.key.is_empty() && other.key == one.key && other.phase == one.phase;
        other.id == one.id || (same && other.withheld_at.is_none() && one.withheld_at.is_none())
    })
}

/// What is needed to speak of the contributions on a line.
struct OnLine<'a> {
    lang: Lang,
    slug: String,
    people: People,
    calendar: Calendar<'a>,
    all: &'a [Contribution],
}

impl OnLine<'_> {
    fn item(&self, one: &Contribution, reply: Option<&Reply>) -> PanelItem {
        PanelItem {
            label: self.label(one),
            quote: one.body.clone(),
            lang: one.lang.word(),
            detail: reply.and_then(|reply| reply.reason.clone()).unwrap_or_default(),
            path: Some(format!("/processes/{}/contributions/{}", self.slug, one.number)),
            badge: Some(self.badge(one)),
        }
    }

    fn label(&self, one: &Contribution) -> String {
        let (number, others) = (one.number.to_string(), twins(one, self.all).count().saturating_sub(1));
        if others == 0 {
            let args = [("number", number.as_str()), ("who", &self.people.who(one))];
            return say(self.lang, "consultation-label", &args);
        }
        say(self.lang, "replies-line-several", &[("number", &number), ("count", &others.to_string())])
    }

    fn badge(&self, one: &Contribution) -> (String, &'static str) {
        if let Some((outcome, _)) = one.closed {
            return (say(self.lang, &format!("consultation-outcome-{outcome}"), &[]), tone(outcome));
        }
        let end = end(self.lang, self.calendar.state(one.phase, false), None);
        (end.label, end.tone)
    }
}

/// The tone of an outcome where it stands as a plain word.
fn tone(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted | Outcome::AlreadyThere => "good",
        Outcome::Partly => "partly",
        Outcome::NotAccepted => "no",
        Outcome::Deferred => "later",
        Outcome::OutOfScope | Outcome::Noted => "plain",
    }
}

//! What people send, the ties between lines and what they rest on, and the replies.

use crate::{
    play::ecosystem::email_of,
    script::{Contribution, Link, Reply, Script},
    stage::Stage,
};
use accounts::PersonName;
use anyhow::{Context, Result, bail};
use consultation::{
    CONTRIBUTION, Channel, Draft, Outcome,
    changes::{EnterContribution, SendContribution},
    model::Body,
    store,
};
use kernel::{Actor, Attribution, Lang, PersonId, PhaseKind, Ref, may};
use plan::{LINE, changes::MakeLink};
use process::PhaseId;
use record::{
    LinkKind,
    content::{hex, sha256},
};
use replies::{
    changes::GiveReply,
    model::{AcceptedPart, Decision, RejectedPart},
};

/// Ties lines to what they rest on, as their editor found.
pub async fn links(stage: &mut Stage<'_>, links: &[&Link]) -> Result<()> {
    for link in links {
        let actor = stage.whoever_may::<MakeLink>(&link.by)?;
        let permit = may::<MakeLink>(&actor, &stage.scope())?.because(&link.reason)?;
        let kind = LinkKind::parse(&link.kind).with_context(|| format!("no kind of link: {}", link.kind))?;
        let (line, _) = stage.line(&link.line)?;
        let target = stage.thing(&link.to)?;
        let mut tx = stage.db.write().await?;
        let made = plan::store::make_links(&mut tx, &permit, line, kind, &[target]).await;
        made.with_context(|| format!("link {} to {}", link.line, link.to))?;
        tx.commit().await?;
    }
    Ok(())
}

/// Somebody sends a contribution, or staff enters one that came another way.
pub async fn contribution(stage: &mut Stage<'_>, contribution: &Contribution) -> Result<()> {
    let person = sender(stage, contribution).await?;
    let organisation = contribution
        .organisation
        .as_ref()
        .map(|key| stage.organisations.get(key).copied().with_context(|| format!("no organisation {key}")));
    let subject =
        contribution.on.as_ref().map(|key| stage.line(key).map(|(line, _)| Ref { kind: LINE, id: line.0 }));
    let view = stage.db.read().await?;
    let version = plan::store::latest_version(&view, stage.process, view.now()).await?;
    let phase = open_consultation(stage, &view).await?;
    drop(view);
    let draft = Draft {
        body: Body::parse(&contribution.text)?,
        lang: Lang::It,
        subject: subject.transpose()?,
        version: version.map(|version| version.id.0),
        organisation: organisation.transpose()?,
        level: level(contribution),
    };
    let mut tx = stage.db.write().await?;
    let secret = sha256(hex(&tx.bytes::<20>()).as_bytes());
    let received = match Channel::parse(&contribution.channel) {
        Some(Channel::Web) => {
            let mandates = draft.organisation.into_iter().collect();
            let actor = Actor { person: Some(person), mandates, ..Actor::default() };
            let ask = may::<SendContribution>(&actor, &stage.scope())?;
            let ask = match draft.organisation {
                Some(organisation) => ask.speaking_for(&actor, organisation)?,
                None => ask,
            };
            store::send(&mut tx, &ask.plainly(), phase, &draft, &secret).await?
        }
        Some(channel) => {
            let actor = stage.whoever_may::<EnterContribution>("elena")?;
            let permit = may::<EnterContribution>(&actor, &stage.scope())?.plainly();
            store::enter(&mut tx, &permit, phase, &draft, person, (channel, stage.today()), &secret).await?
        }
        None => bail!("no such channel: {}", contribution.channel),
    };
    tx.commit().await?;
    stage.numbers.insert(contribution.key.clone(), received.number);
    stage.things.insert(contribution.key.clone(), Ref { kind: CONTRIBUTION, id: received.id.0 });
    Ok(())
}

/// Some people who write for themselves want their name read; most do not say.
fn level(contribution: &Contribution) -> Attribution {
    let number: u32 = contribution.key.trim_start_matches("c-").parse().unwrap_or(0);
    if contribution.organisation.is_none() && number.is_multiple_of(3) {
        Attribution::Named
    } else {
        Attribution::Category
    }
}

async fn sender(stage: &mut Stage<'_>, contribution: &Contribution) -> Result<PersonId> {
    if let Some(person) = stage.people.get(&contribution.sender) {
        return Ok(*person);
    }
    let mut tx = stage.db.write().await?;
    let (name, email) = (PersonName::parse(&contribution.sender)?, email_of(&contribution.key)?);
    let person = accounts::add_person(&mut tx, stage.process, &name, Some(&email), Lang::It).await?;
    tx.commit().await?;
    stage.people.insert(contribution.sender.clone(), person);
    Ok(person)
}

async fn open_consultation(stage: &Stage<'_>, view: &record::Snapshot) -> Result<PhaseId> {
    let phases = process::store::phases(view, stage.process).await?;
    let open =
        phases.iter().find(|phase| phase.kind == PhaseKind::Consultation && phase.is_open(stage.today()));
    Ok(open.context("no consultation is open")?.id)
}

/// A decision owner replies, once for all contributions that get the same answer.
pub async fn reply(stage: &mut Stage<'_>, contribution: &Contribution, reply: &Reply) -> Result<()> {
    if stage.answered.contains(&contribution.key) || reply.same_as.is_some() {
        return Ok(());
    }
    let together = answered_with(stage.script, &contribution.key);
    let numbers: Option<Vec<i64>> = together.iter().map(|key| stage.numbers.get(*key).copied()).collect();
    let numbers = numbers.with_context(|| format!("not all of {together:?} were received"))?;
    let actor = stage.actor(&reply.by)?;
    let permit = may::<GiveReply>(&actor, &stage.scope())?.because(&reply.reason)?;
    let mut tx = stage.db.write().await?;
    let given = replies::store::give(&mut tx, &permit, &decision(stage, reply)?, &numbers).await;
    given.with_context(|| format!("reply to {}", contribution.key))?;
    tx.commit().await?;
    stage.answered.extend(together.into_iter().map(str::to_owned));
    Ok(())
}

/// A contribution and those whose answer is said to be the same.
fn answered_with<'a>(script: &'a Script, key: &'a str) -> Vec<&'a str> {
    let same = script
        .contributions
        .iter()
        .filter(|other| other.reply.as_ref().is_some_and(|reply| reply.same_as.as_deref() == Some(key)));
    std::iter::once(key).chain(same.map(|other| other.key.as_str())).collect()
}

fn decision(stage: &Stage<'_>, reply: &Reply) -> Result<Decision> {
    let outcome =
        Outcome::parse(&reply.outcome).with_context(|| format!("no such outcome: {}", reply.outcome))?;
    let parts = match outcome {
        Outcome::Partly => {
            Some((AcceptedPart::parse(&reply.accepted_part)?, RejectedPart::parse(&reply.rejected_part)?))
        }
        _ => None,
    };
    let caused =
        reply.caused.iter().filter_map(|change| stage.revisions.get(change)).flatten().copied().collect();
    Ok(Decision { outcome, lang: Lang::It, parts, caused })
}

//! Contributions and replies.

use super::{
    Stage,
    stage::{AT_ONCE, day, scope},
    words::text,
};
use accounts::{Email, PersonName};
use anyhow::{Context, Result};
use consultation::{Draft, Outcome, changes::SendContribution, model::Body};
use kernel::{Actor, Attribution, Lang, OrganisationId, PersonId, Ref, may};
use plan::LineId;
use rand::RngExt;
use record::{Tx, content::sha256};
use replies::{changes::GiveReply, model::Decision};

/// Words of a contribution: about 900 letters.
const WORDS: usize = 100;
/// One text of so many was sent by somebody else before: the same words.
const SAME: u32 = 50;

/// Receives so many contributions, a third of them for organisations, most on one of these lines.
pub async fn contributions(stage: &mut Stage, count: usize, lines: &[LineId]) -> Result<()> {
    stage.go_to(day("2025-09-08"));
    let organisations = organisations(stage, 40).await?;
    let mut people: Vec<PersonId> = Vec::new();
    let mut last = text(&mut stage.chance, WORDS);
    for from in (0..count).step_by(AT_ONCE) {
        let mut tx = stage.db.write().await?;
        for number in from..count.min(from + AT_ONCE) {
            if number % 3 != 1 {
                people.push(person(stage, &mut tx, number).await?);
            }
            if stage.chance.random_range(0..SAME) != 0 {
                last = text(&mut stage.chance, WORDS);
            }
            let sender =
                *people.get(stage.chance.random_range(0..people.len())).context("nobody is there")?;
            let organisation =
                (number % 3 == 0).then(|| organisations.get(number % organisations.len()).copied()).flatten();
            let line = (number % 5 != 0)
                .then(|| lines.get(stage.chance.random_range(0..lines.len().max(1))))
                .flatten();
            let draft = Draft {
                body: Body::parse(&last)?,
                lang: Lang::It,
                subject: line.map(|line| Ref { kind: plan::LINE, id: line.0 }),
                version: None,
                organisation,
                level: Attribution::Category,
            };
            send(stage, &mut tx, sender, &draft).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

async fn send(stage: &Stage, tx: &mut Tx, sender: PersonId, draft: &Draft) -> Result<()> {
    let mandates = draft.organisation.into_iter().collect();
    let actor = Actor { person: Some(sender), mandates, ..Actor::default() };
    let ask = may::<SendContribution>(&actor, &scope(stage.process))?;
    let ask = match draft.organisation {
        Some(organisation) => ask.speaking_for(&actor, organisation)?,
        None => ask,
    };
    let secret = sha256(&tx.bytes::<20>());
    consultation::store::send(tx, &ask.plainly(), stage.phase, draft, &secret).await?;
    Ok(())
}

async fn person(stage: &Stage, tx: &mut Tx, number: usize) -> Result<PersonId> {
    let name = PersonName::parse(&format!("Persona {number}"))?;
    let email = Email::parse(&format!("{}-{number}@esempio.it", stage.slug))?;
    Ok(accounts::add_person(tx, stage.process, &name, Some(&email), Lang::It).await?)
}

async fn organisations(stage: &Stage, count: usize) -> Result<Vec<OrganisationId>> {
    use directory::{changes::AddOrganisation, model};
    let mut tx = stage.db.write().await?;
    let mut made = Vec::new();
    for number in 0..count {
        let draft = model::Draft {
            name: model::Name::parse(&format!("Associazione {number}"))?,
            category: "associazione".to_owned(),
            municipality: model::Municipality::parse("Torino")?,
            description: model::Description::parse("")?,
        };
        let permit = may::<AddOrganisation>(&stage.staff, &scope(stage.process))?.plainly();
        made.push(directory::store::add(&mut tx, &permit, &draft).await?);
    }
    tx.commit().await?;
    Ok(made)
}

/// Answers the first of them, ten at a time.
pub async fn replies(stage: &mut Stage, count: i64) -> Result<()> {
    stage.go_to(day("2025-11-10"));
    for from in (1..=count).step_by(AT_ONCE) {
        let mut tx = stage.db.write().await?;
        for first in (from..(from + 500).min(count + 1)).step_by(10) {
            let outcomes = [Outcome::Accepted, Outcome::NotAccepted, Outcome::AlreadyThere, Outcome::Noted];
            let outcome =
                outcomes.get(stage.chance.random_range(0..outcomes.len())).copied().context("no outcome")?;
            let decision = Decision { outcome, lang: Lang::It, parts: None, caused: vec![] };
            let numbers: Vec<i64> = (first..(first + 10).min(count + 1)).collect();
            let reason = text(&mut stage.chance, 40);
            let permit = stage.because::<GiveReply>(&reason)?;
            replies::store::give(&mut tx, &permit, &decision, &numbers).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

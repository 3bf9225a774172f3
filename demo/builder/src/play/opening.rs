//! The process opens: promoters, their agreement, phases, vocabularies, people and the roles they hold.

use crate::{
    script::{self, Phase},
    stage::{Stage, role_of},
};
use accounts::{Email, NewGrant, PersonName, Term, changes::GiveGrant};
use anyhow::{Context, Result};
use kernel::{Actor, Day, PhaseKind, ProcessId, Role, may};
use process::{
    PhaseTextName, Words,
    changes::{AddAct, AddPhase, AddPromoter, AddWord, OpenProcess, PublishProcess},
    model::{ActDraft, ActKind, Both, PhaseDraft, Settings, Slug},
    store,
};

/// Days to answer, where a consultation does not say so itself.
const REPLY_DAYS: i64 = 60;

/// Opens the process, led by the first person of the script.
pub async fn open(stage: &mut Stage<'_>) -> Result<()> {
    let script = &stage.script.process;
    let settings = Settings {
        title: both(&script.process.title),
        summary: both(&script.process.summary),
        notice: both(&script.process.notice),
        minimum_group: script.process.minimum_group,
        reply_days: REPLY_DAYS,
    };
    let lead = script.person.first().context("nobody leads the process")?;
    let mut tx = stage.db.write().await?;
    stage.process = ProcessId(tx.id());
    let permit = may::<OpenProcess>(&Actor::system(), &stage.scope())?.plainly();
    let entry = store::open(&mut tx, &permit, &Slug::parse(&script.process.slug)?, &settings).await?;
    let (name, email) = (PersonName::parse(&lead.name)?, Email::parse(&lead.email)?);
    let person = accounts::add_person(&mut tx, stage.process, &name, Some(&email), kernel::Lang::It).await?;
    let role = lead.role.first().context("the lead has no role")?;
    let term = Term { from: role.from, until: role.until };
    accounts::grant_under(&mut tx, entry, person, Role::Lead, term).await?;
    tx.commit().await?;
    stage.people.insert(lead.key.clone(), person);
    Ok(())
}

/// Writes promoters, agreement and vocabularies, and makes the process public.
pub async fn furnish(stage: &mut Stage<'_>) -> Result<()> {
    let script = &stage.script.process;
    let (lead, scope) = (stage.whoever_may::<AddPromoter>("marta")?, stage.scope());
    let mut tx = stage.db.write().await?;
    for promoter in &script.promoter {
        let permit = may::<AddPromoter>(&lead, &scope)?.plainly();
        let id = store::add_promoter(&mut tx, &permit, &both(&promoter.name)).await?;
        for act in script.act.iter().filter(|act| act.status == "agreement" && act.body == promoter.key) {
            let permit = may::<AddAct>(&lead, &scope)?.plainly();
            store::add_act(&mut tx, &permit, id, &act_draft(act, ActKind::Agreement, &promoter.name.it))
                .await?;
        }
    }
    for (list, words) in [(Words::Category, &script.category), (Words::Sector, &script.sector)] {
        for word in words {
            let permit = may::<AddWord>(&lead, &scope)?.plainly();
            store::add_word(&mut tx, &permit, list, &word.key, &both(&word.label)).await?;
        }
    }
    store::publish(&mut tx, &may::<PublishProcess>(&lead, &scope)?.plainly()).await?;
    Ok(tx.commit().await?)
}

/// An act of the script as the product records it.
pub fn act_draft(act: &script::Act, kind: ActKind, body: &str) -> ActDraft {
    let said = [act.title.it.as_str(), act.known.it.as_str()];
    let note = said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(". ");
    ActDraft {
        kind,
        body: body.to_owned(),
        number: act.number.clone(),
        adopted_on: act.adopted_on,
        url: act.source_url.clone(),
        note,
    }
}

/// Writes the phases that begin on these days into the calendar.
pub async fn phases(stage: &mut Stage<'_>, from: Day, to: Day) -> Result<()> {
    let (lead, scope) = (stage.whoever_may::<AddPhase>("marta")?, stage.scope());
    let mut tx = stage.db.write().await?;
    for phase in
        stage.script.process.phase.iter().filter(|phase| from <= phase.starts_on && phase.starts_on < to)
    {
        let permit = may::<AddPhase>(&lead, &scope)?.plainly();
        store::add_phase(&mut tx, &permit, &phase_draft(phase)?).await?;
    }
    Ok(tx.commit().await?)
}

fn phase_draft(phase: &Phase) -> Result<PhaseDraft> {
    let mut texts = vec![
        (PhaseTextName::CanChange, both(&phase.can_change)),
        (PhaseTextName::OffTable, both(&phase.off_table)),
        (PhaseTextName::Decides, both(&phase.decides)),
        (PhaseTextName::Known, known(phase)),
    ];
    if let Some(asked) = &phase.consultation {
        let questions = Both { it: asked.questions.it.join("\n"), en: asked.questions.en.join("\n") };
        texts.extend([
            (PhaseTextName::Purpose, both(&asked.purpose)),
            (PhaseTextName::Invited, both(&asked.invited)),
            (PhaseTextName::Questions, questions),
            (PhaseTextName::Channels, both(&asked.channels)),
            (PhaseTextName::HowAnswered, both(&asked.how_answered)),
            (PhaseTextName::Privacy, both(&asked.privacy)),
        ]);
    }
    Ok(PhaseDraft {
        kind: PhaseKind::parse(&phase.kind).with_context(|| format!("no kind of phase: {}", phase.kind))?,
        title: both(&phase.title),
        starts_on: phase.starts_on,
        ends_on: phase.ends_on,
        replies_due: phase.consultation.as_ref().map(|asked| asked.replies_due),
        texts: texts.into_iter().filter(|(_, text)| !text.it.is_empty()).collect(),
    })
}

/// What is known of a phase, and what its days are worth.
fn known(phase: &Phase) -> Both {
    let worth = if phase.fact {
        ("Data pubblica.", "A public date.")
    } else {
        ("Date dimostrative.", "Demonstrative dates.")
    };
    let join = |known: &str, worth: &str| format!("{known} {worth}").trim().to_owned();
    Both { it: join(&phase.known.it, worth.0), en: join(&phase.known.en, worth.1) }
}

/// Gives the roles of one person that begin between two days. The lead's own first role came with the opening.
pub async fn roles(stage: &mut Stage<'_>, from: Day, to: Day) -> Result<()> {
    let script = &stage.script.process;
    let first = script.person.first().map(|person| person.key.as_str());
    for person in &script.person {
        for (place, role) in person.role.iter().enumerate() {
            let came_with_opening = first == Some(person.key.as_str()) && place == 0;
            let given =
                role_of(&role.name).filter(|_| from <= role.from && role.from < to && !came_with_opening);
            let Some(given) = given else { continue };
            let giver = stage.whoever_may::<GiveGrant>("marta")?;
            let permit = may::<GiveGrant>(&giver, &stage.scope())?.because("Incarico nel processo")?;
            let new = NewGrant {
                name: PersonName::parse(&person.name)?,
                email: Email::parse(&person.email)?,
                lang: kernel::Lang::It,
                role: given,
                term: Term { from: role.from, until: role.until },
            };
            let mut tx = stage.db.write().await?;
            let (id, _) = accounts::store::give(&mut tx, &permit, &new).await?;
            tx.commit().await?;
            stage.people.insert(person.key.clone(), id);
        }
    }
    Ok(())
}

/// A text of the script as the product keeps it.
pub fn both(text: &script::Both) -> Both {
    Both { it: text.it.clone(), en: text.en.clone() }
}

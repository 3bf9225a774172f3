//! People are asked, agree, and are heard: the campaign behind the interviews.

use crate::{
    script::{Asked, Interview},
    stage::Stage,
};
use accounts::{Email, PersonName};
use anyhow::{Context, Result};
use interviews::{
    ContactId,
    changes::{
        AddContact, AnswerConsent, ChooseDate, InviteContact, LowerToConsent, OpenCampaign, RecordHearing,
        RecordRefusal, WriteGuide, WriteNotice,
    },
    model::{
        Answer, CampaignDraft, Consent, ConsentKind, ContactDraft, GuideDraft, GuideText, Meeting, Mode,
        NoticeDraft, Proposal, Quality, Target,
    },
    store,
};
use kernel::{Actor, Change, Lang, Moment, Permit, PersonId, change::Free, may};

/// Opens the campaign, with its questions and its notice.
pub async fn campaign(stage: &mut Stage<'_>) -> Result<()> {
    let script = &stage.script.campaign;
    let target = |(sector, number): (&String, &i64)| Target { sector: sector.clone(), number: *number };
    let draft = CampaignDraft {
        title: super::opening::both(&script.title),
        purpose: super::opening::both(&script.purpose),
        targets: script.target.iter().map(target).collect(),
    };
    let guide = GuideDraft { text: GuideText::parse(&script.guide)?, lang: Lang::It };
    let text = process::model::Both {
        it: script.notice.it.trim().to_owned(),
        en: script.notice.en.trim().to_owned(),
    };
    let notice = NoticeDraft { text, dated_on: script.notice.dated_on };
    let mut tx = stage.db.write().await?;
    let id = store::open(&mut tx, &staff::<OpenCampaign>(stage)?, &draft).await?;
    store::write_guide(&mut tx, &staff::<WriteGuide>(stage)?, id, None, &guide).await?;
    store::write_notice(&mut tx, &staff::<WriteNotice>(stage)?, id, None, &notice).await?;
    tx.commit().await?;
    stage.campaign = Some(id);
    Ok(())
}

/// Somebody is asked who will not be heard.
pub async fn asked(stage: &mut Stage<'_>, asked: &Asked) -> Result<()> {
    let by = asked.suggested_by.as_ref().map(|name| contact(stage, name)).transpose()?;
    let draft = ContactDraft {
        organisation: None,
        suggested_by: by,
        ..draft(&asked.name, &asked.sector, &asked.role)?
    };
    let id = invite(stage, &draft, &[(10, 10), (12, 15)]).await?;
    if asked.answer == "declined" {
        let mut tx = stage.db.write().await?;
        let (permit, lowering) = (staff::<RecordRefusal>(stage)?, staff::<LowerToConsent>(stage)?);
        store::record_refusal(&mut tx, &permit, &lowering, id).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Somebody is invited who will be heard in two weeks.
pub async fn invited(stage: &mut Stage<'_>, interview: &Interview) -> Result<()> {
    let organisation = interview
        .organisation
        .as_ref()
        .map(|key| stage.organisations.get(key).copied().with_context(|| format!("no organisation {key}")));
    let draft = ContactDraft {
        organisation: organisation.transpose()?,
        ..draft(&interview.interviewee, &interview.sector, &interview.role)?
    };
    let id = invite(stage, &draft, &[(14, 10), (15, 15)]).await?;
    let person = store::contact(&stage.db.read().await?, stage.process, id).await?.person;
    stage.people.insert(interview.interviewee.clone(), person);
    Ok(())
}

/// The person chooses the first date, and says how far their words may go.
pub async fn agreed(stage: &mut Stage<'_>, interview: &Interview) -> Result<()> {
    let id = contact(stage, &interview.interviewee)?;
    let mut tx = stage.db.write().await?;
    let on = store::contact(&tx, stage.process, id).await?;
    let invitation = store::invitation(&tx, &on).await?.context("nobody invited them")?;
    let slots = store::slots(&tx, invitation.id).await?;
    let slot = slots.first().context("no date is left")?.id;
    store::choose_date(&mut tx, &own::<ChooseDate>(stage, on.person)?, &on, slot).await?;
    let on = store::contact(&tx, stage.process, id).await?;
    let campaign = store::campaign(&tx, stage.process, on.campaign).await?;
    let notice = campaign.notice.context("no notice")?;
    let (permit, lowering) =
        (own::<AnswerConsent>(stage, on.person)?, own::<LowerToConsent>(stage, on.person)?);
    store::answer(&mut tx, &permit, &lowering, &on, (notice, &consents(&interview.attribution))).await?;
    Ok(tx.commit().await?)
}

/// What somebody agrees to whose interview has this level in the end. Whoever may be named also agreed to less.
fn consents(level: &str) -> Vec<Consent> {
    let quote = match level {
        "named" | "organisation" => Answer::ByName,
        "restricted" => Answer::NotAtAll,
        _ => Answer::ByRole,
    };
    vec![
        Consent { kind: ConsentKind::Record, answer: Answer::Given, until: None },
        Consent { kind: ConsentKind::Quote, answer: quote, until: None },
        Consent { kind: ConsentKind::Keep, answer: Answer::Given, until: kernel::Day::parse("2029-12-31") },
    ]
}

/// The interview is held.
pub async fn heard(stage: &mut Stage<'_>, interview: &Interview) -> Result<()> {
    let id = contact(stage, &interview.interviewee)?;
    let mut tx = stage.db.write().await?;
    store::record_hearing(&mut tx, &staff::<RecordHearing>(stage)?, id, interview.held_on).await?;
    Ok(tx.commit().await?)
}

fn contact(stage: &Stage<'_>, name: &str) -> Result<ContactId> {
    stage.contacts.get(name).copied().with_context(|| format!("{name} is not on the list yet"))
}

fn draft(name: &str, sector: &str, quality: &str) -> Result<ContactDraft> {
    let plain = |letter: char| match letter {
        ' ' => '.',
        'ò' => 'o',
        other => other,
    };
    let email: String = name.to_lowercase().chars().map(plain).collect();
    Ok(ContactDraft {
        name: PersonName::parse(name)?,
        email: Email::parse(&format!("{email}@esempio.it"))?,
        lang: Lang::It,
        sector: sector.to_owned(),
        quality: Some(Quality::parse(quality)?),
        organisation: None,
        suggested_by: None,
    })
}

/// Puts somebody on the list and invites them, with dates so many days from today at these hours.
async fn invite(stage: &mut Stage<'_>, draft: &ContactDraft, dates: &[(i32, i8)]) -> Result<ContactId> {
    let dates: Option<Vec<Moment>> =
        dates.iter().map(|(days, hour)| stage.today().plus(*days).at(*hour, 0)).collect();
    let meeting = Meeting { mode: Mode::Online, place: None, minutes: 60 };
    let proposal = Proposal { meeting, dates: dates.context("no such hour")? };
    let of = stage.campaign.context("no campaign is open")?;
    let mut tx = stage.db.write().await?;
    let id = store::add(&mut tx, &staff::<AddContact>(stage)?, of, draft).await?;
    let campaign = store::campaign(&tx, stage.process, of).await?;
    let on = store::contact(&tx, stage.process, id).await?;
    store::invite(&mut tx, &staff::<InviteContact>(stage)?, &on, &campaign, &proposal).await?;
    tx.commit().await?;
    stage.contacts.insert(draft.name.as_str().to_owned(), id);
    Ok(id)
}

fn staff<C: Change<Why = Free>>(stage: &Stage<'_>) -> Result<Permit<C>> {
    Ok(may::<C>(&stage.whoever_may::<C>("anna")?, &stage.scope())?.plainly())
}

fn own<C: Change<Why = Free>>(stage: &Stage<'_>, person: PersonId) -> Result<Permit<C>> {
    Ok(may::<C>(&Actor::person(person, Vec::new()), &stage.scope())?.plainly())
}

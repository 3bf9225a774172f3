//! What people agreed to: each answer dated, with the notice that had been read; and what follows for their interviews.

use super::{contacts::Contact, steps::own};
use crate::{
    changes::{AnswerConsent, LowerToConsent},
    model::{self, Answer, Consent, ConsentId, ConsentKind, NoticeId, Stand},
};
use kernel::{Attribution, Day, Failure, Moment, PERSON, Permit, PersonId, ProcessId, Ref};
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

/// An answer that was given.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Answered {
    /// Which.
    pub id: ConsentId,
    /// To which question.
    pub kind: ConsentKind,
    /// What.
    pub answer: Answer,
    /// Of a transcript that may be kept, the last day.
    pub until_day: Option<Day>,
    /// The version of the notice that had been read.
    pub notice: i64,
    /// The date it bears.
    pub dated_on: Day,
    /// When.
    pub at: Moment,
}

impl Contact {
    /// Everything this person ever answered, newest first.
    pub async fn answers(&self, view: &Snapshot) -> Result<Vec<Answered>, Failure> {
        let select = sql!(
            "SELECT s.id, s.kind, s.answer, s.until_day, n.number AS notice, n.dated_on, s.recorded_at AS at
             FROM interviews_consent s JOIN interviews_notice n ON n.id = s.notice_id
             WHERE s.contact_id = $1 ORDER BY s.recorded_at DESC, s.kind, s.id"
        );
        view.all(select, params![self.id]).await
    }

    /// Of these answers, the one that holds.
    pub fn holding<'a>(&self, all: &'a [Answered], kind: ConsentKind) -> Option<&'a Answered> {
        let id = self.pointer(kind)?;
        all.iter().find(|one| one.id == id)
    }

    fn pointer(&self, kind: ConsentKind) -> Option<ConsentId> {
        match kind {
            ConsentKind::Record => self.record_id,
            ConsentKind::Quote => self.quote_id,
            ConsentKind::Keep => self.keep_id,
        }
    }
}

/// Writes what whoever holds the permit answers, having read this notice, and lowers at once what now may be said less; how
/// many interviews were lowered. Answers that say what holds already are left aside. Fails with `Conflict` when another
/// answer came meanwhile, with `Invalid` when the notice is no longer the newest.
pub async fn answer(
    tx: &mut Tx,
    permit: &Permit<AnswerConsent>,
    lowering: &Permit<LowerToConsent>,
    on: &Contact,
    (notice, consents): (NoticeId, &[Consent]),
) -> Result<usize, Failure> {
    own(permit, on)?;
    if !on.stand.asks_consent() {
        return Err(Failure::Conflict);
    }
    let known = on.answers(tx).await?;
    let says_more = |one: &&Consent| {
        let holding = on.holding(&known, one.kind);
        !holding.is_some_and(|old| old.answer == one.answer && old.until_day == one.until)
    };
    let changed: Vec<&Consent> = consents.iter().filter(says_more).collect();
    if changed.is_empty() {
        return Ok(0);
    }
    newest(tx, on, notice).await?;
    let mut rows = Vec::new();
    // The pointers first; three at most.
    for consent in changed {
        rows.push((point(tx, on, consent.kind).await?, *consent));
    }
    let entry = tx.record(permit, Ref { kind: PERSON, id: on.person.0 }, &[]).await?;
    for (id, consent) in rows {
        write(tx, entry, on, (id, notice), consent).await?;
    }
    settle(tx, lowering, on).await
}

/// Takes back every answer, inside the entry of a withdrawal.
pub(super) async fn refuse_all(tx: &mut Tx, entry: Entry, on: &Contact) -> Result<(), Failure> {
    let known = on.answers(tx).await?;
    for kind in ConsentKind::ALL {
        let holding = on.holding(&known, *kind).filter(|old| old.answer != kind.no());
        let Some(old) = holding else { continue };
        let id = point(tx, on, *kind).await?;
        let insert = sql!(
            "INSERT INTO interviews_consent (id, process_id, contact_id, entry_id, kind, answer, notice_id, recorded_at)
             SELECT $1, s.process_id, s.contact_id, $2, s.kind, $3, s.notice_id, $4
             FROM interviews_consent s WHERE s.id = $5"
        );
        tx.run(insert, params![id, entry.id, kind.no(), entry.at, old.id]).await?;
    }
    Ok(())
}

/// Moves the pointer of one question from the answer that was read to one about to be written.
async fn point(tx: &mut Tx, on: &Contact, kind: ConsentKind) -> Result<ConsentId, Failure> {
    let record = sql!(
        "UPDATE interviews_contact SET record_id = $3
         WHERE id = $1 AND (record_id = $2 OR (record_id IS NULL AND $2 IS NULL))"
    );
    let quote = sql!(
        "UPDATE interviews_contact SET quote_id = $3
         WHERE id = $1 AND (quote_id = $2 OR (quote_id IS NULL AND $2 IS NULL))"
    );
    let keep = sql!(
        "UPDATE interviews_contact SET keep_id = $3
         WHERE id = $1 AND (keep_id = $2 OR (keep_id IS NULL AND $2 IS NULL))"
    );
    let update = match kind {
        ConsentKind::Record => record,
        ConsentKind::Quote => quote,
        ConsentKind::Keep => keep,
    };
    let next = ConsentId(tx.silent_id());
    let moved = tx.run(update, params![on.id, on.pointer(kind), next]).await?;
    if moved == 0 { Err(Failure::Conflict) } else { Ok(next) }
}

async fn write(
    tx: &mut Tx,
    entry: Entry,
    on: &Contact,
    (id, notice): (ConsentId, NoticeId),
    consent: Consent,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO interviews_consent (id, process_id, contact_id, entry_id, kind, answer, until_day, notice_id,
           recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    );
    let Consent { kind, answer, until } = consent;
    let values = params![id, entry.scope, on.id, entry.id, kind, answer, until, notice, entry.at];
    tx.run(insert, values).await.map(drop)
}

/// Nobody agrees to a text that was replaced while they were reading.
async fn newest(tx: &Tx, on: &Contact, notice: NoticeId) -> Result<(), Failure> {
    let select =
        sql!("SELECT CAST(count(*) AS bigint) FROM interviews_campaign WHERE id = $1 AND notice_id = $2");
    if tx.number(select, params![on.campaign, notice]).await? == 0 {
        return Err(Failure::invalid("", "interviews-problem-notice-newer"));
    }
    Ok(())
}

/// Lowers the interviews of a person to what now may be said; how many there were.
pub(super) async fn settle(
    tx: &mut Tx,
    lowering: &Permit<LowerToConsent>,
    on: &Contact,
) -> Result<usize, Failure> {
    let level = ceiling(tx, lowering.process(), on.person).await?.unwrap_or(Attribution::Restricted);
    sources::store::lower_interviews_of(tx, lowering, on.person, level).await
}

#[derive(FromQueryResult)]
struct Said {
    stand: Stand,
    answer: Option<Answer>,
}

/// The most open level that a person agreed to in a process: the most closed of those given in its campaigns. `None` for
/// somebody who is on no list.
pub async fn ceiling(
    view: &Snapshot,
    process: ProcessId,
    person: PersonId,
) -> Result<Option<Attribution>, Failure> {
    let select = sql!(
        "SELECT s.kind AS stand, q.answer
         FROM interviews_contact c
         JOIN interviews_step s ON s.id = c.step_id
         LEFT JOIN interviews_consent q ON q.id = c.quote_id
         WHERE c.process_id = $1 AND c.person_id = $2 ORDER BY c.id"
    );
    let said: Vec<Said> = view.all(select, params![process, person]).await?;
    Ok(said.into_iter().map(|one| model::ceiling(one.stand, one.answer)).max())
}

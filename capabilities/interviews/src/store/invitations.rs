//! Invitations: with which notice and guide somebody was asked, and which dates were proposed.

use super::{campaigns::Campaign, contacts::Contact, steps};
use crate::{
    changes::InviteContact,
    model::{GuideId, InvitationId, Mode, NoticeId, Proposal, SlotId, Stand},
};
use kernel::{Failure, Moment, Permit};
use record::{Content, Entry, FromQueryResult, Snapshot, Tx, content::ContentId, params, sea_orm, sql};

/// The last invitation of somebody.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Invitation {
    /// Which.
    pub id: InvitationId,
    /// The guide that went with it.
    pub guide: GuideId,
    /// How the person would be heard.
    pub mode: Mode,
    /// Where.
    pub place: Option<String>,
    pub(super) place_id: Option<ContentId>,
    /// For how long.
    pub minutes: i64,
}

/// A date that was proposed.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Slot {
    /// Which.
    pub id: SlotId,
    /// When it begins.
    pub starts_at: Moment,
}

/// An invitation just written.
#[derive(Clone, Copy, Debug)]
pub struct Invited {
    /// Which.
    pub id: InvitationId,
    /// The notice it went with.
    pub notice: NoticeId,
}

/// The last invitation of somebody, if there is one.
pub async fn invitation(view: &Snapshot, of: &Contact) -> Result<Option<Invitation>, Failure> {
    let select = sql!(
        "SELECT i.id, i.guide_id AS guide, i.mode, t.body AS place, i.place_id, i.minutes
         FROM interviews_invitation i LEFT JOIN content t ON t.id = i.place_id
         WHERE i.contact_id = $1 ORDER BY i.recorded_at DESC, i.id LIMIT 1"
    );
    view.maybe(select, params![of.id]).await
}

/// The dates an invitation proposes that are still ahead, in order.
pub async fn slots(view: &Snapshot, of: InvitationId) -> Result<Vec<Slot>, Failure> {
    let select = sql!(
        "SELECT id, starts_at FROM interviews_slot WHERE invitation_id = $1 AND starts_at > $2 ORDER BY starts_at, id"
    );
    view.all(select, params![of, view.now()]).await
}

/// Invites somebody, with the campaign's guide and notice of today. Fails with `Invalid` while one of them is missing, with
/// `Conflict` when the person can no longer be invited.
pub async fn invite(
    tx: &mut Tx,
    permit: &Permit<InviteContact>,
    on: &Contact,
    campaign: &Campaign,
    proposal: &Proposal,
) -> Result<Invited, Failure> {
    let missing = || Failure::invalid("", "interviews-problem-not-ready");
    let (guide, notice) = campaign.guide.zip(campaign.notice).ok_or_else(missing)?;
    let place = place(tx, on, proposal.meeting.place.as_deref());
    let contents: Vec<&Content> = place.iter().collect();
    let (entry, step) = steps::step(tx, permit, on, (Stand::Invited, None), &contents).await?;
    let id = InvitationId(tx.silent_id());
    let insert = sql!(
        "INSERT INTO interviews_invitation (id, process_id, contact_id, step_id, notice_id, guide_id, mode, place_id,
           minutes, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    );
    let (meeting, place_id) = (&proposal.meeting, place.as_ref().map(|content| content.id));
    let values = params![
        id,
        entry.scope,
        on.id,
        step,
        notice,
        guide,
        meeting.mode,
        place_id,
        meeting.minutes,
        entry.at
    ];
    tx.run(insert, values).await?;
    propose(tx, entry, id, &proposal.dates).await?;
    Ok(Invited { id, notice })
}

async fn propose(tx: &mut Tx, entry: Entry, to: InvitationId, dates: &[Moment]) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO interviews_slot (id, process_id, invitation_id, starts_at) VALUES ($1, $2, $3, $4)"
    );
    // Three at most.
    for date in dates {
        let id = SlotId(tx.silent_id());
        tx.run(insert, params![id, entry.scope, to, *date]).await?;
    }
    Ok(())
}

/// Where somebody is heard may be at their own door: it is theirs.
pub(super) fn place(tx: &Tx, on: &Contact, words: Option<&str>) -> Option<Content> {
    words.map(|words| tx.content_of(Some(on.person), tx.lang(), words))
}

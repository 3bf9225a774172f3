//! Giving replies.

use crate::{
    REPLY,
    changes::GiveReply,
    model::{Decision, ReplyId},
};
use consultation::Contribution;
use kernel::{Failure, Permit, Ref, Viewer};
use plan::REVISION;
use record::{Content, Entry, LinkKind, Tx, content::ContentId, params, sql};

/// A reply just given.
#[derive(Clone, Debug)]
pub struct Given {
    /// Which.
    pub id: ReplyId,
    /// What it answers.
    pub contribution: Contribution,
    /// The entry of the decision.
    pub entry: Entry,
}

/// The texts of a decision, shared by its replies.
struct Words {
    reason: Content,
    parts: Option<(Content, Content)>,
}

/// Answers the contributions with these numbers: one decision, one entry, a reply of its own for each, each tied to the
/// revisions it caused. Nothing is written unless all can be answered: fails with `Invalid` for a number nobody has, with
/// `NotFound` for a revision of another process, with `Conflict` when one is answered already.
pub async fn give(
    tx: &mut Tx,
    permit: &Permit<GiveReply>,
    decision: &Decision,
    numbers: &[i64],
) -> Result<Vec<Given>, Failure> {
    let staff = Viewer { process: permit.process(), person: permit.person(), staff: true };
    let answered = consultation::store::numbered(tx, staff, numbers).await?;
    if answered.len() != numbers.len() || answered.is_empty() {
        return Err(Failure::invalid("numbers", "replies-problem-unknown-number"));
    }
    for revision in &decision.caused {
        plan::store::line_of_revision(tx, permit.process(), *revision).await?;
    }
    let words = words(tx, permit, decision);
    let first = ReplyId(tx.id());
    let entry = tx.record(permit, Ref { kind: REPLY, id: first.0 }, &words.all()).await?;
    let mut given = Vec::new();
    for contribution in answered {
        // Closing comes first: whoever comes second meets it here, and nothing of theirs stays.
        consultation::store::close(tx, entry, contribution.id, decision.outcome).await?;
        let (id, same_as) = if given.is_empty() { (first, None) } else { (ReplyId(tx.id()), Some(first)) };
        let reply = Given { id, contribution, entry };
        write(tx, permit, &reply, decision, &words, same_as).await?;
        given.push(reply);
    }
    Ok(given)
}

/// The words belong to the process, not to whoever decided: a reply is an act of office, and stays when its author goes.
fn words(tx: &Tx, permit: &Permit<GiveReply>, decision: &Decision) -> Words {
    let reason = permit.reason().map(|reason| reason.as_str()).unwrap_or_default();
    let part = |text: &str| tx.content(decision.lang, text);
    let parts = decision.parts.as_ref();
    Words {
        reason: part(reason),
        parts: parts.map(|(accepted, rejected)| (part(accepted.as_str()), part(rejected.as_str()))),
    }
}

impl Words {
    fn all(&self) -> Vec<&Content> {
        let parts = self.parts.iter().flat_map(|(accepted, rejected)| [accepted, rejected]);
        std::iter::once(&self.reason).chain(parts).collect()
    }

    fn part_ids(&self) -> (Option<ContentId>, Option<ContentId>) {
        self.parts.as_ref().map(|(accepted, rejected)| (accepted.id, rejected.id)).unzip()
    }
}

async fn write(
    tx: &mut Tx,
    permit: &Permit<GiveReply>,
    reply: &Given,
    decision: &Decision,
    words: &Words,
    same_as: Option<ReplyId>,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO replies_reply (id, process_id, entry_id, contribution_id, outcome, content_id, accepted_id,
           rejected_id, same_as, person_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
    );
    let entry = reply.entry;
    let person = permit.person().ok_or(Failure::Refused("refused-sign-in"))?;
    let (accepted, rejected) = words.part_ids();
    let values = params![
        reply.id,
        entry.scope,
        entry.id,
        reply.contribution.id,
        decision.outcome,
        words.reason.id,
        accepted,
        rejected,
        same_as,
        person,
        entry.at,
    ];
    tx.run(insert, values).await?;
    let from = Ref { kind: REPLY, id: reply.id.0 };
    for revision in &decision.caused {
        tx.link(entry, from, LinkKind::Caused, Ref { kind: REVISION, id: revision.0 }).await?;
    }
    Ok(())
}

//! Tying a line to what it rests on, and withdrawing such a tie. Both are entries; nothing is ever removed.

use super::{evidence::evidence, read::line_now};
use crate::{
    changes::{MakeLink, WithdrawLink},
    model::{LineId, Struck},
};
use kernel::{Failure, Moment, Permit, Ref};
use record::{LinkKind, Tx, link::LinkId, params, sql};

/// Ties a line, as worded now, to several things at once, with one reason. What it is already tied to in the same way is
/// left as it is; links that are not named are never touched. Fails with `Invalid` when nothing new was named.
pub async fn make_links(
    tx: &mut Tx,
    permit: &Permit<MakeLink>,
    line: LineId,
    kind: LinkKind,
    targets: &[Ref],
) -> Result<Vec<LinkId>, Failure> {
    if !LinkKind::EVIDENCE.contains(&kind) {
        return Err(Failure::invalid("kind", "problem-unknown-choice"));
    }
    let entry = tx.record(permit, line.to_ref(), &[]).await?;
    let now = line_now(tx, entry.scope, line).await?;
    if now.struck != Struck::No {
        return Err(Failure::Refused("plan-refused-struck"));
    }
    let there = evidence(tx, entry.scope, line, Moment::MAX).await?;
    let known =
        |target: &Ref| there.iter().any(|one| one.line == line && one.kind == kind && one.to() == *target);
    let mut new: Vec<Ref> = targets.iter().filter(|target| !known(target)).copied().collect();
    new.sort();
    new.dedup();
    if new.is_empty() {
        return Err(Failure::invalid("to", "plan-problem-no-new-link"));
    }
    let mut made = Vec::with_capacity(new.len());
    for target in new {
        made.push(tx.link(entry, now.revision.to_ref(), kind, target).await?);
    }
    Ok(made)
}

/// Withdraws a link of a line. Fails with `NotFound` when it is not a link of this line, with `Conflict` when it was
/// withdrawn meanwhile.
pub async fn withdraw_link(
    tx: &mut Tx,
    permit: &Permit<WithdrawLink>,
    line: LineId,
    link: LinkId,
) -> Result<(), Failure> {
    let count = sql!(
        "SELECT CAST(count(*) AS bigint) FROM link k JOIN plan_line_revision r ON r.id = k.from_id
         WHERE k.id = $1 AND r.line_id = $2 AND k.scope_id = $3"
    );
    if tx.number(count, params![link, line, permit.process()]).await? == 0 {
        return Err(Failure::NotFound);
    }
    let entry = tx.record(permit, line.to_ref(), &[]).await?;
    tx.retract(entry, link).await
}

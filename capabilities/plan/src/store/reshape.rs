//! One line becomes several, several become one. The old ones keep their addresses; `replaces` links lead to the new ones,
//! and through them the evidence of the old ones stays within reach.

use super::{
    closing::still_open,
    grip::{Body, plan_with, take, write_line, write_revision},
    spot::lines_of,
};
use crate::{
    changes::{MergeLines, SplitLine},
    model::{LineId, LineText, PARTS, RevisionId, Struck, Wording},
};
use kernel::{Failure, Permit};
use record::{Entry, LinkKind, Tx};

/// Splits a line into 2 to [`PARTS`] lines that stand in its place, of its kind and language.
pub async fn split_line(
    tx: &mut Tx,
    permit: &Permit<SplitLine>,
    line: LineId,
    base: RevisionId,
    parts: &[LineText],
) -> Result<Vec<(LineId, RevisionId)>, Failure> {
    if !(2..=PARTS).contains(&parts.len()) {
        return Err(Failure::invalid_with("part-1", "plan-problem-split-parts", PARTS as i64));
    }
    let next = RevisionId(tx.id());
    let body = take(tx, permit.process(), (line, base), next).await?;
    body.must_stand()?;
    let contents: Vec<_> = parts.iter().map(|part| tx.content(body.lang, part.as_str())).collect();
    let entry = tx.record(permit, line.to_ref(), &contents.iter().collect::<Vec<_>>()).await?;
    still_open(tx, entry).await?;
    let ranks = lines_of(tx, body.section_id).await?.keys_above(&body.rank, parts.len())?;
    write_revision(tx, entry, line, next, &Body { struck: Struck::Split, ..body.clone() }).await?;
    let mut made = Vec::with_capacity(parts.len());
    for (content, rank) in contents.iter().zip(ranks) {
        let part = Body { content_id: content.id, rank, ..body.clone() };
        made.push(replace(tx, entry, LineId(tx.id()), &[line], &part).await?);
    }
    Ok(made)
}

/// Merges 2 to [`PARTS`] lines into one that stands where the first of them stood.
pub async fn merge_lines(
    tx: &mut Tx,
    permit: &Permit<MergeLines>,
    old: &[(LineId, RevisionId)],
    wording: &Wording,
) -> Result<(LineId, RevisionId), Failure> {
    let mut ids: Vec<LineId> = old.iter().map(|(line, _)| *line).collect();
    ids.sort();
    ids.dedup();
    if !(2..=PARTS).contains(&old.len()) || ids.len() != old.len() {
        return Err(Failure::invalid("with", "plan-problem-parts"));
    }
    let taken = take_all(tx, permit, old).await?;
    let first = taken.first().map(|(_, _, body)| body.clone()).ok_or(Failure::NotFound)?;
    let content = tx.content(wording.lang, wording.text.as_str());
    let line = LineId(tx.id());
    let entry = tx.record(permit, line.to_ref(), &[&content]).await?;
    still_open(tx, entry).await?;
    let rank = lines_of(tx, first.section_id).await?.keys_above(&first.rank, 1)?.pop();
    for (old, next, body) in &taken {
        write_revision(tx, entry, *old, *next, &Body { struck: Struck::Merged, ..body.clone() }).await?;
    }
    let rank = rank.ok_or_else(|| Failure::internal("no order key"))?;
    let made = Body { rank, kind: wording.kind, content_id: content.id, ..first };
    replace(tx, entry, line, &ids, &made).await
}

type Taken = (LineId, RevisionId, Body);

/// Takes hold of every line, in the order of their ids: two merges that share lines wait for each other instead of
/// blocking each other. Given back in the order of `old`.
async fn take_all(
    tx: &mut Tx,
    permit: &Permit<MergeLines>,
    old: &[(LineId, RevisionId)],
) -> Result<Vec<Taken>, Failure> {
    let mut order: Vec<_> = old.iter().copied().enumerate().collect();
    order.sort_by_key(|(_, (line, _))| *line);
    let mut taken = Vec::with_capacity(order.len());
    for (place, (line, base)) in order {
        let next = RevisionId(tx.id());
        let body = take(tx, permit.process(), (line, base), next).await?;
        body.must_stand()?;
        taken.push((place, (line, next, body)));
    }
    taken.sort_by_key(|(place, _)| *place);
    Ok(taken.into_iter().map(|(_, one)| one).collect())
}

/// Writes a new line and its `replaces` links.
async fn replace(
    tx: &mut Tx,
    entry: Entry,
    line: LineId,
    old: &[LineId],
    body: &Body,
) -> Result<(LineId, RevisionId), Failure> {
    let revision = RevisionId(tx.id());
    let one = old.first().copied().ok_or(Failure::NotFound)?;
    let plan = plan_with(tx, entry.scope, one).await?;
    write_line(tx, entry, plan, line, revision).await?;
    write_revision(tx, entry, line, revision, body).await?;
    for old in old {
        tx.link(entry, line.to_ref(), LinkKind::Replaces, old.to_ref()).await?;
    }
    Ok((line, revision))
}

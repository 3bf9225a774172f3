//! Changes of one line: adding, revising, moving, striking, restoring.

use super::{
    closing::still_open,
    grip::{Body, take, write_line, write_revision},
    spot::{lines_of, plan_with},
};
use crate::{
    changes::{AddLine, MoveLine, RestoreLine, ReviseLine, StrikeLine},
    model::{LineId, RevisionId, SectionId, Spot, Struck, Wording},
};
use kernel::{Failure, Permit};
use record::Tx;

/// Adds a line to a section. Fails with `NotFound` for a section of another process or a neighbour that is not in it.
pub async fn add_line(
    tx: &mut Tx,
    permit: &Permit<AddLine>,
    section: SectionId,
    spot: Spot<LineId>,
    wording: &Wording,
) -> Result<(LineId, RevisionId), Failure> {
    let plan = plan_with(tx, permit.process(), section).await?;
    let (line, revision) = (LineId(tx.id()), RevisionId(tx.id()));
    let content = tx.content(wording.lang, wording.text.as_str());
    let entry = tx.record(permit, line.to_ref(), &[&content]).await?;
    still_open(tx, entry).await?;
    let body = Body {
        section_id: section,
        rank: lines_of(tx, section).await?.key(spot)?,
        kind: wording.kind,
        content_id: content.id,
        struck: Struck::No,
        text: None,
        lang: wording.lang,
    };
    write_line(tx, entry, plan, line, revision).await?;
    write_revision(tx, entry, line, revision, &body).await?;
    Ok((line, revision))
}

/// Gives a line new words, another kind, or both. Fails with `Conflict` if `base` is no longer its newest revision, with
/// `Invalid` when nothing would change.
pub async fn revise(
    tx: &mut Tx,
    permit: &Permit<ReviseLine>,
    line: LineId,
    base: RevisionId,
    wording: &Wording,
) -> Result<RevisionId, Failure> {
    let next = RevisionId(tx.id());
    let body = take(tx, permit.process(), (line, base), next).await?;
    body.must_stand()?;
    let same_words = body.says(wording);
    if same_words && body.kind == wording.kind {
        return Err(Failure::invalid("body", "plan-problem-unchanged"));
    }
    let content = tx.content(wording.lang, wording.text.as_str());
    // Another kind for the same words points at the words that are there.
    let written = if same_words { vec![] } else { vec![&content] };
    let entry = tx.record(permit, line.to_ref(), &written).await?;
    still_open(tx, entry).await?;
    let content_id = if same_words { body.content_id } else { content.id };
    write_revision(tx, entry, line, next, &Body { kind: wording.kind, content_id, ..body }).await?;
    Ok(next)
}

/// Puts a line somewhere else, also in another section. Writes nothing about its neighbours.
pub async fn move_line(
    tx: &mut Tx,
    permit: &Permit<MoveLine>,
    line: LineId,
    base: RevisionId,
    section: SectionId,
    spot: Spot<LineId>,
) -> Result<RevisionId, Failure> {
    let next = RevisionId(tx.id());
    let body = take(tx, permit.process(), (line, base), next).await?;
    body.must_stand()?;
    plan_with(tx, permit.process(), section).await?;
    let entry = tx.record(permit, line.to_ref(), &[]).await?;
    still_open(tx, entry).await?;
    let rank = lines_of(tx, section).await?.key(spot)?;
    write_revision(tx, entry, line, next, &Body { section_id: section, rank, ..body }).await?;
    Ok(next)
}

/// Takes a line away. Its address, its history and its links stay.
pub async fn strike_line(
    tx: &mut Tx,
    permit: &Permit<StrikeLine>,
    line: LineId,
    base: RevisionId,
) -> Result<RevisionId, Failure> {
    let next = RevisionId(tx.id());
    let body = take(tx, permit.process(), (line, base), next).await?;
    body.must_stand()?;
    let entry = tx.record(permit, line.to_ref(), &[]).await?;
    still_open(tx, entry).await?;
    write_revision(tx, entry, line, next, &Body { struck: Struck::Struck, ..body }).await?;
    Ok(next)
}

/// Puts a line back where it stood when it was taken away. A line that was split or merged is not restored: what replaced
/// it stands in its place.
pub async fn restore_line(
    tx: &mut Tx,
    permit: &Permit<RestoreLine>,
    line: LineId,
    base: RevisionId,
) -> Result<RevisionId, Failure> {
    let next = RevisionId(tx.id());
    let body = take(tx, permit.process(), (line, base), next).await?;
    if body.struck != Struck::Struck {
        return Err(Failure::Refused("plan-refused-not-struck"));
    }
    let entry = tx.record(permit, line.to_ref(), &[]).await?;
    still_open(tx, entry).await?;
    write_revision(tx, entry, line, next, &Body { struck: Struck::No, ..body }).await?;
    Ok(next)
}

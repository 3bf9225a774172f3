//! The codebook takes another shape: codes are moved, merged, split. What carried them is carried over, in the name of
//! whoever put the code there; the entry says who reshaped it, and why.

use super::{
    codes::codes,
    codings::write_coding,
    rounds::check_reshapable,
    standing::end_with_heirs,
    uncoding::{Carried, carried, end_coding},
};
use crate::{
    CODE,
    changes::{MergeCodes, MoveCode, SplitCode},
    codebook::may_stand,
    model::{Code, CodeId, CodeRevisionId, ExcerptId},
};
use kernel::{Failure, Moment, Permit, Ref};
use record::{Entry, Tx, params, sql};
use std::collections::{BTreeSet, HashMap};

/// Puts a code under another, or at the top, with all that stands under it. Without a rank it goes last.
/// Fails with `Conflict` when `base` is no longer its newest state.
pub async fn move_code(
    tx: &mut Tx,
    permit: &Permit<MoveCode>,
    (code, base): (CodeId, CodeRevisionId),
    (parent, rank): (Option<CodeId>, i64),
) -> Result<(), Failure> {
    let next = CodeRevisionId(tx.id());
    point(tx, code, base, next).await?;
    let entry = tx.record(permit, Ref { kind: CODE, id: code.0 }, &[]).await?;
    let codes = codes(tx, entry.scope, Moment::MAX).await?;
    let moved = codes.iter().find(|one| one.id == code && one.retired_at.is_none());
    if moved.is_none() {
        return Err(Failure::Conflict);
    }
    if let Some(parent) = parent {
        in_use(&codes, parent, "parent")?;
        if !may_stand(&codes, code, parent) {
            return Err(Failure::invalid("parent", "coding-problem-ring"));
        }
    }
    let rank = if rank > 0 { rank } else { last(&codes, parent) + 1 };
    write_place(tx, entry, (base, next), (parent, rank)).await
}

/// Makes one code of several: codings of `from` become codings of `into`, the codes under them stand under it.
/// Fails with `Invalid` on `from` when a code is retired, or `into` stands under one of them, and with `Refused` while one
/// of them is compared in an open round.
pub async fn merge_codes(
    tx: &mut Tx,
    permit: &Permit<MergeCodes>,
    into: CodeId,
    from: &[CodeId],
) -> Result<(), Failure> {
    let from: BTreeSet<CodeId> = from.iter().copied().collect();
    if from.is_empty() || from.contains(&into) {
        return Err(Failure::invalid("from", "coding-problem-no-code"));
    }
    let before = codes(tx, permit.process(), Moment::MAX).await?;
    let under = children(&before, &from);
    let mut moved = Vec::with_capacity(under.len());
    // The pointers move first: whoever edits one of these codes in the same moment meets a conflict, not us both.
    for (code, base) in &under {
        let next = CodeRevisionId(tx.id());
        point(tx, *code, *base, next).await?;
        moved.push((*base, next));
    }
    let entry = tx.record(permit, Ref { kind: CODE, id: into.0 }, &[]).await?;
    let now = codes(tx, entry.scope, Moment::MAX).await?;
    if children(&now, &from).into_iter().map(|one| one.0).ne(under.iter().map(|one| one.0)) {
        return Err(Failure::Conflict);
    }
    check_merge(&now, into, &from)?;
    let all: Vec<CodeId> = from.iter().copied().collect();
    check_reshapable(tx, entry.scope, &[all.as_slice(), &[into]].concat()).await?;
    let place = last(&now, Some(into));
    for ((base, next), rank) in moved.into_iter().zip(place + 1..) {
        write_place(tx, entry, (base, next), (Some(into), rank)).await?;
    }
    for one in carried(tx, entry.scope, &all).await? {
        end_coding(tx, entry, one.id).await?;
        write_coding(tx, entry, one.excerpt, into, one.person).await?;
    }
    for code in from {
        end_with_heirs(tx, entry, code, &[into]).await?;
    }
    Ok(())
}

fn check_merge(codes: &[Code], into: CodeId, from: &BTreeSet<CodeId>) -> Result<(), Failure> {
    applied(codes, into, "from")?;
    for code in from {
        in_use(codes, *code, "from")?;
        if !may_stand(codes, *code, into) {
            return Err(Failure::invalid("from", "coding-problem-merge-under"));
        }
    }
    Ok(())
}

/// To which parts each excerpt goes.
pub type Dealt = HashMap<ExcerptId, Vec<CodeId>>;

/// Makes several codes of one: each of its excerpts gets one or several of the parts, in the name of whoever had coded it.
/// Fails with `Invalid` on `rest` when an excerpt has no part, on `part` when a part cannot be applied, and with `Conflict`
/// when other codes stand under it by now, with `Refused` while it is compared in an open round.
pub async fn split_code(
    tx: &mut Tx,
    permit: &Permit<SplitCode>,
    code: CodeId,
    parts: &[CodeId],
    dealt: &Dealt,
) -> Result<(), Failure> {
    let parts: BTreeSet<CodeId> = parts.iter().copied().filter(|part| *part != code).collect();
    if parts.len() < 2 {
        return Err(Failure::invalid("part", "coding-problem-two-parts"));
    }
    let entry = tx.record(permit, Ref { kind: CODE, id: code.0 }, &[]).await?;
    let codes = codes(tx, entry.scope, Moment::MAX).await?;
    in_use(&codes, code, "")?;
    check_reshapable(tx, entry.scope, &[code]).await?;
    if !children(&codes, &BTreeSet::from([code])).is_empty() {
        return Err(Failure::invalid("", "coding-problem-split-children"));
    }
    for part in &parts {
        applied(&codes, *part, "part")?;
    }
    let carried = carried(tx, entry.scope, &[code]).await?;
    let to = |one: &Carried| dealt.get(&one.excerpt).filter(|to| !to.is_empty());
    let left: BTreeSet<ExcerptId> =
        carried.iter().filter(|one| to(one).is_none()).map(|one| one.excerpt).collect();
    if !left.is_empty() {
        let number = i64::try_from(left.len()).unwrap_or(i64::MAX);
        return Err(Failure::invalid_with("rest", "coding-problem-not-dealt", number));
    }
    for one in &carried {
        end_coding(tx, entry, one.id).await?;
        for part in to(one).into_iter().flatten().filter(|part| parts.contains(part)) {
            write_coding(tx, entry, one.excerpt, *part, one.person).await?;
        }
    }
    let heirs: Vec<CodeId> = parts.into_iter().collect();
    end_with_heirs(tx, entry, code, &heirs).await
}

/// Codes in use that stand under any of these and are none of them, by id.
fn children(codes: &[Code], of: &BTreeSet<CodeId>) -> Vec<(CodeId, CodeRevisionId)> {
    let under = |code: &&Code| {
        code.retired_at.is_none() && !of.contains(&code.id) && code.parent.is_some_and(|up| of.contains(&up))
    };
    let mut found: Vec<_> = codes.iter().filter(under).map(|code| (code.id, code.revision)).collect();
    found.sort_unstable();
    found
}

fn in_use(codes: &[Code], code: CodeId, field: &'static str) -> Result<(), Failure> {
    let known = codes.iter().any(|one| one.id == code && one.retired_at.is_none());
    if known { Ok(()) } else { Err(Failure::invalid(field, "coding-problem-code")) }
}

fn applied(codes: &[Code], code: CodeId, field: &'static str) -> Result<(), Failure> {
    in_use(codes, code, field)?;
    let applies = codes.iter().any(|one| one.id == code && one.applies());
    if applies { Ok(()) } else { Err(Failure::invalid(field, "coding-problem-heading")) }
}

fn last(codes: &[Code], parent: Option<CodeId>) -> i64 {
    codes.iter().filter(|code| code.parent == parent).map(|code| code.rank).max().unwrap_or(0)
}

/// Moves the pointer of a code. Fails with `Conflict` when somebody moved it meanwhile.
pub(super) async fn point(
    tx: &mut Tx,
    code: CodeId,
    base: CodeRevisionId,
    next: CodeRevisionId,
) -> Result<(), Failure> {
    let point = sql!("UPDATE coding_code SET head_id = $3 WHERE id = $1 AND head_id = $2");
    if tx.run(point, params![code, base, next]).await? == 0 { Err(Failure::Conflict) } else { Ok(()) }
}

/// The next revision of a code: as before, at another place.
async fn write_place(
    tx: &mut Tx,
    entry: Entry,
    (base, next): (CodeRevisionId, CodeRevisionId),
    (parent, rank): (Option<CodeId>, i64),
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_code_revision (id, process_id, code_id, entry_id, parent_id, rank, name, definition,
           use_when, avoid_when, example, recorded_at, keywords, colour, usage)
         SELECT $1, r.process_id, r.code_id, $2, $4, $5, r.name, r.definition, r.use_when, r.avoid_when, r.example, $6,
           r.keywords, r.colour, r.usage
         FROM coding_code_revision r WHERE r.id = $3 AND r.process_id = $7"
    );
    let values = params![next, entry.id, base, parent, rank, entry.at, entry.scope];
    // A code of another process has no revision here: nothing may point at nothing.
    if tx.run(insert, values).await? == 1 { Ok(()) } else { Err(Failure::NotFound) }
}

//! Opening a round.

use crate::{
    ROUND,
    changes::OpenRound,
    model::{Code, CodeId},
    rounds::{RoundDraft, RoundId, RoundText},
    store::codes,
};
use kernel::{Failure, Moment, Permit, PersonId, Role};
use record::{Entry, Tx, params, sql};

/// Who may code in a round.
const ROLES: [Role; 2] = [Role::Analyst, Role::Lead];

/// Opens a round. Fails with `Invalid` when a text is not the newest of its source, is in another round that is open, or was
/// already coded by one of the coders; when a coder holds no role today; when there is no code in use.
pub async fn open_round(
    tx: &mut Tx,
    permit: &Permit<OpenRound>,
    draft: &RoundDraft,
) -> Result<RoundId, Failure> {
    let id = RoundId(tx.id());
    let entry = tx.record(permit, kernel::Ref { kind: ROUND, id: id.0 }, &[]).await?;
    // After the entry, which holds the ledger's lock: nobody codes these texts, or opens another round, meanwhile.
    let texts = texts(tx, entry, draft).await?;
    let codes = compared(tx, entry, draft).await?;
    check_coders(tx, entry, &draft.coders).await?;
    let insert = sql!(
        "INSERT INTO coding_round (id, process_id, entry_id, title, recorded_at) VALUES ($1, $2, $3, $4, $5)"
    );
    tx.run(insert, params![id, entry.scope, entry.id, &draft.title, entry.at]).await?;
    for text in texts {
        write_text(tx, entry, id, text).await?;
    }
    for code in codes {
        write_code(tx, entry, id, code).await?;
    }
    for coder in &draft.coders {
        write_coder(tx, entry, id, *coder).await?;
    }
    check_free(tx, id).await?;
    check_fresh(tx, id).await?;
    Ok(id)
}

async fn texts(tx: &Tx, entry: Entry, draft: &RoundDraft) -> Result<Vec<RoundText>, Failure> {
    let known = sources::store::texts(tx, entry.scope).await?;
    let chosen = known.iter().filter(|text| draft.texts.contains(&text.version));
    let texts: Vec<RoundText> =
        chosen.map(|text| RoundText { source: text.source, version: text.version }).collect();
    if texts.len() == draft.texts.len() {
        Ok(texts)
    } else {
        Err(Failure::invalid("texts", "coding-problem-round-text"))
    }
}

/// The codes in use of the branch, or of the whole codebook.
async fn compared(tx: &Tx, entry: Entry, draft: &RoundDraft) -> Result<Vec<CodeId>, Failure> {
    let all = codes(tx, entry.scope, Moment::MAX).await?;
    let wanted = |code: &Code| draft.branch.is_none_or(|top| stands_in(&all, code.id, top));
    let used = all.iter().filter(|code| code.retired_at.is_none() && wanted(code));
    let codes: Vec<CodeId> = used.map(|code| code.id).collect();
    if codes.is_empty() { Err(Failure::invalid("branch", "coding-problem-round-no-code")) } else { Ok(codes) }
}

/// Whether a code is this one or stands under it, however far down.
fn stands_in(codes: &[Code], code: CodeId, top: CodeId) -> bool {
    let parent = |id: CodeId| codes.iter().find(|one| one.id == id).and_then(|one| one.parent);
    // No chain is longer than the codebook.
    let mut above = std::iter::successors(Some(code), |id| parent(*id)).take(codes.len());
    above.any(|id| id == top)
}

async fn check_coders(tx: &Tx, entry: Entry, coders: &[PersonId]) -> Result<(), Failure> {
    let today = entry.at.day();
    let [analysts, leads] = ROLES;
    let mut known = accounts::store::holders(tx, entry.scope, analysts, today).await?;
    known.extend(accounts::store::holders(tx, entry.scope, leads, today).await?);
    let may = |coder: &PersonId| known.iter().any(|person| person.id == *coder);
    if coders.iter().all(may) {
        Ok(())
    } else {
        Err(Failure::invalid("coders", "coding-problem-round-coder"))
    }
}

async fn write_text(tx: &mut Tx, entry: Entry, round: RoundId, text: RoundText) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_round_text (id, process_id, entry_id, round_id, source_id, version_id)
         VALUES ($1, $2, $3, $4, $5, $6)"
    );
    let values = params![tx.id(), entry.scope, entry.id, round, text.source, text.version];
    tx.run(insert, values).await.map(drop)
}

async fn write_code(tx: &mut Tx, entry: Entry, round: RoundId, code: CodeId) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_round_code (id, process_id, entry_id, round_id, code_id) VALUES ($1, $2, $3, $4, $5)"
    );
    tx.run(insert, params![tx.id(), entry.scope, entry.id, round, code]).await.map(drop)
}

async fn write_coder(tx: &mut Tx, entry: Entry, round: RoundId, coder: PersonId) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO coding_round_coder (id, process_id, entry_id, round_id, person_id) VALUES ($1, $2, $3, $4, $5)"
    );
    tx.run(insert, params![tx.id(), entry.scope, entry.id, round, coder]).await.map(drop)
}

/// Fails when a source is in another round that is open.
async fn check_free(tx: &Tx, round: RoundId) -> Result<(), Failure> {
    let select = sql!(
        "SELECT CAST(count(*) AS bigint)
         FROM coding_round_text t
         JOIN coding_round_text o ON o.source_id = t.source_id AND o.round_id <> t.round_id
         LEFT JOIN coding_round_end e ON e.round_id = o.round_id
         WHERE t.round_id = $1 AND e.id IS NULL"
    );
    let busy = tx.number(select, params![round]).await?;
    if busy == 0 { Ok(()) } else { Err(Failure::invalid("texts", "coding-problem-round-busy")) }
}

/// Fails when a coder has coded one of the sources before: the others could have read it.
async fn check_fresh(tx: &Tx, round: RoundId) -> Result<(), Failure> {
    let select = sql!(
        "SELECT CAST(count(*) AS bigint)
         FROM coding_round_text t
         JOIN coding_round_coder k ON k.round_id = t.round_id
         JOIN coding_excerpt x ON x.source_id = t.source_id
         JOIN coding_coding c ON c.excerpt_id = x.id AND c.person_id = k.person_id
         LEFT JOIN coding_coding_end e ON e.coding_id = c.id
         WHERE t.round_id = $1 AND e.id IS NULL"
    );
    let coded = tx.number(select, params![round]).await?;
    if coded == 0 { Ok(()) } else { Err(Failure::invalid("texts", "coding-problem-round-coded")) }
}

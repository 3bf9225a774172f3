//! Promoters and their formal acts.

use super::both;
use crate::{
    ACT, PROMOTER,
    changes::{AddAct, AddPromoter},
    model::{Act, ActDraft, ActId, ActKind, Both, Promoter, PromoterId},
};
use kernel::{Day, Failure, Permit, ProcessId, Ref};
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct PromoterRow {
    id: PromoterId,
    name_it: String,
    name_en: String,
}

/// The promoters, in their order.
pub async fn promoters(view: &Snapshot, process: ProcessId) -> Result<Vec<Promoter>, Failure> {
    let select =
        sql!("SELECT id, name_it, name_en FROM process_promoter WHERE process_id = $1 ORDER BY rank, id");
    let rows: Vec<PromoterRow> = view.all(select, params![process]).await?;
    Ok(rows.into_iter().map(|row| Promoter { id: row.id, name: both(&row.name_it, &row.name_en) }).collect())
}

/// Adds a promoter after the others. Fails with `Invalid` when a body of this name is there already.
pub async fn add_promoter(
    tx: &mut Tx,
    permit: &Permit<AddPromoter>,
    name: &Both,
) -> Result<PromoterId, Failure> {
    let id = PromoterId(tx.id());
    let entry = tx.record(permit, Ref { kind: PROMOTER, id: id.0 }, &[]).await?;
    let insert = sql!(
        "INSERT INTO process_promoter (id, process_id, entry_id, rank, name_it, name_en)
         SELECT $1, $2, $3, COALESCE(max(rank), 0) + 1, $4, $5 FROM process_promoter WHERE process_id = $2
         HAVING count(CASE WHEN name_it = $4 THEN 1 END) = 0"
    );
    let written = tx.run(insert, params![id, entry.scope, entry.id, &name.it, &name.en]).await?;
    if written == 1 { Ok(id) } else { Err(Failure::invalid("name_it", "process-problem-promoter-there")) }
}

#[derive(FromQueryResult)]
struct ActRow {
    id: ActId,
    promoter_id: PromoterId,
    kind: ActKind,
    body: String,
    number: String,
    adopted_on: Day,
    url: String,
    note: String,
}

/// The formal acts by date, those of one day as they were recorded.
pub async fn acts(view: &Snapshot, process: ProcessId) -> Result<Vec<Act>, Failure> {
    let select = sql!(
        "SELECT a.id, a.promoter_id, a.kind, a.body, a.number, a.adopted_on, a.url, a.note
         FROM process_act a JOIN ledger_entry e ON e.id = a.entry_id
         WHERE a.process_id = $1 ORDER BY a.adopted_on, e.seq, a.id"
    );
    let rows: Vec<ActRow> = view.all(select, params![process]).await?;
    let act = |row: ActRow| Act {
        id: row.id,
        promoter: row.promoter_id,
        kind: row.kind,
        body: row.body,
        number: row.number,
        adopted_on: row.adopted_on,
        url: row.url,
        note: row.note,
    };
    Ok(rows.into_iter().map(act).collect())
}

/// Records an act of a promoter of this process. Fails with `NotFound` for a promoter of another.
pub async fn add_act(
    tx: &mut Tx,
    permit: &Permit<AddAct>,
    promoter: PromoterId,
    act: &ActDraft,
) -> Result<ActId, Failure> {
    let id = ActId(tx.id());
    let entry = tx.record(permit, Ref { kind: ACT, id: id.0 }, &[]).await?;
    write_act(tx, entry, id, promoter, act).await?;
    Ok(id)
}

/// Writes an act under an entry of another change (an adoption brings its act with it).
pub async fn write_act(
    tx: &mut Tx,
    entry: Entry,
    id: ActId,
    promoter: PromoterId,
    act: &ActDraft,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO process_act (id, process_id, entry_id, promoter_id, kind, body, number, adopted_on, url, note)
         SELECT $1, $2, $3, p.id, $5, $6, $7, $8, $9, $10 FROM process_promoter p
         WHERE p.id = $4 AND p.process_id = $2"
    );
    let values = params![
        id,
        entry.scope,
        entry.id,
        promoter,
        act.kind,
        &act.body,
        &act.number,
        act.adopted_on,
        &act.url,
        &act.note,
    ];
    if tx.run(insert, values).await? == 1 { Ok(()) } else { Err(Failure::NotFound) }
}

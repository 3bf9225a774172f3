//! Processes: what is said of them, their rules, whether they are public.

use super::both;
use crate::{
    PROCESS,
    changes::{DescribeProcess, OpenProcess, PublishProcess},
    model::{Listed, RevisionId, Settings, Slug},
};
use kernel::{Failure, Permit, ProcessId, Ref};
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct ProcessRow {
    id: ProcessId,
    slug: String,
    title_it: String,
    title_en: String,
    summary_it: String,
    summary_en: String,
    notice_it: String,
    notice_en: String,
    minimum_group: i64,
    reply_days: i64,
    published_at: Option<i64>,
}

/// A process as found by its address.
#[derive(Clone, Debug)]
pub struct Found {
    /// Which.
    pub id: ProcessId,
    /// What is said of it, and its rules.
    pub settings: Settings,
    /// Whether the public may see it.
    pub public: bool,
}

/// The process with this address. Fails with `NotFound`.
pub async fn by_slug(view: &Snapshot, slug: &str) -> Result<Found, Failure> {
    let select = sql!(
        "SELECT p.id, p.slug, r.title_it, r.title_en, r.summary_it, r.summary_en, r.notice_it, r.notice_en,
           r.minimum_group, r.reply_days, b.recorded_at AS published_at
         FROM process_process p
         JOIN process_revision r ON r.id = p.head_id
         LEFT JOIN process_publication b ON b.process_id = p.id
         WHERE p.slug = $1"
    );
    let row: ProcessRow = view.one(select, params![slug]).await?;
    Ok(Found { id: row.id, public: row.published_at.is_some(), settings: settings(&row) })
}

fn settings(row: &ProcessRow) -> Settings {
    Settings {
        title: both(&row.title_it, &row.title_en),
        summary: both(&row.summary_it, &row.summary_en),
        notice: both(&row.notice_it, &row.notice_en),
        minimum_group: row.minimum_group,
        reply_days: row.reply_days,
    }
}

/// Every process, newest first.
pub async fn every_process(view: &Snapshot) -> Result<Vec<Listed>, Failure> {
    let select = sql!(
        "SELECT p.id, p.slug, r.title_it, r.title_en, r.summary_it, r.summary_en, r.notice_it, r.notice_en,
           r.minimum_group, r.reply_days, b.recorded_at AS published_at
         FROM process_process p
         JOIN process_revision r ON r.id = p.head_id
         LEFT JOIN process_publication b ON b.process_id = p.id
         ORDER BY p.id DESC"
    );
    let rows: Vec<ProcessRow> = view.all(select, vec![]).await?;
    let listed = |row: ProcessRow| {
        let Settings { title, summary, .. } = settings(&row);
        Listed { id: row.id, slug: row.slug, title, summary, public: row.published_at.is_some() }
    };
    Ok(rows.into_iter().map(listed).collect())
}

/// Opens a process at an address. Fails with `Invalid` when the address is taken.
pub async fn open(
    tx: &mut Tx,
    permit: &Permit<OpenProcess>,
    slug: &Slug,
    settings: &Settings,
) -> Result<Entry, Failure> {
    let process = permit.process();
    let revision = RevisionId(tx.id());
    let insert = sql!(
        "INSERT INTO process_process (id, slug, head_id) VALUES ($1, $2, $3) ON CONFLICT (slug) DO NOTHING"
    );
    if tx.run(insert, params![process, slug.as_str(), revision]).await? == 0 {
        return Err(Failure::invalid("slug", "process-problem-slug-taken"));
    }
    let entry = tx.record(permit, Ref { kind: PROCESS, id: process.0 }, &[]).await?;
    write_revision(tx, entry, revision, settings).await?;
    Ok(entry)
}

/// Says something else of a process.
pub async fn describe(
    tx: &mut Tx,
    permit: &Permit<DescribeProcess>,
    settings: &Settings,
) -> Result<(), Failure> {
    let process = permit.process();
    let revision = RevisionId(tx.id());
    let update = sql!("UPDATE process_process SET head_id = $2 WHERE id = $1");
    tx.run(update, params![process, revision]).await?;
    let entry = tx.record(permit, Ref { kind: PROCESS, id: process.0 }, &[]).await?;
    write_revision(tx, entry, revision, settings).await
}

async fn write_revision(
    tx: &mut Tx,
    entry: Entry,
    id: RevisionId,
    settings: &Settings,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO process_revision (id, process_id, entry_id, title_it, title_en, summary_it, summary_en,
           notice_it, notice_en, minimum_group, reply_days, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
    );
    let Settings { title, summary, notice, minimum_group, reply_days } = settings;
    let values = params![
        id,
        entry.scope,
        entry.id,
        &title.it,
        &title.en,
        &summary.it,
        &summary.en,
        &notice.it,
        &notice.en,
        *minimum_group,
        *reply_days,
        entry.at,
    ];
    tx.run(insert, values).await.map(drop)
}

/// Makes a process public. Doing it again changes nothing.
pub async fn publish(tx: &mut Tx, permit: &Permit<PublishProcess>) -> Result<(), Failure> {
    let process = permit.process();
    let entry = tx.record(permit, Ref { kind: PROCESS, id: process.0 }, &[]).await?;
    let insert = sql!(
        "INSERT INTO process_publication (id, process_id, entry_id, recorded_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (process_id) DO NOTHING"
    );
    tx.run(insert, params![tx.id(), process, entry.id, entry.at]).await.map(drop)
}

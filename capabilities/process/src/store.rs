//! All SQL of processes.

use crate::{
    ACT, PHASE, PROCESS, PROMOTER, WORD,
    changes::{
        AddAct, AddPhase, AddPromoter, AddWord, DescribeProcess, OpenProcess, PublishProcess, RevisePhase,
    },
    model::{
        Act, ActDraft, ActId, ActKind, Both, Listed, Phase, PhaseDraft, PhaseId, PhaseTextName, Promoter,
        PromoterId, RevisionId, Settings, Slug, Words,
    },
};
use kernel::{Day, EntryId, Failure, Permit, PhaseKind, ProcessId, Ref};
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
    Ok(Found {
        id: row.id,
        public: row.published_at.is_some(),
        settings: settings(&row),
    })
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

fn both(it: &str, en: &str) -> Both {
    Both {
        it: it.to_owned(),
        en: en.to_owned(),
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
        Listed {
            id: row.id,
            slug: row.slug,
            title,
            summary,
            public: row.published_at.is_some(),
        }
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
    let entry = tx
        .record(
            permit,
            Ref {
                kind: PROCESS,
                id: process.0,
            },
            &[],
        )
        .await?;
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
    let entry = tx
        .record(
            permit,
            Ref {
                kind: PROCESS,
                id: process.0,
            },
            &[],
        )
        .await?;
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
    let Settings {
        title,
        summary,
        notice,
        minimum_group,
        reply_days,
    } = settings;
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
    let entry = tx
        .record(
            permit,
            Ref {
                kind: PROCESS,
                id: process.0,
            },
            &[],
        )
        .await?;
    let insert = sql!(
        "INSERT INTO process_publication (id, process_id, entry_id, recorded_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (process_id) DO NOTHING"
    );
    tx.run(insert, params![tx.id(), process, entry.id, entry.at])
        .await
        .map(drop)
}

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
    Ok(rows
        .into_iter()
        .map(|row| Promoter {
            id: row.id,
            name: both(&row.name_it, &row.name_en),
        })
        .collect())
}

/// Adds a promoter after the others.
pub async fn add_promoter(
    tx: &mut Tx,
    permit: &Permit<AddPromoter>,
    name: &Both,
) -> Result<PromoterId, Failure> {
    let id = PromoterId(tx.id());
    let entry = tx
        .record(
            permit,
            Ref {
                kind: PROMOTER,
                id: id.0,
            },
            &[],
        )
        .await?;
    let insert = sql!(
        "INSERT INTO process_promoter (id, process_id, entry_id, rank, name_it, name_en)
         SELECT $1, $2, $3, COALESCE(max(rank), 0) + 1, $4, $5 FROM process_promoter WHERE process_id = $2"
    );
    tx.run(insert, params![id, entry.scope, entry.id, &name.it, &name.en])
        .await?;
    Ok(id)
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

/// The formal acts, by date.
pub async fn acts(view: &Snapshot, process: ProcessId) -> Result<Vec<Act>, Failure> {
    let select = sql!(
        "SELECT id, promoter_id, kind, body, number, adopted_on, url, note
         FROM process_act WHERE process_id = $1 ORDER BY adopted_on, id"
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
    if tx.run(insert, values).await? == 1 {
        Ok(())
    } else {
        Err(Failure::NotFound)
    }
}

#[derive(FromQueryResult)]
struct PhaseRow {
    id: PhaseId,
    revision_id: RevisionId,
    kind: PhaseKind,
    title_it: String,
    title_en: String,
    starts_on: Day,
    ends_on: Day,
    replies_due: Option<Day>,
}

#[derive(FromQueryResult)]
struct PhaseTextRow {
    revision_id: RevisionId,
    name: PhaseTextName,
    text_it: String,
    text_en: String,
}

/// The phases, by first day.
pub async fn phases(view: &Snapshot, process: ProcessId) -> Result<Vec<Phase>, Failure> {
    let select = sql!(
        "SELECT p.id, r.id AS revision_id, r.kind, r.title_it, r.title_en, r.starts_on, r.ends_on, r.replies_due
         FROM process_phase p JOIN process_phase_revision r ON r.id = p.head_id
         WHERE p.process_id = $1 ORDER BY r.starts_on, r.ends_on, p.id"
    );
    let texts = sql!(
        "SELECT t.revision_id, t.name, t.text_it, t.text_en
         FROM process_phase p JOIN process_phase_text t ON t.revision_id = p.head_id
         WHERE p.process_id = $1 ORDER BY t.id"
    );
    let rows: Vec<PhaseRow> = view.all(select, params![process]).await?;
    let texts: Vec<PhaseTextRow> = view.all(texts, params![process]).await?;
    Ok(rows.into_iter().map(|row| phase(row, &texts)).collect())
}

fn phase(row: PhaseRow, texts: &[PhaseTextRow]) -> Phase {
    let mine = texts.iter().filter(|text| text.revision_id == row.revision_id);
    Phase {
        id: row.id,
        kind: row.kind,
        title: both(&row.title_it, &row.title_en),
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        replies_due: row.replies_due,
        texts: mine
            .map(|text| (text.name, both(&text.text_it, &text.text_en)))
            .collect(),
    }
}

/// Adds a phase.
pub async fn add_phase(
    tx: &mut Tx,
    permit: &Permit<AddPhase>,
    draft: &PhaseDraft,
) -> Result<PhaseId, Failure> {
    draft.check()?;
    let (id, revision) = (PhaseId(tx.id()), RevisionId(tx.id()));
    let entry = tx
        .record(
            permit,
            Ref {
                kind: PHASE,
                id: id.0,
            },
            &[],
        )
        .await?;
    let insert = sql!("INSERT INTO process_phase (id, process_id, head_id) VALUES ($1, $2, $3)");
    tx.run(insert, params![id, entry.scope, revision]).await?;
    write_phase(tx, entry, id, revision, draft).await?;
    Ok(id)
}

/// Moves the days of a phase or says something else of it. Fails with `NotFound` for a phase of another process.
pub async fn revise_phase(
    tx: &mut Tx,
    permit: &Permit<RevisePhase>,
    id: PhaseId,
    draft: &PhaseDraft,
) -> Result<(), Failure> {
    draft.check()?;
    let revision = RevisionId(tx.id());
    let update = sql!("UPDATE process_phase SET head_id = $3 WHERE id = $1 AND process_id = $2");
    if tx.run(update, params![id, permit.process(), revision]).await? == 0 {
        return Err(Failure::NotFound);
    }
    let entry = tx
        .record(
            permit,
            Ref {
                kind: PHASE,
                id: id.0,
            },
            &[],
        )
        .await?;
    write_phase(tx, entry, id, revision, draft).await
}

async fn write_phase(
    tx: &mut Tx,
    entry: Entry,
    phase: PhaseId,
    id: RevisionId,
    draft: &PhaseDraft,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO process_phase_revision (id, process_id, phase_id, entry_id, kind, title_it, title_en, starts_on,
           ends_on, replies_due, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
    );
    let PhaseDraft {
        kind,
        title,
        starts_on,
        ends_on,
        replies_due,
        texts,
    } = draft;
    let values = params![
        id,
        entry.scope,
        phase,
        entry.id,
        *kind,
        &title.it,
        &title.en,
        *starts_on,
        *ends_on,
        *replies_due,
        entry.at,
    ];
    tx.run(insert, values).await?;
    for (name, text) in texts {
        let insert = sql!(
            "INSERT INTO process_phase_text (id, process_id, revision_id, name, text_it, text_en)
             VALUES ($1, $2, $3, $4, $5, $6)"
        );
        tx.run(
            insert,
            params![tx.id(), entry.scope, id, *name, &text.it, &text.en],
        )
        .await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct WordRow {
    word: String,
    label_it: String,
    label_en: String,
}

/// A vocabulary of the process, in its order: word and label.
pub async fn words(view: &Snapshot, process: ProcessId, list: Words) -> Result<Vec<(String, Both)>, Failure> {
    let select = sql!(
        "SELECT word, label_it, label_en FROM process_word WHERE process_id = $1 AND list = $2 ORDER BY rank, id"
    );
    let rows: Vec<WordRow> = view.all(select, params![process, list]).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.word, both(&row.label_it, &row.label_en)))
        .collect())
}

/// Adds a word after the others. Fails with `Invalid` when it is already there.
pub async fn add_word(
    tx: &mut Tx,
    permit: &Permit<AddWord>,
    list: Words,
    word: &str,
    label: &Both,
) -> Result<(), Failure> {
    let id = tx.id();
    let entry: Entry = tx.record(permit, Ref { kind: WORD, id }, &[]).await?;
    let insert = sql!(
        "INSERT INTO process_word (id, process_id, entry_id, list, rank, word, label_it, label_en)
         SELECT $1, $2, $3, $4, COALESCE(max(rank), 0) + 1, $5, $6, $7 FROM process_word
         WHERE process_id = $2 AND list = $4
         ON CONFLICT (process_id, list, word) DO NOTHING"
    );
    let values = params![id, entry.scope, entry.id, list, word, &label.it, &label.en];
    if tx.run(insert, values).await? == 1 {
        Ok(())
    } else {
        Err(Failure::invalid("word", "process-problem-word-taken"))
    }
}

/// Every entry of a process of one kind of subject, for pages that tell how something came about.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Told {
    /// Which entry.
    pub id: EntryId,
    /// What was done.
    pub name: String,
    /// When.
    pub recorded_at: kernel::Moment,
    /// Why, unless removed or not given.
    pub reason: Option<String>,
}

/// The newest entries of a process's ledger, for its staff.
pub async fn newest_entries(view: &Snapshot, process: ProcessId, most: i64) -> Result<Vec<Told>, Failure> {
    let select = sql!(
        "SELECT e.id, e.name, e.recorded_at, c.body AS reason
         FROM ledger_entry e LEFT JOIN content c ON c.id = e.reason_id
         WHERE e.scope_id = $1 ORDER BY e.seq DESC LIMIT $2"
    );
    view.all(select, params![process, most]).await
}

/// What whoever labels the things of a process needs to know of it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Rules {
    /// Its address.
    pub slug: String,
    /// Members below which a category is not named.
    pub minimum_group: i64,
}

/// Address and rules of a process. Fails with `NotFound`.
pub async fn rules(view: &Snapshot, process: ProcessId) -> Result<Rules, Failure> {
    let select = sql!(
        "SELECT p.slug, r.minimum_group FROM process_process p JOIN process_revision r ON r.id = p.head_id WHERE p.id = $1"
    );
    view.one(select, params![process]).await
}

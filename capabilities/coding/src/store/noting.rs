//! Memos as read, all in one place. For the staff: whoever calls has asked for the role.

use super::rounds::eyes;
use crate::model::MemoId;
use kernel::{Failure, Kind, Lang, Moment, PersonId, ProcessId, Ref, uuid::Uuid};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// A memo that stands today.
#[derive(Clone, Debug)]
pub struct Remark {
    /// Which.
    pub id: MemoId,
    /// What it is about.
    pub subject: Ref,
    /// Who wrote it.
    pub person: PersonId,
    /// When it was put like this.
    pub recorded_at: Moment,
    /// Language of the words.
    pub lang: Lang,
    /// The words; `None` once removed.
    pub body: Option<String>,
    /// The memo it revised.
    pub follows: Option<MemoId>,
}

/// Which memos are asked for; what is left out asks for all.
#[derive(Clone, Copy, Debug)]
pub struct Sought {
    /// About this thing.
    pub about: Option<Ref>,
    /// About things of this kind.
    pub kind: Option<Kind>,
    /// By this person.
    pub person: Option<PersonId>,
    /// Put like this at this moment or later.
    pub from: Moment,
    /// Put like this before this moment.
    pub before: Moment,
}

impl Default for Sought {
    fn default() -> Sought {
        Sought { about: None, kind: None, person: None, from: Moment(0), before: Moment::MAX }
    }
}

#[derive(FromQueryResult)]
struct Row {
    id: MemoId,
    subject_kind: Kind,
    subject_id: Uuid,
    person: PersonId,
    recorded_at: Moment,
    lang: Lang,
    body: Option<String>,
    follows: Option<MemoId>,
}

/// The memos that stand today and this person reads, newest first, at most so many. Each entry writes one memo at most, so that the moment of the
/// last one shown is where the next page begins.
pub async fn memos(
    view: &Snapshot,
    process: ProcessId,
    reader: Option<PersonId>,
    sought: &Sought,
    most: i64,
) -> Result<Vec<Remark>, Failure> {
    let select = sql!(
        "SELECT m.id, m.subject_kind, m.subject_id, m.person_id AS person, m.recorded_at, c.lang, c.body,
           m.follows_id AS follows
         FROM coding_memo m
         JOIN content c ON c.id = m.content_id
         LEFT JOIN coding_memo f ON f.follows_id = m.id
         LEFT JOIN coding_memo_end e ON e.memo_id = m.id
         WHERE m.process_id = $1 AND f.id IS NULL AND e.id IS NULL
           AND ($2 = '' OR m.subject_kind = $2) AND (m.subject_id = $3 OR $3 = $6) AND (m.person_id = $4 OR $4 = $6)
           AND m.recorded_at >= $5 AND m.recorded_at < $7
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_memo v WHERE v.id = m.id AND v.person_id <> $9)
         ORDER BY m.recorded_at DESC, m.id LIMIT $8"
    );
    let kind = sought.about.map(|about| about.kind).or(sought.kind);
    let rows: Vec<Row> = view
        .all(
            select,
            params![
                process,
                kind.map_or("", |kind| kind.0),
                sought.about.map_or(Uuid::nil(), |about| about.id),
                sought.person.map_or(Uuid::nil(), |person| person.0),
                sought.from,
                Uuid::nil(),
                sought.before,
                most,
                eyes(reader),
            ],
        )
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// One memo that stands today and this person reads. Fails with `NotFound`.
pub async fn memo(
    view: &Snapshot,
    process: ProcessId,
    reader: Option<PersonId>,
    id: MemoId,
) -> Result<Remark, Failure> {
    let select = sql!(
        "SELECT m.id, m.subject_kind, m.subject_id, m.person_id AS person, m.recorded_at, c.lang, c.body,
           m.follows_id AS follows
         FROM coding_memo m
         JOIN content c ON c.id = m.content_id
         LEFT JOIN coding_memo f ON f.follows_id = m.id
         LEFT JOIN coding_memo_end e ON e.memo_id = m.id
         WHERE m.id = $2 AND m.process_id = $1 AND f.id IS NULL AND e.id IS NULL
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_memo v WHERE v.id = m.id AND v.person_id <> $3)"
    );
    view.one(select, params![process, id, eyes(reader)]).await.map(read)
}

fn read(row: Row) -> Remark {
    let Row { id, person, recorded_at, lang, body, follows, .. } = row;
    let subject = Ref { kind: row.subject_kind, id: row.subject_id };
    Remark { id, subject, person, recorded_at, lang, body, follows }
}

#[derive(FromQueryResult)]
struct Author {
    person: PersonId,
}

/// Who has written a memo that stands today and this person reads.
pub async fn authors(
    view: &Snapshot,
    process: ProcessId,
    reader: Option<PersonId>,
) -> Result<Vec<PersonId>, Failure> {
    let select = sql!(
        "SELECT DISTINCT m.person_id AS person FROM coding_memo m
         LEFT JOIN coding_memo f ON f.follows_id = m.id
         LEFT JOIN coding_memo_end e ON e.memo_id = m.id
         WHERE m.process_id = $1 AND f.id IS NULL AND e.id IS NULL
           AND NOT EXISTS (SELECT 1 FROM coding_veiled_memo v WHERE v.id = m.id AND v.person_id <> $2)
         ORDER BY m.person_id"
    );
    let rows: Vec<Author> = view.all(select, params![process, eyes(reader)]).await?;
    Ok(rows.into_iter().map(|row| row.person).collect())
}

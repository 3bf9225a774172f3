//! The ledger in words anybody may read: what was done, in which role, about what, why if that is public. Never by whom.

use crate::store::ledger::{Row, entries, public_words};
use kernel::{Failure, Kind, Lang, Moment, Ref, Viewer, uuid::Uuid};
use record::Snapshot;
use web::{
    Label,
    i18n::{has, say},
    label::{Asked, labels},
};

/// Entries shown on one page, and read at once.
pub const PAGE: i64 = 50;

/// An entry in words.
#[derive(Clone, Debug)]
pub struct Told {
    /// Its number.
    pub seq: i64,
    /// When.
    pub at: Moment,
    /// What was done: "ha riformulato una riga".
    pub what: String,
    /// In which role.
    pub role: String,
    /// In which quality.
    pub capacity: String,
    /// About what, if anybody may know.
    pub subject: Option<Label>,
    /// Why, if the reason is public.
    pub reason: Option<String>,
    /// Its digest.
    pub digest: String,
}

/// The entries with a number above `after` and not above `until`, by number, as anybody may read them.
/// A constant number of statements for each page of entries.
pub async fn told(asked: Asked<'_>, after: i64, until: i64) -> Result<Vec<Told>, Failure> {
    let asked = Asked { viewer: Viewer::public(asked.viewer.process), ..asked };
    let rows = entries(asked.view, asked.viewer.process, after, until).await?;
    let subjects: Vec<Ref> = rows.iter().filter_map(subject).collect();
    let subjects = labels(asked, &subjects).await?;
    let reasons: Vec<Uuid> = rows.iter().filter_map(|row| row.reason_id).collect();
    let mut reasons = public_words(asked.view, asked.viewer.process, &reasons).await?;
    let tell = |row: Row| Told {
        what: what(asked.lang, &row.name),
        role: say(asked.lang, &format!("role-{}", row.role), &[]),
        capacity: say(asked.lang, &format!("open-data-capacity-{}", row.capacity), &[]),
        subject: subject(&row).and_then(|one| subjects.get(&one).cloned()),
        reason: row.reason_id.and_then(|id| reasons.remove(&id)).flatten(),
        seq: row.seq,
        at: row.recorded_at,
        digest: row.digest,
    };
    Ok(rows.into_iter().map(tell).collect())
}

/// How many entries there are.
pub async fn length(view: &Snapshot, process: kernel::ProcessId) -> Result<i64, Failure> {
    Ok(view.ledger_end(process).await?.0)
}

/// What an entry is about. Not for excerpts: those taken one after the other come from one conversation, and the ledger would
/// say which quotations are one person's.
fn subject(row: &Row) -> Option<Ref> {
    let kind = Kind::parse(&row.subject_kind).ok().filter(|kind| kind.0 != "coding.excerpt")?;
    Some(Ref { kind, id: row.subject_id })
}

/// The sentence of a change. A change of another release has none: its name is shown.
fn what(lang: Lang, name: &str) -> String {
    let key = format!("change-{}", name.replace('.', "-"));
    if has(lang, &key) { say(lang, &key, &[]) } else { name.to_owned() }
}

//! Publishing: the draft as it stands becomes a numbered, sealed version.

use super::{
    closing::still_open,
    read::{lines, plan_of, sections},
};
use crate::{
    changes::PublishVersion,
    model::{
        LineNow, PlanId, PrintedLine, Purpose, Version, VersionId, VersionTitle,
        numbers::printed,
        seal::{colophon, seal_of},
    },
};
use kernel::{Failure, Lang, Moment, Permit, ProcessId};
use record::{Content, Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};
use std::collections::HashMap;

/// A version about to be published.
#[derive(Clone, Debug)]
pub struct VersionDraft {
    /// What for.
    pub purpose: Purpose,
    /// Its name.
    pub title: VersionTitle,
}

/// How far a draft has come: what a publishing form is opened on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct DraftState {
    /// When the draft last changed; zero before the first section.
    pub moment: Moment,
    /// How many versions there are.
    pub versions: i64,
}

impl std::fmt::Display for DraftState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.moment.0, self.versions)
    }
}

impl std::str::FromStr for DraftState {
    type Err = Failure;
    fn from_str(text: &str) -> Result<Self, Failure> {
        let (moment, versions) = text.split_once('-').ok_or(Failure::NotFound)?;
        let number = |text: &str| text.parse().map_err(|_| Failure::NotFound);
        Ok(DraftState { moment: Moment(number(moment)?), versions: number(versions)? })
    }
}

/// How far the draft of a process has come.
pub async fn draft_state(view: &Snapshot, process: ProcessId) -> Result<DraftState, Failure> {
    let select = sql!(
        "SELECT CAST(COALESCE(max(m.at), 0) AS bigint) AS moment,
           (SELECT CAST(COALESCE(max(number), 0) AS bigint) FROM plan_version WHERE process_id = $1) AS versions
         FROM (
           SELECT max(recorded_at) AS at FROM plan_line_revision WHERE process_id = $1
           UNION ALL
           SELECT max(recorded_at) FROM plan_section_revision WHERE process_id = $1) m"
    );
    view.one(select, params![process]).await
}

/// The draft as it would be printed now: its lines in order with the numbers they would get. Two statements.
/// Sections without lines are not printed.
pub async fn printed_draft(view: &Snapshot, plan: PlanId) -> Result<Vec<PrintedLine>, Failure> {
    let sections = sections(view, plan, Moment::MAX).await?;
    let titles: HashMap<_, _> = sections.into_iter().map(|section| (section.id, section.title)).collect();
    let lines = lines(view, plan, Moment::MAX).await?;
    let numbers = printed(lines.iter().map(|line| (line.section, line.kind)));
    let print = |((line, number), place): ((LineNow, String), i64)| PrintedLine {
        place,
        section: line.section,
        section_title: titles.get(&line.section).cloned().unwrap_or_default(),
        line: line.id,
        revision: line.revision,
        number,
        kind: line.kind,
        text: line.text,
        lang: line.lang,
        digest: line.digest,
    };
    Ok(lines.into_iter().zip(numbers).zip(1..).map(print).collect())
}

/// Publishes the draft. Fails with `Conflict` when it is no longer as it was `seen`, with `Invalid` when it has no lines.
///
/// The text is read before the entry locks the ledger, because the colophon is written with the entry; that nothing came
/// in between is checked after it.
pub async fn publish(
    tx: &mut Tx,
    permit: &Permit<PublishVersion>,
    draft: &VersionDraft,
    seen: DraftState,
) -> Result<Version, Failure> {
    let process = permit.process();
    let plan = plan_of(tx, process).await?.ok_or(Failure::invalid("", "plan-problem-no-lines"))?;
    let lines = printed_draft(tx, plan).await?;
    if lines.is_empty() {
        return Err(Failure::invalid("", "plan-problem-no-lines"));
    }
    let number = seen.versions + 1;
    let (title, digest) = (draft.title.as_str().to_owned(), seal_of(number, &lines));
    let id = VersionId(tx.id());
    let colophon = tx.content(Lang::It, &colophon((number, draft.purpose), &title, &digest, &lines));
    let entry = tx.record(permit, id.to_ref(), &[&colophon]).await?;
    still_open(tx, entry).await?;
    if draft_state(tx, process).await? != seen {
        return Err(Failure::Conflict);
    }
    let version = Version { id, number, purpose: draft.purpose, title, digest, at: entry.at };
    write_version(tx, entry, plan, &version, &colophon).await?;
    for line in &lines {
        write_row(tx, entry, id, line).await?;
    }
    Ok(version)
}

async fn write_version(
    tx: &mut Tx,
    entry: Entry,
    plan: PlanId,
    version: &Version,
    colophon: &Content,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO plan_version (id, process_id, plan_id, number, purpose, title, digest, colophon_id, entry_id,
           recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    );
    let Version { id, number, purpose, title, digest, .. } = version;
    let values =
        params![*id, entry.scope, plan, *number, *purpose, title, digest, colophon.id, entry.id, entry.at,];
    tx.run(insert, values).await.map(drop)
}

async fn write_row(tx: &mut Tx, entry: Entry, version: VersionId, line: &PrintedLine) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO plan_version_line (id, process_id, version_id, rank, section_id, section_title_it,
           section_title_en, line_id, revision_id, printed_number)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    );
    let PrintedLine { place, section, section_title, line, revision, number, .. } = line;
    let english = (!section_title.en.is_empty()).then_some(section_title.en.as_str());
    let values = params![
        tx.id(),
        entry.scope,
        version,
        *place,
        *section,
        &section_title.it,
        english,
        *line,
        *revision,
        number,
    ];
    tx.run(insert, values).await.map(drop)
}

//! One narrow row for each contribution of a process, for the register.

use crate::model::{ContributionId, Indexed, Outcome, State, due_of};
use kernel::{Day, Failure, OrganisationId, PersonId, ProcessId, uuid::Uuid};
use process::{Phase, PhaseId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct Row {
    id: ContributionId,
    number: i64,
    phase_id: PhaseId,
    subject_id: Option<Uuid>,
    person_id: PersonId,
    speaks_for: Option<OrganisationId>,
    key: String,
    outcome: Option<Outcome>,
}

/// The calendar a process is read by: its phases, its days to reply, and the day of reading.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    /// The phases.
    pub phases: &'a [Phase],
    /// Days to answer after a consultation that says nothing else.
    pub reply_days: i64,
    /// The day of reading.
    pub today: Day,
}

impl Calendar<'_> {
    /// The last day by which what was sent in a phase is owed a reply.
    pub fn due(&self, phase: PhaseId) -> Day {
        due_of(self.phases, self.reply_days, phase)
    }

    /// Where something sent in a phase stands.
    pub fn state(&self, phase: PhaseId, is_closed: bool) -> State {
        State::of(is_closed, self.due(phase), self.today)
    }
}

/// Every contribution of a process in the order of the numbers. A withheld text has no key: it stands alone, so that a
/// text which is shown never tells what is not.
pub async fn index(
    view: &Snapshot,
    process: ProcessId,
    calendar: Calendar<'_>,
) -> Result<Vec<Indexed>, Failure> {
    let select = sql!(
        "SELECT c.id, c.number, c.phase_id, c.subject_id, c.person_id,
           COALESCE(c.organisation_id, r.organisation_id) AS speaks_for,
           CASE WHEN w.contribution_id IS NULL THEN c.key ELSE '' END AS key, x.outcome
         FROM consultation_contribution c
         LEFT JOIN consultation_closing x ON x.contribution_id = c.id
         LEFT JOIN consultation_recognition r ON r.contribution_id = c.id
         LEFT JOIN (
           SELECT h.contribution_id FROM consultation_withholding h
           LEFT JOIN consultation_withholding_end e ON e.withholding_id = h.id
           WHERE h.process_id = $1 AND e.id IS NULL
         ) w ON w.contribution_id = c.id
         WHERE c.process_id = $1 ORDER BY c.number"
    );
    let rows: Vec<Row> = view.all(select, params![process]).await?;
    let indexed = |row: Row| Indexed {
        id: row.id,
        number: row.number,
        phase: row.phase_id,
        subject: row.subject_id,
        person: row.person_id,
        speaks_for: row.speaks_for,
        key: row.key,
        outcome: row.outcome,
        state: calendar.state(row.phase_id, row.outcome.is_some()),
    };
    Ok(rows.into_iter().map(indexed).collect())
}

#[derive(FromQueryResult)]
struct Counted {
    subject_id: Uuid,
    count: i64,
}

/// How many contributions were sent about each thing of a process: one row for each thing, whatever the number of
/// contributions.
pub async fn counts_by_subject(view: &Snapshot, process: ProcessId) -> Result<Vec<(Uuid, i64)>, Failure> {
    let select = sql!(
        "SELECT subject_id, CAST(count(*) AS bigint) AS count FROM consultation_contribution
         WHERE process_id = $1 AND subject_id IS NOT NULL GROUP BY subject_id ORDER BY subject_id"
    );
    let rows: Vec<Counted> = view.all(select, params![process]).await?;
    Ok(rows.into_iter().map(|row| (row.subject_id, row.count)).collect())
}

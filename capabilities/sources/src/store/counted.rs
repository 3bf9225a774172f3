//! What is counted about sources, and nothing that names them: which texts each has had, in which sector it stood, and
//! which interviews were held with one and the same person.

use crate::model::{SourceId, SourceKind, VersionId};
use kernel::{Failure, Moment, ProcessId, uuid::Uuid};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};
use std::collections::{BTreeMap, HashMap};

/// Somebody who was heard: told apart from others within one answer, and no further.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Voice(usize);

/// A source as far as it is counted.
#[derive(Clone, Debug)]
pub struct Counted {
    /// Which.
    pub id: SourceId,
    /// What it is.
    pub kind: SourceKind,
    /// Who was heard; a document has a voice of its own.
    pub voice: Voice,
    versions: Vec<(Moment, VersionId)>,
    sectors: Vec<(Moment, String)>,
}

impl Counted {
    /// The text that was its newest at a moment; none before it came in.
    pub fn version_at(&self, at: Moment) -> Option<VersionId> {
        self.versions.iter().rev().find(|(from, _)| *from <= at).map(|(_, version)| *version)
    }

    /// The word of the sector in which it stood at a moment; none for a document.
    pub fn sector_at(&self, at: Moment) -> Option<&str> {
        self.sectors.iter().rev().find(|(from, _)| *from <= at).map(|(_, word)| word.as_str())
    }
}

#[derive(FromQueryResult)]
struct Row {
    id: SourceId,
    kind: SourceKind,
    voice: Uuid,
}

#[derive(FromQueryResult)]
struct Text {
    source: SourceId,
    version: VersionId,
    at: Moment,
}

#[derive(FromQueryResult)]
struct Standing {
    source: SourceId,
    sector: String,
    at: Moment,
}

/// Every source of a process, by the day it was held or came in. Three statements. For counting only: whoever shows a
/// figure by sector asks [`crate::Groups`] which sectors may be named.
pub async fn counted(view: &Snapshot, process: ProcessId) -> Result<Vec<Counted>, Failure> {
    let select = sql!(
        "SELECT s.id, s.kind, COALESCE(r.person_id, s.id) AS voice
         FROM sources_source s JOIN sources_revision r ON r.id = s.head_id
         WHERE s.process_id = $1 ORDER BY COALESCE(r.held_on, r.received_on), s.id"
    );
    let versions = sql!(
        "SELECT v.source_id AS source, v.id AS version, v.recorded_at AS at FROM sources_version v
         WHERE v.process_id = $1 ORDER BY v.source_id, v.number, v.id"
    );
    let sectors = sql!(
        "SELECT r.source_id AS source, r.sector, r.recorded_at AS at FROM sources_revision r
         WHERE r.process_id = $1 AND r.sector IS NOT NULL ORDER BY r.source_id, r.recorded_at, r.id"
    );
    let rows: Vec<Row> = view.all(select, params![process]).await?;
    let mut texts: HashMap<SourceId, Vec<(Moment, VersionId)>> = HashMap::new();
    for Text { source, version, at } in view.all(versions, params![process]).await? {
        texts.entry(source).or_default().push((at, version));
    }
    let mut standings: HashMap<SourceId, Vec<(Moment, String)>> = HashMap::new();
    for Standing { source, sector, at } in view.all(sectors, params![process]).await? {
        standings.entry(source).or_default().push((at, sector));
    }
    let mut voices: BTreeMap<Uuid, Voice> = BTreeMap::new();
    let counted = |row: Row| {
        let fresh = Voice(voices.len());
        Counted {
            voice: *voices.entry(row.voice).or_insert(fresh),
            versions: texts.remove(&row.id).unwrap_or_default(),
            sectors: standings.remove(&row.id).unwrap_or_default(),
            id: row.id,
            kind: row.kind,
        }
    };
    Ok(rows.into_iter().map(counted).collect())
}

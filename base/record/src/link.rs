//! Provenance links: "this rests on that", typed, dated, signed; withdrawn only by a later entry.

use crate::{Entry, FromQueryResult, Snapshot, Tx, params, sql};
use kernel::{EntryId, Failure, Kind, Moment, Ref, uuid::Uuid};

kernel::id! {
    /// A provenance link.
    LinkId
}

kernel::words! {
    /// What a link says of its two ends.
    pub enum LinkKind {
        /// The evidence speaks for the line.
        Supports = "supports",
        /// It speaks for it with a condition or a doubt.
        Qualifies = "qualifies",
        /// It speaks against it.
        Opposes = "opposes",
        /// The words of the line come from it.
        SourceOfWording = "source-of-wording",
        /// The new thing takes the place of the old one (split, merge).
        Replaces = "replaces",
        /// The first brought about the second: a reply and the revision it caused.
        Caused = "caused",
    }
}

impl LinkKind {
    /// The kinds a person chooses when tying a line to its evidence.
    pub const EVIDENCE: &'static [LinkKind] =
        &[LinkKind::Supports, LinkKind::Qualifies, LinkKind::Opposes, LinkKind::SourceOfWording];
}

/// A link as read: its two ends, its kind and the entry that made it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Linked {
    /// Its id.
    pub id: LinkId,
    /// The entry that made it, with author and reason.
    pub entry_id: EntryId,
    from_kind: Kind,
    from_id: Uuid,
    /// What it says.
    pub kind: LinkKind,
    to_kind: Kind,
    to_id: Uuid,
    /// When it was made.
    pub recorded_at: Moment,
}

impl Linked {
    /// What rests on something.
    pub fn from(&self) -> Ref {
        Ref { kind: self.from_kind, id: self.from_id }
    }
    /// What it rests on.
    pub fn to(&self) -> Ref {
        Ref { kind: self.to_kind, id: self.to_id }
    }
}

impl Tx {
    /// Ties `from` to `to` under an entry already written.
    pub async fn link(
        &mut self,
        entry: Entry,
        from: Ref,
        kind: LinkKind,
        to: Ref,
    ) -> Result<LinkId, Failure> {
        let id = LinkId(self.id());
        let insert = sql!(
            "INSERT INTO link (id, scope_id, entry_id, from_kind, from_id, kind, to_kind, to_id, recorded_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        );
        let values = params![id, entry.scope, entry.id, from.kind, from.id, kind, to.kind, to.id, entry.at];
        self.run(insert, values).await?;
        Ok(id)
    }

    /// Withdraws a link under an entry already written. Fails with `Conflict` when it is already withdrawn.
    pub async fn retract(&mut self, entry: Entry, link: LinkId) -> Result<(), Failure> {
        let insert = sql!(
            "INSERT INTO link_retraction (id, scope_id, entry_id, link_id, recorded_at)
             SELECT $1, l.scope_id, $3, l.id, $5 FROM link l WHERE l.id = $4 AND l.scope_id = $2
             ON CONFLICT (link_id) DO NOTHING"
        );
        let values = params![self.id(), entry.scope, entry.id, link, entry.at];
        if self.run(insert, values).await? == 1 { Ok(()) } else { Err(Failure::Conflict) }
    }
}

impl Snapshot {
    /// Links from one thing in force at a moment, oldest first.
    pub async fn links_from(&self, from: Ref, at: Moment) -> Result<Vec<Linked>, Failure> {
        let select = sql!(
            "SELECT l.id, l.entry_id, l.from_kind, l.from_id, l.kind, l.to_kind, l.to_id, l.recorded_at
             FROM link l
             LEFT JOIN link_retraction r ON r.link_id = l.id AND r.recorded_at <= $2
             WHERE l.from_id = $1 AND l.recorded_at <= $2 AND r.id IS NULL
             ORDER BY l.recorded_at, l.id"
        );
        self.all(select, params![from.id, at]).await
    }

    /// Links to one thing in force at a moment, oldest first.
    pub async fn links_to(&self, to: Ref, at: Moment) -> Result<Vec<Linked>, Failure> {
        let select = sql!(
            "SELECT l.id, l.entry_id, l.from_kind, l.from_id, l.kind, l.to_kind, l.to_id, l.recorded_at
             FROM link l
             LEFT JOIN link_retraction r ON r.link_id = l.id AND r.recorded_at <= $2
             WHERE l.to_id = $1 AND l.recorded_at <= $2 AND r.id IS NULL
             ORDER BY l.recorded_at, l.id"
        );
        self.all(select, params![to.id, at]).await
    }
}

//! Writing: one transaction, its ids, its entries.

use crate::{Chance, Snapshot, Sql, snapshot::failed};
use kernel::{Failure, Lang, uuid::Uuid};
use sea_orm::{ConnectionTrait, Value};
use std::ops::Deref;

/// A transaction for writing. Reads through it like a [`Snapshot`].
#[derive(Debug)]
pub struct Tx {
    view: Snapshot,
    chance: Chance,
    lang: Lang,
}

impl Deref for Tx {
    type Target = Snapshot;
    fn deref(&self) -> &Snapshot {
        &self.view
    }
}

impl Tx {
    pub(crate) fn new(view: Snapshot, chance: Chance) -> Tx {
        Tx { view, chance, lang: Lang::It }
    }

    /// The same, written in this language: that of the page whose form it comes from.
    pub fn in_language(self, lang: Lang) -> Tx {
        Tx { lang, ..self }
    }

    /// The language in which reasons and notes are written; Italian unless somebody said otherwise.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Runs a statement that writes; the number of rows it touched.
    pub async fn run(&mut self, sql: &'static Sql, values: Vec<Value>) -> Result<u64, Failure> {
        let done = self.view.inner.execute_raw(self.view.statement(sql, values)).await.map_err(failed)?;
        Ok(done.rows_affected())
    }

    /// A new id that sorts by the moment of its making.
    pub fn id(&self) -> Uuid {
        self.chance.id(self.now())
    }

    /// A new id that tells nothing of when it was made.
    pub fn silent_id(&self) -> Uuid {
        self.chance.silent_id()
    }

    pub(crate) fn chance(&self) -> &Chance {
        &self.chance
    }

    /// Random bytes, for secrets and salts.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        self.chance.bytes()
    }

    /// Makes everything lasting. Nothing is acknowledged before this returns.
    pub async fn commit(self) -> Result<(), Failure> {
        self.view.inner.commit().await.map_err(failed)
    }
}

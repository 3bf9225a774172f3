//! The rules of a process, for later capabilities.

use kernel::{Failure, ProcessId};
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

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

//! Forms sent twice act once: the key a form carries is remembered with where it led.

use crate::{FromQueryResult, Tx, params, sql};
use kernel::{Failure, uuid::Uuid};

#[derive(FromQueryResult)]
struct Led {
    outcome: String,
}

/// How long a key is remembered: a form left open for longer is sent from a fresh page.
const LIFE: i64 = 30 * 24 * 3_600_000_000;

impl Tx {
    /// Drops the keys of forms sent long ago; the number dropped.
    pub async fn drop_old_keys(&mut self) -> Result<u64, Failure> {
        let delete = sql!("DELETE FROM once_key WHERE recorded_at < $1");
        let before = self.now().0 - LIFE;
        self.run(delete, params![before]).await
    }

    /// Takes a form's key. `None` when it is new: act, and it leads to `outcome`. `Some` when it was sent before: go there.
    pub async fn once(&mut self, key: Uuid, outcome: &str) -> Result<Option<String>, Failure> {
        let insert = sql!(
            "INSERT INTO once_key (id, outcome, recorded_at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING"
        );
        if self.run(insert, params![key, outcome, self.now()]).await? == 1 {
            return Ok(None);
        }
        let select = sql!("SELECT outcome FROM once_key WHERE id = $1");
        let led: Led = self.one(select, params![key]).await?;
        Ok(Some(led.outcome))
    }
}

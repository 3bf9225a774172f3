//! What the installation keeps about itself.

use kernel::Failure;
use record::{Db, FromQueryResult, content::hex, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct Setting {
    value: String,
}

/// The key of this installation's tokens: made the first time it is asked for, the same ever after, for every process.
pub async fn installation_key(db: &Db) -> Result<[u8; 32], Failure> {
    let insert = sql!(
        "INSERT INTO accounts_setting (name, value) VALUES ('installation-key', $1) ON CONFLICT (name) DO NOTHING"
    );
    let select = sql!("SELECT value FROM accounts_setting WHERE name = 'installation-key'");
    let mut tx = db.write().await?;
    let fresh = hex(&tx.bytes::<32>());
    tx.run(insert, params![fresh]).await?;
    let kept: Setting = tx.one(select, vec![]).await?;
    tx.commit().await?;
    bytes_of(&kept.value).ok_or_else(|| Failure::internal("the installation key is no key"))
}

/// What the installation keeps under a name, if anything.
pub async fn setting(db: &Db, name: &str) -> Result<Option<String>, Failure> {
    let select = sql!("SELECT value FROM accounts_setting WHERE name = $1");
    let kept: Option<Setting> = db.read().await?.maybe(select, params![name]).await?;
    Ok(kept.map(|kept| kept.value))
}

/// Keeps something under a name, in the place of what was there.
pub async fn set_setting(db: &Db, name: &str, value: &str) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO accounts_setting (name, value) VALUES ($1, $2)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    );
    let mut tx = db.write().await?;
    tx.run(insert, params![name, value]).await?;
    tx.commit().await
}

/// Reads 64 hexadecimal digits.
fn bytes_of(text: &str) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (at, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()?;
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written() {
        let key = [0xa5; 32];
        assert_eq!(bytes_of(&hex(&key)), Some(key));
        assert_eq!(bytes_of("zz"), None);
        assert_eq!(bytes_of(&"g".repeat(64)), None);
    }
}

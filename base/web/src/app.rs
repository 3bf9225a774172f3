//! What every request shares: the database, the site's settings, the key of its tokens.

use crate::{Workshop, cache::Cache, session::Identify, site::Site};
use record::Db;
use std::sync::Arc;

/// The running program, as requests see it.
pub struct App {
    /// The database.
    pub db: Db,
    /// Names and addresses of the installation.
    pub site: Site,
    /// Address under which people reach it, without slash at the end; in mails and permanent addresses.
    pub origin: String,
    /// Key of the tokens in forms. Kept in the database, so that a restart disturbs nobody.
    pub key: [u8; 32],
    /// Who stands behind a session; given by `accounts`.
    pub identify: Identify,
    /// Public pages as last sent.
    pub cache: Cache,
    /// Where slow work is done.
    pub workshop: Workshop,
}

/// The program behind a handler.
pub type Shared = Arc<App>;

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("origin", &self.origin).finish_non_exhaustive()
    }
}

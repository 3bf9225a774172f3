//! The register of navigation: what a process shows in its header, and what its desk offers to whom.

use kernel::{PhaseKind, Role};

/// An entry of the process's navigation or of its desk.
#[derive(Debug)]
pub struct NavItem {
    /// Order.
    pub rank: u32,
    /// Translation key of its label; for the desk, `<key>-help` says what it is for.
    pub key: &'static str,
    /// Path under the process: `/plan`.
    pub path: &'static str,
    /// Where it stands and who sees it.
    pub place: NavPlace,
}

/// Where an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NavPlace {
    /// In the header, for everybody. At most six in all.
    Header,
    /// On the desk, for who holds one of these roles.
    Desk(&'static [Role]),
    /// On the process page, under "what you can do now", while a phase of one of these kinds is open (always, when none is
    /// named); `<key>-help` says what it is for.
    Now(&'static [PhaseKind]),
}

inventory::collect!(NavItem);

/// Entries in order.
pub fn entries() -> Vec<&'static NavItem> {
    let mut all: Vec<_> = inventory::iter::<NavItem>.into_iter().collect();
    all.sort_by_key(|item| (item.rank, item.path));
    all
}

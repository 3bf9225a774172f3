//! Who a route is for, as declared where it is mounted; a test visits every route as every role and compares.

use kernel::Role;

/// Who a route is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everybody, also who has not said who they are.
    Open,
    /// Whoever has signed in.
    SignedIn,
    /// Who holds one of these roles in the process.
    Roles(&'static [Role]),
    /// Who may do this change; the handler asks `may`.
    Change {
        /// Name of the change.
        name: &'static str,
        /// Who may do it.
        by: &'static [Role],
    },
    /// Who holds a private address: the secret in the path is the right.
    Secret,
}

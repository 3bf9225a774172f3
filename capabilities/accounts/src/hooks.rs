//! What later capabilities add to people without this one knowing them.

use futures_util::future::BoxFuture;
use kernel::{Day, Failure, OrganisationId, PersonId};
use record::{Snapshot, Tx};

/// Blanks a person's columns in the tables of one capability, inside the transaction of the erasure.
pub type Erase = for<'a> fn(&'a mut Tx, PersonId) -> BoxFuture<'a, Result<(), Failure>>;

/// A capability that keeps columns about people. Texts in `content` need none: they are blanked by their person.
///
/// ```text
/// web::inventory::submit! { accounts::Eraser { capability: "directory", erase: |tx, person| Box::pin(store::forget(tx, person)) } }
/// ```
#[derive(Debug)]
pub struct Eraser {
    /// Whose columns.
    pub capability: &'static str,
    /// How they are blanked.
    pub erase: Erase,
}

inventory::collect!(Eraser);

/// Finds the organisations a person may speak for on a day.
pub type Find =
    for<'a> fn(&'a Snapshot, PersonId, Day) -> BoxFuture<'a, Result<Vec<OrganisationId>, Failure>>;

/// Whoever keeps mandates: asked once for each request of somebody signed in.
#[derive(Debug)]
pub struct Mandates {
    /// How they are found.
    pub find: Find,
}

inventory::collect!(Mandates);

/// Drops what a capability no longer needs, inside one transaction, about once an hour.
pub type Tidy = for<'a> fn(&'a mut Tx) -> BoxFuture<'a, Result<(), Failure>>;

/// A capability that keeps something for a while only.
#[derive(Debug)]
pub struct Tidier {
    /// How it is dropped.
    pub tidy: Tidy,
}

inventory::collect!(Tidier);

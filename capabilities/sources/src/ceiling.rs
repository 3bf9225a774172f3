//! How far the person who was heard agreed to be named, as a later capability knows it: no interview may say more.

use futures_util::future::BoxFuture;
use kernel::{Attribution, Failure, PersonId, ProcessId};
use record::Snapshot;

/// The most open level a person agreed to in a process; `None` when nobody asked.
pub type Agreed =
    for<'a> fn(&'a Snapshot, ProcessId, PersonId) -> BoxFuture<'a, Result<Option<Attribution>, Failure>>;

/// Whoever keeps what people agreed to. Asked each time an interview comes in or learns whose it is:
///
/// ```text
/// web::inventory::submit! { sources::Ceiling { agreed: |view, process, person| Box::pin(store::ceiling(view, process, person)) } }
/// ```
#[derive(Debug)]
pub struct Ceiling {
    /// How it is found.
    pub agreed: Agreed,
}

web::inventory::collect!(Ceiling);

/// Refuses a level more open than the person agreed to, with a problem on this field. To be asked after the entry: its lock keeps whoever withdraws an
/// agreement at the same moment either before this or after the interview is there to be lowered.
pub(crate) async fn check(
    view: &Snapshot,
    process: ProcessId,
    person: Option<PersonId>,
    (field, level): (&'static str, Attribution),
) -> Result<(), Failure> {
    let Some(person) = person else { return Ok(()) };
    for ceiling in web::inventory::iter::<Ceiling> {
        let agreed = (ceiling.agreed)(view, process, person).await?;
        if agreed.is_some_and(|agreed| level < agreed) {
            return Err(Failure::invalid(field, "sources-problem-not-agreed"));
        }
    }
    Ok(())
}

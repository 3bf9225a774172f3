//! References: how one capability points at a thing of another without knowing it.
//!
//! A [`Ref`] has no words; only its owner gives it words, for a given viewer.

use crate::Failure;
use uuid::Uuid;

/// A kind of thing, registered by its owner with [`kind!`](crate::kind): `plan.line`, `coding.excerpt`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Kind(pub &'static str);

inventory::collect!(Kind);

impl Kind {
    /// The registered kind of this name. Linear in the number of kinds (about thirty).
    pub fn parse(name: &str) -> Result<Kind, Failure> {
        inventory::iter::<Kind>.into_iter().find(|kind| kind.0 == name).copied().ok_or(Failure::NotFound)
    }
}

/// Registers a kind of thing: `kind! { /// A line of a plan. pub LINE = "plan.line" }`.
#[macro_export]
macro_rules! kind {
    ($($(#[$about:meta])* pub $name:ident = $text:literal),+ $(,)?) => {$(
        $(#[$about])*
        pub const $name: $crate::Kind = $crate::Kind($text);
        $crate::inventory::submit! { $name }
    )+};
}

crate::kind! {
    /// A human being. An entry of the ledger that is about one does not say about whom.
    pub PERSON = "accounts.person"
}

/// A thing of some capability: its kind and its id. Written `kind:id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ref {
    /// What it is.
    pub kind: Kind,
    /// Which one.
    pub id: Uuid,
}

impl std::fmt::Display for Ref {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.kind.0, crate::ids::encode(self.id))
    }
}

impl std::str::FromStr for Ref {
    type Err = Failure;
    fn from_str(text: &str) -> Result<Self, Failure> {
        let (kind, id) = text.split_once(':').ok_or(Failure::NotFound)?;
        Ok(Ref { kind: Kind::parse(kind)?, id: crate::ids::decode(id).ok_or(Failure::NotFound)? })
    }
}

#[cfg(feature = "rows")]
impl From<Kind> for sea_orm::Value {
    fn from(kind: Kind) -> Self {
        kind.0.into()
    }
}

#[cfg(feature = "rows")]
impl sea_orm::TryGetable for Kind {
    fn try_get_by<I: sea_orm::ColIdx>(
        row: &sea_orm::QueryResult,
        at: I,
    ) -> Result<Self, sea_orm::TryGetError> {
        let name = String::try_get_by(row, at)?;
        Kind::parse(&name).map_err(|_| sea_orm::DbErr::Type(format!("{name} is no kind")).into())
    }
}

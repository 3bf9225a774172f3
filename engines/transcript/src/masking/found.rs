//! What may have to be hidden.

use std::ops::Range;

use super::Redaction;

/// What kind of thing is hidden; said to readers in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The name of a person.
    Person,
    /// An address of e-mail, written or dictated.
    Email,
    /// A telephone number.
    Phone,
    /// An Italian tax code of a person.
    FiscalCode,
    /// The number of a bank account.
    Iban,
    /// A street with the number of a house.
    Address,
    /// A date of birth.
    BirthDate,
    /// The plate of a vehicle.
    Plate,
    /// Anything else that a person chose to hide.
    Other,
}

impl Kind {
    /// The key of the word that tells a person, e.g. `masking-person`.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Person => "masking-person",
            Kind::Email => "masking-email",
            Kind::Phone => "masking-phone",
            Kind::FiscalCode => "masking-fiscal-code",
            Kind::Iban => "masking-iban",
            Kind::Address => "masking-address",
            Kind::BirthDate => "masking-birth-date",
            Kind::Plate => "masking-plate",
            Kind::Other => "masking-other",
        }
    }
}

/// How sure a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ground {
    /// Its check digits agree.
    Checked,
    /// It is written as such things are; check digits, if it has any, do not agree.
    Shape,
    /// The words around it say what it is.
    Context,
}

/// A stretch of text that may have to be hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it stands, in code points, the end excluded; never empty.
    pub range: Range<usize>,
    /// What it seems to be.
    pub kind: Kind,
    /// Why it seems so.
    pub ground: Ground,
}

impl Found {
    /// The redaction that would hide it behind a mark.
    pub fn redaction(&self, mark: &str) -> Redaction {
        Redaction { range: self.range.clone(), kind: self.kind, mark: mark.to_owned() }
    }
}

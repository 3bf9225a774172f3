//! Typed ids: a UUID in a newtype, written in addresses as 26 characters of Crockford base 32.
//!
//! Version 7 where order of creation is harmless, version 4 where the second of creation would betray somebody
//! (interviews, excerpts, tokens). Who makes an id decides; the type does not tell them apart.

use uuid::Uuid;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Defines typed ids: `id! { /// A line of a plan. LineId }`.
#[macro_export]
macro_rules! id {
    ($($(#[$about:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub $crate::uuid::Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::ids::encode(self.0))
            }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::Failure;
            fn from_str(text: &str) -> Result<Self, $crate::Failure> {
                $crate::ids::decode(text).map($name).ok_or($crate::Failure::NotFound)
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.collect_str(self)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                text.parse().map_err(|_| $crate::serde::de::Error::custom("not an id"))
            }
        }
        $crate::rows_newtype!($name, $crate::uuid::Uuid);
    )+};
}

/// The 26 characters of an id. Inverse of [`decode`].
pub fn encode(id: Uuid) -> String {
    let mut bits = id.as_u128();
    let mut out = [b'0'; 26];
    for place in out.iter_mut().rev() {
        *place = ALPHABET.get((bits & 31) as usize).copied().unwrap_or(b'0');
        bits >>= 5;
    }
    out.iter().map(|byte| char::from(*byte)).collect()
}

/// Reads 26 characters, upper or lower case; `None` for anything else, also for numbers above 128 bits.
pub fn decode(text: &str) -> Option<Uuid> {
    if text.len() != 26 {
        return None;
    }
    let mut bits: u128 = 0;
    for byte in text.bytes() {
        let digit = ALPHABET.iter().position(|letter| *letter == byte.to_ascii_uppercase())?;
        if bits >> 123 != 0 {
            return None;
        }
        bits = (bits << 5) | digit as u128;
    }
    Some(Uuid::from_u128(bits))
}

id! {
    /// A human being, with or without an account.
    PersonId,
    /// A legal or informal body in the directory.
    OrganisationId,
    /// One participatory making of a plan.
    ProcessId,
    /// A line of the ledger.
    EntryId,
}

/// The scope of what belongs to the installation and to no process: accounts, first administrator.
pub const HOUSE: ProcessId = ProcessId(Uuid::nil());

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_id_survives_its_own_address(bits: u128) {
            let id = Uuid::from_u128(bits);
            prop_assert_eq!(decode(&encode(id)), Some(id));
        }

        #[test]
        fn addresses_sort_like_ids(a: u128, b: u128) {
            let (x, y) = (encode(Uuid::from_u128(a)), encode(Uuid::from_u128(b)));
            prop_assert_eq!(a.cmp(&b), x.cmp(&y));
        }

        #[test]
        fn any_text_is_read_or_refused_without_panic(text in ".{0,40}") {
            let _ = decode(&text);
        }
    }

    #[test]
    fn a_number_above_128_bits_is_refused() {
        assert_eq!(decode("ZZZZZZZZZZZZZZZZZZZZZZZZZZ"), None);
        assert_eq!(decode("7ZZZZZZZZZZZZZZZZZZZZZZZZZ"), Some(Uuid::max()));
    }
}

//! Closed vocabularies: an enum whose members are written in the database, in forms and in translation keys as one word.

/// Defines a closed vocabulary: `words! { /// What. pub enum Outcome { /// Taken up. Accepted = "accepted", … } }`.
#[macro_export]
macro_rules! words {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$each:meta])* $member:ident = $word:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$each])* $member),+ }

        impl $name {
            /// Every member, in the order of the vocabulary.
            pub const ALL: &'static [$name] = &[$($name::$member),+];

            /// The word as written in the database, in forms and in translation keys.
            pub const fn word(self) -> &'static str {
                match self { $($name::$member => $word),+ }
            }

            /// Reads a word; `None` when it is not in the vocabulary.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some($name::$member),)+ _ => None }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.word()) }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.serialize_str(self.word())
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                Self::parse(&text).ok_or_else(|| $crate::serde::de::Error::custom("not in the vocabulary"))
            }
        }
        $crate::rows_word!($name);
    };
}

/// Lets a newtype over a database value be bound and read. Nothing without the feature `rows`.
#[cfg(feature = "rows")]
#[macro_export]
macro_rules! rows_newtype {
    ($name:ident, $inner:ty) => {
        impl From<$name> for $crate::sea_orm::Value {
            fn from(value: $name) -> Self {
                value.0.into()
            }
        }
        impl From<&$name> for $crate::sea_orm::Value {
            fn from(value: &$name) -> Self {
                value.0.clone().into()
            }
        }
        impl $crate::sea_orm::sea_query::Nullable for $name {
            fn null() -> $crate::sea_orm::Value {
                <$inner as $crate::sea_orm::sea_query::Nullable>::null()
            }
        }
        impl $crate::sea_orm::TryGetable for $name {
            fn try_get_by<I: $crate::sea_orm::ColIdx>(
                row: &$crate::sea_orm::QueryResult,
                at: I,
            ) -> Result<Self, $crate::sea_orm::TryGetError> {
                <$inner as $crate::sea_orm::TryGetable>::try_get_by(row, at).map($name)
            }
        }
    };
}

/// Lets a closed vocabulary be bound and read as text.
#[cfg(feature = "rows")]
#[macro_export]
macro_rules! rows_word {
    ($name:ident) => {
        impl From<$name> for $crate::sea_orm::Value {
            fn from(value: $name) -> Self {
                value.word().into()
            }
        }
        impl $crate::sea_orm::sea_query::Nullable for $name {
            fn null() -> $crate::sea_orm::Value {
                <String as $crate::sea_orm::sea_query::Nullable>::null()
            }
        }
        impl $crate::sea_orm::TryGetable for $name {
            fn try_get_by<I: $crate::sea_orm::ColIdx>(
                row: &$crate::sea_orm::QueryResult,
                at: I,
            ) -> Result<Self, $crate::sea_orm::TryGetError> {
                let word = <String as $crate::sea_orm::TryGetable>::try_get_by(row, at)?;
                Self::parse(&word).ok_or_else(|| {
                    $crate::sea_orm::DbErr::Type(format!("{word} is no {}", stringify!($name))).into()
                })
            }
        }
    };
}

/// Nothing to do without a database.
#[cfg(not(feature = "rows"))]
#[macro_export]
macro_rules! rows_newtype {
    ($name:ident, $inner:ty) => {};
}

/// Nothing to do without a database.
#[cfg(not(feature = "rows"))]
#[macro_export]
macro_rules! rows_word {
    ($name:ident) => {};
}

//! The languages the product speaks.

crate::words! {
    /// A shipped language. Italian first for people, English first in code.
    pub enum Lang {
        /// Italian.
        It = "it",
        /// English.
        En = "en",
    }
}

impl Lang {
    /// The other shipped language, for the switch in the header.
    pub const fn other(self) -> Lang {
        match self {
            Lang::It => Lang::En,
            Lang::En => Lang::It,
        }
    }

    /// The best shipped language for an `Accept-Language` header; Italian when it names none of ours.
    pub fn accepted(header: &str) -> Lang {
        let first = header.split(',').find_map(|part| Lang::parse(part.trim().get(..2)?));
        first.unwrap_or(Lang::It)
    }
}

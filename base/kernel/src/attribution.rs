//! How far a source may be named.

crate::words! {
    /// How far a source may be named, from the most open to the most closed. The order is the law: it can only be lowered.
    pub enum Attribution {
        /// By name.
        Named = "named",
        /// By organisation, not by person.
        Organisation = "organisation",
        /// By category of participant, if the category has enough members.
        Category = "category",
        /// Quoted, with nothing said of who spoke.
        Unattributed = "unattributed",
        /// Not shown outside the process staff; its existence is counted.
        Restricted = "restricted",
    }
}

impl Attribution {
    /// The more closed of two levels: what an excerpt with its own level may show of its source.
    pub fn lowered_to(self, other: Attribution) -> Attribution {
        self.max(other)
    }

    /// Whether its words may be shown to the public at all.
    pub fn is_public(self) -> bool {
        self != Attribution::Restricted
    }
}

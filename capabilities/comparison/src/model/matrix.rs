//! Matrices: what stands against what.

kernel::words! {
    /// What codes stand against.
    pub enum Matrix {
        /// Documents.
        Sources = "sources",
        /// Sectors of those who were interviewed.
        Sectors = "sectors",
        /// Other codes.
        Codes = "codes",
    }
}

kernel::words! {
    /// How near two codes must be to count as together.
    pub enum Nearness {
        /// On one and the same excerpt.
        Excerpt = "excerpt",
        /// On the same excerpt, or on two that share at least a letter.
        Overlap = "overlap",
        /// In one and the same passage.
        Passage = "passage",
    }
}

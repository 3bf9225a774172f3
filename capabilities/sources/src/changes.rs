//! What can be done to sources, by whom.

kernel::change! {
    /// Adds a document or an interview, with its text and its attribution.
    AddSource = "sources.source.add" by [Analyst, Lead] during [] why Free,
    /// Says something else of a source: title, publisher, dates, who was heard.
    DescribeSource = "sources.source.describe" by [Analyst, Lead] during [] why Free,
    /// Adds a corrected text; the older one stays.
    AddVersion = "sources.version.add" by [Analyst, Lead] during [] why Needed,
    /// Lowers how far a source may be named. Holds everywhere at once.
    LowerLevel = "sources.level.lower" by [Lead, Analyst, DataContact] during [] why Needed,
}

/// A change that may lower how far interviews may be named. A later capability says it of its own, when it knows what the
/// person who was heard agreed to.
pub trait Lowers: kernel::Change {}
impl Lowers for LowerLevel {}

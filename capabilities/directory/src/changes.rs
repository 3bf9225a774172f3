//! What can be done to the directory, by whom.

kernel::change! {
    /// Enters an organisation.
    AddOrganisation = "directory.organisation.add" by [Lead, Analyst] during [] why Free,
    /// Says something else of an organisation.
    ReviseOrganisation = "directory.organisation.revise" by [Lead, Analyst] during [] why Free,
    /// Records that a person may speak for an organisation.
    GiveMandate = "directory.mandate.give" by [Lead] during [] why Free,
    /// Ends such a right before its time.
    EndMandate = "directory.mandate.end" by [Lead] during [] why Needed,
}

//! What can be done to people and their roles, by whom.

kernel::change! {
    /// Gives a person a role in a process, or in the house, and invites them. In the house only an administrator does.
    GiveGrant = "accounts.grant.give" by [Administrator, Lead] during [] why Needed,
    /// Ends a role before its last day. In the house only an administrator does.
    EndGrant = "accounts.grant.end" by [Administrator, Lead] during [] why Needed,
    /// Makes somebody an administrator from the command line of the machine.
    AppointAdministrator = "accounts.administrator.appoint" by [System] during [] why Free,
    /// Corrects one's own name or language.
    CorrectPerson = "accounts.person.correct" by [Participant] during [] why Free,
    /// Asks to be erased.
    RequestErasure = "accounts.erasure.request" by [Participant] during [] why Free,
    /// Erases a person: name, address, words, means of signing in.
    ErasePerson = "accounts.person.erase" by [DataContact, Administrator] during [] why Needed,
}

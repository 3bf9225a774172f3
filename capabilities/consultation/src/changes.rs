//! What can be done to contributions, by whom.

kernel::change! {
    /// Sends a contribution.
    SendContribution = "consultation.contribution.send" by [Anyone] during [Consultation] why Free,
    /// Enters one that came on paper, by e-mail or in person.
    EnterContribution = "consultation.contribution.enter" by [Lead, Editor] during [] why Free,
    /// Keeps the words of one from public view.
    WithholdContribution = "consultation.contribution.withhold" by [Lead, Guarantor] during [] why Needed,
    /// Shows them again.
    ShowContribution = "consultation.contribution.show" by [Lead, Guarantor] during [] why Needed,
    /// Finds that whoever claimed to speak for an organisation did.
    RecogniseContribution = "consultation.contribution.recognise" by [Lead] during [] why Free,
}

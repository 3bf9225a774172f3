//! What can be done to a plan, by whom.
//!
//! Publishing asks for no reason: the purpose of the version is one. Everything else does.

kernel::change! {
    /// A new section.
    AddSection = "plan.section.add" by [Editor, Lead] during [] why Needed,
    /// Another title or place for a section.
    ReviseSection = "plan.section.revise" by [Editor, Lead] during [] why Needed,
    /// A new line.
    AddLine = "plan.line.add" by [Editor, Lead] during [] why Needed,
    /// New words for a line.
    ReviseLine = "plan.line.revise" by [Editor, Lead] during [] why Needed,
    /// Another place for a line.
    MoveLine = "plan.line.move" by [Editor, Lead] during [] why Needed,
    /// A line is taken away; its address stays.
    StrikeLine = "plan.line.strike" by [Editor, Lead] during [] why Needed,
    /// A line that was taken away is put back.
    RestoreLine = "plan.line.restore" by [Editor, Lead] during [] why Needed,
    /// One line becomes several.
    SplitLine = "plan.line.split" by [Editor, Lead] during [] why Needed,
    /// Several lines become one.
    MergeLines = "plan.line.merge" by [Editor, Lead] during [] why Needed,
    /// A line is tied to what it rests on.
    MakeLink = "plan.link.make" by [Editor, Lead] during [] why Needed,
    /// Such a tie is withdrawn; it stays in the history.
    WithdrawLink = "plan.link.withdraw" by [Editor, Lead] during [] why Needed,
    /// The draft as it stands becomes a version.
    PublishVersion = "plan.version.publish" by [Lead] during [] why Free,
    /// A promoter adopts a version with an act of its own.
    AdoptVersion = "plan.version.adopt" by [Promoter] during [] why Needed,
    /// An adopted plan is opened for its next revision.
    ReopenPlan = "plan.plan.reopen" by [Lead, Promoter] during [] why Needed,
}

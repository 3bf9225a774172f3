//! What can be done to replies, by whom.

kernel::change! {
    /// Answers one or several contributions, once and for ever; the reason is the reply's.
    GiveReply = "replies.reply.give" by [DecisionOwner] during [] why Needed,
}

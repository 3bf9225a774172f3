//! What can be done while reading and coding, by whom.

kernel::change! {
    /// Adds a code to the codebook.
    AddCode = "coding.code.add" by [Analyst, Lead] during [] why Free,
    /// Says something else of a code, or moves it in the codebook.
    ReviseCode = "coding.code.revise" by [Analyst, Lead] during [] why Needed,
    /// Retires a code: what carries it keeps it, nothing new gets it.
    RetireCode = "coding.code.retire" by [Analyst, Lead] during [] why Needed,
    /// Puts a code, with those under it, at another place of the codebook.
    MoveCode = "coding.code.move" by [Analyst, Lead] during [] why Needed,
    /// Makes one code of several: their codings are carried over.
    MergeCodes = "coding.code.merge" by [Analyst, Lead] during [] why Needed,
    /// Makes several codes of one: its codings are dealt out among them.
    SplitCode = "coding.code.split" by [Analyst, Lead] during [] why Needed,
    /// Restores what an entry changed.
    UndoEntry = "coding.entry.undo" by [Analyst, Lead] during [] why Free,
    /// Takes an excerpt from a passage and puts codes on it.
    TakeExcerpt = "coding.excerpt.take" by [Analyst, Lead] during [] why Free,
    /// Shows an excerpt less than its source. Holds everywhere at once.
    LowerExcerpt = "coding.excerpt.lower" by [Analyst, Lead, DataContact] during [] why Needed,
    /// Puts codes on an excerpt, or a memo.
    AddCoding = "coding.coding.add" by [Analyst, Lead] during [] why Free,
    /// Withdraws a coding.
    WithdrawCoding = "coding.coding.withdraw" by [Analyst, Lead] during [] why Free,
    /// Says that passages have been read.
    ReadPassages = "coding.passages.read" by [Analyst, Lead] during [] why Free,
    /// Writes a memo about something.
    WriteMemo = "coding.memo.write" by [Analyst, Lead] during [] why Free,
    /// Says a memo of one's own in other words.
    ReviseMemo = "coding.memo.revise" by [Analyst, Lead] during [] why Free,
    /// Withdraws a memo of one's own.
    WithdrawMemo = "coding.memo.withdraw" by [Analyst, Lead] during [] why Free,
    /// Builds a theme.
    BuildTheme = "coding.theme.build" by [Analyst, Lead] during [] why Free,
    /// Says a theme in other words.
    ReviseTheme = "coding.theme.revise" by [Analyst, Lead] during [] why Needed,
    /// Gathers excerpts in a theme, takes some out, puts them in order.
    GatherTheme = "coding.theme.gather" by [Analyst, Lead] during [] why Free,
    /// Opens a blind round: nobody reads what its coders make in its texts until it closes.
    OpenRound = "coding.round.open" by [Lead] during [] why Free,
    /// Says that one has finished coding in a round; the last one closes it.
    FinishRound = "coding.round.finish" by [Analyst, Lead] during [] why Free,
    /// Closes a round before every coder has finished.
    CloseRound = "coding.round.close" by [Lead] during [] why Needed,
    /// Settles what the coders of a closed round saw differently.
    SettleDisagreement = "coding.round.settle" by [Analyst, Lead] during [] why Needed,
}

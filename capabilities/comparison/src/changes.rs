//! What can be done while comparing, by whom.

kernel::change! {
    /// Begins to look for what some documents have in common.
    BeginDenominator = "comparison.denominator.begin" by [Analyst, Lead] during [] why Free,
    /// Sets such a search aside.
    EndDenominator = "comparison.denominator.end" by [Analyst, Lead] during [] why Needed,
    /// Says, with quotations of every document, that something is common to all of them.
    ConfirmAxis = "comparison.axis.confirm" by [Analyst, Lead] during [] why Needed,
    /// Gives an axis another name, or says it in other words.
    RenameAxis = "comparison.axis.rename" by [Analyst, Lead] during [] why Needed,
    /// Splits an axis into two that replace it.
    SplitAxis = "comparison.axis.split" by [Analyst, Lead] during [] why Needed,
    /// Withdraws an axis.
    WithdrawAxis = "comparison.axis.withdraw" by [Analyst, Lead] during [] why Needed,
}

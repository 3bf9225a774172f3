//! What can be done to a process, by whom.

kernel::change! {
    /// Opens a process. Allowed in the house, carried into the process it opens.
    OpenProcess = "process.process.open" by [Administrator, Lead, System] during [] why Free,
    /// Says something else of the process, or changes its rules.
    DescribeProcess = "process.process.describe" by [Lead] during [] why Needed,
    /// Makes the process public.
    PublishProcess = "process.process.publish" by [Lead] during [] why Free,
    /// Adds a promoting body.
    AddPromoter = "process.promoter.add" by [Lead] during [] why Free,
    /// Records a formal act of a promoter.
    AddAct = "process.act.add" by [Lead, Promoter] during [] why Free,
    /// Adds a phase.
    AddPhase = "process.phase.add" by [Lead] during [] why Free,
    /// Moves the days of a phase or says something else of it.
    RevisePhase = "process.phase.revise" by [Lead] during [] why Needed,
    /// Adds a word to a vocabulary of the process.
    AddWord = "process.word.add" by [Lead] during [] why Free,
}

impl kernel::change::Opens for OpenProcess {}

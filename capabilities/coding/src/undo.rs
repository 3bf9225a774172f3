//! Undoing: what an entry did, piece by piece, each with the facts that decide whether it can still be put back.
//!
//! One way for everything: an entry is read as the rows it wrote (its *deeds*), and each deed has one opposite. Nothing is
//! deleted: the opposite is a row too. A deed whose opposite holds already needs nothing; one that somebody built upon since
//! is an *obstacle*, and then nothing of the entry is undone.

mod judge;

use crate::model::{
    CodeEndId, CodeId, CodeRevisionId, CodingId, ExcerptEndId, ExcerptId, MemoId, PlacingId, ThemeId,
};
pub use judge::obstacles;
use kernel::PersonId;

/// One thing an entry did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A code was added.
    CodeAdded(Added),
    /// A code got another state; what it said before.
    CodeRevised(Revised),
    /// A code was retired, merged or split; whether it came back.
    CodeEnded(CodeId, CodeEndId, Stands),
    /// A code came back.
    CodeReturned(CodeId, CodeEndId),
    /// An excerpt was taken, or taken again.
    ExcerptTaken(Taken),
    /// An excerpt was given up; whether it still is.
    ExcerptEnded(ExcerptId, ExcerptEndId, Stands),
    /// A coding was written; whether it stands.
    Coded(Coded),
    /// A coding ended; whether the same person has put the same code there again.
    Uncoded(Coded),
    /// An excerpt was put into a theme; whether it stands there.
    Placed(Placed),
    /// An excerpt was taken out of a theme; whether it is there again.
    Displaced(Placed),
    /// A memo was written.
    Noted(Noted),
    /// A memo was withdrawn; whether it was written again.
    Unnoted(MemoId, Stands),
}

/// Whether the thing a deed is about stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// It does.
    Yes,
    /// It does not.
    No,
}

impl Stands {
    /// From what was found, or not.
    pub(crate) fn when(found: bool) -> Stands {
        if found { Stands::Yes } else { Stands::No }
    }
}

/// A code that was added, and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Added {
    /// Which.
    pub code: CodeId,
    /// How many codings carry it today.
    pub codings: i64,
    /// How many states it has had.
    pub revisions: i64,
}

/// A state of a code and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revised {
    /// Which code.
    pub code: CodeId,
    /// The state the entry wrote.
    pub revision: CodeRevisionId,
    /// The state before it.
    pub before: CodeRevisionId,
    /// Where it stood before.
    pub parent: Option<CodeId>,
}

/// An excerpt and what leans on it besides the entry that took it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Which.
    pub excerpt: ExcerptId,
    /// Whether it stands.
    pub stands: Stands,
    /// Codings and memos on it of other entries.
    pub others: i64,
    /// How many of those nobody reads but whoever made them: it is not told that the excerpt stays because of them.
    pub veiled: i64,
    /// Themes it stands in.
    pub themes: i64,
    /// Lines that rest on it.
    pub lines: i64,
}

/// A coding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coded {
    /// Which.
    pub coding: CodingId,
    /// On what.
    pub excerpt: ExcerptId,
    /// The code.
    pub code: CodeId,
    /// In whose name.
    pub person: PersonId,
    /// Whether it, or one equal to it, stands.
    pub stands: Stands,
    /// Whether its excerpt stands.
    pub excerpt_stands: Stands,
}

/// A place in a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Which.
    pub placing: PlacingId,
    /// In which theme.
    pub theme: ThemeId,
    /// Of which excerpt.
    pub excerpt: ExcerptId,
    /// Its order.
    pub rank: i64,
    /// Whether the excerpt stands there.
    pub stands: Stands,
    /// Whether the excerpt stands at all.
    pub excerpt_stands: Stands,
}

/// A memo that was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noted {
    /// Which.
    pub memo: MemoId,
    /// The memo it revised.
    pub before: Option<MemoId>,
    /// Whether it stands: neither withdrawn nor revised.
    pub stands: Stands,
    /// Whether a later one revised it.
    pub revised: Stands,
}

/// Why an entry cannot be undone any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Obstacle {
    /// It was undone already.
    Undone,
    /// Nothing of it stands any more.
    Nothing,
    /// The code was changed again since.
    CodeChanged(CodeId),
    /// So many excerpts carry the code.
    CodeUsed(CodeId, i64),
    /// Other codes stand under it, or were merged into it.
    CodeLeanedOn(CodeId),
    /// The code is no longer in use.
    CodeEnded(CodeId),
    /// It would stand under itself.
    Ring(CodeId),
    /// The excerpt stands in so many themes.
    InThemes(ExcerptId, i64),
    /// So many lines of the plan rest on the excerpt.
    InLines(ExcerptId, i64),
    /// What was carried over was withdrawn from the excerpt since.
    CodingWithdrawn(ExcerptId),
    /// The excerpt was given up.
    ExcerptEnded(ExcerptId),
    /// The memo was revised since.
    MemoRevised,
    /// A code of it is compared in an open round.
    InRound,
}

impl Deed {
    /// Whether undoing it is told as a change: what the excerpt stays for may be veiled, and that it stays would tell.
    pub fn is_told(&self) -> bool {
        match self {
            Deed::ExcerptTaken(taken) => taken.stands == Stands::Yes && taken.others == taken.veiled,
            _ => self.matters(),
        }
    }

    /// Whether undoing it would change anything.
    pub fn matters(&self) -> bool {
        let stands = match self {
            Deed::CodeAdded(_) | Deed::CodeRevised(_) | Deed::CodeReturned(..) => Stands::Yes,
            Deed::CodeEnded(.., back) | Deed::ExcerptEnded(.., back) | Deed::Unnoted(_, back) => {
                return *back == Stands::No;
            }
            // Where somebody else coded it too, the excerpt stays whatever happens to this entry.
            Deed::ExcerptTaken(taken) => return taken.stands == Stands::Yes && taken.others == 0,
            Deed::Coded(coded) => coded.stands,
            Deed::Placed(placed) => placed.stands,
            Deed::Noted(noted) => return noted.stands == Stands::Yes || noted.revised == Stands::Yes,
            Deed::Uncoded(coded) => return coded.stands == Stands::No,
            Deed::Displaced(placed) => return placed.stands == Stands::No,
        };
        stands == Stands::Yes
    }
}

//! Blind rounds: several people code the same texts without reading each other, and compare when the round is closed.

mod compared;
mod csv;
mod figures;

pub use compared::{Codings, Difference, Said};
pub(crate) use csv::{table, why};
pub use figures::{CodeFigures, Figures, Found, Overlaps, SEED, SpanFigures, Text, UnitFigures, figures};

use crate::model::{CodeId, ExcerptId};
use kernel::{Failure, Moment, PersonId};
use record::{FromQueryResult, sea_orm};
use sources::{PassageId, SourceId, VersionId};
use web::together;

kernel::id! {
    /// A blind round.
    RoundId,
    /// What was agreed about a stretch.
    SettlementId,
}

kernel::text! {
    /// What a round is called.
    RoundTitle, "title", 3..=200;
}

kernel::words! {
    /// What was agreed about a stretch that coders saw differently.
    pub enum Outcome {
        /// One reading was kept.
        One = "one",
        /// All were.
        All = "all",
        /// None was.
        Nothing = "none",
    }
}

/// What whoever settles keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The reading of one coder.
    One(PersonId),
    /// The readings of all.
    All,
    /// None of them.
    Nothing,
}

impl Kept {
    /// Reads what a form says: `all`, `none`, or who.
    pub fn parse(text: &str) -> Option<Kept> {
        match text {
            "all" => Some(Kept::All),
            "none" => Some(Kept::Nothing),
            who => who.parse().ok().map(Kept::One),
        }
    }

    /// The word for it.
    pub fn outcome(self) -> Outcome {
        match self {
            Kept::One(_) => Outcome::One,
            Kept::All => Outcome::All,
            Kept::Nothing => Outcome::Nothing,
        }
    }

    /// Whose reading, when it is one.
    pub fn person(self) -> Option<PersonId> {
        if let Kept::One(person) = self { Some(person) } else { None }
    }
}

/// A round about to be opened.
#[derive(Clone, Debug)]
pub struct RoundDraft {
    /// What it is called.
    pub title: RoundTitle,
    /// The texts to code.
    pub texts: Vec<VersionId>,
    /// The code whose branch is compared; none for the whole codebook.
    pub branch: Option<CodeId>,
    /// Who codes.
    pub coders: Vec<PersonId>,
}

impl RoundDraft {
    /// Reads the fields of a form; all problems at once.
    pub fn parse<'a>(
        title: &str,
        branch: &str,
        chosen: impl Fn(&'static str) -> Vec<&'a str>,
    ) -> Result<RoundDraft, Failure> {
        let branch = match branch {
            "" => Ok(None),
            code => code.parse().map(Some).map_err(|_| Failure::invalid("branch", "problem-unknown-choice")),
        };
        let texts = ids("texts", &chosen("texts"), (1, "coding-problem-round-no-text"));
        let coders = ids("coders", &chosen("coders"), (2, "coding-problem-round-two-coders"));
        let (title, texts, branch, coders) = together((RoundTitle::parse(title), texts, branch, coders))?;
        Ok(RoundDraft { title, texts, branch, coders })
    }
}

/// So many different ids at least.
fn ids<T: std::str::FromStr + Ord>(
    field: &'static str,
    chosen: &[&str],
    (least, too_few): (usize, &'static str),
) -> Result<Vec<T>, Failure> {
    let read = chosen.iter().map(|text| text.parse::<T>());
    let mut ids: Vec<T> =
        read.collect::<Result<_, _>>().map_err(|_| Failure::invalid(field, "problem-unknown-choice"))?;
    ids.sort_unstable();
    ids.dedup();
    if ids.len() < least { Err(Failure::invalid(field, too_few)) } else { Ok(ids) }
}

/// A round.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Round {
    /// Which.
    pub id: RoundId,
    /// What it is called.
    pub title: String,
    /// When it was opened.
    pub opened_at: Moment,
    /// When it was closed.
    pub closed_at: Option<Moment>,
    /// How many texts it has.
    pub texts: i64,
    /// How many codes.
    pub codes: i64,
    /// How many coders.
    pub coders: i64,
    /// How many of them have finished.
    pub finished: i64,
}

/// A text of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct RoundText {
    /// Of which source.
    pub source: SourceId,
    /// Which of its texts.
    pub version: VersionId,
}

/// A coding as it stood when the round was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct RoundCoding {
    /// In which text.
    pub version: VersionId,
    /// In which passage of it.
    pub passage: PassageId,
    /// On which excerpt.
    pub excerpt: ExcerptId,
    /// Where the excerpt begins in the text, in code points.
    pub start_at: i64,
    /// Where it ends.
    pub end_at: i64,
    /// Which code.
    pub code: CodeId,
    /// Who put it there.
    pub person: PersonId,
}

/// What was agreed about a stretch.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Settled {
    /// In which text.
    pub version: VersionId,
    /// Where the stretch begins, in code points.
    pub start_at: i64,
    /// Where it ends.
    pub end_at: i64,
    /// What was kept.
    pub outcome: Outcome,
    /// Whose reading, when it was one.
    pub person: Option<PersonId>,
    /// When.
    pub recorded_at: Moment,
    /// Why; `None` once removed.
    pub reason: Option<String>,
}

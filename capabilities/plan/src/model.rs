//! Plans, sections, lines, revisions, versions: values and rules. No input, no output.

pub mod numbers;
pub mod rank;
pub mod seal;

pub use rank::Rank;

use kernel::{Failure, Lang, Moment, Ref};
use process::model::Both;
use record::{FromQueryResult, sea_orm};

kernel::id! {
    /// The public text of a process.
    PlanId,
    /// A part of it that holds lines.
    SectionId,
    /// A title and a place of a section.
    SectionRevisionId,
    /// The smallest addressable part of a plan.
    LineId,
    /// An immutable wording and place of a line.
    RevisionId,
    /// A published text: a numbered list of revisions.
    VersionId,
}

impl PlanId {
    /// As a reference.
    pub fn to_ref(self) -> Ref {
        Ref { kind: crate::PLAN, id: self.0 }
    }
}

impl SectionId {
    /// As a reference.
    pub fn to_ref(self) -> Ref {
        Ref { kind: crate::SECTION, id: self.0 }
    }
}

impl LineId {
    /// As a reference.
    pub fn to_ref(self) -> Ref {
        Ref { kind: crate::LINE, id: self.0 }
    }
}

impl RevisionId {
    /// As a reference.
    pub fn to_ref(self) -> Ref {
        Ref { kind: crate::REVISION, id: self.0 }
    }
}

impl VersionId {
    /// As a reference.
    pub fn to_ref(self) -> Ref {
        Ref { kind: crate::VERSION, id: self.0 }
    }
}

kernel::words! {
    /// What a line is in the text.
    pub enum LineKind {
        /// Title of a group of lines; not numbered.
        Heading = "heading",
        /// Explanation.
        Text = "text",
        /// What the plan wants to reach.
        Objective = "objective",
        /// What the plan commits somebody to do.
        Action = "action",
    }
}

kernel::words! {
    /// Whether a line stands, and if not, why not.
    pub enum Struck {
        /// It stands.
        No = "no",
        /// It was taken away.
        Struck = "struck",
        /// Another line took its place together with others.
        Merged = "merged",
        /// Several lines took its place.
        Split = "split",
    }
}

kernel::words! {
    /// What a version was published for.
    pub enum Purpose {
        /// To be remarked upon.
        Consultation = "consultation",
        /// To be adopted.
        Adoption = "adoption",
        /// A later state of an adopted plan.
        Revision = "revision",
    }
}

kernel::text! {
    /// The words of a line.
    LineText, "body", 1..=4000;
    /// The name of a version, as printed on its cover.
    VersionTitle, "title", 3..=200;
}

/// Most lines that can come out of one, and that can become one.
pub const PARTS: usize = 8;

/// What a line says: its kind, its words and their language, which is chosen and never the session's.
#[derive(Clone, Debug)]
pub struct Wording {
    /// What the line is.
    pub kind: LineKind,
    /// The words.
    pub text: LineText,
    /// Language of the words.
    pub lang: Lang,
}

/// A section about to be written: its title, English possibly empty.
#[derive(Clone, Debug)]
pub struct SectionDraft {
    /// Title.
    pub title: Both,
}

impl SectionDraft {
    /// Reads the fields `title_it` and `title_en`.
    pub fn parse(it: &str, en: &str) -> Result<SectionDraft, Failure> {
        Ok(SectionDraft { title: Both::parse(("title_it", it), ("title_en", en), 2, 200)? })
    }
}

/// Where something is put among its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot<T> {
    /// Before all others.
    First,
    /// After all others.
    Last,
    /// Right after this one.
    After(T),
}

/// A section as it stood at a moment.
#[derive(Clone, Debug)]
pub struct SectionNow {
    /// Which.
    pub id: SectionId,
    /// The revision that said so: what a form is opened on.
    pub revision: SectionRevisionId,
    /// Its title.
    pub title: Both,
}

/// A line as it stood at a moment.
#[derive(Clone, Debug, FromQueryResult)]
pub struct LineNow {
    /// Which.
    pub id: LineId,
    /// The revision that said so: what a form is opened on.
    pub revision: RevisionId,
    /// Where it stood.
    pub section: SectionId,
    /// Its key among the lines of the section.
    pub rank: Rank,
    /// What it was.
    pub kind: LineKind,
    /// Its words; `None` when they were removed.
    pub text: Option<String>,
    /// Language of the words.
    pub lang: Lang,
    /// Digest of the words, which stays when they are removed.
    pub digest: String,
    /// Whether it stood.
    pub struck: Struck,
    /// When the revision was recorded.
    pub at: Moment,
}

/// A published text.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Version {
    /// Which.
    pub id: VersionId,
    /// From 1, without gaps.
    pub number: i64,
    /// What it was published for.
    pub purpose: Purpose,
    /// Its name.
    pub title: String,
    /// Its seal.
    pub digest: String,
    /// When it was published.
    pub at: Moment,
}

/// A line as printed in a version.
#[derive(Clone, Debug)]
pub struct PrintedLine {
    /// Place in the version, from 1.
    pub place: i64,
    /// Its section.
    pub section: SectionId,
    /// The section's title when the version was published.
    pub section_title: Both,
    /// Which line.
    pub line: LineId,
    /// Which revision of it.
    pub revision: RevisionId,
    /// "3.2.4"; empty for a heading.
    pub number: String,
    /// What it is.
    pub kind: LineKind,
    /// Its words; `None` when they were removed.
    pub text: Option<String>,
    /// Language of the words.
    pub lang: Lang,
    /// Digest of the words.
    pub digest: String,
}

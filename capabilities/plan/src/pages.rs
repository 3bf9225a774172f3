//! What each page of the plan shows, already in the words of the reader.

mod difference;
mod draft;
mod forms;
mod line;
mod samples;
mod text;
mod version;

pub(crate) use difference::{
    CauseView, DifferencePage, DifferenceRow, DifferenceSection, Piece, ReasonView, pieces,
};
pub(crate) use draft::{DraftLine, DraftPage, DraftSection, GoneLine, MenuLink};
pub(crate) use forms::{
    AskPage, Clash, LineFormPage, LineGonePage, LinkView, LinksPage, MergeChoosePage, MergePage, MovePage,
    PartField, SectionFormPage, SplitPage, TargetView,
};
pub(crate) use line::{DraftNote, ItemView, LinePage, PanelView, WordingView};
pub(crate) use text::{PlanPage, TextLine, TextSection, paragraphs};
pub(crate) use version::{AdoptPage, AdoptionView, PublishPage, VersionPage, VersionView, VersionsPage};

/// A state in a word, with its tone and drawing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Badge {
    pub(crate) label: String,
    pub(crate) tone: &'static str,
    pub(crate) drawing: &'static str,
}

impl Badge {
    /// A state that is neither good nor bad.
    pub(crate) fn plain(label: String) -> Badge {
        Badge { label, tone: "plain", drawing: "it-info-circle" }
    }
}

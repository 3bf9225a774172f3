//! Quotations as pages show them, one column for each document.

use coding::QuoteView;

/// The quotations of one document.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub title: String,
    pub quotes: Vec<QuoteView>,
    /// How many this viewer may not read.
    pub hidden: Option<String>,
}

impl Column {
    pub(super) fn sample(text: &&str) -> Column {
        Column {
            title: (*text).to_owned(),
            quotes: vec![QuoteView::sample(text); 2],
            hidden: Some((*text).to_owned()),
        }
    }
}

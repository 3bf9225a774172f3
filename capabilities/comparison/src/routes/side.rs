//! Quotations side by side: one column for each document.

use crate::pages::quotes::Column;
use coding::{QuoteView, store::Quoted};
use kernel::Failure;
use process::Place;
use record::Snapshot;
use sources::{SourceId, Voices};
use web::{Shell, label::Asked};

/// What documents are called, for this viewer.
pub(super) struct Names(Vec<(SourceId, String)>);

impl Names {
    /// Looks them up, in order.
    pub(super) async fn of(place: &Place, view: &Snapshot, documents: &[SourceId]) -> Result<Names, Failure> {
        let asked = Asked { view, viewer: place.viewer, lang: place.lang };
        let voices = Voices::of(asked, documents).await?;
        let name = |source: &SourceId| {
            let words = voices.speaker(*source, None).map(|speaker| speaker.words().to_owned());
            (*source, words.unwrap_or_else(|| place.t("comparison-closed-document")))
        };
        Ok(Names(documents.iter().map(name).collect()))
    }

    /// The documents' names, in order.
    pub(super) fn all(&self) -> Vec<String> {
        self.0.iter().map(|(_, name)| name.clone()).collect()
    }

    /// The documents with their names, in order.
    pub(super) fn pairs(&self) -> &[(SourceId, String)] {
        &self.0
    }

    /// The name of one of them.
    pub(super) fn say(&self, source: SourceId) -> &str {
        self.0.iter().find(|(id, _)| *id == source).map(|(_, name)| name.as_str()).unwrap_or_default()
    }
}

/// The columns of some quotations, in the order of the documents; what this viewer may not read is counted.
pub(super) fn columns(shell: &Shell, names: &Names, mut quotes: Vec<(SourceId, Quoted)>) -> Vec<Column> {
    let column = |(source, name): &(SourceId, String)| {
        let mine = quotes.extract_if(.., |(of, _)| of == source).map(|(_, quoted)| quoted);
        let (shown, hidden): (Vec<Quoted>, Vec<Quoted>) = mine.partition(|quoted| !quoted.is_hidden());
        Column {
            title: name.clone(),
            quotes: shown.into_iter().filter_map(|quoted| QuoteView::of(shell, quoted)).collect(),
            hidden: (!hidden.is_empty()).then(|| shell.tn("comparison-hidden", hidden.len())),
        }
    };
    names.0.iter().map(column).collect()
}

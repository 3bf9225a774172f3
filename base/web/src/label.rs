//! The register of labels: the only way a reference becomes words.
//!
//! A [`Ref`] has no words; its owner gives it a label for a given viewer, and owners know what may be shown.

use futures_util::future::BoxFuture;
use kernel::{Failure, Kind, Lang, Ref, Viewer};
use record::Snapshot;
use std::collections::HashMap;

/// A thing in words, for one viewer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Short: "3.2.4", "Contributo 214", "Intervista, terzo settore".
    pub title: String,
    /// Longer, when there is more to say: the quotation, the words of the line.
    pub detail: Option<String>,
    /// Language of the detail (`it`, `en`); empty when there is none, or when it has no words of a language.
    pub lang: &'static str,
    /// Where to read it, without language; `None` when this viewer may not open it.
    pub path: Option<String>,
}

/// What a labeller is asked: these references, in this language, for this viewer.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Where to look.
    pub view: &'a Snapshot,
    /// For whom.
    pub viewer: Viewer,
    /// In which language.
    pub lang: Lang,
}

/// Labels for many references at once; what is left out may not be known to the viewer.
pub type Describe = for<'a> fn(Asked<'a>, &'a [Ref]) -> BoxFuture<'a, Result<Vec<(Ref, Label)>, Failure>>;

/// One capability's answer for its kinds.
#[derive(Debug)]
pub struct Labeller {
    /// The kinds it answers for.
    pub kinds: &'static [Kind],
    /// How.
    pub describe: Describe,
}

inventory::collect!(Labeller);

/// Labels of these references for this viewer. One call per owner, whatever the number of references.
pub async fn labels(asked: Asked<'_>, refs: &[Ref]) -> Result<HashMap<Ref, Label>, Failure> {
    let mut found = HashMap::new();
    for labeller in inventory::iter::<Labeller> {
        let mine: Vec<Ref> = refs.iter().filter(|one| labeller.kinds.contains(&one.kind)).copied().collect();
        if !mine.is_empty() {
            found.extend((labeller.describe)(asked, &mine).await?);
        }
    }
    Ok(found)
}

/// Every kind somebody answers for, for the test that none is forgotten.
pub fn labelled_kinds() -> Vec<Kind> {
    inventory::iter::<Labeller>.into_iter().flat_map(|labeller| labeller.kinds.iter().copied()).collect()
}

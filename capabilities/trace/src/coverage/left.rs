//! What is left, by name where a name may be given: documents the public reads, and sectors large enough.

use crate::store::coverage::{Excerpts, Sorted, sources};
use coding::store::Progress;
use kernel::Failure;
use sources::{SourceId, SourceKind, Voices};
use std::collections::HashMap;
use web::{i18n::say, label::Asked};

/// Something that is left of a source, or of several that are not told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// Of what: a document, a sector, "other interviews".
    pub name: String,
    /// Where to read it, without language.
    pub path: Option<String>,
    /// How much.
    pub count: i64,
}

/// The names of the sources of which something is left.
pub(super) struct Names {
    names: HashMap<SourceId, (String, Option<String>)>,
    order: Vec<SourceId>,
}

impl Names {
    pub async fn of(asked: Asked<'_>, read: &[Progress], taken: &[Excerpts]) -> Result<Names, Failure> {
        let unread = read.iter().filter(|one| one.read < one.passages).map(|one| one.source);
        let unused =
            taken.iter().filter(|one| one.coded < one.taken || one.linked < one.taken).map(|one| one.source);
        let mut wanted: Vec<SourceId> = unread.chain(unused).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let voices = Voices::of(asked, &wanted).await?;
        let sorted = sources(asked.view, asked.viewer.process).await?;
        let order = sorted.iter().map(|one| one.source).collect();
        let mine = sorted.iter().filter(|one| wanted.binary_search(&one.source).is_ok());
        Ok(Names { names: mine.map(|one| (one.source, name(asked, &voices, one))).collect(), order })
    }

    /// What is left of each, in the order of arrival; what has the same name is one.
    pub fn sorted(&self, counts: impl Iterator<Item = (SourceId, i64)>) -> Vec<Left> {
        let counts: HashMap<SourceId, i64> = counts.filter(|(_, count)| *count > 0).collect();
        let mut left: Vec<Left> = Vec::new();
        for source in &self.order {
            let Some((count, (name, path))) = counts.get(source).zip(self.names.get(source)) else {
                continue;
            };
            match left.iter_mut().find(|one| one.name == *name && one.path == *path) {
                Some(one) => one.count += count,
                None => left.push(Left { name: name.clone(), path: path.clone(), count: *count }),
            }
        }
        left
    }
}

/// Staff read each source under its own name. The public reads documents that it may open by name, interviews by sector,
/// and everything else together.
fn name(asked: Asked<'_>, voices: &Voices, one: &Sorted) -> (String, Option<String>) {
    let path = voices.path(one.source);
    let own = voices.speaker(one.source, None).filter(|_| asked.viewer.staff || path.is_some());
    let together = |key: &str| (say(asked.lang, key, &[]), None);
    match (own, one.kind, &one.sector) {
        (Some(speaker), _, _) => (speaker.words().to_owned(), path),
        (None, SourceKind::Document, _) => together("trace-left-documents"),
        (None, SourceKind::Interview, Some(sector)) if voices.groups().may_name(sector) => {
            (say(asked.lang, "trace-left-sector", &[("sector", voices.sector(sector))]), None)
        }
        (None, SourceKind::Interview, _) => together("trace-left-interviews"),
    }
}

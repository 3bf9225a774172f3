//! The name of a process, as its owner gives it. This capability knows processes only by id.

use kernel::{Failure, HOUSE, Kind, ProcessId, Ref, Viewer};
use record::Snapshot;
use std::collections::BTreeMap;
use web::{
    Ctx, Label,
    label::{Asked, labels},
};

/// A process in words.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its title.
    pub title: String,
    /// Its address, without language, when the owner tells.
    pub path: Option<String>,
}

/// The names of these processes, for whoever asks; one whose owner says nothing is left out.
/// One question per process, because labels are given to a viewer of one process; a person has a handful.
pub async fn places(
    view: &Snapshot,
    cx: &Ctx,
    of: &[ProcessId],
) -> Result<BTreeMap<ProcessId, Place>, Failure> {
    let mut found = BTreeMap::new();
    for process in of {
        if found.contains_key(process) {
            continue;
        }
        if let Some(place) = place(view, cx, *process).await? {
            found.insert(*process, place);
        }
    }
    Ok(found)
}

async fn place(view: &Snapshot, cx: &Ctx, process: ProcessId) -> Result<Option<Place>, Failure> {
    if process == HOUSE {
        return Ok(Some(Place { title: cx.app.site.name.clone(), path: Some(String::new()) }));
    }
    // The kind belongs to a later capability: where it is not linked, as in our own tests, processes have no names.
    let Ok(kind) = Kind::parse("process.process") else {
        return Ok(None);
    };
    let one = Ref { kind, id: process.0 };
    let asked = Asked { view, viewer: Viewer::of(&cx.actor, process), lang: cx.lang };
    let label: Option<Label> = labels(asked, &[one]).await?.remove(&one);
    Ok(label.map(|label| Place { title: label.title, path: label.path }))
}

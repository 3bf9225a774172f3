//! What a reply changed in the plan, word by word, as far as the viewer may read it.
//!
//! The public reads printed words only. When the wording a reply caused was never printed as such, the difference runs from
//! the last wording printed before it to the first printed after it: what the reader can check in the two versions.

use difference::words;
use kernel::{Failure, Moment, ProcessId, Ref};
use plan::{
    LINE, LineId, RevisionId,
    model::Struck,
    store::{self, Appearance, Revised},
};
use process::Place;
use record::Snapshot;
use std::collections::HashMap;
use web::{
    Label,
    label::{Asked, labels},
};

/// A piece of a difference, for the component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) kind: &'static str,
    pub(crate) text: String,
}

/// One change a reply caused.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) note: String,
    pub(crate) pieces: Vec<Piece>,
}

/// A revision with the whole life of its line.
struct Told {
    line: LineId,
    revision: RevisionId,
    steps: Vec<Revised>,
    printed: Vec<Appearance>,
}

impl Told {
    async fn read(view: &Snapshot, process: ProcessId, revision: RevisionId) -> Result<Told, Failure> {
        let line = store::line_of_revision(view, process, revision).await?;
        Ok(Told {
            line,
            revision,
            steps: store::revisions_of(view, process, line).await?,
            printed: store::appearances(view, process, line).await?,
        })
    }

    fn place(&self) -> Option<usize> {
        self.steps.iter().position(|step| step.revision == self.revision)
    }

    fn step_of(&self, appearance: &Appearance) -> Option<&Revised> {
        self.steps.iter().find(|step| step.revision == appearance.revision)
    }

    fn is_printed(&self, step: &Revised) -> bool {
        self.printed.iter().any(|one| one.revision == step.revision)
    }

    /// The wording before and the wording caused, as staff reads them.
    fn exact(&self) -> (Option<&Revised>, Option<&Revised>) {
        let at = self.place();
        let before = at.and_then(|at| at.checked_sub(1)).and_then(|at| self.steps.get(at));
        (before, at.and_then(|at| self.steps.get(at)))
    }

    /// The same as everybody reads them: printed words only.
    fn public(&self) -> (Option<&Revised>, Option<&Revised>) {
        let (before, Some(caused)) = self.exact() else { return (None, None) };
        let last = |until: Moment| self.printed.iter().rev().find(|one| one.at < until);
        let first = |after: Moment| self.printed.iter().find(|one| one.at >= after);
        if self.is_printed(caused) {
            let printed_before = before.filter(|step| self.is_printed(step));
            let before = printed_before.or_else(|| last(caused.at).and_then(|one| self.step_of(one)));
            return (before, Some(caused));
        }
        let before = last(caused.at).and_then(|one| self.step_of(one));
        (before, first(caused.at).and_then(|one| self.step_of(one)))
    }
}

/// What some revisions changed, in the order given. Asked for one reply at a time, which causes a handful.
pub(crate) async fn changes(place: &Place, view: &Snapshot, caused: &[Ref]) -> Result<Vec<Change>, Failure> {
    let mut told = Vec::new();
    for revision in caused {
        told.push(Told::read(view, place.id, RevisionId(revision.id)).await?);
    }
    let refs: Vec<Ref> = told.iter().map(|one| Ref { kind: LINE, id: one.line.0 }).collect();
    let asked = Asked { view, viewer: place.viewer, lang: place.lang };
    let names = labels(asked, &refs).await?;
    let newest =
        store::latest_version(view, place.id, Moment::MAX).await?.map_or(Moment(i64::MIN), |one| one.at);
    Ok(told.iter().map(|one| change(place, one, &names, newest)).collect())
}

fn change(place: &Place, told: &Told, names: &HashMap<Ref, Label>, newest: Moment) -> Change {
    let name = names.get(&Ref { kind: LINE, id: told.line.0 });
    let path = name.and_then(|label| label.path.clone());
    let (before, after) = if place.viewer.staff { told.exact() } else { told.public() };
    let fate = told.exact().1.map_or(Struck::No, |step| step.struck);
    let is_out = place.viewer.staff || told.exact().1.is_some_and(|step| step.at <= newest);
    let (key, pieces) = match (before, after, fate) {
        _ if !is_out => ("replies-change-waits", Vec::new()),
        (_, _, fate) if fate != Struck::No => ("replies-change-struck", Vec::new()),
        (Some(before), Some(after), _) if text(place, before) == text(place, after) => {
            ("replies-change-moved", Vec::new())
        }
        (Some(before), Some(after), _) => ("replies-change-reworded", pieces(place, Some(before), after)),
        (None, Some(after), _) => ("replies-change-added", pieces(place, None, after)),
        (_, None, _) => ("replies-change-waits", Vec::new()),
    };
    Change {
        title: name.map_or_else(|| place.t("replies-change-line"), |label| label.title.clone()),
        href: path.map(|path| format!("/{}{path}", place.lang)).unwrap_or_default(),
        note: place.t(key),
        pieces,
    }
}

fn text(place: &Place, step: &Revised) -> String {
    step.text.clone().unwrap_or_else(|| place.t("web-removed"))
}

fn pieces(place: &Place, before: Option<&Revised>, after: &Revised) -> Vec<Piece> {
    let old = before.map(|step| text(place, step)).unwrap_or_default();
    let piece = |piece| match piece {
        difference::Piece::Same(text) => Piece { kind: "same", text },
        difference::Piece::Inserted(text) => Piece { kind: "inserted", text },
        difference::Piece::Deleted(text) => Piece { kind: "deleted", text },
    };
    words(&old, &text(place, after)).into_iter().map(piece).collect()
}

//! Deeds and obstacles of undoing, in words.

use crate::{
    model::CodeId,
    store,
    undo::{Deed, Obstacle},
};
use kernel::{Failure, Moment};
use process::Place;
use record::Snapshot;
use std::collections::HashMap;
use web::{Shell, i18n::say};

/// What the codes are called.
pub(super) struct Names(HashMap<CodeId, String>);

impl Names {
    pub(super) async fn of(place: &Place, view: &Snapshot) -> Result<Names, Failure> {
        let codes = store::codes(view, place.id, Moment::MAX).await?;
        Ok(Names(codes.into_iter().map(|code| (code.id, code.name)).collect()))
    }

    fn code(&self, id: CodeId) -> &str {
        self.0.get(&id).map(String::as_str).unwrap_or_default()
    }

    /// What would be put back, in as many sentences as there are kinds of things.
    pub(super) fn effects(&self, shell: &Shell, deeds: &[Deed]) -> Vec<String> {
        let mut counted: Vec<(&'static str, i64)> = Vec::new();
        let mut named = Vec::new();
        for deed in deeds.iter().filter(|deed| deed.is_told()) {
            let (key, code) = effect(deed);
            match (code, counted.iter_mut().find(|(known, _)| *known == key)) {
                (Some(code), _) => named.push(shell.ta(key, "code", self.code(code))),
                (None, Some((_, number))) => *number += 1,
                (None, None) => counted.push((key, 1)),
            }
        }
        named.extend(counted.into_iter().map(|(key, number)| shell.tn(key, number)));
        named
    }

    /// Why it cannot be undone.
    pub(super) fn obstacle(&self, shell: &Shell, obstacle: &Obstacle) -> String {
        let (key, code, count) = match obstacle {
            Obstacle::Undone => ("coding-obstacle-undone", None, 0),
            Obstacle::Nothing => ("coding-obstacle-nothing", None, 0),
            Obstacle::CodeChanged(code) => ("coding-obstacle-code-changed", Some(code), 0),
            Obstacle::CodeUsed(code, count) => ("coding-obstacle-code-used", Some(code), *count),
            Obstacle::CodeLeanedOn(code) => ("coding-obstacle-code-leaned-on", Some(code), 0),
            Obstacle::CodeEnded(code) => ("coding-obstacle-code-ended", Some(code), 0),
            Obstacle::Ring(code) => ("coding-obstacle-ring", Some(code), 0),
            Obstacle::InThemes(_, count) => ("coding-obstacle-in-themes", None, *count),
            Obstacle::InLines(_, count) => ("coding-obstacle-in-lines", None, *count),
            Obstacle::CodingWithdrawn(_) => ("coding-obstacle-coding-withdrawn", None, 0),
            Obstacle::ExcerptEnded(_) => ("coding-obstacle-excerpt-ended", None, 0),
            Obstacle::MemoRevised => ("coding-obstacle-memo-revised", None, 0),
            Obstacle::InRound => ("coding-obstacle-in-round", None, 0),
        };
        if let Some(code) = code {
            let count = shell.number(count);
            return say(shell.lang, key, &[("code", self.code(*code)), ("count", &count)]);
        }
        shell.tn(key, count)
    }
}

/// The sentence about a deed put back, and the code it names.
fn effect(deed: &Deed) -> (&'static str, Option<CodeId>) {
    match deed {
        Deed::CodeAdded(added) => ("coding-effect-code-retired", Some(added.code)),
        Deed::CodeRevised(revised) => ("coding-effect-code-before", Some(revised.code)),
        Deed::CodeEnded(code, ..) => ("coding-effect-code-back", Some(*code)),
        Deed::CodeReturned(code, _) => ("coding-effect-code-ended", Some(*code)),
        Deed::ExcerptTaken(_) => ("coding-effect-excerpts-given-up", None),
        Deed::ExcerptEnded(..) => ("coding-effect-excerpts-back", None),
        Deed::Coded(_) => ("coding-effect-codings-withdrawn", None),
        Deed::Uncoded(_) => ("coding-effect-codings-back", None),
        Deed::Placed(_) => ("coding-effect-places-left", None),
        Deed::Displaced(_) => ("coding-effect-places-back", None),
        Deed::Noted(_) => ("coding-effect-memos-gone", None),
        Deed::Unnoted(..) => ("coding-effect-memos-back", None),
    }
}

//! Whether an entry can still be undone: rules over its deeds and the codebook of today, without a database.

use super::{Added, Coded, Deed, Obstacle, Revised, Stands, Taken};
use crate::{
    codebook::may_stand,
    model::{Code, CodeId},
};
use std::collections::HashSet;

/// Everything that stands against undoing these deeds of one entry, each once; none when they can be undone.
pub fn obstacles(deeds: &[Deed], codes: &[Code], heirs: &HashSet<CodeId>) -> Vec<Obstacle> {
    if !deeds.iter().any(Deed::matters) {
        return vec![Obstacle::Nothing];
    }
    let judge = Judge { deeds, codes, heirs };
    let mut seen = HashSet::new();
    let all = deeds.iter().flat_map(|deed| judge.against(deed));
    all.filter(|obstacle| seen.insert(*obstacle)).collect()
}

struct Judge<'a> {
    deeds: &'a [Deed],
    codes: &'a [Code],
    heirs: &'a HashSet<CodeId>,
}

impl Judge<'_> {
    fn against(&self, deed: &Deed) -> Vec<Obstacle> {
        match deed {
            Deed::CodeAdded(added) => self.against_added(added),
            Deed::CodeRevised(revised) => self.against_revised(revised),
            Deed::CodeReturned(code, _) => self.against_ended(*code),
            Deed::ExcerptTaken(taken) => against_taken(taken),
            Deed::Coded(coded) if coded.stands == Stands::No && self.carries() => {
                vec![Obstacle::CodingWithdrawn(coded.excerpt)]
            }
            Deed::Uncoded(coded) if coded.stands == Stands::No => self.against_uncoded(coded),
            Deed::Displaced(placed) if placed.stands == Stands::No && placed.excerpt_stands == Stands::No => {
                vec![Obstacle::ExcerptEnded(placed.excerpt)]
            }
            Deed::Noted(noted) if noted.revised == Stands::Yes => vec![Obstacle::MemoRevised],
            _ => Vec::new(),
        }
    }

    /// Whether the entry carried codings over: then withdrawing one since was a judgement on what was before.
    fn carries(&self) -> bool {
        self.deeds.iter().any(|deed| matches!(deed, Deed::Uncoded(_)))
    }

    fn code(&self, id: CodeId) -> Option<&Code> {
        self.codes.iter().find(|code| code.id == id)
    }

    fn is_in_use(&self, id: CodeId) -> bool {
        self.code(id).is_some_and(|code| code.retired_at.is_none())
            || self.deeds.iter().any(|deed| matches!(deed, Deed::CodeEnded(code, ..) if *code == id))
    }

    fn against_added(&self, added: &Added) -> Vec<Obstacle> {
        let id = added.code;
        if self.code(id).is_none_or(|code| code.retired_at.is_some()) {
            return vec![Obstacle::CodeEnded(id)];
        }
        let under = self.codes.iter().any(|one| one.parent == Some(id) && one.retired_at.is_none());
        let mut all = Vec::new();
        all.extend((added.codings > 0).then_some(Obstacle::CodeUsed(id, added.codings)));
        all.extend((under || self.heirs.contains(&id)).then_some(Obstacle::CodeLeanedOn(id)));
        all.extend((added.revisions > 1).then_some(Obstacle::CodeChanged(id)));
        all
    }

    fn against_ended(&self, id: CodeId) -> Vec<Obstacle> {
        let in_use = self.code(id).is_some_and(|code| code.retired_at.is_none());
        if in_use { Vec::new() } else { vec![Obstacle::CodeEnded(id)] }
    }

    fn against_revised(&self, revised: &Revised) -> Vec<Obstacle> {
        if self.code(revised.code).is_none_or(|code| code.revision != revised.revision) {
            return vec![Obstacle::CodeChanged(revised.code)];
        }
        if !self.is_in_use(revised.code) {
            return vec![Obstacle::CodeEnded(revised.code)];
        }
        match revised.parent {
            Some(parent) if !self.is_in_use(parent) => vec![Obstacle::CodeEnded(parent)],
            Some(parent) if !may_stand(self.codes, revised.code, parent) => {
                vec![Obstacle::Ring(revised.code)]
            }
            _ => Vec::new(),
        }
    }

    fn against_uncoded(&self, coded: &Coded) -> Vec<Obstacle> {
        if coded.excerpt_stands == Stands::No {
            return vec![Obstacle::ExcerptEnded(coded.excerpt)];
        }
        if self.is_in_use(coded.code) { Vec::new() } else { vec![Obstacle::CodeEnded(coded.code)] }
    }
}

fn against_taken(taken: &Taken) -> Vec<Obstacle> {
    let mut all = Vec::new();
    if taken.stands == Stands::Yes && taken.others == 0 {
        all.extend((taken.themes > 0).then_some(Obstacle::InThemes(taken.excerpt, taken.themes)));
        all.extend((taken.lines > 0).then_some(Obstacle::InLines(taken.excerpt, taken.lines)));
    }
    all
}

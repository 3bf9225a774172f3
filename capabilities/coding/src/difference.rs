//! What changed in the codebook between two of its states, code by code.

use crate::{
    codebook::tree,
    model::{Code, CodeId},
    store::Heir,
};
use std::collections::HashMap;

/// A state of the codebook.
#[derive(Clone, Debug)]
pub struct Codebook {
    /// Its codes, those that ended too.
    pub codes: Vec<Code>,
    /// Where those that were merged or split lead.
    pub heirs: Vec<Heir>,
}

/// A part of what is said of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What it means.
    Definition,
    /// When it is used.
    UseWhen,
    /// When it is not.
    AvoidWhen,
    /// The example.
    Example,
    /// Its other names.
    Keywords,
    /// Its colour.
    Colour,
    /// What it is for.
    Usage,
}

impl Part {
    /// The key of its name on screen.
    pub fn key(self) -> &'static str {
        match self {
            Part::Definition => "coding-definition",
            Part::UseWhen => "coding-use-when",
            Part::AvoidWhen => "coding-avoid-when",
            Part::Example => "coding-example",
            Part::Keywords => "coding-keywords",
            Part::Colour => "coding-colour",
            Part::Usage => "coding-usage",
        }
    }
}

/// How a code differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// It was not there before.
    Added,
    /// It came back into use.
    Returned,
    /// It is retired.
    Retired,
    /// It became part of another.
    Merged(String),
    /// It became several.
    Split(Vec<String>),
    /// It had this name.
    Renamed(String),
    /// It stood there; empty at the top.
    Moved(String),
    /// Something else is said of it.
    Reworded(Part),
}

/// A code, and one way in which it differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which.
    pub code: CodeId,
    /// What it is called in the later state.
    pub name: String,
    /// How it differs.
    pub how: How,
}

/// What changed from one state to a later one, in the order of the later codebook. Order among neighbours is no difference.
pub fn differences(before: &Codebook, after: &Codebook) -> Vec<Difference> {
    let old: HashMap<CodeId, &Code> = before.codes.iter().map(|code| (code.id, code)).collect();
    let paths = above(&before.codes);
    let mut all = Vec::new();
    for standing in tree(&after.codes) {
        let code = standing.code;
        let hows = match old.get(&code.id) {
            None if code.retired_at.is_some() => continue,
            None => vec![How::Added],
            Some(old) => changed(old, code, after, &paths),
        };
        all.extend(hows.into_iter().map(|how| Difference { code: code.id, name: code.name.clone(), how }));
    }
    all
}

/// Names of the codes each stands under.
fn above(codes: &[Code]) -> HashMap<CodeId, String> {
    tree(codes).into_iter().map(|one| (one.code.id, one.above.join(" › "))).collect()
}

fn changed(old: &Code, new: &Code, after: &Codebook, paths: &HashMap<CodeId, String>) -> Vec<How> {
    match (old.retired_at, new.retired_at) {
        (None, Some(_)) => return vec![ended(new, after)],
        (Some(_), Some(_)) => return Vec::new(),
        _ => {}
    }
    let mut all = Vec::new();
    all.extend((old.retired_at.is_some()).then_some(How::Returned));
    all.extend((old.name != new.name).then(|| How::Renamed(old.name.clone())));
    if old.parent != new.parent {
        all.push(How::Moved(paths.get(&old.id).cloned().unwrap_or_default()));
    }
    let parts = [
        (Part::Definition, old.definition != new.definition),
        (Part::UseWhen, old.use_when != new.use_when),
        (Part::AvoidWhen, old.avoid_when != new.avoid_when),
        (Part::Example, old.example != new.example),
        (Part::Keywords, old.keywords != new.keywords),
        (Part::Colour, old.colour != new.colour),
        (Part::Usage, old.usage != new.usage),
    ];
    all.extend(parts.into_iter().filter(|(_, differs)| *differs).map(|(part, _)| How::Reworded(part)));
    all
}

fn ended(code: &Code, after: &Codebook) -> How {
    let heirs = after.heirs.iter().filter(|one| one.code == code.id);
    let named = heirs.filter_map(|one| after.codes.iter().find(|code| code.id == one.heir));
    let mut names: Vec<String> = named.map(|code| code.name.clone()).collect();
    match names.len() {
        0 => How::Retired,
        1 => How::Merged(names.pop().unwrap_or_default()),
        _ => How::Split(names),
    }
}

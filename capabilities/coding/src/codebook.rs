//! The codebook as a tree: order, depth, and no code under itself.

use crate::model::{Code, CodeId};
use std::collections::HashSet;

/// A code with where it stands.
#[derive(Clone, Debug)]
pub struct Standing<'a> {
    /// Which.
    pub code: &'a Code,
    /// How many codes it stands under.
    pub depth: usize,
    /// Names of those, from the top.
    pub above: Vec<&'a str>,
}

impl Standing<'_> {
    /// Its name after the names of the codes it stands under.
    pub fn path(&self) -> String {
        let names: Vec<&str> = self.above.iter().copied().chain([self.code.name.as_str()]).collect();
        names.join(" › ")
    }
}

/// The codes in the order of the codebook: each before those under it, neighbours by rank, then name.
/// A code whose parent is not among them stands at the top.
pub fn tree(codes: &[Code]) -> Vec<Standing<'_>> {
    let known: HashSet<CodeId> = codes.iter().map(|code| code.id).collect();
    let mut sorted: Vec<&Code> = codes.iter().collect();
    sorted.sort_by(|a, b| (a.rank, &a.name, a.id).cmp(&(b.rank, &b.name, b.id)));
    let parent = |code: &Code| code.parent.filter(|parent| known.contains(parent));
    let mut out = Vec::with_capacity(codes.len());
    let top = sorted.iter().rev().filter(|code| parent(code).is_none());
    let mut waiting: Vec<Standing<'_>> =
        top.map(|code| Standing { code, depth: 0, above: Vec::new() }).collect();
    while let Some(standing) = waiting.pop() {
        let under = sorted.iter().rev().filter(|code| parent(code) == Some(standing.code.id));
        let mut above = standing.above.clone();
        above.push(standing.code.name.as_str());
        waiting.extend(under.map(|code| Standing { code, depth: standing.depth + 1, above: above.clone() }));
        out.push(standing);
    }
    out
}

/// Whether a code may stand under another: not under itself, nor under one that stands under it.
pub fn may_stand(codes: &[Code], code: CodeId, under: CodeId) -> bool {
    let mut above = Some(under);
    // A chain longer than the codebook would be a ring.
    for _ in 0..=codes.len() {
        match above {
            None => return true,
            Some(id) if id == code => return false,
            Some(id) => above = codes.iter().find(|one| one.id == id).and_then(|one| one.parent),
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CodeRevisionId;
    use kernel::uuid::Uuid;

    fn code(number: u128, parent: Option<u128>, rank: i64) -> Code {
        Code {
            id: CodeId(Uuid::from_u128(number)),
            slug: number.to_string(),
            revision: CodeRevisionId(Uuid::nil()),
            parent: parent.map(|parent| CodeId(Uuid::from_u128(parent))),
            rank,
            name: number.to_string(),
            definition: String::new(),
            use_when: String::new(),
            avoid_when: String::new(),
            example: String::new(),
            keywords: String::new(),
            colour: None,
            usage: crate::model::Usage::Apply,
            retired_at: None,
        }
    }

    #[test]
    fn each_code_stands_before_those_under_it() {
        let codes = [
            code(3, Some(1), 2),
            code(1, None, 1),
            code(4, None, 2),
            code(2, Some(1), 1),
            code(5, Some(2), 1),
        ];
        let tree = tree(&codes);
        let order: Vec<(&str, usize)> = tree.iter().map(|one| (one.code.slug.as_str(), one.depth)).collect();
        assert_eq!(order, [("1", 0), ("2", 1), ("5", 2), ("3", 1), ("4", 0)]);
        assert_eq!(tree[2].path(), "1 › 2 › 5");
    }

    #[test]
    fn no_code_stands_under_itself_however_far_down() {
        let codes = [code(1, None, 1), code(2, Some(1), 1), code(3, Some(2), 1)];
        let id = |number| CodeId(Uuid::from_u128(number));
        assert!(!may_stand(&codes, id(1), id(3)) && !may_stand(&codes, id(1), id(1)));
        assert!(may_stand(&codes, id(3), id(1)));
    }
}

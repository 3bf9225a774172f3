//! What changed between two versions of a plan.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::order::stays;
use crate::placing;
use crate::row::Row;

/// A line where a version places it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Placed<'a> {
    /// The line's identity, the same in every version.
    pub id: u128,
    /// The identity of the section that holds it.
    pub section: u128,
    /// Its words.
    pub text: &'a str,
    /// Whether it is known that nobody touched it between the two versions: then it was not it that moved.
    pub is_untouched: bool,
}

/// Compares two versions of a plan, each given in reading order.
///
/// Lines are the same when their ids are. `replaces` says for a line of the new version which line of the old one it
/// took the place of, as `(new id, old id)`; pairs that name a line neither version has are left out.
///
/// Rows come in the reading order of the new version, each where its first new line stands; struck lines come where
/// they stood, within their section. A line is moved when its section changed, or when it is one of the fewest whose
/// move explains the new order within the section: a line put in between moves nobody, nor does a section moved whole.
/// Of two lines that changed places, the one that was touched is moved. Time is O(n log n).
pub fn lines<'a>(old: &[Placed<'a>], new: &[Placed<'a>], replaces: &[(u128, u128)]) -> Vec<Row<'a>> {
    let groups = groups(old, new, replaces);
    let stayed = stayed(old, new, &groups);
    placing::place(old, new, &groups, &stayed)
}

/// Lines of both versions that belong together, by their places in reading order.
#[derive(Debug, Default)]
pub(crate) struct Group {
    pub(crate) old: Vec<usize>,
    pub(crate) new: Vec<usize>,
}

/// Joins what shares an id or a replacement, directly or through others.
fn groups(old: &[Placed<'_>], new: &[Placed<'_>], replaces: &[(u128, u128)]) -> Vec<Group> {
    let mut families = Families::default();
    let old_ids: HashSet<u128> = old.iter().map(|line| line.id).collect();
    let new_ids: HashSet<u128> = new.iter().map(|line| line.id).collect();
    for (by, replaced) in replaces {
        if new_ids.contains(by) && old_ids.contains(replaced) {
            families.join(*by, *replaced);
        }
    }
    let mut groups: BTreeMap<u128, Group> = BTreeMap::new();
    for (at, line) in old.iter().enumerate() {
        groups.entry(families.head(line.id)).or_default().old.push(at);
    }
    for (at, line) in new.iter().enumerate() {
        groups.entry(families.head(line.id)).or_default().new.push(at);
    }
    groups.into_values().collect()
}

/// Ids joined into families; an id that was never joined is its own.
#[derive(Default)]
struct Families {
    parents: HashMap<u128, u128>,
}

impl Families {
    fn head(&mut self, id: u128) -> u128 {
        let mut head = id;
        let mut walked = Vec::new();
        while let Some(parent) = self.parents.get(&head) {
            walked.push(head);
            head = *parent;
        }
        // A long chain is walked once: afterwards everybody on it knows the head.
        self.parents.extend(walked.into_iter().map(|id| (id, head)));
        head
    }

    fn join(&mut self, one: u128, other: u128) {
        let (one, other) = (self.head(one), self.head(other));
        if one != other {
            self.parents.insert(one, other);
        }
    }
}

/// For each line of the old version, whether it stands where it stood.
fn stayed(old: &[Placed<'_>], new: &[Placed<'_>], groups: &[Group]) -> Vec<bool> {
    let mut sections: HashMap<u128, Vec<(usize, usize, bool)>> = HashMap::new();
    for group in groups {
        let ([old_at], [new_at]) = (group.old.as_slice(), group.new.as_slice()) else {
            continue;
        };
        let (Some(was), Some(is)) = (old.get(*old_at), new.get(*new_at)) else {
            continue;
        };
        if was.section == is.section {
            sections.entry(is.section).or_default().push((*new_at, *old_at, is.is_untouched));
        }
    }
    let mut stayed = vec![false; old.len()];
    for mut pairs in sections.into_values() {
        pairs.sort_unstable();
        let old_order: Vec<(usize, bool)> =
            pairs.iter().map(|(_, old_at, fixed)| (*old_at, *fixed)).collect();
        for ((old_at, _), is_kept) in old_order.iter().zip(stays(&old_order)) {
            if let Some(stays) = stayed.get_mut(*old_at) {
                *stays = is_kept;
            }
        }
    }
    stayed
}

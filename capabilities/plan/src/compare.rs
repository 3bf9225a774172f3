//! What changed between two texts of the plan: the published ones, or the last one and the draft. No input, no output.

use crate::{LineId, PrintedLine};
use difference::{Kind, Placed};
use std::collections::{HashMap, HashSet};

kernel::words! {
    /// What became of a line between two texts.
    pub enum Fate {
        /// Neither words nor place nor kind changed.
        Same = "same",
        /// The words changed.
        Reworded = "reworded",
        /// The place changed.
        Moved = "moved",
        /// Words and place changed.
        MovedAndReworded = "moved-and-reworded",
        /// Same words and place, but it became something else: an action, an objective.
        Rekinded = "rekinded",
        /// The line is new.
        Added = "added",
        /// The line is no more.
        Struck = "struck",
        /// Several lines took its place.
        Split = "split",
        /// It took the place of several.
        Merged = "merged",
        /// Several lines took the place of several.
        Recast = "recast",
    }
}

/// What happened to some lines that belong together.
#[derive(Clone, Debug)]
pub struct Change<'a> {
    /// What happened.
    pub fate: Fate,
    /// The lines as they were, in reading order.
    pub old: Vec<&'a PrintedLine>,
    /// The lines as they are, in reading order.
    pub new: Vec<&'a PrintedLine>,
}

impl Change<'_> {
    /// Every line it is about.
    pub fn lines(&self) -> impl Iterator<Item = LineId> + '_ {
        self.old.iter().chain(&self.new).map(|line| line.line)
    }

    /// The words before and after, as one text each: what a word difference is made of.
    pub fn texts(&self) -> (String, String) {
        (joined(&self.old), joined(&self.new))
    }
}

fn joined(lines: &[&PrintedLine]) -> String {
    let texts: Vec<&str> = lines.iter().map(|line| line.text.as_deref().unwrap_or_default()).collect();
    texts.join("\n\n")
}

/// What became of every line of both texts, in the reading order of the new one. `replaces` are pairs of (new, old) line
/// over the whole life of the plan; a line split twice between the two texts still leads to where it came from.
pub fn changes<'a>(
    old: &'a [PrintedLine],
    new: &'a [PrintedLine],
    replaces: &[(LineId, LineId)],
) -> Vec<Change<'a>> {
    let (by_old, by_new) = (by_id(old), by_id(new));
    let pairs = origins(&by_old, &by_new, replaces);
    let (old_placed, new_placed) = (placed(old), placed(new));
    let rows = difference::lines(&old_placed, &new_placed, &pairs);
    let change = |row: difference::Row<'_>| {
        let find = |all: &HashMap<u128, &'a PrintedLine>, lines: &[Placed<'_>]| {
            lines.iter().filter_map(|line| all.get(&line.id).copied()).collect::<Vec<_>>()
        };
        let (was, is) = (find(&by_old, row.old_lines()), find(&by_new, row.new_lines()));
        Change { fate: fate(row.kind(), &was, &is), old: was, new: is }
    };
    rows.into_iter().map(change).collect()
}

fn fate(kind: Kind, old: &[&PrintedLine], new: &[&PrintedLine]) -> Fate {
    match kind {
        Kind::Same if old.first().map(|line| line.kind) != new.first().map(|line| line.kind) => {
            Fate::Rekinded
        }
        Kind::Same => Fate::Same,
        Kind::Reworded => Fate::Reworded,
        Kind::Moved => Fate::Moved,
        Kind::MovedAndReworded => Fate::MovedAndReworded,
        Kind::Added => Fate::Added,
        Kind::Struck => Fate::Struck,
        Kind::Split => Fate::Split,
        Kind::Merged => Fate::Merged,
        Kind::Recast => Fate::Recast,
    }
}

fn by_id(lines: &[PrintedLine]) -> HashMap<u128, &PrintedLine> {
    lines.iter().map(|line| (line.line.0.as_u128(), line)).collect()
}

fn placed(lines: &[PrintedLine]) -> Vec<Placed<'_>> {
    let one = |line: &'_ PrintedLine| (line.line.0.as_u128(), line.section.0.as_u128());
    let whole = lines.iter().map(|line| (one(line), line));
    whole
        .map(|((id, section), line)| Placed {
            id,
            section,
            text: line.text.as_deref().unwrap_or_default(),
            number: &line.number,
        })
        .collect()
}

/// For each line that only the new text has, the lines of the old text it goes back to, through others that came and went
/// in between.
fn origins(
    old: &HashMap<u128, &PrintedLine>,
    new: &HashMap<u128, &PrintedLine>,
    replaces: &[(LineId, LineId)],
) -> Vec<(u128, u128)> {
    let mut parents: HashMap<u128, Vec<u128>> = HashMap::new();
    for (by, replaced) in replaces {
        parents.entry(by.0.as_u128()).or_default().push(replaced.0.as_u128());
    }
    let mut pairs = Vec::new();
    for line in new.keys() {
        let (mut seen, mut waiting) = (HashSet::new(), vec![*line]);
        while let Some(at) = waiting.pop() {
            for parent in parents.get(&at).into_iter().flatten().filter(|parent| seen.insert(**parent)) {
                if old.contains_key(parent) { pairs.push((*line, *parent)) } else { waiting.push(*parent) }
            }
        }
    }
    pairs.sort_unstable();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{LineKind, RevisionId, SectionId};
    use kernel::{Lang, uuid::Uuid};
    use process::model::Both;

    fn line(id: u128, text: &str) -> PrintedLine {
        PrintedLine {
            place: 1,
            section: SectionId(Uuid::from_u128(1)),
            section_title: Both::same("Governance"),
            line: LineId(Uuid::from_u128(id)),
            revision: RevisionId(Uuid::from_u128(id)),
            number: "1.1".to_owned(),
            kind: LineKind::Text,
            text: Some(text.to_owned()),
            lang: Lang::It,
            digest: String::new(),
        }
    }

    fn pair(new: u128, old: u128) -> (LineId, LineId) {
        (LineId(Uuid::from_u128(new)), LineId(Uuid::from_u128(old)))
    }

    #[test]
    fn a_line_split_twice_between_two_versions_leads_back_to_where_it_came_from() {
        let old = [line(1, "uno e due e tre")];
        let new = [line(3, "tre"), line(4, "uno"), line(5, "due")];
        // 1 became 2 and 3, then 2 became 4 and 5; no version has 2.
        let replaces = [pair(2, 1), pair(3, 1), pair(4, 2), pair(5, 2)];
        let all = changes(&old, &new, &replaces);
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].fate, all[0].old.len(), all[0].new.len()), (Fate::Split, 1, 3));
    }

    #[test]
    fn a_line_that_becomes_an_action_with_the_same_words_has_changed() {
        let (old, new) = ([line(1, "uno")], [PrintedLine { kind: LineKind::Action, ..line(1, "uno") }]);
        assert_eq!(changes(&old, &new, &[])[0].fate, Fate::Rekinded);
        assert_eq!(changes(&old, &old, &[])[0].fate, Fate::Same);
    }
}

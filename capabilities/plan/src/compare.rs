//! What changed between two texts of the plan: the published ones, or the last one and the draft. No input, no output.

use crate::{LineId, PrintedLine, SectionId};
use difference::{Kind, Placed};
use process::model::Both;
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

/// Two texts of the plan to compare, each in reading order.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// The lines of the old one.
    pub old: Vec<PrintedLine>,
    /// The lines of the new one.
    pub new: Vec<PrintedLine>,
    /// Lines with the same wording in both, when they are not among the others: where they stand is all that matters.
    pub untouched: Vec<Untouched>,
}

/// The untouched lines of a section.
#[derive(Clone, Debug)]
pub struct Untouched {
    /// Which section.
    pub section: SectionId,
    /// Its title.
    pub title: Both,
    /// The place of each line in the old text and in the new one.
    pub places: Vec<(i64, i64)>,
}

impl Texts {
    /// The sections of both texts in reading order; those of the old text alone come last.
    pub fn sections(&self) -> Vec<(SectionId, &Both)> {
        let untouched = self.untouched.iter().filter_map(|some| {
            Some((some.places.iter().map(|(_, new)| *new).min()?, some.section, &some.title))
        });
        let new = self.new.iter().map(|line| (line.place, line.section, &line.section_title));
        let mut standing: Vec<_> = new.chain(untouched).collect();
        standing.sort_by_key(|(at, id, _)| (*at, *id));
        let old = self.old.iter().map(|line| (line.section, &line.section_title));
        let mut seen = HashSet::new();
        let all = standing.into_iter().map(|(_, id, title)| (id, title)).chain(old);
        all.filter(|(id, _)| seen.insert(*id)).collect()
    }
}

/// What happened to some lines that belong together. Untouched lines that were left out are in none of the lists.
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
pub fn changes<'a>(texts: &'a Texts, replaces: &[(LineId, LineId)]) -> Vec<Change<'a>> {
    let (by_old, by_new) = (by_id(&texts.old), by_id(&texts.new));
    let pairs = origins(&by_old, &by_new, replaces);
    let old_placed = placed(&texts.old, &by_new, untouched(texts, |(old, _)| old));
    let new_placed = placed(&texts.new, &by_old, untouched(texts, |(_, new)| new));
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

/// Lines among those that nobody touched, by their places. A line has the same wording in both texts when nobody did.
fn placed<'a>(
    lines: &'a [PrintedLine],
    others: &HashMap<u128, &PrintedLine>,
    untouched: Vec<(i64, Placed<'a>)>,
) -> Vec<Placed<'a>> {
    let one = |line: &'a PrintedLine| {
        let id = line.line.0.as_u128();
        let is_untouched = others.get(&id).is_some_and(|other| other.revision == line.revision);
        let text = line.text.as_deref().unwrap_or_default();
        (line.place, Placed { id, section: line.section.0.as_u128(), text, is_untouched })
    };
    let mut all: Vec<(i64, Placed<'a>)> = lines.iter().map(one).chain(untouched).collect();
    all.sort_by_key(|(place, _)| *place);
    all.into_iter().map(|(_, line)| line).collect()
}

/// The untouched lines that were left out, at their places in one of the texts. Their place in the new one serves as id:
/// far below that of any line.
fn untouched(texts: &Texts, place: impl Fn((i64, i64)) -> i64) -> Vec<(i64, Placed<'static>)> {
    let mut all = Vec::new();
    for some in &texts.untouched {
        let section = some.section.0.as_u128();
        all.extend(some.places.iter().map(|both| {
            let id = u128::from(both.1.unsigned_abs());
            (place(*both), Placed { id, section, text: "", is_untouched: true })
        }));
    }
    all
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

    fn texts(old: &[PrintedLine], new: &[PrintedLine]) -> Texts {
        Texts { old: old.to_vec(), new: new.to_vec(), untouched: vec![] }
    }

    #[test]
    fn a_line_split_twice_between_two_versions_leads_back_to_where_it_came_from() {
        // 1 became 2 and 3, then 2 became 4 and 5; no version has 2.
        let replaces = [pair(2, 1), pair(3, 1), pair(4, 2), pair(5, 2)];
        let texts = texts(&[line(1, "uno e due e tre")], &[line(3, "tre"), line(4, "uno"), line(5, "due")]);
        let all = changes(&texts, &replaces);
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].fate, all[0].old.len(), all[0].new.len()), (Fate::Split, 1, 3));
    }

    #[test]
    fn a_line_that_becomes_an_action_with_the_same_words_has_changed() {
        let (old, new) = ([line(1, "uno")], [PrintedLine { kind: LineKind::Action, ..line(1, "uno") }]);
        assert_eq!(changes(&texts(&old, &new), &[])[0].fate, Fate::Rekinded);
        assert_eq!(changes(&texts(&old, &old), &[])[0].fate, Fate::Same);
    }

    #[test]
    fn untouched_lines_are_counted_and_hold_their_place() {
        let at = |place: i64, id: u128, text: &str| PrintedLine { place, ..line(id, text) };
        let section = line(1, "").section;
        let untouched = Untouched { section, title: Both::same("Governance"), places: vec![(1, 1), (3, 2)] };
        let moved = PrintedLine { revision: RevisionId(Uuid::from_u128(8)), ..at(3, 7, "uno") };
        let texts = Texts { old: vec![at(2, 7, "uno")], new: vec![moved], untouched: vec![untouched] };
        let all: Vec<(Fate, usize)> =
            changes(&texts, &[]).iter().map(|one| (one.fate, one.new.len())).collect();
        assert_eq!(all, [(Fate::Same, 0), (Fate::Same, 0), (Fate::Moved, 1)]);
        assert_eq!(texts.sections().len(), 1);
    }
}

//! The order of the rows.

use std::collections::HashMap;

use crate::plan::{Group, Placed};
use crate::row::Row;

/// A row with at least one line of the new version.
struct Standing<'a> {
    /// Where its first new line stands in the new version.
    first: usize,
    /// The lines of the old version that show, by still standing there, where their struck neighbours stood.
    anchors: Vec<usize>,
    section: u128,
    row: Row<'a>,
}

/// Where a struck line is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Gap {
    /// Before every row.
    First,
    /// Before the row at this place.
    Before(usize),
    /// Behind the row at this place.
    Behind(usize),
}

/// Puts the groups in reading order, as rows.
pub(crate) fn place<'a>(
    old: &[Placed<'a>],
    new: &[Placed<'a>],
    groups: &[Group],
    stayed: &[bool],
) -> Vec<Row<'a>> {
    let mut standing: Vec<Standing<'a>> =
        groups.iter().flat_map(|group| standing_rows(group, old, new, stayed)).collect();
    standing.sort_by_key(|it| it.first);
    let mut gaps = gaps(old, groups, &standing);
    let mut take = |gap: Gap| gaps.remove(&gap).unwrap_or_default();
    let mut rows = take(Gap::First);
    for (at, it) in standing.into_iter().enumerate() {
        rows.extend(take(Gap::Before(at)));
        rows.push(it.row);
        rows.extend(take(Gap::Behind(at)));
    }
    rows
}

fn standing_rows<'a>(
    group: &Group,
    old: &[Placed<'a>],
    new: &[Placed<'a>],
    stayed: &[bool],
) -> Vec<Standing<'a>> {
    let was: Vec<Placed<'a>> = group.old.iter().filter_map(|at| old.get(*at).copied()).collect();
    let news = group.new.iter().filter_map(|at| new.get(*at).map(|line| (*at, *line)));
    if was.is_empty() {
        let added = news.map(|(first, line)| Standing {
            first,
            anchors: Vec::new(),
            section: line.section,
            row: Row::Added { new: line },
        });
        return added.collect();
    }
    let is: Vec<Placed<'a>> = news.map(|(_, line)| line).collect();
    let (Some(first), Some(section)) = (group.new.first(), is.first().map(|line| line.section)) else {
        return Vec::new();
    };
    let is_anchor = |at: &usize| match (was.as_slice(), is.as_slice()) {
        ([_], [_]) => stayed.get(*at) == Some(&true),
        _ => old.get(*at).is_some_and(|line| line.section == section),
    };
    let anchors: Vec<usize> = group.old.iter().copied().filter(is_anchor).collect();
    let row = row(was, is, !anchors.is_empty());
    vec![Standing { first: *first, anchors, section, row }]
}

fn row<'a>(was: Vec<Placed<'a>>, is: Vec<Placed<'a>>, stayed: bool) -> Row<'a> {
    match (was.as_slice(), is.as_slice()) {
        ([old], [new]) => {
            let (old, new) = (*old, *new);
            match (stayed, old.text == new.text) {
                (true, true) => Row::Same { old, new },
                (true, false) => Row::Reworded { old, new },
                (false, true) => Row::Moved { old, new },
                (false, false) => Row::MovedAndReworded { old, new },
            }
        }
        ([old], _) => Row::Split { old: *old, new: is },
        (_, [new]) => Row::Merged { old: was, new: *new },
        _ => Row::Recast { old: was, new: is },
    }
}

/// The struck lines, in the gaps where they stood.
///
/// A line stood behind the nearest line before it, in its section, that still stands; else at the beginning of its
/// section; and when the section is gone, behind the section that came before.
fn gaps<'a>(old: &[Placed<'a>], groups: &[Group], standing: &[Standing<'a>]) -> HashMap<Gap, Vec<Row<'a>>> {
    let marks = Marks::new(old.len(), groups, standing);
    let mut gaps: HashMap<Gap, Vec<Row<'a>>> = HashMap::new();
    let mut reached: HashMap<u128, Gap> = HashMap::new();
    let mut end_of_last = Gap::First;
    for (at, line) in old.iter().enumerate() {
        let bounds = marks.sections.get(&line.section);
        if let Some(row) = marks.anchors.get(at).copied().flatten() {
            reached.insert(line.section, Gap::Behind(row));
        } else if marks.is_struck.get(at) == Some(&true) {
            let begins = || bounds.map_or(end_of_last, |(first, _)| Gap::Before(*first));
            let gap = *reached.entry(line.section).or_insert_with(begins);
            gaps.entry(gap).or_default().push(Row::Struck { old: *line });
        }
        let end = bounds.map(|(_, last)| Gap::Behind(*last)).or(reached.get(&line.section).copied());
        end_of_last = end.unwrap_or(end_of_last);
    }
    gaps
}

/// What is known of each old line and each section once the standing rows are in order.
struct Marks {
    /// For each old line, the row it still stands in.
    anchors: Vec<Option<usize>>,
    is_struck: Vec<bool>,
    /// For each section of the new version, its first and last row.
    sections: HashMap<u128, (usize, usize)>,
}

impl Marks {
    fn new(n_old: usize, groups: &[Group], standing: &[Standing<'_>]) -> Self {
        let mut anchors = vec![None; n_old];
        let mut is_struck = vec![false; n_old];
        let mut sections = HashMap::new();
        for (row, it) in standing.iter().enumerate() {
            sections.entry(it.section).or_insert((row, row)).1 = row;
            for at in &it.anchors {
                if let Some(anchor) = anchors.get_mut(*at) {
                    *anchor = Some(row);
                }
            }
        }
        for at in groups.iter().filter(|group| group.new.is_empty()).flat_map(|group| &group.old) {
            if let Some(struck) = is_struck.get_mut(*at) {
                *struck = true;
            }
        }
        Marks { anchors, is_struck, sections }
    }
}

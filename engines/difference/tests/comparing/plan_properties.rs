use std::collections::HashMap;

use difference::{Kind, Placed, Row, lines};
use proptest::prelude::*;

const TEXTS: [&str; 3] = ["uno", "due", "tre"];

/// Versions in reading order: each id at most once, sections in any order but each in one piece.
fn versions() -> impl Strategy<Value = Vec<Placed<'static>>> {
    let ids: Vec<u128> = (0..24).collect();
    let chosen = prop::sample::subsequence(ids, 0..=24).prop_shuffle();
    let places = prop::collection::vec((0u128..4, 0usize..3), 24);
    let order = Just([0u128, 1, 2, 3]).prop_shuffle();
    (chosen, places, order).prop_map(|(ids, places, order)| {
        let mut version: Vec<Placed<'static>> = ids
            .into_iter()
            .zip(places)
            .map(|(id, (section, text))| Placed { id, section, text: TEXTS[text], is_untouched: false })
            .collect();
        version.sort_by_key(|line| order.iter().position(|section| *section == line.section));
        version
    })
}

fn replacements() -> impl Strategy<Value = Vec<(u128, u128)>> {
    prop::collection::vec((0u128..24, 0u128..24), 0..8)
}

fn count(rows: &[Row<'_>], kind: Kind) -> usize {
    rows.iter().filter(|row| row.kind() == kind).count()
}

/// The longest run that keeps its order, the slow and obvious way.
fn longest(values: &[usize]) -> usize {
    let mut best: Vec<usize> = Vec::new();
    for (at, value) in values.iter().enumerate() {
        let before = (0..at).filter(|it| values[*it] < *value).map(|it| best[it]).max();
        best.push(before.unwrap_or(0) + 1);
    }
    best.into_iter().max().unwrap_or(0)
}

/// The fewest lines whose move explains the new version, the slow and obvious way.
fn fewest_moves(old: &[Placed<'_>], new: &[Placed<'_>]) -> usize {
    let mut sections: HashMap<u128, Vec<usize>> = HashMap::new();
    let mut n_paired = 0;
    for line in new {
        let Some(at) = old.iter().position(|it| it.id == line.id) else {
            continue;
        };
        n_paired += 1;
        if old[at].section == line.section {
            sections.entry(line.section).or_default().push(at);
        }
    }
    n_paired - sections.values().map(|values| longest(values)).sum::<usize>()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn every_line_is_in_exactly_one_row(old in versions(), new in versions(), replaces in replacements()) {
        let rows = lines(&old, &new, &replaces);
        let sorted = |mut all: Vec<Placed<'static>>| { all.sort_by_key(|line| line.id); all };
        let olds = rows.iter().flat_map(Row::old_lines).copied().collect();
        let news = rows.iter().flat_map(Row::new_lines).copied().collect();
        prop_assert_eq!(sorted(olds), sorted(old));
        prop_assert_eq!(sorted(news), sorted(new));
    }

    #[test]
    fn a_version_has_not_changed_into_itself(version in versions()) {
        let rows = lines(&version, &version, &[]);
        let expected: Vec<Row<'_>> = version.iter().map(|line| Row::Same { old: *line, new: *line }).collect();
        prop_assert_eq!(rows, expected);
    }

    #[test]
    fn rows_come_in_the_order_of_the_new_version(old in versions(), new in versions(), replaces in replacements()) {
        let rows = lines(&old, &new, &replaces);
        let place = |line: &Placed<'_>| new.iter().position(|it| it.id == line.id);
        let firsts: Vec<_> = rows.iter().filter_map(|row| row.new_lines().first()).map(place).collect();
        prop_assert!(firsts.is_sorted());
    }

    #[test]
    fn moved_lines_are_the_fewest_possible(old in versions(), new in versions()) {
        let rows = lines(&old, &new, &[]);
        let n_moved = count(&rows, Kind::Moved) + count(&rows, Kind::MovedAndReworded);
        prop_assert_eq!(n_moved, fewest_moves(&old, &new));
    }

    #[test]
    fn what_nobody_touched_is_never_moved(
        version in versions(),
        touched in prop::collection::vec(any::<bool>(), 24),
        to in prop::collection::vec(0usize..24, 24),
    ) {
        let mut old = version;
        old.iter_mut().zip(&touched).for_each(|(line, touched)| line.is_untouched = !touched);
        let mut new: Vec<Placed<'static>> = old.iter().filter(|line| line.is_untouched).copied().collect();
        for (line, to) in old.iter().filter(|line| !line.is_untouched).zip(to) {
            new.insert(to % (new.len() + 1), *line);
        }
        for row in lines(&old, &new, &[]).iter().filter(|row| row.kind() != Kind::Same) {
            prop_assert!(row.new_lines().iter().all(|line| !line.is_untouched));
        }
    }

    #[test]
    fn struck_lines_of_a_section_keep_their_order_and_their_section(old in versions(), new in versions()) {
        let rows = lines(&old, &new, &[]);
        let place = |line: &Placed<'_>| old.iter().position(|it| it.id == line.id);
        for section in 0..4 {
            let of_section = |row: &&Row<'_>| row.new_lines().first().or(row.old_lines().first()).unwrap().section == section;
            let struck = rows.iter().filter(|row| row.kind() == Kind::Struck).filter(of_section);
            let places: Vec<_> = struck.map(|row| place(&row.old_lines()[0])).collect();
            prop_assert!(places.is_sorted());
            // The rows of one section are in one piece, as they were in both versions.
            let shown: Vec<bool> = rows.iter().map(|row| of_section(&row)).collect();
            let n_starts = shown.windows(2).filter(|pair| !pair[0] && pair[1]).count() + usize::from(shown.first() == Some(&true));
            prop_assert!(n_starts <= 1);
        }
    }

    #[test]
    fn turned_round_what_was_added_is_struck(old in versions(), new in versions()) {
        let (there, back) = (lines(&old, &new, &[]), lines(&new, &old, &[]));
        prop_assert_eq!(count(&there, Kind::Added), count(&back, Kind::Struck));
        prop_assert_eq!(count(&there, Kind::Struck), count(&back, Kind::Added));
        prop_assert_eq!(count(&there, Kind::Reworded) + count(&there, Kind::MovedAndReworded),
            count(&back, Kind::Reworded) + count(&back, Kind::MovedAndReworded));
    }

    #[test]
    fn the_same_id_twice_loses_no_line(old in versions(), new in versions()) {
        let twice = [new.clone(), new].concat();
        let rows = lines(&old, &twice, &[]);
        prop_assert_eq!(rows.iter().map(|row| row.new_lines().len()).sum::<usize>(), twice.len());
        prop_assert_eq!(rows.iter().map(|row| row.old_lines().len()).sum::<usize>(), old.len());
    }
}

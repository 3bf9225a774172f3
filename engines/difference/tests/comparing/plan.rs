use difference::{Kind, Placed, Row, lines};

fn line(id: u128, section: u128, text: &'static str) -> Placed<'static> {
    Placed { id, section, text, is_untouched: false }
}

/// Lines of one section, with a text that never changes.
fn section(number: u128, ids: &[u128]) -> Vec<Placed<'static>> {
    ids.iter().map(|id| line(*id, number, "testo")).collect()
}

/// Rows as pairs: what happened, and to which line.
fn told(rows: &[Row<'_>]) -> Vec<(Kind, u128)> {
    rows.iter()
        .map(|row| (row.kind(), row.new_lines().first().or(row.old_lines().first()).unwrap().id))
        .collect()
}

#[test]
fn a_line_put_in_between_moves_nobody() {
    let rows = lines(&section(1, &[1, 2, 3]), &section(1, &[1, 9, 2, 3]), &[]);
    assert_eq!(told(&rows), [(Kind::Same, 1), (Kind::Added, 9), (Kind::Same, 2), (Kind::Same, 3)]);
}

#[test]
fn of_two_lines_that_changed_places_the_one_that_was_touched_is_moved() {
    let (one, other) = (line(1, 1, "a"), Placed { is_untouched: true, ..line(2, 1, "b") });
    assert_eq!(told(&lines(&[one, other], &[other, one], &[])), [(Kind::Same, 2), (Kind::Moved, 1)]);
    let (one, other) = (Placed { is_untouched: true, ..one }, Placed { is_untouched: false, ..other });
    assert_eq!(told(&lines(&[one, other], &[other, one], &[])), [(Kind::Moved, 2), (Kind::Same, 1)]);
}

#[test]
fn only_the_line_that_moved_is_told_as_moved() {
    let rows = lines(&section(1, &[1, 2, 3, 4, 5]), &section(1, &[5, 1, 2, 3, 4]), &[]);
    assert_eq!(told(&rows)[0], (Kind::Moved, 5));
    assert!(told(&rows)[1..].iter().all(|(kind, _)| *kind == Kind::Same));
}

#[test]
fn a_line_in_another_section_is_moved_even_if_the_order_stayed() {
    let old = [line(1, 1, "a"), line(2, 1, "b"), line(3, 2, "c")];
    let new = [line(1, 1, "a"), line(2, 2, "B"), line(3, 2, "c")];
    let rows = lines(&old, &new, &[]);
    assert_eq!(told(&rows), [(Kind::Same, 1), (Kind::MovedAndReworded, 2), (Kind::Same, 3)]);
}

#[test]
fn a_section_moved_whole_moves_none_of_its_lines() {
    let old = [section(1, &[1, 2]), section(2, &[3, 4])].concat();
    let new = [section(2, &[3, 4]), section(1, &[1, 2])].concat();
    assert!(lines(&old, &new, &[]).iter().all(|row| row.kind() == Kind::Same));
}

#[test]
fn a_reworded_line_gives_both_texts_for_the_words() {
    let (old, new) = (line(1, 1, "un tavolo"), line(1, 1, "due tavoli"));
    assert_eq!(lines(&[old], &[new], &[]), [Row::Reworded { old, new }]);
}

#[test]
fn struck_lines_come_where_they_stood() {
    let old = [section(1, &[1, 2, 3]), section(2, &[4, 5, 6])].concat();
    let new = [section(1, &[2, 9]), section(2, &[7, 5])].concat();
    assert_eq!(
        told(&lines(&old, &new, &[])),
        [
            (Kind::Struck, 1),
            (Kind::Same, 2),
            (Kind::Struck, 3),
            (Kind::Added, 9),
            (Kind::Struck, 4),
            (Kind::Added, 7),
            (Kind::Same, 5),
            (Kind::Struck, 6),
        ]
    );
}

#[test]
fn a_struck_line_follows_its_section_and_not_a_neighbour_that_left() {
    let old = [section(1, &[1, 2, 3]), section(2, &[4])].concat();
    let new = [section(1, &[1]), section(2, &[4, 2])].concat();
    let told = told(&lines(&old, &new, &[]));
    assert_eq!(told, [(Kind::Same, 1), (Kind::Struck, 3), (Kind::Same, 4), (Kind::Moved, 2)]);
}

#[test]
fn a_section_struck_whole_comes_behind_the_one_before() {
    let old = [section(1, &[1]), section(2, &[2, 3]), section(3, &[4]), section(4, &[5])].concat();
    let new = [section(1, &[1, 9]), section(4, &[5])].concat();
    assert_eq!(
        told(&lines(&old, &new, &[])),
        [
            (Kind::Same, 1),
            (Kind::Added, 9),
            (Kind::Struck, 2),
            (Kind::Struck, 3),
            (Kind::Struck, 4),
            (Kind::Same, 5)
        ]
    );
}

#[test]
fn everything_struck_is_told_in_order() {
    let told = told(&lines(&section(1, &[1, 2, 3]), &[], &[]));
    assert_eq!(told, [(Kind::Struck, 1), (Kind::Struck, 2), (Kind::Struck, 3)]);
}

#[test]
fn a_line_split_in_two_is_one_row_whether_or_not_its_name_survives() {
    let old = section(1, &[1, 2, 3]);
    let fresh = lines(&old, &section(1, &[1, 7, 8, 3]), &[(7, 2), (8, 2)]);
    assert_eq!(told(&fresh), [(Kind::Same, 1), (Kind::Split, 7), (Kind::Same, 3)]);
    let kept = lines(&old, &section(1, &[1, 2, 8, 3]), &[(8, 2)]);
    assert_eq!(told(&kept), [(Kind::Same, 1), (Kind::Split, 2), (Kind::Same, 3)]);
    assert_eq!(kept[1].new_lines().len(), 2);
}

#[test]
fn lines_merged_are_one_row_whether_or_not_a_name_survives() {
    let old = section(1, &[1, 2, 3]);
    let fresh = lines(&old, &section(1, &[9, 3]), &[(9, 1), (9, 2)]);
    assert_eq!(told(&fresh), [(Kind::Merged, 9), (Kind::Same, 3)]);
    let kept = lines(&old, &section(1, &[2, 3]), &[(2, 1)]);
    assert_eq!(told(&kept), [(Kind::Merged, 2), (Kind::Same, 3)]);
    assert_eq!(kept[0].old_lines().iter().map(|line| line.id).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn one_line_for_one_under_a_new_name_is_the_same_line() {
    let rows = lines(&section(1, &[1, 2]), &section(1, &[1, 9]), &[(9, 2)]);
    assert_eq!(told(&rows), [(Kind::Same, 1), (Kind::Same, 9)]);
}

#[test]
fn several_lines_for_several_are_recast() {
    let rows = lines(&section(1, &[1, 2]), &section(1, &[8, 9]), &[(8, 1), (8, 2), (9, 2)]);
    assert_eq!(told(&rows), [(Kind::Recast, 8)]);
}

#[test]
fn a_replacement_that_names_nobody_is_left_out() {
    let rows = lines(&section(1, &[1]), &section(1, &[1, 2]), &[(2, 77), (78, 1)]);
    assert_eq!(told(&rows), [(Kind::Same, 1), (Kind::Added, 2)]);
}

#[test]
fn a_struck_line_stays_beside_a_line_that_was_split() {
    let rows = lines(&section(1, &[1, 2, 3]), &section(1, &[7, 8, 3]), &[(7, 1), (8, 1)]);
    assert_eq!(told(&rows), [(Kind::Split, 7), (Kind::Struck, 2), (Kind::Same, 3)]);
}

#[test]
fn every_kind_has_a_key_of_its_own() {
    let kinds = [
        Kind::Same,
        Kind::Reworded,
        Kind::Moved,
        Kind::MovedAndReworded,
        Kind::Added,
        Kind::Struck,
        Kind::Split,
        Kind::Merged,
        Kind::Recast,
    ];
    let keys: std::collections::BTreeSet<&str> = kinds.iter().map(|kind| kind.key()).collect();
    assert_eq!(keys.len(), kinds.len());
    assert!(keys.iter().all(|key| key.starts_with("difference-")));
}

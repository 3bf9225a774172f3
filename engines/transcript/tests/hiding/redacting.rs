use std::ops::Range;

use transcript::masking::{Kind, Redacted, Redaction, Unredactable, redact, suspects, unite};

fn hide(range: Range<usize>, mark: &str) -> Redaction {
    Redaction { range, kind: Kind::Person, mark: mark.to_owned() }
}

#[test]
fn words_become_marks_and_the_record_says_what_kind_where_and_how_long() {
    let text = "È Anna, sta in via Po 3.";
    let redactions = [
        Redaction { range: 15..23, kind: Kind::Address, mark: "[indirizzo]".to_owned() },
        hide(2..6, "[persona]"),
    ];
    let (new, records) = redact(text, &redactions).unwrap();
    assert_eq!(new, "È [persona], sta in [indirizzo].");
    let expected = [
        Redacted { at: 2, kind: Kind::Person, n_code_points: 4 },
        Redacted { at: 20, kind: Kind::Address, n_code_points: 8 },
    ];
    assert_eq!(records, expected);
}

#[test]
fn what_is_found_can_be_hidden_as_it_is() {
    let text = "🌱 338 1234567, anna@posta.it";
    let redactions: Vec<_> = suspects(text).iter().map(|it| it.redaction(it.kind.key())).collect();
    assert_eq!(redact(text, &redactions).unwrap().0, "🌱 masking-phone, masking-email");
}

#[test]
fn nothing_to_hide_changes_nothing() {
    assert_eq!(redact("Ciao.", &[]), Ok(("Ciao.".to_owned(), vec![])));
}

#[test]
fn neighbours_are_hidden_each() {
    assert_eq!(redact("abcd", &[hide(2..4, "y"), hide(0..2, "x")]).unwrap().0, "xy");
}

#[test]
fn ranges_that_are_empty_beyond_the_text_or_overlapping_are_refused() {
    let text = "è così";
    assert_eq!(redact(text, &[hide(3..3, "x")]), Err(Unredactable::Empty { at: 0 }));
    #[expect(clippy::reversed_empty_ranges, reason = "a turned range is what is refused")]
    let turned = hide(4..3, "x");
    assert_eq!(redact(text, &[turned]), Err(Unredactable::Empty { at: 0 }));
    assert_eq!(
        redact(text, &[hide(0..1, "x"), hide(3..7, "x")]),
        Err(Unredactable::Beyond { at: 1, length: 6 })
    );
    let overlapping = [hide(2..5, "x"), hide(0..3, "x")];
    assert_eq!(redact(text, &overlapping), Err(Unredactable::Overlapping { one: 1, other: 0 }));
    assert_eq!(redact(text, &[hide(0..usize::MAX, "x")]), Err(Unredactable::Beyond { at: 0, length: 6 }));
}

#[test]
fn a_mark_that_says_what_it_hides_is_refused() {
    assert_eq!(redact("È Niccolò.", &[hide(2..9, "[NICCOLO]")]), Err(Unredactable::Telling { at: 0 }));
    assert!(redact("È la persona.", &[hide(2..12, "[persona]")]).is_ok());
}

#[test]
fn redactions_that_overlap_become_one_that_hides_all_of_them() {
    let together = unite(vec![hide(9..12, "c"), hide(3..9, "b"), hide(0..4, "a"), hide(5..6, "d")]);
    assert_eq!(together, [hide(0..9, "b"), hide(9..12, "c")]);
}

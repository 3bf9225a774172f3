use document::offsets::{Ruler, Unit, length, place, slice};
use proptest::prelude::*;

/// Texts with letters beyond the first plane, marks that combine, and both ends of line.
fn texts(n_parts: usize) -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("🌱".to_owned()),
        Just("e\u{301}".to_owned()),
        Just("\r\n".to_owned()),
        Just("\n".to_owned()),
        Just("👩‍🌾".to_owned()),
        Just("è".to_owned()),
        "[a-z ]{0,4}",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(part, 0..n_parts).prop_map(|parts| parts.concat())
}

fn prefix(text: &str, n: usize) -> String {
    text.chars().take(n).collect()
}

proptest! {
    #[test]
    fn the_three_units_agree_at_every_place(text in texts(60)) {
        for n in 0..=length(&text) {
            let before = prefix(&text, n);
            let found = place(&text, Unit::CodePoint, n).unwrap();
            prop_assert_eq!(found.byte, before.len());
            prop_assert_eq!(found.utf16, before.encode_utf16().count());
            prop_assert_eq!(place(&text, Unit::Byte, found.byte), Some(found));
            prop_assert_eq!(place(&text, Unit::Utf16, found.utf16), Some(found));
        }
    }

    #[test]
    fn a_place_inside_a_character_or_beyond_the_end_is_no_place(text in texts(60)) {
        for byte in 0..text.len() + 2 {
            prop_assert_eq!(place(&text, Unit::Byte, byte).is_some(), text.is_char_boundary(byte));
        }
        let units: Vec<u16> = text.encode_utf16().collect();
        for (at, unit) in units.iter().enumerate() {
            let is_second_half = (0xdc00..0xe000).contains(unit);
            prop_assert_eq!(place(&text, Unit::Utf16, at).is_none(), is_second_half);
        }
        prop_assert_eq!(place(&text, Unit::Utf16, units.len() + 1), None);
        prop_assert_eq!(place(&text, Unit::CodePoint, length(&text) + 1), None);
    }

    #[test]
    fn a_ruler_finds_what_counting_finds(part in texts(60), n_times in 1usize..15, offset in 0usize..3000) {
        let text = part.repeat(n_times);
        let ruler = Ruler::new(&text);
        for unit in [Unit::Byte, Unit::CodePoint, Unit::Utf16] {
            prop_assert_eq!(ruler.place(unit, offset), place(&text, unit, offset));
        }
        prop_assert_eq!(ruler.slice(offset / 2..offset), slice(&text, offset / 2, offset));
    }

    #[test]
    fn a_slice_is_what_taking_characters_gives(text in texts(60), start in 0usize..40, n in 0usize..40) {
        let end = start + n;
        let expected: String = text.chars().skip(start).take(n).collect();
        let found = slice(&text, start, end);
        prop_assert_eq!(found.is_some(), end <= length(&text));
        prop_assert_eq!(found.unwrap_or(&expected), &expected);
    }
}

#[test]
fn crlf_is_two_places_and_an_accent_may_be_one_of_its_own() {
    assert_eq!(slice("a\r\ne\u{301}", 1, 3), Some("\r\n"));
    assert_eq!(slice("a\r\ne\u{301}", 4, 5), Some("\u{301}"));
}

#[test]
fn a_slice_backwards_is_nothing() {
    assert_eq!(slice("abc", 2, 1), None);
    assert_eq!(slice("abc", 3, 3), Some(""));
    assert_eq!(slice("abc", 4, 4), None);
    assert_eq!(Ruler::new("abc").slice(std::ops::Range { start: 2, end: 1 }), None);
}

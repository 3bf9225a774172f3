use difference::same_text_key;
use proptest::prelude::*;

#[test]
fn case_accents_punctuation_and_blanks_do_not_make_another_text() {
    let key = same_text_key("Più verde, dell’asfalto: è ora!");
    for other in [
        "PIU' VERDE DELL'ASFALTO E ORA",
        " più   verde\n\ndell'asfalto (è ora).",
        "Piu\u{300} verde dell\u{2019}asfalto e\u{300} ora",
    ] {
        assert_eq!(same_text_key(other), key, "{other}");
    }
    assert_eq!(key, "piu verde dell asfalto e ora");
}

#[test]
fn what_carries_meaning_makes_another_text() {
    for (one, other) in [
        ("1,5", "15"),
        ("5%", "5"),
        ("Sì 👍", "Sì 👎"),
        ("?", "!"),
        ("no", "non"),
        ("e-mail", "email"),
        ("+2", "2"),
    ] {
        assert_ne!(same_text_key(one), same_text_key(other), "{one} / {other}");
    }
}

#[test]
fn letters_that_only_look_apart_are_folded() {
    assert_eq!(same_text_key("STRASSE ﬁne m²"), same_text_key("straße fine m2"));
    assert_eq!(same_text_key("ΟΔΟΣ"), same_text_key("οδος"));
    assert_eq!(same_text_key("5€ al m\u{b2}"), same_text_key("5 € al m2"));
}

#[test]
fn an_empty_text_has_an_empty_key() {
    assert_eq!(same_text_key(" \n"), "");
}

proptest! {
    #[test]
    fn the_key_of_a_key_is_itself(text in "\\PC{0,40}") {
        let key = same_text_key(&text);
        prop_assert_eq!(same_text_key(&key), key);
    }

    #[test]
    fn shouting_and_spacing_keep_the_key(words in prop::collection::vec("[a-zàèéìòù]{1,8}", 1..8)) {
        let key = same_text_key(&words.join(" "));
        prop_assert_eq!(&same_text_key(&words.join("  ").to_uppercase()), &key);
        prop_assert_eq!(&same_text_key(&format!("«{}».", words.join(",\n"))), &key);
    }
}

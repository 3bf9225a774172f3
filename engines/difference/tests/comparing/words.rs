use difference::{Piece, words};
use proptest::prelude::*;

/// The pieces as a line: `[-struck-]`, `{+new+}`.
fn shown(old: &str, new: &str) -> String {
    let marked = |piece: Piece| match piece {
        Piece::Same(text) => text,
        Piece::Deleted(text) => format!("[-{text}-]"),
        Piece::Inserted(text) => format!("{{+{text}+}}"),
    };
    words(old, new).into_iter().map(marked).collect()
}

#[test]
fn a_replaced_word_is_marked_and_its_spaces_are_not() {
    assert_eq!(shown("il gatto nero", "il cane nero"), "il [-gatto-]{+cane+} nero");
    assert_eq!(shown("il gatto.", "il gatto nero."), "il gatto{+ nero+}.");
    assert_eq!(shown("Il piano vale", "piano vale"), "[-Il -]piano vale");
}

#[test]
fn whole_words_change_and_never_their_letters() {
    assert_eq!(shown("la cooperativa", "le cooperative"), "[-la cooperativa-]{+le cooperative+}");
    assert_eq!(shown("vale 3,5 milioni", "vale 3,6 milioni"), "vale [-3,5-]{+3,6+} milioni");
    assert_eq!(shown("perche\u{301}", "perche"), "[-perche\u{301}-]{+perche+}");
}

#[test]
fn behind_an_elided_article_the_word_changes_alone() {
    assert_eq!(
        shown("nell’area dell'economia sociale", "nell’ambito dell'impresa sociale"),
        "nell’[-area-]{+ambito+} dell'[-economia-]{+impresa+} sociale"
    );
}

#[test]
fn punctuation_changes_alone() {
    assert_eq!(
        shown("aree, azioni e risorse.", "aree; azioni e risorse!"),
        "aree[-,-]{+;+} azioni e risorse[-.-]{+!+}"
    );
}

#[test]
fn blanks_that_changed_are_told_too() {
    assert_eq!(shown("uno due", "uno  due"), "uno {+ +}due");
    assert_eq!(shown("uno\r\ndue", "uno\ndue"), "uno[-\r\n-]{+\n+}due");
    assert_eq!(shown("uno ", "uno"), "uno[- -]");
}

#[test]
fn a_lone_word_that_survived_between_changes_is_counted_with_them() {
    assert_eq!(
        shown(
            "sostenere le cooperative di tipo sociale nei quartieri",
            "promuovere forme innovative di imprenditorialità nei quartieri"
        ),
        "[-sostenere le cooperative di tipo sociale-]{+promuovere forme innovative di imprenditorialità+} nei quartieri"
    );
}

#[test]
fn a_sentence_that_stayed_between_changes_stays() {
    assert_eq!(
        shown(
            "Entro il 2026 si apre lo sportello unico metropolitano di Torino.",
            "Entro il 2027 si apre lo sportello unico metropolitano di Chieri."
        ),
        "Entro il [-2026-]{+2027+} si apre lo sportello unico metropolitano di [-Torino-]{+Chieri+}."
    );
}

#[test]
fn a_long_text_with_few_changes_shows_just_these() {
    let text: String = (0..40_000)
        .map(|n| format!("parola{} ", n % 977) + if n % 20 == 19 { "fine. " } else { "" })
        .collect();
    let new = text.replacen("parola500 ", "altra ", 3);
    let changed: Vec<Piece> =
        words(&text, &new).into_iter().filter(|it| !matches!(it, Piece::Same(_))).collect();
    let expected = [Piece::Deleted("parola500".to_owned()), Piece::Inserted("altra".to_owned())];
    assert_eq!(changed, [expected.clone(), expected.clone(), expected].concat());
}

#[test]
fn long_texts_with_nothing_in_common_end_too() {
    let old: String = (0..60_000u64).map(|n| format!("{} ", n * 7_919_u64 % 10_007)).collect();
    let new: String = (0..60_000).map(|n| format!("{} ", n * 104_729_u64 % 10_007)).collect();
    assert_eq!(rebuilt(&old, &new), (old, new));
}

fn rebuilt(old: &str, new: &str) -> (String, String) {
    let (mut was, mut is) = (String::new(), String::new());
    for piece in words(old, new) {
        match piece {
            Piece::Same(text) => {
                was.push_str(&text);
                is.push_str(&text);
            }
            Piece::Deleted(text) => was.push_str(&text),
            Piece::Inserted(text) => is.push_str(&text),
        }
    }
    (was, is)
}

fn texts() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "il",
        "la",
        "piano",
        "dell'",
        "area",
        "sociale",
        "è",
        "e\u{301}",
        "🌱",
        "👩‍🌾",
        "3,5",
    ]);
    let gap = prop::sample::select(vec![" ", "  ", "\n", "\r\n", "\t", ", ", ".", "'", "\u{a0}", ""]);
    let part = prop_oneof![4 => (word, gap).prop_map(|(word, gap)| format!("{word}{gap}")), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn the_pieces_put_together_are_both_texts(old in texts(), new in texts()) {
        prop_assert_eq!(rebuilt(&old, &new), (old, new));
    }

    #[test]
    fn a_text_has_not_changed_into_itself(text in texts()) {
        let expected = if text.is_empty() { vec![] } else { vec![Piece::Same(text.clone())] };
        prop_assert_eq!(words(&text, &text), expected);
    }

    #[test]
    fn no_piece_is_empty_or_like_the_one_before_and_struck_comes_first(old in texts(), new in texts()) {
        let pieces = words(&old, &new);
        for piece in &pieces {
            let (Piece::Same(text) | Piece::Inserted(text) | Piece::Deleted(text)) = piece;
            prop_assert!(!text.is_empty());
        }
        for pair in pieces.windows(2) {
            let follows = matches!(
                pair,
                [Piece::Same(_), Piece::Inserted(_) | Piece::Deleted(_)]
                    | [Piece::Deleted(_), Piece::Inserted(_) | Piece::Same(_)]
                    | [Piece::Inserted(_), Piece::Same(_)]
            );
            prop_assert!(follows, "{:?}", pair);
        }
    }

    #[test]
    fn comparing_twice_gives_the_same(old in texts(), new in texts()) {
        prop_assert_eq!(words(&old, &new), words(&old, &new));
    }
}

use proptest::prelude::*;
use transcript::masking::{Kind, Redaction, cast, redact, suspects, unite};
use transcript::{Form, read};
use unicode_normalization::char::is_combining_mark;

fn texts() -> impl Strategy<Value = String> {
    let scrap = prop::sample::select(vec![
        "338 1234567",
        "+39",
        "(011)",
        "anna@posta.it",
        "@",
        "chiocciola",
        "punto",
        "IT60",
        "X054",
        "RSSMRA85T10A562S",
        "AB 123 CD",
        "via Po 3",
        "c.so",
        "nata",
        "3 marzo 1985",
        "1/2/",
        "Anna",
        "dell'Anna",
        "De Luca",
        "è",
        "e\u{301}",
        "🌱",
        "\n",
        ". ",
        "n. ",
        "0",
        "٣",
    ]);
    let part = prop_oneof![4 => (scrap, prop::sample::select(vec![" ", "", ", "])).prop_map(|(a, b)| format!("{a}{b}")), 1 => any::<String>()];
    prop::collection::vec(part, 0..30).prop_map(|parts| parts.concat())
}

/// Ranges of a text of 40 code points that do not overlap, in any order.
fn ranges() -> impl Strategy<Value = Vec<std::ops::Range<usize>>> {
    let cuts = prop::collection::btree_set(0usize..=40, 2..12);
    cuts.prop_flat_map(|cuts| {
        let cuts: Vec<usize> = cuts.into_iter().collect();
        let ranges: Vec<_> = cuts.as_chunks().0.iter().map(|[start, end]| *start..*end).collect();
        Just(ranges).prop_shuffle()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn what_is_found_is_in_order_apart_and_inside_the_text(text in texts()) {
        let length = text.chars().count();
        let found = suspects(&text);
        for it in &found {
            prop_assert!(it.range.start < it.range.end && it.range.end <= length);
        }
        for pair in found.windows(2) {
            prop_assert!(pair[0].range.end <= pair[1].range.start);
        }
        let all: Vec<Redaction> = found.iter().map(|it| it.redaction("[■]")).collect();
        prop_assert!(redact(&text, &all).is_ok());
    }

    #[test]
    fn a_redacted_word_is_never_left(ranges in ranges()) {
        // Forty characters that come once each, and a mark made of none of them.
        let text: String = ('\u{4e00}'..).take(40).collect();
        let redactions: Vec<Redaction> = ranges.iter().map(|range| Redaction {
            range: range.clone(), kind: Kind::Other, mark: "[x]".to_owned(),
        }).collect();
        let (new, records) = redact(&text, &redactions).unwrap();
        for (at, it) in text.chars().enumerate() {
            let is_hidden = ranges.iter().any(|range| range.contains(&at));
            prop_assert_eq!(new.contains(it), !is_hidden);
        }
        prop_assert_eq!(records.len(), ranges.len());
        for record in records {
            prop_assert_eq!(new.chars().skip(record.at).take(3).collect::<String>(), "[x]");
        }
    }

    #[test]
    fn any_ranges_are_hidden_or_refused(
        text in texts(),
        ranges in prop::collection::vec((0usize..30, 0usize..30, "[a-z]{0,4}"), 0..4),
    ) {
        let redactions: Vec<Redaction> = ranges.into_iter().map(|(start, end, mark)| Redaction {
            range: start..end, kind: Kind::Other, mark,
        }).collect();
        if let Ok((new, records)) = redact(&text, &redactions) {
            let hidden: usize = records.iter().map(|it| it.n_code_points).sum();
            let marks: usize = redactions.iter().map(|it| it.mark.chars().count()).sum();
            prop_assert_eq!(new.chars().count(), text.chars().count() - hidden + marks);
        }
    }

    #[test]
    fn what_is_united_can_be_hidden_and_hides_as_much(ranges in prop::collection::vec((0usize..40, 1usize..9), 0..8)) {
        let text: String = ('\u{4e00}'..).take(48).collect();
        let all: Vec<Redaction> = ranges.iter().map(|(start, length)| Redaction {
            range: *start..start + length, kind: Kind::Other, mark: "[x]".to_owned(),
        }).collect();
        let (new, _) = redact(&text, &unite(all.clone())).unwrap();
        for (at, it) in text.chars().enumerate() {
            prop_assert_eq!(new.contains(it), !all.iter().any(|redaction| redaction.range.contains(&at)));
        }
    }

    #[test]
    fn names_found_are_the_names_given_and_nothing_is_changed(text in texts()) {
        if let Ok(transcript) = read(&text, Some(Form::Plain)) {
            let cast = cast(&transcript, &[("Anna De Luca", "A")]).unwrap();
            for (before, after) in transcript.turns.iter().zip(&cast.transcript.turns) {
                prop_assert_eq!(&before.text, &after.text);
            }
            for it in &cast.proposals {
                let text = &transcript.turns[it.turn].text;
                let name: String = text.chars().skip(it.range.start).take(it.range.len()).collect();
                let bare = name.to_lowercase().replace(is_combining_mark, "").replace([',', '-', '\'', '’'], " ");
                let words = bare.split_whitespace().collect::<Vec<_>>().join(" ");
                let ways = ["anna", "de luca", "anna de luca", "de luca anna"];
                prop_assert!(ways.contains(&words.as_str()), "{}", name);
            }
        }
    }
}

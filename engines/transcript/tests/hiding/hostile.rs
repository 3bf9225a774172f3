use std::time::{Duration, Instant};

use transcript::masking::{cast, suspects};
use transcript::{Form, Transcript, Turn};

fn time_of(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn spoken(text: String) -> Transcript {
    let turn = Turn { speaker: None, from: None, to: None, text };
    Transcript { form: Form::Plain, turns: vec![turn], notes: vec![] }
}

/// Ten times the text may take forty times as long on a busy machine; with the square of the length it would take a hundred.
#[test]
fn whatever_is_repeated_takes_linear_time() {
    let scraps = [
        "@",
        "a@",
        "a.",
        "1 ",
        "1",
        "338 ",
        "+39 ",
        "a ",
        "IT60 ",
        "via ",
        "via A ",
        "c.so",
        "nata ",
        "nata 1/",
        "chiocciola ",
        "punto ",
        "AB 123 ",
        "Anna ",
        "Anna De ",
        "e\u{301}",
        "RSSMRA",
        "\u{301}",
    ];
    for scrap in scraps {
        let [one, ten] = [1_500, 15_000].map(|n| {
            let text = scrap.repeat(n);
            let found = time_of(|| drop(suspects(&text)));
            found
                + time_of(|| {
                    drop(cast(&spoken(text), &[("Anna De Luca", "A"), ("Anna De Anna De Anna", "B")]))
                })
        });
        assert!(ten < one * 40 + Duration::from_millis(500), "{scrap:?}: {one:?}, then {ten:?}");
    }
}

#[test]
fn a_conversation_with_many_people_is_cast_in_linear_time() {
    let names: Vec<String> = (0..2_000).map(|n| format!("Nome{n} Cognome{}", n % 50)).collect();
    let labels: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "persona")).collect();
    let text: String = names.iter().map(|name| format!("{name} e Cognome1, ")).collect();
    let cast = cast(&spoken(text), &labels).unwrap();
    assert_eq!(cast.proposals.len(), 4_000);
}

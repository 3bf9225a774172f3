use proptest::prelude::*;
use transcript::{Form, read};

fn forms() -> impl Strategy<Value = Form> {
    prop::sample::select(vec![Form::Vtt, Form::Srt, Form::Teams, Form::Otter, Form::Whisper, Form::Plain])
}

/// What files are made of, in any order.
fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop::sample::select(vec![
        "WEBVTT",
        "NOTE x",
        "STYLE",
        "1",
        "2",
        "00:00:01.000 --> 00:00:02.000",
        "0:0:0.0 --> 0:0:1.5",
        "-->",
        "<v Anna>",
        "</v>",
        "<i>",
        "&amp;",
        "&",
        "<",
        "{\\an8}",
        "Anna: ",
        "Anna  0:03",
        "[00:00.000 --> 00:01.000] sì",
        "0:21",
        "parola",
        "è",
        "🌱",
        "\u{301}",
        "\u{feff}",
        "start\tend\ttext",
        "1\t2\tsì",
        "SPEAKER_00:",
        "Transcribed by https://otter.ai",
        "(00:01): ",
        ":",
        "\u{0}",
    ]);
    let gap = prop::sample::select(vec!["\n", "\r\n", "\n\n", " ", "  ", "", "\t"]);
    let part =
        prop_oneof![6 => (scrap, gap).prop_map(|(scrap, gap)| format!("{scrap}{gap}")), 1 => any::<String>()];
    prop::collection::vec(part, 0..30).prop_map(|parts| parts.concat())
}

/// Sentences of words that come once each, and that no form understands as anything else.
fn spoken() -> impl Strategy<Value = Vec<String>> {
    let sentence = prop::collection::vec("[a-zàèìòù]{1,8}[,.?!]?", 1..6);
    prop::collection::vec(sentence, 1..20).prop_map(|sentences| {
        let mut numbers = 0..;
        let mut once = |word: String| format!("x{}{word}", numbers.next().unwrap_or(0));
        sentences
            .into_iter()
            .map(|words| words.into_iter().map(&mut once).collect::<Vec<_>>().join(" "))
            .collect()
    })
}

/// The times of cues of a second, in a form that all programs read.
fn times(at: u64, gap: u64) -> String {
    let time = |s: u64| format!("{:02}:{:02}:{:02}.000", s / 3_600, s / 60 % 60, s % 60);
    format!("{} --> {}", time(at * (gap + 1)), time(at * (gap + 1) + 1))
}

fn heard(text: &str, form: Form) -> Vec<String> {
    let turns = read(text, Some(form)).unwrap().turns;
    turns.iter().flat_map(|turn| turn.text.split_whitespace().map(str::to_owned)).collect()
}

fn words(texts: &[String]) -> Vec<String> {
    texts.iter().flat_map(|text| text.split(' ').map(str::to_owned)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_text_in_any_form_is_read_or_refused(text in scraps(), form in forms()) {
        if let Ok(transcript) = read(&text, Some(form)) {
            prop_assert!(!transcript.turns.is_empty());
            prop_assert!(transcript.notes.is_sorted());
            let n_lines = text.split('\n').flat_map(|line| line.split('\r')).count();
            for note in &transcript.notes {
                prop_assert!((1..=n_lines).contains(&note.line));
            }
            for turn in &transcript.turns {
                prop_assert!(!turn.text.trim().is_empty());
                prop_assert_eq!(turn.text.trim(), turn.text.as_str());
                prop_assert!(turn.speaker.as_ref().is_none_or(|name| !name.trim().is_empty()));
            }
        }
    }

    #[test]
    fn no_word_of_a_cue_is_lost(texts in spoken(), voices in prop::collection::vec(0usize..4, 20), gap in 0u64..9) {
        let (mut vtt, mut srt, mut whisper, mut teams) = ("WEBVTT\n\n".to_owned(), String::new(), String::new(), String::new());
        for ((text, voice), at) in texts.iter().zip(&voices).zip(0..) {
            let (tag, label) = [("<v Anna>", "SPEAKER_1: "), ("<v Bruno Sala>", "Speaker 2: "), ("<c.x>", ""), ("", "")][*voice];
            let times = times(at, gap);
            vtt.push_str(&format!("{times}\n{tag}{text}\n\n"));
            srt.push_str(&format!("{}\n{times}\n{label}{text}\n", at + 1));
            whisper.push_str(&format!("[{times}]  {label}{text}\n"));
            teams.push_str(&format!("{times}\nAnna {voice}\n{text}\n\n"));
        }
        for (text, form) in [(vtt, Form::Vtt), (srt, Form::Srt), (whisper, Form::Whisper), (teams, Form::Teams)] {
            prop_assert_eq!(heard(&text, form), words(&texts));
        }
    }

    #[test]
    fn no_word_of_running_text_is_lost(texts in spoken(), empty in prop::collection::vec(any::<bool>(), 20)) {
        let lines = texts.iter().zip(empty).map(|(text, empty)| format!("{text}{}", if empty { "\n\n" } else { "\n" }));
        let text: String = lines.collect();
        prop_assert_eq!(heard(&text, Form::Plain), words(&texts));
        prop_assert_eq!(heard(&format!("Anna  0:03\n{text}"), Form::Otter), words(&texts));
    }

    #[test]
    fn adjacent_turns_have_different_speakers_unless_nobody_is_named(text in scraps(), form in forms()) {
        if let Ok(transcript) = read(&text, Some(form)) {
            for pair in transcript.turns.windows(2) {
                prop_assert!(pair[0].speaker.is_none() || pair[0].speaker != pair[1].speaker);
            }
        }
    }

    #[test]
    fn line_ends_and_a_mark_at_the_beginning_change_nothing(text in scraps(), form in forms()) {
        let unix = text.replace("\r\n", "\n").replace('\r', "\n");
        let windows = format!("\u{feff}{}", unix.replace('\n', "\r\n"));
        prop_assert_eq!(read(&windows, Some(form)), read(&unix, Some(form)));
    }

    #[test]
    fn guessing_never_fails_and_reading_twice_gives_the_same(text in scraps()) {
        prop_assert_eq!(read(&text, None), read(&text, Some(Form::guess("", &text).form)));
    }
}

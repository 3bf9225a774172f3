use std::time::{Duration, Instant};

use transcript::{Form, read};

const FORMS: [Form; 6] = [Form::Vtt, Form::Srt, Form::Teams, Form::Otter, Form::Whisper, Form::Plain];

fn cues(n: usize) -> String {
    let cue = |at: usize| {
        let (minutes, seconds) = (at / 60 % 60, at % 60);
        format!(
            "{at}\n{:02}:{minutes:02}:{seconds:02}.000 --> {:02}:{minutes:02}:{seconds:02}.900\nAnna Conti: parola{at} di un discorso lungo.\n\n",
            at / 3600,
            at / 3600
        )
    };
    format!("WEBVTT\n\n{}", (0..n).map(cue).collect::<String>())
}

fn time_of(text: &str, form: Form) -> Duration {
    let begun = Instant::now();
    let _ = read(text, Some(form));
    begun.elapsed()
}

/// Ten times the text may take forty times as long on a busy machine; with the square of the length it would take a hundred.
fn is_linear(make: impl Fn(usize) -> String, n: usize) {
    let (little, much) = (make(n), make(10 * n));
    for form in FORMS {
        let (one, ten) = (time_of(&little, form), time_of(&much, form));
        assert!(ten < one * 40 + Duration::from_millis(500), "{form:?}: {one:?}, then {ten:?}");
    }
}

#[test]
fn ten_megabytes_take_ten_times_as_long_as_one() {
    let (little, much) = (cues(13_000), cues(130_000));
    assert!(much.len() > 10_000_000);
    let (one, ten) = (time_of(&little, Form::Vtt), time_of(&much, Form::Vtt));
    assert!(ten < one * 40, "{one:?}, then {ten:?}");
    is_linear(cues, 1_000);
}

#[test]
fn signs_that_open_and_never_close_take_linear_time() {
    for sign in [
        "<v",
        "<",
        "{",
        "&",
        "&&amp",
        "[",
        "(",
        "Anna: ",
        "a  ",
        "0:0:0.0 --> ",
        "1\n",
        "\r",
        "--> ",
        "x): ",
        ":",
    ] {
        is_linear(|n| format!("WEBVTT\n\n00:01.000 --> 00:02.000\n{}", sign.repeat(n)), 4_000);
    }
}

#[test]
fn captions_that_repeat_the_same_word_take_linear_time() {
    let cue = |n: usize| {
        let words = "sì ".repeat(n);
        format!("WEBVTT\n\n00:01.000 --> 00:02.000\n{words}\n\n00:02.000 --> 00:03.000\n{words}no\n")
    };
    is_linear(cue, 20_000);
}

#[test]
fn numbers_beyond_all_measure_are_no_times() {
    let text = "WEBVTT\n\n99999999999999999999:00:00.000 --> 00:00:01.99999999999999999999\nCiao.\n";
    let transcript = read(text, Some(Form::Vtt)).unwrap();
    assert_eq!((transcript.turns[0].from, transcript.turns[0].to), (None, None));
}

use transcript::{Form, Guess, Reason};

fn guess(name: &str, text: &str) -> (Form, Reason) {
    let Guess { form, reason } = Form::guess(name, text);
    (form, reason)
}

#[test]
fn what_the_text_shows_counts_more_than_what_the_name_says() {
    let vtt = "\u{feff}WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nCiao.\r\n";
    assert_eq!(guess("intervista.txt", vtt), (Form::Vtt, Reason::Signature));
    assert_eq!(guess("x", "1\n00:00:01,000 --> 00:00:02,000\nCiao.\n"), (Form::Srt, Reason::Timings));
    assert_eq!(guess("x.vtt", "00:01.000 --> 00:02.000\nCiao.\n"), (Form::Vtt, Reason::Timings));
    assert_eq!(
        guess("x.docx", "00:00:01.000 --> 00:00:02.000\nAnna\nCiao.\n"),
        (Form::Teams, Reason::Timings)
    );
    assert_eq!(guess("x.vtt", "[00:01.000 --> 00:02.000] Ciao.\n"), (Form::Whisper, Reason::Segments));
    assert_eq!(guess("x", "start\tend\ttext\n0\t1\tCiao.\n"), (Form::Whisper, Reason::Segments));
    assert_eq!(guess("x", "0:0:0.0 --> 0:0:1.510\nAnna\nCiao.\n"), (Form::Teams, Reason::UnpaddedTimings));
}

#[test]
fn names_with_times_are_teams_when_it_says_so_or_came_as_a_document() {
    let headed = "Anna Conti   0:03\nUno.\n\nBruno Sala   0:09\nDue.\n";
    assert_eq!(guess("riunione.docx", headed), (Form::Teams, Reason::Headers));
    assert_eq!(guess("riunione.txt", headed), (Form::Otter, Reason::Headers));
    let close = "Anna 0:03\nUno.\n\nBruno 0:09\nDue.\n\nAnna 0:11\nTre.\n";
    assert_eq!(guess("riunione.txt", close), (Form::Otter, Reason::Headers));
    let announced = format!("Anna Conti started transcription\n\n{headed}");
    assert_eq!(guess("", &announced), (Form::Teams, Reason::Announcement));
    let signed = format!("{headed}\nTranscribed by https://otter.ai\n");
    assert_eq!(guess("", &signed), (Form::Otter, Reason::Announcement));
}

#[test]
fn anything_else_is_plain() {
    assert_eq!(
        guess("nota.txt", "I: Come va?\nR: Ci vediamo alle 10:30\n"),
        (Form::Plain, Reason::NothingElse)
    );
    assert_eq!(guess("", ""), (Form::Plain, Reason::NothingElse));
    assert_eq!(guess("vuoto.srt", "Buongiorno.\n"), (Form::Srt, Reason::Extension));
}

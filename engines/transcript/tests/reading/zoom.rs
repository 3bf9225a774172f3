use crate::world::{notes, reads, turn};
use transcript::{Form, NoteKind, read_knowing};

#[test]
fn zoom_writes_the_name_before_the_words_of_numbered_cues() {
    let text = "WEBVTT\r\n\r\n1\r\n00:00:16.239 --> 00:00:27.079\r\nAnna Conti: Allora, partiamo.\r\n\r\n\
        2\r\n00:00:27.410 --> 00:00:28.000\r\nBruno Sala: Sì.\r\n\r\n\
        3\r\n00:00:28.100 --> 00:00:30.000\r\nAnna Conti: Nota: il verbale è di Carla.\r\n\r\n\
        4\r\n00:00:30.100 --> 00:00:31.000\r\nBruno Sala: Bene.\r\n";
    let transcript = reads(text, Form::Vtt);
    let expected = [
        turn("Anna Conti", 16_239, 27_079, "Allora, partiamo."),
        turn("Bruno Sala", 27_410, 28_000, "Sì."),
        turn("Anna Conti", 28_100, 30_000, "Nota: il verbale è di Carla."),
        turn("Bruno Sala", 30_100, 31_000, "Bene."),
    ];
    assert_eq!(transcript.turns, expected);
    assert_eq!(transcript.notes, []);
}

/// Cues of one second each, one for each text.
fn cues(texts: &[&str]) -> String {
    let cue =
        |(at, text): (usize, &&str)| format!("{at}\n00:00:{at:02}.000 --> 00:00:{at:02}.900\n{text}\n\n");
    format!("WEBVTT\n\n{}", texts.iter().enumerate().map(cue).collect::<String>())
}

fn speakers(texts: &[&str], known: &[&str]) -> Vec<Option<String>> {
    let transcript = read_knowing(&cues(texts), Some(Form::Vtt), known).unwrap();
    transcript.turns.into_iter().map(|turn| turn.speaker).collect()
}

#[test]
fn words_before_a_colon_that_come_once_are_no_speaker_and_are_told() {
    let texts = ["Decisione: si rinvia.", "Si riprende domani."];
    assert_eq!(speakers(&texts, &[]), [None, None]);
    let transcript = reads(&cues(&texts), Form::Vtt);
    assert_eq!(transcript.turns[0].text, "Decisione: si rinvia.");
    assert_eq!(notes(&transcript), [(5, NoteKind::LabelKept)]);
}

#[test]
fn a_name_the_caller_knows_is_a_speaker_even_once() {
    let texts = ["Carla Neri: buongiorno.", "Si riprende domani."];
    assert_eq!(speakers(&texts, &["Carla  Neri"]), [Some("Carla Neri".to_owned()), None]);
}

#[test]
fn where_nearly_every_cue_has_a_speaker_a_name_that_comes_once_is_one_too() {
    let many = ["Anna: uno.", "Bruno: due.", "Anna: tre.", "Bruno: quattro.", "Carla Neri: cinque."];
    assert_eq!(speakers(&many, &[]).last(), Some(&Some("Carla Neri".to_owned())));
    let few = ["Anna: uno.", "due.", "Anna: tre.", "quattro.", "Carla Neri: cinque."];
    assert_eq!(speakers(&few, &[]).last(), Some(&None));
    let noted = ["Anna: uno.", "Bruno: due.", "Anna: tre.", "Bruno: quattro.", "Nota: cinque."];
    assert_eq!(speakers(&noted, &[]).last(), Some(&None));
}

#[test]
fn nota_is_nobody_however_often_it_comes() {
    let texts = ["Nota: uno.", "Nota: due.", "Per esempio: tre.", "Per esempio: quattro."];
    assert_eq!(speakers(&texts, &[]), [None, None, None, None]);
}

#[test]
fn times_and_addresses_before_a_colon_are_nobody() {
    let texts =
        ["10:30 si comincia.", "10:30 si comincia?", "https://esempio.it uno.", "https://esempio.it due."];
    assert_eq!(speakers(&texts, &[]), [None, None, None, None]);
}

#[test]
fn a_name_alone_in_a_cue_says_who_speaks_in_the_next() {
    let texts = ["Anna:", "uno.", "Bruno:", "due.", "Anna:", "tre.", "Bruno:", "quattro."];
    let names = ["Anna", "Bruno", "Anna", "Bruno"].map(|name| Some(name.to_owned()));
    assert_eq!(speakers(&texts, &[]), names);
}

use crate::world::{notes, reads, turn};
use transcript::{Form, Millis, NoteKind};

#[test]
fn commas_points_missing_numbers_and_coordinates_are_all_read() {
    let text = "1\r\n00:00:01,000 --> 00:00:02,500 X1:10 X2:20 Y1:5 Y2:9\r\n<font color=\"#fff\">Ciao.</font>\r\n\r\n\
        00:00:03.000 --> 00:00:04.000\r\n{\\an8}Come va?\r\n\r\n3\r\n01:00:00,5 --> 01:00:01,05\r\nBene.\r\n";
    let transcript = reads(text, Form::Srt);
    let expected = [
        turn("", 1_000, 2_500, "Ciao."),
        turn("", 3_000, 4_000, "Come va?"),
        turn("", 3_600_500, 3_601_050, "Bene."),
    ];
    assert_eq!(transcript.turns, expected);
    assert_eq!(transcript.notes, []);
}

#[test]
fn cues_without_empty_lines_between_are_parted_by_their_numbers() {
    let text =
        "1\n00:00:01,000 --> 00:00:02,000\nNe abbiamo\n12\n2\n00:00:02,000 --> 00:00:03,000\nalberi.\n";
    assert_eq!(reads(text, Form::Srt).turns, [turn("", 1_000, 3_000, "Ne abbiamo 12 alberi.")]);
}

#[test]
fn words_behind_an_empty_line_belong_to_the_cue_before() {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nPrima riga\n\nseconda riga.\n\n2\n00:00:02,000 --> 00:00:03,000\nFine.\n";
    let transcript = reads(text, Form::Srt);
    assert_eq!(transcript.turns[0].text, "Prima riga seconda riga.");
    assert_eq!(notes(&transcript), [(5, NoteKind::Stray)]);
}

#[test]
fn labels_of_a_machine_are_speakers_even_once_and_lose_their_brackets() {
    let text = "1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_00]: Buongiorno.\n\n2\n00:00:02,000 --> 00:00:03,000\nSpeaker 2: Salve.\n";
    let expected =
        [turn("SPEAKER_00", 1_000, 2_000, "Buongiorno."), turn("Speaker 2", 2_000, 3_000, "Salve.")];
    assert_eq!(reads(text, Form::Srt).turns, expected);
}

#[test]
fn two_speakers_in_one_cue_are_parted_by_their_lines() {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nAnna: Viene?\nBruno: Sì,\nvengo.\n\n2\n00:00:02,000 --> 00:00:03,000\nAnna: Bene.\n\n\
        3\n00:00:03,000 --> 00:00:04,000\nBruno: Ciao.\n";
    let transcript = reads(text, Form::Srt);
    assert_eq!(transcript.turns[1], turn("Bruno", 1_000, 2_000, "Sì, vengo."));
    assert_eq!(transcript.turns[1].from, Some(Millis(1_000)));
    assert_eq!(transcript.turns.len(), 4);
}

#[test]
fn a_file_with_an_empty_line_behind_every_line_is_read_the_same() {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nPrima.\n2\n00:00:02,000 --> 00:00:03,000\nSeconda.\n";
    assert_eq!(reads(&text.replace('\n', "\n\n"), Form::Srt), reads(text, Form::Srt));
}

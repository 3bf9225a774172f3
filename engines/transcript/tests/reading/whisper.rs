use crate::world::{notes, reads, turn};
use transcript::{Form, NoteKind};

#[test]
fn segments_have_their_times_in_brackets_with_or_without_hours() {
    let text = "Detecting language using up to the first 30 seconds.\n[00:00.000 --> 00:04.200]  Buongiorno e\n\
        [00:04.200 --> 00:06.000]  benvenuti.\n[01:00:00.000 --> 01:00:02.000]   [SPEAKER_01]: Grazie.\n";
    let transcript = reads(text, Form::Whisper);
    let expected =
        [turn("", 0, 6_000, "Buongiorno e benvenuti."), turn("SPEAKER_01", 3_600_000, 3_602_000, "Grazie.")];
    assert_eq!(transcript.turns, expected);
    assert_eq!(notes(&transcript), [(1, NoteKind::Preamble)]);
}

#[test]
fn its_table_counts_in_thousandths() {
    let text = "start\tend\ttext\n0\t4200\tBuongiorno.\n4200\t6000\tBenvenuti a <b>tutti</b> &amp; tutte.\n";
    let expected =
        [turn("", 0, 4_200, "Buongiorno."), turn("", 4_200, 6_000, "Benvenuti a <b>tutti</b> &amp; tutte.")];
    let transcript = reads(text, Form::Whisper);
    assert_eq!(transcript.turns, expected);
    assert_eq!(transcript.notes, []);
}

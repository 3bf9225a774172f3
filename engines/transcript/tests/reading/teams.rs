use crate::world::{begun, notes, reads, turn};
use transcript::{Form, NoteKind};

#[test]
fn the_older_document_has_times_then_the_name_then_the_words() {
    let text = "0:0:0.0 --> 0:0:1.510\nConti, Anna\nBuongiorno.\n\n0:0:2.90 --> 0:0:2.500\nSala, Bruno\nSì,\neccomi.\n\
        0:0:2.600 --> 0:0:4.10\nSala, Bruno\nDica.\n";
    let transcript = reads(text, Form::Teams);
    // The thousandths are not padded: 2.90 is before 2.500.
    let expected = [
        turn("Conti, Anna", 0, 1_510, "Buongiorno."),
        turn("Sala, Bruno", 2_090, 4_010, "Sì, eccomi. Dica."),
    ];
    assert_eq!(transcript.turns, expected);
    assert_eq!(transcript.notes, []);
}

#[test]
fn empty_lines_between_its_paragraphs_mean_nothing() {
    let text = "0:0:0.0 --> 0:0:1.510\n\nConti, Anna\n\nBuongiorno.\n\n0:0:2.90 --> 0:0:2.500\n\nSala, Bruno\n\nEccomi.\n";
    let transcript = reads(text, Form::Teams);
    let expected =
        [turn("Conti, Anna", 0, 1_510, "Buongiorno."), turn("Sala, Bruno", 2_090, 2_500, "Eccomi.")];
    assert_eq!(transcript.turns, expected);
    assert_eq!(transcript.notes, []);
}

#[test]
fn the_newer_document_has_name_and_time_then_the_words() {
    let text = "Tavolo acqua-20260112_100215-Registrazione della riunione\n12 gennaio 2026, 09:02AM\n35m 12s\n\n\
        Anna Conti ha avviato la trascrizione\n\nAnna Conti   0:03\nBuongiorno.\nCi siamo tutti?\n\n\
        Bruno Sala (Esterno)   1:02:09\nSì.\n\nAnna Conti ha interrotto la trascrizione\n";
    let transcript = reads(text, Form::Teams);
    let expected = [
        begun("Anna Conti", 3_000, "Buongiorno.\nCi siamo tutti?"),
        begun("Bruno Sala (Esterno)", 3_729_000, "Sì."),
    ];
    assert_eq!(transcript.turns, expected);
    let told = [
        (1, NoteKind::Preamble),
        (2, NoteKind::Preamble),
        (3, NoteKind::Preamble),
        (5, NoteKind::Announcement),
        (14, NoteKind::Announcement),
    ];
    assert_eq!(notes(&transcript), told);
}

#[test]
fn paragraphs_that_lost_their_line_breaks_are_read_too() {
    let text = "Anna Conti   0:03 Buongiorno a tutti.\n\nBruno Sala   0:09 Eccomi.\n";
    let expected = [begun("Anna Conti", 3_000, "Buongiorno a tutti."), begun("Bruno Sala", 9_000, "Eccomi.")];
    assert_eq!(reads(text, Form::Teams).turns, expected);
}

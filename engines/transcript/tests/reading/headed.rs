use crate::world::{begun, notes, reads};
use transcript::{Form, NoteKind, Refusal, read};

#[test]
fn otter_writes_a_name_and_a_time_and_signs_at_the_end() {
    let text = "Speaker 1  0:03  \nBuongiorno.\n\nAnna Conti  1:15\nEccomi.\nCi sono.\n\nSecondo pensiero.\n\n\
        Anna Conti  2:01\nAncora.\n\nTranscribed by https://otter.ai\n";
    let transcript = reads(text, Form::Otter);
    let expected = [
        begun("Speaker 1", 3_000, "Buongiorno."),
        begun("Anna Conti", 75_000, "Eccomi.\nCi sono.\n\nSecondo pensiero.\n\nAncora."),
    ];
    assert_eq!(transcript.turns, expected);
    assert_eq!(notes(&transcript), [(13, NoteKind::Announcement)]);
}

#[test]
fn a_sentence_that_ends_with_a_time_is_no_header() {
    let text = "Anna Conti\t00:03:12\nCi vediamo domani alle 10:30\nin via Roma.\n";
    let expected = [begun("Anna Conti", 192_000, "Ci vediamo domani alle 10:30\nin via Roma.")];
    assert_eq!(reads(text, Form::Otter).turns, expected);
}

#[test]
fn where_one_blank_stands_before_the_time_a_name_counts_when_it_recurs() {
    let text = "Anna 0:03\nUno.\nBruno 0:05\nDue.\nAnna 0:07\nTre.\nBruno 0:09\nQuattro.\n";
    let turns = reads(text, Form::Otter).turns;
    assert_eq!(turns.len(), 4);
    assert_eq!(turns[3], begun("Bruno", 9_000, "Quattro."));
}

#[test]
fn captions_that_zoom_saved_have_the_name_in_brackets() {
    let text = "[Anna Conti] 14:03:22\nBuongiorno.\n\n[Bruno Sala] 14:03:30\nSalve.\n";
    let expected =
        [begun("Anna Conti", 50_602_000, "Buongiorno."), begun("Bruno Sala", 50_610_000, "Salve.")];
    assert_eq!(reads(text, Form::Otter).turns, expected);
}

#[test]
fn a_time_alone_is_a_turn_of_nobody() {
    let text = "0:03\nUno.\n\n0:21\nDue.\n";
    assert_eq!(reads(text, Form::Otter).turns, [begun("", 3_000, "Uno."), begun("", 21_000, "Due.")]);
}

#[test]
fn a_text_without_times_is_refused_in_a_form_that_lives_by_them() {
    for form in [Form::Vtt, Form::Srt, Form::Teams, Form::Otter, Form::Whisper] {
        assert_eq!(read("Buongiorno a tutti.\n", Some(form)), Err(Refusal::NoTimes { form }));
    }
}

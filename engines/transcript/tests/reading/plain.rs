use crate::world::{begun, notes, reads, said};
use transcript::{Form, NoteKind, Refusal, read};

#[test]
fn labels_that_recur_are_speakers_and_paragraphs_go_on() {
    let text = "Intervista del 12 gennaio\n\nI: Da quanto tempo abita qui?\nR: Da vent'anni.\n\nPrima stavo a Moncalieri.\n\n\
        I: E come si trova?\nR: Bene.\nMolto bene.\n";
    let expected = [
        said("", "Intervista del 12 gennaio"),
        said("I", "Da quanto tempo abita qui?"),
        said("R", "Da vent'anni.\n\nPrima stavo a Moncalieri."),
        said("I", "E come si trova?"),
        said("R", "Bene.\nMolto bene."),
    ];
    assert_eq!(reads(text, Form::Plain).turns, expected);
}

#[test]
fn a_label_alone_on_its_line_names_who_speaks_next() {
    let text = "Intervistatrice:\nCome va?\n\nAnna Conti:\nBene.\n\nIntervistatrice:\nE poi?\n\nAnna Conti:\nBasta.\n";
    let turns = reads(text, Form::Plain).turns;
    assert_eq!(turns[0], said("Intervistatrice", "Come va?"));
    assert_eq!(turns[3], said("Anna Conti", "Basta."));
    let silent = reads("I: Come va?\nR:\nI: Non sente?\nR: Sento.\nI:\n", Form::Plain);
    assert_eq!(silent.turns, [said("I", "Come va?\nNon sente?"), said("R", "Sento.")]);
    assert_eq!(notes(&silent), [(2, NoteKind::CueEmpty), (5, NoteKind::CueEmpty)]);
}

#[test]
fn times_before_or_behind_the_name_are_read() {
    let text = "[00:03:12] Anna: Uno.\n(03:20) Bruno: Due.\n00:03:30 Anna: Tre.\nBruno (00:03:40): Quattro.\nAnna: 10:30 no.\n";
    let expected = [
        begun("Anna", 192_000, "Uno."),
        begun("Bruno", 200_000, "Due."),
        begun("Anna", 210_000, "Tre."),
        begun("Bruno", 220_000, "Quattro."),
        said("Anna", "10:30 no."),
    ];
    assert_eq!(reads(text, Form::Plain).turns, expected);
}

#[test]
fn a_note_in_the_words_is_no_person() {
    let text = "I: Mi dica.\nR: Le dico.\nNota: qui ride.\nI: Grazie.\nR: Prego.\n";
    let transcript = reads(text, Form::Plain);
    assert_eq!(transcript.turns[1], said("R", "Le dico.\nNota: qui ride."));
}

#[test]
fn a_name_too_rare_to_be_a_speaker_is_told_with_its_line() {
    let text = "I: Mi dica.\nR: Le dico.\nnon ricordo\nMarco Neri: ricordo io.\nI: Grazie.\nR: Prego.\n";
    let transcript = reads(text, Form::Plain);
    assert_eq!(transcript.turns[1].text, "Le dico.\nnon ricordo\nMarco Neri: ricordo io.");
    assert_eq!(notes(&transcript), [(4, NoteKind::LabelKept)]);
}

#[test]
fn a_text_without_speakers_is_one_turn_for_each_paragraph() {
    let text = "Prima riga\ndella prima.\n\n\nSeconda.\n";
    assert_eq!(reads(text, Form::Plain).turns, [said("", "Prima riga\ndella prima."), said("", "Seconda.")]);
}

#[test]
fn nothing_to_read_is_refused() {
    for text in ["", "\u{feff}", " \r\n\t\n", "\u{0}\u{1}"] {
        assert_eq!(read(text, None), Err(Refusal::Empty), "{text:?}");
    }
    assert_eq!(read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna></v>\n", None), Err(Refusal::Empty));
}

#[test]
fn an_hour_that_is_spoken_of_stays_in_the_words() {
    let text = "I: Quando?\n10:30 arriva il sindaco.\nR: Sì.\nI: Poi?\nR: Poi (11:00) basta.\n";
    let expected = [
        said("I", "Quando?\n10:30 arriva il sindaco."),
        said("R", "Sì."),
        said("I", "Poi?"),
        said("R", "Poi (11:00) basta."),
    ];
    assert_eq!(reads(text, Form::Plain).turns, expected);
}

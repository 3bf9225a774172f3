use document::{Format, Kind, Limits, read};

use crate::world::{pairs, text, texts};

#[test]
fn paragraphs_are_parted_by_empty_lines() {
    let document = text("Il piano nasce qui.\n\n\nE qui continua.\n");
    assert_eq!(
        pairs(&document),
        [(Kind::Paragraph, "Il piano nasce qui."), (Kind::Paragraph, "E qui continua.")]
    );
}

#[test]
fn each_line_is_a_paragraph_when_lines_were_not_broken_at_a_width() {
    let document =
        text("Domanda: da dove si comincia?\nRisposta: dai tavoli.\nDomanda: e poi?\nRisposta: si vede.");
    assert_eq!(document.passages.len(), 4);
}

#[test]
fn lines_broken_at_a_width_become_one_paragraph_again() {
    let document = text(
        "Il piano metropolitano per l'economia sociale raccoglie le\n\
         voci dei territori, le mette accanto ai documenti che già\n\
         esistono e dice, riga per riga, da dove viene ogni azione\n\
         e che cosa ne è stato.\n\
         \n\
         Secondo capoverso, breve.\n\
         Terza riga che comincia da capo.",
    );
    assert_eq!(
        texts(&document),
        [
            "Il piano metropolitano per l'economia sociale raccoglie le voci dei territori, le mette accanto ai \
             documenti che già esistono e dice, riga per riga, da dove viene ogni azione e che cosa ne è stato.",
            "Secondo capoverso, breve.",
            "Terza riga che comincia da capo.",
        ]
    );
}

#[test]
fn one_long_address_does_not_hide_that_lines_were_broken() {
    let long = format!("https://example.org/{}", "a".repeat(200));
    let wrapped = "una riga di una cinquantina di caratteri o giù di\n".repeat(6);
    let document = text(&format!("{wrapped}\n{long}\n"));
    assert_eq!(document.passages.len(), 2);
    assert_eq!(document.passages[1].text, long);
}

#[test]
fn every_end_of_line_becomes_lf_and_controls_disappear() {
    let document =
        text("uno\r\n\r\ndue\r\rtre\u{1b}[31m rosso\u{85}\u{85}quattro\u{2029}\u{2029}cinque\tsei");
    assert_eq!(texts(&document), ["uno", "due", "tre[31m rosso", "quattro", "cinque\tsei"]);
}

#[test]
fn letters_are_never_normalised() {
    let document = text("perche\u{301} e perch\u{e9}, ﬁne e fine");
    assert_eq!(document.text(), "perche\u{301} e perch\u{e9}, ﬁne e fine");
}

#[test]
fn blanks_of_every_kind_are_taken_off_the_ends_only() {
    let document = text("\u{feff}\u{a0} \u{2003}piano\u{a0}sociale\u{200b} \u{3000}\n\n\u{200b}\n\n\u{a0}");
    assert_eq!(texts(&document), ["piano\u{a0}sociale"]);
}

#[test]
fn a_long_passage_is_split_after_a_sentence() {
    let limits = Limits { passage_length: 30, ..Limits::default() };
    let document =
        read("Prima frase, breve. Seconda frase che non ci sta più.".as_bytes(), Format::Text, limits);
    assert_eq!(texts(&document.unwrap()), ["Prima frase, breve.", "Seconda frase che non ci sta", "più."]);
}

#[test]
fn a_closing_quotation_mark_stays_with_its_sentence() {
    let limits = Limits { passage_length: 24, ..Limits::default() };
    let document = read("Disse: «Va bene così.» Poi tacque a lungo.".as_bytes(), Format::Text, limits);
    assert_eq!(texts(&document.unwrap()), ["Disse: «Va bene così.»", "Poi tacque a lungo."]);
}

#[test]
fn a_word_without_end_is_split_between_characters_as_read() {
    let limits = Limits { passage_length: 5, ..Limits::default() };
    let document = read("abcde\u{301}fgh".as_bytes(), Format::Text, limits).unwrap();
    assert_eq!(texts(&document), ["abcd", "e\u{301}fgh"]);
}

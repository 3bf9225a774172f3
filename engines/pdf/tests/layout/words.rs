//! Letters become words, broken words become whole.

use crate::setter::{Page, texts};
use pdf::layout::Glyph;

fn glyph(text: &str, left: f32, width: f32) -> Glyph {
    Glyph { text: text.to_owned(), left, baseline: 100.0, width, size: 10.0, is_bold: false }
}

fn one_line(glyphs: Vec<Glyph>) -> String {
    texts(vec![Page { glyphs }]).join("|")
}

#[test]
fn words_are_told_by_gaps_where_no_blanks_are_written() {
    let kerned =
        vec![glyph("s", 50.0, 4.0), glyph("ì", 53.8, 3.0), glyph("n", 58.6, 5.0), glyph("o", 63.7, 5.0)];
    assert_eq!(one_line(kerned), "sì no");
}

#[test]
fn a_blank_parts_words_however_narrow_it_is() {
    assert_eq!(one_line(vec![glyph("a", 50.0, 5.0), glyph(" ", 55.0, 0.5), glyph("b", 55.5, 5.0)]), "a b");
}

#[test]
fn ligatures_are_spelled_out_whether_one_code_point_or_several() {
    let word = vec![
        glyph("u", 50.0, 5.0),
        glyph("\u{fb03}", 55.0, 8.0),
        glyph("ci e", 63.0, 18.0),
        glyph("ff", 81.0, 6.0),
        glyph("etti", 87.0, 15.0),
    ];
    assert_eq!(one_line(word), "uffici effetti");
}

#[test]
fn a_letter_drawn_twice_to_look_bold_is_one_letter() {
    let twice =
        vec![glyph("l", 50.0, 2.5), glyph("l", 50.2, 2.5), glyph("l", 52.5, 2.5), glyph("l", 52.7, 2.5)];
    assert_eq!(one_line(twice), "ll");
}

#[test]
fn an_accent_drawn_upon_its_letter_belongs_to_it() {
    let raised = Glyph { baseline: 97.5, ..glyph("`", 51.0, 5.0) };
    let accented = vec![
        raised,
        glyph("E", 50.0, 7.0),
        glyph(" ", 57.0, 3.0),
        glyph("`", 60.2, 5.0),
        glyph("ı", 61.0, 3.0),
    ];
    assert_eq!(one_line(accented), "È ì");
    assert_eq!(one_line(vec![glyph("`", 50.0, 5.0), glyph("a", 55.0, 5.0)]), "`a");
}

#[test]
fn the_number_of_a_note_stands_at_its_word() {
    let page = Page::default()
        .line(50.0, 100.0, "secondo la legge")
        .sized(6.0, 130.2, 96.0, "12")
        .line(140.0, 100.0, "vigente");
    assert_eq!(texts(vec![page]), ["secondo la legge12 vigente"]);
}

#[test]
fn a_word_broken_at_the_end_of_a_line_is_joined() {
    for hyphen in ["-", "\u{ad}", "\u{2010}"] {
        let page =
            Page::default().lines(50.0, 100.0, &[&format!("la parteci{hyphen}"), "pazione di chi vive qui"]);
        assert_eq!(texts(vec![page]), ["la partecipazione di chi vive qui"]);
    }
}

#[test]
fn a_soft_hyphen_within_a_line_is_a_hyphen() {
    let page = Page::default().lines(50.0, 100.0, &["la co\u{ad}progettazione e il dopo\u{ad}scuola"]);
    assert_eq!(texts(vec![page]), ["la co-progettazione e il dopo-scuola"]);
}

#[test]
fn a_soft_hyphen_without_room_is_not_seen() {
    let hidden = vec![glyph("pia", 50.0, 15.0), glyph("\u{ad}", 65.0, 0.0), glyph("no", 65.0, 10.0)];
    assert_eq!(one_line(hidden), "piano");
}

#[test]
fn a_word_written_with_a_hyphen_elsewhere_keeps_it() {
    let page = Page::default()
        .lines(
            50.0,
            100.0,
            &["si avvia la co-progettazione del fondo e della co-", "progettazione risponde l’ufficio"],
        )
        .lines(50.0, 200.0, &["l’integrazione socio\u{ad}sanitaria, poi ancora socio\u{ad}", "sanitaria"]);
    assert_eq!(
        texts(vec![page]),
        [
            "si avvia la co-progettazione del fondo e della co-progettazione risponde l’ufficio",
            "l’integrazione socio-sanitaria, poi ancora socio-sanitaria"
        ]
    );
}

#[test]
fn names_numbers_and_slashes_keep_what_stands_at_the_end_of_a_line() {
    let page = Page::default()
        .lines(50.0, 100.0, &["la regione Emilia-", "Romagna e il ciclo"])
        .lines(50.0, 200.0, &["per gli anni 2021-", "2027 in corso"])
        .lines(50.0, 300.0, &["agli enti e/", "o alle imprese – come", "detto – e - poi -", "basta"]);
    assert_eq!(
        texts(vec![page]),
        [
            "la regione Emilia-Romagna e il ciclo",
            "per gli anni 2021-2027 in corso",
            "agli enti e/o alle imprese – come detto – e - poi - basta"
        ]
    );
}

//! Columns are read one after the other, whatever order they are drawn in.

use crate::setter::{Page, kinds, laid_out, texts};
use pdf::Kind;

const LEFT: [&str; 6] = [
    "Le famiglie chiedono orari più",
    "lunghi per i nidi e affitti che",
    "non superino un terzo di quello",
    "che guadagnano, e chiedono che",
    "le graduatorie siano unificate",
    "e che la domanda sia una sola.",
];
const RIGHT: [&str; 6] = [
    "Gli anziani chiedono compagnia",
    "prima ancora che assistenza, e",
    "qualcuno che telefoni la sera,",
    "quando i negozi sono chiusi ed",
    "il cortile resta vuoto fino al",
    "giorno dopo, senza parole.",
];

#[test]
fn one_column_is_read_from_top_to_bottom() {
    let page = Page::default().lines(50.0, 100.0, &LEFT);
    assert_eq!(texts(vec![page]), [LEFT.join(" ")]);
}

#[test]
fn two_columns_are_read_one_after_the_other() {
    let page = Page::default().lines(310.0, 100.0, &RIGHT).lines(50.0, 100.0, &LEFT);
    assert_eq!(texts(vec![page]), [LEFT.join(" "), RIGHT.join(" ")]);
}

#[test]
fn two_columns_drawn_row_by_row_are_read_one_after_the_other() {
    let mut page = Page::default();
    for at in 0..LEFT.len() {
        let y = 100.0 + 12.0 * at as f32;
        page = page.line(50.0, y, LEFT[at]).line(310.0, y, RIGHT[at]);
    }
    assert_eq!(texts(vec![page]), [LEFT.join(" "), RIGHT.join(" ")]);
}

#[test]
fn columns_need_not_share_their_baselines() {
    let page = Page::default().lines(50.0, 100.0, &LEFT).lines(310.0, 105.0, &RIGHT);
    assert_eq!(texts(vec![page]), [LEFT.join(" "), RIGHT.join(" ")]);
}

#[test]
fn three_columns_are_read_from_left_to_right() {
    let page =
        Page::default().lines(400.0, 100.0, &LEFT).lines(220.0, 100.0, &RIGHT).lines(40.0, 100.0, &LEFT);
    assert_eq!(texts(vec![page]), [LEFT.join(" "), RIGHT.join(" "), LEFT.join(" ")]);
}

#[test]
fn a_heading_across_both_columns_parts_them_into_bands() {
    let heading = "Un titolo che attraversa le due colonne";
    let page = Page::default()
        .lines(50.0, 100.0, &LEFT)
        .lines(310.0, 100.0, &RIGHT)
        .sized(16.0, 100.0, 200.0, heading)
        .lines(50.0, 230.0, &RIGHT)
        .lines(310.0, 230.0, &LEFT);
    let read = kinds(vec![page]);
    let expected = [
        (Kind::Paragraph, LEFT.join(" ")),
        (Kind::Paragraph, RIGHT.join(" ")),
        (Kind::Heading(1), heading.to_owned()),
        (Kind::Paragraph, RIGHT.join(" ")),
        (Kind::Paragraph, LEFT.join(" ")),
    ];
    assert_eq!(read, expected);
}

#[test]
fn a_short_heading_below_columns_does_not_go_to_the_left_one() {
    let across = "Una riga lunga che attraversa la pagina da una colonna all’altra, senza lasciare vuoti.";
    let page = Page::default()
        .lines(50.0, 100.0, &LEFT)
        .lines(310.0, 100.0, &RIGHT)
        .sized(14.0, 50.0, 200.0, "Breve")
        .line(50.0, 230.0, across);
    assert_eq!(texts(vec![page]), [&LEFT.join(" "), &RIGHT.join(" "), "Breve", across]);
}

#[test]
fn a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() {
    let first = Page::default().lines(50.0, 100.0, &LEFT[..5]).lines(310.0, 100.0, &RIGHT[1..5]);
    let second =
        Page::default().lines(50.0, 100.0, &["giorno dopo.", "Un’altra frase, che comincia da capo."]);
    let blocks = laid_out(vec![first, second]);
    let whole = LEFT[..5].join(" ") + " " + &RIGHT[1..5].join(" ") + " giorno dopo.";
    let read: Vec<_> = blocks.iter().map(|block| (block.page, block.text.as_str())).collect();
    assert_eq!(read, [(1, whole.as_str()), (2, "Un’altra frase, che comincia da capo.")]);
}

#[test]
fn a_sentence_that_ends_with_the_page_ends_the_paragraph() {
    let first = Page::default().lines(50.0, 100.0, &RIGHT);
    let second = Page::default().lines(50.0, 100.0, &LEFT);
    assert_eq!(texts(vec![first, second]), [RIGHT.join(" "), LEFT.join(" ")]);
}

#[test]
fn wide_blanks_of_a_justified_line_are_no_corridor() {
    let mut page = Page::default();
    for (at, line) in LEFT.iter().enumerate() {
        let mut left = 50.0;
        for word in line.split(' ') {
            page = page.line(left, 100.0 + 12.0 * at as f32, word);
            left += 5.0 * word.chars().count() as f32 + 9.0;
        }
    }
    assert_eq!(texts(vec![page]), [LEFT.join(" ")]);
}

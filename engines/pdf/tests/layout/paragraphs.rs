//! Paragraphs, headings and lists.

use crate::setter::{Page, kinds, texts};
use pdf::Kind;

#[test]
fn a_wider_gap_begins_a_paragraph() {
    let page = Page::default()
        .lines(50.0, 100.0, &["Una riga del primo capoverso", "e quella che la segue."])
        .lines(50.0, 130.0, &["Una riga del secondo capoverso", "e quella che lo finisce."]);
    assert_eq!(texts(vec![page]).len(), 2);
}

#[test]
fn an_indent_begins_a_paragraph() {
    let page = Page::default()
        .line(65.0, 100.0, "Una riga del primo capoverso che")
        .line(50.0, 112.0, "continua qui e che poi finisce così.")
        .line(65.0, 124.0, "Una riga del secondo capoverso ed")
        .line(50.0, 136.0, "ecco la sua continuazione sul foglio");
    assert_eq!(texts(vec![page]).len(), 2);
}

#[test]
fn a_sentence_that_ends_early_ends_the_paragraph() {
    let page = Page::default().lines(
        50.0,
        100.0,
        &[
            "Una riga piena che arriva fino al margine",
            "e finisce qui.",
            "Un altro capoverso senza rientro e senza",
        ],
    );
    assert_eq!(texts(vec![page]).len(), 2);
}

fn body(page: Page) -> Page {
    page.lines(
        50.0,
        300.0,
        &["Il corpo del testo è lungo abbastanza", "da dire quale sia la sua misura usuale,"],
    )
}

#[test]
fn headings_are_told_by_size_and_weight() {
    let page = body(
        Page::default()
            .sized(20.0, 50.0, 60.0, "Il piano")
            .sized(14.0, 50.0, 120.0, "Un asse che occupa")
            .sized(14.0, 50.0, 137.0, "due righe")
            .bold(50.0, 200.0, "Un obiettivo"),
    );
    let read = kinds(vec![page]);
    assert_eq!(
        read[..3],
        [
            (Kind::Heading(1), "Il piano".to_owned()),
            (Kind::Heading(2), "Un asse che occupa due righe".to_owned()),
            (Kind::Heading(3), "Un obiettivo".to_owned()),
        ]
    );
    assert_eq!(read[3].0, Kind::Paragraph);
}

#[test]
fn a_long_bold_sentence_is_no_heading() {
    let long = "Chi non potrà venire riceverà a casa il testo.";
    let page = body(Page::default().bold(50.0, 100.0, long));
    assert_eq!(kinds(vec![page])[0], (Kind::Paragraph, long.to_owned()));
}

#[test]
fn items_have_depths_and_keep_their_numbers_but_not_their_bullets() {
    let page = Page::default()
        .line(50.0, 100.0, "Le priorità emerse dai tavoli sono queste:")
        .line(60.0, 112.0, "•")
        .line(72.0, 112.0, "abitare senza paura di perdere la casa,")
        .line(72.0, 124.0, "con un fondo;")
        .line(80.0, 136.0, "a) lo sportello;")
        .line(80.0, 148.0, "b) la garanzia;")
        .line(60.0, 160.0, "•")
        .line(72.0, 160.0, "crescere vicino a casa.");
    let read = kinds(vec![page]);
    assert_eq!(
        read[1..],
        [
            (Kind::ListItem(1), "abitare senza paura di perdere la casa, con un fondo;".to_owned()),
            (Kind::ListItem(2), "a) lo sportello;".to_owned()),
            (Kind::ListItem(2), "b) la garanzia;".to_owned()),
            (Kind::ListItem(1), "crescere vicino a casa.".to_owned()),
        ]
    );
}

#[test]
fn a_number_at_the_margin_is_a_paragraph_of_a_law() {
    let page = Page::default()
        .lines(50.0, 100.0, &["1. La Giunta approva il piano di zona", "entro trenta giorni."])
        .lines(50.0, 130.0, &["2. Il Consiglio ne verifica l’attuazione", "ogni sei mesi."]);
    let read = kinds(vec![page]);
    assert!(read.iter().all(|(kind, _)| *kind == Kind::Paragraph));
    assert_eq!(read[1].1, "2. Il Consiglio ne verifica l’attuazione ogni sei mesi.");
}

#[test]
fn notes_at_the_foot_do_not_part_a_paragraph() {
    let first = Page::default()
        .lines(50.0, 700.0, &["Una frase che comincia in fondo alla", "pagina e che non finisce prima del"])
        .sized(7.0, 50.0, 760.0, "1 Una nota.");
    let second = Page::default().lines(50.0, 100.0, &["bordo, ma in quella dopo."]);
    assert_eq!(
        texts(vec![first, second]),
        [
            "Una frase che comincia in fondo alla pagina e che non finisce prima del bordo, ma in quella dopo.",
            "1 Una nota."
        ]
    );
}

//! Files drawn in ways that programs use and rarely show: row by row, sideways, invisibly, as pictures.

use crate::score::error_rate;
use crate::writer::{Writer, show};
use pdf::{Flow, Limits, Refusal, Text, read};

const PIANO: &str = include_str!("../fixtures/piano.txt");

fn text(bytes: Vec<u8>) -> Result<Text, Refusal> {
    read(bytes, Limits::default(), &mut |_| Flow::Continue)
}

fn said(text: &Text) -> String {
    text.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n")
}

/// The words of the plan in lines of at most so many letters; a paragraph begins a line.
fn lines(most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in PIANO.lines() {
        let mut line = String::new();
        for word in paragraph.trim_start_matches(['#', '*', ' ']).split(' ') {
            if !line.is_empty() && line.chars().count() + word.chars().count() >= most {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[test]
fn two_columns_drawn_row_by_row_are_read_one_after_the_other() {
    const ROWS: usize = 55;
    let lines = lines(44);
    let pages: Vec<String> = lines
        .chunks(2 * ROWS)
        .map(|page| {
            let (left, right) = page.split_at(ROWS.min(page.len()));
            (0..left.len())
                .map(|at| {
                    let y = 780.0 - 13.0 * at as f32;
                    let right = right.get(at).map(|line| show("F1", 10.0, (310.0, y), line));
                    show("F1", 10.0, (50.0, y), &left[at]) + &right.unwrap_or_default()
                })
                .collect()
        })
        .collect();
    let text = text(Writer::of_pages(&pages).bytes("")).unwrap();
    let rate = error_rate(&lines.join(" "), &said(&text));
    println!("row by row: {} pages, {:.2} % of the words wrong", text.pages, rate * 100.0);
    assert!(rate <= 0.02, "{rate}");
}

#[test]
fn a_page_is_read_as_it_is_seen() {
    let upright =
        show("F1", 10.0, (50.0, 700.0), "Prima riga") + &show("F1", 10.0, (50.0, 660.0), "Seconda riga");
    let sideways =
        "BT /F1 10 Tf 0 1 -1 0 100 100 Tm (Prima riga) Tj 0 -40 Td (Seconda riga) Tj ET".to_owned();
    for (content, rotation) in
        [(&upright, 0), (&upright, 90), (&upright, 180), (&sideways, 90), (&sideways, 0)]
    {
        let file = Writer::with_page_entries(std::slice::from_ref(content), &format!("/Rotate {rotation}"));
        assert_eq!(said(&text(file.bytes("")).unwrap()), "Prima riga\nSeconda riga", "{rotation}");
    }
}

#[test]
fn what_lies_outside_the_crop_box_is_not_seen() {
    let content =
        show("F1", 10.0, (50.0, 700.0), "Dentro la pagina") + &show("F1", 10.0, (50.0, 60.0), "Fuori");
    let file = Writer::with_page_entries(&[content], "/CropBox[0 100 595 842]");
    assert_eq!(said(&text(file.bytes("")).unwrap()), "Dentro la pagina");
}

const SCAN: &str = "q 595 0 0 842 0 0 cm /Im Do Q\n";

#[test]
fn a_scan_is_said_to_be_one() {
    let stamped = SCAN.to_owned() + &show("F1", 8.0, (400.0, 800.0), "Prot. 1234/2025");
    let file = Writer::of_pages(&[SCAN.to_owned(), stamped]);
    assert_eq!(text(file.bytes("")), Err(Refusal::NoTextLayer));
}

#[test]
fn a_scanned_page_among_others_is_told() {
    let written = show("F1", 10.0, (50.0, 700.0), "Un frontespizio scritto, non fotografato");
    let text = text(Writer::of_pages(&[written, SCAN.to_owned()]).bytes("")).unwrap();
    assert_eq!((text.pages, text.scanned, text.blocks.len()), (2, vec![2], 1));
}

#[test]
fn invisible_letters_over_a_scan_are_read() {
    let recognised = "Testo riconosciuto da una macchina";
    let content = format!("{SCAN}BT 3 Tr /F1 10 Tf 50 700 Td ({recognised}) Tj ET");
    let text = text(Writer::of_pages(&[content]).bytes("")).unwrap();
    assert_eq!((said(&text).as_str(), text.scanned.len()), (recognised, 0));
}

#[test]
fn an_empty_page_holds_no_text() {
    assert_eq!(text(Writer::of_pages(&[String::new()]).bytes("")), Err(Refusal::Empty));
}

#[test]
fn the_title_is_the_one_in_the_properties() {
    let content = show("F1", 10.0, (50.0, 700.0), "Corpo");
    let file = Writer::of_pages(&[content]);
    let with = |title: &str| text(file.bytes(&format!("/Info<</Title {title}>>"))).unwrap().title;
    assert_eq!(with("<FEFF00500069006100F9>").as_deref(), Some("Piaù"));
    assert_eq!(with("(Piano \\200 bozza)").as_deref(), Some("Piano • bozza"));
    assert_eq!(with("( )"), None);
}

#[test]
fn limits_are_kept_and_a_caller_may_stop() {
    let page = show("F1", 10.0, (50.0, 700.0), "Una pagina di poche parole, e poi un'altra");
    let bytes = Writer::of_pages(&[page.clone(), page]).bytes("");
    let with = |limits| read(bytes.clone(), limits, &mut |_| Flow::Continue);
    let all = Limits::default();
    assert!(with(all).is_ok());
    assert_eq!(with(Limits { bytes: 100, ..all }), Err(Refusal::TooLarge));
    assert_eq!(with(Limits { pages: 1, ..all }), Err(Refusal::TooManyPages));
    assert_eq!(with(Limits { page_glyphs: 10, ..all }), Err(Refusal::TooLong));
    assert_eq!(with(Limits { characters: 50, ..all }), Err(Refusal::TooLong));
    let mut seen = Vec::new();
    let stopped = read(bytes, all, &mut |pages| {
        seen.push((pages.read, pages.all));
        Flow::Stop
    });
    assert_eq!((stopped, seen), (Err(Refusal::Stopped), vec![(1, 2)]));
}

//! Running lines are dropped, headings that resemble them are not.

use crate::setter::{Page, laid_out, texts};

const BODY: [&str; 3] =
    ["Una pagina di testo che dice", "qualcosa, e che finisce dove", "finisce la pagina stessa."];

fn page(at: usize) -> Page {
    Page::default().lines(50.0, 100.0, &BODY).line(
        50.0,
        130.0 + 24.0,
        &format!("Nota a mano {}.", "i".repeat(at)),
    )
}

fn said(pages: Vec<Page>) -> String {
    texts(pages).join("\n")
}

#[test]
fn headers_and_footers_are_dropped_and_give_the_printed_number() {
    let pages = (0..4)
        .map(|at| {
            page(at).line(50.0, 40.0, "Piano sociale").line(
                250.0,
                800.0,
                &format!("Pagina {} di 14", at + 11),
            )
        })
        .collect();
    let blocks = laid_out(pages);
    assert!(blocks.iter().all(|block| !block.text.contains("Piano") && !block.text.contains("Pagina")));
    let labels: Vec<_> = blocks.iter().map(|block| (block.page, block.label.clone().unwrap())).collect();
    assert_eq!(labels.first(), Some(&(1, "11".to_owned())));
    assert_eq!(labels.last(), Some(&(4, "14".to_owned())));
}

#[test]
fn roman_numbers_count_pages_too() {
    let pages =
        ["iii", "iv", "v", "vi"].iter().enumerate().map(|(at, n)| page(at).line(290.0, 800.0, n)).collect();
    let blocks = laid_out(pages);
    assert_eq!(blocks.last().unwrap().label.as_deref(), Some("vi"));
    assert!(blocks.iter().all(|block| block.text != "iv"));
}

#[test]
fn left_and_right_pages_may_differ() {
    let pages = (0..8)
        .map(|at| match at % 2 {
            0 => page(at).line(400.0, 40.0, "Le voci raccolte"),
            _ => page(at).line(50.0, 40.0, "Comune di Pianoro"),
        })
        .collect();
    let said = said(pages);
    assert!(!said.contains("voci raccolte") && !said.contains("Comune"));
}

#[test]
fn the_name_of_the_chapter_beside_the_number_may_change() {
    // The page on which a chapter begins has the number alone.
    let pages = ["", "Ascolto", "", "Casa", "Casa", "Nidi"]
        .iter()
        .enumerate()
        .map(|(at, chapter)| page(at).line(50.0, 40.0, chapter).line(500.0, 40.0, &(at + 1).to_string()))
        .collect();
    let blocks = laid_out(pages);
    assert!(blocks.iter().all(|block| !block.text.contains("Casa") && !block.text.contains("Nidi")));
    assert!((1..=6).all(|page| {
        let label = Some(page.to_string());
        blocks
            .iter()
            .filter(|block| block.page == page)
            .all(|block| block.label == label && block.text != page.to_string())
    }));
}

/// At the same height, with the digits blanked the same text, and on most of the pages.
#[test]
fn numbered_headings_at_the_top_of_pages_stay() {
    let pages = [Some(1), None, Some(4), Some(6), Some(9)]
        .iter()
        .enumerate()
        .map(|(at, axis)| match axis {
            Some(axis) => page(at).line(50.0, 60.0, &format!("Asse {axis}")),
            None => page(at),
        })
        .collect();
    let said = said(pages);
    assert!(["Asse 1", "Asse 4", "Asse 6", "Asse 9"].iter().all(|heading| said.contains(heading)), "{said}");
}

#[test]
fn large_headings_that_count_with_the_pages_stay() {
    let pages = (1..5).map(|at| page(at).sized(16.0, 50.0, 60.0, &format!("Asse {at}"))).collect();
    let said = said(pages);
    assert!((1..5).all(|at| said.contains(&format!("Asse {at}"))), "{said}");
}

#[test]
fn the_same_words_at_other_heights_stay() {
    let pages = (0..4).map(|at| page(at).line(50.0, 30.0 + 12.0 * at as f32, "Piano sociale")).collect();
    assert_eq!(said(pages).matches("Piano sociale").count(), 4);
}

#[test]
fn one_page_alone_has_no_running_lines() {
    assert!(said(vec![page(0).line(50.0, 40.0, "Piano sociale")]).contains("Piano sociale"));
}

#[test]
fn lines_that_begin_with_one_number_or_with_letters_like_a_numeral_stay() {
    for first in ["Il", "di", "I", "12"] {
        let pages = (0..4)
            .map(|at| page(at).line(50.0, 60.0, &format!("{first} testo che cambia {}", "e".repeat(at + 1))))
            .collect();
        assert_eq!(said(pages).matches("testo che cambia").count(), 4, "{first}");
    }
}

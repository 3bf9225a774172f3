//! Real files, made from one text by typst, Chromium, LibreOffice and pdfLaTeX; see `fixtures/make.py`.

use crate::score::error_rate;
use pdf::{Block, Flow, Kind, Limits, Text, read};

const PIANO: &str = include_str!("../fixtures/piano.txt");

fn text(bytes: &[u8]) -> Text {
    read(bytes.to_vec(), Limits::default(), &mut |_| Flow::Continue).unwrap()
}

/// The text the files were made from, without the marks that say what each line is.
fn truth() -> String {
    let unmarked = |line: &str| line.trim_start_matches(['#', '*', ' ']).to_owned();
    PIANO.lines().map(unmarked).collect::<Vec<_>>().join("\n")
}

fn said(blocks: &[Block]) -> String {
    blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n")
}

fn reads_well(name: &str, bytes: &[u8]) {
    says(&truth(), name, bytes);
}

/// TeX prints the curved apostrophe where the text has the straight one: that is what its pages say.
fn reads_tex_well(name: &str, bytes: &[u8]) {
    says(&truth().replace('\'', "’"), name, bytes);
}

fn says(truth: &str, name: &str, bytes: &[u8]) {
    let text = text(bytes);
    let rate = error_rate(truth, &said(&text.blocks));
    println!("{name}: {} pages, {:.2} % of the words wrong", text.pages, rate * 100.0);
    assert!(rate <= 0.02, "{name}: {rate}");
}

#[test]
fn one_column_of_typst_is_read() {
    reads_well("typst, one column", include_bytes!("../fixtures/typst-1.pdf"));
}

#[test]
fn two_columns_of_typst_are_read() {
    reads_well("typst, two columns", include_bytes!("../fixtures/typst-2.pdf"));
}

#[test]
fn one_column_of_a_browser_is_read() {
    reads_well("Chromium, one column", include_bytes!("../fixtures/chromium-1.pdf"));
}

#[test]
fn two_columns_of_a_browser_are_read() {
    reads_well("Chromium, two columns", include_bytes!("../fixtures/chromium-2.pdf"));
}

#[test]
fn one_column_of_an_office_program_is_read() {
    reads_well("LibreOffice, one column", include_bytes!("../fixtures/libreoffice-1.pdf"));
}

#[test]
fn two_columns_of_an_office_program_are_read() {
    reads_well("LibreOffice, two columns", include_bytes!("../fixtures/libreoffice-2.pdf"));
}

#[test]
fn one_column_of_tex_is_read() {
    reads_tex_well("pdfLaTeX, one column", include_bytes!("../fixtures/latex-1.pdf"));
}

#[test]
fn two_columns_of_tex_are_read() {
    reads_tex_well("pdfLaTeX, two columns", include_bytes!("../fixtures/latex-2.pdf"));
}

#[test]
fn pages_carry_the_number_printed_on_them_and_headings_their_level() {
    let text = text(include_bytes!("../fixtures/typst-2.pdf"));
    let headings: Vec<_> = text
        .blocks
        .iter()
        .filter_map(|block| match block.kind {
            Kind::Heading(level) => Some((level, block.text.as_str())),
            _ => None,
        })
        .collect();
    let truth = PIANO.lines().filter_map(|line| match line.split_once(' ')? {
        ("#", text) => Some((1, text)),
        ("##", text) => Some((2, text)),
        _ => None,
    });
    assert_eq!(headings, truth.collect::<Vec<_>>());
    assert!(text.blocks.iter().all(|block| block.label == Some(block.page.to_string())));
    let items = text.blocks.iter().filter(|block| matches!(block.kind, Kind::ListItem(1))).count();
    assert_eq!(items, 6);
}

#[test]
fn the_title_of_a_browsers_file_is_that_of_its_page() {
    let text = text(include_bytes!("../fixtures/chromium-1.pdf"));
    assert_eq!(text.title.as_deref(), Some("Piano sociale – bozza"));
}

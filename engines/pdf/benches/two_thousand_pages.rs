//! How long a file of 2,000 pages takes to read, and how much memory; `cargo bench -p pdf`.
#![expect(clippy::print_stdout, reason = "a bench is read by the person who runs it")]

use std::time::Instant;

use pdf::{Flow, Limits, read};

#[path = "../tests/reading/writer.rs"]
mod writer;
use writer::{Writer, show};

const N_PAGES: usize = 2_000;
const N_ROWS: usize = 50;

fn main() {
    let pages: Vec<String> = (1..=N_PAGES).map(page).collect();
    let bytes = Writer::of_pages(&pages).bytes("");
    let size = bytes.len();
    drop(pages);
    let before = peak();
    let begun = Instant::now();
    let (mut first, mut last) = (None, begun.elapsed());
    let text = read(bytes, Limits::default(), &mut |_| {
        last = begun.elapsed();
        first.get_or_insert(last);
        Flow::Continue
    });
    match text {
        Ok(text) => println!(
            "{} pages, {} MB: {:?}, first page after {first:?}, last after {last:?}, {} blocks; memory at its highest {} MB, before {before} MB",
            text.pages,
            size / 1_000_000,
            begun.elapsed(),
            text.blocks.len(),
            peak(),
        ),
        Err(refusal) => println!("refused: {refusal}"),
    }
}

/// Two columns drawn row by row, a header, and a number at the foot.
fn page(number: usize) -> String {
    let mut content = show("F1", 8.0, (50.0, 810.0), "Piano sociale")
        + &show("F1", 8.0, (290.0, 30.0), &number.to_string());
    for row in 0..N_ROWS {
        let y = 780.0 - 14.0 * row as f32;
        // A sum that differs from page to page, or the first and the last rows would be running lines.
        let sum = number * 7_919 % 1_000 + row;
        let line = match row % 10 {
            9 => format!("e {sum} qui."),
            _ => format!("Il piano, riga {sum}, dice da dove viene,"),
        };
        content += &show("F1", 10.0, (50.0, y), &line);
        content += &show("F1", 10.0, (310.0, y), &line);
    }
    content
}

/// The most memory this process has held, in MB; 0 where the system does not tell.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok()).map_or(0, |kb| kb / 1_000)
}

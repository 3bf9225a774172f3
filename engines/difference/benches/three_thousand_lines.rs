//! How long a plan of 3,000 lines takes to compare; `cargo bench -p difference`.
//!
//! The aim is well under 50 ms for the rows and less for the words of every reworded line.
#![expect(clippy::print_stdout, reason = "a bench is read by the person who runs it")]

use std::hint::black_box;
use std::time::Instant;

use difference::{Kind, Placed, lines, words};

const N_LINES: u128 = 3_000;
const N_RUNS: u32 = 20;

fn main() {
    let texts: Vec<String> = (0..N_LINES).map(|n| text(n, "promuove")).collect();
    let changed: Vec<String> = (0..N_LINES).map(|n| text(n, "sostiene con risorse proprie")).collect();
    let old: Vec<Placed<'_>> = (0..N_LINES).zip(&texts).map(|(id, text)| placed(id, text)).collect();
    let new = revised(&old, &changed);
    let begun = Instant::now();
    for _ in 0..N_RUNS {
        black_box(lines(black_box(&old), black_box(&new), &[(9_001, 10)]));
    }
    println!("rows:  {:?} for {N_LINES} lines", begun.elapsed() / N_RUNS);
    let rows = lines(&old, &new, &[(9_001, 10)]);
    let reworded: Vec<_> = rows.iter().filter(|row| row.kind() == Kind::Reworded).collect();
    let begun = Instant::now();
    for row in &reworded {
        let (Some(old), Some(new)) = (row.old_lines().first(), row.new_lines().first()) else {
            continue;
        };
        black_box(words(old.text, new.text));
    }
    println!("words: {:?} for {} reworded lines", begun.elapsed(), reworded.len());
}

fn text(n: u128, verb: &str) -> String {
    format!(
        "Il piano {verb} l'azione numero {n}, con i soggetti del territorio e con un indicatore verificabile."
    )
}

fn placed(id: u128, text: &str) -> Placed<'_> {
    Placed { id, section: id / 25, text, is_untouched: false }
}

/// Every tenth line reworded, every fiftieth struck, every seventieth moved, one split.
fn revised<'a>(old: &[Placed<'a>], changed: &'a [String]) -> Vec<Placed<'a>> {
    let mut new: Vec<Placed<'a>> = old.iter().copied().filter(|line| line.id % 50 != 7).collect();
    for (line, text) in new.iter_mut().zip(changed).step_by(10) {
        line.text = text;
    }
    for at in (0..new.len() - 3).step_by(70) {
        new.swap(at, at + 2);
    }
    new.push(Placed { id: 9_001, ..placed(10, "nuova riga") });
    new
}

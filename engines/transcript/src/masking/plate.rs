//! Plates of vehicles.

use super::words::{Word, grown, place};
use super::{Found, Ground, Kind};

/// Finds Italian plates as given since 1994: two letters, three digits, two letters (D.P.R. 16 December 1992, n. 495, appendix
/// XII to title III, article 257), without I, O, Q and U, which were never given. Parted by blanks only in capitals: "da 100 ma"
/// is no plate.
pub(crate) fn find(words: &[Word<'_>]) -> Vec<Found> {
    let mut found = Vec::new();
    for first in 0..words.len() {
        let whole = grown(words, first, 7).into_iter().find(|(plate, _)| is_plate(plate));
        let Some((_, last)) = whole else { continue };
        let written = words.get(first..=last).unwrap_or_default();
        let is_capital = written.iter().all(|word| !word.text.contains(char::is_lowercase));
        if let Some(range) = place(words, first, last).filter(|_| first == last || is_capital) {
            found.push(Found { range, kind: Kind::Plate, ground: Ground::Shape });
        }
    }
    found
}

fn is_plate(plate: &str) -> bool {
    let is_letter = |it: char| it.is_ascii_uppercase() && !"IOQU".contains(it);
    plate.len() == 7
        && plate.chars().zip(0..).all(|(it, at)| match at {
            2..=4 => it.is_ascii_digit(),
            _ => is_letter(it),
        })
}

//! Tax codes of people.

use super::words::{Word, grown, place};
use super::{Found, Ground, Kind};

/// Letters and digits of a code.
const LENGTH: usize = 16;

/// What a character counts at an odd place (first, third…), by its number: 0 to 9, or A = 0 to Z = 25
/// (D.M. 23 December 1976, n. 13813, table of the control character).
const ODD: [u32; 26] =
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/// Letters that stand for the months, January first (same decree).
const MONTHS: &str = "ABCDEHLMPRST";

/// Letters that stand for the digits 0 to 9 where two people would have the same code (same decree).
const DIGITS: &str = "LMNPQRSTUV";

/// Whether a text is a tax code of a person: sixteen characters in the order of the decree, with the right control
/// character. Case does not matter, blanks are not allowed.
pub fn is_fiscal_code(text: &str) -> bool {
    let code = text.to_ascii_uppercase();
    is_shaped(&code) && control(&code) == code.chars().last()
}

pub(crate) fn find(words: &[Word<'_>]) -> Vec<Found> {
    let mut found = Vec::new();
    for first in 0..words.len() {
        let whole = grown(words, first, LENGTH).into_iter().find(|(code, _)| is_shaped(code));
        if let Some((code, last)) = whole
            && let Some(range) = place(words, first, last)
        {
            let ground = if is_fiscal_code(&code) { Ground::Checked } else { Ground::Shape };
            found.push(Found { range, kind: Kind::FiscalCode, ground });
        }
    }
    found
}

fn is_shaped(code: &str) -> bool {
    let is_digit = |it: char| it.is_ascii_digit() || DIGITS.contains(it);
    code.len() == LENGTH
        && code.chars().zip(0..).all(|(it, at)| match at {
            0..=5 | 11 | 15 => it.is_ascii_uppercase(),
            8 => MONTHS.contains(it),
            _ => is_digit(it),
        })
}

/// The control character: values of the first fifteen, added, modulo 26.
fn control(code: &str) -> Option<char> {
    let mut sum = 0;
    for (it, at) in code.chars().zip(0..LENGTH - 1) {
        let value = it.to_digit(10).or_else(|| u32::from(it).checked_sub(u32::from('A')))?;
        sum += if at % 2 == 0 { *ODD.get(usize::try_from(value).ok()?)? } else { value };
    }
    char::from_u32(u32::from('A') + sum % 26)
}

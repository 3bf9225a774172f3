//! Telephone numbers.

use super::words::Word;
use super::{Found, Ground, Kind};

/// Digits of a number with its country, at most (ITU-T E.164, section 6).
const LONGEST: usize = 15;

/// Finds numbers as they are written in Italy (national numbering plan, AGCOM resolution 8/15/CIR): mobiles with 3, land lines with
/// 0, free and shared cost numbers; and any number with a plus or a double zero before its country.
pub(crate) fn find(words: &[Word<'_>]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = words.get(at) {
        match longest(words, at) {
            Some(last) => {
                let n_plus = usize::from(first.gap.ends_with('+'));
                let end = words.get(last).map_or(first.end, |word| word.end);
                found.push(Found {
                    range: first.start - n_plus..end,
                    kind: Kind::Phone,
                    ground: Ground::Shape,
                });
                at = last + 1;
            }
            None => at += 1,
        }
    }
    found
}

/// The last word of the longest number that begins here.
fn longest(words: &[Word<'_>], first: usize) -> Option<usize> {
    let mut digits = String::new();
    let mut last = None;
    let begin = words.get(first)?;
    if is_date(words, first) {
        return None;
    }
    for (at, word) in words.iter().enumerate().skip(first) {
        let is_beside =
            at == first || matches!(word.gap, " " | "-" | "." | "/" | ")" | ") " | " - " | "\u{a0}");
        if !is_beside || !word.is_number() || digits.len() + word.text.len() > LONGEST {
            break;
        }
        digits.push_str(word.text);
        if is_number(&digits, begin) {
            last = Some(at);
        }
    }
    last
}

fn is_number(digits: &str, begin: &Word<'_>) -> bool {
    let (n, n_first) = (digits.len(), begin.text.len());
    let is_foreign = begin.gap.ends_with('+') && n >= 8 || digits.starts_with("00") && n >= 11;
    let is_mobile = digits.starts_with('3') && matches!(n, 9 | 10) && n_first >= 3;
    let with_country = digits.starts_with("393") && n == 12;
    let is_land =
        digits.starts_with('0') && !digits.starts_with("00") && (8..=11).contains(&n) && n_first >= 2;
    let is_free =
        ["800", "803", "840", "848", "199"].iter().any(|it| digits.starts_with(it)) && n == 9 && n_first >= 3;
    is_foreign || is_mobile || with_country || is_land || is_free
}

/// Whether day, month and year begin here: "03/04/1985" has the digits of a land line.
fn is_date(words: &[Word<'_>], first: usize) -> bool {
    let Some([day, month, year]) = words.get(first..first + 3) else { return false };
    let has = |word: &Word<'_>, lengths: [usize; 2]| word.is_number() && lengths.contains(&word.text.len());
    has(day, [1, 2])
        && has(month, [1, 2])
        && has(year, [2, 4])
        && month.gap == year.gap
        && matches!(month.gap, "/" | "." | "-")
}

//! Dates of birth.

use super::words::{Word, fold, place};
use super::{Found, Ground, Kind};

/// Words that announce a date of birth.
const BORN: [&str; 6] = ["nato", "nata", "nati", "nate", "nascita", "compleanno"];

/// Words after the announcement in which the date may come ("nata a Reggio nell'Emilia, in provincia di…, il").
const NEAR: usize = 12;

const MONTHS: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];

/// Finds dates behind a word of birth, in the same sentence. A year alone counts only after "sono nato" or "sono nata":
/// a project, too, "è nato nel 2019".
pub(crate) fn find(words: &[Word<'_>]) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if !BORN.contains(&fold(word.text).as_str()) {
            continue;
        }
        let says_i = at.checked_sub(1).and_then(|it| words.get(it)).is_some_and(|it| fold(it.text) == "sono");
        if let Some((first, last)) = date_behind(words, at, says_i)
            && let Some(range) = place(words, first, last)
        {
            found.push(Found { range, kind: Kind::BirthDate, ground: Ground::Context });
        }
    }
    found
}

fn date_behind(words: &[Word<'_>], at: usize, says_i: bool) -> Option<(usize, usize)> {
    for first in at + 1..=at + NEAR {
        let word = words.get(first).filter(|word| !word.begins_sentence())?;
        let three = words.get(first..first + 3);
        let two = words.get(first..first + 2);
        let last = match () {
            () if three.is_some_and(is_numeric) => Some(first + 2),
            () if two.is_some_and(is_in_words) => {
                let has_year =
                    three.and_then(<[Word<'_>]>::last).is_some_and(|year| is_year(year) && year.gap == " ");
                Some(first + 1 + usize::from(has_year))
            }
            () if says_i && is_year(word) => Some(first),
            () => None,
        };
        if let Some(last) = last {
            return Some((first, last));
        }
    }
    None
}

/// "3/4/1985", "03.04.85", "1985-04-03".
fn is_numeric(words: &[Word<'_>]) -> bool {
    let [one, two, three] = words else { return false };
    let is_short = |word: &Word<'_>| word.is_number() && word.text.len() <= 2;
    let is_parted = two.gap == three.gap && matches!(two.gap, "/" | "." | "-");
    let is_two_digits = three.is_number() && three.text.len() == 2;
    let is_day_first = is_short(one) && (is_year(three) || is_two_digits);
    is_parted && is_short(two) && (is_day_first || is_year(one) && is_short(three))
}

/// "3 aprile", "1° aprile".
fn is_in_words(words: &[Word<'_>]) -> bool {
    let [day, month] = words else { return false };
    let bare = day.text.trim_end_matches(['º', '°']);
    let is_day = (1..=2).contains(&bare.len()) && bare.bytes().all(|it| it.is_ascii_digit());
    is_day && matches!(month.gap, " " | "° ") && MONTHS.contains(&fold(month.text).as_str())
}

fn is_year(word: &Word<'_>) -> bool {
    word.text.len() == 4 && word.is_number() && (word.text.starts_with("19") || word.text.starts_with("20"))
}

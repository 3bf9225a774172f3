//! Streets with the number of a house.

use super::words::{Word, fold, place};
use super::{Found, Ground, Kind};

/// Words for a street or square.
const STREETS: [&str; 22] = [
    "via",
    "viale",
    "corso",
    "piazza",
    "piazzale",
    "piazzetta",
    "largo",
    "vicolo",
    "strada",
    "stradone",
    "contrada",
    "borgo",
    "borgata",
    "lungomare",
    "lungotevere",
    "lungodora",
    "lungarno",
    "salita",
    "galleria",
    "rotonda",
    "circonvallazione",
    "frazione",
];

/// The same, shortened with a point inside: "c.so", "p.zza", "v.le".
const SHORTENED: [(&str, &str); 6] =
    [("c", "so"), ("p", "zza"), ("p", "za"), ("p", "le"), ("v", "le"), ("v", "lo")];

/// Words of a street's name, at most.
const LONGEST: usize = 7;

/// Finds a word for a street, a name with a capital and a number: "via Garibaldi 12", "corso Vittorio Emanuele II, 45/bis". The
/// number must stand right behind the name or behind "n." or "numero"; a year is no number of a house.
pub(crate) fn find(words: &[Word<'_>]) -> Vec<Found> {
    let mut found = Vec::new();
    for first in 0..words.len() {
        let Some(name) = name_from(words, first) else { continue };
        if let Some(last) = number_behind(words, name)
            && let Some(range) = place(words, first, last)
        {
            found.push(Found { range, kind: Kind::Address, ground: Ground::Shape });
        }
    }
    found
}

/// The first word of the name, behind the word for a street.
fn name_from(words: &[Word<'_>], first: usize) -> Option<usize> {
    let word = fold(words.get(first)?.text);
    if STREETS.contains(&word.as_str()) {
        return Some(first + 1);
    }
    let next = words.get(first + 1).filter(|it| it.gap == ".")?;
    SHORTENED.contains(&(word.as_str(), fold(next.text).as_str())).then_some(first + 2)
}

fn number_behind(words: &[Word<'_>], name: usize) -> Option<usize> {
    let mut can_end = false;
    let mut has_name = false;
    for (at, word) in words.iter().enumerate().skip(name).take(LONGEST) {
        let is_initial = at.checked_sub(1).and_then(|it| words.get(it)).is_some_and(|it| it.text.len() <= 2);
        if word.gap.contains(['\n', '?', '!', ';', ':']) || (word.gap.contains('.') && !is_initial) {
            return None;
        }
        if can_end && is_house(word) {
            return Some(at + usize::from(words.get(at + 1).is_some_and(is_suffix)));
        }
        let is_sign =
            has_name && matches!(fold(word.text).as_str(), "n" | "nr" | "num" | "numero" | "civico");
        has_name |= word.is_capital();
        can_end = word.is_capital() || is_sign;
    }
    None
}

/// A number of at most four digits that is no year, perhaps with a letter; or "snc", without a number.
fn is_house(word: &Word<'_>) -> bool {
    let digits = word.text.trim_end_matches(|it: char| it.is_ascii_alphabetic());
    let n_letters = word.text.len() - digits.len();
    let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let is_number = (1..=4).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
    (is_number && n_letters <= 1 && !is_year) || fold(word.text) == "snc"
}

/// "/bis", "/A", "-b" behind the number.
fn is_suffix(word: &Word<'_>) -> bool {
    matches!(word.gap, "/" | "-") && word.text.chars().nth(3).is_none()
}

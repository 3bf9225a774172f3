//! Numbers of bank accounts.

use super::words::{Word, grown, place};
use super::{Found, Ground, Kind};

/// The longest and the shortest number that any country has (ISO 13616, registry of SWIFT).
const LONGEST: usize = 34;
const SHORTEST: usize = 15;

/// The length of the numbers of Italy and San Marino (same registry).
const ITALIAN: usize = 27;

/// Whether a text is an IBAN: country, two check digits, number, and the remainder of 1 modulo 97 (ISO 13616-1:2020; the
/// check is MOD 97-10 of ISO/IEC 7064). Case does not matter, blanks are not allowed.
pub fn is_iban(text: &str) -> bool {
    let iban = text.to_ascii_uppercase();
    is_begun(&iban)
        && has_length(&iban)
        && iban.bytes().all(|it| it.is_ascii_alphanumeric())
        && remainder(&iban) == 1
}

pub(crate) fn find(words: &[Word<'_>]) -> Vec<Found> {
    let mut found = Vec::new();
    let begun = words.iter().enumerate().filter(|(_, word)| is_begun(word.text));
    for (first, _) in begun {
        let grown = grown(words, first, LONGEST);
        let checked = grown.iter().rev().find(|(iban, _)| is_iban(iban)).map(|it| (it, Ground::Checked));
        let shaped = || grown.iter().find(|(iban, _)| is_italian(iban)).map(|it| (it, Ground::Shape));
        if let Some(((_, last), ground)) = checked.or_else(shaped)
            && let Some(range) = place(words, first, *last)
        {
            found.push(Found { range, kind: Kind::Iban, ground });
        }
    }
    found
}

fn is_begun(text: &str) -> bool {
    let mut bytes = text.bytes();
    let mut next = |is: fn(&u8) -> bool| bytes.next().as_ref().is_some_and(is);
    next(u8::is_ascii_alphabetic)
        && next(u8::is_ascii_alphabetic)
        && next(u8::is_ascii_digit)
        && next(u8::is_ascii_digit)
}

fn has_length(iban: &str) -> bool {
    if is_of_italy(iban) { iban.len() == ITALIAN } else { (SHORTEST..=LONGEST).contains(&iban.len()) }
}

fn is_italian(iban: &str) -> bool {
    is_of_italy(iban) && iban.len() == ITALIAN
}

fn is_of_italy(iban: &str) -> bool {
    iban.starts_with("IT") || iban.starts_with("SM")
}

fn remainder(iban: &str) -> u32 {
    let turned = iban.chars().skip(4).chain(iban.chars().take(4));
    turned.filter_map(|it| it.to_digit(36)).fold(0, |remainder, value| {
        let shifted = if value < 10 { remainder * 10 } else { remainder * 100 };
        (shifted + value) % 97
    })
}

//! Addresses of e-mail.

use super::words::{Word, fold, place};
use super::{Found, Ground, Kind};

/// Characters before and behind the sign, at most (RFC 5321, section 4.5.3.1).
const LOCAL: usize = 64;
const DOMAIN: usize = 255;

/// What is said between the parts of a dictated address.
const SAID: [&str; 5] = ["punto", "trattino", "underscore", "sottolineato", "meno"];

/// Finds written addresses, and those dictated with "chiocciola" and "punto".
pub(crate) fn find(text: &str, words: &[Word<'_>]) -> Vec<Found> {
    let mut found = written(text);
    found.extend((0..words.len()).filter_map(|at| dictated(words, at)));
    found
}

fn written(text: &str) -> Vec<Found> {
    let (mut found, mut byte_before, mut point) = (Vec::new(), 0, 0);
    for (byte, _) in text.match_indices('@') {
        point += text.get(byte_before..byte).unwrap_or_default().chars().count();
        byte_before = byte;
        let n_local = local(text.get(..byte).unwrap_or_default());
        let n_domain = domain(text.get(byte + 1..).unwrap_or_default());
        if n_local > 0 && n_domain > 0 {
            let range = point - n_local..point + 1 + n_domain;
            found.push(Found { range, kind: Kind::Email, ground: Ground::Shape });
        }
    }
    found
}

/// How many characters before the sign belong to the address; all of them ASCII.
fn local(before: &str) -> usize {
    let is_part = |it: &char| it.is_ascii_alphanumeric() || "._%+-'".contains(*it);
    let part: Vec<char> = before.chars().rev().take(LOCAL).take_while(is_part).collect();
    part.iter().rposition(char::is_ascii_alphanumeric).map_or(0, |last| last + 1)
}

/// How many characters behind the sign belong to the address: labels with points, at the end one of letters.
fn domain(behind: &str) -> usize {
    let is_part = |it: &char| it.is_ascii_alphanumeric() || matches!(it, '.' | '-');
    let part: String = behind.chars().take(DOMAIN).take_while(is_part).collect();
    let part = part.trim_end_matches(['.', '-']);
    let is_whole = part.rsplit_once('.').is_some_and(|(before, last)| {
        !before.is_empty() && last.len() > 1 && last.bytes().all(|it| it.is_ascii_alphabetic())
    });
    if is_whole { part.len() } else { 0 }
}

fn dictated(words: &[Word<'_>], at: usize) -> Option<Found> {
    if fold(words.get(at)?.text) != "chiocciola" {
        return None;
    }
    let is_said = |at: usize| words.get(at).is_some_and(|word| SAID.contains(&fold(word.text).as_str()));
    let mut first = at.checked_sub(1)?;
    while first >= 2 && is_said(first - 1) {
        first -= 2;
    }
    let mut last = at + 1;
    while is_said(last + 1) && last + 2 < words.len() {
        last += 2;
    }
    let range = place(words, first, last).filter(|_| last > at + 1)?;
    Some(Found { range, kind: Kind::Email, ground: Ground::Context })
}

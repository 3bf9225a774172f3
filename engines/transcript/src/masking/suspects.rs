//! All that may be personal in a text.

use std::collections::BTreeMap;

use super::words::words;
use super::{Found, address, birth, email, fiscal_code, iban, phone, plate};

/// Finds what looks like personal data, for a person to go through: addresses of e-mail, tax codes, numbers of bank accounts,
/// plates, dates of birth, telephone numbers, streets with a number, as they are written in Italy.
///
/// In the order of the text; none overlaps another, the surer kind wins. Names of people are not looked for here but by
/// [`cast`](super::cast()). What is spelled out in words ("tre tre otto…") is not found. Linear, but for sorting what is found.
pub fn suspects(text: &str) -> Vec<Found> {
    let words = words(text);
    let by_sureness = [
        email::find(text, &words),
        iban::find(&words),
        fiscal_code::find(&words),
        plate::find(&words),
        birth::find(&words),
        phone::find(&words),
        address::find(&words),
    ];
    let mut kept: BTreeMap<usize, Found> = BTreeMap::new();
    for found in by_sureness.into_iter().flatten().filter(|found| !found.range.is_empty()) {
        let before = kept.range(..found.range.end).next_back();
        if before.is_none_or(|(_, before)| before.range.end <= found.range.start) {
            kept.insert(found.range.start, found);
        }
    }
    kept.into_values().collect()
}

//! Redactions that overlap become one.

use super::Redaction;

/// Unites the redactions that share a code point, as a name found inside an address of e-mail does with it: what is hidden is
/// everything that any of them hides, under the kind and the mark of the longest (of the first, among equals).
///
/// In the order of the text. Sorting takes `n log n`.
pub fn unite(mut redactions: Vec<Redaction>) -> Vec<Redaction> {
    redactions.sort_by_key(|it| it.range.start);
    let mut united: Vec<(usize, Redaction)> = Vec::with_capacity(redactions.len());
    for redaction in redactions {
        let length = redaction.range.len();
        match united.last_mut() {
            Some((longest, last)) if redaction.range.start < last.range.end => {
                let range = last.range.start..last.range.end.max(redaction.range.end);
                if length > *longest {
                    (*longest, *last) = (length, redaction);
                }
                last.range = range;
            }
            _ => united.push((length, redaction)),
        }
    }
    united.into_iter().map(|(_, redaction)| redaction).collect()
}

//! What two texts have in common at both ends, so that only what lies between is cut into words.

/// Two texts as what begins both, what is left of each, and what ends both: `(before, old, new, after)`.
///
/// Cut before blanks only, where no word can be parted; the blanks are the same in both and go with what follows them.
pub(crate) fn cut<'a>(old: &'a str, new: &'a str) -> (&'a str, &'a str, &'a str, &'a str) {
    let n_before = before(old.as_bytes(), new.as_bytes());
    let (head, old) = old.split_at_checked(n_before).unwrap_or(("", old));
    let new = new.get(n_before..).unwrap_or_default();
    let n_after = after(old.as_bytes(), new.as_bytes());
    let (old, tail) = old.split_at_checked(old.len() - n_after).unwrap_or((old, ""));
    let new = new.get(..new.len() - n_after).unwrap_or_default();
    (head, old, new, tail)
}

/// How many bytes before the last blanks that are reached in common.
fn before(old: &[u8], new: &[u8]) -> usize {
    let n_shared = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let shared = old.get(..n_shared).unwrap_or_default();
    shared.windows(2).rposition(begin_blanks).map_or(0, |at| at + 1)
}

/// How many bytes from the first blanks that are reached in common from the end.
fn after(old: &[u8], new: &[u8]) -> usize {
    let n_shared = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    let shared = old.get(old.len() - n_shared..).unwrap_or_default();
    shared.windows(2).position(begin_blanks).map_or(0, |at| n_shared - at - 1)
}

/// Whether blanks begin at the second of two bytes. ASCII only: such a byte is never part of another character.
fn begin_blanks(pair: &[u8]) -> bool {
    matches!(pair, [word, blank] if !word.is_ascii_whitespace() && blank.is_ascii_whitespace())
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn whole_words_are_left_to_be_compared() {
        assert_eq!(
            cut("uno due tre quattro", "uno dieci tre quattro"),
            ("uno", " due tre", " dieci tre", " quattro")
        );
        assert_eq!(cut("uno duecento", "uno duemila"), ("uno", " duecento", " duemila", ""));
        assert_eq!(cut("il primo", "il primo"), ("il", " primo", " primo", ""));
        assert_eq!(cut("così è", "così fu"), ("così", " è", " fu", ""));
        assert_eq!(cut("", "nuova"), ("", "", "nuova", ""));
        assert_eq!(cut("a a a", "a a a a"), ("a a", " a", " a a", ""));
    }
}

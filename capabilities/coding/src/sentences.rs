//! Sentences of a passage, so that an excerpt can be taken by ticking them.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Where each sentence of a text stands, in code points, without the blanks around it (UAX 29).
/// Together they hold every character of the text that is not a blank.
pub fn sentences(text: &str) -> Vec<Range<i64>> {
    let mut found = Vec::new();
    let mut at: i64 = 0;
    for sentence in text.split_sentence_bounds() {
        let blanks_before = count(sentence) - count(sentence.trim_start());
        let words = count(sentence.trim());
        if words > 0 {
            found.push(at + blanks_before..at + blanks_before + words);
        }
        at += count(sentence);
    }
    found
}

fn count(text: &str) -> i64 {
    i64::try_from(document::offsets::length(text)).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn slice(text: &str, range: &Range<i64>) -> String {
        let (start, end) = (usize::try_from(range.start).unwrap(), usize::try_from(range.end).unwrap());
        document::offsets::slice(text, start, end).unwrap().to_owned()
    }

    #[test]
    fn a_passage_falls_into_its_sentences() {
        let text = "Comprare bene 🌱. Pagare in trenta giorni! E\u{301} tutto?";
        let found: Vec<String> = sentences(text).iter().map(|range| slice(text, range)).collect();
        assert_eq!(found, ["Comprare bene 🌱.", "Pagare in trenta giorni!", "E\u{301} tutto?"]);
    }

    proptest! {
        #[test]
        fn nothing_but_blanks_is_left_between_sentences(text in "\\PC{0,80}") {
            let found = sentences(&text);
            let inside: String = found.iter().map(|range| slice(&text, range)).collect();
            let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(bare(&inside), bare(&text));
            prop_assert!(found.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }
    }
}

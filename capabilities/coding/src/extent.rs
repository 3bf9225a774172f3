//! Which part of a passage somebody chose: all of it, a quotation pasted, or sentences ticked.

use crate::{sentences::sentences, store};
use kernel::{Failure, text::bounded};
use sources::store::Passage;
use std::ops::Range;

/// What was chosen in the form.
#[derive(Clone, Debug)]
pub(crate) enum Extent {
    /// The whole passage.
    Whole,
    /// These words, to be found in it.
    Quote(String),
    /// These sentences, from 0.
    Sentences(Vec<usize>),
}

impl Extent {
    /// Reads the fields: a button pressed, a quotation pasted, boxes ticked; the first of these counts.
    pub(crate) fn parse(button: &str, quote: &str, ticked: &[&str]) -> Result<Extent, Failure> {
        let quote = bounded("quote", quote, 0, 20_000)?;
        if button == "whole" {
            return Ok(Extent::Whole);
        }
        if !quote.is_empty() {
            return Ok(Extent::Quote(quote));
        }
        let read = ticked.iter().map(|text| text.parse::<usize>());
        let mut numbers: Vec<usize> = read
            .collect::<Result<_, _>>()
            .map_err(|_| Failure::invalid("sentence", "problem-unknown-choice"))?;
        numbers.sort_unstable();
        numbers.dedup();
        Ok(Extent::Sentences(numbers))
    }

    /// Where it stands in the text of the passage, in code points.
    pub(crate) fn range(&self, passage: &Passage) -> Result<Range<i64>, Failure> {
        match self {
            Extent::Whole => Ok(passage.start_at..passage.end_at),
            Extent::Quote(quote) => store::find_in(passage, quote).map(|found| found.range),
            Extent::Sentences(chosen) => {
                let all = sentences(passage.body.as_deref().unwrap_or_default());
                let range = stretch(&all, chosen)?;
                Ok(passage.start_at + range.start..passage.start_at + range.end)
            }
        }
    }
}

/// From the beginning of the first chosen sentence to the end of the last. A gap would quote what was not chosen.
fn stretch(all: &[Range<i64>], chosen: &[usize]) -> Result<Range<i64>, Failure> {
    let (Some(first), Some(last)) = (chosen.first(), chosen.last()) else {
        return Err(Failure::invalid("sentence", "coding-problem-nothing-chosen"));
    };
    if last - first + 1 != chosen.len() {
        return Err(Failure::invalid("sentence", "coding-problem-gap"));
    }
    match (all.get(*first), all.get(*last)) {
        (Some(first), Some(last)) => Ok(first.start..last.end),
        _ => Err(Failure::invalid("sentence", "problem-unknown-choice")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(result: Result<Range<i64>, Failure>) -> &'static str {
        let Err(Failure::Invalid(problems)) = result else { panic!("accepted") };
        problems[0].key
    }

    #[test]
    fn sentences_that_do_not_follow_each_other_are_no_excerpt() {
        let all = [0..5, 6..9, 10..20];
        assert_eq!(stretch(&all, &[1, 2]).unwrap(), 6..20);
        assert_eq!(key(stretch(&all, &[0, 2])), "coding-problem-gap");
        assert_eq!(key(stretch(&all, &[])), "coding-problem-nothing-chosen");
        assert_eq!(key(stretch(&all, &[2, 3])), "problem-unknown-choice");
    }

    #[test]
    fn a_pasted_quotation_goes_before_ticked_boxes_and_the_button_before_both() {
        assert!(matches!(Extent::parse("whole", "parole", &["0"]).unwrap(), Extent::Whole));
        assert!(
            matches!(Extent::parse("", "parole", &["0"]).unwrap(), Extent::Quote(words) if words == "parole")
        );
        let Extent::Sentences(numbers) = Extent::parse("", " ", &["2", "0", "2"]).unwrap() else { panic!() };
        assert_eq!(numbers, [0, 2]);
    }
}

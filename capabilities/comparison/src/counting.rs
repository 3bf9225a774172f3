//! How much excerpts hold: excerpts, and words, each once however often it was taken.

use coding::store::Piece;
use record::content::ContentId;
use std::collections::{BTreeMap, HashMap};

/// Where words begin in each passage.
pub(crate) type Starts = HashMap<ContentId, Vec<i64>>;

/// How many words begin inside these excerpts. What two of them share is counted once. O(n log n) in the excerpts.
pub(crate) fn words<'a>(pieces: impl Iterator<Item = &'a Piece>, starts: &Starts) -> u64 {
    let mut ranges: BTreeMap<ContentId, Vec<(i64, i64)>> = BTreeMap::new();
    for piece in pieces {
        ranges.entry(piece.content).or_default().push((piece.start_at, piece.end_at));
    }
    ranges.into_iter().map(|(passage, ranges)| inside(ranges, starts.get(&passage))).sum()
}

fn inside(mut ranges: Vec<(i64, i64)>, starts: Option<&Vec<i64>>) -> u64 {
    let Some(starts) = starts else { return 0 };
    ranges.sort_unstable();
    let (mut counted, mut words) = (i64::MIN, 0);
    for (from, to) in ranges {
        let from = from.max(counted);
        if from < to {
            words += starts.partition_point(|at| *at < to) - starts.partition_point(|at| *at < from);
            counted = to;
        }
    }
    u64::try_from(words).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_excerpts_share_is_counted_once() {
        let starts = vec![0, 5, 10, 15, 20];
        assert_eq!(inside(vec![(10, 21), (0, 11)], Some(&starts)), 5);
        assert_eq!(inside(vec![(0, 5), (0, 5), (15, 16)], Some(&starts)), 2);
        // An excerpt inside another adds nothing; one that begins inside a word does not count that word.
        assert_eq!(inside(vec![(0, 21), (6, 10)], Some(&starts)), 5);
        assert_eq!(inside(vec![(1, 5)], Some(&starts)), 0);
        assert_eq!(inside(vec![(0, 5)], None), 0);
    }
}

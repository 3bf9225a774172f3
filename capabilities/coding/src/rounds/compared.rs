//! What the coders of a closed round made, side by side.

use super::RoundCoding;
use crate::model::{CodeId, ExcerptId};
use agreement::{Segment, disagreements};
use kernel::PersonId;
use sources::{PassageId, VersionId};
use std::{cmp::Reverse, ops::Range};

/// Everything that was coded in a round until it closed.
#[derive(Clone, Debug, Default)]
pub struct Codings {
    /// The coders, in the order of their readings everywhere below.
    pub coders: Vec<PersonId>,
    /// What they coded.
    pub rows: Vec<RoundCoding>,
}

/// What one coder says of a stretch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Who.
    pub person: PersonId,
    /// The codes of this stretch; none at all is a reading too.
    pub codes: Vec<CodeId>,
    /// On which excerpts they stand, the stretch being part of each.
    pub codings: Vec<(ExcerptId, CodeId)>,
    /// Where those excerpts begin and end, each once, in code points of the text.
    pub ranges: Vec<Range<i64>>,
}

/// A stretch of a text that the coders see differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// In which text.
    pub version: VersionId,
    /// In which passage of it the stretch begins.
    pub passage: PassageId,
    /// Which stretch, in code points.
    pub range: Range<i64>,
    /// What each coder says of it.
    pub says: Vec<Said>,
}

impl Codings {
    /// Where the coders see something differently, the longest stretch first.
    pub fn stretches(&self) -> Vec<(VersionId, Range<i64>)> {
        let mut versions: Vec<VersionId> = self.rows.iter().map(|row| row.version).collect();
        versions.sort_unstable();
        versions.dedup();
        let mut all: Vec<(VersionId, Range<i64>)> =
            versions.into_iter().flat_map(|version| self.stretches_in(version)).collect();
        all.sort_by_key(|(version, range)| (Reverse(range.end - range.start), *version, range.start));
        all
    }

    /// What each says of some of these stretches.
    pub fn differences(&self, stretches: &[(VersionId, Range<i64>)]) -> Vec<Difference> {
        stretches.iter().filter_map(|(version, range)| self.told(*version, range.clone())).collect()
    }

    /// The difference over exactly this stretch of a text.
    pub fn difference(&self, version: VersionId, range: &Range<i64>) -> Option<Difference> {
        let known = self.stretches_in(version).into_iter().any(|(_, one)| one == *range);
        known.then(|| self.told(version, range.clone())).flatten()
    }

    /// What a coder coded in a text.
    pub fn of(&self, version: VersionId, person: PersonId) -> impl Iterator<Item = &RoundCoding> {
        self.rows.iter().filter(move |row| row.version == version && row.person == person)
    }

    fn stretches_in(&self, version: VersionId) -> Vec<(VersionId, Range<i64>)> {
        let segment = |row: &RoundCoding| Segment { range: span(row), value: row.code };
        let segments: Vec<Vec<Segment<CodeId>>> =
            self.coders.iter().map(|coder| self.of(version, *coder).map(segment).collect()).collect();
        let found = disagreements(&segments).into_iter();
        found.map(|one| (version, whole(one.range.start)..whole(one.range.end))).collect()
    }

    /// Somebody coded what is seen differently, or it would not be.
    fn told(&self, version: VersionId, range: Range<i64>) -> Option<Difference> {
        let holds =
            |row: &&RoundCoding| row.version == version && (row.start_at..row.end_at).contains(&range.start);
        let passage = self.rows.iter().find(holds)?.passage;
        let says = self.coders.iter().map(|person| self.said(version, *person, &range)).collect();
        Some(Difference { version, passage, range, says })
    }

    fn said(&self, version: VersionId, person: PersonId, range: &Range<i64>) -> Said {
        let meets = |row: &&RoundCoding| row.start_at < range.end && range.start < row.end_at;
        let here: Vec<&RoundCoding> = self.of(version, person).filter(meets).collect();
        let mut codes: Vec<CodeId> = here.iter().map(|row| row.code).collect();
        codes.sort_unstable();
        codes.dedup();
        let mut ranges: Vec<Range<i64>> = here.iter().map(|row| row.start_at..row.end_at).collect();
        ranges.dedup();
        Said { person, codes, codings: here.iter().map(|row| (row.excerpt, row.code)).collect(), ranges }
    }
}

/// Where a coding stands, as engines count.
pub(super) fn span(row: &RoundCoding) -> Range<usize> {
    usize::try_from(row.start_at).unwrap_or_default()..usize::try_from(row.end_at).unwrap_or_default()
}

fn whole(place: usize) -> i64 {
    i64::try_from(place).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::uuid::Uuid;

    fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    fn coding(person: u128, code: u128, range: Range<i64>) -> RoundCoding {
        RoundCoding {
            version: VersionId(id(1)),
            passage: PassageId(id(1)),
            excerpt: ExcerptId(id(1000
                + range.start.unsigned_abs() as u128 * 100
                + range.end.unsigned_abs() as u128)),
            start_at: range.start,
            end_at: range.end,
            code: CodeId(id(code)),
            person: PersonId(id(person)),
        }
    }

    impl Codings {
        fn told_all(&self) -> Vec<Difference> {
            self.differences(&self.stretches())
        }
    }

    fn codings(rows: Vec<RoundCoding>) -> Codings {
        Codings { coders: vec![PersonId(id(1)), PersonId(id(2))], rows }
    }

    #[test]
    fn the_longest_difference_comes_first_with_what_each_says() {
        let all = codings(vec![coding(1, 7, 0..10), coding(2, 7, 0..8), coding(1, 8, 20..50)]).told_all();
        let ranges: Vec<Range<i64>> = all.iter().map(|one| one.range.clone()).collect();
        assert_eq!(ranges, [20..50, 8..10]);
        assert_eq!(all[0].says[0].codes, [CodeId(id(8))]);
        assert!(all[0].says[1].codes.is_empty() && all[0].says[1].codings.is_empty());
        assert_eq!(all[1].says[0].ranges, std::slice::from_ref(&(0..10)));
        assert!(all[1].says[1].codes.is_empty(), "the other excerpt ends where the stretch begins");
    }

    #[test]
    fn whoever_says_the_same_does_not_differ() {
        let all = codings(vec![coding(1, 7, 0..10), coding(2, 7, 0..10)]);
        assert!(all.told_all().is_empty());
        assert!(all.difference(VersionId(id(1)), &(0..10)).is_none());
    }

    #[test]
    fn two_codes_on_one_stretch_are_told_with_both_their_excerpts() {
        let all = codings(vec![coding(1, 7, 0..10), coding(1, 8, 5..10), coding(2, 7, 0..10)]).told_all();
        assert_eq!((all.len(), all[0].range.clone()), (1, 5..10));
        assert_eq!(all[0].says[0].codes.len(), 2);
        assert_eq!(all[0].says[0].ranges, [0..10, 5..10]);
        assert_eq!(all[0].says[0].codings.len(), 2);
    }
}

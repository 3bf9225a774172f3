//! Which sectors are large enough to be named.
//!
//! A sector with few people heard would tell who spoke; so small sectors are shown together. If together they are still
//! few, or if a single one would stand behind "the others", the next smallest joins them: what is left out must not be
//! found by subtraction.

/// How many were heard in one sector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sector {
    /// Its word.
    pub word: String,
    /// Interviews held.
    pub interviews: i64,
    /// Different people behind them who are not named in public by themselves or by their organisation.
    pub members: i64,
}

/// Sectors sorted into those that may be named and the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// May be named, each with its interviews, by word.
    pub named: Vec<Sector>,
    /// Shown together only.
    others: Vec<Sector>,
}

impl Groups {
    /// Sorts sectors for a minimum of people.
    pub fn new(sectors: Vec<Sector>, minimum: i64) -> Groups {
        let (mut named, mut others): (Vec<Sector>, Vec<Sector>) =
            sectors.into_iter().partition(|sector| sector.members >= minimum);
        named.sort_by(|a, b| (b.members, &a.word).cmp(&(a.members, &b.word)));
        while !others.is_empty() && members(&others) < minimum {
            let Some(smallest) = named.pop() else { break };
            others.push(smallest);
        }
        named.sort_by(|a, b| a.word.cmp(&b.word));
        Groups { named, others }
    }

    /// Whether this sector may be said of somebody.
    pub fn may_name(&self, word: &str) -> bool {
        self.named.iter().any(|sector| sector.word == word)
    }

    /// Interviews of the sectors shown together; `None` when every sector is named.
    pub fn others(&self) -> Option<i64> {
        let total = self.others.iter().map(|sector| sector.interviews).sum();
        (!self.others.is_empty()).then_some(total)
    }

    /// All interviews.
    pub fn interviews(&self) -> i64 {
        self.named.iter().chain(&self.others).map(|sector| sector.interviews).sum()
    }
}

fn members(sectors: &[Sector]) -> i64 {
    sectors.iter().map(|sector| sector.members).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn groups(sizes: &[i64], minimum: i64) -> Groups {
        let sector = |(at, size): (usize, &i64)| Sector {
            word: format!("s{at:02}"),
            interviews: *size,
            members: *size,
        };
        Groups::new(sizes.iter().enumerate().map(sector).collect(), minimum)
    }

    fn words(groups: &Groups) -> Vec<&str> {
        groups.named.iter().map(|sector| sector.word.as_str()).collect()
    }

    #[test]
    fn small_sectors_are_shown_together() {
        let found = groups(&[8, 2, 3, 6], 5);
        assert_eq!((words(&found), found.others()), (vec!["s00", "s03"], Some(5)));
    }

    #[test]
    fn a_single_small_sector_takes_the_next_smallest_with_it() {
        let found = groups(&[8, 4, 6], 5);
        assert_eq!((words(&found), found.others()), (vec!["s00"], Some(10)));
        assert!(!found.may_name("s02"));
    }

    #[test]
    fn when_all_are_small_only_the_sum_is_left() {
        let found = groups(&[2, 1], 5);
        assert_eq!((words(&found), found.others(), found.interviews()), (vec![], Some(3), 3));
    }

    proptest! {
        #[test]
        fn no_group_below_the_minimum_stands_by_itself(
            sizes in proptest::collection::vec(0_i64..12, 0..8),
            minimum in 1_i64..9,
        ) {
            let found = groups(&sizes, minimum);
            prop_assert!(found.named.iter().all(|sector| sector.members >= minimum));
            // Whatever can be found by subtracting what is named from the sum is large enough, or nothing is named.
            let hidden = found.others.iter().map(|sector| sector.members).sum::<i64>();
            prop_assert!(found.others.is_empty() || hidden >= minimum || found.named.is_empty());
            prop_assert_eq!(found.interviews(), sizes.iter().sum::<i64>());
        }
    }
}

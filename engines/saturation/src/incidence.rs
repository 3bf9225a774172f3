//! Which interview has which code.

use std::collections::{BTreeMap, BTreeSet};

/// Interviews in the order they were held, each with its codes; a code counts once in an interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incidence {
    /// Codes by number from 0, in order.
    interviews: Vec<Vec<usize>>,
    n_codes: usize,
}

/// There is not one group for each interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Uneven {
    /// How many groups were given.
    pub found: usize,
    /// How many interviews there are.
    pub expected: usize,
}

impl Incidence {
    /// Reads the codes of each interview, in any order, once or often. O(n log n).
    pub fn new<C: Ord>(interviews: &[Vec<C>]) -> Incidence {
        let mut numbers: BTreeMap<&C, usize> = interviews.iter().flatten().map(|code| (code, 0)).collect();
        numbers.values_mut().enumerate().for_each(|(at, number)| *number = at);
        let numbered = |codes: &Vec<C>| {
            let once: BTreeSet<usize> = codes.iter().filter_map(|code| numbers.get(code).copied()).collect();
            once.into_iter().collect()
        };
        Incidence { interviews: interviews.iter().map(numbered).collect(), n_codes: numbers.len() }
    }

    /// The interviews of each group by themselves, groups in order, interviews in theirs. O(n log n).
    pub fn by_group<G: Ord + Clone>(&self, groups: &[G]) -> Result<Vec<(G, Incidence)>, Uneven> {
        if groups.len() != self.interviews.len() {
            return Err(Uneven { found: groups.len(), expected: self.interviews.len() });
        }
        let mut of_group: BTreeMap<&G, Vec<Vec<usize>>> = BTreeMap::new();
        for (group, codes) in groups.iter().zip(&self.interviews) {
            of_group.entry(group).or_default().push(codes.clone());
        }
        Ok(of_group.into_iter().map(|(group, codes)| (group.clone(), Incidence::new(&codes))).collect())
    }

    /// How many interviews there are, also those without a code.
    pub fn n_interviews(&self) -> usize {
        self.interviews.len()
    }

    /// How many codes turned up in all.
    pub fn n_codes(&self) -> usize {
        self.n_codes
    }

    /// For each code, in how many interviews it is.
    pub(crate) fn frequencies(&self) -> Vec<usize> {
        let mut frequencies = vec![0; self.n_codes];
        for code in self.interviews.iter().flatten() {
            if let Some(n) = frequencies.get_mut(*code) {
                *n += 1;
            }
        }
        frequencies
    }

    /// How many new codes each interview brings when they are heard in an order of places.
    pub(crate) fn newcomers(&self, order: impl Iterator<Item = usize>) -> Vec<usize> {
        let mut heard = vec![false; self.n_codes];
        let mut newcomers = Vec::with_capacity(self.interviews.len());
        for at in order {
            let codes = self.interviews.get(at).map_or(&[][..], Vec::as_slice);
            let mut n = 0;
            for code in codes {
                if let Some(heard) = heard.get_mut(*code) {
                    n += usize::from(!*heard);
                    *heard = true;
                }
            }
            newcomers.push(n);
        }
        newcomers
    }
}

//! Sets of small numbers.

/// A set of numbers below a limit that both sides of an operation share.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Bits {
    words: Vec<u64>,
}

impl Bits {
    pub(crate) fn none(limit: usize) -> Bits {
        Bits { words: vec![0; limit.div_ceil(64)] }
    }

    pub(crate) fn all(limit: usize) -> Bits {
        let mut words = vec![u64::MAX; limit / 64];
        if !limit.is_multiple_of(64) {
            words.push((1 << (limit % 64)) - 1);
        }
        Bits { words }
    }

    pub(crate) fn of(limit: usize, numbers: &[usize]) -> Bits {
        let mut bits = Bits::none(limit);
        numbers.iter().for_each(|number| bits.insert(*number));
        bits
    }

    /// A number that reaches the limit is left out.
    pub(crate) fn insert(&mut self, number: usize) {
        if let Some(word) = self.words.get_mut(number / 64) {
            *word |= 1 << (number % 64);
        }
    }

    pub(crate) fn contains(&self, number: usize) -> bool {
        self.words.get(number / 64).is_some_and(|word| word >> (number % 64) & 1 == 1)
    }

    pub(crate) fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub(crate) fn keep(&mut self, other: &Bits) {
        self.words.iter_mut().zip(&other.words).for_each(|(mine, theirs)| *mine &= theirs);
    }

    pub(crate) fn and(&self, other: &Bits) -> Bits {
        let mut both = self.clone();
        both.keep(other);
        both
    }

    pub(crate) fn is_within(&self, other: &Bits) -> bool {
        self.words.iter().zip(&other.words).all(|(mine, theirs)| mine & !theirs == 0)
    }

    /// Whether both hold the same numbers below a place.
    pub(crate) fn is_same_below(&self, other: &Bits, place: usize) -> bool {
        let differs = |(at, (mine, theirs)): (usize, (&u64, &u64))| {
            let differing = mine ^ theirs;
            let first = at * 64 + differing.trailing_zeros() as usize;
            differing != 0 && first < place
        };
        !self.words.iter().zip(&other.words).enumerate().any(differs)
    }

    /// Its numbers, in order.
    pub(crate) fn numbers(&self) -> Vec<usize> {
        (0..self.words.len() * 64).filter(|number| self.contains(*number)).collect()
    }
}

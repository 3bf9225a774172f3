//! Order keys: where something stands among its neighbours.
//!
//! A key is a fraction between 0 and 1 written in base 36, compared byte by byte. Between any two keys there is a third,
//! so putting a line somewhere never writes anything about its neighbours. Whole numbers with gaps were refused: a gap
//! runs out, and making room would give neighbours a revision nobody asked for.

use kernel::Failure;

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
const BASE: u64 = 36;
/// Digits in which a list grows at its ends: 23,000 lines are added one after another before keys grow longer.
const WIDTH: usize = 6;
const STEP: u64 = BASE * BASE * BASE;

/// An order key: one or more digits `0`-`9`, `a`-`z`, the last not `0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Rank(String);

kernel::rows_newtype!(Rank, String);

impl Rank {
    /// A key above `low` and below `high`; without one of them, towards that end.
    /// Fails as a fault of ours when they are not in order.
    pub fn between(low: Option<&Rank>, high: Option<&Rank>) -> Result<Rank, Failure> {
        match (low, high) {
            (None, None) => Ok(Rank::of(vec![BASE / 2])),
            (Some(low), None) => Ok(Rank::of(stepped(&low.digits(), STEP))),
            (None, Some(high)) => Ok(Rank::of(middle(&[], &high.digits()))),
            (Some(low), Some(high)) if low < high => Ok(Rank::of(middle(&low.digits(), &high.digits()))),
            _ => Err(Failure::internal("order keys out of order")),
        }
    }

    /// So many keys in a row above `low` and below `high`.
    pub fn several(low: Option<&Rank>, high: Option<&Rank>, count: usize) -> Result<Vec<Rank>, Failure> {
        let mut keys: Vec<Rank> = Vec::with_capacity(count);
        for _ in 0..count {
            keys.push(Rank::between(keys.last().or(low), high)?);
        }
        Ok(keys)
    }

    fn of(mut digits: Vec<u64>) -> Rank {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        let letter = |digit: &u64| usize::try_from(*digit).ok().and_then(|at| DIGITS.get(at)).copied();
        Rank(digits.iter().filter_map(letter).map(char::from).collect())
    }

    fn digits(&self) -> Vec<u64> {
        self.0
            .bytes()
            .filter_map(|byte| DIGITS.iter().position(|digit| *digit == byte))
            .map(|at| at as u64)
            .collect()
    }
}

/// A key one step above `low`; when the end of the scale is near, a longer one instead.
fn stepped(low: &[u64], step: u64) -> Vec<u64> {
    let padded = low.iter().copied().chain(std::iter::repeat(0)).take(WIDTH);
    let next = padded.fold(0, |sum, digit| sum * BASE + digit) + step;
    if next >= BASE.pow(WIDTH as u32) {
        return above(low);
    }
    (0..WIDTH).rev().map(|place| next / BASE.pow(place as u32) % BASE).collect()
}

/// A key above `low` and below 1: the first digit that can grow, grows half-way.
fn above(low: &[u64]) -> Vec<u64> {
    let kept = low.iter().take_while(|digit| **digit == BASE - 1).count();
    let digit = low.get(kept).copied().unwrap_or(0);
    let grown = digit + (BASE - digit).div_ceil(2);
    low.iter().copied().take(kept).chain([grown.min(BASE - 1)]).collect()
}

/// A key between two: their common beginning, then a digit between, or one digit further down.
fn middle(low: &[u64], high: &[u64]) -> Vec<u64> {
    let at = |digits: &[u64], place: usize| digits.get(place).copied().unwrap_or(0);
    let kept = (0..high.len()).take_while(|place| at(low, *place) == at(high, *place)).count();
    let (from, to) = (at(low, kept), at(high, kept));
    let common = high.iter().copied().take(kept);
    if to - from > 1 {
        return common.chain([from + (to - from) / 2]).collect();
    }
    let rest = above(low.get(kept + 1..).unwrap_or_default());
    common.chain([from]).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Builds a list by inserting at these places, as people do, and says whether it stayed in order.
    fn built(places: &[usize]) -> Vec<Rank> {
        let mut list: Vec<Rank> = Vec::new();
        for place in places {
            let at = place % (list.len() + 1);
            let low = at.checked_sub(1).and_then(|before| list.get(before));
            let made = Rank::between(low, list.get(at)).unwrap();
            list.insert(at, made);
        }
        list
    }

    proptest! {
        #[test]
        fn there_is_always_room_between_two(places in proptest::collection::vec(any::<usize>(), 1..300)) {
            let list = built(&places);
            prop_assert!(list.windows(2).all(|pair| pair[0] < pair[1]), "{list:?}");
            prop_assert!(list.iter().all(|rank| !rank.0.is_empty() && !rank.0.ends_with('0')));
        }
    }

    #[test]
    fn a_list_written_from_top_to_bottom_has_short_keys() {
        let list = built(&(0..20_000).collect::<Vec<_>>());
        assert!(list.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(list.iter().all(|rank| rank.0.len() <= WIDTH));
    }

    #[test]
    fn the_same_place_takes_a_thousand_lines_and_either_end_never_runs_out() {
        for places in [vec![0; 1_000], vec![1; 1_000], (0..30_000).collect()] {
            assert!(built(&places).windows(2).all(|pair| pair[0] < pair[1]));
        }
    }

    #[test]
    fn several_keys_come_in_order_between_their_neighbours() {
        let (low, high) = (Rank("i".into()), Rank("i01".into()));
        let keys = Rank::several(Some(&low), Some(&high), 5).unwrap();
        let all = [vec![low], keys, vec![high]].concat();
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]), "{all:?}");
        assert!(Rank::between(all.last(), all.first()).is_err());
    }
}

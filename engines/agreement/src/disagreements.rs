//! Where coders differ.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::unitizing::Segment;

/// A stretch of text that coders see differently.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Disagreement<V> {
    /// Where, in code points.
    pub range: Range<usize>,
    /// What each coder says of it, in their order: values in order, each once; empty is nothing at all.
    pub says: Vec<Vec<V>>,
}

/// The stretches that not all coders value alike, the longest first, then in the order of the text.
///
/// A coder's segments may overlap: with several codes on one passage, coders agree where their sets of codes are the
/// same. Neighbouring stretches of which everybody says the same are one. Empty segments say nothing. Time is
/// O(s log s + s c v) for s segments, c coders and v values at one place; so is the answer in the worst case.
pub fn disagreements<V: Ord + Clone>(coders: &[Vec<Segment<V>>]) -> Vec<Disagreement<V>> {
    let mut open: Vec<BTreeMap<&V, usize>> = vec![BTreeMap::new(); coders.len()];
    let mut found: Vec<Disagreement<V>> = Vec::new();
    let mut from = 0;
    for event in events(coders) {
        if event.at > from {
            tell(&mut found, from..event.at, &open);
            from = event.at;
        }
        if let Some(values) = open.get_mut(event.coder) {
            event.apply(values);
        }
    }
    found.sort_by_key(|it| (std::cmp::Reverse(it.range.len()), it.range.start));
    found
}

struct Event<'a, V> {
    at: usize,
    coder: usize,
    value: &'a V,
    turn: Turn,
}

enum Turn {
    Closes,
    Opens,
}

fn events<V>(coders: &[Vec<Segment<V>>]) -> Vec<Event<'_, V>> {
    let mut events = Vec::new();
    for (coder, segments) in coders.iter().enumerate() {
        for Segment { range, value } in segments.iter().filter(|segment| !segment.range.is_empty()) {
            events.push(Event { at: range.start, coder, value, turn: Turn::Opens });
            events.push(Event { at: range.end, coder, value, turn: Turn::Closes });
        }
    }
    events.sort_by_key(|event| event.at);
    events
}

impl<'a, V: Ord> Event<'a, V> {
    fn apply(&self, open: &mut BTreeMap<&'a V, usize>) {
        let n = open.entry(self.value).or_insert(0);
        match self.turn {
            Turn::Opens => *n += 1,
            Turn::Closes => *n = n.saturating_sub(1),
        }
        if *n == 0 {
            open.remove(self.value);
        }
    }
}

fn tell<V: Ord + Clone>(found: &mut Vec<Disagreement<V>>, range: Range<usize>, open: &[BTreeMap<&V, usize>]) {
    let said = |values: &BTreeMap<&V, usize>| values.keys().map(|value| (*value).clone()).collect();
    let says: Vec<Vec<V>> = open.iter().map(said).collect();
    if says.windows(2).all(|pair| matches!(pair, [one, other] if one == other)) {
        return;
    }
    match found.last_mut() {
        Some(last) if last.range.end == range.start && last.says == says => last.range.end = range.end,
        _ => found.push(Disagreement { range, says }),
    }
}

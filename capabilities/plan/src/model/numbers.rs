//! Printed numbers: "3.2.4" is the fourth line of the second objective of the third section.
//!
//! They are worked out when a version is published and kept in it. A line has no number of its own: the same line may
//! be 3.2.4 in one version and 3.3.1 in the next, and its address does not change.

use super::{LineKind, SectionId};

/// The printed numbers of lines in their order: section.objective for an objective, section.objective.line for what follows
/// it, section.0.line for what comes before the first objective, nothing for a heading.
pub fn printed(lines: impl IntoIterator<Item = (SectionId, LineKind)>) -> Vec<String> {
    let mut count = Count::default();
    lines.into_iter().map(|(section, kind)| count.next(section, kind)).collect()
}

#[derive(Default)]
struct Count {
    current: Option<SectionId>,
    section: u32,
    objective: u32,
    line: u32,
}

impl Count {
    fn next(&mut self, section: SectionId, kind: LineKind) -> String {
        if self.current != Some(section) {
            *self = Count { current: Some(section), section: self.section + 1, objective: 0, line: 0 };
        }
        match kind {
            LineKind::Heading => String::new(),
            LineKind::Objective => {
                (self.objective, self.line) = (self.objective + 1, 0);
                format!("{}.{}", self.section, self.objective)
            }
            LineKind::Text | LineKind::Action => {
                self.line += 1;
                format!("{}.{}.{}", self.section, self.objective, self.line)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use LineKind::{Action, Heading, Objective, Text};
    use kernel::uuid::Uuid;

    fn numbers(of: &[(u128, LineKind)]) -> Vec<String> {
        printed(of.iter().map(|(section, kind)| (SectionId(Uuid::from_u128(*section)), *kind)))
    }

    #[test]
    fn lines_are_counted_under_their_objective_and_headings_are_not() {
        let first =
            [(1, Text), (1, Heading), (1, Objective), (1, Action), (1, Text), (1, Heading), (1, Objective)];
        assert_eq!(numbers(&first), ["1.0.1", "", "1.1", "1.1.1", "1.1.2", "", "1.2"]);
        let second = [(9, Objective), (9, Action), (4, Objective), (4, Action)];
        assert_eq!(numbers(&second), ["1.1", "1.1.1", "2.1", "2.1.1"]);
    }

    #[test]
    fn no_two_numbered_lines_share_a_number() {
        let kinds = [Text, Action, Objective, Heading];
        let lines: Vec<_> = (0..400_u128).map(|at| (at / 40, kinds[(at * 7 % 11 % 4) as usize])).collect();
        let mut all: Vec<String> = numbers(&lines).into_iter().filter(|number| !number.is_empty()).collect();
        let before = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), before);
    }
}

//! From which day to which day a role is held.

use kernel::{Day, Failure, Moment};
use web::together;

kernel::words! {
    /// Where today stands in the days of a role.
    pub enum Standing {
        /// It has not begun.
        Coming = "coming",
        /// It is held today.
        InForce = "in-force",
        /// It is over: its last day has passed, or it was ended.
        Over = "over",
    }
}

/// The days of a role: whole days in Rome, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// First day.
    pub from: Day,
    /// Last day; without one, until it is ended.
    pub until: Option<Day>,
}

impl Term {
    /// From this day on, without a last day.
    pub fn starting(from: Day) -> Term {
        Term { from, until: None }
    }

    /// Reads the two days of a form: no first day means today. Fails on `from` and `until`.
    pub fn read(from: &str, until: &str, today: Day) -> Result<Term, Failure> {
        let (first, last) = together((Day::asked_if_any("from", from), Day::asked_if_any("until", until)))?;
        let first = first.unwrap_or(today);
        match last {
            Some(last) if last < first => {
                Err(Failure::invalid("until", "accounts-problem-until-before-from"))
            }
            Some(last) if last < today => Err(Failure::invalid("until", "accounts-problem-until-past")),
            _ => Ok(Term { from: first, until: last }),
        }
    }

    /// Where `today` stands in it; `ended` is when somebody ended it, if so.
    pub fn standing(&self, today: Day, ended: Option<Moment>) -> Standing {
        if ended.is_some() || self.until.is_some_and(|last| last < today) {
            Standing::Over
        } else if self.from > today {
            Standing::Coming
        } else {
            Standing::InForce
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn a_role_is_held_on_its_last_day_and_not_after() {
        let term = Term::read("2026-11-01", "2026-11-22", on("2026-11-01")).unwrap();
        assert_eq!(term.standing(on("2026-10-31"), None), Standing::Coming);
        assert_eq!(term.standing(on("2026-11-22"), None), Standing::InForce);
        assert_eq!(term.standing(on("2026-11-23"), None), Standing::Over);
        assert_eq!(term.standing(on("2026-11-22"), Some(Moment(1))), Standing::Over);
    }

    #[test]
    fn a_role_without_days_begins_today_and_has_no_end() {
        let today = on("2026-11-22");
        assert_eq!(Term::read("", " ", today).unwrap(), Term::starting(today));
    }

    #[test]
    fn days_that_make_no_sense_are_told_each_on_its_field() {
        let today = on("2026-11-22");
        let Err(Failure::Invalid(problems)) = Term::read("domani", "mai", today) else { panic!("accepted") };
        assert_eq!(problems.iter().map(|problem| problem.field).collect::<Vec<_>>(), ["from", "until"]);
        assert!(Term::read("2026-12-02", "2026-12-01", today).is_err());
        assert!(Term::read("2026-11-01", "2026-11-21", today).is_err());
    }
}

//! What people agree to, and how far their words may then be named.

use super::{Answer, ConsentKind, Stand};
use kernel::{Attribution, Day, Failure};

/// One answer, as chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consent {
    /// To which question.
    pub kind: ConsentKind,
    /// What.
    pub answer: Answer,
    /// Of a transcript that may be kept, the last day.
    pub until: Option<Day>,
}

/// The longest time for which somebody can be asked to leave a transcript, in days: ten years.
const LONGEST: i32 = 3653;

impl ConsentKind {
    /// What can be answered, from the most open.
    pub fn answers(self) -> &'static [Answer] {
        match self {
            ConsentKind::Record | ConsentKind::Keep => &[Answer::Given, Answer::Refused],
            ConsentKind::Quote => &[Answer::ByName, Answer::ByRole, Answer::NotAtAll],
        }
    }

    /// The answer that takes back every other.
    pub fn no(self) -> Answer {
        match self {
            ConsentKind::Record | ConsentKind::Keep => Answer::Refused,
            ConsentKind::Quote => Answer::NotAtAll,
        }
    }
}

impl Consent {
    /// The answer that takes back every other.
    pub fn no(kind: ConsentKind) -> Consent {
        Consent { kind, answer: kind.no(), until: None }
    }

    /// Reads the fields of a form, of which any may be left open: `record`, `quote`, `keep` with its `until`.
    pub fn read(
        kind: ConsentKind,
        answer: &str,
        until: &str,
        today: Day,
    ) -> Result<Option<Consent>, Failure> {
        if answer.is_empty() {
            return Ok(None);
        }
        let known = Answer::parse(answer).filter(|answer| kind.answers().contains(answer));
        let answer = known.ok_or(Failure::invalid(kind.word(), "problem-unknown-choice"))?;
        let keeps = kind == ConsentKind::Keep && answer == Answer::Given;
        let until = if keeps { Some(last_day(until, today)?) } else { None };
        Ok(Some(Consent { kind, answer, until }))
    }
}

fn last_day(text: &str, today: Day) -> Result<Day, Failure> {
    let day = Day::asked("until", text)?;
    if day < today {
        return Err(Failure::invalid("until", "interviews-problem-until-past"));
    }
    if today.days_until(day) > LONGEST {
        return Err(Failure::invalid("until", "interviews-problem-until-far"));
    }
    Ok(day)
}

/// The most open level that somebody's interviews may have. Without an answer, and after a no, nothing is public.
///
/// "By role" is the sector: role and organisation together would name most of the people who are worth an interview.
pub fn ceiling(stand: Stand, quote: Option<Answer>) -> Attribution {
    match quote.filter(|_| !stand.is_no()) {
        Some(Answer::ByName) => Attribution::Named,
        Some(Answer::ByRole) => Attribution::Category,
        _ => Attribution::Restricted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{prelude::*, sample::select};

    fn today() -> Day {
        Day::parse("2026-11-22").unwrap()
    }

    proptest! {
        #[test]
        fn nothing_but_a_name_given_opens_a_name(
            stand in select(Stand::ALL),
            quote in proptest::option::of(select(Answer::ALL)),
        ) {
            let level = ceiling(stand, quote);
            prop_assert!(level != Attribution::Named || quote == Some(Answer::ByName));
            prop_assert!(level != Attribution::Category || quote == Some(Answer::ByRole));
            prop_assert!(level != Attribution::Organisation, "nobody is asked about the organisation");
            let gone = matches!(stand, Stand::Declined | Stand::Withdrawn);
            prop_assert!(!gone || level == Attribution::Restricted);
        }

        #[test]
        fn an_answer_fits_its_question_or_is_refused(kind in select(ConsentKind::ALL), answer in select(Answer::ALL)) {
            let read = Consent::read(kind, answer.word(), "2027-11-22", today());
            prop_assert_eq!(read.is_ok(), kind.answers().contains(&answer));
        }
    }

    #[test]
    fn a_question_left_open_is_no_answer() {
        assert_eq!(Consent::read(ConsentKind::Quote, "", "", today()).unwrap(), None);
    }

    #[test]
    fn keeping_has_a_last_day_that_is_not_over_and_not_for_ever() {
        let read = |until| Consent::read(ConsentKind::Keep, "given", until, today());
        assert_eq!(read("2026-11-22").unwrap().unwrap().until, Some(today()));
        assert!(["", "2026-11-21", "2036-12-31", "mai"].iter().all(|until| read(until).is_err()));
        let refused = Consent::read(ConsentKind::Keep, "refused", "2030-01-01", today()).unwrap().unwrap();
        assert_eq!(refused.until, None);
    }
}

//! Replies: values and rules. No input, no output.

use consultation::{ContributionId, Outcome};
use kernel::{Failure, Lang, Moment, PersonId, text::Reason};
use plan::RevisionId;
use web::Gathered;

kernel::id! {
    /// The answer to a contribution.
    ReplyId
}

kernel::text! {
    /// What of a contribution was taken up.
    AcceptedPart, "accepted", 3..=4000;
    /// What of a contribution was not taken up.
    RejectedPart, "rejected", 3..=4000;
}

/// Contributions one decision may answer at once.
pub const AT_ONCE: usize = 1000;

/// A decision about to be recorded.
#[derive(Clone, Debug)]
pub struct Decision {
    /// How it ends.
    pub outcome: Outcome,
    /// Language of its words.
    pub lang: Lang,
    /// What is taken up and what is not: there exactly when it is taken up in part.
    pub parts: Option<(AcceptedPart, RejectedPart)>,
    /// The revisions of the plan it caused.
    pub caused: Vec<RevisionId>,
}

impl Decision {
    /// Reads `outcome`, `reason`, `accepted`, `rejected`, `caused` (which may repeat). The reason itself goes into the permit;
    /// here it is only looked at, so that everything wrong is told at once.
    pub fn parse(read: impl Fn(&str) -> String, caused: &[&str], lang: Lang) -> Result<Decision, Failure> {
        let mut gathered = Gathered::default();
        let unknown = Failure::invalid("outcome", "replies-problem-outcome");
        let outcome = gathered.take(Outcome::parse(&read("outcome")).ok_or(unknown))?;
        gathered.take(Reason::parse(&read("reason")))?;
        let parts = match outcome {
            Some(Outcome::Partly) => parts(&read, &mut gathered)?.map(Some),
            _ => Some(None),
        };
        let caused = gathered.take(revisions(caused))?;
        let (outcome, parts, caused) = gathered.all((outcome, parts, caused))?;
        Ok(Decision { outcome, lang, parts, caused })
    }
}

fn parts(
    read: &impl Fn(&str) -> String,
    gathered: &mut Gathered,
) -> Result<Option<(AcceptedPart, RejectedPart)>, Failure> {
    let accepted = gathered.take(AcceptedPart::parse(&read("accepted")))?;
    let rejected = gathered.take(RejectedPart::parse(&read("rejected")))?;
    Ok(accepted.zip(rejected))
}

fn revisions(texts: &[&str]) -> Result<Vec<RevisionId>, Failure> {
    let unknown = |_| Failure::invalid("caused", "problem-unknown-choice");
    texts.iter().map(|text| text.parse().map_err(unknown)).collect()
}

/// Reads a list of numbers as people write it: "12, 15 18-20". Fails on the field `numbers`.
pub fn numbers(text: &str) -> Result<Vec<i64>, Failure> {
    let wrong = || Failure::invalid("numbers", "replies-problem-numbers");
    let mut found = Vec::new();
    let dashes = text.replace(['–', '—'], "-");
    for part in
        dashes.split(|c: char| c == ',' || c == ';' || c.is_whitespace()).filter(|part| !part.is_empty())
    {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        let (from, to): (i64, i64) = (from.parse().map_err(|_| wrong())?, to.parse().map_err(|_| wrong())?);
        let too_many = to.saturating_sub(from) >= i64::try_from(AT_ONCE).unwrap_or(i64::MAX);
        if from < 1 || to < from || too_many {
            return Err(wrong());
        }
        found.extend(from..=to);
    }
    found.sort_unstable();
    found.dedup();
    let most = i64::try_from(AT_ONCE).unwrap_or(i64::MAX);
    if found.len() > AT_ONCE {
        return Err(Failure::invalid_with("numbers", "replies-problem-too-many", most));
    }
    Ok(found)
}

/// Numbers as people read them: "12, 15, 18".
pub fn list(numbers: &[i64]) -> String {
    numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
}

/// A reply as anybody may read it.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Which.
    pub id: ReplyId,
    /// What it answers.
    pub contribution: ContributionId,
    /// How it ended.
    pub outcome: Outcome,
    /// Language of its words.
    pub lang: Lang,
    /// Why; none when the words were erased.
    pub reason: Option<String>,
    /// What was taken up, when only a part was.
    pub accepted: Option<String>,
    /// What was not.
    pub rejected: Option<String>,
    /// Who decided.
    pub person: PersonId,
    /// When.
    pub at: Moment,
    /// How many contributions the same decision answers, this one included.
    pub answered: i64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    fn parse(fields: &[(&'static str, &str)]) -> Result<Decision, Failure> {
        let fields: HashMap<&str, &str> = fields.iter().copied().collect();
        Decision::parse(|name| fields.get(name).copied().unwrap_or_default().to_owned(), &[], Lang::It)
    }

    fn fields_of(failure: Result<Decision, Failure>) -> Vec<&'static str> {
        let Err(Failure::Invalid(problems)) = failure else { panic!("accepted") };
        problems.iter().map(|problem| problem.field).collect()
    }

    #[test]
    fn a_reply_without_a_reason_is_no_reply() {
        assert_eq!(fields_of(parse(&[])), ["outcome", "reason"]);
        assert_eq!(fields_of(parse(&[("outcome", "accepted"), ("reason", "  ")])), ["reason"]);
        assert!(parse(&[("outcome", "accepted"), ("reason", "È una buona idea.")]).is_ok());
    }

    #[test]
    fn in_part_says_what_is_and_what_is_not() {
        let half = [("outcome", "partly"), ("reason", "In parte."), ("accepted", "Lo sportello.")];
        assert_eq!(fields_of(parse(&half)), ["rejected"]);
        let whole = [("outcome", "accepted"), ("reason", "Tutto."), ("accepted", "Lo sportello.")];
        assert!(parse(&whole).unwrap().parts.is_none());
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!(numbers(" 12, 15;18–20 12 ").unwrap(), [12, 15, 18, 19, 20]);
        assert!(numbers("").unwrap().is_empty());
        for wrong in ["dodici", "0", "-3", "20-18", "1-1000000000"] {
            assert!(numbers(wrong).is_err(), "{wrong}");
        }
        assert_eq!(numbers("1-600, 601-1000").unwrap().len(), AT_ONCE);
        assert!(numbers("1-600, 601-1001").is_err());
    }
}

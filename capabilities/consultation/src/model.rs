//! Contributions: values and rules. No input, no output.

mod draft;
mod register;
mod turn;

pub use draft::{Draft, Typed};
pub(crate) use draft::{level, organisation};
pub use register::{Filter, Indexed, Item, KindFilter, Register, State, Tally};
pub use turn::{PAGE, Turn, register_page};

use kernel::{
    Attribution, Day, Lang, Moment, OrganisationId, PersonId, PhaseKind, ProcessId, Ref, uuid::Uuid,
};
use process::{Phase, PhaseId};

kernel::id! {
    /// Something somebody submitted.
    ContributionId,
    /// A contribution kept from public view.
    WithholdingId,
}

kernel::text! {
    /// The words of a contribution.
    Body, "body", 3..=8000;
}

kernel::words! {
    /// How a contribution ended: what its reply says.
    pub enum Outcome {
        /// Taken up.
        Accepted = "accepted",
        /// Taken up in part.
        Partly = "partly",
        /// Not taken up.
        NotAccepted = "not-accepted",
        /// The plan says so already.
        AlreadyThere = "already-there",
        /// Not a matter of this plan.
        OutOfScope = "out-of-scope",
        /// Left to when the plan is carried out.
        Deferred = "deferred",
        /// Read, with nothing to decide.
        Noted = "noted",
    }
}

kernel::words! {
    /// How a contribution reached the process.
    pub enum Channel {
        /// By the form of this site.
        Web = "web",
        /// By e-mail.
        Email = "e-mail",
        /// On paper.
        Paper = "paper",
        /// In person.
        InPerson = "in-person",
    }
}

impl Channel {
    /// What staff may enter by hand.
    pub const BY_HAND: &'static [Channel] = &[Channel::Paper, Channel::Email, Channel::InPerson];
}

kernel::words! {
    /// In which quality a contribution was made.
    pub enum Quality {
        /// For oneself.
        Own = "own",
        /// For an organisation, under a mandate in force that day.
        Organisation = "organisation",
    }
}

/// A contribution as one viewer may see it.
#[derive(Clone, Debug)]
pub struct Contribution {
    /// Which.
    pub id: ContributionId,
    /// The number on its receipt.
    pub number: i64,
    /// The consultation it was sent in.
    pub phase: PhaseId,
    /// What it is about; none when it is about the whole.
    pub subject: Option<Ref>,
    /// The published text its sender was reading, if known.
    pub version: Option<Uuid>,
    /// Who sent it. Never shown by itself: see [`crate::who`].
    pub person: PersonId,
    /// The organisation it was made for, under a mandate.
    pub speaks_for: Option<OrganisationId>,
    /// The organisation its sender says to speak for without a mandate on record; only for staff and for the sender.
    pub claimed: Option<OrganisationId>,
    /// How it came.
    pub channel: Channel,
    /// How far its sender may be named.
    pub level: Attribution,
    /// Language of its words.
    pub lang: Lang,
    /// Its words; none when they were erased, or are withheld from this viewer.
    pub body: Option<String>,
    /// Equal for equal texts; empty when erased.
    pub key: String,
    /// When it reached the process.
    pub received_at: Moment,
    /// Its reply's outcome and moment, once it has one.
    pub closed: Option<(Outcome, Moment)>,
    /// Since when it is withheld, if it is.
    pub withheld_at: Option<Moment>,
}

impl Contribution {
    /// Where it stands on a day, given the last day by which it is owed a reply.
    pub fn state(&self, due: Day, today: Day) -> State {
        State::of(self.closed.is_some(), due, today)
    }
}

/// The consultation a day belongs to, if it belongs to one.
pub fn consultation_on(phases: &[Phase], day: Day) -> Option<&Phase> {
    phases.iter().find(|phase| phase.kind == PhaseKind::Consultation && phase.is_open(day))
}

/// The last day by which what was sent in a phase is owed a reply; far away for a phase nobody knows any more.
pub fn due_of(phases: &[Phase], reply_days: i64, phase: PhaseId) -> Day {
    let found = phases.iter().find(|one| one.id == phase);
    found.map_or(Moment::MAX.day(), |phase| phase.replies_due(reply_days))
}

/// Equal for texts that are one text sent several times in one consultation. A digest, because words live in `content` only.
pub fn key_of(process: ProcessId, phase: PhaseId, body: &str) -> String {
    let folded = difference::same_text_key(body);
    let digest = record::content::sha256(format!("{process}\n{phase}\n{folded}").as_bytes());
    digest.get(..32).unwrap_or(&digest).to_owned()
}

/// The beginning of a text for a list: at most so many letters, cut between words, on one line.
pub fn beginning(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole}…")
}

#[cfg(test)]
mod tests {
    use super::*;
    use process::model::Both;

    fn phase(starts: &str, ends: &str) -> Phase {
        Phase {
            id: PhaseId(Uuid::from_u128(1)),
            kind: PhaseKind::Consultation,
            title: Both::same("Consultazione"),
            starts_on: Day::parse(starts).unwrap(),
            ends_on: Day::parse(ends).unwrap(),
            replies_due: None,
            texts: vec![],
        }
    }

    #[test]
    fn a_consultation_includes_its_last_evening_through_the_october_clock_change() {
        let phases = [phase("2026-10-01", "2026-10-25")];
        // 25 October 2026 has 25 hours in Rome: it ends at 23:00 UTC, not at 22:00.
        let last = Moment::parse("2026-10-25T22:59:59Z").unwrap();
        let after = Moment::parse("2026-10-25T23:00:00Z").unwrap();
        assert!(consultation_on(&phases, last.day()).is_some());
        assert!(consultation_on(&phases, after.day()).is_none());
    }

    #[test]
    fn a_reply_is_due_by_the_end_of_a_day_through_the_october_clock_change() {
        let phases = [phase("2026-09-01", "2026-09-25")];
        let due = due_of(&phases, 30, phases[0].id);
        assert_eq!(due, Day::parse("2026-10-25").unwrap());
        let (last, after) = ("2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z");
        assert_eq!(State::of(false, due, Moment::parse(last).unwrap().day()), State::Awaiting);
        assert_eq!(State::of(false, due, Moment::parse(after).unwrap().day()), State::Overdue);
    }

    #[test]
    fn the_same_words_typed_otherwise_are_the_same_text() {
        let (process, phase) = (ProcessId(Uuid::from_u128(1)), PhaseId(Uuid::from_u128(2)));
        let other = PhaseId(Uuid::from_u128(3));
        assert_eq!(key_of(process, phase, "Più panchine!"), key_of(process, phase, " piu  PANCHINE"));
        assert_ne!(key_of(process, phase, "Più panchine!"), key_of(process, other, "Più panchine!"));
    }

    #[test]
    fn a_beginning_is_cut_between_words() {
        assert_eq!(beginning("Più panchine\n in piazza", 100), "Più panchine in piazza");
        assert_eq!(beginning("Più panchine in piazza", 15), "Più panchine…");
    }
}

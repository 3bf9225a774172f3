//! Organisations and mandates: values and rules.

use kernel::{Day, Failure, OrganisationId, PersonId, text::bounded};
use process::model::Both;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use web::together;

kernel::id! {
    /// A state of an organisation's card.
    RevisionId,
    /// A right to speak for an organisation.
    MandateId,
}

kernel::text! {
    /// What an organisation is called.
    Name, "name", 2..=200;
    /// Where it has its seat; may be unknown.
    Municipality, "municipality", 0..=120;
    /// What it does, in a few lines; public.
    Description, "description", 0..=2000;
    /// What a person is in an organisation.
    Title, "title", 0..=120;
}

kernel::words! {
    /// How somebody made sure that a person may speak for an organisation.
    pub enum How {
        /// A deed, a statute, a resolution was seen.
        Deed = "deed",
        /// A public register names the person.
        Register = "register",
        /// A signed letter or certified mail of the organisation.
        Letter = "letter",
        /// In person, with a document.
        InPerson = "in-person",
    }
}

/// A process's vocabulary of categories: word and label, in its order.
pub type Categories = [(String, Both)];

/// An organisation of a process, as it stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Which.
    pub id: OrganisationId,
    /// The state of its card: what an edit form is opened on.
    pub revision: RevisionId,
    /// What it is called.
    pub name: String,
    /// A word of the process's vocabulary.
    pub category: String,
    /// Where it has its seat; may be empty.
    pub municipality: String,
    /// What it does; may be empty.
    pub description: String,
}

/// The card of an organisation, about to be written.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What it is called.
    pub name: Name,
    /// A word of the process's vocabulary.
    pub category: String,
    /// Where it has its seat.
    pub municipality: Municipality,
    /// What it does.
    pub description: Description,
}

impl Draft {
    /// Reads the fields `name`, `category`, `municipality`, `description`; all problems at once.
    pub fn parse(read: impl Fn(&str) -> String, categories: &Categories) -> Result<Draft, Failure> {
        let (name, category, municipality, description) = together((
            Name::parse(&read("name")),
            known(&read("category"), categories),
            Municipality::parse(&read("municipality")),
            Description::parse(&read("description")),
        ))?;
        Ok(Draft { name, category, municipality, description })
    }
}

fn known(word: &str, categories: &Categories) -> Result<String, Failure> {
    let found = categories.iter().find(|(known, _)| known == word);
    found.map(|(word, _)| word.clone()).ok_or(Failure::invalid("category", "problem-unknown-choice"))
}

/// A right to speak for an organisation, about to be given.
#[derive(Clone, Debug)]
pub struct MandateDraft {
    /// Who.
    pub person: PersonId,
    /// For whom.
    pub organisation: OrganisationId,
    /// What the person is there.
    pub title: Title,
    /// First day in force.
    pub from_day: Day,
    /// Last day in force; none until it is ended.
    pub until_day: Option<Day>,
    /// How it was verified.
    pub how: How,
}

impl MandateDraft {
    /// Refuses a mandate that ends before it begins.
    pub fn check(&self) -> Result<(), Failure> {
        if self.until_day.is_some_and(|until| until < self.from_day) {
            return Err(Failure::invalid("until_day", "directory-problem-ends-before"));
        }
        Ok(())
    }
}

/// A mandate as the staff of its process see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mandate {
    /// Which.
    pub id: MandateId,
    /// Who.
    pub person: PersonId,
    /// For whom.
    pub organisation: OrganisationId,
    /// What the person is there; may be empty.
    pub title: String,
    /// First day in force.
    pub from_day: Day,
    /// Last day in force, by its own terms or because it was ended.
    pub last_day: Option<Day>,
    /// How it was verified.
    pub how: How,
}

impl Mandate {
    /// Whether the person may speak on a day.
    pub fn is_in_force(&self, day: Day) -> bool {
        self.from_day <= day && self.last_day.is_none_or(|last| day <= last)
    }
}

/// A text as it is looked for: small letters, without accents, straight apostrophes, blanks as one.
pub fn fold(text: &str) -> String {
    let bare: String = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    bare.replace(['’', '‘', '`'], "'").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A day typed into a form field that may stay empty.
pub fn optional_day(field: &'static str, text: &str) -> Result<Option<Day>, Failure> {
    Day::asked_if_any(field, &bounded(field, text, 0, 20)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_without_its_accents_and_capitals() {
        assert_eq!(fold("  Società  COOPERATIVA l’Écrù "), "societa cooperativa l'ecru");
    }

    #[test]
    fn a_card_tells_everything_that_is_wrong_at_once() {
        let wrong = |field: &str| {
            if field == "category" { "circo".to_owned() } else { String::new() }
        };
        let Err(Failure::Invalid(problems)) = Draft::parse(wrong, &[]) else { panic!("accepted") };
        assert_eq!(problems.iter().map(|problem| problem.field).collect::<Vec<_>>(), ["name", "category"]);
    }

    #[test]
    fn a_mandate_is_in_force_on_its_first_and_on_its_last_day() {
        let day = |text| Day::parse(text).unwrap();
        let mandate = Mandate {
            id: MandateId(kernel::uuid::Uuid::nil()),
            person: PersonId(kernel::uuid::Uuid::nil()),
            organisation: OrganisationId(kernel::uuid::Uuid::nil()),
            title: String::new(),
            from_day: day("2026-10-01"),
            last_day: Some(day("2026-10-25")),
            how: How::Deed,
        };
        assert!(mandate.is_in_force(day("2026-10-01")) && mandate.is_in_force(day("2026-10-25")));
        assert!(!mandate.is_in_force(day("2026-09-30")) && !mandate.is_in_force(day("2026-10-26")));
    }
}

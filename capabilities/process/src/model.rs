//! Processes, phases, promoters, acts: values and rules.

use kernel::{Day, Failure, Lang, PhaseKind, ProcessId, text::bounded};
use web::together;

kernel::id! {
    /// A state of a process's description.
    RevisionId,
    /// A phase.
    PhaseId,
    /// A promoting body.
    PromoterId,
    /// A formal act.
    ActId,
}

kernel::words! {
    /// What a formal act does.
    pub enum ActKind {
        /// The promoters agree to make a plan.
        Agreement = "agreement",
        /// A body joins the promoters.
        Accession = "accession",
        /// A promoter adopts a version.
        Adoption = "adoption",
    }
}

kernel::words! {
    /// What a phase says of itself.
    pub enum PhaseTextName {
        /// What it is for.
        Purpose = "purpose",
        /// What can still change in it.
        CanChange = "can-change",
        /// What is not on the table.
        OffTable = "off-table",
        /// Who decides.
        Decides = "decides",
        /// Who is invited.
        Invited = "invited",
        /// What is asked.
        Questions = "questions",
        /// How to take part.
        Channels = "channels",
        /// How and when answers are given.
        HowAnswered = "how-answered",
        /// What becomes of personal data.
        Privacy = "privacy",
        /// What is known of it from public sources, and what its days are worth.
        Known = "known",
    }
}

kernel::words! {
    /// The process's own vocabularies.
    pub enum Words {
        /// Kinds of organisation.
        Category = "category",
        /// Sectors of those who are heard.
        Sector = "sector",
    }
}

/// A text in both languages. English may be empty: Italian then stands for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Both {
    /// Italian.
    pub it: String,
    /// English, or empty.
    pub en: String,
}

impl Both {
    /// The text in a language.
    pub fn say(&self, lang: Lang) -> &str {
        if lang == Lang::En && !self.en.is_empty() { &self.en } else { &self.it }
    }

    /// The language of what [`say`](Self::say) answers.
    pub fn said_in(&self, lang: Lang) -> &'static str {
        if lang == Lang::En && !self.en.is_empty() { Lang::En.word() } else { Lang::It.word() }
    }

    /// The same in both.
    pub fn same(text: &str) -> Both {
        Both { it: text.to_owned(), en: String::new() }
    }

    /// Reads two fields; the Italian one may be compulsory.
    pub fn parse(
        fields: (&'static str, &str),
        other: (&'static str, &str),
        least: usize,
        most: usize,
    ) -> Result<Both, Failure> {
        let (it, en) =
            together((bounded(fields.0, fields.1, least, most), bounded(other.0, other.1, 0, most)))?;
        Ok(Both { it, en })
    }
}

/// What is said of a process, and its rules.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Name.
    pub title: Both,
    /// What it is, in a few lines.
    pub summary: Both,
    /// Said before everything else; may be empty.
    pub notice: Both,
    /// Members below which a category is not named.
    pub minimum_group: i64,
    /// Days to answer a contribution after its consultation has closed.
    pub reply_days: i64,
}

/// A phase, with its days and what it says of itself.
#[derive(Clone, Debug)]
pub struct Phase {
    /// Which.
    pub id: PhaseId,
    /// What kind of time it is.
    pub kind: PhaseKind,
    /// Its name.
    pub title: Both,
    /// First day, included.
    pub starts_on: Day,
    /// Last day, included.
    pub ends_on: Day,
    /// When every contribution has its reply, if the phase says so itself.
    pub replies_due: Option<Day>,
    /// What it says of itself.
    pub texts: Vec<(PhaseTextName, Both)>,
}

impl Phase {
    /// Whether a day belongs to it.
    pub fn is_open(&self, day: Day) -> bool {
        self.starts_on <= day && day <= self.ends_on
    }

    /// One of the things it says of itself.
    pub fn text(&self, name: PhaseTextName, lang: Lang) -> Option<&str> {
        self.words(name).map(|both| both.say(lang)).filter(|text| !text.is_empty())
    }

    /// The same in both languages.
    pub fn words(&self, name: PhaseTextName) -> Option<&Both> {
        self.texts.iter().find(|(given, _)| *given == name).map(|(_, both)| both)
    }

    /// The last day by which its contributions are answered.
    pub fn replies_due(&self, reply_days: i64) -> Day {
        self.replies_due.unwrap_or(self.ends_on.plus(i32::try_from(reply_days).unwrap_or(0)))
    }
}

/// A phase about to be added or revised.
#[derive(Clone, Debug)]
pub struct PhaseDraft {
    /// What kind of time it is.
    pub kind: PhaseKind,
    /// Its name.
    pub title: Both,
    /// First day, included.
    pub starts_on: Day,
    /// Last day, included.
    pub ends_on: Day,
    /// When every contribution has its reply.
    pub replies_due: Option<Day>,
    /// What it says of itself.
    pub texts: Vec<(PhaseTextName, Both)>,
}

impl PhaseDraft {
    /// Refuses a phase that ends before it begins.
    pub fn check(&self) -> Result<(), Failure> {
        if self.ends_on < self.starts_on {
            return Err(Failure::invalid("ends_on", "process-problem-ends-before"));
        }
        Ok(())
    }
}

/// A promoting body.
#[derive(Clone, Debug)]
pub struct Promoter {
    /// Which.
    pub id: PromoterId,
    /// Its name.
    pub name: Both,
}

/// Reads the name of a promoter: the fields `name_it` and `name_en`.
pub fn promoter_name(read: impl Fn(&'static str) -> String) -> Result<Both, Failure> {
    Both::parse(("name_it", &read("name_it")), ("name_en", &read("name_en")), 2, 200)
}

/// A formal act of a promoter.
#[derive(Clone, Debug)]
pub struct Act {
    /// Which.
    pub id: ActId,
    /// Whose.
    pub promoter: PromoterId,
    /// What it does.
    pub kind: ActKind,
    /// The organ that took it: council, board.
    pub body: String,
    /// Its number as written.
    pub number: String,
    /// When it was taken.
    pub adopted_on: Day,
    /// Where it is published; may be empty.
    pub url: String,
    /// What there is to say of it; may be empty.
    pub note: String,
}

/// An act about to be recorded.
#[derive(Clone, Debug)]
pub struct ActDraft {
    /// What it does.
    pub kind: ActKind,
    /// The organ that took it.
    pub body: String,
    /// Its number as written.
    pub number: String,
    /// When it was taken.
    pub adopted_on: Day,
    /// Where it is published; may be empty.
    pub url: String,
    /// What there is to say of it; may be empty.
    pub note: String,
}

impl ActDraft {
    /// Reads the fields `body`, `number`, `adopted_on`, `url`, `note` of a form that was sent today.
    pub fn parse(
        kind: ActKind,
        today: Day,
        read: impl Fn(&'static str) -> String,
    ) -> Result<ActDraft, Failure> {
        let (body, number, adopted_on, url, note) = together((
            bounded("body", &read("body"), 2, 200),
            bounded("number", &read("number"), 1, 80),
            taken(&read("adopted_on"), today),
            address(&read("url")),
            bounded("note", &read("note"), 0, 1000),
        ))?;
        Ok(ActDraft { kind, body, number, adopted_on, url, note })
    }
}

/// The day an act was taken: one that has come.
fn taken(text: &str, today: Day) -> Result<Day, Failure> {
    let day = Day::asked("adopted_on", text)?;
    if day > today { Err(Failure::invalid("adopted_on", "process-problem-act-day")) } else { Ok(day) }
}

/// Where an act can be read; may be empty.
fn address(text: &str) -> Result<String, Failure> {
    let url = bounded("url", text, 0, 500)?;
    if url.is_empty() || url.starts_with("https://") || url.starts_with("http://") {
        return Ok(url);
    }
    Err(Failure::invalid("url", "problem-not-an-address"))
}

/// A process's address: small letters, digits and hyphens, 3 to 60.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slug(String);

impl Slug {
    /// Reads the field `slug`.
    pub fn parse(text: &str) -> Result<Slug, Failure> {
        let text = bounded("slug", text, 3, 60)?;
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if !text.chars().all(fits) || text.starts_with('-') || text.ends_with('-') || text == "new" {
            return Err(Failure::invalid("slug", "process-problem-slug"));
        }
        Ok(Slug(text))
    }

    /// As written in addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A process as listed.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Which.
    pub id: ProcessId,
    /// Its address.
    pub slug: String,
    /// Its name.
    pub title: Both,
    /// What it is.
    pub summary: Both,
    /// Whether the public may see it.
    pub public: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_no_capitals_spaces_or_accents() {
        assert!(Slug::parse("torino-2030").is_ok());
        for wrong in ["Torino", "to rino", "perché", "-a-", "new", "ab"] {
            assert!(Slug::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_phase_is_open_on_its_first_and_on_its_last_day() {
        let day = |text| Day::parse(text).unwrap();
        let phase = Phase {
            id: PhaseId(kernel::uuid::Uuid::nil()),
            kind: PhaseKind::Consultation,
            title: Both::same("Consultazione"),
            starts_on: day("2025-01-20"),
            ends_on: day("2025-03-02"),
            replies_due: None,
            texts: vec![],
        };
        assert!(phase.is_open(day("2025-01-20")) && phase.is_open(day("2025-03-02")));
        assert!(!phase.is_open(day("2025-03-03")));
        assert_eq!(phase.replies_due(30), day("2025-04-01"));
    }
}

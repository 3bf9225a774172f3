//! What is said of a source, checked at the door.

use crate::model::SourceKind;
use kernel::{Day, Failure, Lang, OrganisationId, PersonId, text::bounded};
use web::Gathered;

/// What is said of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// Its name. Of an interview, one that does not betray who spoke: "Intervista 01".
    pub title: String,
    /// The body that wrote a document.
    pub publisher: Option<String>,
    /// A few words on it; of an interview, in which quality the person was heard.
    pub about: Option<String>,
    /// Where a document can be read as published.
    pub url: Option<String>,
    /// The date of a document.
    pub published_on: Option<Day>,
    /// When it came into the process.
    pub received_on: Day,
    /// When an interview was held.
    pub held_on: Option<Day>,
    /// In which language it is.
    pub lang: Lang,
    /// Of an interview, a word of the process's list of sectors.
    pub sector: Option<String>,
    /// For whom the person spoke.
    pub organisation: Option<OrganisationId>,
    /// Who was heard.
    pub person: Option<PersonId>,
}

impl Description {
    /// Reads the fields of a form; `sectors` are the words an interview may choose from.
    /// Who was heard is no field here: people have a record of their own.
    pub fn parse(
        kind: SourceKind,
        read: impl Fn(&'static str) -> String,
        sectors: &[String],
    ) -> Result<Description, Failure> {
        let mut gathered = Gathered::default();
        let title = gathered.take(bounded("title", &read("title"), 1, 300))?;
        let about = gathered.take(some_text("about", &read("about"), 2000))?;
        let lang = gathered.take(Lang::parse(&read("lang")).ok_or(unknown("lang")))?;
        let received_on = gathered.take(Day::asked("received_on", &read("received_on")))?;
        let mut made = Description::bare();
        match kind {
            SourceKind::Document => made.read_document(&mut gathered, &read)?,
            SourceKind::Interview => made.read_interview(&mut gathered, &read, sectors)?,
        }
        gathered.settle()?;
        made.title = title.unwrap_or_default();
        made.about = about.flatten();
        made.lang = lang.unwrap_or(Lang::It);
        made.received_on = received_on.unwrap_or(made.received_on);
        Ok(made)
    }

    fn bare() -> Description {
        Description {
            title: String::new(),
            publisher: None,
            about: None,
            url: None,
            published_on: None,
            received_on: kernel::Moment(0).day(),
            held_on: None,
            lang: Lang::It,
            sector: None,
            organisation: None,
            person: None,
        }
    }

    fn read_document(
        &mut self,
        gathered: &mut Gathered,
        read: &impl Fn(&'static str) -> String,
    ) -> Result<(), Failure> {
        self.publisher = gathered.take(bounded("publisher", &read("publisher"), 1, 300))?;
        self.url = gathered.take(address("url", &read("url")))?.flatten();
        self.published_on =
            gathered.take(Day::asked_if_any("published_on", &read("published_on")))?.flatten();
        Ok(())
    }

    fn read_interview(
        &mut self,
        gathered: &mut Gathered,
        read: &impl Fn(&'static str) -> String,
        sectors: &[String],
    ) -> Result<(), Failure> {
        let sector = Some(read("sector")).filter(|word| sectors.contains(word));
        self.sector = gathered.take(sector.ok_or(unknown("sector")))?;
        self.held_on = gathered.take(Day::asked("held_on", &read("held_on")))?;
        let organisation = read("organisation");
        if !organisation.is_empty() {
            self.organisation = gathered.take(organisation.parse().map_err(|_| unknown("organisation")))?;
        }
        Ok(())
    }

    /// Refuses what a source of this kind cannot be without.
    pub fn check(&self, kind: SourceKind) -> Result<(), Failure> {
        let missing = match kind {
            SourceKind::Document if self.publisher.is_none() => Some("publisher"),
            SourceKind::Interview if self.sector.is_none() => Some("sector"),
            SourceKind::Interview if self.held_on.is_none() => Some("held_on"),
            _ => None,
        };
        missing.map_or(Ok(()), |field| Err(Failure::invalid(field, "problem-empty")))
    }
}

fn unknown(field: &'static str) -> Failure {
    Failure::invalid(field, "problem-unknown-choice")
}

fn some_text(field: &'static str, text: &str, most: usize) -> Result<Option<String>, Failure> {
    bounded(field, text, 0, most).map(|text| Some(text).filter(|text| !text.is_empty()))
}

/// An address on the web; anything else could run in the reader's browser.
fn address(field: &'static str, text: &str) -> Result<Option<String>, Failure> {
    let text = bounded(field, text, 0, 1000)?;
    let is_web = ["https://", "http://"].iter().any(|scheme| text.starts_with(scheme));
    match text.as_str() {
        "" => Ok(None),
        _ if is_web && !text.contains(char::is_whitespace) => Ok(Some(text)),
        _ => Err(Failure::invalid(field, "problem-not-an-address")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(kind: SourceKind, fields: &[(&str, &str)]) -> Result<Description, Failure> {
        let read = |name: &'static str| {
            let found = fields.iter().find(|(field, _)| *field == name);
            found.map(|(_, value)| (*value).to_owned()).unwrap_or_default()
        };
        Description::parse(kind, read, &["finanza".to_owned()])
    }

    fn blamed(failure: Failure) -> Vec<&'static str> {
        let Failure::Invalid(problems) = failure else { panic!("{failure}") };
        problems.iter().map(|problem| problem.field).collect()
    }

    #[test]
    fn an_empty_form_tells_all_that_is_missing_at_once() {
        let document = parse(SourceKind::Document, &[]).unwrap_err();
        assert_eq!(blamed(document), ["title", "lang", "received_on", "publisher"]);
        let interview = parse(SourceKind::Interview, &[]).unwrap_err();
        assert_eq!(blamed(interview), ["title", "lang", "received_on", "sector", "held_on"]);
    }

    #[test]
    fn an_address_that_is_a_script_is_refused() {
        let fields = [
            ("title", "Piano"),
            ("lang", "it"),
            ("received_on", "2024-08-28"),
            ("publisher", "Un ente"),
            ("url", "javascript:alert(1)"),
        ];
        assert_eq!(blamed(parse(SourceKind::Document, &fields).unwrap_err()), ["url"]);
    }

    #[test]
    fn a_sector_is_one_of_the_process() {
        let fields = |sector| {
            [
                ("title", "Intervista 01"),
                ("lang", "it"),
                ("received_on", "2024-10-16"),
                ("held_on", "2024-10-15"),
                ("sector", sector),
            ]
        };
        assert_eq!(blamed(parse(SourceKind::Interview, &fields("astrologia")).unwrap_err()), ["sector"]);
        let read = parse(SourceKind::Interview, &fields("finanza")).unwrap();
        read.check(SourceKind::Interview).unwrap();
        assert_eq!((read.sector.as_deref(), read.publisher), (Some("finanza"), None));
    }
}

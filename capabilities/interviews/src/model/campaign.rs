//! Campaigns and people to hear, as they are typed.

use accounts::model::{Email, PersonName};
use kernel::{Failure, Lang, OrganisationId, text::bounded};
use process::model::Both;
use web::{Gathered, together};

use super::ContactId;

kernel::text! {
    /// In which quality somebody is asked: "responsabile crediti di una banca".
    Quality, "quality", 1..=200;
}

/// How many people of a sector are meant to be heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// A word of the process's list of sectors.
    pub sector: String,
    /// How many.
    pub number: i64,
}

/// The most people that can be meant for one sector.
const MOST: i64 = 999;

/// What is said of a campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CampaignDraft {
    /// What it is called.
    pub title: Both,
    /// What it is for.
    pub purpose: Both,
    /// Whom it means to hear; sectors without a number are left out.
    pub targets: Vec<Target>,
}

impl CampaignDraft {
    /// Reads `title_it`, `title_en`, `purpose_it`, `purpose_en`, and for each of these sectors `target-<sector>`.
    pub fn parse(read: impl Fn(&str) -> String, sectors: &[String]) -> Result<CampaignDraft, Failure> {
        let (title_it, title_en, purpose_it, purpose_en, targets) = together((
            bounded("title_it", &read("title_it"), 1, 200),
            bounded("title_en", &read("title_en"), 0, 200),
            bounded("purpose_it", &read("purpose_it"), 1, 2000),
            bounded("purpose_en", &read("purpose_en"), 0, 2000),
            targets(&read, sectors),
        ))?;
        Ok(CampaignDraft {
            title: Both { it: title_it, en: title_en },
            purpose: Both { it: purpose_it, en: purpose_en },
            targets,
        })
    }
}

fn targets(read: &impl Fn(&str) -> String, sectors: &[String]) -> Result<Vec<Target>, Failure> {
    let one = |sector: &String| {
        let typed = read(&format!("target-{sector}"));
        let number = if typed.trim().is_empty() { Some(0) } else { typed.trim().parse().ok() };
        let known = number.filter(|number| (0..=MOST).contains(number));
        let problem = || Failure::invalid_with("", "interviews-problem-target", MOST);
        known.map(|number| Target { sector: sector.clone(), number }).ok_or_else(problem)
    };
    let all: Vec<Target> = sectors.iter().map(one).collect::<Result<_, _>>()?;
    Ok(all.into_iter().filter(|target| target.number > 0).collect())
}

/// Somebody about to be put on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactDraft {
    /// What they are called; whoever is known here already keeps their own name.
    pub name: PersonName,
    /// Where they are written to. Somebody who cannot be written to cannot be told that they are on a list.
    pub email: Email,
    /// In which language they are written to.
    pub lang: Lang,
    /// A word of the process's list of sectors.
    pub sector: String,
    /// In which quality they are asked.
    pub quality: Option<Quality>,
    /// For whom they may speak.
    pub organisation: Option<OrganisationId>,
    /// Who of the same campaign suggested them.
    pub suggested_by: Option<ContactId>,
}

impl ContactDraft {
    /// Reads `name`, `email`, `lang`, `sector`, `quality`, `organisation` and `suggested_by`.
    pub fn parse(read: impl Fn(&str) -> String, sectors: &[String]) -> Result<ContactDraft, Failure> {
        let unknown = |field| Failure::invalid(field, "problem-unknown-choice");
        let mut gathered = Gathered::default();
        let name = gathered.take(PersonName::parse(&read("name")))?;
        let email = gathered.take(Email::parse(&read("email")))?;
        let lang = gathered.take(Lang::parse(&read("lang")).ok_or(unknown("lang")))?;
        let sector = Some(read("sector")).filter(|word| sectors.contains(word));
        let sector = gathered.take(sector.ok_or(unknown("sector")))?;
        let quality = gathered.take(if_any(&read("quality"), Quality::parse))?;
        let organisation = gathered
            .take(if_any(&read("organisation"), |id| id.parse().map_err(|_| unknown("organisation"))))?;
        let suggested_by = gathered
            .take(if_any(&read("suggested_by"), |id| id.parse().map_err(|_| unknown("suggested_by"))))?;
        let (name, email, lang, sector, quality, organisation, suggested_by) =
            gathered.all((name, email, lang, sector, quality, organisation, suggested_by))?;
        Ok(ContactDraft { name, email, lang, sector, quality, organisation, suggested_by })
    }
}

fn if_any<T>(text: &str, read: impl Fn(&str) -> Result<T, Failure>) -> Result<Option<T>, Failure> {
    if text.trim().is_empty() { Ok(None) } else { read(text).map(Some) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(target: &str) -> Result<CampaignDraft, Failure> {
        let read = |field: &str| match field {
            "title_it" | "purpose_it" => "Ascolto".to_owned(),
            "target-finanza" => target.to_owned(),
            _ => String::new(),
        };
        CampaignDraft::parse(read, &["finanza".to_owned(), "accademia".to_owned()])
    }

    #[test]
    fn a_sector_without_a_number_is_left_out() {
        let target = Target { sector: "finanza".to_owned(), number: 6 };
        assert_eq!(typed(" 6 ").unwrap().targets, [target]);
        assert_eq!(typed("").unwrap().targets, []);
    }

    #[test]
    fn a_target_is_a_whole_number_of_people() {
        assert!(["-1", "sei", "1000", "1.5", "99999999999999999999"].iter().all(|text| typed(text).is_err()));
    }

    #[test]
    fn everything_missing_of_a_contact_is_told_at_once() {
        let Err(Failure::Invalid(problems)) = ContactDraft::parse(|_| String::new(), &[]) else {
            panic!("accepted")
        };
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["name", "email", "lang", "sector"]);
    }
}

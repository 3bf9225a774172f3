//! The speakers of a page: everything needed to name them, looked up at once, then one [`Speaker`] at a time.

use crate::{
    groups::Groups,
    model::{SourceId, SourceKind},
    speaker::{Facts, Names, Speaker, attribute},
    store,
};
use kernel::{Attribution, Failure, Lang, OrganisationId, PersonId, Ref};
use process::Words;
use std::collections::HashMap;
use web::{i18n, label::Asked};

/// What one page may say of some sources, to one viewer, in one language.
#[derive(Debug)]
pub struct Voices {
    lang: Lang,
    staff: bool,
    slug: String,
    facts: HashMap<SourceId, Facts>,
    groups: Groups,
    sectors: HashMap<String, String>,
    organisations: HashMap<OrganisationId, String>,
    persons: HashMap<PersonId, String>,
}

impl Voices {
    /// Looks up these sources. A constant number of statements for each 64.
    pub async fn of(asked: Asked<'_>, sources: &[SourceId]) -> Result<Voices, Failure> {
        let process = asked.viewer.process;
        let rules = process::store::rules(asked.view, process).await?;
        let facts = store::facts(asked.view, process, sources).await?;
        let sizes = store::sectors(asked.view, process).await?;
        let sectors = process::store::words_in(asked.view, process, Words::Sector, asked.lang).await?;
        Ok(Voices {
            lang: asked.lang,
            staff: asked.viewer.staff,
            slug: rules.slug,
            groups: Groups::new(sizes, rules.minimum_group),
            sectors: sectors.into_iter().collect(),
            organisations: organisations(asked, &facts).await?,
            persons: persons(asked, &facts).await?,
            facts: facts.into_iter().map(|fact| (fact.id, fact)).collect(),
        })
    }

    /// Who speaks in a source, or in an excerpt of it that has a level of its own.
    /// `None`: this viewer may read nothing of it, or it is no source of the process.
    pub fn speaker(&self, source: SourceId, excerpt: Option<Attribution>) -> Option<Speaker> {
        let facts = self.facts.get(&source)?;
        let sector = facts.sector.as_deref().filter(|word| self.staff || self.groups.may_name(word));
        let names = Names {
            person: facts.person.and_then(|person| self.persons.get(&person)).map(String::as_str),
            organisation: facts.organisation.and_then(|id| self.organisations.get(&id)).map(String::as_str),
            sector: sector.and_then(|word| self.sectors.get(word)).map(String::as_str),
        };
        attribute(facts, excerpt, self.staff, names, |key, args| i18n::say(self.lang, key, args))
    }

    /// What a source is.
    pub fn kind(&self, source: SourceId) -> Option<SourceKind> {
        self.facts.get(&source).map(|facts| facts.kind)
    }

    /// The page on which this viewer reads the source, without language. None for interviews: only some of the staff
    /// read them whole, and those know the way.
    pub fn path(&self, source: SourceId) -> Option<String> {
        let facts = self.facts.get(&source)?;
        let public = matches!(facts.level, Attribution::Named | Attribution::Organisation);
        let opens = facts.kind == SourceKind::Document && public;
        opens.then(|| self.process_path(&format!("/sources/{source}")))
    }

    /// A path of the process, without language.
    pub fn process_path(&self, rest: &str) -> String {
        format!("/processes/{}{rest}", self.slug)
    }

    /// Interviews by sector, with small sectors together.
    pub fn groups(&self) -> &Groups {
        &self.groups
    }

    /// A sector in words.
    pub fn sector<'a>(&'a self, word: &'a str) -> &'a str {
        self.sectors.get(word).map(String::as_str).unwrap_or(word)
    }
}

/// Names of the organisations that may be said in public; the directory gives them.
async fn organisations(
    asked: Asked<'_>,
    facts: &[Facts],
) -> Result<HashMap<OrganisationId, String>, Failure> {
    let named = |facts: &&Facts| facts.level <= Attribution::Organisation;
    let ids = facts.iter().filter(named).filter_map(|facts| facts.organisation);
    let refs: Vec<Ref> = ids.map(|id| Ref { kind: directory::ORGANISATION, id: id.0 }).collect();
    let labels = web::label::labels(asked, &refs).await?;
    Ok(labels.into_iter().map(|(one, label)| (OrganisationId(one.id), label.title)).collect())
}

/// Names of the people who agreed to be named; accounts gives them.
async fn persons(asked: Asked<'_>, facts: &[Facts]) -> Result<HashMap<PersonId, String>, Failure> {
    let named = |facts: &&Facts| facts.level == Attribution::Named;
    let ids = facts.iter().filter(named).filter_map(|facts| facts.person);
    let ids: Vec<PersonId> = ids.collect();
    let names = accounts::store::names_in(asked.view, asked.viewer.process, &ids).await?;
    Ok(names.into_iter().filter_map(|(id, name)| Some((id, name?))).collect())
}

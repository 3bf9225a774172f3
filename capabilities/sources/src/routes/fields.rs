//! What the forms about sources share: choices, and reading what was typed.

use crate::model::{SourceKind, TextFormat};
use directory::Organisation;
use kernel::{Attribution, Failure, Lang};
use process::{Place, Words, model::Both};
use record::Snapshot;
use web::{Choice, Form, Shell, form::choices};

/// What a form about a source chooses from.
pub(super) struct Choosing {
    sectors: Vec<(String, Both)>,
    organisations: Vec<Organisation>,
}

impl Choosing {
    pub(super) async fn of(view: &Snapshot, place: &Place) -> Result<Choosing, Failure> {
        let sectors = process::store::words(view, place.id, Words::Sector).await?;
        let mut organisations = directory::store::organisations(view, place.id).await?;
        organisations.sort_by_key(|organisation| organisation.name.to_lowercase());
        Ok(Choosing { sectors, organisations })
    }

    /// The words an interview may choose its sector from.
    pub(super) fn words(&self) -> Vec<String> {
        self.sectors.iter().map(|(word, _)| word.clone()).collect()
    }

    pub(super) fn sectors(&self, lang: Lang, form: &Form) -> Vec<Choice> {
        let chosen = form.value("sector");
        let one = |(word, label): &(String, Both)| Choice::new(word, label.say(lang), word == chosen);
        self.sectors.iter().map(one).collect()
    }

    pub(super) fn organisations(&self, form: &Form) -> Vec<Choice> {
        let chosen = form.value("organisation");
        let one = |organisation: &Organisation| {
            let id = organisation.id.to_string();
            Choice::new(&id, organisation.name.as_str(), id == chosen)
        };
        self.organisations.iter().map(one).collect()
    }

    /// Refuses an organisation that is not of this process.
    pub(super) fn check(&self, organisation: Option<kernel::OrganisationId>) -> Result<(), Failure> {
        let known = organisation.is_none_or(|id| self.organisations.iter().any(|one| one.id == id));
        if known { Ok(()) } else { Err(Failure::invalid("organisation", "problem-unknown-choice")) }
    }
}

pub(super) fn langs(lang: Lang, form: &Form) -> Vec<Choice> {
    choices(lang, "sources-lang", Lang::ALL.iter().map(|one| one.word()), &[form.value("lang")])
}

pub(super) fn formats(lang: Lang, form: &Form) -> Vec<Choice> {
    choices(lang, "sources-format", TextFormat::PASTED.iter().map(|one| one.word()), &[form.value("format")])
}

/// Levels with what the public will see, from `least` on. Documents have no sector to be named by.
pub(super) fn levels(shell: &Shell, kind: SourceKind, form: &Form, least: Attribution) -> Vec<Choice> {
    let fits = |level: &&Attribution| kind == SourceKind::Interview || **level != Attribution::Category;
    let open_to = Attribution::ALL.iter().filter(|level| **level >= least).filter(fits);
    let one = |level: &Attribution| {
        let label = shell.t(&format!("sources-level-{level}"));
        let help = shell.t(&format!("sources-level-{kind}-{level}-help"));
        Choice::new(level, label, form.value("level") == level.word()).helped(help)
    };
    open_to.map(one).collect()
}

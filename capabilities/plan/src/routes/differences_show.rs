//! What changed between two versions, and why, in one view.

use super::{
    difference_rows::{Names, Why, rows},
    reading::{index, link},
    versions_show::version_name,
};
use crate::{
    SectionId, Version,
    compare::{Change, Fate, Texts, changes},
    pages::DifferencePage,
    store::{self, changed_texts, replacements, version_lines},
};
use kernel::{Failure, Moment};
use process::{Place, model::Both};
use record::Snapshot;
use web::{Answer, Choice, Form, Params, Shell, form::choices, format, i18n::say, page};

kernel::words! {
    /// Which rows are shown.
    pub enum Show {
        /// Only what changed.
        Changed = "changed",
        /// Everything.
        All = "all",
    }
}

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let (from, to): (i64, i64) = (params.get("number")?, params.get("other")?);
    if from == to {
        return Err(Failure::NotFound.into());
    }
    let shown = place.query.parsed("show", Show::parse)?.unwrap_or(Show::Changed);
    let view = place.read().await?;
    let (old, new) =
        (store::version(&view, place.id, from).await?, store::version(&view, place.id, to).await?);
    // Both are there, only the wrong way round.
    if from > to {
        return place.go(&format!("/plan/versions/{to}/differences/{from}"));
    }
    let texts = texts(&view, &old, &new, shown).await?;
    let replaced = replacements(&view, place.id, Moment::MAX).await?;
    let all = changes(&texts, &replaced);
    let why = Why::between(&view, &place, old.at, new.at).await?;
    let shell = shell(&place, &old, &new);
    let chosen = place.query.text("section").unwrap_or_default().to_owned();
    let kept: Vec<&Change<'_>> = all.iter().filter(|change| is_kept(change, shown, &chosen)).collect();
    let names = Names { old: version_name(&place, from), new: version_name(&place, to) };
    let sections = rows(&place, &shell, &kept, &why, &names);
    let own = shell.url(&place.path(&format!("/plan/versions/{from}/differences/{to}")));
    page(&DifferencePage {
        lead: lead(&place, &old, &new),
        counts: counts(&shell, &all),
        links: vec![
            link(&place, &shell, "plan-go-version-new", &format!("/plan/versions/{to}")),
            link(&place, &shell, "plan-go-version-old", &format!("/plan/versions/{from}")),
        ],
        form: Form::default(),
        shows: choices(place.lang, "plan-show", Show::ALL.iter().map(|show| show.word()), &[shown.word()]),
        in_sections: in_sections(&place, &texts, &chosen),
        filter_summary: place.t(&format!("plan-show-{shown}")),
        clear_href: if chosen.is_empty() && shown == Show::Changed { String::new() } else { own.clone() },
        action: own,
        index: index(sections.iter().map(|part| (part.title.as_str(), part.anchor.as_str()))),
        sections,
        shell,
    })
}

/// What is not shown is not read.
async fn texts(view: &Snapshot, old: &Version, new: &Version, shown: Show) -> Result<Texts, Failure> {
    match shown {
        Show::Changed => changed_texts(view, old.id, new.id).await,
        Show::All => Ok(Texts {
            old: version_lines(view, old.id).await?,
            new: version_lines(view, new.id).await?,
            untouched: vec![],
        }),
    }
}

fn shell(place: &Place, old: &Version, new: &Version) -> Shell {
    let title = say(
        place.lang,
        "plan-difference-title",
        &[("old", &old.number.to_string()), ("new", &new.number.to_string())],
    );
    let (plan, versions) = (place.t("plan-title"), place.t("plan-versions-title"));
    place.shell_under(&[(&plan, "/plan"), (&versions, "/plan/versions")], &title)
}

fn lead(place: &Place, old: &Version, new: &Version) -> String {
    let day = |version: &Version| format::day(place.lang, version.at.day());
    say(place.lang, "plan-difference-lead", &[("old", &day(old)), ("new", &day(new))])
}

fn is_kept(change: &Change<'_>, show: Show, section: &str) -> bool {
    let fits = section.is_empty()
        || change.old.iter().chain(&change.new).any(|line| line.section.to_string() == section);
    fits && (show == Show::All || change.fate != Fate::Same)
}

/// How many lines met each fate, in the order of the vocabulary.
fn counts(shell: &Shell, all: &[Change<'_>]) -> Vec<(String, String)> {
    let count = |fate: Fate| all.iter().filter(|change| change.fate == fate).count();
    let told = Fate::ALL.iter().map(|fate| (*fate, count(*fate))).filter(|(_, count)| *count > 0);
    told.map(|(fate, count)| (shell.number(count), shell.tn(&format!("plan-count-{fate}"), count))).collect()
}

fn in_sections(place: &Place, texts: &Texts, chosen: &str) -> Vec<Choice> {
    let choice = |(id, title): (SectionId, &Both)| {
        let id = id.to_string();
        let is_chosen = id == chosen;
        Choice::new(id, title.say(place.lang), is_chosen)
    };
    texts.sections().into_iter().map(choice).collect()
}

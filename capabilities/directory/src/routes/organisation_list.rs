//! The public list: counts by category, each apart, and every organisation by name.

use super::{categories, category_choices, category_label};
use crate::{
    changes::AddOrganisation,
    model::{Categories, Organisation, fold},
    pages::{CardView, KindView, ListPage},
    store,
};
use kernel::{Failure, OrganisationId};
use process::Place;
use web::{Answer, Form, Shell, format, i18n::say, page};

/// Cards on a page.
const PAGE: usize = 100;

/// What is asked of the list.
struct Wanted {
    category: Option<String>,
    words: String,
    after: Option<OrganisationId>,
}

impl Wanted {
    fn of(place: &Place, categories: &Categories) -> Result<Wanted, Failure> {
        let known = |word: &str| categories.iter().any(|(known, _)| known == word).then(|| word.to_owned());
        Ok(Wanted {
            category: place.query.parsed("category", known)?,
            words: place.query.text("q").unwrap_or_default().to_owned(),
            after: place.query.get("after")?,
        })
    }

    fn keeps(&self, one: &Organisation) -> bool {
        let in_category = self.category.as_ref().is_none_or(|category| *category == one.category);
        in_category && fold(&one.name).contains(&fold(&self.words))
    }

    fn is_everything(&self) -> bool {
        self.category.is_none() && self.words.is_empty()
    }
}

pub(super) async fn show(place: Place) -> Answer {
    let view = place.read().await?;
    let categories = categories(&view, &place).await?;
    let wanted = Wanted::of(&place, &categories)?;
    let all = store::organisations(&view, place.id).await?;
    let kept: Vec<&Organisation> = all.iter().filter(|one| wanted.keeps(one)).collect();
    let start = wanted.after.and_then(|id| kept.iter().position(|one| one.id == id)).map_or(0, |at| at + 1);
    let shell = place.shell(&place.t("directory-title"));
    let base = shell.url(&place.path("/organisations"));
    let turn = |at: Option<usize>| at.and_then(|at| kept.get(at)).map(|one| one.id);
    let link = |id: OrganisationId| format!("{base}?{}", place.query.with("after", &id.to_string()));
    let first = format!("{base}?{}", place.query.with("after", ""));
    let previous = (start > 0).then(|| turn(start.checked_sub(PAGE + 1)).map_or(first, link));
    let end = (start + PAGE).min(kept.len());
    let next = if end < kept.len() { turn(end.checked_sub(1)).map(link) } else { None };
    page(&ListPage {
        lead: place.t("directory-lead"),
        counted: counted(&place, all.len()),
        kinds: kinds(&shell, &base, &all, &categories),
        form: Form::with(&[("q", &wanted.words)]),
        categories: category_choices(&categories, place.lang, wanted.category.as_deref().unwrap_or_default()),
        filter_summary: summary(&shell, &wanted, &categories),
        clear_href: if wanted.is_everything() { String::new() } else { base.clone() },
        found: shell.tn("directory-found", kept.len()),
        cards: kept.iter().skip(start).take(PAGE).map(|one| card(&shell, &base, one, &categories)).collect(),
        previous,
        next,
        range: if kept.len() > PAGE { format!("{}–{end}", start + 1) } else { String::new() },
        new_href: new_href(&place, &shell),
        action: base,
        shell,
    })
}

fn counted(place: &Place, how_many: usize) -> String {
    let day = format::day(place.lang, place.today());
    say(place.lang, "directory-counted", &[("count", &how_many.to_string()), ("day", &day)])
}

/// Each category with members, in the order of the vocabulary, counted from the list itself.
fn kinds(shell: &Shell, base: &str, all: &[Organisation], categories: &Categories) -> Vec<KindView> {
    let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let one = |(word, label): &(String, process::model::Both)| {
        let members = all.iter().filter(|one| one.category == *word).count();
        let count = i64::try_from(members).unwrap_or(i64::MAX);
        KindView {
            label: label.say(shell.lang).to_owned(),
            count,
            total,
            text: shell.number(count),
            href: format!("{base}?category={word}#names"),
        }
    };
    categories.iter().map(one).filter(|kind| kind.count > 0).collect()
}

fn summary(shell: &Shell, wanted: &Wanted, categories: &Categories) -> String {
    let category = wanted.category.as_ref().map(|word| category_label(categories, word, shell.lang));
    let words = Some(&wanted.words)
        .filter(|words| !words.is_empty())
        .map(|words| shell.ta("directory-filtered-words", "words", words));
    let said: Vec<String> = category.into_iter().chain(words).collect();
    if said.is_empty() {
        return shell.t("directory-filter");
    }
    shell.ta("directory-filtered", "filters", &said.join(", "))
}

fn card(shell: &Shell, base: &str, one: &Organisation, categories: &Categories) -> CardView {
    CardView {
        name: one.name.clone(),
        href: format!("{base}/{}", one.id),
        kind: category_label(categories, &one.category, shell.lang),
        municipality: one.municipality.clone(),
    }
}

fn new_href(place: &Place, shell: &Shell) -> String {
    match place.may::<AddOrganisation>() {
        Ok(_) => shell.url(&place.path("/organisations/new")),
        Err(_) => String::new(),
    }
}

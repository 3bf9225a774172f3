//! What the forms of the draft share: the draft's text, spots to choose, menus, and several problems told at once.

use super::reading::{line_path, link, name};
use crate::{
    LineId, LineKind, PrintedLine, SectionId,
    changes::{MakeLink, ReviseLine},
    model::{LineText, SectionNow, Spot, Wording},
    pages::MenuLink,
    store::{self, plan_of, printed_draft, sections},
};
use kernel::{Failure, Lang, Moment};
use process::Place;
use record::Snapshot;
use std::str::FromStr;
use web::{Choice, Form, Shell, form::choices, together};

/// The draft as it would be printed now.
pub(super) struct Draft {
    pub(super) sections: Vec<SectionNow>,
    pub(super) lines: Vec<PrintedLine>,
}

impl Draft {
    /// Reads it; empty before the first section.
    pub(super) async fn read(view: &Snapshot, place: &Place) -> Result<Draft, Failure> {
        let Some(plan) = plan_of(view, place.id).await? else {
            return Ok(Draft { sections: vec![], lines: vec![] });
        };
        Ok(Draft {
            sections: sections(view, plan, Moment::MAX).await?,
            lines: printed_draft(view, plan).await?,
        })
    }

    /// A line that stands in it. Fails with `Refused` when it was struck, with `NotFound` when there never was one.
    pub(super) async fn line(
        &self,
        view: &Snapshot,
        place: &Place,
        id: LineId,
    ) -> Result<&PrintedLine, Failure> {
        match self.lines.iter().find(|line| line.line == id) {
            Some(line) => Ok(line),
            None => {
                store::line_now(view, place.id, id).await?;
                Err(Failure::Refused("plan-refused-struck"))
            }
        }
    }

    /// The lines of a section.
    pub(super) fn of(&self, section: SectionId) -> impl Iterator<Item = &PrintedLine> {
        self.lines.iter().filter(move |line| line.section == section)
    }

    /// A section. Fails with `NotFound`.
    pub(super) fn section(&self, id: SectionId) -> Result<&SectionNow, Failure> {
        self.sections.iter().find(|section| section.id == id).ok_or(Failure::NotFound)
    }

    /// Sections to choose from.
    pub(super) fn section_choices(&self, place: &Place, chosen: SectionId) -> Vec<Choice> {
        let one = |it: &SectionNow| Choice::new(it.id, it.title.say(place.lang), it.id == chosen);
        self.sections.iter().map(one).collect()
    }

    /// Spots among the lines of a section, without one that is being moved.
    pub(super) fn spots(
        &self,
        place: &Place,
        section: SectionId,
        without: Option<LineId>,
        chosen: &str,
    ) -> Vec<Choice> {
        let others = self.of(section).filter(|line| Some(line.line) != without);
        let after = others.map(|line| (line.line.to_string(), name(place.lang, line)));
        spots(place, after, chosen)
    }
}

/// "At the beginning", then after each of these.
pub(super) fn spots(
    place: &Place,
    after: impl Iterator<Item = (String, String)>,
    chosen: &str,
) -> Vec<Choice> {
    let first = Choice::new("first", place.t("plan-spot-first"), chosen == "first");
    let one = |(value, name): (String, String)| {
        let label = web::i18n::say(place.lang, "plan-spot-after", &[("name", &name)]);
        Choice::new(&value, label, value == chosen)
    };
    std::iter::once(first).chain(after.map(one)).collect()
}

/// The field `spot`.
pub(super) fn spot<T: FromStr>(form: &Form) -> Result<Spot<T>, Failure> {
    match form.value("spot") {
        "first" => Ok(Spot::First),
        _ => form.get("spot").map(Spot::After),
    }
}

/// The fields `body`, `kind` and `lang`.
pub(super) fn wording(form: &Form) -> Result<Wording, Failure> {
    let (text, kind, lang) = together((
        LineText::parse(form.value("body")),
        form.read("kind", LineKind::parse),
        form.read("lang", Lang::parse),
    ))?;
    Ok(Wording { kind, text, lang })
}

/// Kinds of line to choose from.
pub(super) fn kinds(place: &Place, chosen: &str) -> Vec<Choice> {
    choices(place.lang, "plan-kind", LineKind::ALL.iter().map(|kind| kind.word()), &[chosen])
}

/// Languages of a text to choose from; Italian when none was chosen, never the session's.
pub(super) fn langs(place: &Place, chosen: &str) -> Vec<Choice> {
    let chosen = Lang::parse(chosen).unwrap_or(Lang::It);
    choices(place.lang, "plan-lang", Lang::ALL.iter().map(|lang| lang.word()), &[chosen.word()])
}

/// What can be done with a line of the draft, for who may.
pub(super) fn line_menu(place: &Place, shell: &Shell, line: LineId, section: SectionId) -> Vec<MenuLink> {
    if place.may::<ReviseLine>().is_err() || place.may::<MakeLink>().is_err() {
        return vec![];
    }
    let own = line_path(line);
    let below = format!("/plan/sections/{section}/lines/new?spot={line}");
    let entries: [(&str, String, &'static str); 7] = [
        ("plan-do-revise", format!("{own}/revisions/new"), "it-pencil"),
        ("plan-do-links", format!("{own}/links"), "it-link"),
        ("plan-do-move", format!("{own}/moves/new"), "it-exchange-circle"),
        ("plan-do-split", format!("{own}/splits/new"), "df-split"),
        ("plan-do-merge", format!("{own}/merges/new"), "df-merge"),
        ("plan-do-add-after", below, "it-plus"),
        ("plan-do-strike", format!("{own}/strikes/new"), "it-delete"),
    ];
    entries.into_iter().map(|(key, path, drawing)| menu_link(place, shell, key, &path, drawing)).collect()
}

/// An entry of a menu.
pub(super) fn menu_link(
    place: &Place,
    shell: &Shell,
    key: &str,
    path: &str,
    drawing: &'static str,
) -> MenuLink {
    let link = link(place, shell, key, path);
    MenuLink { label: link.label, href: link.href, drawing }
}

/// The frame of a form of the draft.
pub(super) fn shell(place: &Place, key: &str) -> Shell {
    let (plan, draft) = (place.t("plan-title"), place.t("plan-draft-title"));
    place.shell_under(&[(&plan, "/plan"), (&draft, "/plan/draft")], &place.t(key))
}

/// Back to a line of the draft.
pub(super) fn back_to(line: LineId) -> String {
    format!("/plan/draft#line-{line}")
}

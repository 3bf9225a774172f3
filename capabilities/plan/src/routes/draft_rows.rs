//! The draft in rows: sections, their lines with what can be done, and lines that no longer stand.

use super::{
    desk::{line_menu, menu_link},
    draft_show::Desk,
    reading::{anchor, brief, foreign, kind, line_path, link, number, section_title, words},
};
use crate::{
    LineId, LineKind, LineNow, SectionId,
    changes::{AddSection, RestoreLine},
    model::{SectionNow, Struck, numbers::printed},
    pages::{Badge, DraftLine, DraftSection, GoneLine, MenuLink, paragraphs},
};
use process::Place;
use web::{Shell, format, i18n::say};

impl Desk {
    /// The sections with their lines.
    pub(super) fn sections(&self, place: &Place, shell: &Shell) -> Vec<DraftSection> {
        let numbers = printed(self.lines.iter().map(|line| (line.section, line.kind)));
        let numbered: Vec<(&LineNow, String)> = self.lines.iter().zip(numbers).collect();
        let mut printed_sections = 0;
        let mut part = |section: &SectionNow| {
            let mine = numbered.iter().filter(|(line, _)| line.section == section.id);
            let lines: Vec<DraftLine> =
                mine.map(|(line, number)| self.line(place, shell, line, number)).collect();
            let title = section.title.say(place.lang);
            // A section without lines is not printed and takes no number.
            let title = if lines.is_empty() {
                title.to_owned()
            } else {
                section_title(place.lang, printed_sections, title)
            };
            printed_sections += usize::from(!lines.is_empty());
            let menu = self.section_menu(place, shell, section.id);
            DraftSection { anchor: format!("section-{}", section.id), title, lines, menu }
        };
        self.sections.iter().map(&mut part).collect()
    }

    fn section_menu(&self, place: &Place, shell: &Shell, section: SectionId) -> Vec<MenuLink> {
        if !self.is_open() || place.may::<AddSection>().is_err() {
            return vec![];
        }
        let own = format!("/plan/sections/{section}");
        vec![
            menu_link(place, shell, "plan-do-add-line", &format!("{own}/lines/new"), "it-plus"),
            menu_link(place, shell, "plan-do-revise-section", &format!("{own}/revisions/new"), "it-pencil"),
        ]
    }

    fn line(&self, place: &Place, shell: &Shell, line: &LineNow, printed: &str) -> DraftLine {
        let named = number(place.lang, printed);
        DraftLine {
            anchor: anchor(line.id),
            about: named.clone(),
            number: named,
            href: shell.url(&place.path(&line_path(line.id))),
            kind: if line.kind == LineKind::Heading { String::new() } else { kind(place.lang, line.kind) },
            objective: matches!(line.kind, LineKind::Objective | LineKind::Heading),
            paragraphs: paragraphs(&words(place.lang, line.text.as_deref())),
            lang: foreign(line.lang, place.lang),
            badges: self.badges(place, line),
            is_shaken: self.shaken.contains_key(&line.id),
            evidence: self.evidence(shell, line.id),
            menu: if self.is_open() { line_menu(place, shell, line.id, line.section) } else { vec![] },
        }
    }

    fn evidence(&self, shell: &Shell, line: LineId) -> String {
        let total = self.weights.get(&line).map_or(0, |weight| weight.things);
        if total > 0 { shell.tn("plan-count-evidence", total) } else { String::new() }
    }

    /// What is new since the newest version, a line that rests on nothing, and one whose evidence gave way.
    fn badges(&self, place: &Place, line: &LineNow) -> Vec<Badge> {
        let changed = self.published.as_ref().and_then(|published| published.fate(line));
        let bare = line.kind != LineKind::Heading && !self.weights.contains_key(&line.id);
        let changed = changed.map(|key| Badge { label: place.t(key), tone: "partly", drawing: "it-pencil" });
        let bare =
            bare.then(|| Badge { label: place.t("plan-line-bare"), tone: "later", drawing: "it-link" });
        let shaken = self.shaken.get(&line.id).map(|lowered| {
            let key = if lowered.is_withdrawn() { "plan-line-shaken-withdrawn" } else { "plan-line-shaken" };
            let day = format::day(place.lang, lowered.at.day());
            let label = say(place.lang, key, &[("day", &day)]);
            Badge { label, tone: "no", drawing: "it-warning-circle" }
        });
        changed.into_iter().chain(bare).chain(shaken).collect()
    }
}

/// A line that no longer stands.
pub(super) fn gone(place: &Place, shell: &Shell, line: &LineNow, open: bool) -> GoneLine {
    let path = line_path(line.id);
    let restore = (open && line.struck == Struck::Struck && place.may::<RestoreLine>().is_ok())
        .then(|| link(place, shell, "plan-do-restore", &format!("{path}/restorations/new")));
    GoneLine {
        href: shell.url(&place.path(&path)),
        text: brief(&words(place.lang, line.text.as_deref())),
        badge: Badge {
            label: place.t(&format!("plan-struck-{}", line.struck)),
            tone: "no",
            drawing: "it-minus-circle",
        },
        restore,
    }
}

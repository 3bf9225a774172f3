//! The draft, where it is edited; and as it stood on another day, where it is only read.

use super::{
    desk::{line_menu, menu_link},
    reading::{Weights, anchor, by_line, end_of, foreign, index, kind, line_path, link, number, section_title, words},
};
use crate::{
    LineId, LineKind, LineNow, PrintedLine, SectionId,
    changes::{AddSection, PublishVersion, ReopenPlan},
    model::{SectionNow, Struck, numbers::printed},
    pages::{Badge, DraftLine, DraftPage, DraftSection, GoneLine, MenuLink, paragraphs},
    store::{closed_by, lines, lines_with_numbers, plan_of, sections, struck_lines, weights},
};
use kernel::{Failure, Role};
use process::Place;
use record::Snapshot;
use std::collections::HashMap;
use web::{Answer, Form, Link, Shell, format, i18n::say, page};

pub(super) async fn show(place: Place) -> Answer {
    place.staff(Role::STAFF)?;
    let view = place.read().await?;
    let desk = Desk::read(&view, &place).await?;
    let shell = place.shell_under(&[(&place.t("plan-title"), "/plan")], &place.t("plan-draft-title"));
    let parts = desk.sections(&place, &shell);
    let (note, note_link) = desk.note(&place, &shell);
    let own = shell.url(&place.path("/plan/draft"));
    page(&DraftPage {
        counted: shell.tn("plan-count-lines", desk.lines.len()),
        note,
        note_link,
        links: desk.links(&place, &shell),
        form: Form::with(&[("on", place.query.text("on").unwrap_or_default())]),
        on_summary: place.t("plan-draft-on"),
        clear_href: if desk.on.is_some() { own.clone() } else { String::new() },
        action: own,
        index: index(parts.iter().map(|part| (part.title.as_str(), part.anchor.as_str()))),
        sections: parts,
        gone_title: shell.tn("plan-draft-gone-lines", desk.gone.len()),
        gone: desk.gone.iter().map(|line| gone(&place, &shell, line, desk.is_open())).collect(),
        shell,
    })
}

/// What the page is made of. Seven statements, whatever the number of lines.
struct Desk {
    on: Option<kernel::Day>,
    sections: Vec<SectionNow>,
    lines: Vec<LineNow>,
    published: HashMap<LineId, PrintedLine>,
    weights: Weights,
    gone: Vec<LineNow>,
    closed_by: Option<i64>,
}

impl Desk {
    async fn read(view: &Snapshot, place: &Place) -> Result<Desk, Failure> {
        let on = place.query.day("on")?;
        let mut desk = Desk {
            on,
            sections: vec![],
            lines: vec![],
            published: HashMap::new(),
            weights: HashMap::new(),
            gone: vec![],
            closed_by: closed_by(view, place.id).await?,
        };
        let Some(plan) = plan_of(view, place.id).await? else { return Ok(desk) };
        let at = end_of(on);
        desk.sections = sections(view, plan, at).await?;
        desk.lines = lines(view, plan, at).await?;
        desk.weights = by_line(weights(view, plan, at).await?);
        let last = lines_with_numbers(view, place.id).await?;
        desk.published = last.into_iter().map(|line| (line.line, line)).collect();
        desk.gone = if on.is_none() { struck_lines(view, plan).await? } else { vec![] };
        Ok(desk)
    }

    /// Whether it can be changed: today's draft, not closed.
    fn is_open(&self) -> bool {
        self.on.is_none() && self.closed_by.is_none()
    }

    fn note(&self, place: &Place, shell: &Shell) -> (String, Option<Link>) {
        if let Some(day) = self.on {
            let words = say(place.lang, "plan-draft-note-on", &[("day", &format::day(place.lang, day))]);
            return (words, Some(link(place, shell, "plan-go-draft-today", "/plan/draft")));
        }
        let Some(number) = self.closed_by else { return (String::new(), None) };
        let words = say(place.lang, "plan-draft-note-closed", &[("number", &number.to_string())]);
        let reopen = place.may::<ReopenPlan>().ok().map(|_| link(place, shell, "plan-go-reopen", "/plan/reopenings/new"));
        (words, reopen)
    }

    fn links(&self, place: &Place, shell: &Shell) -> Vec<Link> {
        if !self.is_open() {
            return vec![];
        }
        let publish = place.may::<PublishVersion>().ok().filter(|_| !self.lines.is_empty());
        let publish = publish.map(|_| link(place, shell, "plan-go-publish", "/plan/versions/new"));
        let add = place.may::<AddSection>().ok().map(|_| link(place, shell, "plan-do-add-section", "/plan/sections/new"));
        publish.into_iter().chain(add).collect()
    }

    fn sections(&self, place: &Place, shell: &Shell) -> Vec<DraftSection> {
        let numbers = printed(self.lines.iter().map(|line| (line.section, line.kind)));
        let numbered: Vec<(&LineNow, String)> = self.lines.iter().zip(numbers).collect();
        let mut printed_sections = 0;
        let mut part = |section: &SectionNow| {
            let mine = numbered.iter().filter(|(line, _)| line.section == section.id);
            let lines: Vec<DraftLine> = mine.map(|(line, number)| self.line(place, shell, line, number)).collect();
            let title = section.title.say(place.lang);
            // A section without lines is not printed and takes no number.
            let title = if lines.is_empty() { title.to_owned() } else { section_title(place.lang, printed_sections, title) };
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
            kind: kind(place.lang, line.kind),
            objective: matches!(line.kind, LineKind::Objective | LineKind::Heading),
            paragraphs: paragraphs(&words(place.lang, line.text.as_deref())),
            lang: foreign(line.lang, place.lang),
            badges: self.badges(place, line),
            evidence: self.evidence(shell, line.id),
            menu: if self.is_open() { line_menu(place, shell, line.id, line.section) } else { vec![] },
        }
    }

    fn evidence(&self, shell: &Shell, line: LineId) -> String {
        let total = self.weights.get(&line).map_or(0, |weight| weight.evidence + weight.contributions);
        if total > 0 { shell.tn("plan-count-evidence", total) } else { String::new() }
    }

    /// What is new since the newest version, and a line that rests on nothing.
    fn badges(&self, place: &Place, line: &LineNow) -> Vec<Badge> {
        let changed = match self.published.get(&line.id) {
            None if self.published.is_empty() => None,
            None => Some("plan-fate-added"),
            Some(old) if old.revision == line.revision => None,
            Some(old) if old.digest == line.digest => Some("plan-fate-moved"),
            Some(_) => Some("plan-fate-reworded"),
        };
        let bare = line.kind != LineKind::Heading && !self.weights.contains_key(&line.id);
        let changed = changed.map(|key| Badge { label: place.t(key), tone: "partly", drawing: "it-pencil" });
        let bare = bare.then(|| Badge { label: place.t("plan-line-bare"), tone: "later", drawing: "it-link" });
        changed.into_iter().chain(bare).collect()
    }
}

fn gone(place: &Place, shell: &Shell, line: &LineNow, open: bool) -> GoneLine {
    let path = line_path(line.id);
    let restore = (open && line.struck == Struck::Struck && place.may::<crate::changes::RestoreLine>().is_ok())
        .then(|| link(place, shell, "plan-do-restore", &format!("{path}/restorations/new")));
    GoneLine {
        href: shell.url(&place.path(&path)),
        text: super::reading::brief(&words(place.lang, line.text.as_deref())),
        badge: Badge { label: place.t(&format!("plan-struck-{}", line.struck)), tone: "no", drawing: "it-minus-circle" },
        restore,
    }
}

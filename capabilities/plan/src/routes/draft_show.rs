//! The draft, where it is edited; and as it stood on another day, where it is only read.

use super::{
    draft_rows::gone,
    published::Published,
    reading::{Weights, by_line, end_of, index, link},
};
use crate::{
    LineId, LineNow,
    changes::{AddSection, PublishVersion, ReopenPlan},
    model::SectionNow,
    pages::{DraftLine, DraftPage, DraftSection},
    store::{closed_by, lines, plan_of, sections, shaken, struck_lines, weights},
};
use coding::store::Lowered;
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
    let shaken = shaken_links(&parts);
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
        shaken_title: shell.tn("plan-draft-shaken", shaken.len()),
        shaken,
        index: index(parts.iter().map(|part| (part.title.as_str(), part.anchor.as_str()))),
        sections: parts,
        gone_title: shell.tn("plan-draft-gone-lines", desk.gone.len()),
        gone: desk.gone.iter().map(|line| gone(&place, &shell, line, desk.is_open())).collect(),
        shell,
    })
}

/// What the page is made of. A constant number of statements, whatever the number of lines.
pub(super) struct Desk {
    pub(super) on: Option<kernel::Day>,
    pub(super) sections: Vec<SectionNow>,
    pub(super) lines: Vec<LineNow>,
    /// The newest version of that day; none before the first.
    pub(super) published: Option<Published>,
    pub(super) weights: Weights,
    /// Lines that rest on something that may be shown less than when it was tied; of today's draft only.
    pub(super) shaken: HashMap<LineId, Lowered>,
    pub(super) gone: Vec<LineNow>,
    pub(super) closed_by: Option<i64>,
}

impl Desk {
    async fn read(view: &Snapshot, place: &Place) -> Result<Desk, Failure> {
        let on = place.query.day("on")?;
        let mut desk = Desk {
            on,
            sections: vec![],
            lines: vec![],
            published: None,
            weights: HashMap::new(),
            shaken: HashMap::new(),
            gone: vec![],
            closed_by: closed_by(view, place.id).await?,
        };
        let Some(plan) = plan_of(view, place.id).await? else {
            return Ok(desk);
        };
        let at = end_of(on);
        desk.sections = sections(view, plan, at).await?;
        desk.lines = lines(view, plan, at).await?;
        desk.weights = by_line(weights(view, place.id, at).await?);
        desk.published = Published::read(view, place.id, at).await?;
        if on.is_none() {
            let lowered = comparison::store::lowered(view, place.id).await?;
            desk.shaken = shaken(view, place.id, &lowered).await?;
            desk.gone = struck_lines(view, plan).await?;
        }
        Ok(desk)
    }

    /// Whether it can be changed: today's draft, not closed.
    pub(super) fn is_open(&self) -> bool {
        self.on.is_none() && self.closed_by.is_none()
    }

    fn note(&self, place: &Place, shell: &Shell) -> (String, Option<Link>) {
        if let Some(day) = self.on {
            let words = say(place.lang, "plan-draft-note-on", &[("day", &format::day(place.lang, day))]);
            return (words, Some(link(place, shell, "plan-go-draft-today", "/plan/draft")));
        }
        let Some(number) = self.closed_by else {
            return (String::new(), None);
        };
        let words = say(place.lang, "plan-draft-note-closed", &[("number", &number.to_string())]);
        let reopen = place
            .may::<ReopenPlan>()
            .ok()
            .map(|_| link(place, shell, "plan-go-reopen", "/plan/reopenings/new"));
        (words, reopen)
    }

    fn links(&self, place: &Place, shell: &Shell) -> Vec<Link> {
        if !self.is_open() {
            return vec![];
        }
        let publish = place.may::<PublishVersion>().ok().filter(|_| !self.lines.is_empty());
        let publish = publish.map(|_| link(place, shell, "plan-go-publish", "/plan/versions/new"));
        let add = place
            .may::<AddSection>()
            .ok()
            .map(|_| link(place, shell, "plan-do-add-section", "/plan/sections/new"));
        publish.into_iter().chain(add).collect()
    }
}

/// Where the lines to look at again stand on this page.
fn shaken_links(parts: &[DraftSection]) -> Vec<Link> {
    let lines = parts.iter().flat_map(|part| &part.lines).filter(|line| line.is_shaken);
    let one = |line: &DraftLine| Link {
        label: line.about.clone(),
        href: format!("#{}", line.anchor),
        current: false,
    };
    lines.map(one).collect()
}

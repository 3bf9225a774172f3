//! A line at its permanent address. It answers for ever: also when the line was struck, split or merged.

use super::{
    desk::line_menu,
    difference_rows::reason,
    reading::{foreign, kind, number, words},
    versions_show::version_name,
};
use crate::{
    LineId, LineKind, Version,
    model::Struck,
    pages::{Badge, DraftNote, ItemView, LinePage, PanelView, WordingView, paragraphs, pieces},
    panel::{PanelBlock, PanelItem, blocks},
    store::{self, Appearance, Step, replaced_by, replaced_lines},
};
use kernel::{Failure, Moment, Ref};
use process::Place;
use record::Snapshot;
use web::{
    Answer, Link, Params, Shell, format,
    i18n::say,
    label::{Asked, labels},
    page,
};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let line: LineId = params.get("line")?;
    let view = place.read().await?;
    let told = Told::read(&view, &place, line).await?;
    let shell = place.shell_under(&[(&place.t("plan-title"), "/plan")], &told.title(&place));
    let asked = Asked { view: &view, viewer: place.viewer, lang: place.lang };
    let panels = blocks(asked, place.id, line).await?;
    let last = told.last_printed();
    let address = shell.url(&place.path(&format!("/plan/lines/{line}")));
    page(&LinePage {
        eyebrow: last.map(|step| kind(place.lang, step.kind)).unwrap_or_default(),
        lead: String::new(),
        gone: told.gone(&place),
        replaced_by: neighbours(asked, &shell, replaced_by(&view, place.id, line).await?).await?,
        replaces: neighbours(asked, &shell, replaced_lines(&view, place.id, line).await?).await?,
        paragraphs: last.map(|step| paragraphs(&words(place.lang, step.text.as_deref()))).unwrap_or_default(),
        lang: last.map_or("", |step| foreign(step.lang, place.lang)),
        facts: told.facts(&place),
        address: format!("{}{address}", place.app.origin),
        draft: told.draft(&place, &shell),
        panels: panels.into_iter().map(|block| panel(&shell, block)).collect(),
        wordings: told.wordings(&place, &shell),
        shell,
    })
}

/// Everything the page tells of the line's own life.
struct Told {
    line: LineId,
    steps: Vec<Step>,
    printed: Vec<Appearance>,
    versions: Vec<Version>,
}

impl Told {
    /// Fails with `NotFound` for a line that was never published, unless staff asks.
    async fn read(view: &Snapshot, place: &Place, line: LineId) -> Result<Told, Failure> {
        let told = Told {
            line,
            printed: store::appearances(view, place.id, line).await?,
            steps: store::revisions_of(view, place.id, line).await?,
            versions: store::versions(view, place.id).await?,
        };
        if told.steps.is_empty() || (told.printed.is_empty() && !place.viewer.staff) {
            return Err(Failure::NotFound);
        }
        Ok(told)
    }

    fn step(&self, appearance: &Appearance) -> Option<&Step> {
        self.steps.iter().find(|step| step.revision == appearance.revision)
    }

    /// The wording last printed.
    fn last_printed(&self) -> Option<&Step> {
        self.step(self.printed.last()?)
    }

    /// The first version that no longer has the line, if the newest has it no more.
    fn gone_in(&self) -> Option<&Version> {
        let last = self.printed.last()?.version;
        self.versions.iter().find(|version| version.number > last)
    }

    fn steps_in(&self, after: Moment, until: Moment) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(move |step| step.at > after && step.at <= until)
    }

    fn title(&self, place: &Place) -> String {
        match self.printed.last() {
            Some(last) => named(place, &last.number),
            None => place.t("plan-label-line-draft"),
        }
    }

    fn gone(&self, place: &Place) -> String {
        let Some(version) = self.gone_in() else { return String::new() };
        let then = self.steps_in(Moment(i64::MIN), version.at).last();
        let fate = then.map_or(Struck::Struck, |step| step.struck);
        let key = format!("plan-line-gone-{fate}");
        let day = format::day(place.lang, version.at.day());
        say(place.lang, &key, &[("number", &version.number.to_string()), ("day", &day)])
    }

    fn facts(&self, place: &Place) -> Vec<String> {
        let Some(last) = self.printed.last() else { return vec![place.t("plan-line-never-published")] };
        let day = format::day(place.lang, last.at.day());
        vec![say(place.lang, "plan-line-in-version", &[("number", &last.version.to_string()), ("day", &day)])]
    }

    /// The published wordings, newest first, each with what changed from the one before and why.
    fn wordings(&self, place: &Place, shell: &Shell) -> Vec<WordingView> {
        let mut views = Vec::new();
        let mut before: Option<&Appearance> = None;
        let mut after = Moment(i64::MIN);
        for version in &self.versions {
            let now = self.printed.iter().find(|one| one.version == version.number);
            let gone = now.is_none() && before.is_some();
            let new = now.is_some_and(|now| before.is_none_or(|it| it.revision != now.revision || it.number != now.number));
            if gone || new {
                views.push(self.wording(place, shell, version, (before, now), after));
            }
            // A wording that lasted through a version without change is told with the next one that changes it.
            after = if gone || new { version.at } else { after };
            before = now;
        }
        views.reverse();
        views
    }

    fn wording(
        &self,
        place: &Place,
        shell: &Shell,
        version: &Version,
        (before, now): (Option<&Appearance>, Option<&Appearance>),
        after: Moment,
    ) -> WordingView {
        let text = |one: Option<&Appearance>| one.and_then(|one| self.step(one)).map(|step| words(place.lang, step.text.as_deref()));
        let (old, new) = (text(before).unwrap_or_default(), text(now).unwrap_or_default());
        let same = before.is_some() && now.is_some() && old == new;
        let title = match now {
            Some(now) => say(
                place.lang,
                "plan-line-wording",
                &[("version", &version_name(place, version.number)), ("line", &named(place, &now.number))],
            ),
            None => say(place.lang, "plan-line-wording-gone", &[("version", &version_name(place, version.number))]),
        };
        WordingView {
            anchor: format!("version-{}", version.number),
            title,
            href: shell.url(&place.path(&format!("/plan/versions/{}#line-{}", version.number, self.line))),
            when: format::day(place.lang, version.at.day()),
            datetime: version.at.rfc3339(),
            pieces: if same || now.is_none() { vec![] } else { pieces(&old, &new) },
            note: if same { place.t("plan-line-same-words") } else { String::new() },
            reasons: self.steps_in(after, version.at).map(|step| reason(place, step)).collect(),
        }
    }

    /// What the draft says of the line, for staff; nothing for others.
    fn draft(&self, place: &Place, shell: &Shell) -> Option<DraftNote> {
        let newest = self.steps.last().filter(|_| place.viewer.staff)?;
        let since = self.versions.last().map_or(Moment(i64::MIN), |version| version.at);
        let printed = self.last_printed();
        let same = printed.is_some_and(|printed| printed.revision == newest.revision);
        let key = match (same, newest.struck) {
            (true, _) => "plan-draft-same",
            (false, Struck::No) => "plan-draft-changed",
            (false, _) => "plan-draft-gone",
        };
        let old = printed.and_then(|step| step.text.clone()).unwrap_or_default();
        let new = words(place.lang, newest.text.as_deref());
        let stands = newest.struck == Struck::No;
        Some(DraftNote {
            note: place.t(key),
            pieces: if same || !stands { vec![] } else { pieces(&old, &new) },
            reasons: self.steps_in(since, Moment::MAX).map(|step| reason(place, step)).collect(),
            menu: if stands { line_menu(place, shell, self.line, newest.section) } else { vec![] },
        })
    }
}

/// "Riga 3.2.4", "Titolo".
fn named(place: &Place, printed: &str) -> String {
    if printed.is_empty() {
        return kind(place.lang, LineKind::Heading);
    }
    say(place.lang, "plan-label-line", &[("number", &number(place.lang, printed))])
}

/// Other lines, as far as this viewer may know of them.
async fn neighbours(asked: Asked<'_>, shell: &Shell, lines: Vec<LineId>) -> Result<Vec<Link>, Failure> {
    let refs: Vec<Ref> = lines.into_iter().map(LineId::to_ref).collect();
    let labels = labels(asked, &refs).await?;
    let one = |of: &Ref| {
        let label = labels.get(of)?;
        let detail = label.detail.as_deref().map(super::reading::brief).unwrap_or_default();
        let words = say(asked.lang, "plan-line-name", &[("number", &label.title), ("words", &detail)]);
        Some(Link { label: words, href: shell.url(label.path.as_deref()?), current: false })
    };
    Ok(refs.iter().filter_map(one).collect())
}

fn panel(shell: &Shell, block: PanelBlock) -> PanelView {
    let (more_label, more_href) = block.more.map(|(label, path)| (label, shell.url(&path))).unwrap_or_default();
    let items = block.items.into_iter().map(|item| panel_item(shell, item)).collect();
    PanelView { id: block.id, title: block.title, lead: block.lead, items, more_label, more_href }
}

fn panel_item(shell: &Shell, item: PanelItem) -> ItemView {
    ItemView {
        label: item.label,
        quote: item.quote.unwrap_or_default(),
        detail: item.detail,
        href: item.path.map(|path| shell.url(&path)).unwrap_or_default(),
        badge: item.badge.map(|(label, tone)| Badge { label, tone, drawing: "it-info-circle" }),
    }
}

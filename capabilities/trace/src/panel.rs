//! The part of a line's page that says why the line is there.

use crate::trail::{Decided, Group, Item, Trail, Withdrawn, trail};
use kernel::{Day, Failure, Lang, ProcessId};
use plan::{LineId, Panel, PanelBlock, panel::PanelItem};
use record::LinkKind;
use web::{format::day, i18n::say, label::Asked};

web::inventory::submit! { Panel { rank: 100, draw: |asked, process, line| Box::pin(draw(asked, process, line)) } }

/// One part for each kind of evidence; one that says so when there is none. Staff also read what was withdrawn.
async fn draw(asked: Asked<'_>, _process: ProcessId, line: LineId) -> Result<Vec<PanelBlock>, Failure> {
    Ok(blocks(asked.lang, &trail(asked, line).await?))
}

/// What a trail looks like on the page of its line.
pub(crate) fn blocks(lang: Lang, trail: &Trail) -> Vec<PanelBlock> {
    let mut blocks: Vec<PanelBlock> = trail.groups.iter().map(|group| block(lang, group)).collect();
    if !trail.causes.is_empty() {
        blocks.push(PanelBlock {
            id: "causes",
            title: say(lang, "trace-causes", &[]),
            lead: say(lang, "trace-causes-lead", &[]),
            items: trail.causes.iter().map(|decided| decision(lang, decided)).collect(),
            more: None,
        });
    }
    if blocks.is_empty() {
        blocks.push(PanelBlock {
            id: "evidence",
            title: say(lang, "trace-evidence", &[]),
            lead: say(lang, "trace-evidence-none", &[]),
            ..PanelBlock::default()
        });
    }
    if !trail.withdrawn.is_empty() {
        blocks.push(PanelBlock {
            id: "withdrawn",
            title: say(lang, "trace-withdrawn", &[]),
            lead: say(lang, "trace-withdrawn-lead", &[]),
            items: trail.withdrawn.iter().map(|link| withdrawn(lang, link)).collect(),
            more: None,
        });
    }
    blocks
}

fn block(lang: Lang, group: &Group) -> PanelBlock {
    let hidden = group.hidden.to_string();
    let items = group.items.iter().map(|item| shown(lang, item));
    PanelBlock {
        id: anchor(group.kind),
        title: say(lang, &format!("trace-why-{}", group.kind), &[]),
        lead: if group.hidden == 0 {
            String::new()
        } else {
            say(lang, "trace-hidden", &[("count", &hidden)])
        },
        items: items.chain(group.gone.iter().map(|gone| withdrawn_since(lang, *gone))).collect(),
        more: None,
    }
}

fn anchor(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::Supports => "evidence-supports",
        LinkKind::Qualifies => "evidence-qualifies",
        LinkKind::Opposes => "evidence-opposes",
        LinkKind::SourceOfWording => "evidence-wording",
        LinkKind::Replaces | LinkKind::Caused => "evidence",
    }
}

fn shown(lang: Lang, item: &Item) -> PanelItem {
    PanelItem {
        label: item.label.title.clone(),
        quote: item.label.detail.clone(),
        lang: item.label.lang,
        detail: detail(lang, item),
        path: item.label.path.clone(),
        badge: badge(lang, item),
    }
}

/// What everybody could read once: that it was withdrawn, and when.
fn withdrawn_since(lang: Lang, (on, count): (Day, usize)) -> PanelItem {
    let args: [(&str, &str); 2] = [("day", &day(lang, on)), ("count", &count.to_string())];
    PanelItem {
        label: say(lang, "trace-gone", &args),
        detail: say(lang, "trace-gone-help", &[]),
        badge: Some((say(lang, "trace-badge-gone", &[]), "later")),
        ..PanelItem::default()
    }
}

/// That it may be shown less than when it was tied: what to look at again.
fn lowered(lang: Lang, item: &Item) -> Option<String> {
    let lowered = item.lowered?;
    let key = match (item.of.kind, lowered.is_withdrawn()) {
        (coding::THEME, _) => "trace-lowered-theme",
        (comparison::AXIS, _) => "trace-lowered-axis",
        (_, true) => "trace-lowered-withdrawn",
        (_, false) => "trace-lowered",
    };
    Some(say(lang, key, &[("day", &day(lang, lowered.at.day()))]))
}

/// What gave way, where it was taken over from, and why it was tied.
fn detail(lang: Lang, item: &Item) -> String {
    let from = item.inherited.as_ref().map(|line| match line {
        Some(line) => say(lang, "trace-inherited-from", &[("line", &line.title)]),
        None => say(lang, "trace-inherited", &[]),
    });
    let why = item.reason.as_ref().map(|reason| say(lang, "trace-reason", &[("reason", reason)]));
    lowered(lang, item).into_iter().chain(from).chain(why).collect::<Vec<_>>().join(" ")
}

fn badge(lang: Lang, item: &Item) -> Option<(String, &'static str)> {
    if item.lowered.is_some() {
        return Some((say(lang, "trace-badge-lowered", &[]), "no"));
    }
    let key = match (item.draft, item.inherited.is_some()) {
        (true, _) => "trace-badge-draft",
        (false, true) => "trace-badge-inherited",
        (false, false) => return None,
    };
    Some((say(lang, key, &[]), "later"))
}

fn decision(lang: Lang, decided: &Decided) -> PanelItem {
    let others = decided.others.to_string();
    PanelItem {
        label: decided.label.title.clone(),
        quote: decided.label.detail.clone(),
        lang: decided.label.lang,
        detail: if decided.others == 0 {
            String::new()
        } else {
            say(lang, "trace-causes-others", &[("count", &others)])
        },
        path: decided.label.path.clone(),
        badge: decided.draft.then(|| (say(lang, "trace-badge-draft", &[]), "later")),
    }
}

fn withdrawn(lang: Lang, link: &Withdrawn) -> PanelItem {
    let when = day(lang, link.at.day());
    let reason = link.reason.clone().unwrap_or_default();
    let label = link.label.as_ref();
    PanelItem {
        label: label.map_or_else(|| say(lang, "trace-unknown", &[]), |label| label.title.clone()),
        quote: label.and_then(|label| label.detail.clone()),
        lang: label.map_or("", |label| label.lang),
        detail: say(lang, "trace-withdrawn-on", &[("day", &when), ("reason", &reason)]),
        path: label.and_then(|label| label.path.clone()),
        badge: Some((say(lang, &format!("trace-kind-{}", link.kind), &[]), "no")),
    }
}

//! `text/evidence.md`: why each line of the newest version is there, as far as everybody may know.

use crate::{
    markdown::{line, quotation},
    store::plan::Pages,
};
use kernel::{Failure, Lang, Moment, ProcessId, Viewer};
use plan::{LineKind, PrintedLine, Version};
use record::{
    Snapshot,
    archive::{Exporter, Writer},
};
use trace::{Group, Item, Trail, trails};
use web::{i18n::say, label::Asked};

const LANG: Lang = Lang::It;

pub(super) async fn write(
    view: &Snapshot,
    process: ProcessId,
    exporter: &mut Exporter,
) -> Result<(), Failure> {
    let mut out = exporter.open("text/evidence.md")?;
    out.say(&format!(
        "# {}\n\n{}\n\n",
        said("open-data-text-evidence"),
        said("open-data-text-evidence-lead")
    ))?;
    if let Some(newest) = plan::store::latest_version(view, process, Moment::MAX).await? {
        lines(view, process, &newest, &mut out).await?;
    }
    exporter.keep(out)
}

async fn lines(
    view: &Snapshot,
    process: ProcessId,
    version: &Version,
    out: &mut Writer,
) -> Result<(), Failure> {
    let asked = Asked { view, viewer: Viewer::public(process), lang: LANG };
    let mut pages = Pages::of(version.id);
    while let Some(printed) = pages.next(view).await? {
        let ids: Vec<_> = printed.iter().map(|line| line.line).collect();
        let trails = trails(asked, &ids).await?;
        for line in printed.iter().filter(|line| line.kind != LineKind::Heading) {
            out.say(&part(line, trails.get(&line.line)))?;
        }
    }
    Ok(())
}

fn said(key: &str) -> String {
    say(LANG, key, &[])
}

fn part(printed: &PrintedLine, trail: Option<&Trail>) -> String {
    let words = printed.text.as_deref().map_or_else(|| said("web-removed"), line);
    let mut out = format!("## {}\n\n{words}\n\n", printed.number);
    let Some(trail) = trail.filter(|trail| !trail.is_empty()) else {
        return format!("{out}{}\n\n", said("trace-evidence-none"));
    };
    trail.groups.iter().for_each(|group| out.push_str(&evidence(group)));
    if !trail.causes.is_empty() {
        out.push_str(&format!("**{}**\n\n", said("trace-causes")));
        trail.causes.iter().for_each(|decided| out.push_str(&format!("- {}\n", line(&decided.label.title))));
        out.push('\n');
    }
    out
}

fn evidence(group: &Group) -> String {
    let mut out = format!("**{}**\n\n", said(&format!("trace-kind-{}", group.kind)));
    group.items.iter().for_each(|item| out.push_str(&piece(item)));
    if group.hidden > 0 {
        out.push_str(&format!("{}\n\n", say(LANG, "trace-hidden", &[("count", &group.hidden.to_string())])));
    }
    out
}

/// Who speaks, why it was tied, what was said.
fn piece(item: &Item) -> String {
    let from = item.inherited.as_ref().map(|origin| match origin {
        Some(origin) => say(LANG, "trace-inherited-from", &[("line", &origin.title)]),
        None => said("trace-inherited"),
    });
    let why = item.reason.as_ref().map(|reason| say(LANG, "trace-reason", &[("reason", reason)]));
    let facts: Vec<String> =
        std::iter::once(item.label.title.clone()).chain(from).chain(why).map(|fact| line(&fact)).collect();
    let quote = item.label.detail.as_deref().map(quotation).unwrap_or_default();
    format!("{}\n\n{quote}\n", facts.join(" · "))
}

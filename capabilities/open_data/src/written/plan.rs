//! A text of the plan as Markdown and as JSON.

use super::{Out, json};
use crate::{markdown::line, store::plan::Pages};
use kernel::{Failure, Lang, ProcessId};
use plan::{LineKind, PrintedLine, SectionId, Version};
use record::Snapshot;
use serde::Serialize;
use web::{format::day, i18n::say};

/// The language of the files: that of the plan.
const LANG: Lang = Lang::It;

/// Writes a version as Markdown.
pub(crate) async fn version_markdown(
    view: &Snapshot,
    version: &Version,
    out: Out<'_>,
) -> Result<(), Failure> {
    out(&head(version))?;
    let mut section = None;
    each(view, version, &mut |line| out(&paragraph(&mut section, line))).await
}

/// Writes the draft as it stands as Markdown. Not public.
pub(crate) async fn draft_markdown(view: &Snapshot, process: ProcessId, out: Out<'_>) -> Result<(), Failure> {
    out(&format!("# {}\n\n{}\n\n", said("open-data-text-draft"), said("open-data-text-draft-lead")))?;
    let Some(plan) = plan::store::plan_of(view, process).await? else { return Ok(()) };
    let mut section = None;
    let lines = plan::store::printed_draft(view, plan).await?;
    lines.iter().try_for_each(|line| out(&paragraph(&mut section, line)))
}

async fn each(
    view: &Snapshot,
    version: &Version,
    look: &mut (dyn FnMut(&PrintedLine) -> Result<(), Failure> + Send),
) -> Result<(), Failure> {
    let mut pages = Pages::of(version.id);
    while let Some(lines) = pages.next(view).await? {
        lines.iter().try_for_each(&mut *look)?;
    }
    Ok(())
}

fn said(key: &str) -> String {
    say(LANG, key, &[])
}

fn head(version: &Version) -> String {
    let (number, when) = (version.number.to_string(), day(LANG, version.at.day()));
    let purpose = said(&format!("open-data-purpose-{}", version.purpose));
    let args = [("number", number.as_str()), ("day", &when), ("purpose", &purpose)];
    let about = say(LANG, "open-data-text-version", &args);
    let seal = say(LANG, "open-data-text-seal", &[("seal", &version.digest)]);
    format!("# {}\n\n{about}\n\n{seal}\n\n", line(&version.title))
}

/// A line, after the title of its section when that is another one.
fn paragraph(section: &mut Option<SectionId>, printed: &PrintedLine) -> String {
    let mut out = String::new();
    if section.replace(printed.section) != Some(printed.section) {
        out.push_str(&format!("## {}\n\n", line(printed.section_title.say(LANG))));
    }
    let words = printed.text.as_deref().map_or_else(|| said("web-removed"), line);
    out.push_str(&match printed.kind {
        LineKind::Heading => format!("### {words}\n\n"),
        _ => format!("**{}** {words}\n\n", printed.number),
    });
    out
}

#[derive(Serialize)]
struct Head<'a> {
    licence: &'a str,
    number: i64,
    title: &'a str,
    purpose: plan::Purpose,
    published: String,
    seal: &'a str,
}

#[derive(Serialize)]
struct Line<'a> {
    line: plan::LineId,
    revision: plan::RevisionId,
    section: SectionId,
    section_title: &'a str,
    number: &'a str,
    kind: LineKind,
    lang: Lang,
    text: Option<&'a str>,
    digest: &'a str,
}

/// Address of the licence of everything public.
pub(crate) const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// Writes a version as JSON: what it is, and its lines in order.
pub(crate) async fn version_json(view: &Snapshot, version: &Version, out: Out<'_>) -> Result<(), Failure> {
    let head = Head {
        licence: LICENCE,
        number: version.number,
        title: &version.title,
        purpose: version.purpose,
        published: version.at.rfc3339(),
        seal: &version.digest,
    };
    let head = json(&head)?;
    out(&format!("{},\"lines\":[", head.strip_suffix('}').unwrap_or(&head)))?;
    let mut comma = "\n";
    each(view, version, &mut |line| {
        out(&format!("{comma}{}", json(&row(line))?))?;
        comma = ",\n";
        Ok(())
    })
    .await?;
    out("\n]}\n")
}

fn row(line: &PrintedLine) -> Line<'_> {
    Line {
        line: line.line,
        revision: line.revision,
        section: line.section,
        section_title: &line.section_title.it,
        number: &line.number,
        kind: line.kind,
        lang: line.lang,
        text: line.text.as_deref(),
        digest: &line.digest,
    }
}

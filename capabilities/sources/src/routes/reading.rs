//! Reading a source whole, and one passage of it.

use crate::{
    changes::{DescribeSource, LowerLevel},
    model::{Reader, SourceId},
    pages::reading::{Block, Head, PassagePage, ReadingPage},
    speaker::heading,
    store::{self, Opened, Passage, Which},
};
use kernel::Failure;
use process::Place;
use record::Snapshot;
use web::{Answer, Link, Params, Shell, i18n};

/// Passages on one page.
const MOST: i64 = 100;

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let view = place.read().await?;
    let (reader, opened) = opened(&place, &view, &params).await?;
    let first = place.query.get::<i64>("from")?.unwrap_or(1).clamp(1, opened.passages.max(1));
    let last = first.saturating_add(MOST - 1);
    let found = store::passages(&view, reader, place.id, opened.version, first..=last).await?;
    let shell = shell(&place, &opened, None);
    let from = |first: i64| shell.url(&place.path(&address(&opened, &format!("&from={first}"))));
    let page = ReadingPage {
        head: head(&place, &shell, reader, &opened),
        blocks: blocks(&place, &shell, &opened, found),
        lang: foreign(&shell, &opened),
        previous: (first > 1).then(|| from((first - MOST).max(1))),
        next: (last < opened.passages).then(|| from(last + 1)),
        place: format!("{first}–{}", last.min(opened.passages)),
        shell,
    };
    web::page(&page)
}

pub(super) async fn passage(place: Place, params: Params) -> Answer {
    let view = place.read().await?;
    let (reader, opened) = opened(&place, &view, &params).await?;
    let number: i64 = params.get("ordinal")?;
    let passage = store::passage(&view, reader, place.id, opened.version, number).await?;
    let shell = shell(&place, &opened, Some(number));
    let at = |number: i64| shell.url(&place.path(&passage_address(&opened, number)));
    let page_from = (number - 1) / MOST * MOST + 1;
    let within = address(&opened, &format!("&from={page_from}#p{number}"));
    let page = PassagePage {
        source: said_of(&shell, &opened, &passage),
        words: passage.body.unwrap_or_else(|| shell.t("web-removed")),
        lang: foreign(&shell, &opened),
        permanent: format!("{}{}", place.app.origin, at(number)),
        within: shell.url(&place.path(&within)),
        previous: (number > 1).then(|| at(number - 1)),
        next: (number < opened.passages).then(|| at(number + 1)),
        older: opened.number < opened.newest,
        shell,
    };
    web::page(&page)
}

async fn opened(place: &Place, view: &Snapshot, params: &Params) -> Result<(Reader, Opened), Failure> {
    let reader = Reader::of(&place.actor, place.id);
    let which = place.query.get::<i64>("version")?.map_or(Which::Newest, Which::Number);
    let source: SourceId = params.get("source")?;
    Ok((reader, store::open(view, reader, place.id, source, which).await?))
}

/// Addresses carry the number of the text, so that they answer the same for ever.
fn address(opened: &Opened, rest: &str) -> String {
    format!("/sources/{}?version={}{rest}", opened.id, opened.number)
}

fn passage_address(opened: &Opened, number: i64) -> String {
    format!("/sources/{}/passages/{number}?version={}", opened.id, opened.number)
}

fn title(shell: &Shell, opened: &Opened) -> String {
    heading(opened.title.as_deref(), opened.publisher.as_deref(), |key, args| {
        i18n::say(shell.lang, key, args)
    })
}

/// The source, and the page of it: what somebody who quotes it writes.
fn said_of(shell: &Shell, opened: &Opened, passage: &Passage) -> String {
    [title(shell, opened), page_of(shell, passage)]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// "p. 12", by the number printed on the page when there is one; empty where there are no pages.
fn page_of(shell: &Shell, passage: &Passage) -> String {
    let counted = passage.page.map(|page| page.to_string());
    let printed = passage.page_label.clone().or(counted);
    printed.map(|page| shell.ta("sources-page", "page", &page)).unwrap_or_default()
}

fn shell(place: &Place, opened: &Opened, passage: Option<i64>) -> Shell {
    let register = place.t("sources-register-title");
    let mut above = vec![(register, "/sources".to_owned())];
    let draft = place.shell(&place.title);
    let title = title(&draft, opened);
    let here = match passage {
        None => title,
        Some(number) => {
            above.push((title, address(opened, "")));
            draft.ta("sources-passage", "number", &number.to_string())
        }
    };
    let above: Vec<(&str, &str)> =
        above.iter().map(|(label, path)| (label.as_str(), path.as_str())).collect();
    place.shell_under(&above, &here)
}

fn head(place: &Place, shell: &Shell, reader: Reader, opened: &Opened) -> Head {
    let mut facts = vec![shell.tn("sources-passages", opened.passages)];
    facts.push(shell.ta("sources-received", "day", &shell.day(&opened.received_on)));
    facts.extend(opened.held_on.map(|day| shell.ta("sources-held", "day", &shell.day(&day))));
    facts.extend(opened.unread_pages.as_ref().map(|pages| shell.ta("sources-unread-pages", "pages", pages)));
    Head {
        title: title(shell, opened),
        lang: if opened.title.is_some() { opened.lang.word() } else { "" },
        publisher: opened.publisher.clone().filter(|_| opened.title.is_some()).unwrap_or_default(),
        about: opened.about.clone().unwrap_or_default(),
        day: opened.published_on.map(|day| (shell.day(&day), day.to_string())),
        original: opened.url.clone(),
        facts,
        level: (opened.level.word(), shell.t(&format!("sources-level-{}", opened.level))),
        older: opened.number < opened.newest,
        newest: shell.url(&place.path(&format!("/sources/{}", opened.id))),
        tools: if reader == Reader::Worker { tools(place, shell, opened) } else { Vec::new() },
    }
}

/// Where whoever works on the sources goes from here: only to pages that let them in.
fn tools(place: &Place, shell: &Shell, opened: &Opened) -> Vec<Link> {
    let pages = [
        ("sources-to-coding", "coding", true),
        ("sources-to-description", "revisions/new", place.may::<DescribeSource>().is_ok()),
        ("sources-to-versions", "versions", true),
        ("sources-to-levels", "levels", place.may::<LowerLevel>().is_ok()),
    ];
    let link = |(key, end, _): (&str, &str, bool)| Link {
        label: shell.t(key),
        href: shell.url(&place.path(&format!("/sources/{}/{end}", opened.id))),
        current: false,
    };
    pages.into_iter().filter(|(_, _, open)| *open).map(link).collect()
}

/// Passages set to be read, with the page at the first of each.
fn blocks(place: &Place, shell: &Shell, opened: &Opened, passages: Vec<Passage>) -> Vec<Block> {
    let mut last = None;
    let one = |passage: Passage| {
        let is_new = last.replace(passage.page) != Some(passage.page);
        let page = if is_new { page_of(shell, &passage) } else { String::new() };
        block(place, shell, opened, passage, page)
    };
    passages.into_iter().map(one).collect()
}

fn block(place: &Place, shell: &Shell, opened: &Opened, passage: Passage, page: String) -> Block {
    let number = passage.ordinal;
    let words = passage.body.unwrap_or_else(|| shell.t("web-removed"));
    Block {
        href: shell.url(&place.path(&passage_address(opened, number))),
        number,
        kind: passage.kind.word(),
        // The page has its own title above every heading of the document.
        level: (passage.level + 1).clamp(2, 6),
        cell: cell(shell, passage.row_number, passage.column_number),
        page,
        lines: words.lines().map(str::to_owned).collect(),
        words,
    }
}

fn cell(shell: &Shell, row: Option<i64>, column: Option<i64>) -> String {
    match (row, column) {
        (Some(row), Some(column)) => i18n::say(
            shell.lang,
            "sources-cell",
            &[("row", &row.to_string()), ("column", &column.to_string())],
        ),
        _ => String::new(),
    }
}

/// The language of the text, where it is not the page's.
fn foreign(shell: &Shell, opened: &Opened) -> String {
    if opened.lang == shell.lang { String::new() } else { opened.lang.to_string() }
}

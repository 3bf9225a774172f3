//! Reading a source and coding it: passages with what was taken from them.

use super::{CODERS, desk::of, reshaping::undo_action};
use crate::{
    changes::ReadPassages,
    model::Code,
    pages::reading::{Block, MarkView, Marking, ReadingPage},
    store::{self, Mark},
};
use kernel::{Failure, Moment, Permit, Ref};
use process::Place;
use record::Snapshot;
use sources::{
    PASSAGE, PassageId, Reader, SourceId, Voices,
    store::{Opened, Passage, Which},
};
use std::collections::{HashMap, HashSet};
use web::{Answer, Form, Params, Shell, label::Asked};

/// Passages on one page.
const MOST: i64 = 40;

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.staff(Reader::ROLES)?;
    let view = place.read().await?;
    let opened = opened(&place, &view, &params).await?;
    let first = place.query.get::<i64>("from")?.unwrap_or(1).clamp(1, opened.passages.max(1));
    let last = first.saturating_add(MOST - 1).min(opened.passages.max(1));
    let passages =
        sources::store::passages(&view, Reader::Worker, place.id, opened.version, first..=last).await?;
    let title = title(&place, &view, opened.id).await?;
    let desk = place.t("coding-desk");
    let shell =
        place.shell_under(&[(&place.t("process-desk-nav"), "/desk"), (&desk, "/desk/coding")], &title);
    let readers = store::readers(&view, place.viewer.person, opened.version).await?;
    let read: HashSet<PassageId> = readers.iter().map(|(passage, _)| *passage).collect();
    let mine: HashSet<PassageId> = readers
        .iter()
        .filter(|(_, who)| Some(*who) == place.actor.person)
        .map(|(passage, _)| *passage)
        .collect();
    let unread = passages.iter().filter(|passage| !mine.contains(&passage.id)).count();
    let from = |first: i64| shell.url(&place.path(&address(&opened, first)));
    let page = ReadingPage {
        progress: of(&shell, i64::try_from(read.len()).unwrap_or_default(), opened.passages),
        older: (opened.number < opened.newest)
            .then(|| shell.url(&place.path(&format!("/sources/{}/coding", opened.id)))),
        whole: shell.url(&place.path(&format!("/sources/{}?version={}", opened.id, opened.number))),
        marking: (place.staff(CODERS).is_ok() && unread > 0)
            .then(|| marking(&place, &shell, &opened, first, last)),
        previous: (first > 1).then(|| from((first - MOST).max(1))),
        next: (last < opened.passages).then(|| from(last + 1)),
        place: format!("{first}–{last}"),
        lang: if opened.lang == shell.lang { String::new() } else { opened.lang.to_string() },
        undo: undo_action(&place, &shell)?,
        blocks: blocks(&place, &view, &shell, &opened, passages, &read).await?,
        shell,
    };
    web::page(&page)
}

pub(super) async fn mark(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<ReadPassages>()?.plainly();
    let source: SourceId = params.get("source")?;
    let to = save(&place, &permit, source, &form).await?;
    place.go_done(&to, "passages-read")
}

async fn save(
    place: &Place,
    permit: &Permit<ReadPassages>,
    source: SourceId,
    form: &Form,
) -> Result<String, Failure> {
    let number = |name| form.get::<i64>(name);
    let (version, first, last) = (number("version")?, number("first")?, number("last")?);
    let mut tx = place.write().await?;
    let opened = sources::store::open(&tx, Reader::Worker, place.id, source, Which::Number(version)).await?;
    store::mark_read(&mut tx, permit, opened.version, first..=last.min(first.saturating_add(MOST - 1)))
        .await?;
    tx.commit().await?;
    // On to what comes next; at the end, back to the desk.
    let next = last.saturating_add(1);
    Ok(if next <= opened.passages { address(&opened, next) } else { "/desk/coding".to_owned() })
}

async fn opened(place: &Place, view: &Snapshot, params: &Params) -> Result<Opened, Failure> {
    let which = place.query.get::<i64>("version")?.map_or(Which::Newest, Which::Number);
    sources::store::open(view, Reader::Worker, place.id, params.get("source")?, which).await
}

/// What staff call a source.
pub(super) async fn title(place: &Place, view: &Snapshot, source: SourceId) -> Result<String, Failure> {
    let voices = Voices::of(Asked { view, viewer: place.viewer, lang: place.lang }, &[source]).await?;
    Ok(voices.speaker(source, None).map(|speaker| speaker.words().to_owned()).unwrap_or_default())
}

/// The coding page of a text from a passage on.
pub(super) fn address(opened: &Opened, first: i64) -> String {
    format!("/sources/{}/coding?version={}&from={first}", opened.id, opened.number)
}

/// The coding page on which a passage stands, at the passage.
pub(super) fn address_of(opened: &Opened, number: i64) -> String {
    format!("{}#p{number}", address(opened, (number - 1) / MOST * MOST + 1))
}

fn marking(place: &Place, shell: &Shell, opened: &Opened, first: i64, last: i64) -> Marking {
    let label = if last < opened.passages { "coding-mark-and-next" } else { "coding-mark-and-end" };
    Marking {
        action: shell.url(&place.path(&format!("/sources/{}/readings", opened.id))),
        version: opened.number,
        first,
        last,
        label: shell.t(label),
    }
}

async fn blocks(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    opened: &Opened,
    passages: Vec<Passage>,
    read: &HashSet<PassageId>,
) -> Result<Vec<Block>, Failure> {
    let (from, to) =
        (passages.first().map_or(0, |one| one.start_at), passages.last().map_or(0, |one| one.end_at));
    let marks = store::marks(view, place.viewer.person, opened.version, (from, to)).await?;
    let codes = store::codes(view, place.id, Moment::MAX).await?;
    let mut by_passage: HashMap<PassageId, Vec<Mark>> = HashMap::new();
    for mark in marks {
        by_passage.entry(mark.passage).or_default().push(mark);
    }
    let takes = place.staff(CODERS).is_ok();
    let block = |passage: Passage| {
        let mine = by_passage.remove(&passage.id).unwrap_or_default();
        let marks = mine.iter().map(|mark| mark_view(place, shell, &passage, mark, &codes)).collect();
        let take = format!(
            "/sources/{}/passages/{}/excerpts/new?version={}",
            opened.id, passage.ordinal, opened.number
        );
        let words = passage.body.clone().unwrap_or_else(|| shell.t("web-removed"));
        Block {
            number: passage.ordinal,
            heading: passage.kind == sources::PassageKind::Heading,
            lines: words.lines().map(str::to_owned).collect(),
            marks,
            read: read.contains(&passage.id),
            note: takes.then(|| {
                let about = Ref { kind: PASSAGE, id: passage.id.0 };
                shell.url(&place.path(&format!("/desk/memos/new?about={about}")))
            }),
            take: (takes && passage.body.is_some()).then(|| shell.url(&place.path(&take))),
        }
    };
    Ok(passages.into_iter().map(block).collect())
}

fn mark_view(place: &Place, shell: &Shell, passage: &Passage, mark: &Mark, codes: &[Code]) -> MarkView {
    let relative = |at: i64| usize::try_from(at - passage.start_at).unwrap_or_default();
    let body = passage.body.as_deref().unwrap_or_default();
    let words = document::offsets::slice(body, relative(mark.start_at), relative(mark.end_at));
    let name = |id| {
        codes.iter().find(|code| code.id == id).map(|code| (super::codebook::mark(code), code.name.clone()))
    };
    MarkView {
        words: words.map(str::to_owned).unwrap_or_else(|| shell.t("web-removed")),
        href: shell.url(&place.path(&format!("/excerpts/{}", mark.id))),
        codes: mark.codes.iter().filter_map(|id| name(*id)).collect(),
        level: mark.level.map(|level| (level.word(), shell.t(&format!("sources-level-{level}")))),
    }
}

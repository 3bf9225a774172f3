//! `text/sources/`: a list of what was gathered, and each document that anybody reads whole. Interviews are counted only.

use crate::{
    markdown::{line, quotation},
    store::sources::{Document, closed_documents, open_documents},
};
use kernel::{Failure, Lang, ProcessId, Viewer};
use record::{
    Snapshot,
    archive::{Exporter, Progress, Writer},
};
use sources::{
    PassageKind, Reader, SourceId, Voices,
    store::{Passage, passages},
};
use web::{
    format::{day, number},
    i18n::say,
    label::Asked,
};

/// Passages read at once.
const PAGE: i64 = 500;
const LANG: Lang = Lang::It;

pub(super) async fn write(
    view: &Snapshot,
    process: ProcessId,
    exporter: &mut Exporter,
    progress: Progress<'_>,
) -> Result<(), Failure> {
    let documents = open_documents(view, process).await?;
    let ids: Vec<SourceId> = documents.iter().map(|document| document.id).collect();
    let asked = Asked { view, viewer: Viewer::public(process), lang: LANG };
    let voices = Voices::of(asked, &ids).await?;
    let list = list(&documents, &voices, closed_documents(view, process).await?);
    exporter.text("text/sources/README.md", list.as_bytes())?;
    for (document, done) in documents.iter().zip(1..) {
        let mut out = exporter.open(&format!("text/sources/{}.md", document.id))?;
        out.say(&head(document, &voices))?;
        body(view, process, document, &mut out).await?;
        exporter.keep(out)?;
        progress("text/sources", done);
    }
    Ok(())
}

fn said(key: &str) -> String {
    say(LANG, key, &[])
}

fn name(document: &Document, voices: &Voices) -> String {
    voices.speaker(document.id, None).map(|speaker| speaker.words().to_owned()).unwrap_or_default()
}

fn list(documents: &[Document], voices: &Voices, closed: i64) -> String {
    let mut text = format!("# {}\n\n", said("open-data-text-sources"));
    for document in documents {
        text.push_str(&format!("- [{}]({}.md)\n", line(&name(document, voices)), document.id));
    }
    let closed = closed.to_string();
    text.push_str(&format!("\n{}\n", say(LANG, "open-data-text-sources-closed", &[("count", &closed)])));
    let groups = voices.groups();
    let interviews = groups.interviews().to_string();
    text.push_str(&format!("\n## {}\n\n", said("open-data-text-interviews")));
    text.push_str(&format!("{}\n\n", say(LANG, "open-data-text-interviews-lead", &[("count", &interviews)])));
    for sector in &groups.named {
        text.push_str(&format!(
            "- {}: {}\n",
            line(voices.sector(&sector.word)),
            number(LANG, sector.interviews)
        ));
    }
    if let Some(others) = groups.others() {
        text.push_str(&format!("- {}: {}\n", said("open-data-text-interviews-others"), number(LANG, others)));
    }
    text
}

fn head(document: &Document, voices: &Voices) -> String {
    let mut text = format!("# {}\n\n", line(&name(document, voices)));
    if let Some(about) = &document.about {
        text.push_str(&format!("{}\n\n", line(about)));
    }
    if let Some(published) = document.published_on {
        text.push_str(&format!(
            "{}\n\n",
            say(LANG, "open-data-text-published", &[("day", &day(LANG, published))])
        ));
    }
    text.push_str(&format!(
        "{}\n\n",
        say(LANG, "open-data-text-received", &[("day", &day(LANG, document.received_on))])
    ));
    if let Some(url) = &document.url {
        text.push_str(&format!("{}\n\n", line(url)));
    }
    text.push_str("---\n\n");
    text
}

async fn body(
    view: &Snapshot,
    process: ProcessId,
    document: &Document,
    out: &mut Writer,
) -> Result<(), Failure> {
    let mut after = 0;
    loop {
        let page =
            passages(view, Reader::Public, process, document.version, after + 1..=after + PAGE).await?;
        page.iter().try_for_each(|passage| out.say(&paragraph(passage)))?;
        if page.len() as i64 != PAGE {
            return Ok(());
        }
        after += PAGE;
    }
}

/// A passage with the number that is its address.
fn paragraph(passage: &Passage) -> String {
    let words = passage.body.as_deref().map_or_else(|| said("web-removed"), str::to_owned);
    let address = passage.ordinal;
    match passage.kind {
        PassageKind::Heading => {
            format!("{} {} {{{address}}}\n\n", "#".repeat(heading(passage.level)), line(&words))
        }
        PassageKind::ListItem => format!("- {} {{{address}}}\n\n", line(&words)),
        PassageKind::Quote | PassageKind::Preformatted => format!("{}\n", quotation(&words)),
        PassageKind::Paragraph | PassageKind::TableCell => format!("{} {{{address}}}\n\n", line(&words)),
    }
}

/// The document's own title is the file's; its headings come below.
fn heading(level: i64) -> usize {
    usize::try_from(level.clamp(1, 5)).unwrap_or(1) + 1
}

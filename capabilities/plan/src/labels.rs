//! How the plan, its sections, lines, revisions and versions read, and who may know of them.
//!
//! The public knows what was published and nothing else: a line of the draft has no label for it, and the words of a
//! revision appear only once a version prints them.

use crate::{LINE, LineId, PLAN, REVISION, SECTION, VERSION, store};
use kernel::{Failure, Kind, Ref, uuid::Uuid};
use process::{model::Both, store::rules};
use std::collections::HashMap;
use web::{Label, Labeller, i18n::say, label::Asked};

web::inventory::submit! {
    Labeller {
        kinds: &[PLAN, SECTION, LINE, REVISION, VERSION],
        describe: |asked, refs| Box::pin(describe(asked, refs)),
    }
}

async fn describe(asked: Asked<'_>, refs: &[Ref]) -> Result<Vec<(Ref, Label)>, Failure> {
    let base = format!("/processes/{}/plan", rules(asked.view, asked.viewer.process).await?.slug);
    let of = |kind: Kind| refs.iter().filter(|one| one.kind == kind).map(|one| one.id).collect::<Vec<Uuid>>();
    let mut labels = lines(asked, &base, &of(LINE)).await?;
    labels.extend(revisions(asked, &base, &of(REVISION)).await?);
    labels.extend(sections(asked, &base, &of(SECTION)).await?);
    labels.extend(versions(asked, &base, &of(VERSION)).await?);
    let plan = |id| {
        let title = say(asked.lang, "plan-label-plan", &[]);
        let label = Label { title, detail: None, lang: "", path: Some(base.clone()) };
        (Ref { kind: PLAN, id }, label)
    };
    labels.extend(of(PLAN).into_iter().map(plan));
    Ok(labels)
}

async fn lines(asked: Asked<'_>, base: &str, ids: &[Uuid]) -> Result<Vec<(Ref, Label)>, Failure> {
    let label = |(id, label)| (Ref { kind: LINE, id }, label);
    Ok(line_labels(asked, base, ids).await?.into_iter().map(label).collect())
}

/// Lines as last printed; for staff also those that are only in the draft.
async fn line_labels(asked: Asked<'_>, base: &str, ids: &[Uuid]) -> Result<HashMap<Uuid, Label>, Failure> {
    let process = asked.viewer.process;
    let path = |line: LineId| Some(format!("{base}/lines/{line}"));
    let printed = store::last_printed(asked.view, process, ids).await?;
    let mut labels: HashMap<Uuid, Label> = printed
        .into_iter()
        .map(|line| {
            let title = title_of(asked, &line.number, (line.version < line.newest).then_some(line.version));
            (line.id.0, Label { title, detail: line.text, lang: line.lang.word(), path: path(line.id) })
        })
        .collect();
    let missing: Vec<Uuid> = ids.iter().filter(|id| !labels.contains_key(id)).copied().collect();
    if asked.viewer.staff && !missing.is_empty() {
        for line in store::drafted(asked.view, process, &missing).await? {
            let title = say(asked.lang, "plan-label-line-draft", &[]);
            let label = Label { title, detail: line.text, lang: line.lang.word(), path: path(line.id) };
            labels.insert(line.id.0, label);
        }
    }
    Ok(labels)
}

/// "Riga 3.2.4", "Titolo", "Riga 3.2.4 della versione 1" for a line the newest version no longer has.
fn title_of(asked: Asked<'_>, number: &str, gone_since: Option<i64>) -> String {
    // A printed number is text to Fluent, never a quantity: "1.1" must not become "1,1".
    let named = match number.is_empty() {
        true => say(asked.lang, "plan-label-heading", &[]),
        false => say(asked.lang, "plan-label-line", &[("number", number)]),
    };
    match gone_since {
        None => named,
        Some(version) => {
            say(asked.lang, "plan-label-line-of", &[("line", &named), ("version", &version.to_string())])
        }
    }
}

async fn revisions(asked: Asked<'_>, base: &str, ids: &[Uuid]) -> Result<Vec<(Ref, Label)>, Failure> {
    let known = store::known_revisions(asked.view, asked.viewer.process, ids).await?;
    let of: Vec<Uuid> = known.iter().map(|revision| revision.line.0).collect();
    let lines = line_labels(asked, base, &of).await?;
    let label = |revision: store::KnownRevision| {
        let line = lines.get(&revision.line.0)?;
        let draft = revision.out_in.is_none();
        if draft && !asked.viewer.staff {
            return None;
        }
        let key = if draft { "plan-label-revision-draft" } else { "plan-label-revision" };
        let version = revision.out_in.unwrap_or_default().to_string();
        let title = say(asked.lang, key, &[("line", &line.title), ("version", &version)]);
        let seen = asked.viewer.staff || revision.printed_in.is_some();
        let detail = revision.text.filter(|_| seen);
        let lang = revision.lang.word();
        Some((revision.id.to_ref(), Label { title, detail, lang, path: line.path.clone() }))
    };
    Ok(known.into_iter().filter_map(label).collect())
}

async fn sections(asked: Asked<'_>, base: &str, ids: &[Uuid]) -> Result<Vec<(Ref, Label)>, Failure> {
    let known = store::known_sections(asked.view, asked.viewer.process, ids).await?;
    let visible = known.into_iter().filter(|section| section.printed_at.is_some() || asked.viewer.staff);
    let label = |section: store::KnownSection| {
        let page = if section.printed_at.is_some() { base.to_owned() } else { format!("{base}/draft") };
        let title = Both { it: section.title_it, en: section.title_en.unwrap_or_default() };
        let path = Some(format!("{page}#section-{}", section.id));
        let title = title.say(asked.lang).to_owned();
        (section.id.to_ref(), Label { title, detail: None, lang: "", path })
    };
    Ok(visible.map(label).collect())
}

async fn versions(asked: Asked<'_>, base: &str, ids: &[Uuid]) -> Result<Vec<(Ref, Label)>, Failure> {
    let known = store::known_versions(asked.view, asked.viewer.process, ids).await?;
    let label = |version: crate::Version| {
        let number = version.number.to_string();
        let title = say(asked.lang, "plan-label-version", &[("number", &number)]);
        let path = Some(format!("{base}/versions/{number}"));
        (version.id.to_ref(), Label { title, detail: Some(version.title), lang: "", path })
    };
    Ok(known.into_iter().map(label).collect())
}

//! What merging, splitting and moving have in common: which code, what leans on it, where to choose.

use crate::{
    codebook::{Standing, tree},
    model::{Code, CodeId},
    pages::reshaping::Preview,
    store,
};
use kernel::{EntryId, Failure, Moment};
use process::Place;
use record::Snapshot;
use std::collections::HashSet;
use web::{Choice, Shell};

/// A code in use at this address, and the whole codebook. Fails with `NotFound` when it is not in use any more: there is
/// nothing to reshape.
pub(super) async fn found(place: &Place, view: &Snapshot, slug: &str) -> Result<(Code, Vec<Code>), Failure> {
    let codes = store::codes(view, place.id, Moment::MAX).await?;
    let found = codes.iter().find(|code| code.slug == slug && code.retired_at.is_none());
    let code = found.cloned().ok_or(Failure::NotFound)?;
    Ok((code, codes))
}

/// The frame of a page about one code.
pub(super) fn shell(place: &Place, code: &Code, key: &str) -> Shell {
    let path = format!("/codebook/{}", code.slug);
    place.shell_under(&[(&place.t("coding-codebook"), "/codebook"), (&code.name, &path)], &place.t(key))
}

/// What leans on these codes, in words.
pub(super) async fn preview(
    place: &Place,
    view: &Snapshot,
    shell: &Shell,
    codes: &[CodeId],
) -> Result<Preview, Failure> {
    let touched = store::touched(view, place.id, codes).await?;
    let facts = [
        ("coding-touched-excerpts", touched.excerpts),
        ("coding-touched-themes", touched.themes),
        ("coding-touched-lines", touched.lines),
    ];
    Ok(Preview { facts: facts.into_iter().map(|(key, count)| shell.tn(key, count)).collect() })
}

/// Codes to choose among, in the order of the codebook.
pub(super) fn choices(codes: &[Code], fits: impl Fn(&Code) -> bool, chosen: &[CodeId]) -> Vec<Choice> {
    let choice = |one: &Standing<'_>| {
        Choice::new(one.code.id, one.path(), chosen.contains(&one.code.id)).helped(&one.code.definition)
    };
    tree(codes).iter().filter(|one| fits(one.code)).map(choice).collect()
}

/// The codes named in a form or a query. A name that is none is refused.
pub(super) fn chosen(field: &'static str, values: &[&str]) -> Result<Vec<CodeId>, Failure> {
    let read = values.iter().filter(|text| !text.is_empty()).map(|text| text.parse::<CodeId>());
    read.collect::<Result<_, _>>().map_err(|_| Failure::invalid(field, "problem-unknown-choice"))
}

/// A code and all that stand under it, retired ones too.
pub(super) fn below(codes: &[Code], code: CodeId) -> HashSet<CodeId> {
    let mut found = HashSet::from([code]);
    for one in tree(codes) {
        if one.code.parent.is_some_and(|parent| found.contains(&parent)) {
            found.insert(one.code.id);
        }
    }
    found
}

/// The address of a page of this process that offers to undo what was just done.
pub(super) fn undoable(path: &str, entry: EntryId) -> String {
    let (path, anchor) =
        path.split_once('#').map_or((path, String::new()), |(path, at)| (path, format!("#{at}")));
    let mark = if path.contains('?') { '&' } else { '?' };
    format!("{path}{mark}undo={entry}{anchor}")
}

/// Where what was just done is undone, for who codes; nothing on any other page.
pub(super) fn undo_action(place: &Place, shell: &Shell) -> Result<Option<String>, Failure> {
    let entry = place.query.get::<EntryId>("undo")?;
    let works = place.staff(super::CODERS).is_ok();
    let path = |entry: EntryId| shell.url(&place.path(&format!("/desk/coding/entries/{entry}/undos")));
    Ok(entry.filter(|_| works).map(path))
}

//! Texts and originals against their digests, and entries against what was written with them.

use super::{
    bundle::{Bundle, Digest, unhex},
    ledger::{Entry, LEDGER},
    report::{Fault, Wrong},
};
use kernel::{EntryId, uuid::Uuid};
use record::{
    content::{ContentId, FileId, hex},
    entry::effect_of,
    verify::content_holds,
};
use serde::Deserialize;

/// The digest of a text or of an original, and whose it is. One for each is kept in memory.
pub(super) struct Text {
    pub id: Uuid,
    pub entry: Uuid,
    pub digest: Digest,
}

#[derive(Deserialize)]
struct Content {
    id: ContentId,
    entry_id: EntryId,
    body: Option<String>,
    salt: String,
    digest: String,
    blanked_at: Option<String>,
}

#[derive(Deserialize)]
struct File {
    id: FileId,
    entry_id: EntryId,
    bytes: Option<String>,
    size: u64,
    digest: String,
    blanked_at: Option<String>,
}

/// Every text against its digest, every original against its own; what is known of them, by entry.
pub(super) fn read(bundle: &Bundle<'_>) -> Result<Vec<Text>, Fault> {
    let mut texts = Vec::new();
    bundle.rows("content", |path, _, row: Content| {
        let holds = content_holds(&row.salt, row.body.as_deref(), &row.digest);
        // When a public text was removed is in the private columns.
        let dated = path.starts_with("private/");
        if !holds || (dated && row.body.is_none() != row.blanked_at.is_some()) {
            return Err(Wrong::Text);
        }
        let digest = unhex(&row.digest).ok_or(Wrong::Unreadable)?;
        texts.push(Text { id: row.id.0, entry: row.entry_id.0, digest });
        Ok(())
    })?;
    bundle.rows("content_file", |path, _, row: File| {
        if !original_holds(bundle, path, &row) {
            return Err(Wrong::Original);
        }
        let digest = unhex(&row.digest).ok_or(Wrong::Unreadable)?;
        texts.push(Text { id: row.id.0, entry: row.entry_id.0, digest });
        Ok(())
    })?;
    texts.sort_unstable_by_key(|text| (text.entry, text.digest));
    Ok(texts)
}

fn original_holds(bundle: &Bundle<'_>, path: &str, row: &File) -> bool {
    let private = path.starts_with("private/");
    let Some(bytes) = &row.bytes else { return !private || row.blanked_at.is_some() };
    let folder = if private { "private/files" } else { "files" };
    let own = format!("{folder}/{bytes}");
    let found = bundle.manifest.files.iter().find(|file| file.path == own);
    *bytes == row.digest && row.blanked_at.is_none() && found.is_some_and(|file| file.bytes == row.size)
}

/// Every entry against its reason and what was written with it. What lies in the private part, when that is not here,
/// cannot be looked at.
pub(super) fn effects(bundle: &Bundle<'_>, texts: &[Text]) -> Result<(u64, u64), Fault> {
    let mut skipped = 0;
    let seen =
        bundle.rows(LEDGER, |_, _, entry: Entry| match effect(&entry, written_with(texts, entry.id)) {
            Ok(()) => Ok(()),
            Err(_) if !bundle.private => {
                skipped += 1;
                Ok(())
            }
            Err(wrong) => Err(wrong),
        })?;
    Ok((seen - skipped, skipped))
}

fn written_with(texts: &[Text], entry: EntryId) -> &[Text] {
    let from = texts.partition_point(|text| text.entry < entry.0);
    let until = texts.partition_point(|text| text.entry <= entry.0);
    texts.get(from..until).unwrap_or_default()
}

fn effect(entry: &Entry, texts: &[Text]) -> Result<(), Wrong> {
    let reason = entry.reason_id.map(|id| id.0);
    let of_reason = texts.iter().find(|text| Some(text.id) == reason);
    let said = of_reason.map(|text| hex(&text.digest)).unwrap_or_default();
    if said != entry.reason_digest {
        return Err(Wrong::Reason);
    }
    let others: Vec<String> =
        texts.iter().filter(|text| Some(text.id) != reason).map(|text| hex(&text.digest)).collect();
    let effect = effect_of(others.iter().map(String::as_str));
    if effect == entry.effect { Ok(()) } else { Err(Wrong::Effect) }
}

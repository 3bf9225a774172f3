//! Writing sources and their texts.

use crate::{
    SOURCE, ceiling,
    changes::{AddSource, AddVersion},
    description::Description,
    model::{LevelId, PassageId, RevisionId, SourceId, SourceKind, VersionId, standing},
    original::Original,
};
use kernel::{Attribution, Failure, Lang, Permit, PersonId, Ref, uuid::Uuid};
use record::{Content, Entry, File, FromQueryResult, Tx, content::sha256, params, sea_orm, sql};

/// A source about to be added.
#[derive(Clone, Copy, Debug)]
pub struct NewSource<'a> {
    /// What it is.
    pub kind: SourceKind,
    /// What is said of it.
    pub description: &'a Description,
    /// How far it may be named.
    pub level: Attribution,
    /// Its text.
    pub original: &'a Original,
}

/// Adds a source with its first text, cut into passages; the original is kept byte for byte.
/// Two inserts for each passage. Fails with `Invalid` when the person who was heard did not agree to be named so far.
pub async fn add_source(
    tx: &mut Tx,
    permit: &Permit<AddSource>,
    new: &NewSource<'_>,
) -> Result<SourceId, Failure> {
    new.description.check(new.kind)?;
    let id = SourceId(fresh(tx, new.kind));
    let text = Prepared::new(tx, new.kind, new.description.person, new.description.lang, new.original);
    let about = about(tx, new.description);
    let subject = Ref { kind: SOURCE, id: id.0 };
    let contents: Vec<&Content> = text.passages.iter().chain(&about).collect();
    let entry = tx.record_with_file(permit, subject, &contents, Some(&text.file)).await?;
    ceiling::check(tx, entry.scope, new.description.person, ("level", new.level)).await?;
    let head = RevisionId(fresh(tx, new.kind));
    write_revision(tx, entry, id, head, new.description, about.as_ref()).await?;
    let version = text.write(tx, entry, id, 1, new.original).await?;
    let level = LevelId(fresh(tx, new.kind));
    write_level(tx, entry, id, level, new.level).await?;
    let insert = sql!(
        "INSERT INTO sources_source (id, process_id, entry_id, kind, head_id, version_id, level_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7)"
    );
    tx.run(insert, params![id, entry.scope, entry.id, new.kind, head, version, level]).await?;
    Ok(id)
}

#[derive(FromQueryResult)]
struct Current {
    kind: SourceKind,
    lang: Lang,
    person_id: Option<PersonId>,
    number: i64,
    original: Option<String>,
}

/// Adds a corrected text on top of `base`. The older one stays, with what was taken from it. Fails with `Conflict` when
/// `base` is no longer the newest, with `Invalid` when the original is the same as the newest, byte for byte.
pub async fn add_version(
    tx: &mut Tx,
    permit: &Permit<AddVersion>,
    source: SourceId,
    base: VersionId,
    original: &Original,
) -> Result<VersionId, Failure> {
    let select = sql!(
        "SELECT s.kind, r.lang, r.person_id, v.number, f.digest AS original
         FROM sources_source s
         JOIN sources_revision r ON r.id = s.head_id
         JOIN sources_version v ON v.id = $3
         JOIN content_file f ON f.id = v.file_id
         WHERE s.id = $1 AND s.process_id = $2 AND v.source_id = s.id"
    );
    let now: Current = tx.one(select, params![source, permit.process(), base]).await?;
    if now.original == Some(sha256(&original.bytes)) {
        return Err(Failure::invalid("body", "sources-problem-same-text"));
    }
    let text = Prepared::new(tx, now.kind, now.person_id, now.lang, original);
    let point = sql!("UPDATE sources_source SET version_id = $3 WHERE id = $1 AND version_id = $2");
    if tx.run(point, params![source, base, text.id]).await? == 0 {
        return Err(Failure::Conflict);
    }
    let contents: Vec<&Content> = text.passages.iter().collect();
    let subject = Ref { kind: SOURCE, id: source.0 };
    let entry = tx.record_with_file(permit, subject, &contents, Some(&text.file)).await?;
    text.write(tx, entry, source, now.number + 1, original).await
}

/// Interviews get ids that do not tell when they were written down.
pub(super) fn fresh(tx: &Tx, kind: SourceKind) -> Uuid {
    match kind {
        SourceKind::Document => tx.id(),
        SourceKind::Interview => tx.silent_id(),
    }
}

/// A text about to be written: contents and original belong to the person who was heard, so that erasure finds them.
struct Prepared {
    id: VersionId,
    kind: SourceKind,
    file: File,
    passages: Vec<Content>,
}

impl Prepared {
    fn new(tx: &Tx, kind: SourceKind, person: Option<PersonId>, lang: Lang, original: &Original) -> Prepared {
        let content = |passage: &document::Passage| tx.content_of(person, lang, &passage.text);
        Prepared {
            id: VersionId(fresh(tx, kind)),
            kind,
            file: tx.file(person, &original.name, &original.media(), original.bytes.clone()),
            passages: original.document.passages.iter().map(content).collect(),
        }
    }

    async fn write(
        &self,
        tx: &mut Tx,
        entry: Entry,
        source: SourceId,
        number: i64,
        original: &Original,
    ) -> Result<VersionId, Failure> {
        let insert = sql!(
            "INSERT INTO sources_version (id, process_id, source_id, entry_id, number, file_id, format, encoding, length,
               digest, recorded_at, unread_pages)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
        );
        let digests: Vec<&str> = self.passages.iter().map(|content| content.digest.as_str()).collect();
        let length = original.document.offsets().last().map_or(0, |range| range.end);
        let values = params![
            self.id,
            entry.scope,
            source,
            entry.id,
            number,
            self.file.id,
            original.format,
            original.document.encoding.name(),
            whole_number(length)?,
            sha256(digests.join("\n").as_bytes()),
            entry.at,
            unread_pages(original),
        ];
        tx.run(insert, values).await?;
        self.write_passages(tx, entry, original).await?;
        Ok(self.id)
    }

    async fn write_passages(&self, tx: &mut Tx, entry: Entry, original: &Original) -> Result<(), Failure> {
        let insert = sql!(
            "INSERT INTO sources_passage (id, process_id, version_id, ordinal, kind, level, row_number, column_number,
               start_at, end_at, content_id, page, page_label)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        );
        let places = original.document.passages.iter().zip(original.document.offsets()).zip(&self.passages);
        for (before, ((passage, range), content)) in places.enumerate() {
            let id = PassageId(fresh(tx, self.kind));
            let (kind, level, row, column) = standing(passage.kind);
            let (start, end) = (whole_number(range.start)?, whole_number(range.end)?);
            let values = params![
                id,
                entry.scope,
                self.id,
                whole_number(before + 1)?,
                kind,
                level,
                row,
                column,
                start,
                end,
                content.id,
                passage.page.as_ref().map(|page| i64::from(page.number)),
                passage.page.as_ref().and_then(|page| page.label.clone()),
            ];
            tx.run(insert, values).await?;
        }
        Ok(())
    }
}

/// "3, 7": pages that are pictures.
fn unread_pages(original: &Original) -> Option<String> {
    let pages: Vec<String> = original.unread_pages.iter().map(u32::to_string).collect();
    (!pages.is_empty()).then(|| pages.join(", "))
}

/// What is said about an interview is said about the person.
pub(super) fn about(tx: &Tx, description: &Description) -> Option<Content> {
    let words = description.about.as_deref();
    words.map(|words| tx.content_of(description.person, description.lang, words))
}

pub(super) async fn write_revision(
    tx: &mut Tx,
    entry: Entry,
    source: SourceId,
    id: RevisionId,
    description: &Description,
    about: Option<&Content>,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO sources_revision (id, process_id, source_id, entry_id, title, publisher, about_id, url,
           published_on, received_on, held_on, lang, sector, organisation_id, person_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
    );
    let Description { title, publisher, url, published_on, received_on, held_on, lang, sector, .. } =
        description;
    let values = params![
        id,
        entry.scope,
        source,
        entry.id,
        title,
        publisher.clone(),
        about.map(|content| content.id),
        url.clone(),
        *published_on,
        *received_on,
        *held_on,
        *lang,
        sector.clone(),
        description.organisation,
        description.person,
        entry.at,
    ];
    tx.run(insert, values).await.map(drop)
}

pub(super) async fn write_level(
    tx: &mut Tx,
    entry: Entry,
    source: SourceId,
    id: LevelId,
    level: Attribution,
) -> Result<(), Failure> {
    let insert = sql!(
        "INSERT INTO sources_level (id, process_id, source_id, entry_id, level, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6)"
    );
    tx.run(insert, params![id, entry.scope, source, entry.id, level, entry.at]).await.map(drop)
}

fn whole_number(number: usize) -> Result<i64, Failure> {
    i64::try_from(number).map_err(Failure::internal)
}

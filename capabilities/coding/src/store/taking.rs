//! Taking excerpts: a range of a passage, proved by its words.

use super::{
    codings::{check_codes, write_coding, write_level, write_memo},
    marks::write_reading,
    standing::return_excerpt,
};
use crate::{
    EXCERPT,
    changes::TakeExcerpt,
    model::{CodeId, ExcerptEndId, ExcerptId, ExcerptLevelId, Memo},
};
use kernel::{Attribution, Failure, Permit, ProcessId, Ref};
use record::{Content, Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};
use sources::{PassageId, Reader, VersionId, store::Passage};
use std::ops::Range;

/// An excerpt about to be taken.
#[derive(Clone, Debug)]
pub struct Taking<'a> {
    /// From which text.
    pub version: VersionId,
    /// From which passage of it.
    pub passage: PassageId,
    /// From where to where, in code points of the text; inside the passage.
    pub range: Range<i64>,
    /// The words, if somebody proposes them: they must be those of the range, character for character.
    pub quote: Option<&'a str>,
    /// The codes to put on it.
    pub codes: &'a [CodeId],
    /// What the analyst thought.
    pub memo: Option<&'a Memo>,
    /// A level more closed than the source's.
    pub level: Option<Attribution>,
}

#[derive(FromQueryResult)]
struct Known {
    id: ExcerptId,
    level: Option<Attribution>,
    ended: Option<ExcerptEndId>,
}

/// Takes an excerpt and puts codes on it; its passage is read thereby. A range that was taken before is the same excerpt,
/// also when it was given up meanwhile.
/// Fails with `Invalid` when the proposed words are not those of the range, or a code is retired.
pub async fn take_excerpt(
    tx: &mut Tx,
    permit: &Permit<TakeExcerpt>,
    taking: &Taking<'_>,
) -> Result<ExcerptId, Failure> {
    let person = permit.person().ok_or(Failure::Refused("refused-sign-in"))?;
    let passage = sources::store::passage_by_id(tx, Reader::Worker, permit.process(), taking.passage).await?;
    let words = cut(&passage, taking)?;
    if taking.quote.is_some_and(|quote| quote != words) {
        return Err(Failure::invalid("quote", "coding-problem-quote-differs"));
    }
    check_codes(tx, permit.process(), taking.codes).await?;
    let known = known(tx, taking).await?;
    let id = known.as_ref().map_or_else(|| ExcerptId(tx.silent_id()), |known| known.id);
    let memo = taking.memo.map(|memo| tx.content_of(Some(person), tx.lang(), memo.as_str()));
    let contents: Vec<&Content> = memo.iter().collect();
    let entry = tx.record(permit, Ref { kind: EXCERPT, id: id.0 }, &contents).await?;
    let own = known.as_ref().and_then(|known| known.level);
    let lowered = taking.level.filter(|level| own.is_none_or(|own| own < *level));
    let level = lowered.map(|level| (ExcerptLevelId(tx.silent_id()), level));
    let writing = Writing { id, fresh: known.is_none(), passage: &passage, taking, level };
    writing.write(tx, entry).await?;
    if let Some(end) = known.and_then(|known| known.ended) {
        return_excerpt(tx, entry, id, end).await?;
    }
    write_reading(tx, entry, passage.version, passage.id, person).await?;
    for code in taking.codes {
        write_coding(tx, entry, id, *code, person).await?;
    }
    if let Some(memo) = &memo {
        write_memo(tx, entry, id, person, memo).await?;
    }
    Ok(id)
}

/// The words of the range.
fn cut<'a>(passage: &'a Passage, taking: &Taking<'_>) -> Result<&'a str, Failure> {
    if passage.version != taking.version {
        return Err(Failure::NotFound);
    }
    let body = passage.body.as_deref().ok_or(Failure::invalid("quote", "coding-problem-removed"))?;
    let outside = || Failure::invalid("quote", "coding-problem-range");
    let relative = |at: i64| usize::try_from(at - passage.start_at).map_err(|_| outside());
    let (start, end) = (relative(taking.range.start)?, relative(taking.range.end)?);
    let words = document::offsets::slice(body, start, end).ok_or_else(outside)?;
    if words.trim().is_empty() { Err(outside()) } else { Ok(words) }
}

async fn known(tx: &Tx, taking: &Taking<'_>) -> Result<Option<Known>, Failure> {
    let select = sql!(
        "SELECT x.id, l.level, x.end_id AS ended FROM coding_excerpt x LEFT JOIN coding_excerpt_level l ON l.id = x.level_id
         WHERE x.version_id = $1 AND x.start_at = $2 AND x.end_at = $3"
    );
    tx.maybe(select, params![taking.version, taking.range.start, taking.range.end]).await
}

/// The rows of an excerpt about to be written.
struct Writing<'a> {
    id: ExcerptId,
    fresh: bool,
    passage: &'a Passage,
    taking: &'a Taking<'a>,
    level: Option<(ExcerptLevelId, Attribution)>,
}

impl Writing<'_> {
    async fn write(&self, tx: &mut Tx, entry: Entry) -> Result<(), Failure> {
        if let Some((level_id, level)) = self.level {
            write_level(tx, entry, self.id, level_id, level).await?;
        }
        let level_id = self.level.map(|(id, _)| id);
        if self.fresh {
            return self.write_excerpt(tx, entry, level_id).await;
        }
        if level_id.is_some() {
            let point = sql!("UPDATE coding_excerpt SET level_id = $2 WHERE id = $1");
            tx.run(point, params![self.id, level_id]).await?;
        }
        Ok(())
    }

    async fn write_excerpt(
        &self,
        tx: &mut Tx,
        entry: Entry,
        level: Option<ExcerptLevelId>,
    ) -> Result<(), Failure> {
        let insert = sql!(
            "INSERT INTO coding_excerpt (id, process_id, entry_id, source_id, source_kind, version_id, passage_id,
               content_id, passage_at, start_at, end_at, level_id, recorded_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
             ON CONFLICT (version_id, start_at, end_at) DO NOTHING"
        );
        let Passage { source, source_kind, version, id, content, start_at, .. } = self.passage;
        let values = params![
            self.id,
            entry.scope,
            entry.id,
            *source,
            *source_kind,
            *version,
            *id,
            *content,
            *start_at,
            self.taking.range.start,
            self.taking.range.end,
            level,
            entry.at,
        ];
        // Somebody took the same range in the same moment.
        if tx.run(insert, values).await? == 1 { Ok(()) } else { Err(Failure::Conflict) }
    }
}

/// Where a quotation stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// In which passage.
    pub passage: PassageId,
    /// From where to where, in code points of the text.
    pub range: Range<i64>,
}

/// Finds a quotation in a text, character for character, inside one passage.
/// Fails with `Invalid` on the field `quote` when it is not there, or there more than once.
pub async fn find_quote(
    view: &Snapshot,
    process: ProcessId,
    version: VersionId,
    quote: &str,
) -> Result<Found, Failure> {
    let passages = sources::store::whole(view, Reader::Worker, process, version).await?;
    one_of(passages.iter().flat_map(|passage| within(passage, quote)))
}

/// Finds a quotation in one passage, as [`find_quote`] does.
pub(crate) fn find_in(passage: &Passage, quote: &str) -> Result<Found, Failure> {
    one_of(within(passage, quote).into_iter())
}

fn one_of(mut found: impl Iterator<Item = Found>) -> Result<Found, Failure> {
    let first = found.next().ok_or(Failure::invalid("quote", "coding-problem-quote-missing"))?;
    match found.count() {
        0 => Ok(first),
        others => {
            let times = i64::try_from(others + 1).unwrap_or(i64::MAX);
            Err(Failure::invalid_with("quote", "coding-problem-quote-repeated", times))
        }
    }
}

/// Every place of a quotation in a passage, overlapping ones too.
fn within(passage: &Passage, quote: &str) -> Vec<Found> {
    let body = passage.body.as_deref().unwrap_or_default();
    if quote.is_empty() {
        return Vec::new();
    }
    let length = |text: &str| i64::try_from(document::offsets::length(text)).unwrap_or(i64::MAX);
    let starts =
        body.char_indices().filter(|(at, _)| body.get(*at..).is_some_and(|rest| rest.starts_with(quote)));
    let found = |(at, _): (usize, char)| {
        let start = passage.start_at + length(body.get(..at).unwrap_or_default());
        Found { passage: passage.id, range: start..start + length(quote) }
    };
    starts.map(found).collect()
}

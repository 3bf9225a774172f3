//! The process's own vocabularies.

use super::both;
use crate::{
    WORD,
    changes::AddWord,
    model::{Both, Words},
};
use kernel::{Failure, Lang, Permit, ProcessId, Ref};
use record::{Entry, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

#[derive(FromQueryResult)]
struct WordRow {
    word: String,
    label_it: String,
    label_en: String,
}

/// A vocabulary of the process, in its order: word and label.
pub async fn words(view: &Snapshot, process: ProcessId, list: Words) -> Result<Vec<(String, Both)>, Failure> {
    let select = sql!(
        "SELECT word, label_it, label_en FROM process_word WHERE process_id = $1 AND list = $2 ORDER BY rank, id"
    );
    let rows: Vec<WordRow> = view.all(select, params![process, list]).await?;
    Ok(rows.into_iter().map(|row| (row.word, both(&row.label_it, &row.label_en))).collect())
}

/// The same as it reads in this language: word and label.
pub async fn words_in(
    view: &Snapshot,
    process: ProcessId,
    list: Words,
    lang: Lang,
) -> Result<Vec<(String, String)>, Failure> {
    let all = words(view, process, list).await?;
    Ok(all.into_iter().map(|(word, label)| (word, label.say(lang).to_owned())).collect())
}

/// Adds a word after the others. Fails with `Invalid` when it is already there.
pub async fn add_word(
    tx: &mut Tx,
    permit: &Permit<AddWord>,
    list: Words,
    word: &str,
    label: &Both,
) -> Result<(), Failure> {
    let id = tx.id();
    let entry: Entry = tx.record(permit, Ref { kind: WORD, id }, &[]).await?;
    let insert = sql!(
        "INSERT INTO process_word (id, process_id, entry_id, list, rank, word, label_it, label_en)
         SELECT $1, $2, $3, $4, COALESCE(max(rank), 0) + 1, $5, $6, $7 FROM process_word
         WHERE process_id = $2 AND list = $4
         ON CONFLICT (process_id, list, word) DO NOTHING"
    );
    let values = params![id, entry.scope, entry.id, list, word, &label.it, &label.en];
    if tx.run(insert, values).await? == 1 {
        Ok(())
    } else {
        Err(Failure::invalid("word", "process-problem-word-taken"))
    }
}

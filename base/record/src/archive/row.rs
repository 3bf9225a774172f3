//! One row of a table as a JSON object, and back.

use super::store::Archive;
use crate::{Table, Value, content::sha256, snapshot::failed, table::Column};
use kernel::{Failure, Moment, ids, uuid::Uuid};
use sea_orm::QueryResult;
use serde_json::{Map, Value as Json};

/// Which columns of a row are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    All,
    /// Without the private ones.
    Open,
    /// The key and the private ones.
    Kept,
}

/// A row as JSON, columns in the order of the table.
#[derive(Default)]
pub(super) struct Written {
    pub line: String,
    /// The bytes it carries, if any.
    pub bytes: Option<Vec<u8>>,
    /// Whether there is anything in it besides the key.
    pub tells: bool,
}

/// A part of a row as a JSON line.
pub(super) fn to_json(table: &Table, row: &QueryResult, part: Part) -> Result<Written, Failure> {
    let mut out = Written { line: String::from("{"), ..Written::default() };
    for (at, (name, kind)) in table.columns.iter().enumerate() {
        let wanted = part == Part::All || (part == Part::Kept) == table.private.contains(name);
        if !wanted && at > 0 {
            continue;
        }
        let value = cell(row, name, *kind, &mut out.bytes)?;
        let comma = if at == 0 { "" } else { "," };
        out.tells |= at > 0 && !value.is_null();
        out.line.push_str(&format!("{comma}{}:{value}", Json::from(*name)));
    }
    out.line.push_str("}\n");
    Ok(out)
}

fn cell(row: &QueryResult, name: &str, kind: Column, bytes: &mut Option<Vec<u8>>) -> Result<Json, Failure> {
    Ok(match kind {
        Column::Id => get::<Uuid>(row, name)?.map(|id| ids::encode(id).into()),
        Column::Text => get::<String>(row, name)?.map(Json::from),
        Column::Int => get::<i64>(row, name)?.map(Json::from),
        Column::Time => get::<i64>(row, name)?.map(|at| Moment(at).rfc3339().into()),
        Column::Bytes => get::<Vec<u8>>(row, name)?.map(|found| {
            let digest = sha256(&found);
            *bytes = Some(found);
            digest.into()
        }),
    }
    .unwrap_or(Json::Null))
}

fn get<T: sea_orm::TryGetable>(row: &QueryResult, name: &str) -> Result<Option<T>, Failure> {
    row.try_get::<Option<T>>("", name).map_err(failed)
}

/// A JSON line as a row.
pub(super) fn read(table: &Table, line: &str) -> Result<Map<String, Json>, Failure> {
    serde_json::from_str(line).map_err(|error| unreadable(table, "the line", &error.to_string()))
}

/// The values of a row for the table's insert statement. Fails with a sentence that names the column.
pub(super) fn to_values(
    table: &Table,
    row: &Map<String, Json>,
    archive: &Archive,
) -> Result<Vec<Value>, Failure> {
    table.columns.iter().map(|(name, kind)| value(table, name, *kind, row.get(*name), archive)).collect()
}

fn value(
    table: &Table,
    name: &str,
    kind: Column,
    json: Option<&Json>,
    archive: &Archive,
) -> Result<Value, Failure> {
    let text = json.and_then(Json::as_str);
    let absent = matches!(json, None | Some(Json::Null));
    let wrong = || unreadable(table, name, "not of its kind");
    let needed = |there: bool| if there || absent { Ok(()) } else { Err(wrong()) };
    Ok(match kind {
        Column::Id => {
            let id = text.and_then(ids::decode);
            needed(id.is_some())?;
            id.into()
        }
        Column::Text => {
            needed(text.is_some())?;
            text.map(str::to_owned).into()
        }
        Column::Int => {
            let number = json.and_then(Json::as_i64);
            needed(number.is_some())?;
            number.into()
        }
        Column::Time => {
            let at = text.and_then(Moment::parse);
            needed(at.is_some())?;
            at.map(|at| at.0).into()
        }
        Column::Bytes => match text {
            Some(digest) => Some(archive.bytes_of(digest)?).into(),
            None => {
                needed(false)?;
                Option::<Vec<u8>>::None.into()
            }
        },
    })
}

pub(super) fn unreadable(table: &Table, column: &str, why: &str) -> Failure {
    Failure::internal(format!("the archive cannot be read: {}, {column}: {why}", table.name))
}

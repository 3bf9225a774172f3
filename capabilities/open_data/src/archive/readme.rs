//! The archive's own explanation, in Italian and English: what is in it, and how an outsider verifies it.

use crate::markdown::line;
use kernel::{Failure, Lang};
use process::model::Both;
use record::{
    archive::{Exporter, Extent},
    table::{Column, Shelf, every_table},
};
use web::i18n::say;

const ITALIAN: &str = include_str!("readme.it.md");
const ENGLISH: &str = include_str!("readme.en.md");

/// Writes `README.md` and, for programs, `tables.csv`: every table with its columns.
pub(super) fn write(title: &Both, exporter: &mut Exporter) -> Result<(), Failure> {
    let key = match exporter.extent() {
        Extent::Whole => "open-data-readme-whole",
        Extent::Public => "open-data-readme-public",
    };
    let part =
        |lang, whole: &str| format!("# {}\n\n{}\n\n{whole}\n", line(title.say(lang)), say(lang, key, &[]));
    let text = part(Lang::It, ITALIAN) + &part(Lang::En, ENGLISH);
    exporter.text("README.md", text.trim_end().as_bytes())?;
    exporter.text("tables.csv", tables().as_bytes())
}

/// Table, shelf, column, kind: a line for each column.
fn tables() -> String {
    let mut out = String::from("table,shelf,column,kind\n");
    for table in every_table() {
        let shelf = match table.shelf {
            Shelf::Record => "record",
            Shelf::Private => "private",
            Shelf::Split => "record+private",
        };
        for (column, kind) in table.columns {
            let shelf = if table.private.contains(column) { "private" } else { shelf };
            let kind = match kind {
                Column::Id => "id",
                Column::Text => "text",
                Column::Int => "number",
                Column::Time => "moment",
                Column::Bytes => "file",
            };
            out.push_str(&format!("{},{shelf},{column},{kind}\n", table.name));
        }
    }
    out
}

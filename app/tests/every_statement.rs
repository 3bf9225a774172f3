//! Every statement of the program prepares on both databases. A wrong one is named with its file and line.

use crate::support::linked;
use record::sql::every_statement;
use testkit::{on_postgres, on_sqlite};

async fn prepare_all(db: record::Db) {
    linked::everything();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for statement in every_statement() {
        seen += 1;
        if let Err(failure) = db.prepare(statement).await {
            wrong.push(format!("{}:{}: {failure}\n{}", statement.file, statement.line, statement.text));
        }
    }
    assert!(seen > 100, "only {seen} statements are registered");
    assert!(wrong.is_empty(), "{} statements do not prepare:\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn every_statement_prepares_on_sqlite() {
    on_sqlite(prepare_all);
}

#[test]
fn every_statement_prepares_on_postgresql() {
    on_postgres(prepare_all);
}

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

/// What may be read whole: versions, themes and withheld contributions are few; `h` and `m` are rows already found. The titles
/// of sections are looked for among the lines of every version, on the page of the ledger only.
const FEW: &[&str] = &[
    "plan_version_process",
    "SCAN t",
    "consultation_withholding_process",
    "SCAN h",
    "SCAN m",
    "plan_version_line_section",
];

#[test]
fn rows_that_are_asked_for_by_id_are_found_by_id() {
    on_sqlite(async |db: record::Db| {
        linked::everything();
        let mut wrong = Vec::new();
        let by_id = every_statement().filter(|statement| statement.text.contains("$64"));
        for statement in by_id {
            let plan = db.plan(statement).await.unwrap();
            let reads_a_process = |step: &&String| {
                step.ends_with("(process_id=?)")
                    || step.ends_with("(scope_id=?)")
                    || step.starts_with("SCAN ")
            };
            let slow: Vec<&String> = plan
                .iter()
                .filter(reads_a_process)
                .filter(|step| !step.contains("CONSTANT") && !FEW.iter().any(|few| step.contains(few)))
                .collect();
            if !slow.is_empty() {
                wrong.push(format!("{}:{}: {slow:?}\n{}", statement.file, statement.line, statement.text));
            }
        }
        assert!(wrong.is_empty(), "{} statements read a whole process:\n{}", wrong.len(), wrong.join("\n\n"));
    });
}

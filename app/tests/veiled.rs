//! While a blind round is open, nobody reads what its coders make there but themselves: in every statement of the program, on
//! every page, in every file that leaves the house.

use crate::support::{
    linked,
    rounds::MEMO,
    visit::{Visit, routes},
    world,
};
use doppiofilo::demo;
use record::{
    Sql,
    archive::{Archive, Extent},
    sql::every_statement,
};
use regex::Regex;

/// Statements that read such rows without the condition, each by its file and words of it, and why that is right.
const EXCUSED: &[(&str, &str, &str)] = &[
    // Whole archives carry everything: they are for restoring, and for administrators. What is public is filtered elsewhere.
    ("coding/src/tables.rs", "", "whole archives carry everything, and are kept by administrators"),
    ("store/work.rs", "person_id = $1", "one's own work, told to oneself as numbers"),
    ("store/codings.rs", "INSERT INTO coding_coding ", "one's own coding, so that it stays one"),
    ("store/codings.rs", "INSERT INTO coding_memo ", "one's own memo, on an excerpt that was read"),
    (
        "store/taking.rs",
        "x.start_at = $2 AND x.end_at = $3",
        "a range is one row whoever takes it; nothing is told",
    ),
    (
        "store/rounds/opening.rs",
        "coding_round_coder k",
        "asks whether a coder has coded before; the round is not open yet",
    ),
    ("store/standing.rs", "end_id IS NULL", "asked of an excerpt that was shown"),
    ("store/subjects.rs", "coding_excerpt WHERE id", "asked of an excerpt that this person reads"),
    ("store/memos.rs", "coding_memo m", "one's own memo, to be revised or withdrawn"),
    ("store/deeds/memos.rs", "", "memos are undone by who wrote them"),
    ("store/deeds/evidence.rs", "AS veiled", "counts what is veiled, so that nothing is told of it"),
    (
        "store/deeds/evidence.rs",
        "coding_coding c",
        "codings are undone by who wrote them, or were carried over, which leaves out what is veiled",
    ),
    ("store/deeds/evidence.rs", "coding_theme_excerpt p", "what stands in a theme is not veiled"),
    ("store/rounds/reading.rs", "count(*) AS bigint) AS read", "how much each coder has read, as a number"),
    ("store/coverage.rs", "FROM coding_reading WHERE process_id", "how much was read, as a number"),
    ("demo/builder", "", "the demonstration is made by the program itself"),
];

fn is_excused(statement: &Sql) -> bool {
    EXCUSED.iter().any(|(file, words, _)| statement.file.contains(file) && statement.text.contains(words))
}

/// What is missing in a statement, table by table.
fn lacking(statement: &Sql) -> Vec<String> {
    let text = statement.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let read = Regex::new(r"\b(?:FROM|JOIN) coding_(coding|excerpt|memo|reading)\b(?: ([a-z]+)\b)?").unwrap();
    let reads: Vec<(String, String)> = read
        .captures_iter(&text)
        .map(|found| {
            (found[1].to_owned(), found.get(2).map_or(String::new(), |alias| alias.as_str().to_owned()))
        })
        .collect();
    let holds = |table: &str, alias: &str| {
        let id = if alias.is_empty() { "id".to_owned() } else { format!("{alias}.id") };
        text.contains(&format!("{id} NOT IN (SELECT id FROM coding_veiled_{table})"))
            || text.contains(&format!("FROM coding_veiled_{table} v WHERE v.id = {id}"))
    };
    // An excerpt reached through a coding that may be read may be read.
    let reached = |alias: &str| {
        reads.iter().any(|(table, other)| {
            table == "coding" && holds(table, other) && {
                let tie = format!("{other}.excerpt_id = {alias}.id");
                let back = format!("{alias}.id = {other}.excerpt_id");
                text.contains(&tie) || text.contains(&back)
            }
        })
    };
    // What follows a memo that may be read is by the same person, and about the same thing.
    let follows = |alias: &str| {
        let tie = Regex::new(&format!(r"\b{alias}\.follows_id = ([a-z]+)\.id\b")).unwrap();
        tie.captures(&text).is_some_and(|found| holds("memo", &found[1]))
    };
    let words = ["where", "join", "on", "group", "order", "left"];
    let alias = |alias: &str| {
        if words.contains(&alias.to_lowercase().as_str()) { String::new() } else { alias.to_owned() }
    };
    reads
        .iter()
        .map(|(table, name)| (table, alias(name)))
        .filter(|(table, name)| {
            let by_another = match table.as_str() {
                "excerpt" => reached(name),
                "memo" => follows(name),
                _ => false,
            };
            !holds(table, name) && !by_another
        })
        .map(|(table, name)| format!("coding_{table} {name}"))
        .collect()
}

#[test]
fn every_statement_leaves_out_what_is_veiled() {
    linked::everything();
    let mut seen = 0;
    let mut wrong = Vec::new();
    for statement in every_statement().filter(|statement| !statement.file.contains("/tests/")) {
        let lacking = lacking(statement);
        seen += usize::from(statement.text.contains("coding_veiled_"));
        if !lacking.is_empty() && !is_excused(statement) {
            wrong.push(format!(
                "{}:{}: {}\n{}",
                statement.file,
                statement.line,
                lacking.join(", "),
                statement.text
            ));
        }
    }
    assert!(seen > 20, "only {seen} statements know of the veil");
    assert!(wrong.is_empty(), "{} statements read what is veiled:\n{}", wrong.len(), wrong.join("\n\n"));
    for (file, words, why) in EXCUSED.iter().filter(|(file, ..)| !file.contains("demo")) {
        let fits = |one: &&'static Sql| {
            one.file.contains(file) && one.text.contains(words) && !lacking(one).is_empty()
        };
        assert!(every_statement().find(fits).is_some(), "excused for nothing: {file} {words} ({why})");
    }
}

#[test]
fn a_statement_without_the_condition_is_found() {
    let found = |text: &'static str| lacking(&Sql { text, file: "", line: 0 });
    assert_eq!(found("SELECT id FROM coding_memo WHERE excerpt_id = $1"), ["coding_memo "]);
    assert_eq!(
        found("SELECT x.id FROM coding_excerpt x JOIN coding_coding c ON c.excerpt_id = x.id").len(),
        2
    );
    let guarded = "SELECT x.id FROM coding_excerpt x JOIN coding_coding c ON c.excerpt_id = x.id
         WHERE c.id NOT IN (SELECT id FROM coding_veiled_coding)";
    assert!(found(guarded).is_empty());
}

#[test]
fn no_page_and_no_public_file_tells_what_was_made_in_an_open_round() {
    world::on_both(async |world| {
        let visit = Visit::to(&world).await;
        let rounds = &visit.rounds;
        let excerpt = rounds.excerpt.to_string();
        let root = format!("/it/processes/{}", demo::SLUG);
        let source = format!("{root}/sources/{}", rounds.source);
        let mut paths: Vec<String> = routes()
            .iter()
            .filter(|route| route.method == "GET")
            .map(|route| format!("/it{}", visit.addresses.fill(route.path)))
            .collect();
        paths.extend(
            ["", "/coding", "/passages/3", "/passages/3/excerpts/new"].map(|rest| format!("{source}{rest}")),
        );
        paths.extend([format!("{root}/excerpts/{excerpt}"), format!("{root}/uses/coding.excerpt:{excerpt}")]);
        paths.push(format!("{root}/rounds/{}", rounds.open));
        let mut told = Vec::new();
        for guest in visit.guests.iter().filter(|guest| guest.name != "analyst") {
            for path in &paths {
                let page = visit.browser(guest).get(path).await;
                let asked = path.contains(&excerpt);
                if page.body.contains(MEMO)
                    || (!asked && page.body.contains(&excerpt))
                    || (asked && page.status == 200)
                {
                    told.push(format!("{} reads it at {path}", guest.name));
                }
            }
        }
        assert!(told.is_empty(), "{}", told.join("\n"));
        let own = visit.guest("analyst").browser.get(&format!("{root}/excerpts/{excerpt}")).await;
        assert!(own.status == 200 && own.body.contains(MEMO), "{}", own.body);
        for (extent, there) in [(Extent::Public, false), (Extent::Whole, true)] {
            let folder = tempfile::tempdir().unwrap();
            let root = folder.path().join("archive");
            open_data::export(&world.db, demo::SLUG, &root, extent, &mut |_, _| ()).await.unwrap();
            let archive = Archive::Folder(root);
            let mut found = Vec::new();
            for path in archive.paths().unwrap() {
                let bytes = archive.read(&path).unwrap();
                let text = String::from_utf8_lossy(&bytes);
                // The ledger says that something was coded, and is never rewritten.
                if text.contains(MEMO) || (text.contains(&excerpt) && !path.contains("ledger")) {
                    found.push(path);
                }
            }
            assert_eq!(!found.is_empty(), there, "{extent:?}: {found:?}");
            assert!(found.iter().all(|path| path.starts_with("private/")), "{found:?}");
        }
    });
}

//! The shape of the house: levels of dependency, places of SQL, HTTP and time, sizes, words.

use crate::support::tree;
use regex::Regex;
use std::{collections::BTreeMap, fs, path::Path};

/// Capabilities in the order of the process: each may know the earlier ones only.
const ORDER: &[&str] = &[
    "accounts",
    "process",
    "directory",
    "sources",
    "coding",
    "interviews",
    "comparison",
    "consultation",
    "plan",
    "replies",
    "trace",
    "open_data",
];
const BASE: &[&str] = &["kernel", "record", "web", "testkit"];

fn dependencies(folder: &Path) -> Vec<String> {
    let text = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let runtime = text.split("[dependencies]").nth(1).unwrap_or_default();
    let runtime = runtime.split("\n[").next().unwrap_or_default();
    let name = Regex::new(r"(?m)^([a-z_-]+)[. ]").unwrap();
    name.captures_iter(runtime).map(|found| found[1].to_owned()).collect()
}

#[test]
fn a_capability_knows_only_what_comes_before_it() {
    for (place, name) in ORDER.iter().enumerate() {
        for dependency in dependencies(&tree::root().join("capabilities").join(name)) {
            if let Some(other) = ORDER.iter().position(|known| *known == dependency) {
                assert!(other < place, "{name} depends on {dependency}, which comes later");
            }
        }
    }
    let folders: Vec<_> =
        fs::read_dir(tree::root().join("capabilities")).unwrap().map(|e| e.unwrap().file_name()).collect();
    for folder in folders {
        assert!(ORDER.contains(&folder.to_str().unwrap()), "{folder:?} has no place in the order");
    }
}

#[test]
fn base_knows_no_capability_and_engines_know_nothing_of_ours() {
    for name in BASE {
        let known = dependencies(&tree::root().join("base").join(name));
        assert!(known.iter().all(|one| !ORDER.contains(&one.as_str())), "{name} knows a capability");
    }
    for engine in fs::read_dir(tree::root().join("engines")).unwrap().map(|entry| entry.unwrap()) {
        let (known, name) = (dependencies(&engine.path()), engine.file_name());
        let ours = |one: &String| {
            ORDER.contains(&one.as_str()) || ["record", "web", "tokio", "jiff"].contains(&one.as_str())
        };
        assert!(!known.iter().any(ours), "{name:?} is no longer pure");
    }
}

/// Source files of the product without their unit tests: path and text.
fn sources() -> Vec<(String, String)> {
    let all = tree::files(&["rs"]).into_iter().map(|(path, text)| (path.display().to_string(), text));
    let product = all.filter(|(path, _)| path.contains("/src/") && !path.contains("testkit"));
    product
        .map(|(path, text)| (path, text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()))
        .collect()
}

#[test]
fn sql_is_written_in_stores_only() {
    let sql = Regex::new(r#"sql(_many)?!\("#).unwrap();
    let allowed =
        ["/store.rs", "/store/", "/labels.rs", "/labels/", "/tables.rs", "/testing.rs", "base/record/src/"];
    let readers = ["capabilities/trace/", "capabilities/open_data/"];
    let wrong: Vec<String> = sources()
        .into_iter()
        .filter(|(path, text)| sql.is_match(text) && !allowed.iter().any(|place| path.contains(place)))
        .filter(|(path, _)| !readers.iter().any(|reader| path.contains(reader)))
        .map(|(path, _)| path)
        .collect();
    assert!(wrong.is_empty(), "SQL outside a store: {wrong:#?}");
}

#[test]
fn tables_are_named_by_their_owner_only() {
    let table = Regex::new(r"\b(?:FROM|JOIN|INTO|UPDATE)\s+([a-z]+)_([a-z_]+)").unwrap();
    let shared = ["ledger", "content", "link", "once", "schema"];
    let readers = ["trace", "open_data"];
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let Some(owner) = path.strip_prefix("capabilities/").and_then(|rest| rest.split('/').next()) else {
            continue;
        };
        for found in table.captures_iter(&text) {
            let prefix = &found[1];
            if ORDER.contains(&prefix)
                && prefix != owner
                && !readers.contains(&owner)
                && !shared.contains(&prefix)
            {
                wrong.push(format!("{path}: {}_{}", prefix, &found[2]));
            }
        }
    }
    assert!(wrong.is_empty(), "tables of others: {wrong:#?}");
}

#[test]
fn sql_is_never_put_together_from_pieces() {
    let made = Regex::new(r#"format!\(\s*"\s*(SELECT|INSERT|UPDATE|DELETE)\b"#).unwrap();
    let wrong: Vec<String> =
        sources().into_iter().filter(|(_, text)| made.is_match(text)).map(|(path, _)| path).collect();
    assert!(wrong.is_empty(), "SQL put together: {wrong:#?}");
}

#[test]
fn history_is_never_rewritten() {
    // Revisions, entries, links and ends are written once; contents and the salts of persons are blanked in one file.
    let rewrites = Regex::new(
        r"(?:UPDATE|DELETE FROM)\s+([a-z_]*(?:_revision|_entry|_end|_retraction|_version|_version_line|_link)|link|content|ledger_person)\b",
    ).unwrap();
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        if path.ends_with("record/src/erasure.rs") {
            continue;
        }
        // Sign-in links are no links of provenance.
        wrong.extend(
            rewrites
                .captures_iter(&text)
                .filter(|f| &f[1] != "accounts_link")
                .map(|f| format!("{path}: {}", &f[0])),
        );
    }
    assert!(wrong.is_empty(), "history rewritten: {wrong:#?}");
}

#[test]
fn no_source_file_is_longer_than_five_hundred_lines() {
    let long: Vec<String> = tree::files(&["rs", "ts", "html"])
        .into_iter()
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(path, lines)| {
            *lines > if path.display().to_string().contains("/tests/") { 800 } else { 500 }
        })
        .map(|(path, lines)| format!("{}: {lines}", path.display()))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn every_capability_has_its_page_and_its_familiar_files() {
    let needed = ["README.md", "Cargo.toml", "src/lib.rs", "src/strings/it.ftl", "src/strings/en.ftl"];
    for name in ORDER {
        for file in needed {
            let path = tree::root().join("capabilities").join(name).join(file);
            assert!(path.exists(), "{name} lacks {file}");
        }
    }
}

#[test]
fn names_follow_the_glossary() {
    let banned = [
        "Manager",
        "Helper",
        "Util",
        "Service",
        "Handler",
        "Entity",
        "Snippet",
        "Highlight",
        "Chunk",
        "Feedback",
    ];
    let defined = Regex::new(r"\b(?:struct|enum|trait|type|mod)\s+([A-Za-z_]+)").unwrap();
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for (path, text) in sources() {
        for name in defined.captures_iter(&text) {
            let words: Vec<&str> = name[1].split('_').collect();
            let is_banned =
                |word: &&str| name[1].contains(*word) || words.contains(&word.to_lowercase().as_str());
            if banned.iter().any(is_banned) {
                found.insert(name[1].to_owned(), path.clone());
            }
        }
    }
    assert!(found.is_empty(), "words outside the glossary: {found:#?}");
}

//! Whoever holds an archive finds what was changed in it, wherever it was changed.

use crate::scene::{Exported, exported, turin, write};
use kernel::Lang;
use open_data::verify::{Part, Report, Wrong, verify};
use proptest::{prelude::*, test_runner::TestRunner};
use record::archive::Extent;
use std::{cell::RefCell, fs};
use testkit::on_sqlite;

/// An archive of the small process; the database is gone.
fn archive(extent: Extent) -> Exported {
    let made = RefCell::new(None);
    on_sqlite(async |db| {
        turin(&db).await;
        made.replace(Some(exported(&db, extent).await));
    });
    made.into_inner().unwrap()
}

fn fault(report: &Report) -> (Part, String, Option<u64>, Wrong) {
    let check = report.checks.iter().find(|check| check.fault.is_some());
    let check = check.unwrap_or_else(|| panic!("nothing found: {}", report.tell(Lang::En)));
    let fault = check.fault.clone().unwrap();
    (check.part, fault.file, fault.line, fault.wrong)
}

#[test]
fn an_archive_as_exported_holds() {
    for extent in Extent::ALL {
        let archive = archive(*extent);
        let report = verify(&archive.archive());
        assert!(report.holds(), "{}", report.tell(Lang::It));
        assert_eq!(report.checks.iter().map(|check| check.part).collect::<Vec<_>>(), Part::ALL);
        assert_eq!(report.private, *extent == Extent::Whole);
        for lang in Lang::ALL {
            assert!(!report.tell(*lang).contains("open-data"), "{}", report.tell(*lang));
        }
    }
}

#[test]
fn one_changed_byte_anywhere_is_found() {
    let whole = archive(Extent::Whole);
    let files: Vec<(String, Vec<u8>)> =
        whole.files().into_iter().filter(|(_, bytes)| !bytes.is_empty()).collect();
    let mut runner = TestRunner::new(ProptestConfig { cases: 150, ..ProptestConfig::default() });
    let change = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 1_u8..=255);
    runner
        .run(&change, |(file, at, flip)| {
            let (path, bytes) = file.get(&files);
            let mut changed = bytes.clone();
            changed[at.index(bytes.len())] ^= flip;
            fs::write(whole.root.join(path), &changed).unwrap();
            let report = verify(&whole.archive());
            fs::write(whole.root.join(path), bytes).unwrap();
            prop_assert!(!report.holds(), "{path} at {}", at.index(bytes.len()));
            Ok(())
        })
        .unwrap();
    assert!(verify(&whole.archive()).holds(), "everything was put back");
}

#[test]
fn a_file_added_or_taken_away_is_found() {
    let whole = archive(Extent::Whole);
    fs::write(whole.root.join("text/plan-v9.md"), "# Un'altra versione").unwrap();
    assert_eq!(
        fault(&verify(&whole.archive())),
        (Part::Files, "text/plan-v9.md".to_owned(), None, Wrong::Unlisted)
    );
    fs::remove_file(whole.root.join("text/plan-v9.md")).unwrap();
    fs::remove_file(whole.root.join("private/content.jsonl")).unwrap();
    assert_eq!(
        fault(&verify(&whole.archive())),
        (Part::Files, "private/content.jsonl".to_owned(), None, Wrong::Missing)
    );
}

#[test]
fn without_the_private_part_the_rest_still_verifies_and_says_so() {
    let whole = archive(Extent::Whole);
    fs::remove_dir_all(whole.root.join("private")).unwrap();
    let report = verify(&whole.archive());
    assert!(report.holds() && !report.private, "{}", report.tell(Lang::It));
    let skipped = |part| report.checks.iter().find(|check| check.part == part).unwrap().skipped;
    assert!(skipped(Part::Files) > 0 && skipped(Part::Effects) > 0 && skipped(Part::Persons) > 0);
    assert!(report.tell(Lang::It).contains("La parte privata non è qui"));
}

/// Forges a file together with the list of files, and gives what is found.
fn forged(path: &str, from: &str, to: &str) -> (Part, String, Option<u64>, Wrong) {
    let whole = archive(Extent::Whole);
    whole.forge(path, |text| text.replacen(from, to, 1));
    let report = verify(&whole.archive());
    let found = fault(&report);
    let line = found.2.map(|line| whole.text(&found.1).lines().nth(line as usize - 1).unwrap().to_owned());
    assert!(found.1 != path || line.unwrap().contains(to), "another line was blamed");
    found
}

#[test]
fn who_forges_the_list_of_files_too_is_found_at_the_line() {
    let (part, file, line, wrong) = forged("record/content.jsonl", "con prudenza", "con baldanza");
    assert_eq!((part, file.as_str(), wrong), (Part::Texts, "record/content.jsonl", Wrong::Text));
    assert!(line.is_some());
    let (part, file, line, wrong) =
        forged("record/ledger_entry.jsonl", "\"role\":\"lead\"", "\"role\":\"editor\"");
    assert_eq!((part, file.as_str(), wrong), (Part::Ledger, "record/ledger_entry.jsonl", Wrong::Chain));
    assert!(line.is_some());
    let (part, _, _, wrong) = forged(
        "record/plan_version_line.jsonl",
        "\"printed_number\":\"1.0.1\"",
        "\"printed_number\":\"1.0.7\"",
    );
    assert_eq!((part, wrong), (Part::Versions, Wrong::Seal));
    let (part, _, _, wrong) =
        forged("record/plan_version.jsonl", "Bozza per la consultazione", "Piano adottato da tutti");
    assert_eq!((part, wrong), (Part::Versions, Wrong::Colophon));
    let (part, _, _, wrong) = forged("private/content.jsonl", "si vedrà", "si è visto");
    assert_eq!((part, wrong), (Part::Texts, Wrong::Text));
}

#[test]
fn another_person_put_beside_an_entry_is_found() {
    let of = |number| testkit::person(number, kernel::HOUSE, None).person.unwrap().to_string();
    let (marta, anna) = (of(1), of(2));
    for (column, mark) in [("person_id", "acted"), ("about_id", "was spoken of")] {
        let from = format!("\"{column}\":\"{marta}\"");
        let to = format!("\"{column}\":\"{anna}\"");
        let (part, file, line, wrong) = forged("private/ledger_person.jsonl", &from, &to);
        assert_eq!((part, file.as_str(), wrong), (Part::Persons, "record/ledger_entry.jsonl", Wrong::Person));
        assert!(line.is_some(), "who {mark}");
    }
    let whole = archive(Extent::Whole);
    whole.forge("private/ledger_person.jsonl", |text| {
        text.lines().skip(1).map(|line| format!("{line}\n")).collect()
    });
    assert_eq!(fault(&verify(&whole.archive())).3, Wrong::Person, "nobody stands beside the first entry");
}

#[test]
fn a_private_column_without_its_row_is_found() {
    let whole = archive(Extent::Whole);
    whole.forge("private/columns/content.jsonl", |text| {
        let last = text.lines().last().unwrap();
        let row: serde_json::Value = serde_json::from_str(last).unwrap();
        let stranger = kernel::ids::encode(kernel::uuid::Uuid::max());
        text.clone() + &last.replace(row["id"].as_str().unwrap(), &stranger) + "\n"
    });
    let (part, file, line, wrong) = fault(&verify(&whole.archive()));
    assert_eq!((part, file.as_str(), wrong), (Part::Rows, "private/columns/content.jsonl", Wrong::Stranger));
    assert!(line.is_some());
}

#[test]
fn a_text_swapped_with_its_digest_is_found_by_its_entry() {
    let whole = archive(Extent::Whole);
    whole.forge("record/content.jsonl", |text| {
        let line = text.lines().find(|line| line.contains("Scrivere clausole sociali")).unwrap();
        let mut row: serde_json::Map<String, serde_json::Value> = serde_json::from_str(line).unwrap();
        let salt = row["salt"].as_str().unwrap().to_owned();
        row["body"] = "Non scrivere clausole".into();
        row["digest"] = record::content::content_digest(&salt, "Non scrivere clausole").into();
        let other = serde_json::to_string(&row).unwrap();
        text.replace(line, &other)
    });
    let (part, file, line, wrong) = fault(&verify(&whole.archive()));
    assert_eq!((part, file.as_str(), wrong), (Part::Effects, "record/ledger_entry.jsonl", Wrong::Effect));
    assert!(line.is_some());
}

#[test]
fn an_entry_dropped_from_the_end_is_found() {
    let whole = archive(Extent::Whole);
    let last = whole.manifest.entries;
    whole.forge("record/ledger_entry.jsonl", |text| {
        let mark = format!("\"seq\":{last},");
        text.lines().filter(|line| !line.contains(&mark)).map(|line| format!("{line}\n")).collect()
    });
    let (part, _, _, wrong) = fault(&verify(&whole.archive()));
    assert_eq!((part, wrong), (Part::Ledger, Wrong::End));
}

#[test]
fn what_is_no_archive_is_told_in_words_too() {
    let folder = tempfile::tempdir().unwrap();
    let archive = record::archive::Archive::Folder(folder.path().to_owned());
    assert_eq!(fault(&verify(&archive)).3, Wrong::Missing);
    write(folder.path(), &[("manifest.json".to_owned(), b"{}".to_vec())].into());
    assert_eq!(fault(&verify(&archive)).3, Wrong::Unreadable);
    write(
        folder.path(),
        &[("manifest.json".to_owned(), b"{\"entries\":99999999999999999999}".to_vec())].into(),
    );
    assert!(verify(&archive).tell(Lang::En).contains("not whole"));
}

//! Stories of archives and copies: what leaves one database arrives in another the same.

#![cfg(test)]

use kernel::{Lang, ProcessId, Ref, Scope, may, uuid::Uuid};
use record::{
    Db, LinkKind,
    archive::{Archive, Exporter, Extent, Manifest, import},
    backup, params, sql,
};
use std::{collections::BTreeMap, fs, path::Path};
use testkit::{Cast, on_both, on_postgres, on_sqlite};

kernel::kind! {
    /// A thing only these tests know.
    pub THING = "test.archived-thing"
}
kernel::change! {
    /// Says something in public.
    SayAloud = "test.say-aloud" by [Lead] during [] why Free,
    /// Says something to the staff.
    Whisper = "test.whisper" by [Lead] during [] why Needed
}
record::public! {
    "content": "SELECT k.id FROM content k JOIN ledger_entry e ON e.id = k.entry_id WHERE k.id IN (",
        ") AND k.scope_id = $65 AND e.name = 'test.say-aloud' ORDER BY 1";
    "content_file": "SELECT f.id FROM content_file f JOIN ledger_entry e ON e.id = f.entry_id WHERE f.id IN (",
        ") AND f.scope_id = $65 AND e.name = 'test.say-aloud' ORDER BY 1";
}

const TORINO: ProcessId = ProcessId(Uuid::from_u128(1));
const THIS: Ref = Ref { kind: THING, id: Uuid::from_u128(2) };
const THAT: Ref = Ref { kind: THING, id: Uuid::from_u128(3) };

async fn speak(db: &Db) {
    let marta = Cast::of(TORINO).marta;
    let scope = Scope { process: TORINO, open: vec![] };
    let mut tx = db.write().await.unwrap();
    let aloud = may::<SayAloud>(&marta, &scope).unwrap().plainly();
    let words = tx.content_of(marta.person, Lang::It, "Una riga del piano");
    let file = tx.file(None, "piano.txt", "text/plain", b"pubblico".to_vec());
    tx.record_with_file(&aloud, THIS, &[&words], Some(&file)).await.unwrap();
    let whisper = may::<Whisper>(&marta, &scope).unwrap().because("un motivo da tacere").unwrap();
    let words = tx.content_of(marta.person, Lang::It, "Il nome di chi ha parlato");
    let file = tx.file(None, "nastro.txt", "text/plain", b"riservato".to_vec());
    let entry = tx.record_with_file(&whisper, THIS, &[&words], Some(&file)).await.unwrap();
    let link = tx.link(entry, THIS, LinkKind::Supports, THAT).await.unwrap();
    tx.retract(entry, link).await.unwrap();
    tx.commit().await.unwrap();
}

async fn export(db: &Db, folder: &Path, extent: Extent) -> Manifest {
    let view = db.read().await.unwrap();
    let mut exporter = Exporter::begin(folder, TORINO, extent).unwrap();
    exporter.tables(&view, &mut |_, _| ()).await.unwrap();
    exporter.finish(&view).await.unwrap()
}

async fn import_from(db: &Db, folder: &Path) -> Result<Manifest, kernel::Failure> {
    import(db, &Archive::Folder(folder.to_owned()), &mut |_, _| ()).await
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            found.extend(
                files(&entry.path()).into_iter().map(|(path, bytes)| (format!("{name}/{path}"), bytes)),
            );
        } else {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    found
}

#[test]
fn what_leaves_one_database_arrives_in_the_other_byte_for_byte() {
    let (from_sqlite, from_postgres) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let again = |name: &str| from_sqlite.path().with_extension(name);
    let first = |folder: &Path| folder.join("first");
    on_sqlite(async |db| {
        speak(&db).await;
        export(&db, &first(from_sqlite.path()), Extent::Whole).await;
    });
    on_postgres(async |db| {
        speak(&db).await;
        export(&db, &first(from_postgres.path()), Extent::Whole).await;
    });
    on_postgres(async |db| {
        import_from(&db, &first(from_sqlite.path())).await.unwrap();
        export(&db, &again("postgres"), Extent::Whole).await;
    });
    on_sqlite(async |db| {
        import_from(&db, &first(from_postgres.path())).await.unwrap();
        export(&db, &again("sqlite"), Extent::Whole).await;
        assert!(import_from(&db, &first(from_postgres.path())).await.is_err(), "it is already there");
    });
    assert_eq!(files(&first(from_sqlite.path())), files(&again("postgres")));
    assert_eq!(files(&first(from_postgres.path())), files(&again("sqlite")));
    fs::remove_dir_all(again("postgres")).unwrap();
    fs::remove_dir_all(again("sqlite")).unwrap();
}

#[test]
fn what_nobody_said_is_public_lies_only_under_private() {
    on_both(async |db| {
        speak(&db).await;
        let folder = tempfile::tempdir().unwrap();
        export(&db, folder.path(), Extent::Whole).await;
        let has = |bytes: &[u8], words: &str| bytes.windows(words.len()).any(|part| part == words.as_bytes());
        for (path, bytes) in files(folder.path()) {
            let secret = ["Il nome di chi", "un motivo da", "nastro", "riservato"]
                .iter()
                .any(|words| has(&bytes, words));
            assert!(!secret || path.starts_with("private/"), "{path}");
            let open = ["Una riga del piano", "piano.txt"].iter().any(|words| has(&bytes, words));
            assert!(!open || path.starts_with("record/"), "{path}");
        }
    });
}

#[test]
fn whose_public_words_are_lies_apart_and_comes_back() {
    on_both(async |db| {
        speak(&db).await;
        let folder = tempfile::tempdir().unwrap();
        export(&db, folder.path(), Extent::Whole).await;
        let marta = Cast::of(TORINO).marta.person.unwrap().to_string();
        for (path, bytes) in files(folder.path()) {
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains(&marta) || path.starts_with("private/"), "{path}");
        }
        let kept = fs::read_to_string(folder.path().join("private/columns/content.jsonl")).unwrap();
        assert_eq!(kept.lines().count(), 1, "one public text: {kept}");
        assert!(kept.contains(&marta), "{kept}");
        // Nothing is lost where a column belongs to no row.
        let path = folder.path().join("private/columns/content.jsonl");
        fs::write(&path, kept.replace("\"id\":\"", "\"id\":\"7")).unwrap();
        let bytes = fs::read(&path).unwrap();
        let list = folder.path().join("manifest.json");
        let mut manifest: Manifest = serde_json::from_slice(&fs::read(&list).unwrap()).unwrap();
        let file =
            manifest.files.iter_mut().find(|file| file.path.starts_with("private/columns/content.")).unwrap();
        (file.sha256, file.bytes) = (record::content::sha256(&bytes), bytes.len() as u64);
        fs::write(&list, manifest.text().unwrap()).unwrap();
        let mut tx = db.write().await.unwrap();
        for statement in [
            sql!("DELETE FROM link_retraction WHERE scope_id = $1"),
            sql!("DELETE FROM link WHERE scope_id = $1"),
            sql!("DELETE FROM content_file WHERE scope_id = $1"),
            sql!("DELETE FROM content WHERE scope_id = $1"),
            sql!("DELETE FROM ledger_person WHERE scope_id = $1"),
            sql!("DELETE FROM ledger_entry WHERE scope_id = $1"),
            sql!("DELETE FROM ledger_head WHERE scope_id = $1"),
        ] {
            tx.run(statement, params![TORINO]).await.unwrap();
        }
        tx.commit().await.unwrap();
        let refused = import_from(&db, folder.path()).await.unwrap_err();
        assert!(format!("{refused:?}").contains("belongs to no row"), "{refused:?}");
    });
}

#[test]
fn a_public_archive_is_the_same_without_its_private_part_and_is_not_imported() {
    on_both(async |db| {
        speak(&db).await;
        let (whole, public) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        export(&db, whole.path(), Extent::Whole).await;
        let manifest = export(&db, public.path(), Extent::Public).await;
        assert_eq!(manifest.extent, Extent::Public);
        let mut expected = files(whole.path());
        expected.retain(|path, _| !path.starts_with("private/") && path != "manifest.json");
        let mut found = files(public.path());
        found.remove("manifest.json");
        assert_eq!(found, expected);
        assert!(import_from(&db, public.path()).await.is_err());
    });
}

#[test]
fn an_archive_with_a_changed_byte_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    on_sqlite(async |db| {
        speak(&db).await;
        export(&db, folder.path(), Extent::Whole).await;
    });
    let path = folder.path().join("record/content.jsonl");
    let text = fs::read_to_string(&path).unwrap().replace("riga", "voce");
    fs::write(&path, text).unwrap();
    on_both(async |db| {
        assert!(import_from(&db, folder.path()).await.is_err());
        assert_eq!(db.entries().await.unwrap(), 0);
    });
}

#[test]
fn a_copy_is_whole_while_somebody_writes_and_goes_back_only_where_nothing_is() {
    on_sqlite(async |db| {
        speak(&db).await;
        let folder = tempfile::tempdir().unwrap();
        let (copy, back) = (folder.path().join("copy.sqlite"), folder.path().join("back.sqlite"));
        let unfinished = db.write().await.unwrap();
        assert_eq!(db.copy_to(&copy).await.unwrap().entries, 2);
        drop(unfinished);
        assert!(db.copy_to(&copy).await.is_err(), "a copy never replaces another");
        assert_eq!(backup::put_back(&copy, &back).await.unwrap().entries, 2);
        assert!(backup::put_back(&copy, &back).await.is_err(), "a database is never replaced");
        let again = Db::open(&back.display().to_string(), db.clock, record::Chance::seeded(1)).await.unwrap();
        assert_eq!(again.entries().await.unwrap(), 2);
        again.close().await.unwrap();
    });
}

#[test]
fn a_damaged_copy_is_not_put_back() {
    on_sqlite(async |db| {
        speak(&db).await;
        let folder = tempfile::tempdir().unwrap();
        let (copy, back) = (folder.path().join("copy.sqlite"), folder.path().join("back.sqlite"));
        db.copy_to(&copy).await.unwrap();
        let mut bytes = fs::read(&copy).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle..middle + 4096].fill(0xAB);
        fs::write(&copy, bytes).unwrap();
        assert!(backup::put_back(&copy, &back).await.is_err());
        assert!(!back.exists());
    });
}

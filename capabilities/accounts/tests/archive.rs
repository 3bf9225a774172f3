//! What of people goes into the archive of a process, and what stays in the house.

#![cfg(test)]

use accounts::{To, queue_mail, store, testing};
use kernel::{ProcessId, Role, uuid::Uuid};
use record::{
    Db,
    archive::{Archive, Exporter, Extent, import},
};
use std::path::Path;
use testkit::{NOON, on_postgres, on_sqlite};

const TORINO: ProcessId = ProcessId(Uuid::from_u128(1));
const PINEROLO: ProcessId = ProcessId(Uuid::from_u128(2));

async fn export(db: &Db, folder: &Path) {
    let view = db.read().await.unwrap();
    let mut exporter = Exporter::begin(folder, TORINO, Extent::Whole).unwrap();
    exporter.tables(&view, &mut |_, _| {}).await.unwrap();
    exporter.finish(&view).await.unwrap();
}

/// Every file under a folder that holds these words, by path.
fn holding(folder: &Path, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, words));
        } else if String::from_utf8_lossy(&std::fs::read(&path).unwrap()).contains(words) {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn people_and_roles_move_house_and_the_means_of_signing_in_stay() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("archive");
    on_sqlite(async |db| {
        let cast = testing::settle(&db, TORINO).await.unwrap();
        let rosa = cast.rosa.person.unwrap();
        let stranger = testkit::person(90, PINEROLO, Some(Role::Lead));
        testing::settle_one(&db, PINEROLO, &stranger, "Straniero", &stranger).await.unwrap();
        let secret = testing::session(&db, rosa).await.unwrap();
        let mut tx = db.write().await.unwrap();
        queue_mail(&mut tx, TORINO, &To::Person(rosa), "Un segreto tra noi", "Segreto").await.unwrap();
        tx.commit().await.unwrap();
        export(&db, &root).await;
        for stays in [web::session::digest_of(&secret).as_str(), "Un segreto tra noi", "straniero@esempio.it"]
        {
            assert_eq!(holding(&root, stays), Vec::<String>::new(), "{stays}");
        }
        let names = holding(&root, "rosa@esempio.it");
        assert!(names.len() == 1 && names[0].contains("/private/"), "{names:?}");
    });
    on_postgres(async |db| {
        import(&db, &Archive::Folder(root.clone()), &mut |_, _| {}).await.unwrap();
        let view = db.read().await.unwrap();
        let leads = store::holders(&view, TORINO, Role::Lead, NOON.day()).await.unwrap();
        assert_eq!(leads.iter().filter_map(|one| one.name.as_deref()).collect::<Vec<_>>(), ["Marta"]);
        assert_eq!(store::grants(&view, TORINO).await.unwrap().len(), 8);
    });
}

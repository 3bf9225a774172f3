//! A plan moves house, and its public archive holds nothing of the draft.

use crate::scene::{Scene, excerpt};
use kernel::{Moment, ProcessId};
use plan::{Purpose, model::seal::seal_of, store};
use record::{
    Db, LinkKind,
    archive::{Archive, Exporter, Extent, import},
};
use std::path::Path;
use testkit::{on_postgres, on_sqlite};

async fn export(db: &Db, process: ProcessId, folder: &Path, extent: Extent) {
    let view = db.read().await.unwrap();
    let mut exporter = Exporter::begin(folder, process, extent).unwrap();
    exporter.tables(&view, &mut |_, _| {}).await.unwrap();
    exporter.finish(&view).await.unwrap();
}

/// Everything in a folder as one text.
fn everything(folder: &Path) -> String {
    let mut text = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => text.push_str(&everything(&path)),
            false => text.push_str(&String::from_utf8_lossy(&std::fs::read(&path).unwrap())),
        }
    }
    text
}

/// A plan with a version, a later draft, a split line and evidence.
async fn lived(scene: &Scene) {
    let section = scene.section("Governance").await;
    let one = scene.line(section, "parole pubblicate").await;
    let two = scene.line(section, "due cose insieme").await;
    scene.link(two.0, LinkKind::Supports, &[excerpt(1)]).await.unwrap();
    scene.publish(Purpose::Consultation).await.unwrap();
    let between = scene.revise(one.0, one.1, "parole di passaggio").await.unwrap();
    scene.revise(one.0, between, "parole adottate").await.unwrap();
    scene.split(two, &["una cosa", "un'altra cosa"]).await.unwrap();
    scene.publish(Purpose::Adoption).await.unwrap();
    scene.line(section, "parole segrete").await;
    scene.section("Sezione segreta").await;
}

/// What a reader of the whole plan sees, as text.
async fn said(db: &Db, process: ProcessId) -> String {
    let view = db.read().await.unwrap();
    let plan = store::plan_of(&view, process).await.unwrap().unwrap();
    let mut said = format!("{:?}", store::lines(&view, plan, Moment::MAX).await.unwrap());
    for version in store::versions(&view, process).await.unwrap() {
        let lines = store::version_lines(&view, version.id).await.unwrap();
        assert_eq!(seal_of(version.number, &lines), version.digest);
        said.push_str(&format!("{version:?} {lines:?}"));
    }
    said.push_str(&format!("{:?}", store::weights(&view, process, Moment::MAX).await.unwrap()));
    said
}

#[test]
fn a_plan_reads_the_same_in_its_new_house() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("archive");
    let before = std::cell::RefCell::new(String::new());
    on_sqlite(async |db| {
        let scene = Scene::turin(db).await;
        lived(&scene).await;
        export(&scene.db, scene.process, &root, Extent::Whole).await;
        *before.borrow_mut() = said(&scene.db, scene.process).await;
    });
    on_postgres(async |db| {
        let moved = import(&db, &Archive::Folder(root.clone()), &mut |_, _| {}).await.unwrap();
        assert_eq!(said(&db, moved.process).await, *before.borrow());
    });
}

#[test]
fn a_public_archive_has_the_versions_and_nothing_of_the_draft() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("archive");
    on_sqlite(async |db| {
        let scene = Scene::turin(db).await;
        lived(&scene).await;
        export(&scene.db, scene.process, &root, Extent::Public).await;
    });
    let text = everything(&root);
    for public in ["parole pubblicate", "parole adottate", "una cosa", "doppiofilo-version-1", "Governance"] {
        assert!(text.contains(public), "{public}");
    }
    for secret in ["parole segrete", "parole di passaggio", "Sezione segreta"] {
        assert!(!text.contains(secret), "{secret}");
    }
}

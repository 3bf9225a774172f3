//! A small process with real rows of every capability, and folders to export it into.

use kernel::{Actor, Change, Free, Lang, Needed, Permit, ProcessId, Scope, may};
use open_data::export;
use plan::{
    LineId, LineKind, SectionId, Version,
    changes::{AddLine, PublishVersion, ReviseLine},
    model::{LineText, Purpose, SectionDraft, Spot, VersionTitle, Wording},
    store::{self, VersionDraft},
};
use record::{
    Db, Tx,
    archive::{Archive, Extent, Manifest},
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use testkit::Cast;

pub const SLUG: &str = "torino-2030";

/// Whoever asks, with a reason.
pub fn because<C: Change<Why = Needed>>(actor: &Actor, process: ProcessId, why: &str) -> Permit<C> {
    may::<C>(actor, &Scope { process, open: vec![] }).unwrap().because(why).unwrap()
}

/// Whoever asks, without one.
pub fn plainly<C: Change<Why = Free>>(actor: &Actor, process: ProcessId) -> Permit<C> {
    may::<C>(actor, &Scope { process, open: vec![] }).unwrap().plainly()
}

fn wording(words: &str, kind: LineKind) -> Wording {
    Wording { kind, text: LineText::parse(words).unwrap(), lang: Lang::It }
}

/// A process with a plan of one section and three lines, published, then one of them reworded and not published yet.
pub async fn turin(db: &Db) -> ProcessId {
    let process = process::testing::turin(db).await.unwrap();
    let elena = Cast::of(process).elena;
    let mut tx = db.write().await.unwrap();
    let draft = SectionDraft::parse("Governance", "").unwrap();
    let section = store::add_section(&mut tx, &because(&elena, process, "prima sezione"), Spot::Last, &draft).await;
    let section = section.unwrap();
    line(&mut tx, process, section, LineKind::Heading, "Una cabina di regia").await;
    line(&mut tx, process, section, LineKind::Objective, "Decidere insieme").await;
    let action = line(&mut tx, process, section, LineKind::Action, "Riunire la cabina ogni *tre* mesi").await;
    tx.commit().await.unwrap();
    publish(db, process, "Bozza per la consultazione").await;
    let mut tx = db.write().await.unwrap();
    let base = store::line_now(&tx, process, action).await.unwrap().revision;
    let permit = because::<ReviseLine>(&elena, process, "parole non ancora pubbliche");
    let next = wording("Riunire la cabina ogni mese, in segreto", LineKind::Action);
    store::revise(&mut tx, &permit, action, base, &next).await.unwrap();
    tx.commit().await.unwrap();
    process
}

async fn line(tx: &mut Tx, process: ProcessId, section: SectionId, kind: LineKind, words: &str) -> LineId {
    let permit = because::<AddLine>(&Cast::of(process).elena, process, "serve");
    store::add_line(tx, &permit, section, Spot::Last, &wording(words, kind)).await.unwrap().0
}

/// Publishes the draft as it stands.
pub async fn publish(db: &Db, process: ProcessId, title: &str) -> Version {
    let mut tx = db.write().await.unwrap();
    let draft = VersionDraft { purpose: Purpose::Consultation, title: VersionTitle::parse(title).unwrap() };
    let seen = store::draft_state(&tx, process).await.unwrap();
    let permit = plainly::<PublishVersion>(&Cast::of(process).marta, process);
    let version = store::publish(&mut tx, &permit, &draft, seen).await.unwrap();
    tx.commit().await.unwrap();
    version
}

/// Exports the process into a folder of its own.
pub async fn exported(db: &Db, extent: Extent) -> Exported {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("archive");
    let manifest = export(db, SLUG, &root, extent, &mut |_, _| ()).await.unwrap();
    Exported { folder, root, manifest }
}

/// An archive in a folder that goes away with it.
pub struct Exported {
    #[expect(dead_code, reason = "kept so that the folder stays until the archive is dropped")]
    folder: tempfile::TempDir,
    pub root: PathBuf,
    pub manifest: Manifest,
}

impl Exported {
    pub fn archive(&self) -> Archive {
        Archive::Folder(self.root.clone())
    }

    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let archive = self.archive();
        let read = |path: String| (path.clone(), archive.read(&path).unwrap().into_owned());
        archive.paths().unwrap().into_iter().map(read).collect()
    }

    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    /// Changes a file as somebody would who also knows how to write the list of files again.
    pub fn forge(&self, path: &str, change: impl Fn(String) -> String) {
        let before = self.text(path);
        let after = change(before.clone());
        assert_ne!(before, after, "nothing was changed in {path}");
        fs::write(self.root.join(path), &after).unwrap();
        let mut manifest = self.manifest.clone();
        let entry = manifest.files.iter_mut().find(|file| file.path == path).unwrap();
        entry.sha256 = record::content::sha256(after.as_bytes());
        entry.bytes = after.len() as u64;
        fs::write(self.root.join("manifest.json"), manifest.text().unwrap()).unwrap();
    }
}

/// Writes files into a folder.
pub fn write(root: &Path, files: &BTreeMap<String, Vec<u8>>) {
    for (path, bytes) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

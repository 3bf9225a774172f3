//! A small process with rows of every capability, and folders to export it into.

use open_data::export;
use record::{
    Db,
    archive::{Archive, Extent, Manifest},
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use trace::testing::Scene;

pub const SLUG: &str = "torino-2030";

/// What the public must never read: words, and names, of the scene.
pub const SECRETS: &[&str] = &["TACIUTO", "Ignoto", "ignoto."];

/// The small process.
pub async fn turin(db: &Db) -> Scene {
    Scene::new(db).await.unwrap()
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

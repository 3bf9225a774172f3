//! The sources of the product, for tests that read them.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Folders of the product's own sources.
const ROOTS: &[&str] = &["app/src", "base", "capabilities", "engines"];

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file with one of these endings, path relative to the root, and its text.
pub fn files(endings: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for folder in ROOTS {
        walk(&root().join(folder), endings, &mut found);
    }
    found.sort();
    assert!(found.len() > 5, "the sources were not found");
    found
}

fn walk(folder: &Path, endings: &[&str], found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let ending = entry.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if entry.is_dir() && !entry.ends_with("target") && !entry.ends_with("node_modules") {
            walk(&entry, endings, found);
        } else if endings.contains(&ending) {
            let relative = entry.strip_prefix(root()).unwrap().to_owned();
            found.push((relative, fs::read_to_string(&entry).unwrap()));
        }
    }
}

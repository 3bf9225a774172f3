//! The list of files, and the files against it.

use super::{
    bundle::{Bundle, unread},
    report::{Fault, Wrong},
};
use record::{
    archive::{Archive, Extent, FORMAT, Manifest},
    content::hex,
};
use sha2::{Digest, Sha256};
use std::{collections::HashSet, io::Read};

const MANIFEST: &str = "manifest.json";

/// Reads the manifest. It must be written exactly as we write it: a single changed byte is a fault.
pub(super) fn manifest(archive: &Archive) -> Result<Manifest, Fault> {
    let bytes = archive.read(MANIFEST).map_err(|failure| Fault::file(MANIFEST, unread(&failure)))?;
    let unreadable = || Fault::file(MANIFEST, Wrong::Unreadable);
    let manifest: Manifest = serde_json::from_slice(&bytes).map_err(|_| unreadable())?;
    let sorted = manifest.files.is_sorted_by(|a, b| a.path < b.path);
    let sealed =
        manifest.extent == Extent::Whole || !manifest.files.iter().any(|file| is_private(&file.path));
    let same = manifest.text().is_ok_and(|text| text.as_bytes() == bytes.as_ref());
    if manifest.format == FORMAT && sorted && sealed && same { Ok(manifest) } else { Err(unreadable()) }
}

/// Whether any file of the private part is here.
pub(super) fn has_private(archive: &Archive) -> bool {
    archive.paths().is_ok_and(|paths| paths.iter().any(|path| is_private(path)))
}

fn is_private(path: &str) -> bool {
    path.starts_with("private/")
}

/// Measures every file that should be here, and looks for files that should not.
pub(super) fn check(bundle: &Bundle<'_>) -> Result<(u64, u64), Fault> {
    let (mut seen, mut skipped) = (0, 0);
    for file in &bundle.manifest.files {
        if !bundle.expects(&file.path) {
            skipped += 1;
            continue;
        }
        let found = measure(bundle.archive, &file.path)?;
        let own_name = file.path.rsplit_once("files/").map_or(file.sha256.as_str(), |(_, name)| name);
        if found != (file.sha256.clone(), file.bytes) || own_name != file.sha256 {
            return Err(Fault::file(&file.path, Wrong::Altered));
        }
        seen += 1;
    }
    unlisted(bundle)?;
    Ok((seen, skipped))
}

fn measure(archive: &Archive, path: &str) -> Result<(String, u64), Fault> {
    let mut reader = archive.lines(path).map_err(|failure| Fault::file(path, unread(&failure)))?;
    let (mut hash, mut bytes, mut buffer) = (Sha256::new(), 0, vec![0; 65_536]);
    loop {
        let read = reader.read(&mut buffer).map_err(|_| Fault::file(path, Wrong::Unreadable))?;
        if read == 0 {
            return Ok((hex(&hash.finalize()), bytes));
        }
        hash.update(buffer.get(..read).unwrap_or_default());
        bytes += read as u64;
    }
}

fn unlisted(bundle: &Bundle<'_>) -> Result<(), Fault> {
    let listed: HashSet<&str> = bundle.manifest.files.iter().map(|file| file.path.as_str()).collect();
    let there = bundle.archive.paths().map_err(|failure| Fault::file("", unread(&failure)))?;
    let stranger = there.iter().find(|path| *path != MANIFEST && !listed.contains(path.as_str()));
    stranger.map_or(Ok(()), |path| Err(Fault::file(path, Wrong::Unlisted)))
}

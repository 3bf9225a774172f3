//! Where an archive lies: a folder, or files inside the program.

use crate::content::sha256;
use kernel::Failure;
use std::{
    borrow::Cow,
    collections::BTreeMap,
    path::{Component, Path, PathBuf},
};

/// Told how far a long export or import has come: what is being done, and how many rows so far.
pub type Progress<'a> = &'a mut (dyn FnMut(&str, u64) + Send);

/// An archive to be read.
#[derive(Clone, Debug)]
pub enum Archive {
    /// A folder.
    Folder(PathBuf),
    /// Files inside the program, by path.
    Inside(BTreeMap<String, Cow<'static, [u8]>>),
}

impl Archive {
    /// The bytes of one file; `NotFound` when it is not there or its path leaves the archive.
    pub fn read(&self, path: &str) -> Result<Cow<'_, [u8]>, Failure> {
        let relative = inside(path)?;
        match self {
            Archive::Folder(root) => {
                std::fs::read(root.join(relative)).map(Cow::Owned).map_err(|error| match error.kind() {
                    std::io::ErrorKind::NotFound => Failure::NotFound,
                    _ => Failure::internal(error),
                })
            }
            Archive::Inside(files) => {
                files.get(path).map(|bytes| Cow::Borrowed(bytes.as_ref())).ok_or(Failure::NotFound)
            }
        }
    }

    /// A file of the archive as a reader of lines; `NotFound` when it is not there or its path leaves the archive.
    pub fn lines(&self, path: &str) -> Result<Box<dyn std::io::BufRead + Send + '_>, Failure> {
        match self {
            Archive::Folder(root) => {
                let file = std::fs::File::open(root.join(inside(path)?)).map_err(|_| Failure::NotFound)?;
                Ok(Box::new(std::io::BufReader::new(file)))
            }
            Archive::Inside(_) => Ok(Box::new(std::io::Cursor::new(self.read(path)?.into_owned()))),
        }
    }

    /// The path of every file there is, in order.
    pub fn paths(&self) -> Result<Vec<String>, Failure> {
        let mut found = match self {
            Archive::Folder(root) => {
                let mut found = Vec::new();
                walk(root, "", &mut found)?;
                found
            }
            Archive::Inside(files) => files.keys().cloned().collect(),
        };
        found.sort_unstable();
        Ok(found)
    }

    /// The bytes of an original file by their digest, checked.
    pub(super) fn bytes_of(&self, digest: &str) -> Result<Vec<u8>, Failure> {
        let bytes = match self.read(&format!("files/{digest}")) {
            Err(Failure::NotFound) => self.read(&format!("private/files/{digest}"))?,
            found => found?,
        };
        let bytes = bytes.into_owned();
        if sha256(&bytes) == digest {
            Ok(bytes)
        } else {
            Err(Failure::internal(format!("the archive was altered: files/{digest}")))
        }
    }
}

/// A path that stays inside the archive.
pub(super) fn inside(path: &str) -> Result<&Path, Failure> {
    let relative = Path::new(path);
    let stays = !path.is_empty() && relative.components().all(|part| matches!(part, Component::Normal(_)));
    if stays { Ok(relative) } else { Err(Failure::NotFound) }
}

fn walk(folder: &Path, before: &str, found: &mut Vec<String>) -> Result<(), Failure> {
    for entry in std::fs::read_dir(folder).map_err(Failure::internal)? {
        let entry = entry.map_err(Failure::internal)?;
        let path = format!("{before}{}", entry.file_name().to_string_lossy());
        if entry.file_type().map_err(Failure::internal)?.is_dir() {
            walk(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

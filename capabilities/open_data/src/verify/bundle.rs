//! An archive at hand: where the rows of a table are, and how they are read one by one.

use super::report::{Fault, Wrong};
use kernel::{Failure, ProcessId};
use record::archive::{Archive, Manifest};
use serde::de::DeserializeOwned;
use std::{io::BufRead, marker::PhantomData};

/// An archive with the manifest that was read from it.
pub(super) struct Bundle<'a> {
    pub archive: &'a Archive,
    pub manifest: &'a Manifest,
    /// Whether the private part is here.
    pub private: bool,
}

impl Bundle<'_> {
    /// The process it is about.
    pub fn process(&self) -> ProcessId {
        self.manifest.process
    }

    /// Whether a file should be here.
    pub fn expects(&self, path: &str) -> bool {
        let listed = self.manifest.files.iter().any(|file| file.path == path);
        listed && (self.private || !path.starts_with("private/"))
    }

    /// The files with the rows of a table that should be here: what is public first.
    pub fn shelves(&self, table: &str) -> Vec<String> {
        let paths = ["record", "private"].map(|shelf| format!("{shelf}/{table}.jsonl"));
        paths.into_iter().filter(|path| self.expects(path)).collect()
    }

    /// Looks at every row of a table, on whatever shelf; how many there are. Stops at the first that is wrong.
    pub fn rows<T: DeserializeOwned>(
        &self,
        table: &str,
        mut look: impl FnMut(&str, u64, T) -> Result<(), Wrong>,
    ) -> Result<u64, Fault> {
        let mut seen = 0;
        for path in self.shelves(table) {
            seen += each(self.archive, &path, |line, row| look(&path, line, row))?;
        }
        Ok(seen)
    }
}

/// The lines of a file as rows, one after the other. One is held in memory at a time.
pub(super) struct Rows<'a, T> {
    path: &'a str,
    reader: Box<dyn BufRead + Send + 'a>,
    line: u64,
    buffer: Vec<u8>,
    row: PhantomData<T>,
}

impl<'a, T> Rows<'a, T> {
    pub fn of(archive: &'a Archive, path: &'a str) -> Result<Rows<'a, T>, Fault> {
        let reader = archive.lines(path).map_err(|failure| Fault::file(path, unread(&failure)))?;
        Ok(Rows { path, reader, line: 0, buffer: Vec::new(), row: PhantomData })
    }
}

impl<T: DeserializeOwned> Iterator for Rows<'_, T> {
    type Item = Result<T, Fault>;

    fn next(&mut self) -> Option<Result<T, Fault>> {
        self.buffer.clear();
        match self.reader.read_until(b'\n', &mut self.buffer) {
            Err(_) => return Some(Err(Fault::file(self.path, Wrong::Unreadable))),
            Ok(0) => return None,
            Ok(_) => self.line += 1,
        }
        let row = serde_json::from_slice(&self.buffer);
        Some(row.map_err(|_| Fault::line(self.path, self.line, Wrong::Unreadable)))
    }
}

/// Looks at every line of a file as a row; how many there are.
pub(super) fn each<T: DeserializeOwned>(
    archive: &Archive,
    path: &str,
    mut look: impl FnMut(u64, T) -> Result<(), Wrong>,
) -> Result<u64, Fault> {
    let mut rows = Rows::of(archive, path)?;
    while let Some(row) = rows.next() {
        look(rows.line, row?).map_err(|wrong| Fault::line(path, rows.line, wrong))?;
    }
    Ok(rows.line)
}

pub(super) fn unread(failure: &Failure) -> Wrong {
    match failure {
        Failure::NotFound => Wrong::Missing,
        _ => Wrong::Unreadable,
    }
}

/// A digest as 32 bytes.
pub(super) type Digest = [u8; 32];

/// Reads 64 lower-case hexadecimal digits.
pub(super) fn unhex(text: &str) -> Option<Digest> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let mut out = [0; 32];
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() || pairs.len() != out.len() {
        return None;
    }
    for (byte, [high, low]) in out.iter_mut().zip(pairs) {
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(out)
}

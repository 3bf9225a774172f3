//! The zip package around an office document.
//!
//! Sizes written in a package are promises of whoever made it: parts are unpacked with a limit on what comes out.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::read::{ArchiveOffset, Config};

use crate::encoding::{self, Encoding};
use crate::{Limits, Refusal};

/// The signature of an entry of the central directory (APPNOTE.TXT 6.3.10, 4.3.12).
const ENTRY: &[u8] = b"PK\x01\x02";

/// What any part may grow to before its ratio counts, in bytes: short parts that repeat themselves are usual.
const FREE: usize = 1024 * 1024;

/// A package whose list of members was found to be sound.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    limits: Limits,
    /// Bytes that may still be unpacked.
    left: usize,
}

impl<'a> Package<'a> {
    /// Opens a package; members are listed, none is unpacked.
    ///
    /// Fails when the list is damaged or too long, when a name leads out of the package or comes twice. Linear.
    pub(super) fn open(bytes: &'a [u8], limits: Limits) -> Result<Package<'a>, Refusal> {
        // Counted before the list is built, which takes ten times its bytes.
        let found = bytes.windows(ENTRY.len()).filter(|window| *window == ENTRY).count();
        if found > limits.members {
            return Err(Refusal::TooManyMembers { limit: limits.members, found });
        }
        // A package that begins elsewhere than the file could be two files at once.
        let config = Config { archive_offset: ArchiveOffset::Known(0) };
        let opened = ZipArchive::with_config(config, Cursor::new(bytes));
        let archive = opened.map_err(|_| Refusal::Damaged)?;
        if archive.has_duplicate_names() || archive.file_names_raw().any(leads_out) {
            return Err(Refusal::Unsafe);
        }
        Ok(Package { archive, limits, left: limits.expanded })
    }

    /// The names of the members, as written.
    pub(super) fn names(&self) -> impl Iterator<Item = &[u8]> {
        self.archive.file_names_raw()
    }

    /// Elements of a part that may be open at once.
    pub(super) fn depth(&self) -> usize {
        self.limits.depth
    }

    /// The text of a part, in UTF-8 or UTF-16 (ISO/IEC 29500-2, 8.2.5); `None` when there is no such part.
    ///
    /// Linear in what comes out, which all parts of a package share as a limit.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<(String, Encoding)>, Refusal> {
        let Some(index) = self.archive.index_for_name_raw(name.as_bytes()) else {
            return Ok(None);
        };
        let bytes = self.unpack(index)?;
        let (text, encoding) = encoding::decode_marked(&bytes).map_err(|_| Refusal::Damaged)?;
        Ok(Some((text.into_owned(), encoding)))
    }

    fn unpack(&mut self, index: usize) -> Result<Vec<u8>, Refusal> {
        let entry = self.archive.by_index_data(index).map_err(|_| Refusal::Damaged)?;
        if entry.encrypted() {
            return Err(Refusal::Encrypted);
        }
        let packed = usize::try_from(entry.compressed_size()).unwrap_or(usize::MAX);
        let most = packed.saturating_mul(self.limits.ratio).max(FREE).min(self.left);
        let file = self.archive.by_index(index).map_err(|_| Refusal::Damaged)?;
        let mut bytes = Vec::new();
        let with_one_more = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
        file.take(with_one_more).read_to_end(&mut bytes).map_err(|_| Refusal::Damaged)?;
        if bytes.len() > most {
            return Err(Refusal::Expands { limit: most });
        }
        self.left -= bytes.len();
        Ok(bytes)
    }
}

/// Whether a name could point out of the folder that a package is unpacked to.
fn leads_out(name: &[u8]) -> bool {
    let has_step_up = name.split(|byte| *byte == b'/').any(|step| step == b"..");
    let is_odd = name.iter().any(|byte| matches!(byte, b'\\' | b'\0'));
    let is_drive = name.get(1) == Some(&b':');
    name.starts_with(b"/") || has_step_up || is_odd || is_drive
}

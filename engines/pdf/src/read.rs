//! From bytes to blocks.

use crate::layout::{Sheet, blocks};
use crate::limits::{Flow, Limits, Pages};
use crate::refusal::Refusal;
use crate::source::{Drawn, Source};
use crate::text::Text;

/// A page with fewer letters than this, and a picture on a good part of it, was scanned; a stamp may be on it.
const FEW_LETTERS: usize = 25;

/// The part of a page a scan covers at least; margins may be blank.
const PICTURED: f64 = 0.3;

/// Reads the text of a PDF.
///
/// `progress` is asked after each page and may stop.
/// Time and memory grow with the glyphs drawn; the file's bytes, its decoded pages and all words are held at once.
/// Fails with a [`Refusal`] when the file is encrypted, damaged, scanned, says no letters, is beyond the limits, or
/// was stopped.
pub fn read(
    bytes: Vec<u8>,
    limits: Limits,
    progress: &mut dyn FnMut(Pages) -> Flow,
) -> Result<Text, Refusal> {
    if bytes.len() > limits.bytes {
        return Err(Refusal::TooLarge);
    }
    let source = Source::open(bytes, limits.unpacked)?;
    let n_pages = u32::try_from(source.n_pages()).map_err(|_| Refusal::TooManyPages)?;
    if n_pages > limits.pages {
        return Err(Refusal::TooManyPages);
    }
    let mut gathered = Gathered::default();
    source.draw(limits.page_glyphs, |drawn| {
        gathered.take(drawn, limits.characters)?;
        match progress(Pages { read: gathered.n_read(), all: n_pages }) {
            Flow::Continue => Ok(()),
            Flow::Stop => Err(Refusal::Stopped),
        }
    })?;
    gathered.judge()?;
    let title = source.title();
    Ok(Text { title, pages: n_pages, scanned: gathered.scanned, blocks: blocks(gathered.sheets) })
}

/// What the pages read so far hold.
#[derive(Default)]
struct Gathered {
    sheets: Vec<Sheet>,
    scanned: Vec<u32>,
    n_characters: usize,
    n_unknown: usize,
}

impl Gathered {
    fn n_read(&self) -> u32 {
        u32::try_from(self.sheets.len()).unwrap_or(u32::MAX)
    }

    fn take(&mut self, drawn: Drawn, most: usize) -> Result<(), Refusal> {
        let mut sheet = Sheet::new(drawn.height, drawn.glyphs);
        if sheet.characters() < FEW_LETTERS && drawn.pictured >= PICTURED {
            sheet = Sheet::new(drawn.height, Vec::new());
            self.scanned.push(self.n_read() + 1);
        } else {
            self.n_unknown += drawn.n_unknown;
        }
        self.n_characters += sheet.characters();
        self.sheets.push(sheet);
        if self.n_characters > most { Err(Refusal::TooLong) } else { Ok(()) }
    }

    /// Whether what was gathered is a text.
    fn judge(&self) -> Result<(), Refusal> {
        if self.n_unknown * 2 > self.n_characters {
            return Err(Refusal::Unreadable);
        }
        match (self.n_characters, self.scanned.is_empty()) {
            (0, false) => Err(Refusal::NoTextLayer),
            (0, true) => Err(Refusal::Empty),
            _ => Ok(()),
        }
    }
}

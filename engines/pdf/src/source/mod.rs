//! The one place that knows hayro: from bytes to glyphs, page by page.

mod device;
mod guard;
mod letters;
mod screen;
mod title;
mod turn;

use std::sync::Arc;

use hayro_interpret::hayro_syntax::object::{Array, Name, Stream};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro_interpret::kurbo::{Affine, Rect};
use hayro_interpret::{Context, InterpreterCache, InterpreterSettings, RenderContent, interpret_page};

use crate::layout::Glyph;
use crate::refusal::Refusal;
use device::Pen;

/// An opened file.
pub(crate) struct Source {
    pdf: Pdf,
}

/// What is drawn on one page as seen: rotated as the file says, cut at the crop box.
pub(crate) struct Drawn {
    /// The height of the page in points.
    pub height: f32,
    pub glyphs: Vec<Glyph>,
    /// Glyphs of which the file does not say what letter they are.
    pub n_unknown: usize,
    /// How much of the page pictures cover, 0 to 1 and more where they lie upon each other.
    pub pictured: f64,
}

impl Source {
    /// Opens a file; finding its pages costs time linear in its bytes and in what they unpack to.
    pub(crate) fn open(bytes: Vec<u8>, most_unpacked: u64) -> Result<Self, Refusal> {
        screen::screen(&bytes, most_unpacked)?;
        let opened = guard::guarded(|| Ok(Pdf::new(bytes)))?;
        match opened {
            Ok(pdf) => Ok(Self { pdf }),
            Err(LoadPdfError::Decryption(DecryptionError::InvalidEncryption)) => Err(Refusal::Damaged),
            Err(LoadPdfError::Decryption(_)) => Err(Refusal::Encrypted),
            Err(LoadPdfError::Invalid) => Err(Refusal::Damaged),
        }
    }

    pub(crate) fn n_pages(&self) -> usize {
        self.pdf.pages().len()
    }

    pub(crate) fn title(&self) -> Option<String> {
        title::decode(self.pdf.metadata().title.as_deref()?)
    }

    /// Draws every page in turn; `take` says whether to go on.
    pub(crate) fn draw(
        &self,
        most_glyphs: usize,
        mut take: impl FnMut(Drawn) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        // Fonts are shared by the pages; one cache serves one file only.
        let cache = InterpreterCache::new();
        for page in self.pdf.pages().iter() {
            let drawn = guard::guarded(|| match is_drawn_by_picture(page) {
                true => Err(Refusal::Damaged),
                false => Ok(self.page(page, &cache, most_glyphs)),
            })?;
            take(drawn)?;
        }
        Ok(())
    }

    fn page<'a>(&'a self, page: &Page<'a>, cache: &InterpreterCache<'a>, most_glyphs: usize) -> Drawn {
        let (width, height) = page.render_dimensions();
        let seen = Affine::new(page.initial_transform(true).as_coeffs());
        let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        // Annotations are remarks upon the document, not its text.
        let settings = InterpreterSettings {
            warning_sink: Arc::new(|_| {}),
            render_content: RenderContent::PAGE,
            ..InterpreterSettings::default()
        };
        let mut context = Context::new(seen, bounds, cache, self.pdf.xref(), settings);
        let mut pen = Pen::new(most_glyphs);
        interpret_page(page, &mut context, &mut pen);
        pen.drawn(width, height)
    }
}

/// Whether what a page draws calls itself a picture: so it would not be weighed before it is unpacked.
fn is_drawn_by_picture(page: &Page<'_>) -> bool {
    let is_picture = |stream: Stream<'_>| {
        stream.dict().get::<Name<'_>>(b"Subtype").is_some_and(|name| name.as_ref() == b"Image")
    };
    let contents = page.raw().get::<Array<'_>>(b"Contents");
    page.raw().get::<Stream<'_>>(b"Contents").is_some_and(is_picture)
        || contents.is_some_and(|contents| contents.iter::<Stream<'_>>().any(is_picture))
}

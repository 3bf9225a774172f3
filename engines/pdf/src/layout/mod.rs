//! From letters at their places to blocks in reading order; knows nothing of PDF.
//!
//! In order: letters become words by gaps; running lines are dropped and leave the printed page
//! number; a page is cut at empty corridors into columns, bands and tables; rows of a region become
//! lines; lines become blocks by indents, distances, sizes and marks; words broken at line ends are
//! joined.

mod accents;
mod band;
mod blocks;
mod corridor;
mod draft;
mod gather;
mod glyph;
mod hyphens;
mod levels;
mod line;
mod marks;
mod measures;
mod numbers;
mod region;
mod repeats;
mod role;
mod row;
mod running;
mod sheet;
mod table;
mod word;

pub use blocks::blocks;
pub use glyph::Glyph;
pub use sheet::Sheet;

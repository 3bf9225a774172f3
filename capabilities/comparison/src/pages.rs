//! What each page of comparison shows, already in the words of the page.

pub(crate) mod axes;
pub(crate) mod axis;
pub(crate) mod beginning;
pub(crate) mod candidate;
pub(crate) mod denominator;
pub(crate) mod desk;
pub(crate) mod drawing;
pub(crate) mod matrix;
pub(crate) mod quotes;
pub(crate) mod renaming;
pub(crate) mod saturation;
pub(crate) mod splitting;

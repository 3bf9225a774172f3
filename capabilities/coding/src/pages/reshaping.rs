//! What pages show before codes take another shape.

use super::samples::words;

/// What leans on some codes, in words.
#[derive(Clone, Debug)]
pub(crate) struct Preview {
    pub facts: Vec<String>,
}

impl Preview {
    pub(super) fn sample(texts: &[&str]) -> Preview {
        Preview { facts: texts.iter().map(|text| words(text)).collect() }
    }
}

//! Styles and the styles they are based on.

use std::collections::HashMap;

use crate::office::standing::Standing;

/// Styles based on styles: nobody makes a tenth of it, and a circle ends here.
const MAX_STEPS: usize = 64;

/// What one style says itself; `None` leaves it to the style it is based on.
#[derive(Debug, Clone, Default)]
pub(super) struct Style {
    /// The style it is based on.
    pub(super) parent: Option<String>,
    /// What it makes of a paragraph.
    pub(super) standing: Option<Standing>,
    /// In how many lists its paragraphs stand; 0 takes them out of any.
    pub(super) n_lists: Option<u8>,
    /// Whether its text is hidden.
    pub(super) is_hidden: Option<bool>,
}

/// The styles of a document.
#[derive(Default)]
pub(super) struct Styles {
    named: HashMap<String, Style>,
}

impl Styles {
    /// Adds a style; a second of the same name replaces the first.
    pub(super) fn add(&mut self, name: String, style: Style) {
        self.named.insert(name, style);
    }

    /// What the nearest of a style and those it is based on says, if one says it.
    pub(super) fn find<T>(&self, name: Option<&str>, pick: impl Fn(&Style) -> Option<T>) -> Option<T> {
        let mut style = self.named.get(name?)?;
        for _ in 0..MAX_STEPS {
            if let Some(found) = pick(style) {
                return Some(found);
            }
            style = self.named.get(style.parent.as_deref()?)?;
        }
        None
    }
}

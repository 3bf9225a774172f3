//! Texts with a count, each made once a page: a plan of six hundred lines says "2 evidenze" hundreds of times.

use crate::i18n;
use kernel::Lang;
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// The texts made so far, by key and count.
#[derive(Debug, Default)]
pub(crate) struct Counted(Mutex<HashMap<String, HashMap<i64, String>>>);

impl Clone for Counted {
    /// A copy begins anew.
    fn clone(&self) -> Counted {
        Counted::default()
    }
}

impl Counted {
    /// The text of a key with an argument `count`. About a tenth of a microsecond once it was made.
    pub(crate) fn say(&self, lang: Lang, key: &str, count: i64) -> String {
        let mut made = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = made.get(key).and_then(|of_key| of_key.get(&count)) {
            return text.clone();
        }
        let text = i18n::say(lang, key, &[("count", &count.to_string())]);
        made.entry(key.to_owned()).or_default().insert(count, text.clone());
        text
    }
}

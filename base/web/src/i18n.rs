//! What people read, by key and language. Fluent files per capability, registered where they are written.
//!
//! Cost of a lookup: about a microsecond. A missing key is shown as itself and remembered; tests refuse it.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use kernel::Lang;
use std::{
    collections::BTreeSet,
    sync::{LazyLock, Mutex, PoisonError},
};
use unic_langid::LanguageIdentifier;

/// The texts of one capability.
#[derive(Debug)]
pub struct Strings {
    /// Whose they are: the prefix of its keys.
    pub capability: &'static str,
    /// Italian.
    pub it: &'static str,
    /// English.
    pub en: &'static str,
}

inventory::collect!(Strings);

/// Registers the texts of a capability: `strings!("plan", "strings/it.ftl", "strings/en.ftl")`.
#[macro_export]
macro_rules! strings {
    ($capability:literal, $it:literal, $en:literal) => {
        $crate::inventory::submit! {
            $crate::i18n::Strings { capability: $capability, it: include_str!($it), en: include_str!($en) }
        }
    };
}
pub use strings;

type Bundle = FluentBundle<FluentResource>;

static CATALOGUES: LazyLock<(Bundle, Bundle)> = LazyLock::new(|| (bundle(Lang::It), bundle(Lang::En)));
static MISSING: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

fn bundle(lang: Lang) -> Bundle {
    let tag: LanguageIdentifier = lang.word().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    if lang == Lang::It {
        // Added once to a bundle that has none: it cannot clash.
        let _ = bundle.add_function("DAY", |args, _| day(args));
    }
    for strings in inventory::iter::<Strings> {
        let text = if lang == Lang::It { strings.it } else { strings.en };
        // What does not parse is left out here and refused by a test (`every_string`).
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// `DAY("dal", $day)` of the Italian texts.
fn day(args: &[FluentValue<'_>]) -> FluentValue<'static> {
    match args {
        [FluentValue::String(word), FluentValue::String(day)] => {
            FluentValue::from(crate::format::behind(word, day))
        }
        _ => FluentValue::Error,
    }
}

fn catalogue(lang: Lang) -> &'static Bundle {
    match lang {
        Lang::It => &CATALOGUES.0,
        Lang::En => &CATALOGUES.1,
    }
}

/// Whether there is such a text.
pub fn has(lang: Lang, key: &str) -> bool {
    catalogue(lang).has_message(key)
}

/// The text of a key with its arguments. Whole numbers are passed as numbers, so that plurals agree.
pub fn say(lang: Lang, key: &str, args: &[(&str, &str)]) -> String {
    let bundle = catalogue(lang);
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        MISSING.lock().unwrap_or_else(PoisonError::into_inner).insert(format!("{lang} {key}"));
        return key.to_owned();
    };
    let mut values = FluentArgs::new();
    for (name, value) in args {
        values.set(*name, fluent(value));
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
    if !errors.is_empty() {
        MISSING.lock().unwrap_or_else(PoisonError::into_inner).insert(format!("{lang} {key}: {errors:?}"));
    }
    text.into_owned()
}

fn fluent(value: &str) -> FluentValue<'static> {
    match value.parse::<i64>() {
        // A leading zero or a sign is part of a code, not of a number.
        Ok(number) if number.to_string() == value => FluentValue::from(number),
        _ => FluentValue::from(value.to_owned()),
    }
}

/// Keys asked for and not found, or missing an argument, since the start.
pub fn missing() -> Vec<String> {
    MISSING.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
}

//! What people read, by key and language. Fluent files per capability, registered where they are written.
//!
//! Cost of a lookup: about a microsecond; that of a hash and a copy for a text that is asked for without arguments and needs
//! none. A missing key is shown as itself and remembered; tests refuse it.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use kernel::Lang;
use std::{
    collections::{BTreeSet, HashMap},
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

impl Strings {
    fn of(&self, lang: Lang) -> &'static str {
        if lang == Lang::It { self.it } else { self.en }
    }
}

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

/// The texts of one language.
struct Catalogue {
    bundle: Bundle,
    /// Those that say the same whatever they are given: a page of six hundred lines asks for thousands of them.
    plain: HashMap<&'static str, String>,
}

static CATALOGUES: LazyLock<(Catalogue, Catalogue)> =
    LazyLock::new(|| (Catalogue::of(Lang::It), Catalogue::of(Lang::En)));
static MISSING: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

impl Catalogue {
    fn of(lang: Lang) -> Catalogue {
        let bundle = bundle(lang);
        let texts = inventory::iter::<Strings>.into_iter().map(|strings| strings.of(lang));
        let plain = texts.flat_map(keys).filter_map(|key| Some((key, plain(&bundle, key)?))).collect();
        Catalogue { bundle, plain }
    }
}

/// The keys of a Fluent file: what stands before the first ` =` of a line that is not indented.
fn keys(text: &'static str) -> impl Iterator<Item = &'static str> {
    let begins = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
    text.lines().filter(begins).filter_map(|line| Some(line.split_once(" =")?.0))
}

/// The text of a key, if it can be told without arguments.
fn plain(bundle: &Bundle, key: &str) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

fn bundle(lang: Lang) -> Bundle {
    let tag: LanguageIdentifier = lang.word().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    if lang == Lang::It {
        // Added once to a bundle that has none: it cannot clash.
        let _ = bundle.add_function("DAY", |args, _| day(args));
    }
    for strings in inventory::iter::<Strings> {
        let text = strings.of(lang);
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

fn catalogue(lang: Lang) -> &'static Catalogue {
    match lang {
        Lang::It => &CATALOGUES.0,
        Lang::En => &CATALOGUES.1,
    }
}

/// Whether there is such a text.
pub fn has(lang: Lang, key: &str) -> bool {
    catalogue(lang).bundle.has_message(key)
}

/// The text of a key with its arguments. Whole numbers are passed as numbers, so that plurals agree.
pub fn say(lang: Lang, key: &str, args: &[(&str, &str)]) -> String {
    let Catalogue { bundle, plain } = catalogue(lang);
    if args.is_empty()
        && let Some(text) = plain.get(key)
    {
        return text.clone();
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_texts_that_need_nothing_are_kept_as_they_are() {
        for lang in [Lang::It, Lang::En] {
            let Catalogue { bundle, plain } = catalogue(lang);
            let own = inventory::iter::<Strings>.into_iter().flat_map(|strings| keys(strings.of(lang)));
            for key in own {
                assert!(bundle.has_message(key), "{key} is no message");
                let source = inventory::iter::<Strings>
                    .into_iter()
                    .find_map(|strings| strings.of(lang).split(&format!("\n{key} =")).nth(1))
                    .unwrap_or_default();
                let message = source.split("\n").take_while(|line| !line.contains(" = ")).collect::<String>();
                assert_eq!(plain.contains_key(key), !message.contains('$'), "{key}: {message}");
            }
            assert!(plain.len() > 20, "{} texts in {lang}", plain.len());
        }
    }
}

//! Every text exists in every language and is used somewhere; every key that is written down exists.

use crate::support::{linked, tree};
use regex::Regex;
use std::collections::BTreeSet;

fn keys(text: &str) -> BTreeSet<String> {
    let key = Regex::new(r"(?m)^([a-z][a-z0-9-]*) *=").unwrap();
    key.captures_iter(text).map(|found| found[1].to_owned()).collect()
}

fn every_key(of: impl Fn(&web::i18n::Strings) -> &'static str) -> BTreeSet<String> {
    web::inventory::iter::<web::i18n::Strings>.into_iter().flat_map(|strings| keys(of(strings))).collect()
}

#[test]
fn both_languages_have_the_same_keys_once_each() {
    linked::everything();
    let (it, en) = (every_key(|strings| strings.it), every_key(|strings| strings.en));
    let only: Vec<_> = it.symmetric_difference(&en).collect();
    assert!(only.is_empty(), "in one language only: {only:?}");
    let key = Regex::new(r"(?m)^[a-z][a-z0-9-]* *=").unwrap();
    for strings in web::inventory::iter::<web::i18n::Strings> {
        for text in [strings.it, strings.en] {
            let written = key.find_iter(text).count();
            assert_eq!(written, keys(text).len(), "{} has a key twice", strings.capability);
        }
    }
    let total: usize = web::inventory::iter::<web::i18n::Strings>.into_iter().map(|s| keys(s.it).len()).sum();
    assert_eq!(total, it.len(), "two capabilities share a key");
}

#[test]
fn every_file_of_texts_parses() {
    linked::everything();
    for strings in web::inventory::iter::<web::i18n::Strings> {
        for text in [strings.it, strings.en] {
            if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(text.to_owned()) {
                panic!("{}: {errors:?}", strings.capability);
            }
        }
    }
}

#[test]
fn a_day_stands_behind_its_word_as_italians_say_it() {
    linked::everything();
    let bare = Regex::new(
        r"\b(?:[Ii]l|[Aa]l|[Dd]al|[Dd]el)\s+\{\s*\$(?:day|when|until|from|to|due|moment|old|new)\b",
    )
    .unwrap();
    for strings in web::inventory::iter::<web::i18n::Strings> {
        let found: Vec<&str> = bare.find_iter(strings.it).map(|one| one.as_str()).collect();
        assert!(found.is_empty(), "{}: write {{ DAY(\"dal\", $day) }}: {found:?}", strings.capability);
    }
}

/// String literals of the sources as patterns: `"phase-{}"` fits `phase-event`.
fn patterns() -> (BTreeSet<String>, Vec<Regex>) {
    let literal = Regex::new(r#""([a-z][a-z0-9-]*(?:\{[^}"]*\}[a-z0-9-]*)*)""#).unwrap();
    let hole = Regex::new(r"\\\{[^}]*\\\}").unwrap();
    let (mut plain, mut open) = (BTreeSet::new(), BTreeSet::new());
    for (_, text) in tree::files(&["rs", "html"]) {
        for found in literal.captures_iter(&text) {
            let word = &found[1];
            if word.contains('{') {
                open.insert(format!("^{}$", hole.replace_all(&regex::escape(word), "[a-z0-9-]+")));
            } else {
                plain.insert(word.to_owned());
            }
        }
    }
    (plain, open.iter().map(|pattern| Regex::new(pattern).unwrap()).collect())
}

#[test]
fn every_key_is_used() {
    linked::everything();
    let (plain, open) = patterns();
    let done: BTreeSet<String> = plain.iter().map(|word| format!("done-{word}")).collect();
    let choices: Vec<String> = plain.iter().map(|word| format!("{word}-")).collect();
    let unused: Vec<String> = every_key(|strings| strings.it)
        .into_iter()
        .filter(|key| !plain.contains(key) && !done.contains(key))
        .filter(|key| !open.iter().any(|pattern| pattern.is_match(key)))
        // `choices(lang, "phase", …)` and navigation entries add a word or `-help` to a key that is written.
        .filter(|key| !choices.iter().any(|prefix| key.starts_with(prefix.as_str())))
        .collect();
    assert!(unused.is_empty(), "never used: {unused:#?}");
}

#[test]
fn every_key_that_templates_ask_for_exists() {
    linked::everything();
    let asked = Regex::new(r#"shell\.t[na]?\("([a-z0-9-]+)""#).unwrap();
    let known = every_key(|strings| strings.it);
    let mut missing = Vec::new();
    for (path, text) in tree::files(&["html"]) {
        let keys = asked.captures_iter(&text).map(|found| found[1].to_owned());
        missing
            .extend(keys.filter(|key| !known.contains(key)).map(|key| format!("{}: {key}", path.display())));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn no_template_has_words_of_its_own() {
    let comment = Regex::new(r"(?s)\{#.*?#\}").unwrap();
    let code = Regex::new(r"(?s)\{[%{].*?[%}]\}|<[^>]*>|&[a-z]+;").unwrap();
    let word = Regex::new(r"\p{L}{3,}").unwrap();
    let mut found = Vec::new();
    // Two files write attributes, not words between tags.
    let attributes = ["components/field_parts.html", "components/lang.html"];
    let between_tags = |path: &std::path::Path| !attributes.iter().any(|file| path.ends_with(file));
    for (path, text) in tree::files(&["html"]).into_iter().filter(|(path, _)| between_tags(path)) {
        let bare = code.replace_all(&comment.replace_all(&text, ""), " ").into_owned();
        found.extend(word.find_iter(&bare).map(|one| format!("{}: {}", path.display(), one.as_str())));
    }
    assert!(found.is_empty(), "words that belong in a file of texts:\n{}", found.join("\n"));
}

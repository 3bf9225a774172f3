//! Every sample of every page of this capability, in both languages.

#![cfg(test)]

// The registers are filled by linking the crate.
use accounts as _;
use kernel::{Lang, change::every_change};
use testkit::on_sqlite;
use web::{
    inventory,
    sample::{HOSTILE, Sample, context},
};

fn draw_all(look: impl Fn(&Sample, Lang, &str)) {
    on_sqlite(async |db| {
        let mine = |sample: &&Sample| sample.name.starts_with("accounts.");
        let samples: Vec<&Sample> = inventory::iter::<Sample>.into_iter().filter(mine).collect();
        assert!(samples.len() > 25, "the register of samples is filled when the crate is linked");
        for sample in samples {
            for lang in Lang::ALL {
                let cx = context(db.clone(), *lang, "/sample");
                let html = (sample.draw)(cx.shell("Titolo")).unwrap();
                look(sample, *lang, &html);
            }
        }
    });
}

#[test]
fn every_page_is_drawn_without_a_missing_word() {
    draw_all(|sample, lang, html| {
        assert!(html.contains("<h1>"), "{} has a title", sample.name);
        assert!(!html.contains("accounts-"), "{} in {lang} shows a key", sample.name);
    });
    let missing: Vec<String> =
        web::i18n::missing().into_iter().filter(|key| key.contains("accounts-")).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn nobody_breaks_out_of_a_page() {
    draw_all(|sample, _, html| {
        assert!(!html.contains("<script>alert"), "{}", sample.name);
        assert!(!html.contains("<img src=x"), "{}", sample.name);
        assert!(!html.contains(HOSTILE), "{}", sample.name);
    });
}

#[test]
fn every_form_carries_its_token() {
    draw_all(|sample, _, html| {
        let forms = html.matches("method=\"post\"").count();
        assert_eq!(forms, html.matches("name=\"csrf\"").count(), "{}", sample.name);
    });
}

#[test]
fn the_two_languages_have_the_same_keys_and_arguments() {
    let keys = |text: &str| -> Vec<(String, Vec<String>)> {
        let mut found: Vec<(String, Vec<String>)> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| !key.starts_with(' ')) {
                found.push((key.to_owned(), Vec::new()));
            }
            let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
            let names = line.split('$').skip(1).filter_map(|rest| rest.split(|c| !is_name(c)).next());
            if let Some((_, arguments)) = found.last_mut() {
                arguments.extend(names.map(str::to_owned));
            }
        }
        found.iter_mut().for_each(|(_, arguments)| {
            arguments.sort();
            arguments.dedup();
        });
        found
    };
    assert_eq!(keys(include_str!("../src/strings/it.ftl")), keys(include_str!("../src/strings/en.ftl")));
}

#[test]
fn every_change_has_a_sentence_in_both_languages() {
    let mine: Vec<_> =
        every_change().into_iter().filter(|change| change.name.starts_with("accounts.")).collect();
    assert_eq!(mine.len(), 6);
    for change in mine {
        let key = format!("change-{}", change.name.replace('.', "-"));
        assert!(Lang::ALL.iter().all(|lang| web::i18n::has(*lang, &key)), "{key}");
    }
}

//! Every page draws with every sample in every language: nothing missing, nothing broken out.

use crate::support::linked;
use kernel::Lang;
use testkit::on_sqlite;
use web::sample::{Sample, context};

/// What must not be in a page: a text that broke out, an inline style or script, a missing text.
const FORBIDDEN: &[&str] = &["<script>", "<img src=x", " style=\"", " onclick=", "javascript:"];

/// Parts that stand inside a page of another capability: no frame of their own.
const PARTS: &[&str] = &["replies.reply", "replies.organisation"];

fn faults(name: &str, lang: Lang, html: &str) -> Vec<String> {
    let mut faults: Vec<String> = FORBIDDEN
        .iter()
        .filter(|text| html.contains(**text))
        .map(|text| format!("{name} {lang}: has {text}"))
        .collect();
    if PARTS.iter().any(|part| name.starts_with(part)) {
        return faults;
    }
    let headings = html.matches("<h1").count();
    if headings != 1 {
        faults.push(format!("{name} {lang}: {headings} main headings"));
    }
    if !html.contains(&format!("<html lang=\"{lang}\"")) {
        faults.push(format!("{name} {lang}: does not say its language"));
    }
    faults
}

#[test]
fn every_page_draws_with_every_sample_in_every_language() {
    on_sqlite(async |db| {
        linked::everything();
        let mut found = Vec::new();
        let mut drawn = 0;
        for sample in web::inventory::iter::<Sample> {
            for lang in Lang::ALL {
                let cx = context(db.clone(), *lang, "/sample");
                match (sample.draw)(cx.shell("Esempio")) {
                    Ok(html) => found.extend(faults(sample.name, *lang, &html)),
                    Err(error) => found.push(format!("{} {lang}: {error}", sample.name)),
                }
                drawn += 1;
            }
        }
        found.extend(web::i18n::missing().into_iter().map(|key| format!("missing text: {key}")));
        assert!(drawn > 50, "only {drawn} pages were drawn");
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

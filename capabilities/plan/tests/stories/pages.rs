//! Every page of the plan draws with every sample in both languages, and every text it asks for is there.

use kernel::Lang;
use testkit::on_sqlite;
use web::sample::{HOSTILE, Sample, context};

#[test]
fn every_page_draws_and_lacks_no_text() {
    on_sqlite(async |db| {
        let mut drawn = 0;
        assert!(plan::routes().list.len() > 30);
        for sample in
            web::inventory::iter::<Sample>.into_iter().filter(|sample| sample.name.starts_with("plan."))
        {
            for lang in Lang::ALL {
                let html = (sample.draw)(context(db.clone(), *lang, "/sample").shell("Esempio")).unwrap();
                assert_eq!(html.matches("<h1").count(), 1, "{}", sample.name);
                assert!(!html.contains(HOSTILE), "{}", sample.name);
                drawn += 1;
            }
        }
        assert_eq!(drawn, 2 * 68);
        let missing: Vec<String> =
            web::i18n::missing().into_iter().filter(|key| key.contains("plan-")).collect();
        assert!(missing.is_empty(), "{missing:?}");
    });
}

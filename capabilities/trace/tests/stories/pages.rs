//! What a visitor reads on the pages of trails.

use crate::keeps_silent;
use kernel::Lang;
use testkit::on_both;
use trace::testing::{Scene, visitor};

#[test]
fn a_visitor_reads_how_much_was_read_and_what_is_missing() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let mut visitor = visitor(&db, trace::routes()).await.unwrap();
        let seen = visitor.get("/it/processes/torino-2030/coverage").await;
        assert_eq!(seen.status, 200, "{}", seen.body);
        keeps_silent(&seen.body);
        for words in [
            "11</span> interviste fatte",
            "Passi letti",
            "3 di 14 (21\u{a0}%)",
            "Interviste, finanza",
            "Il piano si rivede ogni anno.",
            &format!("/it/processes/torino-2030/contributions/{}", scene.number(2)),
            "Contato fino alla registrazione n. ",
        ] {
            assert!(seen.body.contains(words), "{words} is not in {}", seen.body);
        }
        for lang in Lang::ALL {
            let page = visitor.get(&format!("/{lang}/processes/torino-2030/coverage")).await.body;
            assert!(!page.contains("trace-"), "a text is missing in {lang}");
        }
    });
}

#[test]
fn a_visitor_follows_a_quotation_to_the_lines_that_rest_on_it() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let mut visitor = visitor(&db, trace::routes()).await.unwrap();
        let path = |id| format!("/it/processes/torino-2030/uses/coding.excerpt:{id}");
        let seen = visitor.get(&path(scene.spoken)).await;
        keeps_silent(&seen.body);
        assert!(
            seen.body.contains("Il credito arriva tardi.")
                && seen.body.contains("ereditata da una riga sostituita")
        );
        assert!(seen.body.contains(&format!("/it/processes/torino-2030/plan/lines/{}", scene.line)));
        assert_eq!(visitor.get(&path(scene.closed)).await.status, 404);
        assert_eq!(visitor.get("/it/processes/torino-2030/uses/nulla").await.status, 404);
    });
}

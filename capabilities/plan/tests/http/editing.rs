//! Writing the draft with ordinary forms.

use crate::browser::Browser;
use testkit::on_both;

#[test]
fn who_was_too_late_reads_both_texts_and_loses_nothing() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "Costituire una cabina di regia").await;
        let path = format!("/plan/lines/{line}/revisions");
        let base = browser.get(&format!("{path}/new"), "elena").await.hidden("base");
        let mut fields =
            vec![("kind", "action"), ("lang", "it"), ("base", base.as_str()), ("reason", "così è chiaro")];
        fields.push(("body", "Costituire una cabina di regia aperta"));
        let first = browser.post(&path, "fabio", &fields).await;
        assert_eq!(first.status, 303);
        assert!(
            first.leads_to().contains(&format!("#line-{line}")),
            "back where the line is: {}",
            first.leads_to()
        );
        fields.pop();
        fields.push(("body", "Costituire entro maggio una cabina di regia"));
        let late = browser.post(&path, "elena", &fields).await;
        assert_eq!(late.status, 409);
        assert!(late.has("Costituire una cabina di regia aperta"), "what is there now");
        assert!(
            late.has(">\nCostituire entro maggio una cabina di regia</textarea>"),
            "what was typed: {}",
            late.body
        );
        assert!(late.has("<ins>") && late.has("<del>") && late.has("così è chiaro"));
        let newest = late.hidden("base");
        assert_ne!(newest, base);
        fields.retain(|(name, _)| *name != "base");
        fields.push(("base", &newest));
        assert_eq!(browser.post(&path, "elena", &fields).await.status, 303);
        assert!(browser.get("/plan/draft", "elena").await.has("entro maggio"));
    });
}

#[test]
fn what_is_wrong_is_told_all_at_once_beside_what_was_typed() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let path = format!("/plan/sections/{section}/lines");
        let seen = browser
            .post(&path, "elena", &[("body", " "), ("kind", "poem"), ("lang", "it"), ("spot", "first")])
            .await;
        assert_eq!(seen.status, 422);
        for field in ["f-body", "f-kind", "f-reason"] {
            assert!(seen.has(&format!("href=\"#{field}\"")), "{field}: {}", seen.body);
        }
        let line = browser.line(&section, "action", "uno").await;
        let base = browser.get(&format!("/plan/lines/{line}/revisions/new"), "elena").await.hidden("base");
        let fields = [
            ("body", "uno"),
            ("kind", "action"),
            ("lang", "it"),
            ("base", &base),
            ("reason", "senza motivo"),
        ];
        let same = browser.post(&format!("/plan/lines/{line}/revisions"), "elena", &fields).await;
        assert!(same.status == 422 && same.has("Non è cambiato niente"), "{}", same.body);
    });
}

#[test]
fn a_form_sent_twice_adds_one_line() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let path = format!("/plan/sections/{section}/lines");
        let fields = [
            ("body", "una volta sola"),
            ("kind", "text"),
            ("lang", "it"),
            ("spot", "first"),
            ("reason", "ecco"),
        ];
        for _ in 0..2 {
            let seen = browser.post_keyed(&path, "elena", kernel::uuid::Uuid::from_u128(77), &fields).await;
            assert_eq!(seen.status, 303);
        }
        assert_eq!(
            browser.get("/plan/draft", "elena").await.body.matches("<p>una volta sola</p>").count(),
            1
        );
    });
}

#[test]
fn moving_splitting_merging_and_striking_work_without_scripts() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let (one, two) = (browser.section("Governance").await, browser.section("Finanza").await);
        let line = browser.line(&one, "action", "cabina di regia\nregolamento").await;
        let other = browser.line(&one, "action", "altra azione").await;
        let own = format!("/plan/lines/{line}");
        let page = browser.get(&format!("{own}/moves/new?section={two}"), "elena").await;
        let fields = [
            ("section", two.as_str()),
            ("spot", "first"),
            ("base", &page.hidden("base")),
            ("reason", "sta meglio qui"),
        ];
        browser.done(&format!("{own}/moves"), "elena", &fields).await;
        let page = browser.get(&format!("{own}/splits/new"), "elena").await;
        assert!(
            page.has(">\ncabina di regia</textarea>") && page.has(">\nregolamento</textarea>"),
            "{}",
            page.body
        );
        let base = page.hidden("base");
        let more =
            [("part-1", "cabina"), ("part-2", "regolamento"), ("base", base.as_str()), ("more", "yes")];
        assert!(browser.post(&format!("{own}/splits"), "elena", &more).await.has("name=\"part-3\""));
        let fields = [
            ("part-1", "cabina"),
            ("part-2", "regolamento"),
            ("base", base.as_str()),
            ("reason", "sono due cose"),
        ];
        let led = browser.done(&format!("{own}/splits"), "elena", &fields).await;
        let part = led.split_once("#line-").unwrap().1.to_owned();
        let page = browser.get(&format!("/plan/lines/{part}/merges/new?with={other}"), "elena").await;
        assert!(page.has("cabina\naltra azione"), "{}", page.body);
        let mut merge = vec![
            ("body", "cabina e altra"),
            ("kind", "action"),
            ("lang", "it"),
            ("reason", "dicono lo stesso"),
        ];
        let pairs: Vec<String> = page
            .body
            .split("name=\"with\" value=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect();
        assert_eq!(pairs.len(), 2);
        merge.extend(pairs.iter().map(|pair| ("with", pair.as_str())));
        let led = browser.done(&format!("/plan/lines/{part}/merges"), "elena", &merge).await;
        let merged = led.split_once("#line-").unwrap().1.to_owned();
        let page = browser.get(&format!("/plan/lines/{merged}/strikes/new"), "elena").await;
        let fields = [("base", page.hidden("base")), ("reason", "troppo vago".to_owned())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        browser.done(&format!("/plan/lines/{merged}/strikes"), "elena", &fields).await;
        let draft = browser.get("/plan/draft", "elena").await;
        assert!(
            draft.has("4 righe che non sono più nella bozza")
                && draft.has(&format!("{merged}/restorations/new")),
            "{}",
            draft.body
        );
        let twice = browser.get(&format!("/plan/lines/{merged}/strikes/new"), "elena").await;
        assert_eq!(twice.status, 403, "what was taken away cannot be taken away again");
        for stands_or_was_replaced in [&line, &part] {
            let path = format!("/plan/lines/{stands_or_was_replaced}/restorations/new");
            assert_eq!(browser.get(&path, "elena").await.status, 403, "only what was taken away is put back");
        }
        let page = browser.get(&format!("/plan/lines/{merged}/restorations/new"), "elena").await;
        browser
            .done(
                &format!("/plan/lines/{merged}/restorations"),
                "elena",
                &[("base", &page.hidden("base")), ("reason", "serve")],
            )
            .await;
        assert!(browser.get("/plan/draft", "elena").await.has("<p>cabina e altra</p>"));
    });
}

#[test]
fn a_line_is_tied_to_things_that_exist_and_to_nothing_else() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "uno").await;
        let own = format!("/plan/lines/{line}");
        for shelf in ["links", "shelves/excerpts", "shelves/themes", "shelves/contributions?q=cabina"] {
            assert_eq!(browser.get(&format!("{own}/{shelf}"), "elena").await.status, 200, "{shelf}");
        }
        let nobody = format!("coding.excerpt:{}", kernel::ids::encode(kernel::uuid::Uuid::from_u128(5)));
        for (refs, why) in [
            ("", "Scegli almeno una cosa"),
            (nobody.as_str(), "non porta a un estratto"),
            ("plan.line:X", "non porta a un estratto"),
        ] {
            let fields = [("refs", refs), ("kind", "supports"), ("reason", "lo dicono tutti")];
            let seen = browser.post(&format!("{own}/links"), "elena", &fields).await;
            assert!(seen.status == 422 && seen.has(why), "{refs}: {}", seen.body);
        }
    });
}

#[test]
fn who_may_not_write_is_refused_before_anything_else_is_said() {
    on_both(async |db| {
        let browser = Browser::turin(db).await;
        let section = browser.section("Governance").await;
        let line = browser.line(&section, "action", "uno").await;
        for who in ["rosa", "anna", "paola", ""] {
            let seen = browser.post(&format!("/plan/lines/{line}/revisions"), who, &[]).await;
            assert_eq!(seen.status, 403, "{who}");
            let page = browser.get(&format!("/plan/lines/{line}/revisions/new"), who).await;
            assert_eq!(page.status, if who.is_empty() { 303 } else { 403 }, "{who}");
        }
        assert_eq!(browser.post("/plan/versions", "elena", &[]).await.status, 403, "only the lead publishes");
        assert_eq!(browser.get("/plan/draft", "anna").await.status, 200, "the draft is for staff to read");
        assert!(!browser.get("/plan/draft", "anna").await.has("/revisions/new"), "and for editors to write");
        assert_eq!(browser.get("/plan/draft", "rosa").await.status, 403);
    });
}

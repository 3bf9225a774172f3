//! What people see of what documents have in common.

use crate::{
    client::Browser,
    world::{begin, candidate, confirm, world, world_of},
};
use kernel::Attribution;
use testkit::on_both;

const AT: &str = "/it/processes/torino-2030";

#[test]
fn anna_compares_three_strategies_and_confirms_what_they_share() {
    on_both(async |db| {
        let world = world(&db).await;
        let browser = Browser::on(&db, comparison::routes());
        let page = browser.get("anna", &format!("{AT}/denominators/new")).await;
        assert_eq!(page.status, 200);
        // Codes at the top only, and the way to the next level.
        assert!(page.has("Governance") && !page.has("Governance › Regia") && page.has("?level=2"));
        let once = page.hidden("once");
        let versions: Vec<String> = world.texts.iter().map(|text| text.version.to_string()).collect();
        let axes = [world.governance, world.finanza, world.persone].map(crate::world::code_ref);
        let mut fields = vec![
            ("once", once.as_str()),
            ("title", "Tre strategie"),
            ("measure", "words"),
            ("threshold", "0"),
        ];
        fields.extend(versions.iter().map(|version| ("documents", version.as_str())));
        fields.extend(axes.iter().map(|axis| ("axes", axis.as_str())));
        let sent = browser.post("anna", &format!("{AT}/denominators"), &fields).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let again = browser.post("anna", &format!("{AT}/denominators"), &fields).await;
        assert_eq!(again.leads_to(), sent.leads_to(), "sent twice, begun once");
        let page = browser.get("anna", sent.leads_to()).await;
        assert!(page.has("Uno, Ente di Uno") && page.has("role=\"img\"") && page.has("<desc"));
        // Eleven words of the second document: six, two and four... of which Governance has six.
        assert!(page.has("12 parole"), "{}", page.body);
        assert!(page.has("50,0\u{a0}%") || page.has("50,0 %"), "{}", page.body);
        let strict = browser.get("anna", &format!("{}&threshold=40", sent.leads_to())).await;
        assert!(strict.has("Esce: Finanza"), "{}", strict.body);
        let by_excerpt = browser.get("anna", &format!("{}&measure=excerpts", sent.leads_to())).await;
        assert!(by_excerpt.has("3 estratti"));
    });
}

#[test]
fn the_form_tells_what_is_missing_and_keeps_what_was_ticked() {
    on_both(async |db| {
        let world = world(&db).await;
        let browser = Browser::on(&db, comparison::routes());
        let page = browser.get("anna", &format!("{AT}/denominators/new")).await;
        let once = page.hidden("once");
        let one = world.texts[1].version.to_string();
        let fields = [
            ("once", once.as_str()),
            ("level", "1"),
            ("documents", one.as_str()),
            ("measure", "words"),
            ("threshold", "7"),
        ];
        let page = browser.post("anna", &format!("{AT}/denominators"), &fields).await;
        assert_eq!(page.status, 422);
        assert!(page.has("Scegli almeno due documenti diversi.") && page.has("Spunta almeno un asse."));
        assert!(page.has(&format!("value=\"{one}\" checked")), "{}", page.body);
        assert_eq!(page.body.matches(" checked").count(), 2, "one document, one measure");
    });
}

#[test]
fn quotations_stand_side_by_side_and_one_of_each_is_needed() {
    on_both(async |db| {
        let world = world(&db).await;
        let search = begin(&db, &world).await;
        let from = candidate(&db, search, 1).await;
        let browser = Browser::on(&db, comparison::routes());
        let path = format!("{AT}/candidates/{from}");
        let page = browser.get("anna", &path).await;
        assert!(page.has("Una regia stabile decide.") && page.has("Chi decide lo dica."));
        assert!(page.has("name=\"document_3\"") && !page.has("Servono fondi pazienti."));
        let once = page.hidden("once");
        let [a, b, c] = [0, 2, 5].map(|at: usize| world.excerpts[at].to_string());
        let all = [
            ("once", once.as_str()),
            ("name", "Chi decide"),
            ("meaning", "Tutti vogliono sapere chi decide."),
            ("reason", "Letto insieme"),
            ("document_1", a.as_str()),
            ("document_2", b.as_str()),
            ("document_3", c.as_str()),
        ];
        let short = browser.post("anna", &format!("{path}/axes"), &all[..6]).await;
        assert_eq!(short.status, 422);
        assert!(short.has("almeno una citazione di ogni documento"));
        assert!(short.has(&format!("value=\"{a}\" checked")), "what was ticked stays ticked");
        let sent = browser.post("anna", &format!("{path}/axes"), &all).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        // Everybody reads it, with the quotations.
        let read = browser.get("", sent.leads_to().split('?').next().unwrap()).await;
        assert!(read.has("Tutti vogliono sapere chi decide.") && read.has("Decidere insieme, ogni anno"));
        assert!(!read.has("Ritira") && !read.has("Dividi"));
        let listed = browser.get("", &format!("{AT}/axes")).await;
        assert!(listed.has("Chi decide") && listed.has("3 estratti"));
        // Finance is spoken of by all, persons by one only: that one cannot be confirmed.
        let persone = candidate(&db, search, 3).await;
        let page = browser.get("anna", &format!("{AT}/candidates/{persone}")).await;
        assert!(page.has("Non ne parla: Uno, Ente di Uno; Tre, Ente di Tre") && !page.has("name=\"reason\""));
    });
}

#[test]
fn the_public_reads_of_an_axis_what_each_level_allows() {
    for (level, words, name) in [
        (Attribution::Organisation, true, false),
        (Attribution::Unattributed, true, false),
        (Attribution::Restricted, false, false),
    ] {
        on_both(async |db| {
            let world = world_of(&db, level).await;
            let search = begin(&db, &world).await;
            let x = &world.excerpts;
            let id =
                confirm(&db, &world, candidate(&db, search, 1).await, &[x[0], x[2], x[5]]).await.unwrap();
            let browser = Browser::on(&db, comparison::routes());
            let read = browser.get("", &format!("{AT}/axes/{id}")).await;
            assert_eq!(read.has("Chi decide lo dica."), words, "{level}");
            assert_eq!(read.has("Tre, Ente"), name, "{level}");
            assert_eq!(read.has("Ente di Tre"), level == Attribution::Organisation, "{level}");
            assert_eq!(read.has("si conta e non si mostra"), !words, "{level}");
            assert!(
                !read.body.contains(&world.texts[2].source.to_string()) || level == Attribution::Organisation
            );
            // Who works here reads it, and how the documents were compared; the public does not.
            assert!(browser.get("anna", &format!("{AT}/axes/{id}")).await.has("Chi decide lo dica."));
            for path in [format!("{AT}/denominators/{search}"), format!("{AT}/desk/comparison")] {
                assert_ne!(browser.get("", &path).await.status, 200);
                assert_eq!(browser.get("elena", &path).await.status, 403);
                assert_eq!(browser.get("anna", &path).await.status, 200);
            }
        });
    }
}

#[test]
fn an_axis_is_renamed_split_and_withdrawn_on_its_pages() {
    on_both(async |db| {
        let world = world(&db).await;
        let search = begin(&db, &world).await;
        let x = &world.excerpts;
        let id = confirm(&db, &world, candidate(&db, search, 1).await, &[x[0], x[2], x[5]]).await.unwrap();
        let browser = Browser::on(&db, comparison::routes());
        let path = format!("{AT}/axes/{id}");
        let page = browser.get("anna", &format!("{path}/revisions/new")).await;
        let base = page.hidden("base");
        let fields = [
            ("base", base.as_str()),
            ("name", "Chi risponde"),
            ("meaning", "Tutti chiedono qualcuno che risponda."),
            ("reason", "Era vago"),
        ];
        assert_eq!(browser.post("anna", &format!("{path}/revisions"), &fields[..3]).await.status, 422);
        assert_eq!(browser.post("anna", &format!("{path}/revisions"), &fields).await.status, 303);
        assert_eq!(browser.post("bruno", &format!("{path}/revisions"), &fields).await.status, 403);
        let page = browser.get("anna", &format!("{path}/splits/new")).await;
        assert_eq!(page.body.matches(" checked").count(), 6, "both parts begin with everything");
        let base = page.hidden("base");
        let ids: Vec<String> = [0, 2, 5].iter().map(|at: &usize| x[*at].to_string()).collect();
        let mut fields = vec![
            ("base", base.as_str()),
            ("first_name", "Chi decide"),
            ("first_meaning", "Tutti vogliono una sede."),
            ("second_name", "Chi risponde"),
            ("second_meaning", "Tutti vogliono una risposta."),
            ("reason", "Erano due cose"),
        ];
        fields.extend(ids.iter().map(|id| ("first", id.as_str())));
        fields.extend(ids.iter().map(|id| ("second", id.as_str())));
        assert_eq!(browser.post("anna", &format!("{path}/splits"), &fields).await.status, 303);
        let old = browser.get("", &path).await;
        assert!(old.has("È stato diviso") && old.has("Chi decide"), "{}", old.body);
        assert_eq!(browser.get("anna", &format!("{path}/splits/new")).await.status, 409);
        let listed = browser.get("", &format!("{AT}/axes")).await;
        assert_eq!(listed.body.matches("<article").count(), 2);
        let new = listed.body.split("/axes/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let done = browser.post("anna", &format!("{AT}/axes/{new}/ends"), &[("reason", "Riletto")]).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let listed = browser.get("", &format!("{AT}/axes")).await;
        assert_eq!(listed.body.matches("<article").count(), 1);
        assert!(browser.get("", &format!("{AT}/axes/{new}")).await.has("È stato ritirato"));
    });
}

//! What stands on the page of a line.

use crate::keeps_silent;
use kernel::{Attribution, Lang};
use testkit::on_both;
use trace::testing::Scene;
use web::label::Asked;

async fn blocks(asked: Asked<'_>, scene: &Scene, line: plan::LineId) -> Vec<plan::PanelBlock> {
    let mut blocks = Vec::new();
    for panel in web::inventory::iter::<plan::Panel> {
        blocks.extend((panel.draw)(asked, scene.world.process, line).await.unwrap());
    }
    blocks
}

#[test]
fn the_page_of_a_line_says_what_it_rests_on_and_counts_what_is_not_public() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let view = db.read().await.unwrap();
        for lang in Lang::ALL {
            let asked = Asked { lang: *lang, ..crate::public(&view, &scene) };
            let blocks = blocks(asked, &scene, scene.line).await;
            keeps_silent(&format!("{blocks:?}"));
            let ids: Vec<&str> = blocks.iter().map(|block| block.id).collect();
            for id in
                ["evidence-supports", "evidence-wording", "evidence-qualifies", "evidence-opposes", "causes"]
            {
                assert!(ids.contains(&id), "{id} is not in {ids:?}");
            }
            assert!(!format!("{blocks:?}").contains("trace-"), "{blocks:?}");
        }
        let asked = crate::public(&view, &scene);
        let wording =
            blocks(asked, &scene, scene.line).await.into_iter().find(|block| block.id == "evidence-wording");
        assert_eq!(wording.unwrap().lead, "C’è anche un’evidenza non pubblica.");
    });
}

#[test]
fn a_line_without_evidence_says_so() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let found = blocks(crate::public(&view, &scene), &scene, scene.bare).await;
        let block = found.iter().find(|block| block.id == "evidence").unwrap();
        assert!(block.items.is_empty() && block.lead.starts_with("Nessuna fonte"));
        assert!(found.iter().all(|block| block.id != "withdrawn"));
        let found = blocks(crate::staff(&view, &scene), &scene, scene.bare).await;
        assert!(found.iter().any(|block| block.id == "withdrawn"));
    });
}

#[test]
fn the_page_of_a_line_says_on_which_day_a_source_was_withdrawn_and_no_more() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        scene.world.lower_source(scene.interview, Attribution::Restricted).await.unwrap();
        let view = db.read().await.unwrap();
        let items = |blocks: Vec<plan::PanelBlock>| {
            let wording = blocks.into_iter().find(|block| block.id == "evidence-wording");
            wording.unwrap().items
        };
        let open = items(blocks(crate::public(&view, &scene), &scene, scene.line).await);
        assert_eq!(open.len(), 1);
        assert_eq!(open[0].label, "Una fonte ritirata il 22 novembre 2026");
        assert_eq!((&open[0].quote, &open[0].path), (&None, &None));
        let own = items(blocks(crate::staff(&view, &scene), &scene, scene.line).await);
        let flagged: Vec<_> = own.iter().filter(|item| item.detail.starts_with("Ritirata il")).collect();
        assert_eq!(flagged.len(), 1, "{own:?}");
        assert_eq!(flagged[0].badge, Some(("Da riguardare".to_owned(), "no")));
        assert_eq!(flagged[0].quote.as_deref(), Some("Il credito arriva tardi."), "the staff still read it");
    });
}

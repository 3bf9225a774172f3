//! What stands on the page of a line.

use crate::keeps_silent;
use kernel::Lang;
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

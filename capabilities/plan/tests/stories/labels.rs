//! How lines, revisions and versions read, and to whom.

use crate::scene::Scene;
use kernel::{Lang, Ref, Viewer};
use plan::Purpose;
use std::collections::HashMap;
use testkit::on_both;
use web::{
    Label,
    label::{Asked, labels},
};

async fn read(scene: &Scene, viewer: Viewer, refs: &[Ref]) -> HashMap<Ref, Label> {
    let view = scene.db.read().await.unwrap();
    labels(Asked { view: &view, viewer, lang: Lang::It }, refs).await.unwrap()
}

#[test]
fn a_line_reads_by_its_printed_number_and_a_draft_is_for_staff() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let public = Viewer::public(scene.process);
        let staff = Viewer::of(&scene.cast.elena, scene.process);
        let section = scene.section("Governance").await;
        let (line, base) = scene.line(section, "uno").await;
        assert!(read(&scene, public, &[line.to_ref(), base.to_ref(), section.to_ref()]).await.is_empty());
        let label = read(&scene, staff, &[line.to_ref()]).await.remove(&line.to_ref()).unwrap();
        assert_eq!((label.title.as_str(), label.detail.as_deref()), ("Riga nuova, in bozza", Some("uno")));
        let version = scene.publish(Purpose::Consultation).await.unwrap();
        let head = scene.revise(line, base, "parole ancora segrete").await.unwrap();
        let refs = [line.to_ref(), base.to_ref(), head.to_ref(), section.to_ref(), version.id.to_ref()];
        let seen = read(&scene, public, &refs).await;
        assert_eq!(seen[&line.to_ref()].title, "Riga 1.0.1");
        assert_eq!(seen[&line.to_ref()].detail.as_deref(), Some("uno"));
        assert_eq!(seen[&line.to_ref()].path, Some(format!("/processes/torino-2030/plan/lines/{line}")));
        assert_eq!(seen[&base.to_ref()].title, "Riga 1.0.1, nuovo testo dalla versione 1");
        assert_eq!(seen[&section.to_ref()].title, "Governance");
        assert_eq!(
            seen[&version.id.to_ref()].path.as_deref(),
            Some("/processes/torino-2030/plan/versions/1")
        );
        assert!(!seen.contains_key(&head.to_ref()), "unpublished words have no label for the public");
        assert!(read(&scene, staff, &[head.to_ref()]).await.contains_key(&head.to_ref()));
    });
}

#[test]
fn words_that_no_version_printed_stay_unsaid_and_a_struck_line_says_where_it_was() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let public = Viewer::public(scene.process);
        let section = scene.section("Governance").await;
        let (line, base) = scene.line(section, "uno").await;
        scene.line(section, "due").await;
        scene.publish(Purpose::Consultation).await.unwrap();
        let between = scene.revise(line, base, "parole di passaggio").await.unwrap();
        scene.strike((line, between)).await.unwrap();
        scene.publish(Purpose::Adoption).await.unwrap();
        let seen = read(&scene, public, &[line.to_ref(), between.to_ref()]).await;
        assert_eq!(seen[&line.to_ref()].title, "Riga 1.0.1 della versione 1");
        assert_eq!(seen[&between.to_ref()].detail, None, "{seen:?}");
    });
}

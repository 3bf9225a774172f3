//! Why a line is there: everything to the staff, as much as may be known to everybody else.

use crate::{keeps_silent, public, staff};
use record::LinkKind;
use testkit::on_both;
use trace::{Group, Trail, testing::Scene, trail, trails};

fn group(trail: &Trail, kind: LinkKind) -> &Group {
    trail.groups.iter().find(|group| group.kind == kind).unwrap()
}

fn quotes(group: &Group) -> Vec<&str> {
    group.items.iter().filter_map(|item| item.label.detail.as_deref()).collect()
}

#[test]
fn everybody_reads_why_a_line_is_there_as_far_as_each_source_allows() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let trail = trail(public(&view, &scene), scene.line).await.unwrap();
        keeps_silent(&format!("{trail:?}"));
        let supports = group(&trail, LinkKind::Supports);
        assert_eq!(quotes(supports), ["Le clausole sociali funzionano."]);
        assert_eq!(supports.items[0].reason.as_deref(), Some("lo dice il documento"));
        assert!(supports.items[0].label.title.contains("Strategia metropolitana"));
        let wording = group(&trail, LinkKind::SourceOfWording);
        assert_eq!((quotes(wording), wording.hidden), (vec!["Il credito arriva tardi."], 1));
        assert!(wording.items[0].label.title.contains("finanza"), "{}", wording.items[0].label.title);
        assert_eq!(wording.items[0].reason, None, "the reason speaks of a closed document too");
        assert_eq!(group(&trail, LinkKind::Qualifies).items[0].label.title, "Comprare bene");
        assert_eq!(
            group(&trail, LinkKind::Opposes).items[0].reason.as_deref(),
            Some("chi scrive non è d'accordo")
        );
        assert!(trail.withdrawn.is_empty());
    });
}

#[test]
fn staff_read_the_draft_the_closed_and_the_withdrawn_too() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let own = trail(staff(&view, &scene), scene.line).await.unwrap();
        assert_eq!(group(&own, LinkKind::SourceOfWording).hidden, 0);
        let draft: Vec<bool> = group(&own, LinkKind::Supports).items.iter().map(|item| item.draft).collect();
        assert_eq!(draft, [false, true]);
        let bare = trail(staff(&view, &scene), scene.bare).await.unwrap();
        assert!(bare.is_empty());
        assert_eq!(bare.withdrawn[0].reason.as_deref(), Some("TACIUTO: non c'entra"));
    });
}

#[test]
fn a_line_that_replaced_another_inherits_its_evidence_and_says_so() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let found = trails(public(&view, &scene), &scene.parts).await.unwrap();
        assert_eq!(found.len(), 2);
        for part in &scene.parts {
            let item = &group(&found[part], LinkKind::Supports).items[0];
            assert_eq!(item.label.detail.as_deref(), Some("Il credito arriva tardi."));
            let from = item.inherited.as_ref().unwrap().as_ref().unwrap();
            assert!(from.title.contains("versione 1"), "{}", from.title);
        }
    });
}

#[test]
fn a_decision_on_several_contributions_stands_once_with_the_line_it_changed() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let trail = trail(public(&view, &scene), scene.line).await.unwrap();
        assert_eq!(trail.causes.len(), 1);
        assert_eq!((trail.causes[0].others, trail.causes[0].draft), (1, false));
        assert_eq!(trail.causes[0].label.detail.as_deref(), Some("È giusto dirlo meglio."));
    });
}

#[test]
fn a_withdrawn_consent_holds_at_once_in_every_trail() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        scene.world.lower_source(scene.interview, kernel::Attribution::Restricted).await.unwrap();
        let view = db.read().await.unwrap();
        let trail = trail(public(&view, &scene), scene.line).await.unwrap();
        assert!(!format!("{trail:?}").contains("Il credito arriva tardi"));
        assert_eq!(group(&trail, LinkKind::SourceOfWording).hidden, 2);
    });
}

#[test]
fn a_trail_costs_the_same_number_of_statements_for_one_line_as_for_many() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let issued = async |lines: &[plan::LineId]| {
            let view = db.read().await.unwrap();
            trails(public(&view, &scene), lines).await.unwrap();
            view.issued()
        };
        assert_eq!(issued(&scene.parts[..1]).await, issued(&scene.parts).await);
        assert_eq!(issued(&[scene.line]).await, issued(&[scene.line, scene.bare]).await);
    });
}

#[test]
fn a_line_of_another_process_has_no_trail_here() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let other = kernel::ProcessId(kernel::uuid::Uuid::from_u128(99));
        process::testing::open(&db, other, "altrove").await.unwrap();
        let view = db.read().await.unwrap();
        let elsewhere = web::label::Asked { viewer: kernel::Viewer::public(other), ..public(&view, &scene) };
        assert!(trail(elsewhere, scene.line).await.unwrap().is_empty());
    });
}

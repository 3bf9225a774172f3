//! Why a line is there: everything to the staff, as much as may be known to everybody else.

use crate::{keeps_silent, public, staff};
use kernel::{Attribution, Moment, Ref};
use plan::LineKind;
use record::LinkKind;
use std::collections::BTreeSet;
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
        scene.world.lower_source(scene.interview, Attribution::Restricted).await.unwrap();
        let view = db.read().await.unwrap();
        let trail = trail(public(&view, &scene), scene.line).await.unwrap();
        assert!(!format!("{trail:?}").contains("Il credito arriva tardi"));
        // Both are closed now: one never was public and is counted, the other was and its withdrawal is dated.
        let wording = group(&trail, LinkKind::SourceOfWording);
        assert_eq!((wording.items.len(), wording.hidden, wording.gone.len()), (0, 1, 1));
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

#[test]
fn a_source_withdrawn_after_publication_is_only_dated_for_the_public_and_flagged_for_the_staff() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        scene.world.lower_source(scene.interview, Attribution::Restricted).await.unwrap();
        let view = db.read().await.unwrap();
        let open = trail(public(&view, &scene), scene.line).await.unwrap();
        keeps_silent(&format!("{open:?}"));
        let wording = group(&open, LinkKind::SourceOfWording);
        assert!(wording.items.is_empty(), "{wording:?}");
        // The closed document was never public: it stays a number. The interview was: its withdrawal has a day.
        assert_eq!((wording.hidden, &wording.gone[..]), (1, &[(db.clock.today(), 1)][..]));
        let part = &trails(public(&view, &scene), &scene.parts).await.unwrap()[&scene.parts[0]];
        assert_eq!(group(part, LinkKind::Supports).gone.len(), 1, "also where it was taken over");
        let own = trail(staff(&view, &scene), scene.line).await.unwrap();
        let lowered = group(&own, LinkKind::SourceOfWording).items.iter().filter_map(|item| item.lowered);
        assert_eq!(lowered.map(|one| one.level).collect::<Vec<_>>(), [Attribution::Restricted]);
        let theme = &group(&own, LinkKind::Qualifies).items[0];
        assert!(
            theme.lowered.is_some_and(|one| one.is_withdrawn()),
            "a theme leans on its excerpts: {theme:?}"
        );
        assert_eq!(group(&own, LinkKind::Supports).items[0].lowered, None, "the document did not change");
    });
}

#[test]
fn a_source_named_less_than_before_shows_what_is_still_allowed() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        scene.world.lower_excerpt(scene.spoken, Attribution::Unattributed).await.unwrap();
        let view = db.read().await.unwrap();
        let open = trail(public(&view, &scene), scene.line).await.unwrap();
        let wording = group(&open, LinkKind::SourceOfWording);
        assert_eq!((quotes(wording), wording.gone.len()), (vec!["Il credito arriva tardi."], 0));
        assert!(!wording.items[0].label.title.contains("finanza"), "{}", wording.items[0].label.title);
        assert_eq!(wording.items[0].lowered, None, "what is to be looked at again is for the staff");
        let own = trail(staff(&view, &scene), scene.line).await.unwrap();
        let lowered = group(&own, LinkKind::SourceOfWording).items.iter().find_map(|item| item.lowered);
        assert_eq!(lowered.map(|one| one.level), Some(Attribution::Unattributed));
    });
}

#[test]
fn a_tie_made_again_after_the_change_is_no_longer_flagged() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let section = scene.world.section("Dopo").await.unwrap();
        let line = scene.world.line(section, LineKind::Action, "Anticipare il credito.").await.unwrap();
        let spoken = Ref { kind: coding::EXCERPT, id: scene.spoken.0 };
        let made = scene.world.link(line, LinkKind::Supports, &[spoken], "lo dice chi presta").await.unwrap();
        scene.world.lower_source(scene.interview, Attribution::Unattributed).await.unwrap();
        let others = BTreeSet::from([scene.line, scene.parts[0], scene.parts[1]]);
        let mut all = others.clone();
        all.insert(line);
        assert_eq!(shaken_lines(&scene).await, all);
        scene.world.unlink(line, made[0], "la fonte è cambiata").await.unwrap();
        scene.world.link(line, LinkKind::Supports, &[spoken], "la riga regge anche così").await.unwrap();
        assert_eq!(shaken_lines(&scene).await, others);
    });
}

/// The lines that stand and are flagged to the staff.
async fn shaken_lines(scene: &Scene) -> BTreeSet<plan::LineId> {
    let view = scene.world.db.read().await.unwrap();
    let lowered = coding::store::lowered(&view, scene.world.process).await.unwrap();
    let shaken = plan::store::shaken(&view, scene.world.process, &lowered).await.unwrap();
    let mut lines: BTreeSet<plan::LineId> = shaken.into_keys().collect();
    let struck = plan::store::replacements(&view, scene.world.process, Moment::MAX).await.unwrap();
    lines.retain(|line| struck.iter().all(|(_, old)| old != line));
    lines
}

#[test]
fn nothing_is_flagged_while_nothing_was_lowered() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        assert!(shaken_lines(&scene).await.is_empty());
        let view = db.read().await.unwrap();
        let own = trail(staff(&view, &scene), scene.line).await.unwrap();
        assert!(own.groups.iter().all(|group| group.gone.is_empty()));
        assert!(own.groups.iter().flat_map(|group| &group.items).all(|item| item.lowered.is_none()));
    });
}

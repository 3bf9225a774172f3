//! Where a piece of evidence went.

use crate::{keeps_silent, public, staff};
use coding::{EXCERPT, THEME};
use kernel::{Failure, Kind, Ref, uuid::Uuid};
use sources::SOURCE;
use testkit::on_both;
use trace::{
    testing::Scene,
    uses::{Uses, Way, uses},
};

fn thing(kind: Kind, id: Uuid) -> Ref {
    Ref { kind, id }
}

fn ways(uses: &Uses) -> Vec<(plan::LineId, Way)> {
    let mut ways: Vec<_> = uses.lines.iter().map(|one| (one.line, one.way)).collect();
    ways.sort();
    ways
}

#[test]
fn an_excerpt_leads_to_its_lines_through_themes_and_through_what_replaced_them() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let found = uses(public(&view, &scene), thing(EXCERPT, scene.spoken.0)).await.unwrap();
        keeps_silent(&format!("{found:?}"));
        let mut expected: Vec<_> = scene.parts.iter().map(|part| (*part, Way::Inherited)).collect();
        expected.push((scene.line, Way::Direct));
        let old = found.lines.iter().find(|one| one.way == Way::Direct && one.line != scene.line).unwrap();
        assert!(old.label.title.contains("versione 1"), "{}", old.label.title);
        expected.push((old.line, Way::Direct));
        expected.sort();
        assert_eq!(ways(&found), expected);
        let open = uses(public(&view, &scene), thing(EXCERPT, scene.open.0)).await.unwrap();
        assert_eq!(ways(&open), [(scene.line, Way::Direct)], "the link that was withdrawn leads nowhere");
    });
}

#[test]
fn what_is_closed_has_no_page_and_an_interview_none_for_the_public() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let closed = [
            thing(EXCERPT, scene.closed.0),
            thing(SOURCE, scene.closed_document.0),
            thing(SOURCE, scene.interview.0),
            thing(EXCERPT, Uuid::from_u128(1)),
            thing(plan::LINE, scene.line.0),
        ];
        for one in closed {
            assert!(matches!(uses(public(&view, &scene), one).await, Err(Failure::NotFound)), "{one}");
        }
        for one in closed.iter().take(3) {
            assert!(uses(staff(&view, &scene), *one).await.is_ok(), "{one}");
        }
    });
}

#[test]
fn a_document_leads_to_the_lines_of_its_excerpts_and_of_their_themes() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let found = uses(public(&view, &scene), thing(SOURCE, scene.document.0)).await.unwrap();
        assert_eq!(
            found.lines.iter().map(|one| (one.line, one.way, one.pieces)).collect::<Vec<_>>(),
            [(scene.line, Way::Direct, 1)]
        );
        let theme = uses(public(&view, &scene), thing(THEME, scene.theme.0)).await.unwrap();
        assert_eq!(ways(&theme), [(scene.line, Way::Direct)]);
    });
}

#[test]
fn a_contribution_leads_to_the_line_its_reply_changed() {
    on_both(async |db| {
        let scene = Scene::new(&db).await.unwrap();
        let second = scene.world.contribution_ref(scene.number(1)).await.unwrap();
        let view = db.read().await.unwrap();
        let found = uses(public(&view, &scene), second).await.unwrap();
        assert_eq!(ways(&found), [(scene.line, Way::Caused)]);
    });
}

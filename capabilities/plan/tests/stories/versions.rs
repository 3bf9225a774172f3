//! Versions: publishing, sealing, adopting, reopening.

use crate::scene::{Scene, of_kind, wording};
use kernel::{Actor, Day, Failure, Lang, Moment, may};
use plan::{
    LineKind, Purpose, Version,
    changes::{AdoptVersion, ReopenPlan},
    model::{Spot, VersionTitle, seal::seal_of},
    store::{self, DraftState, VersionDraft},
};
use process::{ActKind, PromoterId, model::ActDraft};
use record::{params, sql};
use testkit::{on_both, scope};

async fn small_plan(scene: &Scene) {
    let section = scene.section("Governance").await;
    scene.section("Una sezione vuota").await;
    let kinds = [LineKind::Text, LineKind::Heading, LineKind::Objective, LineKind::Action, LineKind::Action];
    for (kind, text) in kinds.into_iter().zip(["premessa", "titolo", "obiettivo", "azione", "altra"]) {
        scene.add(section, Spot::Last, &of_kind(kind, text)).await;
    }
}

fn act(number: &str) -> ActDraft {
    ActDraft {
        kind: ActKind::Adoption,
        body: "Consiglio metropolitano".into(),
        number: number.into(),
        adopted_on: Day::parse("2025-04-03").unwrap(),
        url: String::new(),
        note: String::new(),
    }
}

async fn adopt(
    scene: &Scene,
    who: &Actor,
    version: &Version,
    promoter: PromoterId,
    number: &str,
) -> Result<(), Failure> {
    let permit =
        may::<AdoptVersion>(who, &scope(scene.process, &[])).unwrap().because("esito della seduta").unwrap();
    let mut tx = scene.tx().await;
    store::adopt(&mut tx, &permit, version.id, promoter, &act(number)).await?;
    tx.commit().await
}

#[test]
fn a_version_prints_the_draft_with_numbers_and_leaves_empty_sections_out() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        small_plan(&scene).await;
        let version = scene.publish(Purpose::Consultation).await.unwrap();
        let printed = scene.printed(&version).await;
        let numbers: Vec<&str> = printed.iter().map(|line| line.number.as_str()).collect();
        assert_eq!(numbers, ["1.0.1", "", "1.1", "1.1.1", "1.1.2"]);
        assert!(printed.iter().all(|line| line.section_title.it == "Governance"));
        assert_eq!(printed.iter().map(|line| line.place).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
        assert_eq!((version.number, version.digest.clone()), (1, seal_of(1, &printed)));
        let view = scene.db.read().await.unwrap();
        assert_eq!(
            store::latest_version(&view, scene.process, Moment::MAX).await.unwrap().unwrap().id,
            version.id
        );
        assert!(
            store::latest_version(&view, scene.process, Moment(version.at.0 - 1)).await.unwrap().is_none()
        );
    });
}

#[test]
fn the_chain_of_the_ledger_covers_the_seal_and_the_titles() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        small_plan(&scene).await;
        let version = scene.publish(Purpose::Consultation).await.unwrap();
        let count = sql!(
            "SELECT CAST(count(*) AS bigint) FROM plan_version v
             JOIN content c ON c.id = v.colophon_id AND c.entry_id = v.entry_id
             WHERE v.id = $1 AND c.body = $2"
        );
        let said = format!(
            "doppiofilo-version-1\n1\nconsultation\nPiano metropolitano\n{}\nGovernance\t\n",
            version.digest
        );
        let view = scene.db.read().await.unwrap();
        assert_eq!(view.number(count, params![version.id, said]).await.unwrap(), 1);
        record::verify::ledger(&view, scene.process).await.unwrap();
        record::verify::contents(&view, scene.process).await.unwrap();
    });
}

#[test]
fn what_was_not_seen_is_not_published_and_neither_is_nothing() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        assert!(matches!(scene.publish(Purpose::Consultation).await, Err(Failure::Invalid(_))));
        let section = scene.section("Governance").await;
        assert!(matches!(scene.publish(Purpose::Consultation).await, Err(Failure::Invalid(_))));
        let (line, base) = scene.line(section, "uno").await;
        let seen = store::draft_state(&scene.db.read().await.unwrap(), scene.process).await.unwrap();
        assert_eq!(seen.to_string().parse::<DraftState>().unwrap(), seen);
        scene.revise(line, base, "uno, dopo che Marta ha guardato").await.unwrap();
        let permit = may(&scene.cast.marta, &scope(scene.process, &[])).unwrap().plainly();
        let draft =
            VersionDraft { purpose: Purpose::Consultation, title: VersionTitle::parse("Piano").unwrap() };
        let mut tx = scene.tx().await;
        assert!(matches!(store::publish(&mut tx, &permit, &draft, seen).await, Err(Failure::Conflict)));
        drop(tx);
        assert_eq!(store::versions(&scene.db.read().await.unwrap(), scene.process).await.unwrap().len(), 0);
    });
}

#[test]
fn each_promoter_adopts_once_and_the_last_one_closes_the_draft() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        small_plan(&scene).await;
        let draft = scene.publish(Purpose::Consultation).await.unwrap();
        let (paola, carlo) = (&scene.cast.paola, &scene.cast.carlo);
        let promoters =
            process::store::promoters(&scene.db.read().await.unwrap(), scene.process).await.unwrap();
        let (first, second) = (promoters[0].id, promoters[1].id);
        let refused = adopt(&scene, paola, &draft, first, "1").await;
        assert!(matches!(refused, Err(Failure::Refused("plan-refused-not-for-adoption"))));
        let section = scene.lines(Moment::MAX).await[0].section;
        scene.line(section, "aggiunta").await;
        let version = scene.publish(Purpose::Adoption).await.unwrap();
        adopt(&scene, paola, &version, first, "12").await.unwrap();
        assert!(matches!(adopt(&scene, paola, &version, first, "13").await, Err(Failure::Conflict)));
        scene.line(section, "fra una seduta e l'altra la bozza è aperta").await;
        adopt(&scene, carlo, &version, second, "7").await.unwrap();
        let view = scene.db.read().await.unwrap();
        let adoptions = store::adoptions(&view, scene.process).await.unwrap();
        let acts = process::store::acts(&view, scene.process).await.unwrap();
        let numbers: Vec<&str> = acts.iter().map(|act| act.number.as_str()).collect();
        assert_eq!(
            (adoptions.len(), numbers),
            (2, vec!["12", "7"]),
            "a refused adoption leaves no act behind"
        );
        assert_eq!(store::closed_by(&view, scene.process).await.unwrap(), Some(2));
        drop(view);
        let permit = scene.elena();
        let mut tx = scene.tx().await;
        let closed = store::add_line(&mut tx, &permit, section, Spot::Last, &wording("tardi")).await;
        assert!(matches!(closed, Err(Failure::Refused("plan-refused-closed"))));
    });
}

#[test]
fn a_closed_plan_opens_again_with_a_reason_and_only_once() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        small_plan(&scene).await;
        let version = scene.publish(Purpose::Adoption).await.unwrap();
        let reopen = async || {
            let permit = scene.permit::<ReopenPlan>(&scene.cast.paola);
            let mut tx = scene.tx().await;
            store::reopen(&mut tx, &permit).await?;
            tx.commit().await
        };
        assert!(matches!(reopen().await, Err(Failure::Refused("plan-refused-open"))));
        for (at, promoter) in process::store::promoters(&scene.db.read().await.unwrap(), scene.process)
            .await
            .unwrap()
            .iter()
            .enumerate()
        {
            adopt(&scene, &scene.cast.paola, &version, promoter.id, &at.to_string()).await.unwrap();
        }
        reopen().await.unwrap();
        let section = scene.lines(Moment::MAX).await[0].section;
        scene.line(section, "il piano vive").await;
        let revision = scene.publish(Purpose::Revision).await.unwrap();
        assert_eq!(revision.number, 2);
        assert_eq!(store::closed_by(&scene.db.read().await.unwrap(), scene.process).await.unwrap(), None);
    });
}

#[test]
fn removed_words_leave_the_version_its_numbers_and_its_seal() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        small_plan(&scene).await;
        let version = scene.publish(Purpose::Consultation).await.unwrap();
        let before = scene.printed(&version).await;
        let mut tx = scene.tx().await;
        let blank =
            sql!("UPDATE content SET body = NULL, blanked_at = $2 WHERE scope_id = $1 AND body = 'azione'");
        tx.run(blank, params![scene.process, tx.now()]).await.unwrap();
        tx.commit().await.unwrap();
        let after = scene.printed(&version).await;
        assert!(after[3].text.is_none() && before[3].text.is_some());
        assert_eq!(after[3].number, "1.1.1");
        assert_eq!((seal_of(1, &after), after[3].lang), (version.digest, Lang::It));
    });
}

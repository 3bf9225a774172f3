//! Stories of processes, on both databases.

#![cfg(test)]

use kernel::{Actor, Day, Failure, Grant, PhaseKind, Role, Scope, may};
use process::{
    Words,
    changes::{AddAct, AddPhase, AddPromoter, AddWord, DescribeProcess, RevisePhase},
    model::{ActDraft, ActKind, Both, PhaseDraft, Slug},
    store, testing,
};
use record::Db;
use testkit::{Cast, on_both, scope};

fn phase(kind: PhaseKind, from: &str, to: &str) -> PhaseDraft {
    PhaseDraft {
        kind,
        title: Both::same("Consultazione"),
        starts_on: Day::parse(from).unwrap(),
        ends_on: Day::parse(to).unwrap(),
        replies_due: None,
        texts: vec![(process::PhaseTextName::OffTable, Both::same("I bilanci dei due enti"))],
    }
}

fn act(number: &str) -> ActDraft {
    ActDraft {
        kind: ActKind::Agreement,
        body: "Consiglio metropolitano".to_owned(),
        number: number.to_owned(),
        adopted_on: Day::parse("2024-07-17").unwrap(),
        url: String::new(),
        note: String::new(),
    }
}

async fn add_phase(db: &Db, draft: &PhaseDraft) -> Result<process::PhaseId, Failure> {
    let marta = Cast::of(testing::TORINO).marta;
    let permit = may::<AddPhase>(&marta, &scope(testing::TORINO, &[]))?.plainly();
    let mut tx = db.write().await?;
    let id = store::add_phase(&mut tx, &permit, draft).await?;
    tx.commit().await?;
    Ok(id)
}

#[test]
fn a_process_is_found_by_its_address_with_two_equal_promoters() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let view = db.read().await.unwrap();
        let found = store::by_slug(&view, "torino-2030").await.unwrap();
        assert_eq!((found.id, found.public, found.settings.minimum_group), (torino, true, 5));
        assert_eq!(store::promoters(&view, torino).await.unwrap().len(), 2);
        assert!(matches!(store::by_slug(&view, "milano").await, Err(Failure::NotFound)));
    });
}

#[test]
fn an_address_is_taken_once() {
    on_both(async |db| {
        testing::turin(&db).await.unwrap();
        let other = kernel::ProcessId(kernel::uuid::Uuid::from_u128(2));
        let again = testing::open(&db, other, "torino-2030").await;
        assert!(matches!(again, Err(Failure::Invalid(problems)) if problems[0].field == "slug"));
        assert!(Slug::parse("torino-2031").is_ok());
    });
}

#[test]
fn a_moved_phase_keeps_its_address_and_says_its_new_days() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let id = add_phase(&db, &phase(PhaseKind::Consultation, "2025-01-20", "2025-03-02")).await.unwrap();
        let marta = Cast::of(torino).marta;
        let permit = may::<RevisePhase>(&marta, &scope(torino, &[])).unwrap().because("più tempo").unwrap();
        let mut tx = db.write().await.unwrap();
        let longer = phase(PhaseKind::Consultation, "2025-01-20", "2025-03-16");
        store::revise_phase(&mut tx, &permit, id, &longer).await.unwrap();
        tx.commit().await.unwrap();
        let phases = store::phases(&db.read().await.unwrap(), torino).await.unwrap();
        assert_eq!((phases.len(), phases[0].id), (1, id));
        assert_eq!(phases[0].ends_on, Day::parse("2025-03-16").unwrap());
        let off_table = phases[0].text(process::PhaseTextName::OffTable, kernel::Lang::En);
        assert_eq!(off_table, Some("I bilanci dei due enti"));
    });
}

#[test]
fn a_phase_that_ends_before_it_begins_is_refused_and_nothing_is_written() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let wrong = add_phase(&db, &phase(PhaseKind::Consultation, "2025-03-02", "2025-01-20")).await;
        assert!(matches!(wrong, Err(Failure::Invalid(_))));
        assert!(store::phases(&db.read().await.unwrap(), torino).await.unwrap().is_empty());
    });
}

#[test]
fn an_act_of_a_promoter_of_another_process_does_not_exist_here() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let other = kernel::ProcessId(kernel::uuid::Uuid::from_u128(2));
        testing::open(&db, other, "bologna").await.unwrap();
        let theirs = store::promoters(&db.read().await.unwrap(), other).await.unwrap()[0].id;
        let marta = Cast::of(torino).marta;
        let permit = may::<AddAct>(&marta, &scope(torino, &[])).unwrap().plainly();
        let mut tx = db.write().await.unwrap();
        let refused = store::add_act(&mut tx, &permit, theirs, &act("224")).await;
        assert!(matches!(refused, Err(Failure::NotFound)));
    });
}

#[test]
fn a_body_joins_the_promoters_once_with_its_act_after_the_others() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let marta = Cast::of(torino).marta;
        let joins = || may::<AddPromoter>(&marta, &scope(torino, &[])).unwrap().plainly();
        let acts = may::<AddAct>(&marta, &scope(torino, &[])).unwrap().plainly();
        let name = Both { it: "Comune di Ivrea".to_owned(), en: "City of Ivrea".to_owned() };
        let mut tx = db.write().await.unwrap();
        let ivrea = store::add_promoter(&mut tx, &joins(), &name).await.unwrap();
        store::add_act(&mut tx, &acts, ivrea, &act("31")).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.write().await.unwrap();
        let again = store::add_promoter(&mut tx, &joins(), &name).await;
        assert!(matches!(again, Err(Failure::Invalid(problems)) if problems[0].field == "name_it"));
        drop(tx);
        let view = db.read().await.unwrap();
        let all = store::promoters(&view, torino).await.unwrap();
        assert_eq!((all.len(), all[2].id, all[2].name.say(kernel::Lang::En)), (3, ivrea, "City of Ivrea"));
        let acts = store::acts(&view, torino).await.unwrap();
        assert_eq!(
            acts.iter().map(|act| (act.promoter, act.number.as_str())).collect::<Vec<_>>(),
            [(ivrea, "31")]
        );
    });
}

#[test]
fn only_the_lead_lets_a_body_join() {
    let cast = Cast::of(testing::TORINO);
    assert!(may::<AddPromoter>(&cast.marta, &scope(testing::TORINO, &[])).is_ok());
    assert!(may::<AddPromoter>(&cast.elena, &scope(testing::TORINO, &[])).is_err());
}

#[test]
fn an_act_tells_all_that_is_wrong_at_once() {
    let read = |name: &'static str| if name == "url" { "ftp://x".to_owned() } else { String::new() };
    let Err(Failure::Invalid(problems)) =
        ActDraft::parse(ActKind::Agreement, Day::parse("2026-11-22").unwrap(), read)
    else {
        panic!("accepted")
    };
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["body", "number", "adopted_on", "url"]);
}

#[test]
fn an_act_is_taken_on_a_day_that_has_come() {
    let today = Day::parse("2026-11-22").unwrap();
    let on = |day: &'static str| {
        let read = move |name: &'static str| match name {
            "adopted_on" => day.to_owned(),
            "body" | "number" => "Giunta 31".to_owned(),
            _ => String::new(),
        };
        ActDraft::parse(ActKind::Adoption, today, read)
    };
    assert!(on("2026-11-21").is_ok() && on("2026-11-22").is_ok());
    let Err(Failure::Invalid(problems)) = on("2026-11-23") else { panic!("accepted") };
    assert_eq!((problems[0].field, problems[0].key), ("adopted_on", "process-problem-act-day"));
}

#[test]
fn a_word_is_added_once_to_its_list() {
    on_both(async |db| {
        let torino = testing::turin(&db).await.unwrap();
        let marta = Cast::of(torino).marta;
        let mut tx = db.write().await.unwrap();
        for (word, accepted) in [("finanza", true), ("finanza", false)] {
            let permit = may::<AddWord>(&marta, &scope(torino, &[])).unwrap().plainly();
            let added = store::add_word(&mut tx, &permit, Words::Sector, word, &Both::same("Finanza")).await;
            assert_eq!(added.is_ok(), accepted);
        }
        assert_eq!(store::words(&tx, torino, Words::Sector).await.unwrap().len(), 1);
        assert_eq!(store::words(&tx, torino, Words::Category).await.unwrap().len(), 0);
    });
}

#[test]
fn only_the_lead_describes_the_process() {
    let torino = testing::TORINO;
    let cast = Cast::of(torino);
    assert!(may::<DescribeProcess>(&cast.marta, &scope(torino, &[])).is_ok());
    assert!(may::<DescribeProcess>(&cast.elena, &scope(torino, &[])).is_err());
    let house_lead =
        Actor::person(cast.elena.person.unwrap(), vec![Grant { process: kernel::HOUSE, role: Role::Lead }]);
    assert!(may::<process::changes::OpenProcess>(&house_lead, &Scope::house()).is_ok());
}

//! Stories of the directory, on both databases.

#![cfg(test)]

use directory::{
    How, MandateDraft, ORGANISATION,
    changes::{AddOrganisation, EndMandate, GiveMandate, ReviseOrganisation},
    model::{Draft, Title},
    store,
};
use kernel::{Day, Failure, Lang, OrganisationId, ProcessId, Ref, Role, Viewer, may};
use process::{Words, changes::AddWord, model::Both, testing};
use record::Db;
use testkit::{Cast, on_both, person, scope};

const CATEGORIES: [&str; 2] = ["associazione", "fondazione"];

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

async fn turin(db: &Db) -> ProcessId {
    let torino = testing::turin(db).await.unwrap();
    for word in CATEGORIES {
        let permit = may::<AddWord>(&Cast::of(torino).marta, &scope(torino, &[])).unwrap().plainly();
        let mut tx = db.write().await.unwrap();
        process::store::add_word(&mut tx, &permit, Words::Category, word, &Both::same(word)).await.unwrap();
        tx.commit().await.unwrap();
    }
    torino
}

fn card(name: &str, category: &str) -> Draft {
    let categories: Vec<(String, Both)> =
        CATEGORIES.iter().map(|word| ((*word).to_owned(), Both::same(word))).collect();
    let read = |field: &str| match field {
        "name" => name.to_owned(),
        "category" => category.to_owned(),
        "municipality" => "Pinerolo".to_owned(),
        _ => "Fa cose.".to_owned(),
    };
    Draft::parse(read, &categories).unwrap()
}

async fn add(db: &Db, process: ProcessId, draft: &Draft) -> Result<OrganisationId, Failure> {
    let permit = may::<AddOrganisation>(&Cast::of(process).anna, &scope(process, &[]))?.plainly();
    let mut tx = db.write().await?;
    let id = store::add(&mut tx, &permit, draft).await?;
    tx.commit().await?;
    Ok(id)
}

async fn give(db: &Db, process: ProcessId, draft: &MandateDraft) -> Result<directory::MandateId, Failure> {
    let permit = may::<GiveMandate>(&Cast::of(process).marta, &scope(process, &[]))?.plainly();
    let mut tx = db.write().await?;
    let id = store::give_mandate(&mut tx, &permit, draft).await?;
    tx.commit().await?;
    Ok(id)
}

fn mandate(organisation: OrganisationId, from: &str, until: Option<&str>) -> MandateDraft {
    MandateDraft {
        person: Cast::of(testing::TORINO).rosa.person.unwrap(),
        organisation,
        title: Title::parse("presidente").unwrap(),
        from_day: day(from),
        until_day: until.map(day),
        how: How::Deed,
    }
}

#[test]
fn organisations_are_listed_as_people_sort_them_and_counted_by_kind() {
    on_both(async |db| {
        let torino = turin(&db).await;
        for (name, category) in
            [("Zattera", "fondazione"), ("Àncora di Po", "associazione"), ("banca del tempo", "associazione")]
        {
            add(&db, torino, &card(name, category)).await.unwrap();
        }
        let view = db.read().await.unwrap();
        let all = store::organisations(&view, torino).await.unwrap();
        let names: Vec<&str> = all.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Àncora di Po", "banca del tempo", "Zattera"]);
        let sizes = store::category_sizes(&view, torino).await.unwrap();
        assert_eq!(sizes, [("associazione".to_owned(), 2), ("fondazione".to_owned(), 1)]);
    });
}

#[test]
fn two_people_who_edit_one_card_do_not_overwrite_each_other() {
    on_both(async |db| {
        let torino = turin(&db).await;
        let id = add(&db, torino, &card("Zattera", "fondazione")).await.unwrap();
        let base = store::organisation(&db.read().await.unwrap(), torino, id).await.unwrap().revision;
        for (name, wins) in [("Zattera onlus", true), ("La Zattera", false)] {
            let permit =
                may::<ReviseOrganisation>(&Cast::of(torino).anna, &scope(torino, &[])).unwrap().plainly();
            let mut tx = db.write().await.unwrap();
            let done = store::revise(&mut tx, &permit, id, base, &card(name, "fondazione")).await;
            assert_eq!(done.is_ok(), wins, "{name}");
            if done.is_ok() {
                tx.commit().await.unwrap();
            } else {
                assert!(matches!(done, Err(Failure::Conflict)));
            }
        }
        let view = db.read().await.unwrap();
        assert_eq!(store::organisation(&view, torino, id).await.unwrap().name, "Zattera onlus");
    });
}

#[test]
fn the_same_name_in_the_same_town_is_entered_once() {
    on_both(async |db| {
        let torino = turin(&db).await;
        add(&db, torino, &card("Società Operaia", "associazione")).await.unwrap();
        let again = add(&db, torino, &card("SOCIETA  operaia", "associazione")).await;
        let Err(Failure::Invalid(problems)) = again else { panic!("entered twice") };
        assert_eq!(problems[0].key, "directory-problem-name-taken");
    });
}

#[test]
fn an_organisation_of_one_process_is_unknown_in_another() {
    on_both(async |db| {
        let torino = turin(&db).await;
        let milano = ProcessId(kernel::uuid::Uuid::from_u128(77));
        testing::open(&db, milano, "milano").await.unwrap();
        let id = add(&db, torino, &card("Zattera", "fondazione")).await.unwrap();
        let view = db.read().await.unwrap();
        assert!(matches!(store::organisation(&view, milano, id).await, Err(Failure::NotFound)));
        drop(view);
        let elsewhere = may::<GiveMandate>(&Cast::of(milano).marta, &scope(milano, &[])).unwrap().plainly();
        let mut tx = db.write().await.unwrap();
        let given = store::give_mandate(&mut tx, &elsewhere, &mandate(id, "2026-11-01", None)).await;
        assert!(matches!(given, Err(Failure::NotFound)));
    });
}

#[test]
fn a_mandate_holds_from_its_first_day_to_its_last_and_only_in_its_process() {
    on_both(async |db| {
        let torino = turin(&db).await;
        let id = add(&db, torino, &card("Zattera", "fondazione")).await.unwrap();
        let given = give(&db, torino, &mandate(id, "2026-10-01", Some("2026-10-25"))).await.unwrap();
        let rosa = Cast::of(torino).rosa.person.unwrap();
        let milano = ProcessId(kernel::uuid::Uuid::from_u128(77));
        let view = db.read().await.unwrap();
        for (on, holds) in
            [("2026-09-30", false), ("2026-10-01", true), ("2026-10-25", true), ("2026-10-26", false)]
        {
            let mine = store::mandates_of(&view, torino, rosa, day(on)).await.unwrap();
            assert_eq!(mine == [id], holds, "{on}");
        }
        assert!(store::mandates_of(&view, milano, rosa, day("2026-10-10")).await.unwrap().is_empty());
        let covering = store::covers(&view, torino, rosa, id, day("2026-10-25")).await.unwrap();
        assert_eq!(covering, Some(given));
    });
}

#[test]
fn a_mandate_is_ended_once_and_with_a_reason() {
    on_both(async |db| {
        let torino = turin(&db).await;
        let id = add(&db, torino, &card("Zattera", "fondazione")).await.unwrap();
        let given = give(&db, torino, &mandate(id, "2026-10-01", None)).await.unwrap();
        let marta = Cast::of(torino).marta;
        for (last, works) in [("2026-11-10", true), ("2026-11-15", false)] {
            let ask = may::<EndMandate>(&marta, &scope(torino, &[])).unwrap();
            let mut tx = db.write().await.unwrap();
            let permit = ask.because("Non è più presidente.").unwrap();
            let ended = store::end_mandate(&mut tx, &permit, given, day(last)).await;
            assert_eq!(ended.is_ok(), works);
            if works {
                tx.commit().await.unwrap();
            }
        }
        let view = db.read().await.unwrap();
        let rosa = Cast::of(torino).rosa.person.unwrap();
        assert_eq!(store::mandates_of(&view, torino, rosa, day("2026-11-10")).await.unwrap(), [id]);
        assert!(store::mandates_of(&view, torino, rosa, day("2026-11-11")).await.unwrap().is_empty());
    });
}

#[test]
fn only_the_lead_gives_mandates_and_only_keepers_enter_cards() {
    let torino = testing::TORINO;
    let cast = Cast::of(torino);
    assert!(may::<GiveMandate>(&cast.anna, &scope(torino, &[])).is_err());
    assert!(may::<AddOrganisation>(&cast.rosa, &scope(torino, &[])).is_err());
    assert!(may::<AddOrganisation>(&person(11, torino, Some(Role::Lead)), &scope(torino, &[])).is_ok());
}

#[test]
fn an_organisation_reads_by_its_name_and_leads_to_its_page() {
    on_both(async |db| {
        let torino = turin(&db).await;
        let id = add(&db, torino, &card("Zattera", "fondazione")).await.unwrap();
        let view = db.read().await.unwrap();
        let asked = web::label::Asked { view: &view, viewer: Viewer::public(torino), lang: Lang::It };
        let one = Ref { kind: ORGANISATION, id: id.0 };
        let labels = web::label::labels(asked, &[one]).await.unwrap();
        assert_eq!(labels[&one].title, "Zattera");
        assert_eq!(labels[&one].path, Some(format!("/processes/torino-2030/organisations/{id}")));
    });
}

#[test]
fn the_list_issues_one_statement_however_long_it_is() {
    on_both(async |db| {
        let torino = turin(&db).await;
        let mut counted = Vec::new();
        for round in 0..2 {
            for number in 0..5 {
                add(&db, torino, &card(&format!("Rete {round} {number}"), "associazione")).await.unwrap();
            }
            let view = db.read().await.unwrap();
            store::organisations(&view, torino).await.unwrap();
            counted.push(view.issued());
        }
        assert_eq!(counted, [1, 1]);
    });
}

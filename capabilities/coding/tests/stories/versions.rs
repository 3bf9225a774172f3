//! Stories of the codebook over time: as of a day, and what changed between two.

use crate::{
    client::Browser,
    reshaping::{begin, code_now, merge, put_under},
    world::{add_code, because, code},
};
use coding::{
    changes::{RetireCode, ReviseCode},
    difference::{Codebook, How, Part, differences},
    model::{CodeName, Definition},
    store,
};
use kernel::Moment;
use record::{Db, Snapshot};
use testkit::on_both;

const ROOT: &str = "/it/processes/torino-2030";

async fn codebook(view: &Snapshot, process: kernel::ProcessId, at: Moment) -> Codebook {
    let codes = store::codes(view, process, at).await.unwrap();
    Codebook { codes, heirs: store::heirs(view, process, at).await.unwrap() }
}

async fn last_moment(db: &Db) -> Moment {
    let view = db.read().await.unwrap();
    Moment(view.number(record::sql!("SELECT max(recorded_at) FROM ledger_entry"), vec![]).await.unwrap())
}

#[test]
fn what_changed_between_two_moments_is_said_code_by_code() {
    on_both(async |db| {
        let world = begin(&db).await;
        let (one, two) = (add_code(&db, &world, "Denaro").await, add_code(&db, &world, "Ritardi").await);
        let (three, four) = (add_code(&db, &world, "Attese").await, add_code(&db, &world, "Altro").await);
        let then = last_moment(&db).await;
        let new = add_code(&db, &world, "Tempi").await;
        merge(&db, &world, one, &[two]).await.unwrap();
        put_under(&db, &world, three, Some(one)).await.unwrap();
        let base = code_now(&db, &world, one).await.revision;
        let mut tx = db.write().await.unwrap();
        let revise = because::<ReviseCode>(&world.cast.anna, world.process);
        let mut draft = code("Denaro", None);
        draft.name = CodeName::parse("Soldi").unwrap();
        draft.definition = Definition::parse("Chi paga chi.").unwrap();
        store::revise_code(&mut tx, &revise, one, base, &draft).await.unwrap();
        let retire = because::<RetireCode>(&world.cast.anna, world.process);
        store::retire_code(&mut tx, &retire, four).await.unwrap();
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        let (before, after) =
            (codebook(&view, world.process, then).await, codebook(&view, world.process, Moment::MAX).await);
        let found: Vec<_> = differences(&before, &after).into_iter().map(|one| (one.code, one.how)).collect();
        for expected in [
            (new, How::Added),
            (two, How::Merged("Soldi".to_owned())),
            (three, How::Moved(String::new())),
            (one, How::Renamed("Denaro".to_owned())),
            (one, How::Reworded(Part::Definition)),
            (four, How::Retired),
        ] {
            assert!(found.contains(&expected), "{expected:?} in {found:?}");
        }
        assert_eq!(found.len(), 6);
        assert!(differences(&before, &before).is_empty());
        // A moment of the past reads the same whatever came after.
        assert_eq!(before.codes.iter().filter(|code| code.retired_at.is_none()).count(), 4);
    });
}

#[test]
fn the_codebook_is_read_as_of_a_day_and_printed_whole() {
    on_both(async |db| {
        let world = begin(&db).await;
        let one = add_code(&db, &world, "Denaro").await;
        let two = add_code(&db, &world, "Ritardi").await;
        merge(&db, &world, one, &[two]).await.unwrap();
        let browser = Browser::on(&db, sources::routes().and(coding::routes()));
        let printed = format!("{ROOT}/desk/codebook/printed");
        let versions = format!("{ROOT}/desk/codebook/versions");
        for (who, path) in [("", &printed), ("rosa", &versions), ("elena", &printed)] {
            assert_ne!(browser.get(who, path).await.status, 200, "{who} {path}");
        }
        let page = browser.get("anna", &printed).await;
        assert!(page.has("Denaro") && page.has("Che cosa vuol dire.") && !page.has("Ritardi"));
        assert!(browser.get("anna", &format!("{printed}?on=2001-01-01")).await.has("era vuoto"));
        let page = browser.get("marta", &versions).await;
        assert!(page.has("«Denaro» è nuovo.") && page.has("Codici uniti"), "{}", page.body);
        assert!(!page.has("«Ritardi»"), "what came and went between the two days is in neither");
        let quiet = browser.get("marta", &format!("{versions}?from=2001-01-01&until=2001-02-01")).await;
        assert!(quiet.has("In questi giorni non è cambiato nulla"));
        assert_eq!(browser.get("marta", &format!("{versions}?from=ieri")).await.status, 422);
    });
}

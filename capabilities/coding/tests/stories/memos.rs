//! Stories of memos: on anything, revised by later ones, in one place.

use crate::{
    client::Browser,
    world::{TEXT, add_code, passage, plainly, take, world},
};
use coding::{
    CODE, EXCERPT, Memo, MemoId,
    changes::{ReviseMemo, WithdrawMemo, WriteMemo},
    store::{self, Sought},
};
use kernel::{Actor, Attribution, Failure, ProcessId, Ref};
use process::PROCESS;
use record::Db;
use sources::{PASSAGE, SOURCE, SourceKind};
use testkit::on_both;

const ROOT: &str = "/it/processes/torino-2030";

async fn write(
    db: &Db,
    actor: &Actor,
    process: ProcessId,
    about: Ref,
    words: &str,
) -> Result<MemoId, Failure> {
    let mut tx = db.write().await.unwrap();
    let permit = plainly::<WriteMemo>(actor, process);
    let id = store::write_memo(&mut tx, &permit, about, &Memo::parse(words).unwrap()).await?;
    tx.commit().await?;
    Ok(id)
}

async fn words(db: &Db, process: ProcessId, sought: &Sought) -> Vec<String> {
    let view = db.read().await.unwrap();
    let all = store::memos(&view, process, None, sought, 100).await.unwrap();
    all.into_iter().filter_map(|memo| memo.body).collect()
}

#[test]
fn a_memo_is_about_anything_of_its_process_and_found_by_thing_person_and_kind() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let code = add_code(&db, &world, "Pagamenti").await;
        let excerpt = take(&db, &world, "Comprare bene", &[code]).await;
        let at = passage(&db, &world, 2).await.id;
        let (anna, bruno) = (&world.cast.anna, &world.cast.bruno);
        let about = |kind, id| Ref { kind, id };
        let things = [
            about(PROCESS, world.process.0),
            about(SOURCE, world.source.0),
            about(PASSAGE, at.0),
            about(EXCERPT, excerpt.0),
            about(CODE, code.0),
        ];
        for (number, thing) in things.into_iter().enumerate() {
            let who = if number % 2 == 0 { anna } else { bruno };
            write(&db, who, world.process, thing, &format!("Nota {number}")).await.unwrap();
        }
        let all = Sought::default();
        let newest_first = ["Nota 4", "Nota 3", "Nota 2", "Nota 1", "Nota 0"];
        assert_eq!(words(&db, world.process, &all).await, newest_first);
        let of_code = Sought { about: Some(things[4]), ..all };
        assert_eq!(words(&db, world.process, &of_code).await, ["Nota 4"]);
        let on_passages = Sought { kind: Some(PASSAGE), ..all };
        assert_eq!(words(&db, world.process, &on_passages).await, ["Nota 2"]);
        let of_bruno = Sought { person: bruno.person, ..all };
        assert_eq!(words(&db, world.process, &of_bruno).await, ["Nota 3", "Nota 1"]);
        let other = ProcessId(kernel::uuid::Uuid::from_u128(77));
        process::testing::open(&db, other, "altrove").await.unwrap();
        assert!(words(&db, other, &all).await.is_empty());
        let stranger = testkit::Cast::of(other).anna;
        for thing in things {
            let refused = write(&db, &stranger, other, thing, "Di nascosto").await;
            assert!(matches!(refused, Err(Failure::NotFound)), "{thing}");
        }
    });
}

#[test]
fn a_memo_is_revised_by_its_author_once_and_never_edited() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let about = Ref { kind: PROCESS, id: world.process.0 };
        let memo = write(&db, &world.cast.anna, world.process, about, "Prima.").await.unwrap();
        let revise = async |actor: &Actor, memo: MemoId, text: &str| {
            let mut tx = db.write().await.unwrap();
            let permit = plainly::<ReviseMemo>(actor, world.process);
            let next = store::revise_memo(&mut tx, &permit, memo, &Memo::parse(text).unwrap()).await?;
            tx.commit().await?;
            Ok::<MemoId, Failure>(next)
        };
        assert!(matches!(revise(&world.cast.bruno, memo, "Mia.").await, Err(Failure::NotFound)));
        let next = revise(&world.cast.anna, memo, "Poi.").await.unwrap();
        assert!(matches!(revise(&world.cast.anna, memo, "Ancora.").await, Err(Failure::Conflict)));
        assert_eq!(words(&db, world.process, &Sought::default()).await, ["Poi."]);
        let mut tx = db.write().await.unwrap();
        let permit = plainly::<WithdrawMemo>(&world.cast.anna, world.process);
        store::withdraw_memo(&mut tx, &permit, next).await.unwrap();
        assert!(matches!(store::withdraw_memo(&mut tx, &permit, next).await, Err(Failure::Conflict)));
        drop(tx);
        let mut tx = db.write().await.unwrap();
        store::withdraw_memo(&mut tx, &permit, next).await.unwrap();
        tx.commit().await.unwrap();
        assert!(words(&db, world.process, &Sought::default()).await.is_empty());
    });
}

#[test]
fn the_memos_of_a_process_stand_on_one_page_for_those_who_read_its_sources() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let code = add_code(&db, &world, "Pagamenti").await;
        let browser = Browser::on(&db, sources::routes().and(coding::routes()));
        let path = format!("{ROOT}/desk/memos");
        for who in ["", "rosa", "elena"] {
            assert_ne!(browser.get(who, &path).await.status, 200, "{who}");
        }
        assert!(browser.get("anna", &path).await.has("Qui non ci sono note"));
        let about = Ref { kind: CODE, id: code.0 }.to_string();
        let form = browser.get("anna", &format!("{path}/new?about={about}")).await;
        let once = form.body.split("name=\"once\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let empty = browser.post("anna", &path, &[("once", once), ("about", &about), ("memo", " ")]).await;
        assert!(empty.status == 422 && empty.has("href=\"#f-memo\""));
        let hostile = [("once", once), ("about", "coding.code:00000000000000000000000000"), ("memo", "x")];
        assert_eq!(browser.post("anna", &path, &hostile).await.status, 404);
        let sent = [("once", once), ("about", about.as_str()), ("memo", "Torna <spesso>.")];
        let done = browser.post("anna", &path, &sent).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert_eq!(browser.post("anna", &path, &sent).await.leads_to(), done.leads_to());
        let page = browser.get("anna", done.leads_to()).await;
        assert!(page.has("Torna &#60;spesso&#62;.") && page.has("Pagamenti") && page.has("Annulla"));
        assert!(browser.get("marta", &path).await.has("Torna"), "who leads reads it");
        assert!(!browser.get("marta", &path).await.has("Riscrivi"), "and leaves it to its author");
        assert!(browser.get("anna", &format!("{path}?kind=theme")).await.has("Qui non ci sono note"));
        assert!(browser.get("anna", &format!("{path}?from=2099-01-01")).await.has("Qui non ci sono note"));
        assert_eq!(browser.get("anna", &format!("{path}?kind=meteo")).await.status, 422);
        let before = page.body.split("/revisions\"").next().unwrap();
        let own = before.rsplit("action=\"").next().unwrap().to_owned();
        let revisions = format!("{own}/revisions");
        assert_eq!(browser.post("marta", &revisions, &[("memo", "Mia.")]).await.status, 404);
        assert_eq!(browser.post("anna", &revisions, &[("memo", "")]).await.status, 422);
        let revised = browser.post("anna", &revisions, &[("memo", "Torna ovunque.")]).await;
        assert_eq!(revised.status, 303, "{}", revised.body);
        assert_eq!(browser.post("anna", &revisions, &[("memo", "Ancora.")]).await.status, 409);
        let page = browser.get("anna", revised.leads_to()).await;
        assert!(page.has("Torna ovunque.") && page.has("Riscritta") && page.has("Nota riscritta."));
        let public = browser.get("", &format!("{ROOT}/codebook/pagamenti")).await;
        assert!(!public.has("Torna"), "a memo is for the staff");
    });
}

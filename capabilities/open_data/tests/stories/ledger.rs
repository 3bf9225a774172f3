//! The public ledger says what was done and in which role; who did it, and why in private, it never says.

use crate::scene::{SECRETS, turin};
use kernel::{Lang, Viewer};
use open_data::ledger::{length, told};
use testkit::on_both;
use web::label::Asked;

#[test]
fn everybody_reads_what_was_done_and_nobody_by_whom() {
    on_both(async |db| {
        let scene = turin(&db).await;
        let process = scene.world.process;
        let view = db.read().await.unwrap();
        let entries = length(&view, process).await.unwrap();
        for lang in Lang::ALL {
            // Also when somebody who works here asks: the page is the same for all.
            let staff = Viewer::of(&scene.world.cast.elena, process);
            let all = told(Asked { view: &view, viewer: staff, lang: *lang }, 0, entries).await.unwrap();
            let numbers: Vec<i64> = all.iter().map(|entry| entry.seq).collect();
            assert_eq!(numbers, (1..=entries).collect::<Vec<_>>());
            assert!(
                all.iter()
                    .all(|entry| !entry.what.starts_with("change-") && !entry.role.starts_with("role-"))
            );
            let words = format!("{all:?}");
            for secret in SECRETS {
                assert!(!words.contains(secret), "{secret} can be read: {words}");
            }
            let reasons: Vec<&str> = all.iter().filter_map(|entry| entry.reason.as_deref()).collect();
            assert!(
                reasons.contains(&"lo dice il documento")
                    && reasons.contains(&"Contiene offese a una persona.")
            );
            assert!(!reasons.contains(&"troppo riconoscibile"));
        }
    });
}

#[test]
fn reading_the_ledger_costs_no_statement_for_each_entry() {
    on_both(async |db| {
        let scene = turin(&db).await;
        let issued = async || {
            let view = db.read().await.unwrap();
            let process = scene.world.process;
            let entries = length(&view, process).await.unwrap();
            told(Asked { view: &view, viewer: Viewer::public(process), lang: Lang::It }, 0, entries)
                .await
                .unwrap();
            view.issued()
        };
        let before = issued().await;
        for number in 0..12 {
            scene
                .world
                .revise(scene.bare, &format!("Il piano si rivede ogni {number} anni."), "si prova")
                .await
                .unwrap();
        }
        let after = issued().await;
        assert!(after <= before + 3, "{before} statements, {after} for 12 entries more");
    });
}

//! The public ledger says what was done and in which role; who did it, and why in private, it never says.

use crate::scene::turin;
use kernel::{Lang, Viewer};
use open_data::ledger::{length, told};
use testkit::{Cast, on_both};
use web::label::Asked;

#[test]
fn everybody_reads_what_was_done_and_nobody_by_whom() {
    on_both(async |db| {
        let process = turin(&db).await;
        let view = db.read().await.unwrap();
        let entries = length(&view, process).await.unwrap();
        for lang in Lang::ALL {
            let staff = Viewer::of(&Cast::of(process).elena, process);
            let all = told(Asked { view: &view, viewer: staff, lang: *lang }, 0, entries).await.unwrap();
            let numbers: Vec<i64> = all.iter().map(|entry| entry.seq).collect();
            assert_eq!(numbers, (1..=entries).collect::<Vec<_>>());
            assert!(all.iter().all(|entry| !entry.what.starts_with("change-") && !entry.role.starts_with("role-")));
            let words = format!("{all:?}");
            assert!(!words.contains("in segreto") && !words.contains("non ancora pubbliche"), "{words}");
        }
    });
}

#[test]
fn a_page_of_the_ledger_costs_the_same_however_long_the_ledger_is() {
    on_both(async |db| {
        let process = turin(&db).await;
        let issued = async |until| {
            let view = db.read().await.unwrap();
            told(Asked { view: &view, viewer: Viewer::public(process), lang: Lang::It }, 0, until).await.unwrap();
            view.issued()
        };
        assert_eq!(issued(9).await, issued(10).await);
    });
}

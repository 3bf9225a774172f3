//! What leaves one database arrives in the other the same; what is not public leaves only when everything does.

use crate::scene::{Exported, SECRETS, SLUG, exported, turin};
use open_data::{Backup, backup, import, restore, verify};
use record::{Db, archive::Extent};
use std::cell::OnceCell;
use testkit::{on_both, on_postgres, on_sqlite};

async fn leave(db: &Db, into: &OnceCell<Exported>) {
    turin(db).await;
    assert!(into.set(exported(db, Extent::Whole).await).is_ok(), "exported twice");
}

async fn arrive(db: &Db, from: &OnceCell<Exported>) {
    let from = from.get().unwrap();
    import(db, &from.archive(), &mut |_, _| ()).await.unwrap();
    let again = exported(db, Extent::Whole).await;
    assert_eq!(from.files(), again.files());
    assert!(import(db, &from.archive(), &mut |_, _| ()).await.is_err(), "it is already here");
}

#[test]
fn a_process_moves_from_sqlite_to_postgresql_byte_for_byte() {
    let archive = OnceCell::new();
    on_sqlite(async |db| leave(&db, &archive).await);
    on_postgres(async |db| arrive(&db, &archive).await);
}

#[test]
fn a_process_moves_from_postgresql_to_sqlite_byte_for_byte() {
    let archive = OnceCell::new();
    on_postgres(async |db| leave(&db, &archive).await);
    on_sqlite(async |db| arrive(&db, &archive).await);
}

#[test]
fn both_databases_write_the_same_archive() {
    let (one, other) = (OnceCell::new(), OnceCell::new());
    on_sqlite(async |db| leave(&db, &one).await);
    on_postgres(async |db| leave(&db, &other).await);
    assert_eq!(one.into_inner().unwrap().files(), other.into_inner().unwrap().files());
}

#[test]
fn what_is_not_public_is_only_in_the_private_part() {
    on_both(async |db| {
        turin(&db).await;
        let whole = exported(&db, Extent::Whole).await;
        for (path, bytes) in whole.files() {
            let text = String::from_utf8_lossy(&bytes);
            for secret in SECRETS {
                assert!(!text.contains(secret) || path.starts_with("private/"), "{secret} in {path}");
            }
        }
        let public = exported(&db, Extent::Public).await;
        assert!(public.files().keys().all(|path| !path.starts_with("private/")));
        let report = verify(&public.archive());
        assert!(report.holds() && !report.private, "{}", report.tell(kernel::Lang::It));
        assert!(import(&db, &public.archive(), &mut |_, _| ()).await.is_err());
    });
}

#[test]
fn what_is_public_is_in_the_public_part() {
    on_both(async |db| {
        turin(&db).await;
        let public = exported(&db, Extent::Public).await;
        let words = public.text("record/content.jsonl");
        let all = [
            "Scrivere clausole sociali verificabili.",
            "lo dice il documento",
            "con prudenza",
            "Servono esempi.",
            "Presentazione di Strategia metropolitana",
            "chiede di decidere insieme",
            "Dite quali clausole",
            "Contiene offese",
            "È giusto dirlo meglio.",
        ];
        for text in all {
            assert!(words.contains(text), "{text} is not in the public part");
        }
        // Quoted in public, but the transcript it comes from is not.
        assert!(!words.contains("Il credito arriva tardi"));
    });
}

#[test]
fn the_archive_reads_without_the_product() {
    on_both(async |db| {
        turin(&db).await;
        let archive = exported(&db, Extent::Whole).await;
        let text = archive.text("text/plan-v2.md");
        assert!(text.starts_with("# Testo per l'adozione\n"), "{text}");
        assert!(
            text.contains("## Governance\n\n**1.0.1** Scrivere clausole sociali verificabili.\n"),
            "{text}"
        );
        assert!(archive.text("private/text/plan-draft.md").contains("nessuno ha pubblicato"));
        let evidence = archive.text("text/evidence.md");
        assert!(
            evidence.contains("**Da qui vengono le parole**\n\nUna persona ascoltata, settore finanza"),
            "{evidence}"
        );
        assert!(
            evidence.contains("> Il credito arriva tardi.\n")
                && evidence.contains("un’evidenza non pubblica"),
            "{evidence}"
        );
        let contributions = archive.text("text/contributions.md");
        assert!(contributions.contains("## Contributo 2\n"), "{contributions}");
        assert!(
            contributions.contains("> \\=Dite \"quali\" clausole,  \n> o non serve.\n"),
            "{contributions}"
        );
        assert!(
            contributions.contains("**Accolta, 22 novembre 2026**\n\n> È giusto dirlo meglio.\n"),
            "{contributions}"
        );
        assert!(contributions.contains("Rosa Bianchi") && contributions.contains("La Filigrana"));
        let list = archive.text("text/sources/README.md");
        assert!(
            list.contains("Strategia metropolitana") && list.contains("- finanza: 6\n- Altri settori: 5\n"),
            "{list}"
        );
        assert!(list.contains("Un altro documento è stato raccolto"), "{list}");
        let ledger = archive.text("text/ledger.md");
        assert!(
            ledger.starts_with("# Registro delle operazioni\n")
                && ledger.contains("**1** · 22 novembre 2026, 12:00")
        );
        assert!(ledger.contains("> lo dice il documento"), "{ledger}");
        let readme = archive.text("README.md");
        assert!(readme.contains("doppiofilo-entry-1") && readme.contains("## How to verify"));
    });
}

#[test]
fn an_altered_archive_is_not_imported() {
    on_both(async |db| {
        turin(&db).await;
        let archive = exported(&db, Extent::Whole).await;
        archive.forge("record/content.jsonl", |text| text.replace("clausole", "cose"));
        let before = db.entries().await.unwrap();
        assert!(import(&db, &archive.archive(), &mut |_, _| ()).await.is_err());
        assert_eq!(db.entries().await.unwrap(), before);
    });
}

#[test]
fn an_export_never_writes_into_a_folder_with_something_in_it() {
    on_sqlite(async |db| {
        turin(&db).await;
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("appunti.txt"), "miei").unwrap();
        let made = open_data::export(&db, SLUG, folder.path(), Extent::Whole, &mut |_, _| ()).await;
        assert!(made.is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    });
}

#[test]
fn a_copy_of_the_database_goes_back_only_where_there_is_none() {
    on_sqlite(async |db| {
        turin(&db).await;
        let folder = tempfile::tempdir().unwrap();
        let (copy, back) = (folder.path().join("copia.sqlite"), folder.path().join("nuova.sqlite"));
        let Backup::Done(made) = backup(&db, "", &copy).await.unwrap() else { panic!("not copied") };
        assert_eq!(made.entries, db.entries().await.unwrap());
        let back = back.display().to_string();
        assert_eq!(restore(&copy, &back).await.unwrap(), Backup::Done(made));
        assert!(restore(&copy, &back).await.is_err());
    });
}

#[test]
fn postgresql_is_copied_with_its_own_tool() {
    on_postgres(async |db| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("copia.dump");
        let made = backup(&db, "postgres://chi:segreta@qui/processi", &file).await.unwrap();
        let Backup::UseTool(command) = made else { panic!("copied") };
        assert!(
            command.starts_with("pg_dump --format=custom")
                && command.ends_with("'postgres://chi:segreta@qui/processi'")
        );
        assert!(!file.exists());
    });
}

#[test]
fn outside_the_private_part_nothing_says_which_quotations_come_from_one_interview() {
    on_both(async |db| {
        let scene = turin(&db).await;
        let public = exported(&db, Extent::Public).await;
        let interview = scene.interview.to_string();
        let closed = [scene.closed_document.to_string(), scene.closed.to_string()];
        for (path, bytes) in public.files() {
            let text = String::from_utf8_lossy(&bytes);
            // The chain of the ledger names what each entry is about; nothing else does.
            let ledger = path == "record/ledger_entry.jsonl";
            assert!(ledger || !text.contains(&interview), "the interview is in {path}");
            assert!(ledger || !closed.iter().any(|id| text.contains(id)), "what is closed is in {path}");
            let quoted = path == "record/link.jsonl";
            assert!(
                ledger || quoted || !text.contains(&scene.spoken.to_string()),
                "the quotation is in {path}"
            );
        }
        assert!(public.text("record/coding_excerpt.jsonl").contains(&scene.open.to_string()));
        assert!(public.text("record/sources_revision.jsonl").contains("Strategia metropolitana"));
    });
}

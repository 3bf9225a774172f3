//! Stories of sources, on both databases: what is kept, and what people see.

#![cfg(test)]

mod client;
mod pages;
mod world;

use kernel::{Attribution, Failure, Lang, ProcessId, Ref, Viewer};
use record::{Db, FromQueryResult, content::sha256, sea_orm};
use sources::{
    Description, PassageKind, Reader, SOURCE, SourceId, Voices,
    changes::{AddVersion, DescribeSource, LowerLevel},
    store::{self, Which},
};
use testkit::on_both;
use web::label::{Asked, labels};
use world::{TEXT, add, day, document, heard, interview, markdown, may_do, organisation, torino};

#[derive(FromQueryResult)]
struct Head {
    head_id: sources::model::RevisionId,
}

async fn lower(db: &Db, process: ProcessId, source: SourceId, level: Attribution) -> Result<(), Failure> {
    let permit = may_do::<LowerLevel>(&testkit::Cast::of(process).anna, process, "lo chiede chi ha parlato");
    let mut tx = db.write().await?;
    store::lower_level(&mut tx, &permit, source, level).await?;
    tx.commit().await
}

async fn spoken(db: &Db, process: ProcessId, source: SourceId) -> Option<String> {
    let view = db.read().await.unwrap();
    let asked = Asked { view: &view, viewer: Viewer::public(process), lang: Lang::It };
    let voices = Voices::of(asked, &[source]).await.unwrap();
    voices.speaker(source, None).map(|speaker| speaker.words().to_owned())
}

#[test]
fn a_document_is_cut_into_passages_that_join_to_its_text() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let id = add(&db, process, &document("Un piano"), Attribution::Named, &markdown(TEXT)).await;
        let view = db.read().await.unwrap();
        let opened = store::open(&view, Reader::Public, process, id, Which::Newest).await.unwrap();
        let passages = store::whole(&view, Reader::Public, process, opened.version).await.unwrap();
        let kinds: Vec<_> = passages.iter().map(|passage| passage.kind).collect();
        assert_eq!(
            kinds,
            [PassageKind::Heading, PassageKind::Paragraph, PassageKind::ListItem, PassageKind::ListItem]
        );
        let words: Vec<&str> = passages.iter().map(|passage| passage.body.as_deref().unwrap()).collect();
        let text = words.join("\n\n");
        assert_eq!(i64::try_from(text.chars().count()).unwrap(), opened.length);
        for passage in &passages {
            let (start, end) =
                (usize::try_from(passage.start_at).unwrap(), usize::try_from(passage.end_at).unwrap());
            let slice: String = text.chars().skip(start).take(end - start).collect();
            assert_eq!(Some(slice), passage.body);
        }
    });
}

#[test]
fn an_original_is_kept_byte_for_byte() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let bytes = b"\xef\xbb\xbfPerch\xc3\xa9?\r\nCos\xc3\xac.".to_vec();
        let original = sources::Original::uploaded("perché.txt", bytes.clone()).unwrap();
        add(&db, process, &document("Perché"), Attribution::Named, &original).await;
        let view = db.read().await.unwrap();
        let same = record::sql!(
            "SELECT CAST(count(*) AS bigint) FROM content_file WHERE bytes = $1 AND digest = $2 AND size = $3"
        );
        let size = i64::try_from(bytes.len()).unwrap();
        assert_eq!(view.number(same, record::params![bytes.clone(), sha256(&bytes), size]).await.unwrap(), 1);
        record::verify::ledger(&view, process).await.unwrap();
        record::verify::contents(&view, process).await.unwrap();
    });
}

#[test]
fn a_level_is_only_lowered_and_holds_at_once() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let id = add(&db, process, &document("Un piano"), Attribution::Named, &markdown(TEXT)).await;
        assert_eq!(spoken(&db, process, id).await.as_deref(), Some("Un piano, Ente di prova"));
        lower(&db, process, id, Attribution::Organisation).await.unwrap();
        assert_eq!(spoken(&db, process, id).await.as_deref(), Some("Documento di Ente di prova"));
        let again = lower(&db, process, id, Attribution::Named).await;
        assert!(matches!(again, Err(Failure::Invalid(_))));
        lower(&db, process, id, Attribution::Restricted).await.unwrap();
        assert_eq!(spoken(&db, process, id).await, None);
        let view = db.read().await.unwrap();
        let opened = store::open(&view, Reader::Public, process, id, Which::Newest).await;
        assert!(matches!(opened, Err(Failure::NotFound)));
        store::open(&view, Reader::Worker, process, id, Which::Newest).await.unwrap();
    });
}

#[test]
fn an_interview_is_not_found_by_the_public_nor_any_passage_of_it() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let id = add(&db, process, &interview(1, "finanza"), Attribution::Named, &markdown(TEXT)).await;
        let view = db.read().await.unwrap();
        let opened = store::open(&view, Reader::Worker, process, id, Which::Newest).await.unwrap();
        let passage = store::passage(&view, Reader::Worker, process, opened.version, 2).await.unwrap();
        let reader = Reader::Public;
        assert!(matches!(
            store::open(&view, reader, process, id, Which::Number(1)).await,
            Err(Failure::NotFound)
        ));
        assert_eq!(store::whole(&view, reader, process, opened.version).await.unwrap().len(), 0);
        let by_id = store::passage_by_id(&view, reader, process, passage.id).await;
        assert!(matches!(by_id, Err(Failure::NotFound)));
        // Another process knows nothing of it, not even for whoever works there.
        let elsewhere = store::passage_by_id(&view, Reader::Worker, kernel::HOUSE, passage.id).await;
        assert!(matches!(elsewhere, Err(Failure::NotFound)));
    });
}

#[test]
fn a_sector_is_said_only_when_enough_people_were_heard_in_it() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let mut first = None;
        for number in 1..=4 {
            let id = add(&db, process, &interview(number, "finanza"), Attribution::Category, &markdown(TEXT))
                .await;
            first.get_or_insert(id);
        }
        let first = first.unwrap();
        assert_eq!(spoken(&db, process, first).await.as_deref(), Some("Una persona ascoltata"));
        add(&db, process, &interview(5, "finanza"), Attribution::Unattributed, &markdown(TEXT)).await;
        let said = "Una persona ascoltata, settore Finanza";
        assert_eq!(spoken(&db, process, first).await.as_deref(), Some(said));
        // A single voice of another sector would stand alone behind "the others": finance joins it.
        add(&db, process, &interview(6, "accademia"), Attribution::Category, &markdown(TEXT)).await;
        assert_eq!(spoken(&db, process, first).await.as_deref(), Some("Una persona ascoltata"));
    });
}

#[test]
fn the_same_person_heard_five_times_is_one_person() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let person = heard(&db, process, "Nives Trabucco").await;
        let mut last = None;
        for number in 1..=5 {
            let again = Description { person: Some(person), ..interview(number, "finanza") };
            last = Some(add(&db, process, &again, Attribution::Category, &markdown(TEXT)).await);
        }
        assert_eq!(spoken(&db, process, last.unwrap()).await.as_deref(), Some("Una persona ascoltata"));
    });
}

#[test]
fn a_named_voice_has_its_name_and_loses_it_step_by_step() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let person = heard(&db, process, "Nives Trabucco").await;
        let organisation = organisation(&db, process, "Cooperativa Filigrana").await;
        let named =
            Description { person: Some(person), organisation: Some(organisation), ..interview(1, "finanza") };
        let id = add(&db, process, &named, Attribution::Named, &markdown(TEXT)).await;
        assert_eq!(spoken(&db, process, id).await.as_deref(), Some("Nives Trabucco, Cooperativa Filigrana"));
        lower(&db, process, id, Attribution::Organisation).await.unwrap();
        assert_eq!(spoken(&db, process, id).await.as_deref(), Some("Cooperativa Filigrana"));
        lower(&db, process, id, Attribution::Category).await.unwrap();
        assert_eq!(spoken(&db, process, id).await.as_deref(), Some("Una persona ascoltata"));
    });
}

#[test]
fn a_corrected_text_leaves_the_older_one_in_its_place() {
    on_both(async |db| {
        let (process, cast) = torino(&db).await;
        let id = add(&db, process, &document("Un piano"), Attribution::Named, &markdown(TEXT)).await;
        let view = db.read().await.unwrap();
        let first = store::open(&view, Reader::Public, process, id, Which::Newest).await.unwrap();
        drop(view);
        let permit = may_do::<AddVersion>(&cast.anna, process, "mancava una riga");
        let mut tx = db.write().await.unwrap();
        let same = store::add_version(&mut tx, &permit, id, first.version, &markdown(TEXT)).await;
        assert!(matches!(same, Err(Failure::Invalid(_))));
        let corrected = markdown("# Un piano\n\nComprare meglio.");
        store::add_version(&mut tx, &permit, id, first.version, &corrected).await.unwrap();
        let late = store::add_version(&mut tx, &permit, id, first.version, &markdown("altro")).await;
        assert!(matches!(late, Err(Failure::Conflict)));
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        let newest = store::open(&view, Reader::Public, process, id, Which::Newest).await.unwrap();
        assert_eq!((newest.number, newest.passages), (2, 2));
        let older = store::open(&view, Reader::Public, process, id, Which::Number(1)).await.unwrap();
        assert_eq!((older.version, older.passages, older.newest), (first.version, 4, 2));
        for number in [-1, 0, 3] {
            let none = store::open(&view, Reader::Public, process, id, Which::Number(number)).await;
            assert!(matches!(none, Err(Failure::NotFound)), "{number}");
        }
    });
}

#[test]
fn two_people_describing_one_source_do_not_overwrite_each_other() {
    on_both(async |db| {
        let (process, cast) = torino(&db).await;
        let id = add(&db, process, &document("Un piano"), Attribution::Named, &markdown(TEXT)).await;
        let base = record::sql!("SELECT head_id FROM sources_source");
        let base: Head = db.read().await.unwrap().one(base, vec![]).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let permit = may_do::<DescribeSource>(&cast.anna, process, "titolo");
        store::describe(&mut tx, &permit, id, base.head_id, &document("Il piano")).await.unwrap();
        let late = store::describe(&mut tx, &permit, id, base.head_id, &document("Quale piano?")).await;
        assert!(matches!(late, Err(Failure::Conflict)));
        tx.commit().await.unwrap();
        assert_eq!(spoken(&db, process, id).await.as_deref(), Some("Il piano, Ente di prova"));
    });
}

#[test]
fn erased_words_leave_passages_without_words() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let person = heard(&db, process, "Nives Trabucco").await;
        let heard = Description { person: Some(person), ..interview(1, "finanza") };
        let id = add(&db, process, &heard, Attribution::Category, &markdown(TEXT)).await;
        let mut tx = db.write().await.unwrap();
        // Four passages, the line about the person, the original.
        assert_eq!(tx.blank_contents_of(person).await.unwrap(), 6);
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        let opened = store::open(&view, Reader::Worker, process, id, Which::Newest).await.unwrap();
        let passages = store::whole(&view, Reader::Worker, process, opened.version).await.unwrap();
        assert!(passages.len() == 4 && passages.iter().all(|passage| passage.body.is_none()));
        record::verify::ledger(&view, process).await.unwrap();
    });
}

#[test]
fn a_label_tells_the_public_nothing_of_an_interview() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let plan = add(&db, process, &document("Un piano"), Attribution::Named, &markdown(TEXT)).await;
        let voice = add(&db, process, &interview(1, "finanza"), Attribution::Category, &markdown(TEXT)).await;
        let view = db.read().await.unwrap();
        let opened = store::open(&view, Reader::Worker, process, voice, Which::Newest).await.unwrap();
        let passage = store::passage(&view, Reader::Worker, process, opened.version, 2).await.unwrap();
        let refs = [
            Ref { kind: SOURCE, id: plan.0 },
            Ref { kind: SOURCE, id: voice.0 },
            Ref { kind: sources::PASSAGE, id: passage.id.0 },
        ];
        let public = Asked { view: &view, viewer: Viewer::public(process), lang: Lang::It };
        let found = labels(public, &refs).await.unwrap();
        assert_eq!(found[&refs[0]].path, Some(format!("/processes/torino-2030/sources/{plan}")));
        for hidden in &refs[1..] {
            assert_eq!(
                (found[hidden].title.as_str(), &found[hidden].detail),
                ("Una persona ascoltata", &None)
            );
            assert_eq!(found[hidden].path, None);
        }
    });
}

#[test]
fn ten_times_the_sources_need_the_same_number_of_statements() {
    on_both(async |db| {
        let (process, _) = torino(&db).await;
        let mut ids = Vec::new();
        for number in 0..40 {
            ids.push(
                add(&db, process, &interview(number, "finanza"), Attribution::Category, &markdown("uno"))
                    .await,
            );
        }
        let mut issued = Vec::new();
        for some in [&ids[..4], &ids[..]] {
            let view = db.read().await.unwrap();
            let asked = Asked { view: &view, viewer: Viewer::public(process), lang: Lang::It };
            Voices::of(asked, some).await.unwrap();
            issued.push(view.issued());
        }
        assert_eq!(issued[0], issued[1]);
    });
}

#[test]
fn what_a_source_cannot_be_without_is_asked_for_by_the_store_too() {
    on_both(async |db| {
        let (process, cast) = torino(&db).await;
        let permit = kernel::may(&cast.anna, &testkit::scope(process, &[])).unwrap().plainly();
        let bare = Description { held_on: None, ..interview(1, "finanza") };
        let new = store::NewSource {
            kind: sources::SourceKind::Interview,
            description: &bare,
            level: Attribution::Category,
            original: &markdown(TEXT),
        };
        let mut tx = db.write().await.unwrap();
        let refused = store::add_source(&mut tx, &permit, &new).await;
        assert!(matches!(refused, Err(Failure::Invalid(problems)) if problems[0].field == "held_on"));
        assert_eq!(day("2024-10-15"), interview(1, "finanza").held_on.unwrap());
    });
}

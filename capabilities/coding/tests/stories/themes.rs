//! Stories of themes.

use crate::world::{TEXT, World, add_source, because, lower_source, plainly, public, staff, take, world};
use coding::{
    ExcerptId, Memo, THEME, ThemeDraft, ThemeId,
    changes::{AddCoding, BuildTheme, GatherTheme, ReviseTheme},
    store,
};
use kernel::{Attribution, Failure, Lang, Moment, PersonId, Ref};
use record::{Db, sea_orm};
use sources::{Reader, SourceKind, store::Which};
use testkit::on_both;

fn draft(title: &str, minority: &str) -> ThemeDraft {
    let read = |field: &'static str| match field {
        "title" => title.to_owned(),
        "statement" => "Si paga tardi, e chi è piccolo non aspetta.".to_owned(),
        "minority" => minority.to_owned(),
        _ => String::new(),
    };
    ThemeDraft::parse(read).unwrap()
}

async fn build(db: &Db, world: &World, excerpts: &[ExcerptId]) -> ThemeId {
    let permit = plainly::<BuildTheme>(&world.cast.anna, world.process);
    let mut tx = db.write().await.unwrap();
    let id = store::build_theme(&mut tx, &permit, &draft("Prima la cassa", "Qualcuno no."), excerpts)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    id
}

async fn order(db: &Db, theme: ThemeId, at: Moment) -> Vec<ExcerptId> {
    let view = db.read().await.unwrap();
    store::places(&view, theme, at).await.unwrap().into_iter().map(|place| place.excerpt).collect()
}

#[test]
fn a_theme_keeps_its_excerpts_in_order_and_its_past() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let a = take(&db, &world, "Comprare bene", &[]).await;
        let b = take(&db, &world, "primo", &[]).await;
        let c = take(&db, &world, "secondo", &[]).await;
        let theme = build(&db, &world, &[a, b, a]).await;
        assert_eq!(order(&db, theme, Moment::MAX).await, [a, b]);
        let permit = plainly::<GatherTheme>(&world.cast.bruno, world.process);
        let mut tx = db.write().await.unwrap();
        let before = store::theme(&tx, world.process, theme, Moment::MAX).await.unwrap().recorded_at;
        store::gather(&mut tx, &permit, theme, &[c, c, a], &[]).await.unwrap();
        store::raise(&mut tx, &permit, theme, c).await.unwrap();
        store::raise(&mut tx, &permit, theme, c).await.unwrap();
        store::raise(&mut tx, &permit, theme, c).await.unwrap();
        store::gather(&mut tx, &permit, theme, &[], &[a]).await.unwrap();
        let entries = tx.ledger_end(world.process).await.unwrap().0;
        store::gather(&mut tx, &permit, theme, &[b], &[a]).await.unwrap();
        assert_eq!(
            tx.ledger_end(world.process).await.unwrap().0,
            entries,
            "nothing changed, nothing is written"
        );
        let nothing = ExcerptId(kernel::uuid::Uuid::nil());
        assert!(matches!(
            store::gather(&mut tx, &permit, theme, &[], &[nothing]).await,
            Err(Failure::NotFound)
        ));
        tx.commit().await.unwrap();
        assert_eq!(order(&db, theme, Moment::MAX).await, [c, b]);
        assert_eq!(order(&db, theme, before).await, [a, b]);
        let view = db.read().await.unwrap();
        assert_eq!(store::themes_of(&view, c).await.unwrap(), [theme]);
        assert_eq!(store::themes(&view, world.process).await.unwrap()[0].excerpts, 2);
        assert_eq!(store::theme(&view, world.process, theme, before).await.unwrap().excerpts, 2);
    });
}

#[test]
fn a_theme_is_revised_from_the_state_it_was_opened_on() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let theme = build(&db, &world, &[]).await;
        let mut tx = db.write().await.unwrap();
        let first = store::theme(&tx, world.process, theme, Moment::MAX).await.unwrap();
        assert_eq!(first.minority.as_deref(), Some("Qualcuno no."));
        let permit = because::<ReviseTheme>(&world.cast.bruno, world.process);
        store::revise_theme(&mut tx, &permit, theme, first.revision, &draft("Poi la cassa", ""))
            .await
            .unwrap();
        let late = store::revise_theme(&mut tx, &permit, theme, first.revision, &draft("Mai", "")).await;
        assert!(matches!(late, Err(Failure::Conflict)));
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        let now = store::theme(&view, world.process, theme, Moment::MAX).await.unwrap();
        assert_eq!((now.title.as_str(), now.minority), ("Poi la cassa", None));
        let then = store::theme(&view, world.process, theme, first.recorded_at).await.unwrap();
        assert_eq!(then.title, "Prima la cassa");
        let label = Ref { kind: THEME, id: theme.0 };
        let found = web::label::labels(public(&view, world.process), &[label]).await.unwrap();
        assert_eq!(found[&label].path, Some(format!("/processes/torino-2030/themes/{theme}")));
    });
}

#[test]
fn the_public_reads_the_quotations_of_a_theme_and_the_number_of_the_others() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Interview, Attribution::Unattributed, TEXT).await;
        let mut voices = Vec::new();
        for quote in ["Comprare bene", "primo", "secondo"] {
            voices.push(take(&db, &world, quote, &[]).await);
        }
        let paper =
            add_source(&db, world.process, SourceKind::Document, Attribution::Named, "Un terzo.").await;
        let view = db.read().await.unwrap();
        let opened =
            sources::store::open(&view, Reader::Public, world.process, paper, Which::Newest).await.unwrap();
        drop(view);
        let written =
            take(&db, &World { version: opened.version, ..world_of(&world) }, "Un terzo.", &[]).await;
        let all: Vec<ExcerptId> = voices.iter().copied().chain([written]).collect();
        let theme = build(&db, &world, &all).await;
        let view = db.read().await.unwrap();
        let read = store::quotes_of(staff(&view, world.process), theme, Moment::MAX).await.unwrap();
        assert_eq!(read.iter().map(|one| one.id).collect::<Vec<_>>(), all);
        // Voices of one person, gathered side by side, do not stand side by side in public.
        let mut hidden_order = voices.clone();
        hidden_order.sort();
        let read = store::quotes_of(public(&view, world.process), theme, Moment::MAX).await.unwrap();
        let ids: Vec<ExcerptId> = read.iter().map(|one| one.id).collect();
        assert_eq!(ids, [&[written], hidden_order.as_slice()].concat());
        drop(view);
        lower_source(&db, &world, Attribution::Restricted).await;
        let view = db.read().await.unwrap();
        let read = store::quotes_of(public(&view, world.process), theme, Moment::MAX).await.unwrap();
        assert_eq!(read.iter().filter(|one| one.is_hidden()).count(), 3);
        assert_eq!(read.iter().filter_map(|one| one.quote.as_deref()).collect::<Vec<_>>(), ["Un terzo."]);
    });
}

fn world_of(world: &World) -> World {
    World { process: world.process, cast: world.cast.clone(), source: world.source, version: world.version }
}

#[derive(record::FromQueryResult)]
struct Said {
    lang: Lang,
}

/// The languages of all the words of a person, in the order in which they were written.
async fn languages(db: &Db, person: PersonId) -> Vec<Lang> {
    let select = record::sql!(
        "SELECT c.lang FROM content c JOIN ledger_entry e ON e.id = c.entry_id
         WHERE c.person_id = $1 ORDER BY e.seq, c.id"
    );
    let all: Vec<Said> = db.read().await.unwrap().all(select, record::params![person]).await.unwrap();
    all.into_iter().map(|said| said.lang).collect()
}

#[test]
fn words_are_kept_in_the_language_of_the_page_they_were_written_on_or_of_their_form() {
    on_both(async |db| {
        let world = world(&db, SourceKind::Document, Attribution::Named, TEXT).await;
        let excerpt = take(&db, &world, "Comprare bene", &[]).await;
        let english = async || db.write().await.unwrap().in_language(Lang::En);
        let build = plainly::<BuildTheme>(&world.cast.anna, world.process);
        let mut tx = english().await;
        let id =
            store::build_theme(&mut tx, &build, &draft("Cash first", "Some do not."), &[]).await.unwrap();
        tx.commit().await.unwrap();
        let theme = store::theme(&db.read().await.unwrap(), world.process, id, Moment::MAX).await.unwrap();
        assert_eq!(theme.lang, Lang::En, "of the page");
        let revise = because::<ReviseTheme>(&world.cast.bruno, world.process);
        let mut tx = english().await;
        let italian = ThemeDraft { lang: Some(Lang::It), ..draft("Prima la cassa", "") };
        store::revise_theme(&mut tx, &revise, id, theme.revision, &italian).await.unwrap();
        let memo = Memo::parse("To be read again.").unwrap();
        let code = plainly::<AddCoding>(&world.cast.bruno, world.process);
        store::add_codings(&mut tx, &code, excerpt, &[], Some(&memo)).await.unwrap();
        tx.commit().await.unwrap();
        let theme = store::theme(&db.read().await.unwrap(), world.process, id, Moment::MAX).await.unwrap();
        assert_eq!(theme.lang, Lang::It, "of the form, whatever the page");
        // Bruno's reason, then his memo.
        assert_eq!(languages(&db, world.cast.bruno.person.unwrap()).await, [Lang::En, Lang::En]);
    });
}

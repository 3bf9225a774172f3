//! What the stories of coding begin with.

use coding::{
    CodeDraft, CodeId, ExcerptId, Taking,
    changes::{AddCode, TakeExcerpt},
    model::{AvoidWhen, CodeName, Definition, Example, UseWhen},
    store,
};
use kernel::{Actor, Attribution, Change, Day, Free, Lang, Permit, ProcessId, Scope, Viewer, may};
use process::{Words, model::Both};
use record::{Db, Snapshot};
use sources::{
    Description, Original, Reader, SourceId, SourceKind, TextFormat, VersionId,
    changes::{AddSource, LowerLevel},
    store::{NewSource, Passage, Which},
};
use testkit::{Cast, scope};
use web::label::Asked;

/// Letters beyond the sixteen bits of browsers, accents apart from their letters, a table, a list.
pub const TEXT: &str = "# Un piano 🌱\n\nComprare bene, e\u{301} pagare in trenta giorni 🧵. Poi si vede. Poi si vede.\n\n- primo\n- secondo";

pub struct World {
    pub process: ProcessId,
    pub cast: Cast,
    pub source: SourceId,
    pub version: VersionId,
}

pub fn plainly<C: Change<Why = Free>>(actor: &Actor, process: ProcessId) -> Permit<C> {
    may::<C>(actor, &scope(process, &[])).unwrap().plainly()
}

pub fn because<C: Change>(actor: &Actor, process: ProcessId) -> Permit<C> {
    may::<C>(actor, &scope(process, &[])).unwrap().because("perché sì").unwrap()
}

pub fn public(view: &Snapshot, process: ProcessId) -> Asked<'_> {
    Asked { view, viewer: Viewer::public(process), lang: Lang::It }
}

pub fn staff(view: &Snapshot, process: ProcessId) -> Asked<'_> {
    Asked { view, viewer: Viewer { process, person: None, staff: true }, lang: Lang::It }
}

fn description(kind: SourceKind) -> Description {
    let day = |text| Day::parse(text).unwrap();
    let interview = kind == SourceKind::Interview;
    Description {
        title: if interview { "Intervista 01".to_owned() } else { "Un piano".to_owned() },
        publisher: (!interview).then(|| "Ente di prova".to_owned()),
        about: None,
        url: None,
        published_on: None,
        received_on: day("2024-08-28"),
        held_on: interview.then(|| day("2024-10-15")),
        lang: Lang::It,
        sector: interview.then(|| "finanza".to_owned()),
        organisation: None,
        person: None,
    }
}

/// Torino with one source of this text.
pub async fn world(db: &Db, kind: SourceKind, level: Attribution, text: &str) -> World {
    let process = process::testing::turin(db).await.unwrap();
    let cast = Cast::of(process);
    let mut tx = db.write().await.unwrap();
    let permit = may(&cast.marta, &Scope { process, open: vec![] }).unwrap().plainly();
    process::store::add_word(&mut tx, &permit, Words::Sector, "finanza", &Both::same("Finanza"))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let source = add_source(db, process, kind, level, text).await;
    let view = db.read().await.unwrap();
    let opened = sources::store::open(&view, Reader::Worker, process, source, Which::Newest).await.unwrap();
    World { process, cast, source, version: opened.version }
}

pub async fn add_source(
    db: &Db,
    process: ProcessId,
    kind: SourceKind,
    level: Attribution,
    text: &str,
) -> SourceId {
    let original = Original::pasted(TextFormat::Markdown, text).unwrap();
    let description = description(kind);
    let new = NewSource { kind, description: &description, level, original: &original };
    let mut tx = db.write().await.unwrap();
    let permit = plainly::<AddSource>(&Cast::of(process).anna, process);
    let id = sources::store::add_source(&mut tx, &permit, &new).await.unwrap();
    tx.commit().await.unwrap();
    id
}

pub async fn lower_source(db: &Db, world: &World, level: Attribution) {
    let permit = because::<LowerLevel>(&world.cast.anna, world.process);
    let mut tx = db.write().await.unwrap();
    sources::store::lower_level(&mut tx, &permit, world.source, level).await.unwrap();
    tx.commit().await.unwrap();
}

pub fn code(name: &str, parent: Option<CodeId>) -> CodeDraft {
    CodeDraft {
        name: CodeName::parse(name).unwrap(),
        definition: Definition::parse("Che cosa vuol dire.").unwrap(),
        use_when: UseWhen::parse("").unwrap(),
        avoid_when: AvoidWhen::parse("").unwrap(),
        example: Example::parse("").unwrap(),
        parent,
        rank: 0,
        looks: coding::model::Looks::plain().unwrap(),
    }
}

pub async fn add_code(db: &Db, world: &World, name: &str) -> CodeId {
    let permit = plainly::<AddCode>(&world.cast.anna, world.process);
    let mut tx = db.write().await.unwrap();
    let id = store::add_code(&mut tx, &permit, None, &code(name, None)).await.unwrap();
    tx.commit().await.unwrap();
    id
}

pub async fn passage(db: &Db, world: &World, number: i64) -> Passage {
    let view = db.read().await.unwrap();
    sources::store::passage(&view, Reader::Worker, world.process, world.version, number).await.unwrap()
}

/// Takes a quotation as Anna.
pub async fn take(db: &Db, world: &World, quote: &str, codes: &[CodeId]) -> ExcerptId {
    take_as(db, world, &world.cast.anna, quote, codes, None).await
}

pub async fn take_as(
    db: &Db,
    world: &World,
    actor: &Actor,
    quote: &str,
    codes: &[CodeId],
    level: Option<Attribution>,
) -> ExcerptId {
    let mut tx = db.write().await.unwrap();
    let found = store::find_quote(&tx, world.process, world.version, quote).await.unwrap();
    let taking = Taking {
        version: world.version,
        passage: found.passage,
        range: found.range,
        quote: Some(quote),
        codes,
        memo: None,
        level,
    };
    let permit = plainly::<TakeExcerpt>(actor, world.process);
    let id = store::take_excerpt(&mut tx, &permit, &taking).await.unwrap();
    tx.commit().await.unwrap();
    id
}

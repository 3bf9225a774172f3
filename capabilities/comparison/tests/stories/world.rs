//! What the stories of comparing begin with: three strategies, read along a few codes.

use coding::{
    CODE, CodeDraft, CodeId, ExcerptId, Taking,
    changes::{AddCode, TakeExcerpt},
    model::{AvoidWhen, CodeName, Definition, Example, UseWhen},
};
use comparison::{
    AxisDraft, AxisId, DenominatorDraft, DenominatorId,
    changes::{BeginDenominator, ConfirmAxis},
    model::{AxisName, CandidateId, Meaning},
    store,
};
use kernel::{Actor, Attribution, Change, Day, Failure, Free, Lang, Permit, ProcessId, Ref, Viewer, may};
use process::{Words, model::Both};
use record::{Db, Snapshot};
use sources::{
    Description, Original, Reader, SourceId, SourceKind, TextFormat, VersionId,
    changes::AddSource,
    store::{NewSource, Which},
};
use testkit::{Cast, scope};
use web::label::Asked;

/// A source with its text.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    pub source: SourceId,
    pub version: VersionId,
}

/// Torino with three documents and the codes Governance, with Regia under it, Finanza and Persone.
pub struct World {
    pub process: ProcessId,
    pub cast: Cast,
    pub texts: Vec<Text>,
    pub governance: CodeId,
    pub regia: CodeId,
    pub finanza: CodeId,
    pub persone: CodeId,
    /// Taken from the three documents in turn.
    pub excerpts: Vec<ExcerptId>,
}

pub fn plainly<C: Change<Why = Free>>(actor: &Actor, process: ProcessId) -> Permit<C> {
    may::<C>(actor, &scope(process, &[])).unwrap().plainly()
}

pub fn because<C: Change>(actor: &Actor, process: ProcessId) -> Permit<C> {
    may::<C>(actor, &scope(process, &[])).unwrap().because("perché sì").unwrap()
}

pub fn asked(view: &Snapshot, process: ProcessId, staff: bool) -> Asked<'_> {
    Asked { view, viewer: Viewer { process, person: None, staff }, lang: Lang::It }
}

pub fn field(failure: Failure) -> (&'static str, &'static str) {
    let Failure::Invalid(problems) = failure else { panic!("{failure}") };
    (problems[0].field, problems[0].key)
}

/// A document of this level, or an interview of this sector.
pub async fn add_source(
    db: &Db,
    process: ProcessId,
    (level, sector): (Attribution, Option<&str>),
    title: &str,
    text: &str,
) -> Text {
    let day = |text: &str| Day::parse(text).unwrap();
    // Nothing came in on the same day: the order of things is that of their days.
    let place = ["Uno", "Due", "Tre"].iter().position(|known| *known == title);
    let number = title.chars().last().and_then(|last| last.to_digit(10)).unwrap_or_default();
    let description = Description {
        title: title.to_owned(),
        publisher: sector.is_none().then(|| format!("Ente di {title}")),
        about: None,
        url: None,
        published_on: None,
        received_on: day(&format!("2024-08-{}", 11 + place.unwrap_or(9))),
        held_on: sector.map(|_| day(&format!("2024-10-{}", 11 + number))),
        lang: Lang::It,
        sector: sector.map(str::to_owned),
        organisation: None,
        person: None,
    };
    let kind = if sector.is_some() { SourceKind::Interview } else { SourceKind::Document };
    let original = Original::pasted(TextFormat::Markdown, text).unwrap();
    let new = NewSource { kind, description: &description, level, original: &original };
    let mut tx = db.write().await.unwrap();
    let permit = plainly::<AddSource>(&Cast::of(process).anna, process);
    let source = sources::store::add_source(&mut tx, &permit, &new).await.unwrap();
    tx.commit().await.unwrap();
    let view = db.read().await.unwrap();
    let opened = sources::store::open(&view, Reader::Worker, process, source, Which::Newest).await.unwrap();
    Text { source, version: opened.version }
}

pub async fn add_code(db: &Db, process: ProcessId, name: &str, parent: Option<CodeId>) -> CodeId {
    let draft = CodeDraft {
        name: CodeName::parse(name).unwrap(),
        definition: Definition::parse("Che cosa vuol dire.").unwrap(),
        use_when: UseWhen::parse("").unwrap(),
        avoid_when: AvoidWhen::parse("").unwrap(),
        example: Example::parse("").unwrap(),
        parent,
        rank: 0,
        looks: coding::model::Looks::plain().unwrap(),
    };
    let permit = plainly::<AddCode>(&Cast::of(process).anna, process);
    let mut tx = db.write().await.unwrap();
    let id = coding::store::add_code(&mut tx, &permit, None, &draft).await.unwrap();
    tx.commit().await.unwrap();
    id
}

pub async fn take(db: &Db, process: ProcessId, text: Text, quote: &str, codes: &[CodeId]) -> ExcerptId {
    let mut tx = db.write().await.unwrap();
    let found = coding::store::find_quote(&tx, process, text.version, quote).await.unwrap();
    let taking = Taking {
        version: text.version,
        passage: found.passage,
        range: found.range,
        quote: Some(quote),
        codes,
        memo: None,
        level: None,
    };
    let permit = plainly::<TakeExcerpt>(&Cast::of(process).anna, process);
    let id = coding::store::take_excerpt(&mut tx, &permit, &taking).await.unwrap();
    tx.commit().await.unwrap();
    id
}

pub async fn sector(db: &Db, process: ProcessId, word: &str, label: &str) {
    let mut tx = db.write().await.unwrap();
    let permit = plainly(&Cast::of(process).marta, process);
    process::store::add_word(&mut tx, &permit, Words::Sector, word, &Both::same(label)).await.unwrap();
    tx.commit().await.unwrap();
}

pub async fn world(db: &Db) -> World {
    world_of(db, Attribution::Named).await
}

/// The same with the third document at this level.
pub async fn world_of(db: &Db, third: Attribution) -> World {
    let process = process::testing::turin(db).await.unwrap();
    let governance = add_code(db, process, "Governance", None).await;
    let regia = add_code(db, process, "Regia", Some(governance)).await;
    let finanza = add_code(db, process, "Finanza", None).await;
    let persone = add_code(db, process, "Persone", None).await;
    let named = (Attribution::Named, None);
    let one =
        add_source(db, process, named, "Uno", "Una regia stabile decide. Servono fondi pazienti.").await;
    let two = add_source(
        db,
        process,
        named,
        "Due",
        "Decidere insieme, ogni anno, in pubblico. Chiedono fondi. Le persone contano molto.",
    )
    .await;
    let three =
        add_source(db, process, (third, None), "Tre", "Chi decide lo dica. I fondi ci sono già.").await;
    let excerpts = vec![
        take(db, process, one, "Una regia stabile decide.", &[regia]).await,
        take(db, process, one, "Servono fondi pazienti.", &[finanza]).await,
        take(db, process, two, "Decidere insieme, ogni anno, in pubblico.", &[governance]).await,
        take(db, process, two, "Chiedono fondi.", &[finanza]).await,
        take(db, process, two, "Le persone contano molto.", &[persone]).await,
        take(db, process, three, "Chi decide lo dica.", &[regia, governance]).await,
        take(db, process, three, "I fondi ci sono già.", &[finanza]).await,
    ];
    let texts = vec![one, two, three];
    World { process, cast: Cast::of(process), texts, governance, regia, finanza, persone, excerpts }
}

pub fn code_ref(code: CodeId) -> String {
    Ref { kind: CODE, id: code.0 }.to_string()
}

/// Anna compares the three documents along the codes at the top.
pub async fn begin(db: &Db, world: &World) -> DenominatorId {
    let mut tx = db.write().await.unwrap();
    let permit = plainly::<BeginDenominator>(&world.cast.anna, world.process);
    let id = store::begin_denominator(&mut tx, &permit, &draft(world)).await.unwrap();
    tx.commit().await.unwrap();
    id
}

pub fn draft(world: &World) -> DenominatorDraft {
    let versions: Vec<String> = world.texts.iter().map(|text| text.version.to_string()).collect();
    let versions: Vec<&str> = versions.iter().map(String::as_str).collect();
    let axes = [world.governance, world.finanza, world.persone].map(code_ref);
    let axes: Vec<&str> = axes.iter().map(String::as_str).collect();
    let read = |name: &'static str| {
        match name {
            "title" => "Tre strategie",
            "measure" => "words",
            _ => "0",
        }
        .to_owned()
    };
    DenominatorDraft::parse(read, &versions, &axes).unwrap()
}

/// The candidate of a place, from 1.
pub async fn candidate(db: &Db, id: DenominatorId, place: usize) -> CandidateId {
    let view = db.read().await.unwrap();
    store::candidates(&view, id).await.unwrap()[place - 1].id
}

pub fn axis(name: &str) -> AxisDraft {
    AxisDraft {
        name: AxisName::parse(name).unwrap(),
        meaning: Meaning::parse("Tutti vogliono sapere chi decide.").unwrap(),
    }
}

pub async fn confirm(
    db: &Db,
    world: &World,
    from: CandidateId,
    excerpts: &[ExcerptId],
) -> Result<AxisId, Failure> {
    let mut tx = db.write().await.unwrap();
    let permit = because::<ConfirmAxis>(&world.cast.anna, world.process);
    let id = store::confirm_axis(&mut tx, &permit, from, &axis("Chi decide"), excerpts).await?;
    tx.commit().await.unwrap();
    Ok(id)
}

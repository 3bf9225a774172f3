//! What the demonstration lacks of blind rounds: one that is closed, with something its coders saw differently, and one that
//! is open.

use coding::{
    CodeId, ExcerptId, Memo, Taking,
    changes::{AddCoding, CloseRound, OpenRound, TakeExcerpt},
    rounds::{RoundDraft, RoundId, RoundTitle},
    store,
};
use kernel::{Actor, Attribution, Change, Day, Free, Lang, Moment, Permit, ProcessId, Scope, may};
use record::Db;
use sources::{
    Description, Original, Reader, SourceId, SourceKind, TextFormat, VersionId,
    changes::AddSource,
    store::{NewSource, Which},
};

const TEXT: &str = "# Mercati coperti\n\nAprire il sabato. Pagare in trenta giorni. Le chiavi al quartiere.";
/// What the analyst wrote in the open round, and nobody else reads.
pub const MEMO: &str = "Il gatto del mercato dorme sul registro.";

/// The open round, and what the analyst made in it.
pub struct Rounds {
    pub open: RoundId,
    pub source: SourceId,
    pub excerpt: ExcerptId,
}

fn plainly<C: Change<Why = Free>>(actor: &Actor, process: ProcessId) -> Permit<C> {
    may::<C>(actor, &Scope { process, open: vec![] }).unwrap().plainly()
}

/// Opens both: the lead and the analyst code in each.
pub async fn rounds(db: &Db, process: ProcessId, lead: &Actor, analyst: &Actor) -> Rounds {
    let code = last_code(db, process).await;
    let (first, second) = (source(db, process, analyst).await, source(db, process, analyst).await);
    // One that nobody codes, so that another round can be opened.
    source(db, process, analyst).await;
    let closed = open(db, process, lead, (analyst, first.1, code)).await;
    take(db, process, analyst, (first.1, "Aprire il sabato. Pagare in trenta giorni.", code)).await;
    take(db, process, lead, (first.1, "Pagare in trenta giorni.", code)).await;
    let mut tx = db.write().await.unwrap();
    let scope = Scope { process, open: vec![] };
    let permit = may::<CloseRound>(lead, &scope).unwrap().because("Abbiamo finito.").unwrap();
    store::close_round(&mut tx, &permit, closed).await.unwrap();
    tx.commit().await.unwrap();
    let open = open(db, process, lead, (analyst, second.1, code)).await;
    let excerpt = take(db, process, analyst, (second.1, "Le chiavi al quartiere.", code)).await;
    let mut tx = db.write().await.unwrap();
    let (permit, memo) = (plainly::<AddCoding>(analyst, process), Memo::parse(MEMO).unwrap());
    store::add_codings(&mut tx, &permit, excerpt, &[], Some(&memo)).await.unwrap();
    tx.commit().await.unwrap();
    Rounds { open, source: second.0, excerpt }
}

/// One that is far from those the other forms reshape: what is compared in an open round keeps its shape.
async fn last_code(db: &Db, process: ProcessId) -> CodeId {
    let view = db.read().await.unwrap();
    let codes = store::codes(&view, process, Moment::MAX).await.unwrap();
    let is_leaf = |id: CodeId| codes.iter().all(|code| code.parent != Some(id));
    codes.iter().rfind(|code| code.retired_at.is_none() && is_leaf(code.id)).unwrap().id
}

async fn source(db: &Db, process: ProcessId, analyst: &Actor) -> (SourceId, VersionId) {
    let original = Original::pasted(TextFormat::Markdown, TEXT).unwrap();
    let description = Description {
        title: "Mercati coperti".to_owned(),
        publisher: Some("Ente di prova".to_owned()),
        about: None,
        url: None,
        published_on: None,
        received_on: Day::parse("2026-11-20").unwrap(),
        held_on: None,
        lang: Lang::It,
        sector: None,
        organisation: None,
        person: None,
    };
    let new = NewSource {
        kind: SourceKind::Document,
        description: &description,
        level: Attribution::Named,
        original: &original,
    };
    let mut tx = db.write().await.unwrap();
    let id =
        sources::store::add_source(&mut tx, &plainly::<AddSource>(analyst, process), &new).await.unwrap();
    tx.commit().await.unwrap();
    let view = db.read().await.unwrap();
    let opened = sources::store::open(&view, Reader::Worker, process, id, Which::Newest).await.unwrap();
    (id, opened.version)
}

async fn open(
    db: &Db,
    process: ProcessId,
    lead: &Actor,
    (analyst, text, code): (&Actor, VersionId, CodeId),
) -> RoundId {
    let draft = RoundDraft {
        title: RoundTitle::parse("Giro sui mercati").unwrap(),
        texts: vec![text],
        branch: Some(code),
        coders: vec![lead.person.unwrap(), analyst.person.unwrap()],
    };
    let mut tx = db.write().await.unwrap();
    let id = store::open_round(&mut tx, &plainly::<OpenRound>(lead, process), &draft).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn take(
    db: &Db,
    process: ProcessId,
    coder: &Actor,
    (version, quote, code): (VersionId, &str, CodeId),
) -> ExcerptId {
    let mut tx = db.write().await.unwrap();
    let found = store::find_quote(&tx, process, version, quote).await.unwrap();
    let taking = Taking {
        version,
        passage: found.passage,
        range: found.range,
        quote: Some(quote),
        codes: &[code],
        memo: None,
        level: None,
    };
    let id = store::take_excerpt(&mut tx, &plainly::<TakeExcerpt>(coder, process), &taking).await.unwrap();
    tx.commit().await.unwrap();
    id
}

//! Stories of blind rounds: who reads what while one is open, and what is left when it closes.

use crate::{
    field,
    world::{TEXT, World, add_code, add_source, because, plainly, public, staff, take_as, world},
};
use coding::{
    CodeId, EXCERPT, ExcerptId, Memo, ThemeDraft,
    changes::{
        AddCoding, BuildTheme, CloseRound, FinishRound, LowerExcerpt, OpenRound, ReadPassages, RetireCode,
        SettleDisagreement, WithdrawCoding,
    },
    rounds::{self, Codings, Difference, Kept, RoundDraft, RoundId, RoundTitle, Text},
    store::{self, Settling},
};
use kernel::{Actor, Attribution, Clock, Failure, Lang, Moment, PersonId, Ref, Viewer};
use record::{Db, Snapshot};
use sources::{SourceKind, VersionId};
use testkit::{Cast, NOON, on_both};
use web::label::{Asked, labels};

pub fn person(actor: &Actor) -> PersonId {
    actor.person.unwrap()
}

pub fn draft(texts: &[VersionId], coders: &[&Actor]) -> RoundDraft {
    RoundDraft {
        title: RoundTitle::parse("Primo giro").unwrap(),
        texts: texts.to_vec(),
        branch: None,
        coders: coders.iter().map(|actor| person(actor)).collect(),
    }
}

async fn try_open(db: &Db, world: &World, draft: &RoundDraft) -> Result<RoundId, Failure> {
    let mut tx = db.write().await.unwrap();
    let permit = plainly::<OpenRound>(&world.cast.marta, world.process);
    let id = store::open_round(&mut tx, &permit, draft).await?;
    tx.commit().await.unwrap();
    Ok(id)
}

/// Torino with one document, two codes, and a round in which Anna and Bruno code it.
pub async fn opened(db: &Db) -> (World, [CodeId; 2], RoundId) {
    let world = world(db, SourceKind::Document, Attribution::Named, TEXT).await;
    accounts::testing::settle(db, world.process).await.unwrap();
    let codes = [add_code(db, &world, "Pagamenti").await, add_code(db, &world, "Tempi").await];
    let draft = draft(&[world.version], &[&world.cast.anna, &world.cast.bruno]);
    let round = try_open(db, &world, &draft).await.unwrap();
    (world, codes, round)
}

pub async fn note(db: &Db, world: &World, actor: &Actor, excerpt: ExcerptId, words: &str) {
    let mut tx = db.write().await.unwrap();
    let permit = plainly::<AddCoding>(actor, world.process);
    let memo = Memo::parse(words).unwrap();
    store::add_codings(&mut tx, &permit, excerpt, &[], Some(&memo)).await.unwrap();
    tx.commit().await.unwrap();
}

pub async fn finish(db: &Db, world: &World, actor: &Actor, round: RoundId) -> Result<(), Failure> {
    let mut tx = db.write().await.unwrap();
    store::finish_round(&mut tx, &plainly::<FinishRound>(actor, world.process), round).await?;
    tx.commit().await
}

pub fn as_seen<'a>(view: &'a Snapshot, world: &World, actor: &Actor) -> Asked<'a> {
    let viewer = Viewer { process: world.process, person: actor.person, staff: true };
    Asked { view, viewer, lang: Lang::It }
}

/// How many excerpts, codings, memos and readings somebody reads of the document of Torino.
async fn read_by(view: &Snapshot, world: &World, who: Option<PersonId>) -> [usize; 4] {
    let marks = store::marks(view, who, world.version, (0, i64::MAX)).await.unwrap();
    let (mut codings, mut memos) = (0, 0);
    for mark in &marks {
        let on_it = store::codings_of(view, who, mark.id, Moment::MAX).await.unwrap();
        assert_eq!(
            mark.codes.len(),
            on_it.iter().map(|one| one.code).collect::<std::collections::HashSet<_>>().len()
        );
        codings += on_it.len();
        memos += store::memos_of(view, world.process, who, mark.id).await.unwrap().len();
    }
    let readings = store::readers(view, who, world.version).await.unwrap().len();
    [marks.len(), codings, memos, readings]
}

#[test]
fn while_a_round_is_open_nobody_reads_what_its_coders_made_but_themselves() {
    on_both(async |db| {
        let (world, [money, time], round) = opened(&db).await;
        let Cast { anna, bruno, marta, .. } = &world.cast;
        let shared = take_as(&db, &world, anna, "Comprare bene", &[money], None).await;
        assert_eq!(take_as(&db, &world, bruno, "Comprare bene", &[time], None).await, shared);
        let own = take_as(&db, &world, bruno, "primo", &[time], None).await;
        note(&db, &world, bruno, own, "Lo penso solo io.").await;
        let view = db.read().await.unwrap();
        assert_eq!(read_by(&view, &world, anna.person).await, [1, 1, 0, 1]);
        assert_eq!(read_by(&view, &world, bruno.person).await, [2, 2, 1, 2]);
        for other in [marta.person, world.cast.elena.person, None] {
            assert_eq!(read_by(&view, &world, other).await, [0, 0, 0, 0], "{other:?}");
        }
        let seen =
            async |asked: Asked<'_>| store::excerpts_by_ids(asked, &[shared, own]).await.unwrap().len();
        assert_eq!(seen(as_seen(&view, &world, anna)).await, 1);
        assert_eq!(seen(as_seen(&view, &world, bruno)).await, 2);
        for asked in
            [as_seen(&view, &world, marta), staff(&view, world.process), public(&view, world.process)]
        {
            assert_eq!(seen(asked).await, 0);
            let refs = [shared, own].map(|id| Ref { kind: EXCERPT, id: id.0 });
            assert!(labels(asked, &refs).await.unwrap().is_empty());
        }
        let of_code = async |actor: &Actor, code| {
            let asked = as_seen(&view, &world, actor);
            store::excerpts_of_code(asked, code, ExcerptId(kernel::uuid::Uuid::nil()), 10)
                .await
                .unwrap()
                .len()
        };
        assert_eq!((of_code(anna, money).await, of_code(anna, time).await), (1, 0));
        assert_eq!((of_code(bruno, money).await, of_code(bruno, time).await), (0, 2));
        nothing_is_counted(&view, &world).await;
        assert_eq!(store::codings_of_round(&view, world.process, round).await.unwrap(), []);
    });
}

/// Neither for the public nor for whoever made it: one figure for all.
async fn nothing_is_counted(view: &Snapshot, world: &World) {
    let coverage = store::coverage(view, world.process).await.unwrap();
    assert_eq!((coverage.excerpts, coverage.passages_coded), (0, 0));
    assert_eq!(coverage.passages_read, 2, "how much was read may be told");
    assert_eq!(store::uses(view, world.process).await.unwrap(), []);
    assert_eq!(store::tally(view, Viewer::public(world.process)).await.unwrap(), []);
    let progress = store::progress(view, world.process).await.unwrap();
    assert!(progress.iter().all(|one| one.coded == 0 && one.excerpts == 0));
    let nil = ExcerptId(kernel::uuid::Uuid::nil());
    let picked = store::excerpts_after(as_seen(view, world, &world.cast.bruno), nil, 10).await.unwrap();
    assert!(picked.is_empty(), "what is picked is shown to others");
    assert!(store::corpus(view, world.process).await.unwrap().is_empty());
}

#[test]
fn a_figure_of_a_day_on_which_a_round_was_open_never_counts_what_was_made_in_it() {
    on_both(async |db| {
        let (world, [money, _], round) = opened(&db).await;
        let Cast { anna, bruno, .. } = &world.cast;
        take_as(&db, &world, anna, "Comprare bene", &[money], None).await;
        let later = db.at(Clock::Fixed(Moment(NOON.0 + 3_600_000_000)));
        for coder in [anna, bruno] {
            finish(&later, &world, coder, round).await.unwrap();
        }
        let view = db.read().await.unwrap();
        let corpus = store::corpus(&view, world.process).await.unwrap();
        assert_eq!(corpus[0].codes_at(NOON), []);
        assert_eq!(corpus[0].codes_at(Moment(NOON.0 + 7_200_000_000)), [money]);
    });
}

#[test]
fn when_everybody_has_finished_the_round_closes_and_all_is_read_by_all() {
    on_both(async |db| {
        let (world, [money, time], round) = opened(&db).await;
        let Cast { anna, bruno, .. } = &world.cast;
        take_as(&db, &world, anna, "Comprare bene", &[money], None).await;
        let own = take_as(&db, &world, bruno, "primo", &[time], None).await;
        note(&db, &world, bruno, own, "Lo penso solo io.").await;
        finish(&db, &world, anna, round).await.unwrap();
        finish(&db, &world, anna, round).await.unwrap();
        let stranger = finish(&db, &world, &world.cast.marta, round).await.unwrap_err();
        assert!(matches!(stranger, Failure::Refused("coding-refused-coder")));
        let view = db.read().await.unwrap();
        assert_eq!(read_by(&view, &world, anna.person).await, [1, 1, 0, 1], "Bruno is still at work");
        drop(view);
        finish(&db, &world, bruno, round).await.unwrap();
        assert!(matches!(finish(&db, &world, bruno, round).await, Err(Failure::Conflict)));
        let view = db.read().await.unwrap();
        let known = store::round(&view, world.process, round).await.unwrap();
        assert!(known.closed_at.is_some() && known.finished == 2);
        for reader in [anna.person, bruno.person, None] {
            assert_eq!(read_by(&view, &world, reader).await, [2, 2, 1, 2]);
        }
        assert_eq!(store::coverage(&view, world.process).await.unwrap().excerpts, 2);
        record::verify::ledger(&view, world.process).await.unwrap();
    });
}

#[test]
fn what_others_made_stays_readable_and_hides_nobody_elses() {
    on_both(async |db| {
        let (world, [money, time], _) = opened(&db).await;
        let Cast { anna, marta, .. } = &world.cast;
        let mine = take_as(&db, &world, anna, "Comprare bene", &[money], None).await;
        // Marta does not code in the round: what she takes is read, and Anna's coding on it is not.
        assert_eq!(take_as(&db, &world, marta, "Comprare bene", &[time], None).await, mine);
        let view = db.read().await.unwrap();
        let seen = store::excerpts_by_ids(public(&view, world.process), &[mine]).await.unwrap();
        assert_eq!(seen[0].quote.as_deref(), Some("Comprare bene"));
        let codes = async |who| -> Vec<CodeId> {
            let all = store::codings_of(&view, who, mine, Moment::MAX).await.unwrap();
            all.into_iter().map(|one| one.code).collect()
        };
        assert_eq!(codes(None).await, [time]);
        assert_eq!(codes(anna.person).await, [money, time]);
    });
}

#[test]
fn what_somebody_does_not_read_cannot_be_changed_by_them() {
    on_both(async |db| {
        let (world, [money, time], _) = opened(&db).await;
        let Cast { anna, bruno, .. } = &world.cast;
        let hers = take_as(&db, &world, anna, "Comprare bene", &[money], None).await;
        let view = db.read().await.unwrap();
        let coding = store::codings_of(&view, anna.person, hers, Moment::MAX).await.unwrap().remove(0).id;
        drop(view);
        let mut tx = db.write().await.unwrap();
        let (process, memo) = (world.process, Memo::parse("?").unwrap());
        let code = plainly::<AddCoding>(bruno, process);
        let coded = store::add_codings(&mut tx, &code, hers, &[time], Some(&memo)).await;
        assert!(matches!(coded, Err(Failure::NotFound)));
        let withdrawn =
            store::withdraw_coding(&mut tx, &plainly::<WithdrawCoding>(bruno, process), coding).await;
        assert!(matches!(withdrawn, Err(Failure::NotFound)));
        let lower = because::<LowerExcerpt>(bruno, process);
        let lowered = store::lower_excerpt(&mut tx, &lower, hers, Attribution::Restricted).await;
        assert!(matches!(lowered, Err(Failure::NotFound)));
        // A theme is read by everybody: not even Anna can gather it yet.
        let words =
            |name: &'static str| if name == "lang" { String::new() } else { "Prima la cassa".to_owned() };
        let theme = ThemeDraft::parse(words).unwrap();
        let built = store::build_theme(&mut tx, &plainly::<BuildTheme>(anna, process), &theme, &[hers]).await;
        assert!(matches!(built, Err(Failure::NotFound)));
    });
}

#[test]
fn a_round_is_opened_on_fresh_texts_by_two_people_who_may_code() {
    on_both(async |db| {
        let (world, [money, _], round) = opened(&db).await;
        let Cast { anna, bruno, elena, marta, .. } = &world.cast;
        let again = try_open(&db, &world, &draft(&[world.version], &[anna, marta])).await;
        assert_eq!(field(again.unwrap_err()), ("texts", "coding-problem-round-busy"));
        let mut tx = db.write().await.unwrap();
        let close = because::<CloseRound>(marta, world.process);
        store::close_round(&mut tx, &close, round).await.unwrap();
        assert!(matches!(store::close_round(&mut tx, &close, round).await, Err(Failure::Conflict)));
        tx.commit().await.unwrap();
        take_as(&db, &world, anna, "Comprare bene", &[money], None).await;
        let coded = try_open(&db, &world, &draft(&[world.version], &[anna, bruno])).await;
        assert_eq!(field(coded.unwrap_err()), ("texts", "coding-problem-round-coded"));
        let no_role = try_open(&db, &world, &draft(&[world.version], &[bruno, elena])).await;
        assert_eq!(field(no_role.unwrap_err()), ("coders", "coding-problem-round-coder"));
        let unknown = VersionId(kernel::uuid::Uuid::from_u128(5));
        let gone = try_open(&db, &world, &draft(&[unknown], &[bruno, marta])).await;
        assert_eq!(field(gone.unwrap_err()), ("texts", "coding-problem-round-text"));
        let mut branch = draft(&[world.version], &[bruno, marta]);
        branch.branch = Some(money);
        let mut tx = db.write().await.unwrap();
        store::retire_code(&mut tx, &because::<RetireCode>(anna, world.process), money).await.unwrap();
        tx.commit().await.unwrap();
        let retired = try_open(&db, &world, &branch).await;
        assert_eq!(field(retired.unwrap_err()), ("branch", "coding-problem-round-no-code"));
        assert!(try_open(&db, &world, &draft(&[world.version], &[bruno, marta])).await.is_ok());
    });
}

#[test]
fn a_form_without_texts_and_with_one_coder_tells_both_at_once() {
    let anna = person(&Cast::of(process::testing::TORINO).anna).to_string();
    let chosen =
        |name: &'static str| if name == "coders" { vec![anna.as_str(), anna.as_str()] } else { vec![] };
    let Err(Failure::Invalid(problems)) = RoundDraft::parse("", "?", chosen) else { panic!("accepted") };
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["title", "texts", "branch", "coders"]);
}

#[test]
fn another_process_knows_nothing_of_a_round() {
    on_both(async |db| {
        let (_, _, round) = opened(&db).await;
        let other = kernel::ProcessId(kernel::uuid::Uuid::from_u128(77));
        process::testing::open(&db, other, "altrove").await.unwrap();
        let view = db.read().await.unwrap();
        assert!(store::rounds(&view, other).await.unwrap().is_empty());
        assert!(matches!(store::round(&view, other, round).await, Err(Failure::NotFound)));
        assert!(store::texts_of_round(&view, other, round).await.unwrap().is_empty());
        drop(view);
        let mut tx = db.write().await.unwrap();
        let permit = because::<CloseRound>(&Cast::of(other).marta, other);
        assert!(matches!(store::close_round(&mut tx, &permit, round).await, Err(Failure::NotFound)));
    });
}

async fn differences(view: &Snapshot, world: &World, round: RoundId) -> Vec<Difference> {
    let codings = codings(view, world, round).await;
    codings.differences(&codings.stretches())
}

async fn codings(view: &Snapshot, world: &World, round: RoundId) -> Codings {
    let coders = store::coders_of_round(view, world.process, round).await.unwrap();
    let rows = store::codings_of_round(view, world.process, round).await.unwrap();
    Codings { coders: coders.iter().map(|coder| coder.person).collect(), rows }
}

#[test]
fn settling_makes_codings_of_whoever_settles_and_leaves_the_others_as_they_are() {
    on_both(async |db| {
        let (world, [money, time], round) = opened(&db).await;
        let Cast { anna, bruno, marta, .. } = &world.cast;
        take_as(&db, &world, anna, "Comprare bene", &[money], None).await;
        let long =
            take_as(&db, &world, bruno, "Comprare bene, e\u{301} pagare in trenta giorni", &[time], None)
                .await;
        let settling = |range, kept| Settling { round, version: world.version, range, kept };
        let settle = async |settling: &Settling| {
            let mut tx = db.write().await.unwrap();
            let permit = because::<SettleDisagreement>(marta, world.process);
            store::settle(&mut tx, &permit, settling).await?;
            tx.commit().await
        };
        let early = settle(&settling(0..5, Kept::All)).await;
        assert!(matches!(early, Err(Failure::NotFound)), "an open round tells nothing");
        finish(&db, &world, anna, round).await.unwrap();
        finish(&db, &world, bruno, round).await.unwrap();
        let view = db.read().await.unwrap();
        let found = differences(&view, &world, round).await;
        let lengths: Vec<i64> = found.iter().map(|one| one.range.end - one.range.start).collect();
        assert_eq!(lengths, [28, 13], "what Bruno alone coded is longer than what both did");
        drop(view);
        let first = settling(found[0].range.clone(), Kept::One(person(bruno)));
        let somebody = settling(found[1].range.clone(), Kept::One(person(&world.cast.rosa)));
        assert_eq!(field(settle(&somebody).await.unwrap_err()).0, "keep");
        settle(&first).await.unwrap();
        assert!(matches!(settle(&first).await, Err(Failure::Conflict)), "settled once");
        settle(&settling(found[1].range.clone(), Kept::Nothing)).await.unwrap();
        let view = db.read().await.unwrap();
        let on_it = store::codings_of(&view, None, long, Moment::MAX).await.unwrap();
        let people: Vec<PersonId> = on_it.iter().map(|one| one.person).collect();
        assert_eq!(people, [person(bruno), person(marta)]);
        let settled = store::settled_of_round(&view, world.process, round).await.unwrap();
        assert_eq!(settled.len(), 2);
        assert!(settled.iter().all(|one| one.reason.as_deref() == Some("perché sì")));
        assert_eq!(differences(&view, &world, round).await, found, "the round stays as it closed");
    });
}

#[test]
fn figures_are_those_of_the_moment_the_round_closed_and_the_same_every_time() {
    on_both(async |db| {
        let (world, [money, time], round) = opened(&db).await;
        let Cast { anna, bruno, .. } = &world.cast;
        let hers = take_as(&db, &world, anna, "Comprare bene", &[money], None).await;
        take_as(&db, &world, bruno, "Comprare bene", &[money], None).await;
        take_as(&db, &world, bruno, "secondo", &[money], None).await;
        finish(&db, &world, anna, round).await.unwrap();
        finish(&db, &world, bruno, round).await.unwrap();
        let worked = async || {
            let view = db.read().await.unwrap();
            let (texts, worker) = ([world.version], sources::Reader::Worker);
            let passages = sources::store::wholes(&view, worker, world.process, &texts).await.unwrap();
            let at = |place: i64| usize::try_from(place).unwrap();
            let text = Text {
                version: world.version,
                length: at(passages.last().unwrap().end_at),
                passages: passages.iter().map(|one| (at(one.start_at), one.body.clone())).collect(),
            };
            let codings = codings(&view, &world, round).await;
            rounds::figures(&[text], &codings, &[money, time], || true).unwrap()
        };
        let before = worked().await;
        let alpha = &before.codes[0].words.alpha;
        // Words: Un piano Comprare bene é pagare in trenta giorni Poi si vede Poi si vede primo secondo. Two of seventeen
        // are coded by both, one by Bruno only: observed 1/17, expected 2·5·29/(34·33).
        assert_eq!((before.n_words, alpha.agreement.n_units), (17, 17));
        let expected = 1.0 - (1.0 / 17.0) / (2.0 * 5.0 * 29.0 / (34.0 * 33.0));
        assert!((alpha.agreement.value.unwrap() - expected).abs() < 1e-12, "{alpha:?}");
        let percent = before.codes[0].words.percent.agreement.value.unwrap();
        assert!((percent - 16.0 / 17.0).abs() < 1e-12);
        assert!(before.codes[1].words.alpha.agreement.value.is_err(), "nobody used the second code");
        assert!(before.codes[0].words.alpha.interval.is_ok());
        // What happens afterwards changes nothing.
        let mut tx = db.write().await.unwrap();
        let coding = store::codings_of(&tx, None, hers, Moment::MAX).await.unwrap().remove(0).id;
        store::withdraw_coding(&mut tx, &plainly::<WithdrawCoding>(anna, world.process), coding)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(format!("{:?}", worked().await), format!("{before:?}"));
    });
}

#[test]
fn how_much_each_coder_has_read_is_told_as_a_number() {
    on_both(async |db| {
        let (world, _, round) = opened(&db).await;
        let mut tx = db.write().await.unwrap();
        let permit = plainly::<ReadPassages>(&world.cast.anna, world.process);
        store::mark_read(&mut tx, &permit, world.version, 1..=3).await.unwrap();
        tx.commit().await.unwrap();
        let view = db.read().await.unwrap();
        let read = store::progress_of_round(&view, world.process, round).await.unwrap();
        assert_eq!(
            read.iter().map(|one| (one.person, one.read)).collect::<Vec<_>>(),
            [(person(&world.cast.anna), 3)]
        );
        let other = add_source(&db, world.process, SourceKind::Document, Attribution::Named, TEXT).await;
        assert!(
            store::texts_in_rounds(&view, world.process).await.unwrap().iter().all(|one| one.source != other)
        );
    });
}

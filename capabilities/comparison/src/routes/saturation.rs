//! Whether further interviews still bring new codes: overall and by sector, in the order held and over random orders.

use super::fields;
use crate::{
    common::Reading,
    matrix::held,
    pages::{
        drawing,
        saturation::{Group, SaturationPage, Sector, Step},
    },
};
use coding::{CODE, Code, CodeId, store::Piece};
use kernel::{Failure, Moment, Ref};
use process::{Place, Words};
use saturation::{Form as Chao, Incidence, Orders, Rule};
use sources::{Reader, SourceKind, store::Counted};
use std::collections::BTreeSet;
use web::{Answer, Form, Shell, form::choices};

mod figures;

kernel::words! {
    /// Which codes are counted.
    pub enum Grain {
        /// Each as it was put on.
        All = "all",
        /// Those at the top of the codebook, each with all that stand under it.
        Top = "top",
    }
}

/// The published rule with the base its paper calls enough: four interviews, runs of two, at most 5 % new.
const RULE: Rule = Rule { base: 4, run: 2, threshold: 5 };
/// As many orders as the sources of the method draw, and where chance begins: shown, so that anybody can draw the same.
const ORDERS: Orders = Orders { n_orders: 300, seed: 2030 };

/// An interview with its codes.
struct Heard<'a> {
    source: &'a Counted,
    codes: BTreeSet<CodeId>,
}

pub(super) async fn show(place: Place) -> Answer {
    place.staff(Reader::ROLES)?;
    let grain = place.query.parsed("grain", Grain::parse)?.unwrap_or(Grain::All);
    let view = place.read().await?;
    let sources = sources::store::counted(&view, place.id).await?;
    let pieces = coding::store::corpus(&view, place.id).await?;
    let codes = coding::store::codes(&view, place.id, Moment::MAX).await?;
    let words = process::store::words_in(&view, place.id, Words::Sector, place.lang).await?;
    let sizes = directory::store::category_sizes(&view, place.id).await?;
    drop(view);
    let heard = heard(&sources, &pieces, &readings(&codes, grain));
    let coded: Vec<&Heard<'_>> = heard.iter().filter(|one| !one.codes.is_empty()).collect();
    let label = |word: &str| {
        let known = words.iter().find(|(known, _)| known == word);
        known.map(|(_, label)| label.clone()).unwrap_or_default()
    };
    let all = incidence(&coded);
    let shell = fields::shell(&place, &place.t("comparison-saturation"));
    let groups: Vec<String> =
        coded.iter().map(|one| one.source.sector_at(Moment::MAX).map(label).unwrap_or_default()).collect();
    let by_group = all.by_group(&groups).map_err(|_| Failure::NotFound)?;
    let sector = |(word, label): &(String, String)| {
        let mine = |one: &&Heard<'_>| one.source.sector_at(Moment::MAX) == Some(word.as_str());
        let known = sizes.iter().find(|(category, _)| category == word).map(|(_, size)| *size);
        let (heard, coded) = (heard.iter().filter(mine).count(), coded.iter().copied().filter(mine).count());
        figures::sector(&shell, label, known, (heard, coded))
    };
    let left = heard.len() - coded.len();
    let page = SaturationPage {
        sectors: words.iter().map(sector).collect(),
        left_out: (left > 0).then(|| shell.tn("comparison-uncoded", left)),
        drawing: (all.n_interviews() > 1).then(|| drawing::curve(&shell, &all, &ORDERS)),
        steps: figures::steps(&shell, &all),
        overall: figures::group(&shell, &shell.t("comparison-overall"), &all),
        groups: by_group.iter().map(|(name, one)| figures::group(&shell, name, one)).collect(),
        note: figures::note(&shell, &place.today()),
        filter: Form::default(),
        grains: choices(
            place.lang,
            "comparison-grain",
            Grain::ALL.iter().map(|one| one.word()),
            &[grain.word()],
        ),
        here: shell.url(&place.path("/desk/saturation")),
        back: shell.url(&place.path("/desk/comparison")),
        shell,
    };
    web::page(&page)
}

/// What counts as one code.
fn readings(codes: &[Code], grain: Grain) -> Vec<(CodeId, Reading)> {
    let counts = |code: &&Code| grain == Grain::All || code.parent.is_none();
    let reading = |code: &Code| match grain {
        Grain::All => Reading::Codes([code.id].into()),
        Grain::Top => Reading::of(Ref { kind: CODE, id: code.id.0 }, codes),
    };
    codes.iter().filter(counts).map(|code| (code.id, reading(code))).collect()
}

/// The interviews in the order they were held, each with its codes.
fn heard<'a>(sources: &'a [Counted], pieces: &'a [Piece], readings: &[(CodeId, Reading)]) -> Vec<Heard<'a>> {
    let held = held(pieces, sources);
    let interviews = sources.iter().filter(|source| source.kind == SourceKind::Interview);
    let one = |source: &'a Counted| {
        let mine = held.iter().filter(|one| one.source.id == source.id);
        let carried: BTreeSet<CodeId> = mine.flat_map(|one| one.codes.iter().copied()).collect();
        let carried: Vec<CodeId> = carried.into_iter().collect();
        let codes = readings.iter().filter(|(_, reading)| reading.among(&carried)).map(|(code, _)| *code);
        Heard { source, codes: codes.collect() }
    };
    interviews.map(one).collect()
}

fn incidence(coded: &[&Heard<'_>]) -> Incidence {
    let rows: Vec<Vec<CodeId>> = coded.iter().map(|one| one.codes.iter().copied().collect()).collect();
    Incidence::new(&rows)
}

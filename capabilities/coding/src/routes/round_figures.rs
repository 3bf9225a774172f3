//! How far the coders of a closed round agree: as a page, and as a table to take away.

use super::{round_closed::codings, rounds::shell};
use crate::{
    model::CodeId,
    pages::round_figures::{Cell, FigureRow, FigureTable, RoundFiguresPage},
    rounds::{self, CodeFigures, Figures, Found, Round, RoundText, SEED, Text, UnitFigures},
    store,
};
use agreement::{Agreement, NoInterval};
use axum::{
    http::{HeaderValue, header},
    response::IntoResponse,
};
use kernel::{Failure, Lang, Moment};
use process::Place;
use record::Snapshot;
use sources::{Reader, VersionId};
use web::{Answer, Params, Shell, i18n::say};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.staff(Reader::ROLES)?;
    let worked = worked(&place, &params).await?;
    let (rounds, here) = (place.t("coding-rounds"), format!("/rounds/{}", worked.round.id));
    let above = [(rounds.as_str(), "/desk/rounds"), (worked.round.title.as_str(), here.as_str())];
    let shell = shell(&place, &place.t("coding-round-figures"), &above);
    let page = RoundFiguresPage {
        round: worked.round.title.clone(),
        facts: facts(&shell, &worked),
        tables: tables(&shell, &worked),
        definitions: TERMS.iter().map(|term| definition(&shell, term)).collect(),
        csv: shell.url(&place.path(&format!("{here}/figures.csv"))),
        back: shell.url(&place.path(&here)),
        shell,
    };
    web::page(&page)
}

pub(super) async fn csv(place: Place, params: Params) -> Answer {
    place.staff(Reader::ROLES)?;
    let worked = worked(&place, &params).await?;
    let mut response = rounds::table(&worked.figures, &worked.names)?.into_response();
    let name = format!("attachment; filename=\"{}-agreement.csv\"", place.slug);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8; header=present"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let name = HeaderValue::from_str(&name).map_err(Failure::internal)?;
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}

/// The figures of a round with what they are called.
struct Worked {
    round: Round,
    figures: Figures,
    /// The slug and the name of each code.
    names: Vec<(String, String)>,
}

/// Reads everything, lets go of the database, then computes beside the requests. Of an open round there is nothing.
async fn worked(place: &Place, params: &Params) -> Result<Worked, Failure> {
    let view = place.read().await?;
    let round = store::round(&view, place.id, params.get("round")?).await?;
    round.closed_at.ok_or(Failure::NotFound)?;
    let mut compared = store::codes_of_round(&view, place.id, round.id).await?;
    let known = store::codes(&view, place.id, Moment::MAX).await?;
    let tree = crate::codebook::tree(&known);
    let rank = |code: &CodeId| tree.iter().position(|one| one.code.id == *code);
    compared.sort_by_key(rank);
    let name = |code: &CodeId| {
        let code = known.iter().find(|one| one.id == *code);
        code.map(|code| (code.slug.clone(), code.name.clone())).unwrap_or_default()
    };
    let names = compared.iter().map(name).collect();
    let texts = texts(place, &view, &round).await?;
    let codings = codings(place, &view, round.id).await?;
    drop(view);
    let figures = web::aside(move |awaited| rounds::figures(&texts, &codings, &compared, awaited)).await?;
    Ok(Worked { round, figures, names })
}

async fn texts(place: &Place, view: &Snapshot, round: &Round) -> Result<Vec<Text>, Failure> {
    let texts = store::texts_of_round(view, place.id, round.id).await?;
    let versions: Vec<VersionId> = texts.iter().map(|text| text.version).collect();
    let passages = sources::store::wholes(view, Reader::Worker, place.id, &versions).await?;
    let place_of = |at: i64| usize::try_from(at).unwrap_or_default();
    let text = |text: &RoundText| {
        let mine = passages.iter().filter(|passage| passage.version == text.version);
        Text {
            version: text.version,
            length: mine.clone().map(|passage| place_of(passage.end_at)).max().unwrap_or_default(),
            passages: mine.map(|passage| (place_of(passage.start_at), passage.body.clone())).collect(),
        }
    };
    Ok(texts.iter().map(text).collect())
}

fn facts(shell: &Shell, worked: &Worked) -> Vec<String> {
    let figures = &worked.figures;
    let mut facts = vec![
        shell.tn("coding-figures-texts", worked.round.texts),
        shell.tn("coding-figures-coders", worked.round.coders),
        shell.tn("coding-figures-words", whole(figures.n_words)),
        shell.tn("coding-figures-sentences", whole(figures.n_sentences)),
        shell.ta("coding-figures-seed", "seed", &SEED.to_string()),
    ];
    if figures.n_removed > 0 {
        facts.push(shell.tn("coding-figures-removed", whole(figures.n_removed)));
    }
    facts
}

fn tables(shell: &Shell, worked: &Worked) -> Vec<FigureTable> {
    let heads = |keys: &[&str]| keys.iter().map(|key| shell.t(key)).collect::<Vec<_>>();
    let named = || worked.figures.codes.iter().zip(&worked.names);
    let on_units = |id: &str, caption: &str, pick: fn(&CodeFigures) -> &UnitFigures| FigureTable {
        id: id.to_owned(),
        caption: shell.t(caption),
        note: shell.t(&format!("{caption}-note")),
        heads: heads(&["coding-term-percent", "coding-term-kappa", "coding-term-alpha"]),
        rows: named().map(|(code, (_, name))| unit_row(shell, name, pick(code))).collect(),
    };
    let ranges = named().map(|(code, (_, name))| FigureRow {
        name: name.clone(),
        cells: vec![cell(shell, &code.ranges), among(shell, code.among.as_ref())],
    });
    vec![
        on_units("words", "coding-figures-on-words", |code| &code.words),
        on_units("sentences", "coding-figures-on-sentences", |code| &code.sentences),
        FigureTable {
            id: "ranges".to_owned(),
            caption: shell.t("coding-figures-on-ranges"),
            note: shell.t("coding-figures-on-ranges-note"),
            heads: heads(&["coding-term-u-alpha", "coding-term-k-u-alpha"]),
            rows: ranges.collect(),
        },
        family(shell, &worked.figures),
    ]
}

fn family(shell: &Shell, figures: &Figures) -> FigureTable {
    let (overall, coding) = match &figures.spans {
        Ok(spans) => (cell(shell, &spans.overall), cell(shell, &spans.coding)),
        Err(_) => (overlapping(shell), overlapping(shell)),
    };
    let cells = vec![cell(shell, &figures.relevance), overall, coding];
    let keys = ["coding-term-relevance", "coding-term-u-alpha", "coding-term-c-u-alpha"];
    FigureTable {
        id: "family".to_owned(),
        caption: shell.t("coding-figures-family"),
        note: shell.t("coding-figures-family-note"),
        heads: keys.iter().map(|key| shell.t(key)).collect(),
        rows: vec![FigureRow { name: shell.t("coding-figures-all-codes"), cells }],
    }
}

fn unit_row(shell: &Shell, name: &str, figures: &UnitFigures) -> FigureRow {
    let cells = [&figures.percent, &figures.kappa, &figures.alpha];
    FigureRow { name: name.to_owned(), cells: cells.iter().map(|one| cell(shell, one)).collect() }
}

fn cell(shell: &Shell, found: &Found) -> Cell {
    let mut shown = figure(shell, &found.agreement);
    if found.agreement.value.is_ok() {
        shown.detail = match &found.interval {
            Ok(ends) => {
                let (low, high) = (decimal(shell.lang, ends.low), decimal(shell.lang, ends.high));
                say(shell.lang, "coding-figures-interval", &[("low", &low), ("high", &high)])
            }
            Err(NoInterval::FewerThanTwoBlocks) => shell.t("coding-no-interval-one"),
            Err(NoInterval::MostlyUndefined | NoInterval::NoDraws) => shell.t("coding-no-interval-undefined"),
        };
    }
    shown
}

/// A coefficient by itself, with what it rests on.
fn figure(shell: &Shell, agreement: &Agreement) -> Cell {
    match agreement.value {
        Ok(value) => Cell {
            value: decimal(shell.lang, value),
            detail: shell.tn("coding-figures-places", whole(agreement.n_units)),
        },
        Err(why) => Cell {
            value: "–".to_owned(),
            detail: shell.t(&format!("coding-undefined-{}", rounds::why(why))),
        },
    }
}

fn among(shell: &Shell, agreement: Option<&Agreement>) -> Cell {
    agreement.map_or_else(|| overlapping(shell), |agreement| figure(shell, agreement))
}

fn overlapping(shell: &Shell) -> Cell {
    Cell { value: "–".to_owned(), detail: shell.t("coding-undefined-overlaps") }
}

/// Two decimals, as the language writes them.
fn decimal(lang: Lang, value: f64) -> String {
    let text = format!("{value:.2}").replace('-', "\u{2212}");
    let text = if text == "\u{2212}0.00" { "0.00".to_owned() } else { text };
    if lang == Lang::It { text.replace('.', ",") } else { text }
}

/// The figures, each with its definition.
const TERMS: [&str; 8] =
    ["percent", "kappa", "alpha", "u-alpha", "k-u-alpha", "relevance", "c-u-alpha", "interval"];

fn definition(shell: &Shell, term: &str) -> (String, String) {
    (shell.t(&format!("coding-term-{term}")), shell.t(&format!("coding-meaning-{term}")))
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

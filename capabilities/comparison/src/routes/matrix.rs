//! Matrices: codes against documents, sectors and other codes; as a page and as a file.

use super::fields;
use crate::{
    counting::Starts,
    matrix::{Held, Matrix, Nearness, held},
    model::Measure,
    pages::matrix::{Line, MatrixPage},
};
use coding::{Code, store::Piece};
use kernel::{Failure, Moment};
use process::{Place, Words};
use record::Snapshot;
use sources::{SourceId, VersionId, Voices, store::Counted};
use web::{Answer, Form, Link, Params, Shell, form::choices, i18n::say, label::Asked};

mod columns;

/// Everything a matrix is worked out from.
pub(super) struct Material {
    pub(super) codes: Vec<Code>,
    pub(super) pieces: Vec<Piece>,
    pub(super) sources: Vec<Counted>,
    pub(super) voices: Voices,
    pub(super) sectors: Vec<(String, String)>,
    pub(super) starts: Starts,
}

impl Material {
    /// Looks it up. A constant number of statements for each 64 sources.
    async fn of(place: &Place, view: &Snapshot, measure: Measure) -> Result<Material, Failure> {
        let sources = sources::store::counted(view, place.id).await?;
        let ids: Vec<SourceId> = sources.iter().map(|source| source.id).collect();
        let versions: Vec<VersionId> =
            sources.iter().filter_map(|source| source.version_at(Moment::MAX)).collect();
        Ok(Material {
            codes: coding::store::codes(view, place.id, Moment::MAX).await?,
            pieces: coding::store::corpus(view, place.id).await?,
            voices: Voices::of(Asked { view, viewer: place.viewer, lang: place.lang }, &ids).await?,
            sectors: process::store::words_in(view, place.id, Words::Sector, place.lang).await?,
            starts: match measure {
                Measure::Words => coding::store::word_starts(view, place.id, &versions).await?,
                Measure::Excerpts => Starts::new(),
            },
            sources,
        })
    }

    /// The excerpts this viewer's figures are made of: everything for the staff; for the public what is taken from
    /// documents that anybody reads, or, by sector, everything, since there people are counted.
    fn held(&self, place: &Place, matrix: Matrix) -> Vec<Held<'_>> {
        let mut all = held(&self.pieces, &self.sources);
        let open = |one: &Held<'_>| self.voices.path(one.source.id).is_some();
        all.retain(|one| matrix == Matrix::Sectors || place.viewer.staff || open(one));
        all
    }
}

/// What is asked of a matrix.
struct Asking {
    matrix: Matrix,
    measure: Measure,
    nearness: Nearness,
}

impl Asking {
    fn of(place: &Place, params: &Params) -> Result<Asking, Failure> {
        Ok(Asking {
            matrix: Matrix::parse(params.text("matrix")?).ok_or(Failure::NotFound)?,
            measure: place.query.parsed("measure", Measure::parse)?.unwrap_or(Measure::Excerpts),
            nearness: place.query.parsed("near", Nearness::parse)?.unwrap_or(Nearness::Excerpt),
        })
    }
}

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let asking = Asking::of(&place, &params)?;
    let view = place.read().await?;
    let material = Material::of(&place, &view, asking.measure).await?;
    let Asking { matrix, measure, nearness } = asking;
    let shell = place.shell_under(
        &[(&place.t("coding-codebook"), "/codebook")],
        &place.t(&format!("comparison-matrix-{matrix}")),
    );
    let here = shell.url(&place.path(&format!("/matrices/{matrix}")));
    let table = table(&place, &shell, &material, &asking);
    let query = match matrix {
        Matrix::Codes => format!("?near={nearness}"),
        Matrix::Sources => format!("?measure={measure}"),
        Matrix::Sectors => String::new(),
    };
    let today = shell.day(&place.today());
    let page = MatrixPage {
        lead: shell.t(&format!("comparison-matrix-{matrix}-lead")),
        tabs: tabs(&place, &shell, Some(matrix)),
        numbered: table.numbered,
        note: say(shell.lang, &format!("comparison-matrix-{matrix}-note"), &[("day", &today)]),
        left_out: table.left_out,
        headings: table.headings,
        lines: table.lines,
        csv: format!("{here}/table.csv{query}"),
        filter: Form::default(),
        measures: match matrix {
            Matrix::Sources => fields::measures(place.lang, measure.word()),
            _ => Vec::new(),
        },
        nearnesses: match matrix {
            Matrix::Codes => {
                let words = Nearness::ALL.iter().map(|one| one.word());
                choices(place.lang, "comparison-near", words, &[nearness.word()])
            }
            _ => Vec::new(),
        },
        codebook: shell.url(&place.path("/codebook")),
        here,
        shell,
    };
    web::page(&page)
}

/// The same figures as a file: RFC 4180, safe to open in a spreadsheet.
pub(super) async fn csv(place: Place, params: Params) -> Answer {
    let asking = Asking::of(&place, &params)?;
    let view = place.read().await?;
    let material = Material::of(&place, &view, asking.measure).await?;
    let shell = place.shell("");
    let table = table(&place, &shell, &material, &asking);
    let names = if table.numbered.is_empty() { table.headings } else { table.numbered };
    let first = shell.t("coding-code");
    let mut text = web::csv::row(std::iter::once(first.as_str()).chain(names.iter().map(String::as_str)));
    for line in &table.lines {
        let cells = line.figures.iter().map(|figure| figure.plain.as_str());
        text.push_str(&web::csv::row(std::iter::once(line.path.as_str()).chain(cells)));
    }
    let name = format!("{}-{}.csv", place.slug, asking.matrix);
    web::file("text/csv; charset=utf-8", &name, text)
}

pub(super) fn tabs(place: &Place, shell: &Shell, current: Option<Matrix>) -> Vec<Link> {
    let link = |matrix: &Matrix| Link {
        label: shell.t(&format!("comparison-matrix-{matrix}")),
        href: shell.url(&place.path(&format!("/matrices/{matrix}"))),
        current: Some(*matrix) == current,
    };
    Matrix::ALL.iter().map(link).collect()
}

/// A matrix in words.
#[derive(Default)]
struct Table {
    headings: Vec<String>,
    /// The names of the columns where their headings are numbers.
    numbered: Vec<String>,
    lines: Vec<Line>,
    left_out: Option<String>,
}

fn table(place: &Place, shell: &Shell, material: &Material, asking: &Asking) -> Table {
    let held = material.held(place, asking.matrix);
    let drawn = columns::Drawn { place, shell, material, held: &held };
    let mut table = match asking.matrix {
        Matrix::Sources => drawn.by_document(asking.measure),
        Matrix::Sectors => drawn.by_sector(),
        Matrix::Codes => drawn.by_code(asking.nearness),
    };
    let numbered = !table.numbered.is_empty();
    let label = |heading: &String| match numbered {
        true => shell.ta("comparison-document-number", "number", heading),
        false => heading.clone(),
    };
    let labels: Vec<String> = table.headings.iter().map(label).collect();
    for line in &mut table.lines {
        line.figures.iter_mut().zip(&labels).for_each(|(figure, label)| figure.label.clone_from(label));
    }
    table
}

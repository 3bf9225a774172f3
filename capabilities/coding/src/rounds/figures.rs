//! How far the coders of a closed round agree, code by code. No figure for all of it, and no verdict.

use super::{Codings, compared::span};
use crate::model::CodeId;
use agreement::{
    Agreement, Coefficient, Confidence, Continuum, Draws, Interval, NoInterval, Ratings, Segment, Touch,
    coded, interval, merged, sentences, unitizing, words,
};
use kernel::Failure;
use sources::VersionId;
use std::ops::Range;

/// Where the drawing of intervals begins: the same for every round, so that anybody gets the same ends.
pub const SEED: u64 = 2024;
/// How often units are drawn again.
pub(super) const DRAWS: Draws = Draws { n_draws: 1000, seed: SEED, confidence: Confidence::NinetyFive };

/// A text of a round, with its words.
#[derive(Clone, Debug)]
pub struct Text {
    /// Which.
    pub version: VersionId,
    /// Its passages: where each begins, in code points, and its words; none once removed.
    pub passages: Vec<(usize, Option<String>)>,
    /// How long it is, in code points.
    pub length: usize,
}

/// A coefficient and between which values it falls.
#[derive(Clone, Debug)]
pub struct Found {
    /// The coefficient, or why there is none.
    pub agreement: Agreement,
    /// Its interval, or why there is none.
    pub interval: Result<Interval, NoInterval>,
}

/// The coefficients on given units.
#[derive(Clone, Debug)]
pub struct UnitFigures {
    /// Share of units on which two coders agree.
    pub percent: Found,
    /// Cohen's kappa.
    pub kappa: Found,
    /// Krippendorff's alpha.
    pub alpha: Found,
}

/// How far coders agree on one code.
#[derive(Clone, Debug)]
pub struct CodeFigures {
    /// Which code.
    pub code: CodeId,
    /// On words.
    pub words: UnitFigures,
    /// On sentences.
    pub sentences: UnitFigures,
    /// On the ranges they chose: uα of this code by itself.
    pub ranges: Found,
    /// (k)uα: over what two coders coded, with any code; none where codes of one coder overlap.
    pub among: Option<Agreement>,
}

/// How far coders agree on ranges and codes together.
#[derive(Clone, Debug)]
pub struct SpanFigures {
    /// uα.
    pub overall: Found,
    /// cuα.
    pub coding: Found,
}

/// Codes of one coder overlap: ranges and codes cannot be compared together, only code by code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overlaps;

/// All figures of a round.
#[derive(Clone, Debug)]
pub struct Figures {
    /// Code by code.
    pub codes: Vec<CodeFigures>,
    /// |uα: where anything was coded at all.
    pub relevance: Found,
    /// uα and cuα.
    pub spans: Result<SpanFigures, Overlaps>,
    /// How many words were compared.
    pub n_words: usize,
    /// How many sentences.
    pub n_sentences: usize,
    /// How many passages had no words any more.
    pub n_removed: usize,
}

/// Works out all figures. Seconds for a large round: beside the requests, and given up when nobody waits any more.
pub fn figures(
    texts: &[Text],
    codings: &Codings,
    codes: &[CodeId],
    awaited: impl Fn() -> bool,
) -> Result<Figures, Failure> {
    let words = Units::of(texts, words);
    let sentences = Units::of(texts, sentences);
    let documents = documents(texts, codings);
    let family = documents.as_ref().ok().map(|documents| unitizing(documents));
    let mut found = Vec::with_capacity(codes.len());
    for code in codes {
        if !awaited() {
            return Err(Failure::Unavailable("nobody waits for the figures any more".into()));
        }
        let values = family.iter().flat_map(|family| &family.values);
        found.push(CodeFigures {
            code: *code,
            words: words.figures(texts, codings, *code, Touch::Half)?,
            sentences: sentences.figures(texts, codings, *code, Touch::Any)?,
            ranges: alone(texts, codings, |one| one == *code)?,
            among: values.filter(|one| one.value == *code).map(|one| one.agreement).next(),
        });
    }
    Ok(Figures {
        codes: found,
        relevance: alone(texts, codings, |_| true)?,
        spans: documents.map(|documents| spans(&documents)),
        n_words: words.ranges.iter().map(Vec::len).sum(),
        n_sentences: sentences.ranges.iter().map(Vec::len).sum(),
        n_removed: texts.iter().flat_map(|text| &text.passages).filter(|(_, words)| words.is_none()).count(),
    })
}

/// The units of all texts, and in which passage each stands: passages are drawn whole.
struct Units {
    ranges: Vec<Vec<Range<usize>>>,
    blocks: Vec<usize>,
}

impl Units {
    fn of(texts: &[Text], cut: impl Fn(&str) -> Vec<Range<usize>>) -> Units {
        let (mut ranges, mut blocks, mut block) = (Vec::new(), Vec::new(), 0);
        for text in texts {
            let mut mine = Vec::new();
            for (start, words) in &text.passages {
                let units = cut(words.as_deref().unwrap_or_default());
                blocks.extend(std::iter::repeat_n(block, units.len()));
                mine.extend(units.into_iter().map(|unit| start + unit.start..start + unit.end));
                block += 1;
            }
            ranges.push(mine);
        }
        Units { ranges, blocks }
    }

    fn figures(
        &self,
        texts: &[Text],
        codings: &Codings,
        code: CodeId,
        touch: Touch,
    ) -> Result<UnitFigures, Failure> {
        let row = |coder| -> Vec<Option<bool>> {
            let of_text = |(text, units): (&Text, &Vec<Range<usize>>)| {
                let mine = codings.of(text.version, coder).filter(|row| row.code == code);
                coded(units, &mine.map(span).collect::<Vec<_>>(), touch)
            };
            texts.iter().zip(&self.ranges).flat_map(of_text).map(Some).collect()
        };
        let rows: Vec<Vec<Option<bool>>> = codings.coders.iter().map(|coder| row(*coder)).collect();
        let uneven = |_| Failure::internal("units of two lengths");
        let ratings = Ratings::new(&rows).and_then(|all| all.in_blocks(&self.blocks)).map_err(uneven)?;
        let found = |coefficient| Found {
            agreement: ratings.agreement(coefficient),
            interval: ratings.interval(coefficient, &DRAWS),
        };
        Ok(UnitFigures {
            percent: found(Coefficient::Percent),
            kappa: found(Coefficient::Kappa),
            alpha: found(Coefficient::Alpha),
        })
    }
}

/// uα where all codes wanted count as one.
fn alone(texts: &[Text], codings: &Codings, wanted: impl Fn(CodeId) -> bool) -> Result<Found, Failure> {
    let of_coder = |text: &Text, coder| -> Vec<Segment<()>> {
        let mine = codings.of(text.version, coder).filter(|row| wanted(row.code)).map(span);
        let joined = merged(&mine.collect::<Vec<_>>());
        joined.into_iter().map(|range| Segment { range, value: () }).collect()
    };
    let document = |text: &Text| {
        let coders = codings.coders.iter().map(|coder| of_coder(text, *coder)).collect();
        Continuum::new(text.length, coders)
    };
    let documents: Vec<Continuum<()>> = texts
        .iter()
        .map(document)
        .collect::<Result<_, _>>()
        .map_err(|_| Failure::internal("an excerpt beyond its text"))?;
    Ok(Found {
        agreement: unitizing(&documents).overall,
        interval: interval(&documents, &DRAWS, |family| family.overall),
    })
}

/// Each text with the codes of each coder side by side.
fn documents(texts: &[Text], codings: &Codings) -> Result<Vec<Continuum<CodeId>>, Overlaps> {
    let of_coder = |text: &Text, coder| -> Vec<Segment<CodeId>> {
        let mine = codings.of(text.version, coder);
        mine.map(|row| Segment { range: span(row), value: row.code }).collect()
    };
    let document = |text: &Text| {
        let coders = codings.coders.iter().map(|coder| of_coder(text, *coder)).collect();
        Continuum::new(text.length, coders).map_err(|_| Overlaps)
    };
    texts.iter().map(document).collect()
}

fn spans(documents: &[Continuum<CodeId>]) -> SpanFigures {
    let family = unitizing(documents);
    SpanFigures {
        overall: Found {
            agreement: family.overall,
            interval: interval(documents, &DRAWS, |family| family.overall),
        },
        coding: Found {
            agreement: family.coding,
            interval: interval(documents, &DRAWS, |family| family.coding),
        },
    }
}

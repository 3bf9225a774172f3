//! What documents have in common, worked out from their excerpts.

use crate::{
    counting::{Starts, words},
    model::Measure,
};
use coding::{CODE, Code, CodeId, ThemeId, codebook::may_stand, store::Piece};
use kernel::{Failure, Moment, Ref};
use lattice::{Bounds, Lattice, Shares};
use sources::VersionId;
use std::collections::HashSet;

/// How an axis is read: by a code and all that stand under it, or by a theme.
#[derive(Clone, Debug)]
pub(crate) enum Reading {
    Codes(HashSet<CodeId>),
    Theme(ThemeId),
}

impl Reading {
    /// The reading of a code or a theme.
    pub(crate) fn of(thing: Ref, codes: &[Code]) -> Reading {
        if thing.kind != CODE {
            return Reading::Theme(ThemeId(thing.id));
        }
        let top = CodeId(thing.id);
        // What may not stand over a code without a ring is the code itself or stands under it.
        let under = codes.iter().filter(|code| !may_stand(codes, top, code.id)).map(|code| code.id);
        Reading::Codes(under.chain([top]).collect())
    }

    /// Whether any of these codes speaks of it.
    pub(crate) fn among(&self, codes: &[CodeId]) -> bool {
        match self {
            Reading::Codes(mine) => codes.iter().any(|code| mine.contains(code)),
            Reading::Theme(_) => false,
        }
    }

    /// Whether an excerpt spoke of it at a moment.
    pub(crate) fn holds(&self, piece: &Piece, at: Moment) -> bool {
        match self {
            Reading::Codes(codes) => piece.codes_at(at).iter().any(|code| codes.contains(code)),
            Reading::Theme(theme) => piece.themes_at(at).contains(theme),
        }
    }
}

/// Documents read along axes.
#[derive(Debug)]
pub(crate) struct Common<'a> {
    /// For each document, for each axis: its excerpts.
    pub(crate) cells: Vec<Vec<Vec<&'a Piece>>>,
    /// How much of each document each axis takes.
    pub(crate) shares: Shares,
    /// What a share is a share of: what was coded of each document, in the measure asked for.
    pub(crate) wholes: Vec<u64>,
}

impl<'a> Common<'a> {
    /// Reads documents along axes, as coded today.
    pub(crate) fn of(
        pieces: &'a [Piece],
        documents: &[VersionId],
        axes: &[Reading],
        (measure, starts): (Measure, &Starts),
    ) -> Result<Common<'a>, Failure> {
        let now = Moment::MAX;
        let (mut cells, mut parts, mut wholes) = (Vec::new(), Vec::new(), Vec::new());
        for version in documents {
            let mine: Vec<&Piece> = pieces.iter().filter(|piece| piece.version == *version).collect();
            let of_axis = |axis: &Reading| -> Vec<&'a Piece> {
                mine.iter().copied().filter(|piece| axis.holds(piece, now)).collect()
            };
            let row: Vec<Vec<&Piece>> = axes.iter().map(of_axis).collect();
            let taken: HashSet<_> = row.iter().flatten().map(|piece| piece.id).collect();
            let counts = |piece: &&&Piece| !piece.codes_at(now).is_empty() || taken.contains(&piece.id);
            let whole: Vec<&Piece> = mine.iter().filter(counts).copied().collect();
            parts.push(row.iter().map(|pieces| weigh(pieces, measure, starts)).collect::<Vec<u64>>());
            wholes.push(weigh(&whole, measure, starts));
            cells.push(row);
        }
        let shares = Shares::new(&parts, &wholes).map_err(flawed)?;
        Ok(Common { cells, shares, wholes })
    }

    /// What the documents share from a share on, in percent: whole if that can still be read, otherwise the tip of it, with
    /// the number of documents from which on it is told.
    pub(crate) fn lattice(&self, percent: i64) -> Result<(Lattice, usize), Failure> {
        let context = self.shares.cut(percent as f64 / 100.0);
        for at_least in 0..=self.cells.len() {
            let bounds = Bounds { at_least, at_most: MOST_CONCEPTS };
            if let Ok(lattice) = Lattice::new(&context, &bounds) {
                return Ok((lattice, at_least));
            }
        }
        // What all documents share is one concept.
        Err(flawed(lattice::Flaw::NoDocument))
    }
}

/// More nodes than these are no drawing that somebody reads.
const MOST_CONCEPTS: usize = 24;

fn flawed(flaw: lattice::Flaw) -> Failure {
    Failure::internal(format!("documents cannot be compared: {flaw:?}"))
}

fn weigh(pieces: &[&Piece], measure: Measure, starts: &Starts) -> u64 {
    match measure {
        Measure::Excerpts => pieces.len() as u64,
        Measure::Words => words(pieces.iter().copied(), starts),
    }
}

//! The tables of a search: the nodes of the drawing, and how much room each axis has in each document.

use super::Found;
use crate::{
    common::Common,
    model::Measure,
    pages::{
        denominator::{Cell, Node, Row},
        drawing::letter,
    },
    routes::fields::{axis_link, decimal, share_of},
    store::Axis,
};
use lattice::{Lattice, Salience};
use process::Place;
use web::{Shell, i18n::say};

/// A search with its words.
pub(super) struct Named<'a> {
    pub(super) place: &'a Place,
    pub(super) shell: &'a Shell,
    pub(super) found: &'a Found,
}

/// "Da 5 %, in parole".
pub(super) fn summary(shell: &Shell, measure: Measure, percent: i64) -> String {
    let key = if percent == 0 { "comparison-summary-any" } else { "comparison-summary" };
    let measure = shell.t(&format!("comparison-measure-{measure}"));
    say(shell.lang, key, &[("measure", &measure), ("percent", &percent.to_string())])
}

impl Named<'_> {
    /// The documents by their numbers.
    pub(super) fn short(&self) -> Vec<String> {
        (1..=self.found.documents.len()).map(|number| number.to_string()).collect()
    }

    /// "Documento 1".
    pub(super) fn heading(&self, number: usize) -> String {
        self.shell.ta("comparison-document-number", "number", &number.to_string())
    }

    fn titles(&self, axes: &[usize]) -> Vec<String> {
        axes.iter().filter_map(|axis| self.found.titles.get(*axis).cloned()).collect()
    }

    /// What each node of the drawing stands for.
    pub(super) fn nodes(&self, lattice: &Lattice) -> Vec<Node> {
        let drawn = lattice.drawing();
        let node = |(at, (concept, drawn)): (usize, (&lattice::Concept, &lattice::Node))| Node {
            letter: letter(at),
            who: self.who(&concept.extent),
            axes: self.titles(&drawn.axes),
            all: self.shell.tn("comparison-axes", concept.intent.len()),
        };
        lattice.concepts().iter().zip(&drawn).enumerate().map(node).collect()
    }

    /// "Tutti", "1 e 2", "Nessuno".
    fn who(&self, extent: &[usize]) -> String {
        match extent.len() {
            0 => self.shell.t("comparison-nobody"),
            many if many == self.found.documents.len() => self.shell.t("comparison-everybody"),
            _ => {
                let numbers: Vec<String> = extent.iter().map(|at| (at + 1).to_string()).collect();
                numbers.join(", ")
            }
        }
    }

    /// What enters and what leaves at this share, against the share that was first agreed on.
    pub(super) fn moved(&self, common: &Common<'_>, percent: i64) -> Vec<String> {
        let share = |percent: i64| percent as f64 / 100.0;
        let moved = common.shares.moved(share(self.found.of.threshold), share(percent));
        let told = [("comparison-entering", moved.entering), ("comparison-leaving", moved.leaving)];
        let sentence = |(key, axes): (&str, Vec<usize>)| {
            let names = self.titles(&axes).join("; ");
            let count = axes.len().to_string();
            (!axes.is_empty()).then(|| say(self.shell.lang, key, &[("count", &count), ("axes", &names)]))
        };
        told.into_iter().filter_map(sentence).collect()
    }

    /// How much room each axis has in each document, those with most room in the weakest first.
    pub(super) fn rows(&self, common: &Common<'_>, percent: i64, axes: &[Axis]) -> Vec<Row> {
        common.shares.salience().iter().filter_map(|one| self.row(common, one, percent, axes)).collect()
    }

    fn row(&self, common: &Common<'_>, one: &Salience, percent: i64, axes: &[Axis]) -> Option<Row> {
        let candidate = self.found.candidates.get(one.axis)?;
        let cell = |(at, share): (usize, &f64)| Cell {
            label: self.heading(at + 1),
            text: share_of(self.shell, *share),
            permille: (share * 1000.0).round() as i64,
            excerpts: self.shell.tn(
                "coding-excerpts",
                common.cells.get(at).and_then(|row| row.get(one.axis)).map_or(0, Vec::len),
            ),
            weakest: one.weakest.contains(&at),
        };
        let confirmed = axes.iter().filter(|axis| axis.candidate == candidate.id && axis.ended_at.is_none());
        Some(Row {
            title: self.found.titles.get(one.axis).cloned().unwrap_or_default(),
            href: self.shell.url(&self.place.path(&format!("/candidates/{}", candidate.id))),
            cells: one.shares.iter().enumerate().map(cell).collect(),
            counts: one.least > 0.0 && one.least >= percent as f64 / 100.0,
            mean: share_of(self.shell, one.mean),
            spread: one.spread.map(|spread| decimal(self.shell, spread, 1)).unwrap_or("–".to_owned()),
            confirmed: confirmed.map(|axis| axis_link(self.place, self.shell, axis)).collect(),
        })
    }

    /// What the shares are shares of.
    pub(super) fn note(&self, common: &Common<'_>, measure: Measure) -> String {
        let key = format!("comparison-whole-{measure}");
        let one = |(number, whole): (usize, &u64)| {
            let amount = self.shell.tn(&key, *whole);
            format!("{}: {amount}", number + 1)
        };
        let all: Vec<String> = common.wholes.iter().enumerate().map(one).collect();
        let today = self.shell.day(&self.place.today());
        say(self.shell.lang, "comparison-salience-note", &[("wholes", &all.join("; ")), ("day", &today)])
    }
}

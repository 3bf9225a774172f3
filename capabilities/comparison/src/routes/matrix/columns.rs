//! The columns of each matrix, and what their cells say to one viewer.

use super::{Material, Table};
use crate::{
    common::Reading,
    matrix::{Held, Nearness, Pair, cell, heard, name, pairs},
    model::Measure,
    pages::matrix::{Figure, Line},
    routes::fields::{decimal, share_of},
};
use coding::{CODE, codebook::tree};
use kernel::{Moment, Ref};
use process::Place;
use sources::{
    SourceKind,
    store::{Counted, Voice},
};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use web::{Shell, i18n::say};

/// A matrix about to be written.
pub(super) struct Drawn<'a> {
    pub(super) place: &'a Place,
    pub(super) shell: &'a Shell,
    pub(super) material: &'a Material,
    pub(super) held: &'a [Held<'a>],
}

impl Drawn<'_> {
    /// One line for each code that is used, with all that stand under it, in the order of the codebook.
    fn lines(&self, figures: impl Fn(&[&Held<'_>]) -> Vec<Figure>) -> Vec<Line> {
        let tree = tree(&self.material.codes);
        let line = |standing: &coding::codebook::Standing<'_>| {
            let reading = Reading::of(Ref { kind: CODE, id: standing.code.id.0 }, &self.material.codes);
            let mine: Vec<&Held<'_>> = self.held.iter().filter(|one| reading.among(&one.codes)).collect();
            (!mine.is_empty()).then(|| Line {
                name: standing.code.name.clone(),
                path: standing.path(),
                above: standing.above.join(" › "),
                href: self.shell.url(&self.place.path(&format!("/codebook/{}", standing.code.slug))),
                figures: figures(&mine),
            })
        };
        tree.iter().filter_map(line).collect()
    }

    /// Documents this viewer may know by name; how many there are besides.
    pub(super) fn by_document(&self, measure: Measure) -> Table {
        let is_document = |source: &&Counted| source.kind == SourceKind::Document;
        let documents: Vec<&Counted> = self.material.sources.iter().filter(is_document).collect();
        let shown =
            |source: &&&Counted| self.place.viewer.staff || self.material.voices.path(source.id).is_some();
        let columns: Vec<&Counted> = documents.iter().filter(shown).copied().collect();
        let amount = |held: &[&Held<'_>], source: &Counted| {
            let counted =
                cell(held.iter().copied().filter(|one| one.source.id == source.id), &self.material.starts);
            match measure {
                Measure::Words => counted.words,
                Measure::Excerpts => counted.excerpts as u64,
            }
        };
        let all: Vec<&Held<'_>> = self.held.iter().collect();
        let wholes: Vec<u64> = columns.iter().map(|source| amount(&all, source)).collect();
        let figure = |part: u64, of: u64| {
            let share = if of == 0 { 0.0 } else { part as f64 / of as f64 };
            Figure {
                label: String::new(),
                text: self.shell.number(part),
                about: if part == 0 { String::new() } else { share_of(self.shell, share) },
                permille: (share * 1000.0).round() as i64,
                plain: part.to_string(),
            }
        };
        let label = |source: &&Counted| {
            let speaker = self.material.voices.speaker(source.id, None);
            speaker.map(|speaker| speaker.words().to_owned()).unwrap_or_default()
        };
        let left_out = documents.len() - columns.len();
        let lines = self.lines(|mine| {
            let cells = columns.iter().zip(&wholes).map(|(source, of)| figure(amount(mine, source), *of));
            cells.collect()
        });
        Table {
            headings: (1..=columns.len()).map(|number| number.to_string()).collect(),
            numbered: columns.iter().map(label).collect(),
            lines,
            left_out: (left_out > 0).then(|| self.shell.tn("comparison-left-out", left_out)),
        }
    }

    /// Sectors that may be named to this viewer, the others together; people are counted, and few of them are not told.
    pub(super) fn by_sector(&self) -> Table {
        let heard = heard(&self.material.sources);
        let groups = self.material.voices.groups();
        let staff = self.place.viewer.staff;
        let mut columns: Vec<(String, Vec<&str>)> = Vec::new();
        for (word, label) in &self.material.sectors {
            if heard.contains_key(word.as_str()) && (staff || groups.may_name(word)) {
                columns.push((label.clone(), vec![word.as_str()]));
            }
        }
        let together: Vec<&str> =
            heard.keys().copied().filter(|word| !staff && !groups.may_name(word)).collect();
        if !together.is_empty() {
            columns.push((self.shell.t("comparison-other-sectors"), together));
        }
        let lines = self.lines(|mine| {
            let figure = |(_, words): &(String, Vec<&str>)| self.people(mine, words, &heard);
            columns.iter().map(figure).collect()
        });
        Table { headings: columns.into_iter().map(|(label, _)| label).collect(), lines, ..Table::default() }
    }

    /// "6 di 9"; the public reads nothing about fewer people than the minimum.
    fn people(&self, mine: &[&Held<'_>], words: &[&str], heard: &BTreeMap<&str, BTreeSet<Voice>>) -> Figure {
        let all: HashSet<Voice> =
            words.iter().filter_map(|word| heard.get(word)).flatten().copied().collect();
        let there = |one: &&&Held<'_>| {
            let word = one.source.sector_at(Moment::MAX);
            one.source.kind == SourceKind::Interview && word.is_some_and(|word| words.contains(&word))
        };
        let counted = cell(mine.iter().filter(there).copied(), &self.material.starts);
        let minimum = usize::try_from(self.place.minimum_group).unwrap_or(usize::MAX);
        let told = self.place.viewer.staff || (counted.voices >= minimum && all.len() >= minimum);
        if !told {
            let few = self.shell.ta("comparison-fewer-than", "number", &minimum.to_string());
            return Figure { text: few.clone(), plain: few, ..Figure::default() };
        }
        let (part, whole) = (counted.voices.to_string(), all.len().to_string());
        let text = say(self.shell.lang, "comparison-people", &[("part", &part), ("whole", &whole)]);
        Figure {
            plain: text.clone(),
            text,
            about: match self.place.viewer.staff && counted.excerpts > 0 {
                true => self.shell.tn("coding-excerpts", counted.excerpts),
                false => String::new(),
            },
            permille: (counted.voices * 1000 / all.len().max(1)) as i64,
            ..Figure::default()
        }
    }

    /// Every pair of codes that stand together somewhere, nearest first.
    pub(super) fn by_code(&self, nearness: Nearness) -> Table {
        let codes = &self.material.codes;
        let figure = |text: String| Figure { plain: text.clone(), text, ..Figure::default() };
        let line = |pair: Pair| {
            let coefficient = pair.coefficient();
            let number = |count: usize| figure(count.to_string());
            Line {
                name: name(codes, pair.one),
                path: name(codes, pair.one),
                above: String::new(),
                href: self.address(pair.one),
                figures: vec![
                    figure(name(codes, pair.other)),
                    number(pair.both),
                    number(pair.each.0),
                    number(pair.each.1),
                    Figure {
                        permille: (coefficient * 1000.0).round() as i64,
                        ..figure(decimal(self.shell, coefficient, 2))
                    },
                ],
            }
        };
        let headings = [
            "comparison-pair-other",
            "comparison-pair-both",
            "comparison-pair-first",
            "comparison-pair-second",
            "comparison-pair-c",
        ];
        Table {
            headings: headings.iter().map(|key| self.shell.t(key)).collect(),
            lines: pairs(self.held, nearness).into_iter().map(line).collect(),
            ..Table::default()
        }
    }

    fn address(&self, id: coding::CodeId) -> String {
        let slug = self.material.codes.iter().find(|code| code.id == id).map(|code| code.slug.as_str());
        self.shell.url(&self.place.path(&format!("/codebook/{}", slug.unwrap_or_default())))
    }
}

//! Whether further interviews still bring new codes.

use super::drawing::Curve;
use askama::Template;
use web::{
    Choice, Form, Shell,
    sample::{TEXTS, choices, words},
};

/// After so many interviews.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub interviews: String,
    pub held: String,
    pub low: String,
    pub median: String,
    pub high: String,
    pub expected: String,
}

/// What the rule and the estimate say of a sector, or of all together.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub name: String,
    pub size: String,
    pub codes: String,
    /// In the order they were held.
    pub held: String,
    pub orders: String,
    pub unheard: String,
    /// Whether it has too few interviews for the rule.
    pub warning: bool,
}

/// How much of a sector is known, heard and coded.
#[derive(Clone, Debug)]
pub(crate) struct Sector {
    pub name: String,
    pub known: String,
    pub heard: String,
    pub coded: String,
    pub missing: Option<String>,
}

/// The curve, the rule, the estimate, and which sectors they rest on.
#[derive(Debug, Template)]
#[template(path = "saturation.html")]
pub(crate) struct SaturationPage {
    pub shell: Shell,
    pub sectors: Vec<Sector>,
    /// How many interviews have no codes yet.
    pub left_out: Option<String>,
    pub drawing: Option<Curve>,
    pub steps: Vec<Step>,
    pub overall: Group,
    pub groups: Vec<Group>,
    pub note: String,
    pub filter: Form,
    pub grains: Vec<Choice>,
    pub here: String,
    pub back: String,
}

impl SaturationPage {
    fn sample(shell: Shell, texts: &[&str]) -> SaturationPage {
        let text = texts.first().copied().unwrap_or_default();
        let group = |text: &&str| Group {
            name: words(text),
            size: "12 interviste".to_owned(),
            codes: "26 codici".to_owned(),
            held: words(text),
            orders: words(text),
            unheard: words(text),
            warning: texts.len() > 1,
        };
        let step = |text: &&str| Step {
            interviews: "1".to_owned(),
            held: "9".to_owned(),
            low: words(text),
            median: "8".to_owned(),
            high: "11".to_owned(),
            expected: "8,4".to_owned(),
        };
        let sector = |text: &&str| Sector {
            name: words(text),
            known: "31".to_owned(),
            heard: "9".to_owned(),
            coded: "0".to_owned(),
            missing: texts.get(1).map(|text| words(text)),
        };
        SaturationPage {
            sectors: texts.iter().map(sector).collect(),
            left_out: texts.get(1).map(|text| words(text)),
            drawing: texts.first().map(|text| Curve::sample(text)),
            steps: texts.iter().map(step).collect(),
            overall: group(&text),
            groups: texts.iter().map(group).collect(),
            note: words(text),
            filter: Form::default(),
            grains: choices(texts),
            here: "/it".to_owned(),
            back: "/it".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "comparison.saturation, empty" => |shell| SaturationPage::sample(shell, &[]),
    "comparison.saturation, usual" => |shell| SaturationPage::sample(shell, &["Finanza"]),
    "comparison.saturation, full" => |shell| SaturationPage::sample(shell, &[web::sample::LONG; 12]),
    "comparison.saturation, hostile" => |shell| SaturationPage::sample(shell, TEXTS),
}

//! The figures of a round as comma-separated values (RFC 4180, UTF-8), safe to open in a spreadsheet.

use super::{
    Figures, SEED,
    figures::{DRAWS, Found, UnitFigures},
};
use agreement::{Agreement, Interval, Undefined};
use kernel::Failure;

const HEAD: [&str; 14] = [
    "code",
    "name",
    "units",
    "coefficient",
    "value",
    "low",
    "high",
    "confidence",
    "n_units",
    "n_pairs",
    "observed",
    "expected",
    "undefined",
    "seed",
];

/// The table: a line for each figure. `names` are the slug and the name of each code, in the order of the figures.
pub(crate) fn table(figures: &Figures, names: &[(String, String)]) -> Result<String, Failure> {
    let mut lines = vec![line(HEAD.map(str::to_owned).as_slice())];
    for (code, name) in figures.codes.iter().zip(names) {
        lines.extend(units(name, "words", &code.words));
        lines.extend(units(name, "sentences", &code.sentences));
        lines.push(found(name, "ranges", "u_alpha", &code.ranges));
        lines.extend(code.among.iter().map(|one| figure(name, ("ranges", "k_u_alpha"), one, None)));
    }
    let every = (String::new(), String::new());
    lines.push(found(&every, "ranges", "relevance_u_alpha", &figures.relevance));
    if let Ok(spans) = &figures.spans {
        lines.push(found(&every, "ranges", "u_alpha", &spans.overall));
        lines.push(found(&every, "ranges", "c_u_alpha", &spans.coding));
    }
    Ok(lines.concat())
}

fn units(name: &(String, String), units: &str, figures: &UnitFigures) -> [String; 3] {
    [("percent", &figures.percent), ("kappa", &figures.kappa), ("alpha", &figures.alpha)]
        .map(|(coefficient, one)| found(name, units, coefficient, one))
}

fn found(name: &(String, String), units: &str, coefficient: &str, one: &Found) -> String {
    figure(name, (units, coefficient), &one.agreement, one.interval.as_ref().ok())
}

fn figure(
    (slug, name): &(String, String),
    (units, coefficient): (&str, &str),
    agreement: &Agreement,
    interval: Option<&Interval>,
) -> String {
    let number = |number: Option<f64>| number.map(|number| format!("{number:.6}")).unwrap_or_default();
    line(&[
        slug.clone(),
        name.clone(),
        units.to_owned(),
        coefficient.to_owned(),
        number(agreement.value.ok()),
        number(interval.map(|ends| ends.low)),
        number(interval.map(|ends| ends.high)),
        interval.map(|_| "0.95".to_owned()).unwrap_or_default(),
        agreement.n_units.to_string(),
        agreement.n_pairs.to_string(),
        number(agreement.observed),
        number(agreement.expected),
        agreement.value.err().map(why).unwrap_or_default().to_owned(),
        interval.map(|_| format!("{SEED} x{}", DRAWS.n_draws)).unwrap_or_default(),
    ])
}

/// Why a coefficient has no value, in the word used for it here and in translation keys.
pub(crate) fn why(undefined: Undefined) -> &'static str {
    match undefined {
        Undefined::NoPairs => "no-pairs",
        Undefined::NoVariation => "no-variation",
        Undefined::NotTwoCoders => "not-two-coders",
        Undefined::TooLittleShared => "too-little-shared",
    }
}

fn line(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    format!("{}\r\n", cells.join(","))
}

/// Quoted when it must be. Words that a spreadsheet would take for a formula get an apostrophe before them; a number below
/// zero stays a number.
fn cell(text: &str) -> String {
    let is_number = text.parse::<f64>().is_ok();
    let first = text.trim_start_matches(['\u{feff}', ' ']).chars().next();
    let formula = matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '|' | '%'));
    let guard = if formula && !is_number { "'" } else { "" };
    if guard.is_empty() && !text.contains([',', '"', '\n', '\r']) && text.trim() == text {
        return text.to_owned();
    }
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_code_is_never_a_formula_and_a_number_stays_one() {
        assert_eq!(line(&["=1+1".to_owned(), "-0.090000".to_owned()]), "\"'=1+1\",-0.090000\r\n");
        assert_eq!(cell("Cassa, e tempi"), "\"Cassa, e tempi\"");
        assert_eq!(cell("-infinito"), "\"'-infinito\"");
    }
}

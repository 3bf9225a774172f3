//! The figures of saturation in words.

use super::{Chao, Group, Incidence, ORDERS, RULE, Sector, Shell, Step};
use crate::routes::fields::decimal;
use kernel::Day;
use saturation::{NoAnswer, OverOrders, Told};
use web::i18n::say;

/// What the published rule is, with which chance, on which day.
pub(super) fn note(shell: &Shell, today: &Day) -> String {
    let (orders, seed, day) = (ORDERS.n_orders.to_string(), ORDERS.seed.to_string(), shell.day(today));
    let args: [(&str, &str); 3] = [("orders", &orders), ("seed", &seed), ("day", &day)];
    say(shell.lang, "comparison-saturation-note", &args)
}

/// How many codes had turned up after each interview.
pub(super) fn steps(shell: &Shell, all: &Incidence) -> Vec<Step> {
    let held = all.accumulated();
    let step = |(held, point): (&usize, saturation::Point)| Step {
        interviews: shell.number(point.n_interviews),
        held: shell.number(*held),
        low: shell.number(point.over_orders.low),
        median: shell.number(point.over_orders.median),
        high: shell.number(point.over_orders.high),
        expected: decimal(shell, point.expected, 1),
    };
    held.iter().zip(all.band(&ORDERS)).map(step).collect()
}

/// One sector, or all together.
pub(super) fn group(shell: &Shell, name: &str, one: &Incidence) -> Group {
    Group {
        name: name.to_owned(),
        size: shell.tn("comparison-interviews", one.n_interviews()),
        codes: shell.tn("comparison-codes", one.n_codes()),
        held: match RULE.in_order(one) {
            Ok(told) => in_order(shell, &told),
            Err(why) => no_answer(shell, &why),
        },
        orders: RULE
            .over_orders(one, &ORDERS)
            .map(|told| over_orders(shell, &told))
            .unwrap_or("–".to_owned()),
        unheard: one.chao2(Chao::BiasCorrected).map(|told| unheard(shell, &told)).unwrap_or("–".to_owned()),
        warning: RULE.too_few(one).is_some(),
    }
}

fn in_order(shell: &Shell, told: &Told) -> String {
    let Some(met) = told.met else { return shell.t("comparison-rule-not-met") };
    let written = format!("{}+{}", met.before, met.last - met.before);
    say(shell.lang, "comparison-rule-met", &[("met", &written), ("count", &met.later.to_string())])
}

fn no_answer(shell: &Shell, why: &NoAnswer) -> String {
    match why {
        NoAnswer::TooFew(few) => {
            let (found, needed) = (few.found.to_string(), few.needed.to_string());
            say(shell.lang, "comparison-rule-few", &[("found", &found), ("needed", &needed)])
        }
        NoAnswer::NothingInBase | NoAnswer::EmptyRule => shell.t("comparison-rule-nothing"),
    }
}

fn over_orders(shell: &Shell, told: &OverOrders) -> String {
    let count = |number: usize| number.to_string();
    let Some(last) = told.last else {
        return shell.ta("comparison-orders-none", "orders", &count(told.n_orders));
    };
    let args: [(&str, &str); 5] = [
        ("met", &count(told.n_met)),
        ("orders", &count(told.n_orders)),
        ("median", &count(last.median)),
        ("low", &count(last.low)),
        ("high", &count(last.high)),
    ];
    say(shell.lang, "comparison-orders", &args)
}

fn unheard(shell: &Shell, told: &saturation::Chao2) -> String {
    let estimate = decimal(shell, told.estimate, 1);
    let Some(precision) = told.precision else {
        return shell.ta("comparison-chao-bare", "estimate", &estimate);
    };
    let (low, high) = (decimal(shell, precision.low, 1), decimal(shell, precision.high, 1));
    say(shell.lang, "comparison-chao", &[("estimate", &estimate), ("low", &low), ("high", &high)])
}

/// How much of a sector is known, heard and coded; what is empty is named.
pub(super) fn sector(
    shell: &Shell,
    name: &str,
    known: Option<i64>,
    (heard, coded): (usize, usize),
) -> Sector {
    let missing = match (heard, coded) {
        (0, _) => Some("comparison-sector-unheard"),
        (_, 0) => Some("comparison-sector-uncoded"),
        _ => None,
    };
    Sector {
        name: name.to_owned(),
        known: known.map_or("–".to_owned(), |size| shell.number(size)),
        heard: shell.number(heard),
        coded: shell.number(coded),
        missing: missing.map(|key| shell.ta(key, "sector", name)),
    }
}

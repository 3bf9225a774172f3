//! Group by group.

use saturation::{Incidence, Orders, Rule, Uneven};

const RULE: Rule = Rule { base: 4, run: 2, threshold: 5 };

/// Three sectors of eight interviews: within a sector all say much the same, and each sector has ten codes of its own.
fn sectors() -> (Incidence, Vec<&'static str>) {
    let names = ["casa", "finanza", "scuola"];
    let codes = |sector: usize, at: usize| {
        let own = (0..10).filter(|code| !(code + at).is_multiple_of(4)).map(|code| 100 * (sector + 1) + code);
        own.chain([0, 1]).collect::<Vec<usize>>()
    };
    let interviews: Vec<Vec<usize>> = (0..24).map(|at| codes(at / 8, at)).collect();
    (Incidence::new(&interviews), (0..24).map(|at| names[at / 8]).collect())
}

#[test]
fn hearing_sector_after_sector_fakes_saturation() {
    let (incidence, _) = sectors();
    let met = RULE.in_order(&incidence).unwrap().met.unwrap();
    assert_eq!((met.last, met.later), (6, 20));
    // In random order it takes longer to be met, and then little is missing.
    let mixed = RULE.over_orders(&incidence, &Orders { n_orders: 300, seed: 1 }).unwrap();
    assert!(mixed.last.unwrap().median > 6);
}

#[test]
fn each_sector_is_told_by_itself() {
    let (incidence, groups) = sectors();
    let parts = incidence.by_group(&groups).unwrap();
    assert_eq!(parts.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["casa", "finanza", "scuola"]);
    for (_, part) in &parts {
        assert_eq!((part.n_interviews(), part.n_codes()), (8, 12));
        assert_eq!(RULE.in_order(part).unwrap().met.unwrap().later, 0);
    }
}

#[test]
fn a_sector_with_few_interviews_is_warned_of() {
    let (incidence, mut groups) = sectors();
    groups[23] = "sport";
    let warned: Vec<&str> = incidence
        .by_group(&groups)
        .unwrap()
        .into_iter()
        .filter_map(|(name, part)| RULE.too_few(&part).map(|_| name))
        .collect();
    assert_eq!(warned, ["sport"]);
}

#[test]
fn interviews_without_a_group_are_refused() {
    assert_eq!(sectors().0.by_group(&["casa"]), Err(Uneven { found: 1, expected: 24 }));
}

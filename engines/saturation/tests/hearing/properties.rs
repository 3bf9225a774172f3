//! What holds for all interviews.

use proptest::prelude::*;
use saturation::{Form, Incidence, Orders, Rule};

type Interviews = Vec<Vec<u8>>;

fn interviews() -> impl Strategy<Value = Interviews> {
    prop::collection::vec(prop::collection::vec(0u8..20, 0..8), 0..9)
}

/// The mean number of codes over every choice of so many interviews.
fn mean(interviews: &Interviews, n: usize) -> f64 {
    let chosen = |set: &u32| set.count_ones() as usize == n;
    let codes = |set: u32| {
        let heard = interviews.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1);
        heard.flat_map(|(_, codes)| codes).collect::<std::collections::BTreeSet<_>>().len()
    };
    let all: Vec<usize> = (0..1u32 << interviews.len()).filter(chosen).map(codes).collect();
    all.iter().sum::<usize>() as f64 / all.len() as f64
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_curve_never_falls_and_ends_at_all_codes(interviews in interviews(), seed in any::<u64>()) {
        let incidence = Incidence::new(&interviews);
        let curve = incidence.accumulated();
        prop_assert!(curve.is_sorted());
        prop_assert_eq!(curve.last().copied().unwrap_or(0), incidence.n_codes());
        let band = incidence.band(&Orders { n_orders: 30, seed });
        prop_assert_eq!(band.len(), interviews.len());
        let ends = band.iter().map(|it| [it.over_orders.low, it.over_orders.median, it.over_orders.high]);
        for ends in ends.clone() {
            prop_assert!(ends.is_sorted());
        }
        for end in 0..3 {
            prop_assert!(ends.clone().map(|ends| ends[end]).is_sorted());
        }
        if let Some(last) = ends.clone().next_back() {
            prop_assert_eq!(last, [incidence.n_codes(); 3]);
        }
    }

    #[test]
    fn the_expected_curve_is_the_mean_of_all_choices(interviews in interviews()) {
        let band = Incidence::new(&interviews).band(&Orders { n_orders: 1, seed: 0 });
        for point in band {
            prop_assert!((point.expected - mean(&interviews, point.n_interviews)).abs() < 1e-9);
        }
    }

    #[test]
    fn the_order_of_interviews_does_not_matter_to_estimates(interviews in interviews()) {
        let mut turned = interviews.clone();
        turned.reverse();
        for form in [Form::Classic, Form::BiasCorrected] {
            let (one, other) = (Incidence::new(&interviews).chao2(form), Incidence::new(&turned).chao2(form));
            prop_assert_eq!(one, other);
            if let Some(found) = one {
                prop_assert!(found.estimate >= found.observed as f64 && found.estimate.is_finite());
                let holds = found.precision.is_none_or(|it| it.low <= found.estimate && found.estimate <= it.high);
                prop_assert!(holds);
            }
        }
    }

    #[test]
    fn the_rule_is_met_at_the_first_run_that_brings_little(
        interviews in interviews(), base in 1usize..4, run in 1usize..3, threshold in 0u8..60,
    ) {
        let incidence = Incidence::new(&interviews);
        let curve = incidence.accumulated();
        if let Ok(told) = (Rule { base, run, threshold }).in_order(&incidence) {
            prop_assert_eq!(told.base_codes, curve[base - 1]);
            prop_assert_eq!(told.runs.len(), interviews.len() - base - run + 1);
            for it in &told.runs {
                prop_assert_eq!(it.new_codes, curve[it.last - 1] - curve[it.first - 2]);
            }
            let little = |last: usize| {
                let new = curve[last - 1] - curve[last - run - 1];
                new as f64 / told.base_codes as f64 <= f64::from(threshold) / 100.0 + 1e-12
            };
            let first = (base + run..=interviews.len()).find(|last| little(*last));
            prop_assert_eq!(told.met.map(|met| met.last), first);
            prop_assert!(told.met.is_none_or(|met| met.before + run == met.last));
            prop_assert!(told.met.is_none_or(|met| met.later == incidence.n_codes() - curve[met.last - 1]));
        }
    }

    #[test]
    fn groups_share_out_the_interviews(interviews in interviews(), seed in any::<u64>()) {
        let groups: Vec<u64> = (0..interviews.len()).map(|at| seed >> at & 3).collect();
        let incidence = Incidence::new(&interviews);
        let parts = incidence.by_group(&groups).unwrap();
        prop_assert_eq!(parts.iter().map(|(_, it)| it.n_interviews()).sum::<usize>(), interviews.len());
        for (group, part) in parts {
            let of_group = interviews.iter().zip(&groups).filter(|(_, of)| **of == group);
            let own: Interviews = of_group.map(|(it, _)| it.clone()).collect();
            prop_assert_eq!(part, Incidence::new(&own));
        }
    }
}

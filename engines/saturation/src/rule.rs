//! The rule of base size, run length and new information threshold.

use crate::incidence::Incidence;
use crate::orders::{Orders, Spread};

/// When enough has been heard, by Guest, Namey and Chen 2020 (A simple method to assess and report thematic saturation
/// in qualitative research, PLoS ONE 15(5), e0232076): a run of interviews brings so few new codes, measured by the
/// codes of the base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rule {
    /// Interviews the base is counted from; the paper tries 4, 5 and 6.
    pub base: usize,
    /// Interviews in a run; the paper tries 2 and 3.
    pub run: usize,
    /// New codes of a run by codes of the base, in percent, that are still little enough; the paper tries 5 and 0.
    pub threshold: u8,
}

/// What the rule says of interviews in one order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Codes of the base.
    pub base_codes: usize,
    /// Every run behind the base; each begins one interview after the one before it.
    pub runs: Vec<Run>,
    /// When the threshold was met for the first time; none if never.
    pub met: Option<Met>,
}

/// A run of interviews, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Run {
    /// Its first interview.
    pub first: usize,
    /// Its last interview.
    pub last: usize,
    /// Codes that no interview before the run has.
    pub new_codes: usize,
}

/// The first run that brings little enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Met {
    /// Interviews before the run: the paper writes 6+2 for six and a run of two.
    pub before: usize,
    /// The last interview of the run: so many had to be held to know.
    pub last: usize,
    /// Codes that turned up after the run all the same.
    pub later: usize,
}

/// The rule over random orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OverOrders {
    /// Orders in which the threshold was met.
    pub n_met: usize,
    /// Orders that were drawn.
    pub n_orders: usize,
    /// How many interviews had to be held to know, over the orders in which it was met; none without.
    pub last: Option<Spread>,
}

/// Why the rule says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoAnswer {
    /// The rule has no base or no run.
    EmptyRule,
    /// There are not enough interviews for the base and one run.
    TooFew(TooFew),
    /// The interviews of the base have no code to measure by.
    NothingInBase,
}

/// A warning: a group, or all together, with fewer interviews than the rule needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TooFew {
    /// How many there are.
    pub found: usize,
    /// How many it needs: base and one run.
    pub needed: usize,
}

impl Rule {
    /// A warning when there are too few interviews for the rule to say anything.
    pub fn too_few(&self, incidence: &Incidence) -> Option<TooFew> {
        let (found, needed) = (incidence.n_interviews(), self.base.saturating_add(self.run));
        (found < needed).then_some(TooFew { found, needed })
    }

    /// What the rule says of the interviews in the order they were held. O(incidences + interviews times run).
    pub fn in_order(&self, incidence: &Incidence) -> Result<Told, NoAnswer> {
        self.check(incidence)?;
        self.told(&incidence.newcomers(0..incidence.n_interviews()))
    }

    /// What the rule says over random orders. An order whose base has no code counts as one in which it is not met.
    /// Time is orders times what one takes.
    pub fn over_orders(&self, incidence: &Incidence, orders: &Orders) -> Result<OverOrders, NoAnswer> {
        self.check(incidence)?;
        let mut lasts = Vec::new();
        orders.each(incidence.n_interviews(), |order| {
            let told = self.told(&incidence.newcomers(order.iter().copied()));
            lasts.extend(told.ok().and_then(|told| told.met).map(|met| met.last));
        });
        Ok(OverOrders { n_met: lasts.len(), n_orders: orders.n_orders, last: Spread::of(lasts) })
    }

    fn check(&self, incidence: &Incidence) -> Result<(), NoAnswer> {
        if self.base == 0 || self.run == 0 {
            return Err(NoAnswer::EmptyRule);
        }
        self.too_few(incidence).map_or(Ok(()), |few| Err(NoAnswer::TooFew(few)))
    }

    fn told(&self, newcomers: &[usize]) -> Result<Told, NoAnswer> {
        let base_codes: usize = newcomers.iter().take(self.base).sum();
        if base_codes == 0 {
            return Err(NoAnswer::NothingInBase);
        }
        let behind = newcomers.get(self.base..).unwrap_or_default();
        let run = |(at, new): (usize, &[usize])| {
            let before = self.base + at;
            Run { first: before + 1, last: before + self.run, new_codes: new.iter().sum() }
        };
        let runs: Vec<Run> = behind.windows(self.run).enumerate().map(run).collect();
        let little = |run: &&Run| run.new_codes * 100 <= usize::from(self.threshold) * base_codes;
        let met = runs.iter().find(little).map(|run| Met {
            before: run.first - 1,
            last: run.last,
            later: newcomers.iter().skip(run.last).sum(),
        });
        Ok(Told { base_codes, runs, met })
    }
}

//! Whether further interviews still bring new codes, and how many are still unheard.
//!
//! - [`Incidence`]: which interview has which code; overall, or group by group.
//! - [`Incidence::accumulated`], [`Incidence::band`]: how many codes have turned up after each interview, in the order
//!   they were held and over random orders.
//! - [`Rule`]: when a published rule says that enough has been heard, and what turned up afterwards all the same.
//! - [`Incidence::chao2`]: how many codes are still unheard, at least.
//!
//! Interviewing one group after the other looks like saturation at the end of every group. That is why nothing here is
//! told for the held order alone: the same figure is there over random orders and for each group.
//!
//! Invariants, each held by a property test: a curve never falls and ends at the number of codes; the lower end of a
//! band is not above its middle nor the middle above the upper end; the order of interviews does not matter to
//! estimates; the same seed gives the same answer.
//!
//! Deliberately absent: a verdict. Saturation is argued by people, with these figures beside them.

mod accumulation;
mod chao;
mod incidence;
mod orders;
mod rule;

pub use accumulation::Point;
pub use chao::{Chao2, Form, Precision};
pub use incidence::{Incidence, Uneven};
pub use orders::{Orders, Spread};
pub use rule::{Met, NoAnswer, OverOrders, Rule, Run, Told, TooFew};

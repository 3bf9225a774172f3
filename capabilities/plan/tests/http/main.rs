//! Stories of the plan as told by a browser: pages, forms, refusals.

#![cfg(test)]

mod adopting;
mod browser;
mod editing;
mod late;
mod line_page;
mod merging;
mod reading;
mod since;
mod standing;
mod voices;

//! Stories of the plan as told by a browser: pages, forms, refusals.

#![cfg(test)]

mod adopting;
mod browser;
mod editing;
mod line_page;
mod reading;
mod voices;

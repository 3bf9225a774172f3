//! What comparing tells, seen from outside.
#![cfg(test)]

mod neighbours;
mod plan;
mod plan_properties;
mod words;

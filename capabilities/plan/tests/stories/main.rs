//! Stories of the plan, on both databases.

#![cfg(test)]

mod counts;
mod labels;
mod lines;
mod links;
mod moving;
mod pages;
mod random;
mod reshaped;
mod scene;
mod versions;

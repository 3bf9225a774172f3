//! Stories of contributions, on both databases: what is kept, and what people see.

#![cfg(test)]

mod kept;
mod pages;
mod world;

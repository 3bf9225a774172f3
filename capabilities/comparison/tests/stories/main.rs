//! Stories of comparing, on both databases: what is kept, and what people see.

#![cfg(test)]

mod client;
mod common;
mod counting;
mod pages;
mod world;

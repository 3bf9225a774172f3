//! What further interviews bring, seen from outside.
#![cfg(test)]

mod curves;
mod groups;
mod properties;
mod ruled;
mod unheard;

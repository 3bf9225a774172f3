//! Coefficients against published figures, properties of all of them, and where coders differ.
#![cfg(test)]

mod differing;
mod drawn;
mod properties;
mod published;
mod text;
mod unitized;

//! What documents have in common, seen from outside.
#![cfg(test)]

mod drawn;
mod properties;
mod published;
mod salient;

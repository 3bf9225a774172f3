//! What a document reads as, told from outside.
#![cfg(test)]

mod encodings;
mod formats;
mod hostile;
mod html;
mod markdown;
mod offsets;
mod properties;
mod text;
mod world;

//! From letters at their places to blocks, without any PDF.
#![cfg(test)]

mod columns;
mod paragraphs;
mod properties;
mod running;
mod setter;
mod tables;
mod words;

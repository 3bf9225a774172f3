//! Reading PDFs.
#![cfg(test)]

mod drawn;
mod fixtures;
mod hostile;
mod score;
mod writer;

//! What a document reads as, told from outside.
#![cfg(test)]

mod blocks;
mod docx;
mod encodings;
mod formats;
mod hostile;
mod html;
mod markdown;
mod notes;
mod odt;
mod office;
mod office_program;
mod office_properties;
mod offsets;
mod packages;
mod properties;
mod text;
mod world;

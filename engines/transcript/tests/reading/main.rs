//! Transcripts as programs write them. People and conversations are made up.
#![cfg(test)]

mod guess;
mod headed;
mod hostile;
mod plain;
mod properties;
mod srt;
mod teams;
mod vtt;
mod whisper;
mod world;
mod zoom;

//! Names and personal data found and hidden. People are made up.
#![cfg(test)]

mod casting;
mod hostile;
mod properties;
mod redacting;
mod suspecting;

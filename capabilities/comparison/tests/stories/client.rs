//! A browser for stories: the cast of Torino signs in by first name.

use process::testing::Torino;

pub type Browser = web::testing::Browsers<Torino>;

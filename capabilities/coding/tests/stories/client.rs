//! A browser for stories: the cast of Torino signs in by first name, and Bruno with them.

use process::testing::Torino;
pub use web::testing::Page;

/// Who signs in.
#[derive(Debug)]
pub struct Known;

impl web::testing::People for Known {
    fn known() -> Vec<(&'static str, kernel::Actor)> {
        let bruno = testkit::Cast::of(process::testing::TORINO).bruno;
        [Torino::known(), vec![("bruno", bruno)]].concat()
    }
}

pub type Browser = web::testing::Browsers<Known>;

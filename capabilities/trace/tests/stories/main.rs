//! Stories of trails, on both databases.

#![cfg(test)]

mod coverage;
mod levels;
mod pages;
mod panel;
mod trails;
mod uses;

use kernel::{Lang, Viewer};
use record::Snapshot;
use trace::testing::Scene;
use web::label::Asked;

/// Anybody, in Italian.
pub fn public<'a>(view: &'a Snapshot, scene: &Scene) -> Asked<'a> {
    Asked { view, viewer: Viewer::public(scene.world.process), lang: Lang::It }
}

/// Elena, who writes the plan.
pub fn staff<'a>(view: &'a Snapshot, scene: &Scene) -> Asked<'a> {
    Asked { view, viewer: Viewer::of(&scene.world.cast.elena, scene.world.process), lang: Lang::It }
}

/// Fails when words or names that the public must not read stand in a page.
pub fn keeps_silent(words: &str) {
    for secret in ["TACIUTO", "Ignoto"] {
        assert!(!words.contains(secret), "{secret} can be read: {words}");
    }
}

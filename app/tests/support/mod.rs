//! What the tests of the whole product share.

pub mod addresses;
pub mod cast;
pub mod client;
pub mod filling;
pub mod form;
pub mod linked;
pub mod log;
pub mod picture;
pub mod program;
pub mod questions;
pub mod rounds;
pub mod tree;
pub mod visit;
pub mod world;

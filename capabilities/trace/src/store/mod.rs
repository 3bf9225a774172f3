//! All SQL of trails. It reads the tables of several capabilities and writes none.

pub(crate) mod coverage;
pub(crate) mod evidence;
pub(crate) mod uses;

//! All SQL of open data. It reads the tables of every capability and writes none.

pub(crate) mod contributions;
pub(crate) mod ledger;
pub(crate) mod plan;
pub(crate) mod provenance;
pub(crate) mod sources;

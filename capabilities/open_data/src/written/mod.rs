//! Files written bit by bit: the same words go into an archive, a download, or a digest.

pub(crate) mod contributions;
pub(crate) mod plan;
pub(crate) mod provenance;

use kernel::Failure;

/// Where text goes, bit by bit.
pub(crate) type Out<'a> = &'a mut (dyn FnMut(&str) -> Result<(), Failure> + Send);

/// A value as one line of JSON.
pub(crate) fn json(value: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string(value).map_err(Failure::internal)
}

//! What pages ask a query for, looked up in the sources of the product.

use super::tree;
use regex::Regex;
use std::collections::BTreeSet;

/// Names that the product reads from a query.
pub fn in_sources() -> BTreeSet<String> {
    let read =
        Regex::new(r#"query\s*\.\s*(?:text|get(?:::<[^>]*>)?|day|parsed|values)\(\s*"([a-z_]+)""#).unwrap();
    let mut names = BTreeSet::new();
    for (_, text) in tree::files(&["rs"]) {
        names.extend(read.captures_iter(&text).map(|found| found[1].to_owned()));
    }
    assert!(names.len() > 5, "the names were not found: {names:?}");
    names
}

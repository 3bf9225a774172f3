//! Verifying an archive from its files alone, without a database and without the product that made it.
//!
//! Everything is read line by line; what stays in memory is one digest for each entry, text and original. The arithmetic
//! is that of the ledger and of the plan's seals; the archive's own `README.md` tells it to an outsider.

mod bundle;
mod files;
mod ledger;
mod persons;
mod report;
mod rows;
mod texts;
mod versions;

pub use report::{Check, Fault, Part, Report, Wrong};

use bundle::Bundle;
use record::archive::Archive;

/// Looks at everything an archive holds. Never fails: what cannot be read is a fault in the report.
pub fn verify(archive: &Archive) -> Report {
    let manifest = match files::manifest(archive) {
        Ok(manifest) => manifest,
        Err(fault) => {
            let checks = vec![Check::of(Part::Manifest, Err(fault))];
            return Report { manifest: None, private: files::has_private(archive), checks };
        }
    };
    let bundle = Bundle { archive, manifest: &manifest, private: files::has_private(archive) };
    let mut checks = vec![Check::of(Part::Manifest, Ok((manifest.files.len() as u64, 0)))];
    checks.push(Check::of(Part::Files, files::check(&bundle)));
    checks.extend(record(&bundle));
    let private = bundle.private;
    Report { manifest: Some(manifest), private, checks }
}

fn record(bundle: &Bundle<'_>) -> Vec<Check> {
    let ledger = match ledger::read(bundle) {
        Ok(ledger) => ledger,
        Err(fault) => return vec![Check::of(Part::Ledger, Err(fault))],
    };
    let mut checks = vec![
        Check::of(Part::Ledger, ledger::check(bundle, &ledger)),
        Check::of(Part::Persons, persons::check(bundle)),
        Check::of(Part::Rows, rows::check(bundle, &ledger)),
    ];
    drop(ledger);
    let texts = match texts::read(bundle) {
        Ok(texts) => texts,
        Err(fault) => {
            checks.push(Check::of(Part::Texts, Err(fault)));
            return checks;
        }
    };
    checks.push(Check::of(Part::Texts, Ok((texts.len() as u64, 0))));
    checks.push(Check::of(Part::Effects, texts::effects(bundle, &texts)));
    checks.push(Check::of(Part::Versions, versions::check(bundle, texts)));
    checks
}

//! What was looked at in an archive, and what came of it, in words.

use kernel::Lang;
use record::archive::Manifest;
use web::i18n::say;

kernel::words! {
    /// What is looked at, in this order.
    pub enum Part {
        /// The list of files.
        Manifest = "manifest",
        /// The files it lists.
        Files = "files",
        /// The chain of the ledger.
        Ledger = "ledger",
        /// The persons beside the ledger.
        Persons = "persons",
        /// The rows of every table.
        Rows = "rows",
        /// Texts against their digests.
        Texts = "texts",
        /// Entries against the texts, files and reasons written with them.
        Effects = "effects",
        /// Published versions against their seals.
        Versions = "versions",
    }
}

kernel::words! {
    /// What is wrong with a place in an archive.
    pub enum Wrong {
        /// It is not there.
        Missing = "missing",
        /// It is there and not in the list of files.
        Unlisted = "unlisted",
        /// It cannot be read as what it should be.
        Unreadable = "unreadable",
        /// Its bytes are not those the list of files speaks of.
        Altered = "altered",
        /// An entry does not follow from the one before it.
        Chain = "chain",
        /// The ledger does not end where it says.
        End = "end",
        /// Who acted in an entry, or whom it is about, is not the person of whom it speaks.
        Person = "person",
        /// A row belongs to another process, or to an entry that is not in the ledger.
        Stranger = "stranger",
        /// A text is not what its digest says.
        Text = "text",
        /// An original is not what its digest says.
        Original = "original",
        /// What was written with an entry is not what the entry says.
        Effect = "effect",
        /// The reason of an entry is not the one the entry speaks of.
        Reason = "reason",
        /// The lines of a version are not those under its seal.
        Seal = "seal",
        /// The colophon of a version says something else.
        Colophon = "colophon",
    }
}

/// A place in an archive where something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Path in the archive.
    pub file: String,
    /// Line, from 1, where it is known.
    pub line: Option<u64>,
    /// What is wrong.
    pub wrong: Wrong,
}

impl Fault {
    pub(super) fn file(path: &str, wrong: Wrong) -> Fault {
        Fault { file: path.to_owned(), line: None, wrong }
    }

    pub(super) fn line(path: &str, line: u64, wrong: Wrong) -> Fault {
        Fault { file: path.to_owned(), line: Some(line), wrong }
    }
}

/// One part, as far as it could be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Which part.
    pub part: Part,
    /// How many things were looked at.
    pub seen: u64,
    /// How many could not be, because they lie in the private part, which is not here.
    pub skipped: u64,
    /// The first thing that is wrong.
    pub fault: Option<Fault>,
}

impl Check {
    /// What became of a part: how many were seen and skipped, or what is wrong.
    pub(super) fn of(part: Part, outcome: Result<(u64, u64), Fault>) -> Check {
        match outcome {
            Ok((seen, skipped)) => Check { part, seen, skipped, fault: None },
            Err(fault) => Check { part, seen: 0, skipped: 0, fault: Some(fault) },
        }
    }
}

/// What came of verifying an archive.
#[derive(Clone, Debug)]
pub struct Report {
    /// What the archive says of itself; `None` when that cannot be read.
    pub manifest: Option<Manifest>,
    /// Whether the private part is here.
    pub private: bool,
    /// Part by part.
    pub checks: Vec<Check>,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn holds(&self) -> bool {
        self.first_fault().is_none()
    }

    /// The first thing that is wrong.
    pub fn first_fault(&self) -> Option<&Fault> {
        self.checks.iter().find_map(|check| check.fault.as_ref())
    }

    /// The report in plain words, a paragraph a line.
    pub fn tell(&self, lang: Lang) -> String {
        let mut lines: Vec<String> =
            self.manifest.iter().map(|manifest| self.about(lang, manifest)).collect();
        lines.extend(self.checks.iter().map(|check| told(lang, check)));
        if !self.private {
            lines.push(say(lang, "open-data-verify-no-private", &[]));
        }
        let verdict = if self.holds() { "open-data-verify-holds" } else { "open-data-verify-broken" };
        lines.push(say(lang, verdict, &[]));
        lines.join("\n") + "\n"
    }

    fn about(&self, lang: Lang, manifest: &Manifest) -> String {
        let (entries, process) = (manifest.entries.to_string(), manifest.process.to_string());
        let args = [("process", process.as_str()), ("entries", &entries), ("ledger", &manifest.ledger)];
        say(lang, "open-data-verify-about", &args)
    }
}

fn told(lang: Lang, check: &Check) -> String {
    if let Some(fault) = &check.fault {
        let line = fault.line.map(|line| line.to_string());
        let place = match &line {
            Some(line) => say(lang, "open-data-verify-line", &[("file", &fault.file), ("line", line)]),
            None => fault.file.clone(),
        };
        let wrong = say(lang, &format!("open-data-verify-wrong-{}", fault.wrong), &[]);
        let part = say(lang, &format!("open-data-verify-part-{}", check.part), &[]);
        return say(lang, "open-data-verify-fault", &[("part", &part), ("place", &place), ("wrong", &wrong)]);
    }
    let count = check.seen.to_string();
    let seen = say(lang, &format!("open-data-verify-seen-{}", check.part), &[("count", &count)]);
    if check.skipped == 0 {
        return seen;
    }
    let skipped = check.skipped.to_string();
    format!("{seen} {}", say(lang, "open-data-verify-skipped", &[("count", &skipped)]))
}

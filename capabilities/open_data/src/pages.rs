//! What each page of open data shows, with samples.

use askama::Template;
use web::{
    Shell,
    sample::{HOSTILE, LONG},
};

/// A file to be downloaded.
#[derive(Clone, Debug)]
pub struct Offer {
    pub(crate) title: String,
    pub(crate) when: String,
    pub(crate) format: &'static str,
    pub(crate) size: String,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) sha256: String,
}

/// A field of a file and what it means.
#[derive(Clone, Debug)]
pub struct Field {
    pub(crate) name: &'static str,
    pub(crate) meaning: String,
}

/// What can be downloaded.
#[derive(Debug, Template)]
#[template(path = "open_data.html")]
pub struct OpenDataPage {
    pub(crate) shell: Shell,
    pub(crate) process: String,
    pub(crate) citation: String,
    pub(crate) offers: Vec<Offer>,
    pub(crate) fields: Vec<Field>,
    pub(crate) ledger_href: String,
}

/// An entry of the ledger as anybody may read it.
#[derive(Clone, Debug)]
pub struct LedgerEntry {
    pub(crate) number: String,
    pub(crate) when: String,
    pub(crate) datetime: String,
    pub(crate) what: String,
    pub(crate) capacity: String,
    pub(crate) subject: String,
    pub(crate) href: String,
    pub(crate) reason: Option<String>,
    pub(crate) short: String,
    pub(crate) digest: String,
}

/// The ledger.
#[derive(Debug, Template)]
#[template(path = "ledger.html")]
pub struct LedgerPage {
    pub(crate) shell: Shell,
    pub(crate) count: String,
    pub(crate) last: String,
    pub(crate) entries: Vec<LedgerEntry>,
    pub(crate) range: String,
    pub(crate) newer: Option<String>,
    pub(crate) older: Option<String>,
    pub(crate) archive_href: String,
}

const DIGEST: &str = "93eac38cef1b42f41010c3877f818839f76194b04c67106c40f100aec58a4d07";

impl Offer {
    fn sample(words: &str) -> Offer {
        Offer {
            title: words.to_owned(),
            when: "20 novembre 2026".to_owned(),
            format: "CSV",
            size: "1.204 kB".to_owned(),
            name: "torino-2030-contributi.csv".to_owned(),
            href: "/it/x".to_owned(),
            sha256: DIGEST.to_owned(),
        }
    }
}

impl OpenDataPage {
    fn sample(shell: Shell, words: &[&str]) -> OpenDataPage {
        let field = |words: &&str| Field { name: "testo", meaning: (*words).to_owned() };
        OpenDataPage {
            process: words.first().copied().unwrap_or("Piano").to_owned(),
            citation: words.first().copied().unwrap_or("Comune, «Piano», CC BY 4.0").to_owned(),
            offers: words.iter().map(|words| Offer::sample(words)).collect(),
            fields: words.iter().map(field).collect(),
            ledger_href: "/it/x".to_owned(),
            shell,
        }
    }
}

impl LedgerEntry {
    fn sample(words: &str) -> LedgerEntry {
        LedgerEntry {
            number: "1.204".to_owned(),
            when: "20 novembre 2026, 17:05".to_owned(),
            datetime: "2026-11-20T16:05:00.000000Z".to_owned(),
            what: words.to_owned(),
            capacity: "redazione, per il processo".to_owned(),
            subject: words.to_owned(),
            href: "/it/x".to_owned(),
            reason: Some(words.to_owned()),
            short: DIGEST.chars().take(12).collect(),
            digest: DIGEST.to_owned(),
        }
    }
}

impl LedgerPage {
    fn sample(shell: Shell, words: &[&str]) -> LedgerPage {
        LedgerPage {
            count: "1.204".to_owned(),
            last: DIGEST.to_owned(),
            entries: words.iter().map(|words| LedgerEntry::sample(words)).collect(),
            range: "1.204–1.155".to_owned(),
            newer: None,
            older: words.first().map(|_| "/it/x".to_owned()),
            archive_href: "/it/x".to_owned(),
            shell,
        }
    }
}

web::samples! {
    "open_data.open_data, empty" => |shell| OpenDataPage::sample(shell, &[]),
    "open_data.open_data, usual" => |shell| OpenDataPage::sample(shell, &["Contributi e risposte", "Versione 2"]),
    "open_data.open_data, full" => |shell| OpenDataPage::sample(shell, &[LONG; 12]),
    "open_data.open_data, hostile" => |shell| OpenDataPage::sample(shell, &[HOSTILE]),
    "open_data.ledger, empty" => |shell| LedgerPage::sample(shell, &[]),
    "open_data.ledger, usual" => |shell| LedgerPage::sample(shell, &["ha riformulato una riga", "ha pubblicato una versione"]),
    "open_data.ledger, full" => |shell| LedgerPage::sample(shell, &[LONG; 50]),
    "open_data.ledger, hostile" => |shell| LedgerPage::sample(shell, &[HOSTILE]),
}

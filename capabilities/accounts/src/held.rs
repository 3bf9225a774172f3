//! The register of what is held of a person: each capability tells its own, so that one page and one file hold everything.

use crate::store;
use futures_util::future::BoxFuture;
use kernel::{Failure, Lang, Moment, PersonId, ProcessId};
use record::Snapshot;
use web::{format, i18n::say};

/// What a capability is asked: everything it holds of this person, in this language. Only for the person's own eyes.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'a> {
    /// Where to look.
    pub view: &'a Snapshot,
    /// Of whom.
    pub person: PersonId,
    /// In which language.
    pub lang: Lang,
}

/// One thing that is held, to read and for a program.
#[derive(Clone, Debug)]
pub struct Held {
    /// In which process, if in one.
    pub process: Option<ProcessId>,
    /// What it is called: "Contributo 12".
    pub term: String,
    /// What it is, in words.
    pub text: String,
    /// The same for a program: names as in our tables, moments in RFC 3339, days as `YYYY-MM-DD`.
    pub fields: Vec<(&'static str, Option<String>)>,
}

/// Things held for one purpose. Its name is a key of texts, the title; `<name>-why` says what for.
#[derive(Clone, Debug)]
pub struct Holding {
    /// `consultation-held-contributions`.
    pub name: &'static str,
    /// The things, newest first.
    pub things: Vec<Held>,
}

/// Everything one capability holds of a person.
pub type Tell = for<'a> fn(Telling<'a>) -> BoxFuture<'a, Result<Vec<Holding>, Failure>>;

/// A capability that holds something of people. A test compares the tables with the schema.
///
/// ```text
/// web::inventory::submit! { accounts::Teller { rank: 400, tables: &["directory_mandate"], tell: |telling| Box::pin(held::tell(telling)) } }
/// ```
#[derive(Debug)]
pub struct Teller {
    /// Order on the page.
    pub rank: u32,
    /// The tables with a column for a person of which it tells.
    pub tables: &'static [&'static str],
    /// How.
    pub tell: Tell,
}

inventory::collect!(Teller);

inventory::submit! {
    Teller { rank: 900, tables: &["ledger_person", "content", "content_file"], tell: |telling| Box::pin(record_of(telling)) }
}

/// The tables this capability tells by itself, on the first parts of the page: see [`data_of`](store::data_of).
pub const OWN_TABLES: &[&str] = &[
    "accounts_person",
    "accounts_presence",
    "accounts_grant",
    "accounts_session",
    "accounts_link",
    "accounts_mail",
    "accounts_erasure_request",
];

/// Everything the other capabilities and the record hold of a person, in the order of the register.
pub async fn everything(telling: Telling<'_>) -> Result<Vec<Holding>, Failure> {
    let mut tellers: Vec<&Teller> = inventory::iter::<Teller>.into_iter().collect();
    tellers.sort_by_key(|teller| teller.rank);
    let mut all = Vec::new();
    for teller in tellers {
        all.extend((teller.tell)(telling).await?);
    }
    Ok(all)
}

/// What a person did, wrote and handed over, as the record keeps it.
async fn record_of(telling: Telling<'_>) -> Result<Vec<Holding>, Failure> {
    let Telling { view, person, lang } = telling;
    let acts = store::acts_of(view, person).await?.into_iter().map(|act| act.held(lang)).collect();
    let words = store::words_of(view, person).await?.into_iter().map(|words| words.held(lang)).collect();
    let files = store::files_of(view, person).await?.into_iter().map(|file| file.held(lang)).collect();
    Ok(vec![
        Holding { name: "accounts-held-words", things: words },
        Holding { name: "accounts-held-files", things: files },
        Holding { name: "accounts-held-acts", things: acts },
    ])
}

/// "22 novembre 2026, 12:00 · ha inviato un contributo".
fn done(lang: Lang, at: Moment, name: &str) -> String {
    let what = say(lang, &format!("change-{}", name.replace('.', "-")), &[]);
    format!("{} · {what}", format::moment(lang, at))
}

impl store::Act {
    fn held(self, lang: Lang) -> Held {
        let fields = vec![
            ("entry_id", Some(self.id.to_string())),
            ("name", Some(self.name.clone())),
            ("role", Some(self.role.to_string())),
            ("capacity", Some(self.capacity)),
            ("organisation_id", self.organisation_id.map(|id| id.to_string())),
            ("recorded_at", Some(self.recorded_at.rfc3339())),
        ];
        let term = done(lang, self.recorded_at, &self.name);
        let text = say(lang, &format!("role-{}", self.role), &[]);
        Held { process: Some(self.process_id), term, text, fields }
    }
}

impl store::Words {
    fn held(self, lang: Lang) -> Held {
        let fields = vec![
            ("content_id", Some(self.id.to_string())),
            ("name", Some(self.name.clone())),
            ("lang", Some(self.lang.to_string())),
            ("body", Some(self.body.clone())),
            ("recorded_at", Some(self.recorded_at.rfc3339())),
        ];
        let term = done(lang, self.recorded_at, &self.name);
        Held { process: Some(self.process_id), term, text: self.body, fields }
    }
}

impl store::Kept {
    fn held(self, lang: Lang) -> Held {
        let fields = vec![
            ("file_id", Some(self.id.to_string())),
            ("name", Some(self.name.clone())),
            ("media", Some(self.media.clone())),
            ("size", Some(self.size.to_string())),
            ("digest", Some(self.digest)),
            ("recorded_at", Some(self.recorded_at.rfc3339())),
        ];
        let size = format::number(lang, self.size);
        let text = say(lang, "accounts-held-file", &[("media", &self.media), ("size", &size)]);
        Held { process: Some(self.process_id), term: self.name, text, fields }
    }
}

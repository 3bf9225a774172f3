//! Texts and files: the only place where free text of people lives, and the only rows that can be blanked.

use crate::{Tx, params, sql};
use kernel::{EntryId, Failure, Lang, PersonId, ProcessId};
use sha2::{Digest, Sha256};

kernel::id! {
    /// A text of somebody.
    ContentId,
    /// An original file.
    FileId,
}

/// A text about to be written with its entry. Its digest is SHA-256 over salt, LF, body.
#[derive(Clone, Debug)]
pub struct Content {
    /// Its id, to be referred to by the row that shows it.
    pub id: ContentId,
    /// Whose words, when a person's.
    pub person: Option<PersonId>,
    /// Language of the words.
    pub lang: Lang,
    /// The words.
    pub body: String,
    pub(crate) salt: String,
    /// Lower-case hexadecimal SHA-256.
    pub digest: String,
}

/// An original file about to be written with its entry.
#[derive(Clone, Debug)]
pub struct File {
    /// Its id.
    pub id: FileId,
    /// Whose, when a person's.
    pub person: Option<PersonId>,
    /// Name as given by the sender, tidied; never used as a path.
    pub name: String,
    /// Media type as we recognised it.
    pub media: String,
    /// The bytes as received.
    pub bytes: Vec<u8>,
}

/// Lower-case hexadecimal SHA-256.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        for nibble in [byte >> 4, byte & 15] {
            out.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
        }
        out
    })
}

/// The digest of a content: what stands in the ledger.
pub fn content_digest(salt: &str, body: &str) -> String {
    sha256(format!("{salt}\n{body}").as_bytes())
}

impl Tx {
    /// Prepares a text of the process (staff, plan) to be written with an entry.
    pub fn content(&self, lang: Lang, body: &str) -> Content {
        let salt = hex(&self.bytes::<16>());
        let digest = content_digest(&salt, body);
        let id = ContentId(self.silent_id());
        Content { id, person: None, lang, body: body.to_owned(), salt, digest }
    }

    /// Prepares a text that is a person's own words: erasure of the person blanks it.
    pub fn content_of(&self, person: Option<PersonId>, lang: Lang, body: &str) -> Content {
        Content { person, ..self.content(lang, body) }
    }

    /// Prepares an original file.
    pub fn file(&self, person: Option<PersonId>, name: &str, media: &str, bytes: Vec<u8>) -> File {
        File { id: FileId(self.silent_id()), person, name: name.to_owned(), media: media.to_owned(), bytes }
    }

    pub(crate) async fn write_content(
        &mut self,
        scope: ProcessId,
        entry: EntryId,
        content: &Content,
    ) -> Result<(), Failure> {
        let insert = sql!(
            "INSERT INTO content (id, scope_id, entry_id, person_id, lang, body, salt, digest)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        );
        let Content { id, person, lang, body, salt, digest } = content;
        let values = params![*id, scope, entry, *person, *lang, body, salt, digest];
        self.run(insert, values).await.map(drop)
    }

    pub(crate) async fn write_file(
        &mut self,
        scope: ProcessId,
        entry: EntryId,
        file: &File,
    ) -> Result<(), Failure> {
        let insert = sql!(
            "INSERT INTO content_file (id, scope_id, entry_id, person_id, name, media, bytes, size, digest)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        );
        let size = i64::try_from(file.bytes.len()).map_err(Failure::internal)?;
        let digest = sha256(&file.bytes);
        let values = params![
            file.id,
            scope,
            entry,
            file.person,
            &file.name,
            &file.media,
            file.bytes.clone(),
            size,
            digest
        ];
        self.run(insert, values).await.map(drop)
    }
}

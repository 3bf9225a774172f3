//! The seal of a version, and the colophon that ties it to the ledger.
//!
//! Both are plain texts, so that an outsider works them out again from an export with any program:
//!
//! - the **seal** is SHA-256 over `number LF`, then for each row in order
//!   `rank TAB line id TAB revision id TAB printed number TAB content digest LF`. Ids are written as in addresses (26
//!   characters), numbers in decimal. It covers the digest of the words, not the words: when a person's words are removed
//!   from the record, the seal still holds;
//! - the **colophon** is a text of the record written with the entry that published the version. Its digest stands in the
//!   ledger's chain: number, purpose, title, seal and the titles of the sections cannot be changed later unseen.

use super::{LineId, PrintedLine, Purpose, RevisionId};
use record::content::sha256;

/// One row under the seal.
#[derive(Clone, Debug)]
pub struct SealedRow<'a> {
    /// Place in the version, from 1.
    pub rank: i64,
    /// The line.
    pub line: LineId,
    /// Its revision.
    pub revision: RevisionId,
    /// Its printed number; may be empty.
    pub number: &'a str,
    /// Digest of its words.
    pub digest: &'a str,
}

/// The seal of version `number` with these rows.
pub fn seal<'a>(number: i64, rows: impl IntoIterator<Item = SealedRow<'a>>) -> String {
    let mut text = format!("{number}\n");
    for row in rows {
        let SealedRow { rank, line, revision, number, digest } = row;
        text.push_str(&format!("{rank}\t{line}\t{revision}\t{number}\t{digest}\n"));
    }
    sha256(text.as_bytes())
}

/// The seal of a version worked out again from its lines as read.
pub fn seal_of(number: i64, lines: &[PrintedLine]) -> String {
    let rows = lines.iter().map(|line| SealedRow {
        rank: line.place,
        line: line.line,
        revision: line.revision,
        number: &line.number,
        digest: &line.digest,
    });
    seal(number, rows)
}

/// The colophon: what is printed around the lines of a version, and the titles of its sections in order.
pub fn colophon((number, purpose): (i64, Purpose), title: &str, seal: &str, lines: &[PrintedLine]) -> String {
    let mut text = format!("doppiofilo-version-1\n{number}\n{purpose}\n{title}\n{seal}\n");
    let mut last = None;
    for line in lines.iter().filter(|line| last.replace(line.section) != Some(line.section)) {
        text.push_str(&format!("{}\t{}\n", line.section_title.it, line.section_title.en));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::uuid::Uuid;

    fn row(rank: i64) -> SealedRow<'static> {
        let id = |number| Uuid::from_u128(number);
        SealedRow { rank, line: LineId(id(1)), revision: RevisionId(id(2)), number: "1.1", digest: "abc" }
    }

    /// The expected digest was worked out with `sha256sum` over the text written in the module's comment.
    #[test]
    fn an_outsider_works_out_the_same_seal() {
        let expected = "93eac38cef1b42f41010c3877f818839f76194b04c67106c40f100aec58a4d07";
        assert_eq!(seal(2, [row(1)]), expected);
    }

    #[test]
    fn another_order_number_or_wording_breaks_the_seal() {
        let whole = seal(1, [row(1), row(2)]);
        let others = [
            seal(2, [row(1), row(2)]),
            seal(1, [row(2), row(1)]),
            seal(1, [row(1), SealedRow { number: "1.2", ..row(2) }]),
            seal(1, [row(1), SealedRow { digest: "abd", ..row(2) }]),
            seal(1, [row(1)]),
        ];
        assert!(others.iter().all(|other| *other != whole));
    }
}

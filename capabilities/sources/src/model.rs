//! Sources, their texts and their passages: values and rules.

use kernel::Actor;
use kernel::{ProcessId, Role};

kernel::id! {
    /// A source: a document, an interview.
    SourceId,
    /// A state of a source's description.
    RevisionId,
    /// A text of a source.
    VersionId,
    /// An addressable part of a version.
    PassageId,
    /// How far a source may be named from a moment on.
    LevelId,
}

kernel::words! {
    /// What a source is.
    pub enum SourceKind {
        /// A text that somebody published or handed over.
        Document = "document",
        /// A conversation, as transcribed.
        Interview = "interview",
    }
}

kernel::words! {
    /// What a passage is in its text.
    pub enum PassageKind {
        /// A heading.
        Heading = "heading",
        /// A paragraph, and whatever is none of the others.
        Paragraph = "paragraph",
        /// A part of a list's point.
        ListItem = "list-item",
        /// A quotation set apart.
        Quote = "quote",
        /// A part of a table's cell.
        TableCell = "table-cell",
        /// Text whose spaces and line ends are meant.
        Preformatted = "preformatted",
    }
}

kernel::words! {
    /// In which of the accepted formats an original is written.
    pub enum TextFormat {
        /// Plain text.
        Text = "text",
        /// Markdown.
        Markdown = "markdown",
        /// HTML.
        Html = "html",
        /// Document of Word.
        Docx = "docx",
        /// OpenDocument text.
        Odt = "odt",
        /// PDF with a text layer.
        Pdf = "pdf",
    }
}

kernel::words! {
    /// Who reads sources from beginning to end.
    pub enum Reader {
        /// Anybody: the documents that may be named, by name or by organisation.
        Public = "public",
        /// Who gathers, codes or watches over the sources: all of them.
        Worker = "worker",
    }
}

impl Reader {
    /// Roles that read every source whole.
    pub const ROLES: &'static [Role] = &[Role::Analyst, Role::Lead, Role::Guarantor];

    /// How this actor reads the sources of this process.
    pub fn of(actor: &Actor, process: ProcessId) -> Reader {
        let works = actor.system || Reader::ROLES.iter().any(|role| actor.holds(*role, process));
        if works { Reader::Worker } else { Reader::Public }
    }
}

impl TextFormat {
    /// Its media type.
    pub fn media(self) -> &'static str {
        match self {
            TextFormat::Text => "text/plain",
            TextFormat::Markdown => "text/markdown",
            TextFormat::Html => "text/html",
            TextFormat::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            TextFormat::Odt => "application/vnd.oasis.opendocument.text",
            TextFormat::Pdf => "application/pdf",
        }
    }

    /// The formats in which a text can be pasted.
    pub const PASTED: &'static [TextFormat] = &[TextFormat::Text, TextFormat::Markdown, TextFormat::Html];

    /// From the reader of documents' own word.
    pub(crate) fn of(format: document::Format) -> TextFormat {
        match format {
            document::Format::Text => TextFormat::Text,
            document::Format::Markdown => TextFormat::Markdown,
            document::Format::Html => TextFormat::Html,
            document::Format::Docx => TextFormat::Docx,
            document::Format::Odt => TextFormat::Odt,
        }
    }
}

/// Where a passage stands by its kind: level, then row and column of a cell.
pub(crate) fn standing(kind: document::Kind) -> (PassageKind, i64, Option<i64>, Option<i64>) {
    match kind {
        document::Kind::Heading(level) => (PassageKind::Heading, level.into(), None, None),
        document::Kind::Paragraph => (PassageKind::Paragraph, 0, None, None),
        document::Kind::ListItem(depth) => (PassageKind::ListItem, depth.into(), None, None),
        document::Kind::Quote => (PassageKind::Quote, 0, None, None),
        document::Kind::Preformatted => (PassageKind::Preformatted, 0, None, None),
        document::Kind::TableCell { row, column } => {
            (PassageKind::TableCell, 0, Some(row.into()), Some(column.into()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Grant, PersonId, uuid::Uuid};

    fn actor(role: Role) -> Actor {
        let process = ProcessId(Uuid::from_u128(1));
        Actor::person(PersonId(Uuid::from_u128(2)), vec![Grant { process, role }])
    }

    #[test]
    fn an_editor_reads_what_the_public_reads() {
        let process = ProcessId(Uuid::from_u128(1));
        assert_eq!(Reader::of(&actor(Role::Editor), process), Reader::Public);
        assert_eq!(Reader::of(&actor(Role::DataContact), process), Reader::Public);
        assert_eq!(Reader::of(&actor(Role::Guarantor), process), Reader::Worker);
        assert_eq!(Reader::of(&actor(Role::Analyst), kernel::HOUSE), Reader::Public);
    }
}

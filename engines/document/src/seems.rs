//! What an upload that is not read seems to be.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A format that is recognised, so that it can be refused by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Seems {
    /// Portable Document Format.
    Pdf,
    /// Word document of before 2007.
    Doc,
    /// OpenDocument text of a kind that is not read: one flat file, or a master document.
    Odt,
    /// Rich Text Format.
    Rtf,
    /// Workbook or table: XLSX, XLS, ODS, CSV.
    Spreadsheet,
    /// Presentation: PPTX, PPT, ODP.
    Slides,
    /// Electronic book: EPUB, MOBI.
    Book,
    /// E-mail message: EML, MSG.
    Mail,
    /// Transcript with times: VTT, SRT.
    Subtitles,
    /// Picture.
    Image,
    /// Sound.
    Audio,
    /// Film.
    Video,
    /// Compressed files: ZIP, RAR, 7z, TAR, GZ.
    Archive,
    /// Digitally signed envelope with a document inside: P7M.
    Signed,
    /// Program.
    Program,
}

impl Seems {
    /// The key of the sentence that tells a person, e.g. `document-refused-pdf`.
    pub fn key(self) -> &'static str {
        match self {
            Seems::Pdf => "document-refused-pdf",
            Seems::Doc => "document-refused-doc",
            Seems::Odt => "document-refused-odt",
            Seems::Rtf => "document-refused-rtf",
            Seems::Spreadsheet => "document-refused-spreadsheet",
            Seems::Slides => "document-refused-slides",
            Seems::Book => "document-refused-book",
            Seems::Mail => "document-refused-mail",
            Seems::Subtitles => "document-refused-subtitles",
            Seems::Image => "document-refused-image",
            Seems::Audio => "document-refused-audio",
            Seems::Video => "document-refused-video",
            Seems::Archive => "document-refused-archive",
            Seems::Signed => "document-refused-signed",
            Seems::Program => "document-refused-program",
        }
    }

    /// Reads the ending of a file's name; an ending that says nothing gives `None`.
    pub(crate) fn from_ending(ending: &str) -> Option<Seems> {
        Some(match ending {
            "pdf" => Seems::Pdf,
            "doc" | "dot" => Seems::Doc,
            "fodt" | "odm" => Seems::Odt,
            "rtf" => Seems::Rtf,
            "xlsx" | "xlsm" | "xls" | "ods" | "csv" | "tsv" => Seems::Spreadsheet,
            "pptx" | "ppt" | "odp" => Seems::Slides,
            "epub" | "mobi" => Seems::Book,
            "eml" | "msg" | "mbox" => Seems::Mail,
            "vtt" | "srt" => Seems::Subtitles,
            "png" | "jpg" | "jpeg" | "gif" | "webp" | "heic" | "tif" | "tiff" | "bmp" | "svg" => Seems::Image,
            "mp3" | "m4a" | "wav" | "ogg" | "oga" | "opus" | "flac" | "aac" | "amr" => Seems::Audio,
            "mp4" | "m4v" | "mov" | "mkv" | "webm" | "avi" => Seems::Video,
            "zip" | "rar" | "7z" | "gz" | "tgz" | "tar" | "bz2" | "xz" | "zst" => Seems::Archive,
            "p7m" => Seems::Signed,
            "exe" | "msi" | "dll" | "apk" | "jar" | "dmg" | "bat" | "cmd" | "ps1" | "vbs" => Seems::Program,
            _ => return None,
        })
    }
}

impl fmt::Display for Seems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Seems::Pdf => "a PDF document",
            Seems::Doc => "a Word document of before 2007 (DOC)",
            Seems::Odt => "a flat or master OpenDocument text",
            Seems::Rtf => "a rich text document (RTF)",
            Seems::Spreadsheet => "a spreadsheet",
            Seems::Slides => "a presentation",
            Seems::Book => "an electronic book",
            Seems::Mail => "an e-mail message",
            Seems::Subtitles => "a transcript with times",
            Seems::Image => "a picture",
            Seems::Audio => "a sound recording",
            Seems::Video => "a film",
            Seems::Archive => "an archive of files",
            Seems::Signed => "a digitally signed envelope (P7M)",
            Seems::Program => "a program",
        })
    }
}

//! The first bytes by which formats are recognised that are no text.
//!
//! Sources: the formats' own specifications, and the table of the MIME Sniffing Standard (WHATWG).

use crate::{Format, Refusal, Seems};

/// How far from either end of an archive the names of its members are looked for, in bytes.
const ARCHIVE_WINDOW: usize = 64 * 1024;

/// Beginnings that no text has.
const BEGINNINGS: &[(&[u8], Seems)] = &[
    (b"{\\rtf", Seems::Rtf),
    (b"WEBVTT", Seems::Subtitles),
    (b"\x89PNG\r\n\x1a\n", Seems::Image),
    (b"\xff\xd8\xff", Seems::Image),
    (b"GIF87a", Seems::Image),
    (b"GIF89a", Seems::Image),
    (b"II*\0", Seems::Image),
    (b"MM\0*", Seems::Image),
    (b"OggS", Seems::Audio),
    (b"fLaC", Seems::Audio),
    (b"ID3\x02", Seems::Audio),
    (b"ID3\x03", Seems::Audio),
    (b"ID3\x04", Seems::Audio),
    (b"\xff\xfb", Seems::Audio),
    (b"\xff\xf3", Seems::Audio),
    (b"#!AMR", Seems::Audio),
    (b"\x1a\x45\xdf\xa3", Seems::Video),
    (b"\x1f\x8b", Seems::Archive),
    (b"BZh91AY&SY", Seems::Archive),
    (b"\xfd7zXZ\0", Seems::Archive),
    (b"7z\xbc\xaf\x27\x1c", Seems::Archive),
    (b"Rar!\x1a\x07", Seems::Archive),
    (b"\x28\xb5\x2f\xfd", Seems::Archive),
    (b"\x7fELF", Seems::Program),
    (b"\xca\xfe\xba\xbe", Seems::Program),
    (b"\xcf\xfa\xed\xfe", Seems::Program),
    (b"\0asm", Seems::Program),
];

/// Members by which an archive is known to be an office document.
const MEMBERS: &[(&[u8], Seems)] = &[
    (b"xl/workbook.xml", Seems::Spreadsheet),
    (b"ppt/presentation.xml", Seems::Slides),
    (b"application/vnd.oasis.opendocument.spreadsheet", Seems::Spreadsheet),
    (b"application/vnd.oasis.opendocument.presentation", Seems::Slides),
    (b"application/epub+zip", Seems::Book),
];

/// Members by which an archive is known to be a document that is read; Word numbers its main part at times.
const READ: &[(&[u8], Format)] =
    &[(b"word/document", Format::Docx), (b"application/vnd.oasis.opendocument.text", Format::Odt)];

/// Recognises bytes that are no text: the format to read them as, or why they are refused.
pub(crate) fn recognise(bytes: &[u8]) -> Option<Result<Format, Refusal>> {
    let listed = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning));
    let seems = listed
        .map(|(_, seems)| *seems)
        .or_else(|| pdf(bytes))
        .or_else(|| container(bytes))
        .or_else(|| signed(bytes))
        .or_else(|| two_letters(bytes));
    let refused = seems.map(|seems| Err(Refusal::Unsupported(seems)));
    refused.or_else(|| archive(bytes)).or_else(|| old_office(bytes).map(Err))
}

/// Writers may put up to a kilobyte before the header of a PDF (ISO 32000-1, annex H, note 13).
fn pdf(bytes: &[u8]) -> Option<Seems> {
    let head = bytes.get(..1024).unwrap_or(bytes);
    let at = find(head, b"%PDF-")?;
    // A text may speak of the header; a PDF has bytes before it only when they are not text.
    (at == 0 || head.contains(&0)).then_some(Seems::Pdf)
}

fn archive(bytes: &[u8]) -> Option<Result<Format, Refusal>> {
    if !bytes.starts_with(b"PK\x03\x04") && !bytes.starts_with(b"PK\x05\x06") {
        return None;
    }
    let head = bytes.get(..ARCHIVE_WINDOW).unwrap_or(bytes);
    let tail = bytes.get(bytes.len().saturating_sub(ARCHIVE_WINDOW)..).unwrap_or(bytes);
    let has = |member: &[u8]| find(head, member).or(find(tail, member)).is_some();
    if let Some((_, format)) = READ.iter().find(|(member, _)| has(member)) {
        return Some(Ok(*format));
    }
    let known = MEMBERS.iter().find(|(member, _)| has(member));
    Some(Err(Refusal::Unsupported(known.map_or(Seems::Archive, |(_, seems)| *seems))))
}

/// Compound files hold their stream names in UTF-16 ([MS-CFB], 2.6.1).
///
/// A document of today that asks for a password is put into one ([MS-OFFCRYPTO], 2.3.4).
fn old_office(bytes: &[u8]) -> Option<Refusal> {
    if !bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return None;
    }
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        find(bytes, &wide).is_some()
    };
    if has("EncryptedPackage") {
        return Some(Refusal::Encrypted);
    }
    Some(Refusal::Unsupported(match () {
        () if has("Workbook") => Seems::Spreadsheet,
        () if has("PowerPoint Document") => Seems::Slides,
        () if has("__substg1.0_") => Seems::Mail,
        () => Seems::Doc,
    }))
}

fn container(bytes: &[u8]) -> Option<Seems> {
    if bytes.get(257..262) == Some(b"ustar") {
        return Some(Seems::Archive);
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Some(match bytes.get(8..11) {
            Some(b"M4A" | b"M4B") => Seems::Audio,
            Some(b"hei" | b"avi" | b"mif") => Seems::Image,
            _ => Seems::Video,
        });
    }
    match (bytes.get(..4), bytes.get(8..12)) {
        (Some(b"RIFF"), Some(b"WEBP")) => Some(Seems::Image),
        (Some(b"RIFF"), Some(b"WAVE")) => Some(Seems::Audio),
        (Some(b"RIFF"), Some(b"AVI ")) => Some(Seems::Video),
        _ => None,
    }
}

/// A signed envelope names its type at once (RFC 5652, 5.1: object identifier 1.2.840.113549.1.7.2).
fn signed(bytes: &[u8]) -> Option<Seems> {
    let head = bytes.get(..32).unwrap_or(bytes);
    let is_signed =
        head.first() == Some(&0x30) && find(head, b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02").is_some();
    is_signed.then_some(Seems::Signed)
}

/// Two capital letters may well begin a text, so these need a NUL nearby.
fn two_letters(bytes: &[u8]) -> Option<Seems> {
    let head = bytes.get(..64).unwrap_or(bytes);
    if !head.contains(&0) {
        return None;
    }
    match head.get(..2) {
        Some(b"MZ") => Some(Seems::Program),
        Some(b"BM") => Some(Seems::Image),
        _ => None,
    }
}

/// Finds the first place of `needle`; no needle here is longer than a line, so the plain search is fast enough.
fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

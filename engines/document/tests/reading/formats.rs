use std::collections::BTreeSet;

use document::{Format, Limits, Refusal, Seems, read};

#[test]
fn the_name_decides_between_formats_that_are_read() {
    assert_eq!(Format::guess("note.TXT", b"# a"), Ok(Format::Text));
    assert_eq!(Format::guess("piano.v2.md", b"a"), Ok(Format::Markdown));
    assert_eq!(Format::guess("pagina.htm", b"a"), Ok(Format::Html));
}

#[test]
fn without_a_name_the_beginning_decides() {
    assert_eq!(Format::guess("pagina", b"\xef\xbb\xbf \n<!DOCTYPE html><p>"), Ok(Format::Html));
    assert_eq!(Format::guess("LEGGIMI", b"Si legga."), Ok(Format::Text));
    assert_eq!(Format::guess("boh", b"a\0b"), Err(Refusal::Binary));
}

#[test]
fn other_formats_are_refused_by_name_whatever_they_are_called() {
    let cases: [(&[u8], Seems); 12] = [
        (b"%PDF-1.7\n", Seems::Pdf),
        (b"PK\x03\x04....xl/workbook.xml", Seems::Spreadsheet),
        (b"PK\x05\x06", Seems::Archive),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0k\0b\0o\0o\0k\0", Seems::Spreadsheet),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Seems::Doc),
        (b"{\\rtf1\\ansi", Seems::Rtf),
        (b"\x89PNG\r\n\x1a\n", Seems::Image),
        (b"\0\0\0\x20ftypM4A ", Seems::Audio),
        (b"WEBVTT\n\n00:00", Seems::Subtitles),
        (b"\x7fELF", Seems::Program),
        (b"MZ\x90\0\x03", Seems::Program),
        (b"\x30\x82\x1f\0\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", Seems::Signed),
    ];
    for (bytes, seems) in cases {
        let refused = Refusal::Unsupported(seems);
        assert_eq!(Format::guess("piano.txt", bytes), Err(refused));
        assert_eq!(read(bytes, Format::Text, Limits::default()), Err(refused));
    }
}

#[test]
fn a_known_ending_is_enough_to_refuse() {
    assert_eq!(Format::guess("piano.fodt", b"<office:document"), Err(Refusal::Unsupported(Seems::Odt)));
    assert_eq!(Format::guess("piano.pdf.p7m", b"testo"), Err(Refusal::Unsupported(Seems::Signed)));
}

#[test]
fn a_text_that_speaks_of_a_format_is_a_text() {
    assert_eq!(Format::guess("a.txt", b"A file begins with %PDF-1.7 or MZ"), Ok(Format::Text));
    assert_eq!(Format::guess("a.txt", b"MZ is a mark, BM another"), Ok(Format::Text));
}

#[test]
fn a_document_too_large_says_how_large_it_is() {
    let limits = Limits { bytes: 3, ..Limits::default() };
    assert_eq!(read(b"four", Format::Text, limits), Err(Refusal::TooLarge { limit: 3, found: 4 }));
}

#[test]
fn a_document_with_too_many_passages_says_how_many() {
    let limits = Limits { passages: 2, ..Limits::default() };
    let refused = Refusal::TooManyPassages { limit: 2, found: 3 };
    assert_eq!(read(b"a\n\nb\n\nc", Format::Text, limits), Err(refused));
    assert_eq!(read(b"<p>a<p>b<p>c", Format::Html, limits), Err(refused));
    assert!(read(b"a\n\nb", Format::Text, limits).is_ok());
}

#[test]
fn a_document_without_text_is_refused() {
    for bytes in [&b""[..], b" \n\t", b"\xef\xbb\xbf"] {
        assert_eq!(read(bytes, Format::Text, Limits::default()), Err(Refusal::Empty));
    }
    assert_eq!(read(b"<title>a</title><img alt=b>", Format::Html, Limits::default()), Err(Refusal::Empty));
}

#[test]
fn every_refusal_has_a_key_and_a_sentence_of_its_own() {
    let seems = [
        Seems::Pdf,
        Seems::Doc,
        Seems::Odt,
        Seems::Rtf,
        Seems::Spreadsheet,
        Seems::Slides,
        Seems::Book,
        Seems::Mail,
        Seems::Subtitles,
        Seems::Image,
        Seems::Audio,
        Seems::Video,
        Seems::Archive,
        Seems::Signed,
        Seems::Program,
    ];
    let mut refusals: Vec<Refusal> = seems.into_iter().map(Refusal::Unsupported).collect();
    refusals.extend([
        Refusal::TooLarge { limit: 1, found: 2 },
        Refusal::TooManyPassages { limit: 1, found: 2 },
        Refusal::TooDeep { limit: 1, found: 2 },
        Refusal::TooManyMembers { limit: 1, found: 2 },
        Refusal::Expands { limit: 1 },
        Refusal::Encrypted,
        Refusal::Macros,
        Refusal::Damaged,
        Refusal::Unsafe,
        Refusal::Misnamed,
        Refusal::Binary,
        Refusal::Garbled { encoding: document::Encoding::Utf8 },
        Refusal::Empty,
    ]);
    let keys: BTreeSet<&str> = refusals.iter().map(Refusal::key).collect();
    let sentences: BTreeSet<String> = refusals.iter().map(ToString::to_string).collect();
    assert_eq!((keys.len(), sentences.len()), (refusals.len(), refusals.len()));
    assert!(keys.iter().all(|key| key.starts_with("document-refused-")));
}

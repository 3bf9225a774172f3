use document::{Encoding, Format, Limits, Refusal, read};

fn read_text(bytes: &[u8]) -> Result<(String, Encoding), Refusal> {
    read(bytes, Format::Text, Limits::default()).map(|document| (document.text(), document.encoding))
}

fn read_html(bytes: &[u8]) -> Result<(String, Encoding), Refusal> {
    read(bytes, Format::Html, Limits::default()).map(|document| (document.text(), document.encoding))
}

fn declared(label: &str) -> Encoding {
    Encoding::Declared(encoding_rs::Encoding::for_label(label.as_bytes()).unwrap())
}

#[test]
fn a_byte_order_mark_is_not_text() {
    assert_eq!(read_text(b"\xef\xbb\xbfpiano"), Ok(("piano".to_owned(), Encoding::Utf8)));
}

#[test]
fn an_old_office_file_is_read_as_windows_1252() {
    let bytes = b"La citt\xe0 \x96 perch\xe9 no? \x93S\xec\x94, 5 \x80";
    assert_eq!(read_text(bytes), Ok(("La città – perché no? “Sì”, 5 €".to_owned(), Encoding::Windows1252)));
}

#[test]
fn utf_16_is_read_when_its_mark_announces_it() {
    let little: Vec<u8> = "\u{feff}città 🌱".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = "\u{feff}città 🌱".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(read_text(&little), Ok(("città 🌱".to_owned(), Encoding::Utf16Le)));
    assert_eq!(read_text(&big), Ok(("città 🌱".to_owned(), Encoding::Utf16Be)));
    assert_eq!(read_text(&little[2..]), Err(Refusal::Binary));
}

#[test]
fn half_a_character_is_refused_and_not_replaced() {
    assert_eq!(read_text(b"\xff\xfea\0\x3d\xd8"), Err(Refusal::Garbled { encoding: Encoding::Utf16Le }));
    let mut cut = "è già così, perché più di là".as_bytes().to_vec();
    cut.remove(1);
    assert_eq!(read_text(&cut), Err(Refusal::Garbled { encoding: Encoding::Utf8 }));
}

#[test]
fn a_text_in_another_alphabet_is_not_taken_for_western() {
    let cyrillic = b"\xcf\xf0\xee\xe5\xea\xf2 \xef\xeb\xe0\xed\xe0 \xf0\xe0\xe7\xe2\xe8\xf2\xe8\xff";
    assert_eq!(read_text(cyrillic), Err(Refusal::Garbled { encoding: Encoding::Windows1252 }));
}

#[test]
fn a_page_is_read_in_the_encoding_it_declares() {
    let city = "città".to_owned();
    assert_eq!(
        read_html(b"<meta charset=iso-8859-1><p>citt\xe0"),
        Ok((city.clone(), declared("windows-1252")))
    );
    let old = b"<meta content='text/html; charset=\"latin1\"' http-equiv=content-type><p>citt\xe0";
    assert_eq!(read_html(old), Ok((city.clone(), declared("windows-1252"))));
    let xml = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><html><p>citt\xe0</p></html>";
    assert_eq!(read_html(xml), Ok((city, declared("windows-1252"))));
    let east = b"<meta charset=windows-1251><p>\xcf\xeb\xe0\xed";
    assert_eq!(read_html(east), Ok(("План".to_owned(), declared("windows-1251"))));
}

#[test]
fn a_declaration_in_a_comment_or_a_text_declares_nothing() {
    assert_eq!(read_html("<!-- <meta charset=latin1> --><p>città".as_bytes()).unwrap().1, Encoding::Utf8);
    assert_eq!(read_text("<meta charset=latin1> città".as_bytes()).unwrap().1, Encoding::Utf8);
}

#[test]
fn a_page_that_is_not_what_it_declares_is_read_as_what_it_is() {
    assert_eq!(
        read_html(b"<meta charset=utf-8><p>citt\xe0"),
        Ok(("città".to_owned(), Encoding::Windows1252))
    );
    assert_eq!(
        read_html("<meta charset=utf-16><p>città".as_bytes()),
        Ok(("città".to_owned(), Encoding::Utf8))
    );
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    assert_eq!(read_text(b"piano\0sociale"), Err(Refusal::Binary));
    assert_eq!(read_text(&[1, 2, 3, 4, 5, 6, 7, 8]), Err(Refusal::Binary));
    assert_eq!(
        read_text(b"one stray \x1a end of file"),
        Ok(("one stray  end of file".to_owned(), Encoding::Utf8))
    );
}

//! Files made by strangers: whatever the bytes are, reading ends, soon, in a text or a refusal.

use std::io::Write;
use std::time::{Duration, Instant};

use crate::writer::{Writer, show, stream};
use pdf::{Flow, Limits, Refusal, Text, read};

/// Long for a machine shared by several people, short for whoever waits.
const SOON: Duration = Duration::from_secs(20);

fn ends(name: &str, bytes: Vec<u8>) -> Result<Text, Refusal> {
    ends_within(20_000, name, bytes)
}

fn ends_within(page_glyphs: usize, name: &str, bytes: Vec<u8>) -> Result<Text, Refusal> {
    let limits = Limits { page_glyphs, ..Limits::default() };
    let begun = Instant::now();
    let text = read(bytes, limits, &mut |_| Flow::Continue);
    assert!(begun.elapsed() < SOON, "{name} took {:?}", begun.elapsed());
    if let Ok(text) = &text {
        for block in &text.blocks {
            assert!(!block.text.trim().is_empty() && !block.text.contains(char::is_control), "{name}");
            assert!((1..=text.pages).contains(&block.page), "{name}");
        }
    }
    text
}

fn page() -> String {
    show("F1", 10.0, (50.0, 700.0), "Una pagina come le altre")
}

#[test]
fn what_is_no_pdf_is_damaged() {
    for bytes in [&b""[..], b"%PDF-1.7", b"ciao", b"PK\x03\x04", &[0; 4096]] {
        assert_eq!(ends("no PDF", bytes.to_vec()), Err(Refusal::Damaged));
    }
}

#[test]
fn a_file_cut_off_anywhere_ends() {
    let files =
        [&include_bytes!("../fixtures/typst-2.pdf")[..], &Writer::of_pages(&[page(), page()]).bytes("")];
    for bytes in files {
        for fiftieth in 0..50 {
            let _ = ends("cut", bytes[..bytes.len() * fiftieth / 50].to_vec());
        }
    }
}

#[test]
fn a_file_with_bytes_overwritten_ends() {
    let bytes = include_bytes!("../fixtures/typst-1.pdf");
    for at in 0..25 {
        let mut bytes = bytes.to_vec();
        let place = bytes.len() * at / 25;
        let until = (place + 97).min(bytes.len());
        bytes[place..until].fill(b'0' + (at % 10) as u8);
        let _ = ends("overwritten", bytes);
    }
}

#[test]
fn sizes_that_are_not_true_are_not_believed() {
    let whole = String::from_utf8_lossy(&Writer::of_pages(&[page()]).bytes("")).into_owned();
    for (said, lie) in [
        ("/Count 1", "/Count 2147483647"),
        ("/Length ", "/Length 99999999999"),
        ("/Size ", "/Size 4294967295"),
        ("xref\n0 ", "xref\n0 4000000000"),
        ("[0 0 595 842]", "[0 0 1e38 1e38]"),
        ("[0 0 595 842]", "[0 0 0 0]"),
        ("/F1 10 Tf", "/F1 1e30 Tf"),
        ("/F1 10 Tf", "/F1 0 Tf"),
        ("/Width 1", "/Width 4294967295"),
    ] {
        assert!(whole.contains(said), "{said}");
        let _ = ends(lie, whole.replace(said, lie).into_bytes());
    }
}

#[test]
fn a_page_tree_that_bites_its_tail_ends() {
    let catalogue = b"<</Type/Catalog/Pages 2 0 R>>".to_vec();
    for kids in ["2 0 R", "3 0 R 3 0 R", "2 0 R 3 0 R 2 0 R"] {
        let pages = format!("<</Type/Pages/Count 9/Kids[{kids}]>>").into_bytes();
        let inner = b"<</Type/Pages/Parent 3 0 R/Count 9/Kids[2 0 R 3 0 R]>>".to_vec();
        let file = Writer::of_objects(vec![catalogue.clone(), pages, inner]);
        assert!(ends(kids, file.bytes("")).is_err());
    }
}

#[test]
fn objects_that_are_themselves_end() {
    let catalogue = b"<</Type/Catalog/Pages 2 0 R>>".to_vec();
    let pages = b"<</Type/Pages/Count 1/Kids[3 0 R]>>".to_vec();
    let page = b"<</Type/Page/Contents[4 0 R 5 0 R 4 0 R]/Resources 6 0 R/MediaBox 6 0 R>>".to_vec();
    let mut objects =
        vec![catalogue, pages, page, b"4 0 R".to_vec(), b"[5 0 R 4 0 R]".to_vec(), b"6 0 R".to_vec()];
    objects.push(b"<</Length 7 0 R>>\nstream\nBT ET\nendstream".to_vec());
    assert!(ends("themselves", Writer::of_objects(objects).bytes("")).is_err());
}

/// Each of ten forms draws the next one twenty times.
#[test]
fn forms_within_forms_are_stopped() {
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>".to_vec(),
        stream("", b"/X Do"),
    ];
    for next in 6..16 {
        let entries =
            format!("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {next} 0 R>>>>");
        objects.push(stream(&entries, &b"/X Do ".repeat(20)));
    }
    objects.push(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", b"0 0 1 1 re f"));
    assert_eq!(
        ends_within(2_000, "forms", Writer::of_objects(objects.clone()).bytes("")),
        Err(Refusal::TooLong)
    );
    let itself =
        stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>", b"/X Do /X Do");
    objects[4] = itself;
    assert!(ends_within(2_000, "a form in itself", Writer::of_objects(objects).bytes("")).is_err());
}

#[test]
fn brackets_without_end_end() {
    let deep = |open: &str| open.repeat(20_000);
    for open in ["[", "<<", "<</A ", "(", "[<<"] {
        let _ = ends(open, Writer::of_pages(&[deep(open) + &page()]).bytes(""));
        let objects = vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), deep(open).into_bytes()];
        let _ = ends(open, Writer::of_objects(objects).bytes(""));
    }
    let _ = ends("q", Writer::of_pages(&["q ".repeat(50_000) + &page()]).bytes(""));
    let _ = ends("BT", Writer::of_pages(&["BT /F1 9 Tf ".repeat(20_000)]).bytes(""));
}

#[test]
fn a_hundred_thousand_objects_end() {
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
            .to_vec(),
        stream("", page().as_bytes()),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
    ];
    objects.resize(100_000, b"<</Nothing true>>".to_vec());
    let file = Writer::of_objects(objects);
    let text = ends("objects", file.bytes("")).unwrap();
    assert_eq!(text.blocks[0].text, "Una pagina come le altre");
    let without_table = file.bytes("").split(|byte| *byte == b'x').next().unwrap().to_vec();
    let _ = ends("objects without a table", without_table);
}

/// The dictionary of a standard security handler (ISO 32000-1, 7.6.3) whose keys fit no password.
#[test]
fn an_encrypted_file_is_said_to_be_so() {
    let key = "00".repeat(32);
    let id = "00112233445566778899aabbccddeeff";
    let trailer =
        format!("/ID[<{id}><{id}>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O<{key}>/U<{key}>>>");
    assert_eq!(ends("encrypted", Writer::of_pages(&[page()]).bytes(&trailer)), Err(Refusal::Encrypted));
    let unknown = trailer.replace("/Standard", "/Unknown");
    assert!(ends("unknown", Writer::of_pages(&[page()]).bytes(&unknown)).is_err());
}

#[test]
fn letters_without_names_are_unreadable() {
    let bytes = Writer::of_pages(&[page()]).bytes("");
    let nameless = String::from_utf8_lossy(&bytes).replace(
        "/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding",
        "/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X>>]",
    );
    assert_eq!(ends("nameless", nameless.into_bytes()), Err(Refusal::Unreadable));
}

/// Zeros packed to a thousandth, once, twice, and calling themselves a picture.
#[test]
fn a_stream_that_unpacks_without_end_is_too_large() {
    let zeros = packed(&vec![b' '; 4_000_000]);
    let limits = Limits { unpacked: 2_000_000, ..Limits::default() };
    for (entries, data, refusal) in [
        ("/Filter/FlateDecode", zeros.clone(), Refusal::TooLarge),
        ("/Filter[/FlateDecode/FlateDecode]", packed(&zeros), Refusal::TooLarge),
        ("/Subtype/Image/Filter/FlateDecode", packed(&[b' '; 10_000]), Refusal::Damaged),
    ] {
        let file = Writer::of_objects(vec![
            b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>".to_vec(),
            b"<</Type/Page/Parent 2 0 R/Contents 4 0 R>>".to_vec(),
            stream(entries, &data),
        ]);
        assert_eq!(read(file.bytes(""), limits, &mut |_| Flow::Continue), Err(refusal), "{entries}");
    }
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

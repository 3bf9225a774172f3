use document::{Block, Encoding, Kind, Limits, Page, Refusal, assemble};

fn block(kind: Kind, text: &str, page: u32) -> Block {
    Block { kind, text: text.to_owned(), page: Some(Page { number: page, label: None }) }
}

#[test]
fn what_another_reader_found_follows_the_same_rules() {
    let blocks = [
        block(Kind::Heading(1), " Finanza\u{0} ", 1),
        block(Kind::Paragraph, "  ", 1),
        block(Kind::Paragraph, "Un fondo.\n\nUna garanzia.", 2),
    ];
    let document = assemble(None, blocks, Limits::default()).unwrap();
    assert_eq!(document.text(), "Finanza\n\nUn fondo.\n\nUna garanzia.");
    assert_eq!((document.title.as_deref(), document.encoding.name()), (Some("Finanza"), ""));
    assert_eq!(document.encoding, Encoding::Inherent);
    let pages: Vec<u32> =
        document.passages.iter().filter_map(|one| Some(one.page.as_ref()?.number)).collect();
    assert_eq!(pages, [1, 2, 2]);
}

#[test]
fn nothing_is_no_document_and_too_much_is_counted() {
    assert_eq!(assemble(None, [], Limits::default()), Err(Refusal::Empty));
    let limits = Limits { passages: 2, ..Limits::default() };
    let blocks = (0..5).map(|_| block(Kind::Paragraph, "a", 1));
    assert_eq!(assemble(None, blocks, limits), Err(Refusal::TooManyPassages { limit: 2, found: 5 }));
}

use document::{Document, Format, Limits, Refusal, SEPARATOR, offsets, read};
use proptest::prelude::*;

/// Pieces of which documents of all formats that are text are made, well and badly.
fn sources() -> impl Strategy<Value = String> {
    let markup = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<ul><li>",
        "</ul>",
        "<table><tr><td>",
        "</td>",
        "</table>",
        "<pre>",
        "</pre>",
        "<span hidden>",
        "</span>",
        "<script>",
        "</script>",
        "<svg>",
        "</svg>",
        "<b",
        "<!--",
        "-->",
        "<title>",
        "<h2>",
        "&amp;",
        "&#x1;",
        "&#13;",
        "<br>",
        "# ",
        "- ",
        "> ",
        "    ",
        "```\n",
        "**",
        "[a](b)",
        "|a|b|\n|-|-|\n",
        "---\n",
        "\r\n",
        "\n\n",
        "\u{c}",
        "\u{2028}",
        "\u{200b}",
        "\u{feff}",
        "🌱",
        "e\u{301}",
        "città. ",
    ]);
    let part = prop_oneof![
        markup.prop_map(str::to_owned),
        "[a-z ]{0,6}",
        prop::collection::vec(any::<char>(), 0..4).prop_map(String::from_iter),
        any::<char>().prop_map(String::from)
    ];
    prop::collection::vec(part, 0..60).prop_map(|parts| parts.concat())
}

fn formats() -> impl Strategy<Value = Format> {
    prop::sample::select(vec![Format::Text, Format::Markdown, Format::Html, Format::Docx, Format::Odt])
}

pub fn check(document: &Document, limit: usize) -> Result<(), TestCaseError> {
    let text = document.text();
    let mut expected_start = 0;
    let ranges = document.offsets();
    prop_assert_eq!(ranges.len(), document.passages.len());
    for (range, passage) in ranges.iter().zip(&document.passages) {
        prop_assert_eq!(range.start, expected_start);
        prop_assert_eq!(offsets::slice(&text, range.start, range.end), Some(passage.text.as_str()));
        prop_assert!(!passage.text.is_empty() && passage.text.trim() == passage.text);
        prop_assert!(!passage.text.chars().any(|it| it.is_control() && it != '\n' && it != '\t'));
        prop_assert!(offsets::length(&passage.text) <= limit);
        let gap = offsets::slice(&text, range.end, range.end + 2);
        prop_assert!(gap.is_none() || gap == Some(SEPARATOR));
        expected_start = range.end + 2;
    }
    prop_assert_eq!(expected_start, offsets::length(&text) + 2);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn every_code_point_is_in_one_passage_or_in_a_separator(source in sources(), format in formats(), limit in 1usize..50) {
        let limits = Limits { passage_length: limit, ..Limits::default() };
        match read(source.as_bytes(), format, limits) {
            Ok(document) => check(&document, limit)?,
            Err(refusal) => prop_assert!(matches!(
                refusal,
                Refusal::Empty | Refusal::Binary | Refusal::Unsupported(_) | Refusal::Misnamed
            )),
        }
    }

    #[test]
    fn plain_text_loses_nothing_but_blanks_and_controls(source in "[ -~\n\u{e0}-\u{ff}🌱\u{301}]{1,400}", limit in 1usize..50) {
        let limits = Limits { passage_length: limit, ..Limits::default() };
        let seen = |text: &str| text.chars().filter(|it| !it.is_whitespace()).collect::<String>();
        match read(source.as_bytes(), Format::Text, limits) {
            Ok(document) => prop_assert_eq!(seen(&document.text()), seen(&source)),
            Err(refusal) => prop_assert!(seen(&source).is_empty() || matches!(refusal, Refusal::Unsupported(_))),
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300), format in formats(), name in "\\PC{0,12}") {
        if let Ok(document) = read(&bytes, format, Limits::default()) {
            check(&document, Limits::default().passage_length)?;
        }
        let _ = Format::guess(&name, &bytes);
    }

    #[test]
    fn reading_twice_gives_the_same(source in sources(), format in formats()) {
        let once = read(source.as_bytes(), format, Limits::default());
        prop_assert_eq!(once, read(source.as_bytes(), format, Limits::default()));
    }
}

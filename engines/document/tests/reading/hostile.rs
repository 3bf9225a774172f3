//! Files made to hurt. A quadratic reader would need hours for these sizes; the tests end because reading does.

use document::{Format, Limits, Refusal, read};

use crate::world::{html, markdown, texts};

const MANY: usize = 50_000;

#[test]
fn inline_elements_may_nest_without_end() {
    assert_eq!(texts(&html(&format!("{}x", "<b><i><font color=a>".repeat(MANY)))), ["x"]);
}

#[test]
fn blocks_nested_beyond_the_limit_are_refused() {
    let refused = Err(Refusal::TooDeep { limit: 10_000, found: 10_001 });
    for bomb in [
        "<div>",
        "<ul><li>",
        "<table><tr><td>",
        "<blockquote>",
        "<b hidden>",
        "<nav><span hidden>",
        "<object>",
    ] {
        let page = format!("{}x", bomb.repeat(MANY));
        assert_eq!(read(page.as_bytes(), Format::Html, Limits::default()), refused, "{bomb}");
    }
}

#[test]
fn blocks_nested_up_to_the_limit_are_read() {
    let page = format!("{}x{}y<b>z", "<div>".repeat(10_000), "</div>".repeat(10_000));
    assert_eq!(texts(&html(&page)), ["x", "yz"]);
}

#[test]
fn ends_and_beginnings_that_match_nothing_cost_nothing() {
    let deep = "<div>".repeat(9_000);
    assert_eq!(
        texts(&html(&format!("<p>a<table><td>{deep}{}x", "</p></li></nav>".repeat(MANY)))),
        ["a", "x"]
    );
    assert_eq!(texts(&html(&format!("{deep}{}x", "<p><li><td><tr>".repeat(2_000)))), ["x"]);
}

#[test]
fn attributes_may_be_many_and_long() {
    let many: String = (0..MANY).map(|n| format!(" a{n}=b")).collect();
    assert_eq!(texts(&html(&format!("<p{many}>x</p{many}>"))), ["x"]);
    let long = "a".repeat(1_000_000);
    assert_eq!(texts(&html(&format!("<p style='{long}' {long}={long}>x</p>"))), ["x"]);
    assert_eq!(texts(&html(&format!("<{long}>x</{long}>"))), ["x"]);
}

#[test]
fn tokens_that_never_end_are_survived() {
    for beginning in ["<!--", "<a ", "<", "</", "<!", "<?", "&", "&#", "<![CDATA[", "<a b='", "<script>"] {
        let page = format!("<p>x</p>{}", beginning.repeat(MANY));
        assert_eq!(texts(&html(&page)).first(), Some(&"x"), "{beginning}");
    }
}

#[test]
fn markdown_brackets_marks_and_fences_are_survived() {
    let openings = [
        "[",
        "![",
        "[a](",
        "*a _b ",
        "`",
        "<a ",
        "<!--",
        "~~a",
        "|a",
        "[a]: b\n",
        "[^a]: b\n[^a]",
        "```\n",
        "&",
        "\\",
    ];
    for opening in openings {
        let text = format!("x\n\n{}", opening.repeat(MANY));
        assert_eq!(texts(&markdown(&text)).first(), Some(&"x"), "{opening}");
    }
    let nested = format!("{}x{}", "[".repeat(MANY), "](a)".repeat(MANY));
    assert!(markdown(&nested).text().contains('x'));
}

#[test]
fn markdown_levels_beyond_what_hands_write_are_refused() {
    for marker in [">", "- ", "1. ", "> - "] {
        let text = format!("{}a\n{}", marker.repeat(MANY), "b\n".repeat(MANY));
        let refused = read(text.as_bytes(), Format::Markdown, Limits::default());
        assert!(matches!(refused, Err(Refusal::TooDeep { limit: 100, .. })), "{marker}");
    }
    let by_indent: String = (0..400).map(|n| format!("{}- a\n", "  ".repeat(n))).collect();
    assert!(matches!(
        read(by_indent.as_bytes(), Format::Markdown, Limits::default()),
        Err(Refusal::TooDeep { limit: 100, .. })
    ));
}

#[test]
fn lines_of_dashes_and_stars_are_not_levels() {
    let text = format!("a\n\n{}\n\n{}\n\nb\n{}", "-".repeat(500), "* ".repeat(40), "=".repeat(500));
    assert_eq!(texts(&markdown(&text)), ["a", "b"]);
}

#[test]
fn a_table_wider_than_its_rows_does_not_explode() {
    let text = format!("{}\n{}\n{}", "x|".repeat(5_000), "-|".repeat(5_000), "x\n".repeat(20_000));
    assert!(markdown(&text).passages.len() < 60_000);
}

#[test]
fn a_text_of_one_endless_word_or_mark_is_split() {
    let limits = Limits { passage_length: 100, ..Limits::default() };
    for unit in ["a", "\u{301}", "🇮", "👩\u{200d}"] {
        let text = unit.repeat(MANY);
        let document = read(text.as_bytes(), Format::Text, limits).unwrap();
        assert!(document.passages.len() >= MANY / 100, "{unit}");
    }
}

use document::Kind::{Heading, ListItem, Paragraph, Preformatted, Quote, TableCell};

use crate::world::{markdown, pairs, texts};

#[test]
fn an_interview_transcript_is_a_list_of_paragraphs() {
    let document = markdown(
        "# Intervista 12\n\n**Domanda.** Da dove *si comincia*?\n\n**Risposta.** Dai tavoli,\nsempre.\n\n**Domanda.** E poi?\n",
    );
    assert_eq!(document.title.as_deref(), Some("Intervista 12"));
    assert_eq!(
        pairs(&document),
        [
            (Heading(1), "Intervista 12"),
            (Paragraph, "Domanda. Da dove si comincia?"),
            (Paragraph, "Risposta. Dai tavoli, sempre."),
            (Paragraph, "Domanda. E poi?"),
        ]
    );
}

#[test]
fn marks_are_dropped_and_the_words_of_links_kept() {
    let document = markdown(
        "Un [legame](http://x 'titolo'), ~~tolto~~, `codice`, ![figura](a.png) e <http://y.it>.\\\nA capo",
    );
    assert_eq!(texts(&document), ["Un legame, tolto, codice, e http://y.it.\nA capo"]);
}

#[test]
fn lists_quotations_code_and_tables_keep_their_kind() {
    let document = markdown(
        "- [x] uno\n  - due\n\n    ancora due\n\n1. tre\n\n> parole\n> altrui\n\n```rust\nlet a;\n\n  b\n```\n\n| A | B |\n|---|---|\n| | d |\n",
    );
    assert_eq!(
        pairs(&document),
        [
            (ListItem(1), "uno"),
            (ListItem(2), "due"),
            (ListItem(2), "ancora due"),
            (ListItem(1), "tre"),
            (Quote, "parole altrui"),
            (Preformatted, "let a;\n\n  b"),
            (TableCell { row: 1, column: 1 }, "A"),
            (TableCell { row: 1, column: 2 }, "B"),
            (TableCell { row: 2, column: 2 }, "d"),
        ]
    );
}

#[test]
fn html_inside_contributes_its_text_only() {
    let document = markdown(
        "<div align=\"center\">\nCentrato\n</div>\n\nUno <b>due</b><br>tre <script>alert(1)</script> <span hidden>x</span>quattro\n\n\
         <!-- nota\n\ndi lavoro -->\n\n<script>\n\nvar a;\n\n</script>\n\nfine",
    );
    assert_eq!(texts(&document), ["Centrato", "Uno due\ntre quattro", "fine"]);
}

#[test]
fn an_unfinished_tag_in_a_paragraph_costs_that_paragraph_only() {
    assert_eq!(texts(&markdown("prima\n\nil tag <script> nel testo\n\ndopo")), ["prima", "il tag", "dopo"]);
}

#[test]
fn fields_at_the_top_are_not_text_but_give_the_title() {
    let document = markdown("---\ntitle: \"Il piano\"\ntags:\n  - sociale\n---\n\n# Altro\n\nTesto");
    assert_eq!(document.title.as_deref(), Some("Il piano"));
    assert_eq!(texts(&document), ["Altro", "Testo"]);
}

#[test]
fn text_between_two_lines_of_dashes_is_text() {
    assert_eq!(
        texts(&markdown("---\nQuesto è un capoverso.\n\n---\n\nAltro")),
        ["Questo è un capoverso.", "Altro"]
    );
}

#[test]
fn accents_and_marks_that_mean_nothing_stay() {
    let document =
        markdown("2 * 3 * 4, snake_case_name, perché \\*no\\*, &agrave;, nota[^1]\n\n[^1]: la nota.");
    assert_eq!(texts(&document), ["2 * 3 * 4, snake_case_name, perché *no*, à, nota[^1]", "[^1]: la nota."]);
}

//! Footnotes and endnotes, of both formats.

use document::Format::{Docx, Odt};
use document::Kind::{Paragraph, TableCell};

use crate::office::{noted_docx, odt, p, r};
use crate::world::{pairs, texts};

fn note(kind: &str, id: &str, text: &str) -> String {
    format!("<w:{kind} w:id=\"{id}\">{}</w:{kind}>", p(text))
}

fn mark(kind: &str, id: &str) -> String {
    format!("<w:r><w:{kind}Reference w:id=\"{id}\"/></w:r>")
}

#[test]
fn notes_of_word_follow_the_text_in_the_order_of_their_marks() {
    let footnotes = [
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/><w:t>riga</w:t></w:r></w:p></w:footnote>"
            .to_owned(),
        note("footnote", "1", "al secondo"),
        note("footnote", "2", "al primo"),
        note("footnote", "3", "cancellata"),
    ]
    .concat();
    let body = format!(
        "<w:p>{}{}{}<w:del>{}</w:del>{}{}</w:p>{}",
        r("testo"),
        mark("endnote", "7"),
        mark("footnote", "2"),
        mark("footnote", "3"),
        mark("footnote", "1"),
        mark("footnote", "2"),
        p("fine"),
    );
    let document = noted_docx(&footnotes, &note("endnote", "7", "in fondo"), &body).read(Docx).unwrap();
    assert_eq!(texts(&document), ["testo", "fine", "al primo", "al secondo", "in fondo"]);
}

#[test]
fn notes_of_open_document_follow_the_text_and_their_marks_are_left_out() {
    let note = |class: &str, text: &str| {
        format!(
            "<text:note text:note-class=\"{class}\"><text:note-citation>1</text:note-citation><text:note-body>\
             <text:p>{text}</text:p></text:note-body></text:note>"
        )
    };
    let document = odt(&format!(
        "<table:table><table:table-row><table:table-cell><text:p>prima{} e dopo{}</text:p></table:table-cell>\
         </table:table-row></table:table><text:p>fine{}</text:p>",
        note("endnote", "in fondo"),
        note("footnote", "a piede"),
        note("footnote", "ancora"),
    ));
    assert_eq!(
        pairs(&document.read(Odt).unwrap()),
        [
            (TableCell { row: 1, column: 1 }, "prima e dopo"),
            (Paragraph, "fine"),
            (Paragraph, "a piede"),
            (Paragraph, "ancora"),
            (Paragraph, "in fondo"),
        ]
    );
}

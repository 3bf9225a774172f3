use document::Document;
use document::Format::Odt;
use document::Kind::{Heading, ListItem, Paragraph, Quote, TableCell};

use crate::office::{odt, open_document, styled_odt};
use crate::world::{pairs, texts};

fn text(text: &str) -> Document {
    odt(text).read(Odt).unwrap()
}

#[test]
fn links_insertions_cells_points_and_fields_are_text() {
    let document = text(
        "<text:p>Si veda <text:a>il <text:span>sito</text:span></text:a><text:change-start/> nuovo<text:change-end/>\
         <text:page-number>, 12</text:page-number></text:p>\
         <text:list><text:list-header><text:p>Elenco</text:p></text:list-header><text:list-item><text:p>uno</text:p>\
         <text:list><text:list-item><text:p>dentro</text:p></text:list-item></text:list></text:list-item></text:list>\
         <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Area</text:p>\
         </table:table-cell><table:covered-table-cell><text:p>no</text:p></table:covered-table-cell><table:table-cell>\
         <text:p>Azione</text:p></table:table-cell></table:table-row></table:table-header-rows></table:table>",
    );
    assert_eq!(
        pairs(&document),
        [
            (Paragraph, "Si veda il sito nuovo, 12"),
            (ListItem(1), "Elenco"),
            (ListItem(1), "uno"),
            (ListItem(2), "dentro"),
            (TableCell { row: 1, column: 1 }, "Area"),
            (TableCell { row: 1, column: 2 }, "Azione"),
        ]
    );
}

#[test]
fn deletions_comments_headers_and_indexes_sources_are_left_out() {
    let document = text(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>via</text:p></text:deletion>\
         </text:changed-region></text:tracked-changes><text:p>re<text:change/>sta<office:annotation>\
         <dc:creator>Anna</dc:creator><text:p>nota</text:p></office:annotation></text:p>\
         <text:table-of-content><text:table-of-content-source><text:index-title-template>Indice\
         </text:index-title-template></text:table-of-content-source><text:index-body><text:p>Capo 1</text:p>\
         </text:index-body></text:table-of-content>",
    );
    assert_eq!(texts(&document), ["resta", "Capo 1"]);
}

#[test]
fn words_of_a_table_inside_a_cell_stay_in() {
    let cell = |inside: &str| format!("<table:table-cell>{inside}</table:table-cell>");
    let inner = format!(
        "<table:table><table:table-row>{}</table:table-row></table:table>",
        cell("<text:p>dentro</text:p>")
    );
    let document = text(&format!(
        "<table:table><table:table-row>{}</table:table-row></table:table>",
        cell(&format!("{inner}<text:p>fuori</text:p>"))
    ));
    assert_eq!(
        pairs(&document),
        [(TableCell { row: 1, column: 1 }, "dentro"), (TableCell { row: 1, column: 1 }, "fuori")]
    );
}

#[test]
fn a_text_box_follows_its_paragraph_and_descriptions_of_pictures_are_left_out() {
    let document = text(
        "<text:p>prima <draw:frame><draw:text-box><text:p>nel riquadro</text:p></draw:text-box>\
         <svg:title>no</svg:title><svg:desc>no</svg:desc></draw:frame>e dopo <text:title>titolo</text:title></text:p>",
    );
    assert_eq!(texts(&document), ["prima e dopo titolo", "nel riquadro"]);
}

#[test]
fn spaces_collapse_unless_they_are_elements() {
    let document = text(
        "<text:p>\n  uno\n  due<text:s text:c=\"2\"/>tre<text:s/> quattro<text:tab/>cinque<text:line-break/>\n\
         sei<text:soft-page-break/> so\u{ad}cio\u{2011}sanitario</text:p>",
    );
    assert_eq!(texts(&document), ["uno due  tre  quattro\tcinque\nsei so\u{ad}cio\u{2011}sanitario"]);
}

#[test]
fn a_number_of_spaces_is_believed_within_reason() {
    let document = text("<text:p>a<text:s text:c=\"4294967295\"/>b</text:p>");
    assert_eq!(document.text().len(), 1002);
}

#[test]
fn headings_and_quotations_come_from_elements_and_styles() {
    let style = |name: &str, more: &str| {
        format!("<style:style style:family=\"paragraph\" style:name=\"{name}\" {more}/>")
    };
    let common = [
        style("Quotations", ""),
        style("Title", ""),
        style("Heading_20_3", "style:default-outline-level=\"3\""),
        style("Mio", "style:display-name=\"Heading 2\""),
    ]
    .concat();
    let own = [
        style("P1", "style:parent-style-name=\"Heading_20_3\""),
        style("P2", "style:parent-style-name=\"Quotations\""),
    ]
    .concat();
    let p = |name: &str| format!("<text:p text:style-name=\"{name}\">{name}</text:p>");
    let body = format!(
        "<text:p text:style-name=\"Heading_20_4\">senza stile</text:p>\
         <text:h text:outline-level=\"2\">h</text:h><text:h>h</text:h><text:h text:outline-level=\"9\">h</text:h>{}{}{}{}\
         <text:list><text:list-item><text:h text:outline-level=\"1\">in elenco</text:h></text:list-item></text:list>",
        p("P1"),
        p("P2"),
        p("Title"),
        p("Mio")
    );
    assert_eq!(
        pairs(&styled_odt(&common, &own, &body).read(Odt).unwrap()),
        [
            (Heading(4), "senza stile"),
            (Heading(2), "h"),
            (Heading(1), "h"),
            (Heading(6), "h"),
            (Heading(3), "P1"),
            (Quote, "P2"),
            (Heading(1), "Title"),
            (Heading(2), "Mio"),
            (Heading(1), "in elenco"),
        ]
    );
}

#[test]
fn hidden_text_is_left_out() {
    let own = "<style:style style:family=\"text\" style:name=\"T1\"><style:text-properties text:display=\"none\"/>\
               </style:style><style:style style:family=\"paragraph\" style:name=\"T1\"/>";
    let body = "<text:p text:style-name=\"T1\">si <text:span text:style-name=\"T1\">no</text:span>vede\
                <text:hidden-text text:is-hidden=\"true\">no</text:hidden-text></text:p>\
                <text:section text:display=\"none\"><text:p>no</text:p></text:section>\
                <text:section><text:p>anche <text:ruby><text:ruby-base>qui</text:ruby-base>\
                <text:ruby-text>no</text:ruby-text></text:ruby><text:script>no()</text:script></text:p></text:section>";
    assert_eq!(texts(&styled_odt("", own, body).read(Odt).unwrap()), ["si vede", "anche qui"]);
}

#[test]
fn the_title_is_the_one_of_the_metadata_unless_it_is_empty() {
    let meta = |title: &str| {
        open_document(&format!(
            "<office:document-meta><office:meta><dc:title>{title}</dc:title></office:meta></office:document-meta>"
        ))
    };
    let document = odt("<text:h>Capo</text:h>");
    let titled = |title: &str| document.clone().with("meta.xml", meta(title)).read(Odt).unwrap().title;
    assert_eq!(titled("Il piano").as_deref(), Some("Il piano"));
    assert_eq!(titled("  ").as_deref(), Some("Capo"));
}

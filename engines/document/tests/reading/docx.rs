use document::Format::Docx;
use document::Kind::{Heading, ListItem, Paragraph, Quote, TableCell};
use document::{Document, Encoding};

use crate::office::{WORD, docx, docx_in, p, r, relations, styled_docx, word};
use crate::world::{pairs, texts};

fn body(body: &str) -> Document {
    docx(body).read(Docx).unwrap()
}

#[test]
fn links_insertions_cells_points_and_results_of_fields_are_text() {
    let document = body(&format!(
        "<w:p>{}<w:hyperlink>{}</w:hyperlink><w:ins>{}</w:ins></w:p>\
         <w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>{}</w:p>\
         <w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>\
         <w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGEREF _Toc1 </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>\
         <w:fldSimple w:instr=\"DATE\">{}</w:fldSimple></w:p>",
        r("Si veda "),
        r("il sito"),
        r(" nuovo"),
        r("un punto"),
        p("Area"),
        p("Azione"),
        r("12"),
        r(" maggio"),
    ));
    assert_eq!(
        pairs(&document),
        [
            (Paragraph, "Si veda il sito nuovo"),
            (ListItem(2), "un punto"),
            (TableCell { row: 1, column: 1 }, "Area"),
            (TableCell { row: 1, column: 2 }, "Azione"),
            (Paragraph, "12 maggio"),
        ]
    );
    assert_eq!(document.encoding, Encoding::Utf8);
}

#[test]
fn what_was_deleted_or_moved_away_is_left_out_and_what_was_moved_here_stays() {
    let document = body(&format!(
        "<w:p>{}<w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:moveFrom>{}</w:moveFrom>\
         <w:moveTo>{}</w:moveTo></w:p>",
        r("resta"),
        r(" via"),
        r(" qui")
    ));
    assert_eq!(texts(&document), ["resta qui"]);
}

#[test]
fn paragraphs_between_which_the_mark_was_deleted_are_one() {
    let deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
    let heading = "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>";
    let document = body(&format!(
        "<w:p>{deleted}{}</w:p><w:p>{heading}{}</w:p><w:p>{deleted}{}</w:p>\
         <w:tbl><w:tr><w:tc><w:p>{deleted}{}</w:p></w:tc><w:tc>{}</w:tc></w:tr></w:tbl>",
        r("prima "),
        r("dopo"),
        r("sola"),
        r("cella"),
        p("altra"),
    ));
    assert_eq!(texts(&document), ["prima dopo", "sola", "cella", "altra"]);
    assert_eq!(document.passages[0].kind, Heading(1));
}

#[test]
fn a_deleted_row_does_not_count() {
    let row = |mark: &str, text: &str| format!("<w:tr>{mark}<w:tc>{}</w:tc></w:tr>", p(text));
    let deleted = "<w:trPr><w:del w:id=\"1\"/></w:trPr>";
    let document =
        body(&format!("<w:tbl>{}{}{}</w:tbl>", row("", "uno"), row(deleted, "via"), row("", "due")));
    assert_eq!(
        pairs(&document),
        [(TableCell { row: 1, column: 1 }, "uno"), (TableCell { row: 2, column: 1 }, "due")]
    );
}

#[test]
fn words_of_a_table_inside_a_cell_stay_in() {
    let inner = format!("<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", p("dentro"));
    let document = body(&format!(
        "<w:tbl><w:tblPr/><w:tr><w:tc>{}</w:tc><w:tc>{}{inner}{}</w:tc></w:tr></w:tbl>",
        p("a"),
        p("prima"),
        p("fuori")
    ));
    assert_eq!(
        pairs(&document),
        [
            (TableCell { row: 1, column: 1 }, "a"),
            (TableCell { row: 1, column: 2 }, "prima"),
            (TableCell { row: 1, column: 1 }, "dentro"),
            (TableCell { row: 1, column: 2 }, "fuori"),
        ]
    );
}

#[test]
fn content_controls_and_smart_tags_are_text_and_their_settings_are_not() {
    let document = body(&format!(
        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/><w:placeholder>{}</w:placeholder></w:sdtPr>\
         <w:sdtContent><w:p><w:smartTag>{}</w:smartTag><w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt></w:p>\
         </w:sdtContent></w:sdt>",
        r("no"),
        r("uno "),
        r("due")
    ));
    assert_eq!(texts(&document), ["uno due"]);
}

#[test]
fn a_text_box_is_read_once_behind_the_paragraph_it_hangs_on() {
    let inside = format!("<w:txbxContent>{}{}</w:txbxContent>", p("nel riquadro"), p("ancora"));
    let document = body(&format!(
        "<w:tbl><w:tr><w:tc><w:p>{}<w:r><mc:AlternateContent>\
         <mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{inside}</wps:txbx></w:drawing></mc:Choice>\
         <mc:Fallback><w:pict><v:textbox>{inside}</v:textbox></w:pict></mc:Fallback>\
         </mc:AlternateContent></w:r>{}</w:p></w:tc></w:tr></w:tbl>",
        r("prima "),
        r("e dopo")
    ));
    assert_eq!(
        pairs(&document),
        [
            (TableCell { row: 1, column: 1 }, "prima e dopo"),
            (Paragraph, "nel riquadro"),
            (Paragraph, "ancora"),
        ]
    );
}

#[test]
fn an_alternative_without_a_choice_falls_back() {
    let document = body(&format!(
        "<w:p><mc:AlternateContent><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>{}</w:p>",
        r("vecchio "),
        r("testo")
    ));
    assert_eq!(texts(&document), ["vecchio testo"]);
}

#[test]
fn hyphens_tabs_and_breaks_are_characters() {
    let document = body(
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"100\"/></w:tabs></w:pPr><w:r><w:t>socio</w:t>\
         <w:noBreakHyphen/><w:t>sanitario</w:t><w:tab/><w:t>eco</w:t><w:softHyphen/><w:t>nomia</w:t><w:br/>\
         <w:t>riga</w:t><w:cr/><w:t>fine</w:t></w:r></w:p>",
    );
    assert_eq!(texts(&document), ["socio\u{2011}sanitario\teco\u{ad}nomia\nriga\nfine"]);
}

#[test]
fn spaces_count_where_the_run_says_so_and_line_ends_in_the_xml_are_spaces() {
    let document = body(
        "<w:p>\n<w:r><w:t>uno </w:t></w:r> <w:r><w:t xml:space=\"preserve\"> due  tre\nquattro</w:t></w:r></w:p>",
    );
    assert_eq!(texts(&document), ["uno due  tre quattro"]);
}

#[test]
fn symbols_are_read_as_far_as_unicode_has_them() {
    let sym = |font: &str, code: &str| format!("<w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>");
    let document = body(&format!(
        "<w:p>{}{}{}{}{}{}{}</w:p>",
        sym("Wingdings", "F0FE"),
        sym("Symbol", "F061"),
        sym("Symbol", "F0CE"),
        sym("Wingdings", "F0E0"),
        sym("Ignoto", "F061"),
        sym("Arial", "2713"),
        sym("Arial", "zz"),
    ));
    assert_eq!(texts(&document), ["☑α∈→✓"]);
}

#[test]
fn a_result_inside_an_instruction_is_no_text() {
    let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let document = body(&format!(
        "<w:p>{b}<w:r><w:instrText>IF </w:instrText></w:r>{b}{s}{}{e}{s}{}{e}{}</w:p>\
         <w:p>{b}<w:r><w:instrText>mai finito</w:instrText></w:r></w:p>{}",
        r("no"),
        r("sì"),
        r(", certo"),
        p("e poi"),
        b = mark("begin"),
        s = mark("separate"),
        e = mark("end"),
    ));
    assert_eq!(texts(&document), ["sì, certo", "e poi"]);
}

#[test]
fn hidden_text_is_left_out_whether_the_run_or_a_style_hides_it() {
    let run = |properties: &str, text: &str| {
        format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
    };
    let styles = "<w:style w:type=\"character\" w:styleId=\"Nascosto\"><w:rPr><w:vanish/></w:rPr></w:style>\
                  <w:style w:type=\"character\" w:styleId=\"Figlio\"><w:basedOn w:val=\"Nascosto\"/></w:style>\
                  <w:style w:type=\"paragraph\" w:styleId=\"Fondo\"><w:rPr><w:vanish/></w:rPr></w:style>";
    let document = styled_docx(
        styles,
        &format!(
            "<w:p>{}{}{}{}</w:p><w:p><w:pPr><w:pStyle w:val=\"Fondo\"/></w:pPr>{}{}</w:p>",
            run("<w:vanish/>", "a"),
            run("<w:vanish w:val=\"0\"/>", "si vede"),
            run("<w:rStyle w:val=\"Figlio\"/>", "b"),
            run("<w:b/>", " bene"),
            r("c"),
            run("<w:vanish w:val=\"false\"/>", "anche qui"),
        ),
    );
    assert_eq!(texts(&document.read(Docx).unwrap()), ["si vede bene", "anche qui"]);
}

#[test]
fn headings_come_from_the_style_its_ancestors_or_the_paragraph() {
    let style = |id: &str, name: &str, rest: &str| {
        format!("<w:style w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{rest}</w:style>")
    };
    let based = |on: &str| format!("<w:basedOn w:val=\"{on}\"/>");
    let level = |level: &str| format!("<w:pPr><w:outlineLvl w:val=\"{level}\"/></w:pPr>");
    let styles = [
        style("Titolo1", "heading 1", ""),
        style("T2", "Titolo 2", ""),
        style("Mio", "Il mio", &based("Titolo1")),
        style("Sommario", "TOC Heading", &format!("{}{}", based("Titolo1"), level("9"))),
        style("Livello", "Altro", &level("3")),
        style("Titolo", "Title", ""),
        style("Giro", "Giro", &based("Tondo")),
        style("Tondo", "Tondo", &based("Giro")),
        style("Cita", "Quote", ""),
        style("Elenco", "List", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"),
    ]
    .concat();
    let p = |style: &str, more: &str| {
        format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr>{}</w:p>", r(style))
    };
    let body = [
        p("Titolo1", ""),
        p("T2", ""),
        p("Mio", ""),
        p("Sommario", ""),
        p("Livello", ""),
        p("Titolo", ""),
        p("Giro", "<w:outlineLvl w:val=\"8\"/>"),
        p("Tondo", ""),
        p("Cita", ""),
        p("Elenco", ""),
        p("Elenco", "<w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"0\"/></w:numPr>"),
        p("Titolo1", "<w:outlineLvl w:val=\"9\"/>"),
        p("Ignoto", "<w:pPrChange><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:pPrChange>"),
    ]
    .concat();
    let document = styled_docx(&styles, &body).read(Docx).unwrap();
    assert_eq!(
        pairs(&document),
        [
            (Heading(1), "Titolo1"),
            (Heading(2), "T2"),
            (Heading(1), "Mio"),
            (Paragraph, "Sommario"),
            (Heading(4), "Livello"),
            (Heading(1), "Titolo"),
            (Heading(6), "Giro"),
            (Paragraph, "Tondo"),
            (Quote, "Cita"),
            (ListItem(1), "Elenco"),
            (Paragraph, "Elenco"),
            (Paragraph, "Titolo1"),
            (Paragraph, "Ignoto"),
        ]
    );
}

#[test]
fn strict_documents_other_prefixes_and_utf_16_are_read() {
    let strict = docx_in("http://purl.oclc.org/ooxml/wordprocessingml/main", &p("rigoroso"));
    assert_eq!(texts(&strict.read(Docx).unwrap()), ["rigoroso"]);
    let plain = format!("<document xmlns=\"{WORD}\"><body><p><r><t>senza</t></r></p></body></document>");
    assert_eq!(texts(&docx("").with("word/document.xml", &plain).read(Docx).unwrap()), ["senza"]);
    let wide: Vec<u8> = format!("\u{feff}{plain}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let document = docx("").with("word/document.xml", wide).read(Docx).unwrap();
    assert_eq!((texts(&document), document.encoding), (vec!["senza"], Encoding::Utf16Le));
}

#[test]
fn words_of_other_languages_of_xml_are_not_taken_for_paragraphs() {
    let document = body(&format!(
        "<x:p xmlns:x=\"urn:altro\"><x:r><x:t>no</x:t></x:r></x:p>{}<w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>",
        p("sì &amp; «<![CDATA[<così>]]>» &#232;")
    ));
    assert_eq!(texts(&document), ["sì & «<così>» è", "a+b"]);
}

#[test]
fn the_main_part_may_have_another_name_and_headers_and_comments_stay_out() {
    let document = docx("")
        .with(
            "_rels/.rels",
            relations(&[("officeDocument", "/word/./document2.xml"), ("core-properties", "c.xml")]),
        )
        .with(
            "word/document2.xml",
            word(WORD, &format!("<w:document><w:body>{}</w:body></w:document>", p("testo"))),
        )
        .with(
            "word/_rels/document2.xml.rels",
            relations(&[("header", "header1.xml"), ("comments", "comments.xml")]),
        )
        .with("word/header1.xml", word(WORD, &format!("<w:hdr>{}</w:hdr>", p("intestazione"))))
        .with(
            "word/comments.xml",
            word(WORD, &format!("<w:comments><w:comment>{}</w:comment></w:comments>", p("nota"))),
        )
        .with(
            "c.xml",
            "<c xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title> Il\n piano </dc:title></c>",
        );
    let document = document.read(Docx).unwrap();
    assert_eq!((texts(&document), document.title.as_deref()), (vec!["testo"], Some("Il piano")));
}

#[test]
fn without_a_title_of_its_own_the_first_heading_names_the_document() {
    let heading = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>Capo</w:t></w:r></w:p>";
    let roots = relations(&[("officeDocument", "word/document.xml"), ("core-properties", "c.xml")]);
    let empty = "<c xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title> </dc:title></c>";
    let document = docx(heading).with("_rels/.rels", roots).with("c.xml", empty).read(Docx).unwrap();
    assert_eq!(document.title.as_deref(), Some("Capo"));
}

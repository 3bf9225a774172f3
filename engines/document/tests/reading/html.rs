use document::Kind::{Heading, ListItem, Paragraph, Preformatted, Quote, TableCell};

use crate::world::{html, pairs, texts};

#[test]
fn headings_paragraphs_lists_and_quotations_keep_their_kind() {
    let document = html(
        "<h1>Piano</h1><p>Testo <b>forte</b> e <a href='x'>legame</a>.</p><h3>Aree</h3>\
         <ul><li>una<ul><li>dentro</li></ul></li><li>due</li></ul><blockquote><p>Parole altrui</p></blockquote>",
    );
    assert_eq!(
        pairs(&document),
        [
            (Heading(1), "Piano"),
            (Paragraph, "Testo forte e legame."),
            (Heading(3), "Aree"),
            (ListItem(1), "una"),
            (ListItem(2), "dentro"),
            (ListItem(1), "due"),
            (Quote, "Parole altrui"),
        ]
    );
}

#[test]
fn cells_know_their_row_and_column_also_in_a_table_inside_a_cell() {
    let document = html(
        "<table><caption>Azioni</caption><tr><th>Area<th>Azione<tr><td>Uno<td><table><tr><td>dentro</table>fuori\
         <tr><td></td><td>Due</td></table>",
    );
    assert_eq!(
        pairs(&document),
        [
            (Paragraph, "Azioni"),
            (TableCell { row: 1, column: 1 }, "Area"),
            (TableCell { row: 1, column: 2 }, "Azione"),
            (TableCell { row: 2, column: 1 }, "Uno"),
            (TableCell { row: 1, column: 1 }, "dentro"),
            (TableCell { row: 2, column: 2 }, "fuori"),
            (TableCell { row: 3, column: 2 }, "Due"),
        ]
    );
}

#[test]
fn spaces_collapse_as_in_a_browser_and_breaks_end_lines() {
    let document =
        html("<p>  uno\n   due&nbsp;&nbsp;tre <br> quattro<br><br>cinque</p><pre>\n  a\n    b\n</pre>");
    assert_eq!(
        pairs(&document),
        [(Paragraph, "uno due\u{a0}\u{a0}tre\nquattro"), (Paragraph, "cinque"), (Preformatted, "a\n    b"),]
    );
}

#[test]
fn what_is_not_for_reading_is_dropped() {
    let document = html(
        "<title>Titolo</title><style>p{}</style><script>if (a<b) {'</p>'}</script><p>prima</p>\
         <!-- nota --><nav><a>menu</a></nav><iframe>x</iframe><object>x</object><svg><text>x</text></svg>\
         <template>x</template><noscript>x</noscript><button>x</button><select><option>x</select>\
         <textarea>x</textarea><video>x</video><audio>x</audio><canvas>x</canvas><img alt='x'><p>dopo</p>",
    );
    assert_eq!(texts(&document), ["prima", "dopo"]);
    assert_eq!(document.title.as_deref(), Some("Titolo"));
}

#[test]
fn hidden_elements_are_dropped_to_their_end_and_no_further() {
    let document = html(
        "<div hidden>a<div>b</div>c</div><p>uno</p><p style='color:red; DISPLAY : none'>d<p>due</p>\
         <p>tre<span style=\"visibility:hidden\">e<span>f</span>g</span> quattro</p><dialog>h</dialog>\
         <dialog open>cinque</dialog><x-nota hidden>i<x-altra>l</x-altra>m</x-nota>sei<div><b hidden>n</div>sette\
         <input hidden>otto<img style='display:none'>",
    );
    assert_eq!(texts(&document), ["uno", "due", "tre quattro", "cinque", "sei", "setteotto"]);
}

#[test]
fn an_unknown_element_contributes_its_text() {
    assert_eq!(texts(&html("<foo>uno <bar baz=1>due</bar></foo> <marquee>tre</marquee>")), ["uno due tre"]);
}

#[test]
fn ends_that_are_left_out_are_understood() {
    let document = html(
        "<ul><li>uno<li>due<p>tre</ul><dl><dt>voce<dd>senso</dl><p>quattro<p>cinque<h2>sei<h3>sette</h3>",
    );
    assert_eq!(
        pairs(&document),
        [
            (ListItem(1), "uno"),
            (ListItem(1), "due"),
            (ListItem(1), "tre"),
            (ListItem(1), "voce"),
            (ListItem(1), "senso"),
            (Paragraph, "quattro"),
            (Paragraph, "cinque"),
            (Heading(2), "sei"),
            (Heading(3), "sette"),
        ]
    );
}

#[test]
fn an_end_that_belongs_to_nothing_changes_nothing() {
    let document = html("<p>uno</div></b> due</p><table><tr><td>tre</p></div>quattro</td></tr></table></li>");
    assert_eq!(texts(&document), ["uno due", "tre", "quattro"]);
}

#[test]
fn a_drawing_with_empty_elements_does_not_swallow_the_page() {
    let document =
        html("<p>uno</p><svg><title/><style/><script href='a'/><path/></svg><p>due</p><svg/><p>tre</p>");
    assert_eq!(texts(&document), ["uno", "due", "tre"]);
    assert_eq!(document.title, None);
}

#[test]
fn an_xml_page_may_close_any_element_at_once() {
    let document = html(
        "<?xml version='1.0'?><html><head><title>T</title><script src='a'/></head><body><p/>uno</body></html>",
    );
    assert_eq!(texts(&document), ["uno"]);
}

#[test]
fn character_references_become_characters_and_never_controls() {
    let document = html("<p>perch&eacute; &#x1F331; &amp;lt; a&#1;b&#13;c&#x85;d &euro; &nosuch;</p>");
    assert_eq!(texts(&document), ["perché 🌱 &lt; ab c…d € &nosuch;"]);
}

#[test]
fn the_title_is_that_of_the_page_else_its_first_heading() {
    assert_eq!(html("<title> Il\n piano </title><h1>Altro</h1>").title.as_deref(), Some("Il piano"));
    assert_eq!(
        html("<title> </title><h2>Sotto</h2><h1>Il <i>piano</i></h1>").title.as_deref(),
        Some("Il piano")
    );
    assert_eq!(html("<p>senza</p>").title, None);
}

#[test]
fn a_title_is_cut_at_a_space() {
    let title = html(&format!("<title>{}</title><p>x", "parola ".repeat(100))).title.unwrap();
    assert!(title.chars().count() <= 300 && title.ends_with("parola"));
}

#[test]
fn a_button_in_a_paragraph_does_not_end_it_nor_leak_its_words() {
    assert_eq!(texts(&html("<p>uno <button><div>x</div><p>y</p></button>due</p>")), ["uno due"]);
}

#[test]
fn blocks_inside_a_hidden_element_part_nothing_that_is_read() {
    let document =
        html("<div>uno <x-nota hidden><div>x</div></x-nota>due</div><p>tre <b hidden>y<div>quattro</div>");
    assert_eq!(texts(&document), ["uno due", "tre", "quattro"]);
}

#[test]
fn a_point_ends_the_one_before_it_in_its_own_list_only() {
    let document =
        html("<ul><li>uno<div><li>due </div>tre<section hidden><p>x<li>y</section>quattro</ul>cinque");
    assert_eq!(texts(&document), ["uno", "due tre", "quattro", "cinque"]);
    let terms = html("<dl><dt>voce<dd>senso<dl><dt>sotto</dl>ancora</dt>senso</dl>");
    assert_eq!(texts(&terms), ["voce", "senso", "sotto", "ancorasenso"]);
}

#[test]
fn parts_of_a_table_outside_any_table_mean_nothing() {
    let document = html("<p>uno</p><td hidden>due<tr hidden>tre<caption hidden>quattro<td>cinque");
    assert_eq!(pairs(&document).first(), Some(&(Paragraph, "uno")));
    assert_eq!(texts(&document), ["uno", "due", "tre", "quattro", "cinque"]);
}

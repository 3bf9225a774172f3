//! Tables are read by rows.

use crate::setter::{Page, kinds, texts};
use pdf::Kind;

fn cell(row: u32, column: u32) -> Kind {
    Kind::TableCell { row, column }
}

#[test]
fn names_and_counts_on_shared_baselines_are_a_table() {
    let rows = [
        ("Abitare senza paura", "31"),
        ("Crescere vicino a casa", "7"),
        ("Invecchiare in compagnia", "112"),
        ("Trasporti notturni", "4"),
    ];
    let page = rows.iter().enumerate().fold(Page::default(), |page, (at, (name, count))| {
        let y = 100.0 + 14.0 * at as f32;
        page.line(50.0, y, name).line(300.0, y, count)
    });
    let read = kinds(vec![page]);
    assert_eq!(
        read[..4],
        [
            (cell(0, 0), "Abitare senza paura".to_owned()),
            (cell(0, 1), "31".to_owned()),
            (cell(1, 0), "Crescere vicino a casa".to_owned()),
            (cell(1, 1), "7".to_owned()),
        ]
    );
    assert_eq!(read.last().unwrap(), &(cell(3, 1), "4".to_owned()));
}

#[test]
fn a_table_of_three_columns_has_three_columns() {
    let page = (0..4).fold(Page::default(), |page, at| {
        let y = 100.0 + 14.0 * at as f32;
        page.line(50.0, y, "Azione").line(200.0, y, "ufficio casa").line(350.0, y, "2027")
    });
    let columns: Vec<_> = kinds(vec![page]).into_iter().map(|(kind, _)| kind).take(4).collect();
    assert_eq!(columns, [cell(0, 0), cell(0, 1), cell(0, 2), cell(1, 0)]);
}

#[test]
fn lines_of_one_cell_stay_together() {
    let page = [100.0, 140.0, 180.0].iter().fold(Page::default(), |page, y| {
        page.line(50.0, *y, "Anna").line(150.0, *y, "qui nessuno ci").line(
            150.0,
            y + 12.0,
            "chiede mai nulla",
        )
    });
    let read = texts(vec![page]);
    assert_eq!(read, ["Anna", "qui nessuno ci chiede mai nulla"].repeat(3));
}

#[test]
fn text_before_and_after_a_table_stays_outside() {
    let page = (0..3).fold(Page::default(), |page, at| {
        let y = 130.0 + 14.0 * at as f32;
        page.line(50.0, y, "Voce").line(300.0, y, "12")
    });
    let page = page
        .line(50.0, 100.0, "Prima della tabella c’è una riga lunga che attraversa tutta la pagina del piano.")
        .line(
            50.0,
            200.0,
            "Dopo la tabella c’è una riga lunga che attraversa tutta la pagina del piano, e oltre.",
        );
    let read = kinds(vec![page]);
    assert!(read[0].1.starts_with("Prima") && read[0].0 == Kind::Paragraph);
    assert!(read.last().unwrap().1.starts_with("Dopo") && read.last().unwrap().0 == Kind::Paragraph);
    assert_eq!(read.len(), 8);
}

#[test]
fn a_wider_gap_between_groups_of_rows_makes_no_cells_of_several_rows() {
    let page = [100.0, 112.0, 124.0, 145.0, 157.0]
        .iter()
        .fold(Page::default(), |page, y| page.line(50.0, *y, "Nidi").line(150.0, *y, "27"));
    assert_eq!(texts(vec![page]), ["Nidi", "27"].repeat(5));
}

#[test]
fn cells_of_several_lines_are_told_by_wider_gaps() {
    let page = [100.0, 140.0, 180.0].iter().fold(Page::default(), |page, y| {
        page.line(50.0, *y, "Custodi sociali")
            .line(50.0, y + 12.0, "di quartiere")
            .line(200.0, *y, "ottanta ore")
            .line(350.0, *y, "96.500 €")
    });
    assert_eq!(texts(vec![page]), ["Custodi sociali di quartiere", "ottanta ore", "96.500 €"].repeat(3));
}

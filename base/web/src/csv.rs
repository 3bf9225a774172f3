//! Tables as comma-separated values (RFC 4180, UTF-8), safe to open in a spreadsheet.

/// One row: cells separated by commas, ended by CR LF.
pub fn row<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let cells: Vec<String> = cells.into_iter().map(cell).collect();
    format!("{}\r\n", cells.join(","))
}

/// Quoted when it must be. A cell that a spreadsheet would take for a formula gets an apostrophe before it: what somebody
/// wrote is never run on the machine of who reads it.
fn cell(text: &str) -> String {
    let first = text.trim_start_matches(['\u{feff}', ' ']).chars().next();
    let guard =
        if matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '|' | '%')) { "'" } else { "" };
    if guard.is_empty() && !text.contains([',', '"', '\n', '\r']) && text.trim() == text {
        return text.to_owned();
    }
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Reads a row as a spreadsheet does.
    fn cells(row: &str) -> Vec<String> {
        let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
        let mut letters = row.strip_suffix("\r\n").unwrap().chars().peekable();
        while let Some(letter) = letters.next() {
            match (letter, quoted) {
                ('"', true) if letters.peek() == Some(&'"') => cell.push(letters.next().unwrap()),
                ('"', _) => quoted = !quoted,
                (',', false) => cells.push(std::mem::take(&mut cell)),
                _ => cell.push(letter),
            }
        }
        cells.push(cell);
        cells
    }

    proptest! {
        #[test]
        fn every_cell_arrives_and_none_is_a_formula(texts in proptest::collection::vec("[ ,\"'\n\r\ta-z=+@|%-]{0,8}", 1..5)) {
            let arrived = cells(&row(texts.iter().map(String::as_str)));
            prop_assert_eq!(arrived.len(), texts.len());
            for (cell, text) in arrived.iter().zip(&texts) {
                let guarded = format!("'{text}");
                prop_assert!(cell == text || *cell == guarded, "{:?} became {:?}", text, cell);
                let first = cell.trim_start().chars().next();
                prop_assert!(!matches!(first, Some('=' | '+' | '-' | '@' | '|' | '%')), "{:?}", cell);
            }
        }
    }

    #[test]
    fn a_formula_is_words() {
        assert_eq!(row(["=1+1", "a,b", "detto \"sì\""]), "\"'=1+1\",\"a,b\",\"detto \"\"sì\"\"\"\r\n");
    }
}

//! How many words were read wrong.

/// Runs of letters and digits, and every other visible character on its own.
pub fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut is_word = false;
    for letter in text.chars() {
        let joins = letter.is_alphanumeric();
        match tokens.last_mut().filter(|_| joins && is_word) {
            Some(last) => last.push(letter),
            None if !letter.is_whitespace() => tokens.push(letter.to_string()),
            None => {}
        }
        is_word = joins;
    }
    tokens
}

/// Words and marks inserted, left out or changed, for each of the true ones (Levenshtein 1966 over tokens).
pub fn error_rate(truth: &str, read: &str) -> f64 {
    let (truth, read) = (tokens(truth), tokens(read));
    let mut row: Vec<usize> = (0..=read.len()).collect();
    for (n_before, true_token) in truth.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = n_before + 1;
        for (at, token) in read.iter().enumerate() {
            let changed = diagonal + usize::from(token != true_token);
            diagonal = row[at + 1];
            row[at + 1] = changed.min(row[at] + 1).min(diagonal + 1);
        }
    }
    row[read.len()] as f64 / truth.len() as f64
}

#[test]
fn one_wrong_word_in_four_is_a_quarter() {
    assert_eq!(error_rate("qui si parla piano", "qui si para piano"), 0.25);
    assert_eq!(error_rate("qui si parla piano", "qui si parla piano"), 0.0);
    assert_eq!(error_rate("qui, parla piano", "qui parla piano"), 0.25);
}

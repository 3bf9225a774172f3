//! The numbers in a line, so that two lines can be compared without them.

/// A line with its numbers taken out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Numbered {
    /// The line with `#` for each number.
    pub pattern: String,
    /// Each number as printed and as a value.
    pub numbers: Vec<(String, i64)>,
}

/// Takes the numbers out of a line; a line that is only a Roman numeral is a number too.
pub(crate) fn numbered(line: &str) -> Numbered {
    if let Some(value) = roman(line.trim()) {
        return Numbered { pattern: "#".to_owned(), numbers: vec![(line.trim().to_owned(), value)] };
    }
    let mut pattern = String::new();
    let mut numbers = Vec::new();
    let mut digits = String::new();
    for letter in line.chars().chain(std::iter::once(' ')) {
        if letter.is_ascii_digit() {
            digits.push(letter);
            continue;
        }
        if !digits.is_empty() {
            pattern.push('#');
            let value = digits.parse().unwrap_or(i64::MAX);
            numbers.push((std::mem::take(&mut digits), value));
        }
        pattern.push(letter);
    }
    Numbered { pattern: pattern.trim_end().to_owned(), numbers }
}

/// The value of a Roman numeral in small or in capital letters, up to 15 letters long.
fn roman(numeral: &str) -> Option<i64> {
    let has_one_case = numeral.chars().all(char::is_lowercase) || numeral.chars().all(char::is_uppercase);
    if numeral.is_empty() || numeral.len() > 15 || !has_one_case {
        return None;
    }
    let values: Option<Vec<i64>> = numeral.chars().map(roman_digit).collect();
    let values = values?;
    let followers = values.iter().skip(1).copied().chain(std::iter::once(0));
    Some(values.iter().zip(followers).map(|(value, next)| if *value < next { -value } else { *value }).sum())
}

fn roman_digit(letter: char) -> Option<i64> {
    match letter.to_ascii_lowercase() {
        'i' => Some(1),
        'v' => Some(5),
        'x' => Some(10),
        'l' => Some(50),
        'c' => Some(100),
        'd' => Some(500),
        'm' => Some(1000),
        _ => None,
    }
}

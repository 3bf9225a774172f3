//! Fills in any form of the product so that it is accepted, by what its fields are and what they are called.

use super::form::{Field, Sheet};
use kernel::ids::encode;
use record::Chance;

/// A form filled in: the first choice nearly everywhere, and texts that fit.
pub fn fill(sheet: &Sheet) -> Sheet {
    fill_with(sheet, usual)
}

/// What is chosen in a list of boxes.
fn chosen(name: &str, choices: &[String]) -> Vec<String> {
    match name {
        // It takes two to compare.
        "coders" => choices.to_vec(),
        // The newest: what somebody has coded cannot be coded blind.
        "texts" => choices.last().cloned().into_iter().collect(),
        _ => choices.first().cloned().into_iter().collect(),
    }
}

/// The same with texts of one's own for the fields people type into.
pub fn fill_with(sheet: &Sheet, text: impl Fn(&Field) -> String) -> Sheet {
    let mut filled = sheet.clone();
    for field in &mut filled.fields {
        let is_filled = field.values.iter().any(|value| !value.is_empty());
        let first = || field.choices.iter().find(|choice| !choice.is_empty()).cloned();
        field.values = match field.kind.as_str() {
            "hidden" | "file" => continue,
            "radio" | "select" | "checkbox" if is_filled => continue,
            "checkbox" => chosen(&field.name, &field.choices),
            "radio" | "select" => first().into_iter().collect(),
            _ if is_filled && !field.is_prose() => continue,
            _ => vec![text(field)],
        };
    }
    filled
}

impl Field {
    /// Whether people write sentences or names into it, of any kind.
    pub fn is_prose(&self) -> bool {
        let exact = [
            "slug",
            "word",
            "email",
            "url",
            "rank",
            "number",
            "numbers",
            "refs",
            "quote",
            "minimum_group",
            "reply_days",
        ];
        self.is_free()
            && !["date", "time", "number"].contains(&self.kind.as_str())
            && !exact.contains(&self.name.as_str())
    }
}

/// What somebody types into a field.
fn usual(field: &Field) -> String {
    let fresh = encode(Chance::System.silent_id()).to_lowercase();
    match (field.name.as_str(), field.kind.as_str()) {
        // Of an appointment, a day that is still ahead.
        ("day" | "day2" | "day3", _) => "2026-12-01".to_owned(),
        (_, "date") => "2026-11-22".to_owned(),
        (_, "time") => "10:00".to_owned(),
        (_, "number") => "3".to_owned(),
        ("slug" | "word", _) => format!("prova-{}", &fresh[10..20]),
        ("email", _) => format!("{fresh}@esempio.it"),
        ("url", _) => "https://esempio.it/atto".to_owned(),
        ("rank", _) => "3".to_owned(),
        ("numbers" | "refs" | "quote", _) => String::new(),
        ("minimum_group" | "reply_days", _) => "7".to_owned(),
        _ => format!("Prova {}", &fresh[10..]),
    }
}

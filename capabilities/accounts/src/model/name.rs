//! Names of people.

use kernel::Failure;

/// The name a person is called by: one line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PersonName(String);

kernel::rows_newtype!(PersonName, String);

impl PersonName {
    /// Reads what was typed, blanks and line ends made single blanks; fails on the field `name`.
    pub fn parse(text: &str) -> Result<PersonName, Failure> {
        kernel::text::bounded("name", &one_line(text), 1, 120).map(PersonName)
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text on one line: names, and subjects of messages, where a line end would begin another header.
pub(crate) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line() {
        assert_eq!(
            PersonName::parse(" Rosa\r\n  Bianchi\u{2028}detta\u{85}Ro\u{7} ").unwrap().as_str(),
            "Rosa Bianchi detta Ro"
        );
        assert!(PersonName::parse(" \n ").is_err());
    }
}

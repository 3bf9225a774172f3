//! Bounded texts: what people type, checked once, at the door.

use crate::{Failure, Problem};

/// Cleans what a browser sent: line ends to LF, no control characters but LF and TAB, no blank ends.
/// Otherwise the text stays as typed; it is not Unicode-normalised.
pub fn tidy(text: &str) -> String {
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = unix.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    kept.trim().to_owned()
}

/// A tidy text of `at_least` to `at_most` code points, or what is wrong with `field`.
pub fn bounded(field: &'static str, text: &str, at_least: usize, at_most: usize) -> Result<String, Failure> {
    let text = tidy(text);
    let length = text.chars().count();
    let problem = if length == 0 && at_least > 0 {
        Problem { field, key: "problem-empty", number: None }
    } else if length < at_least {
        Problem { field, key: "problem-too-short", number: i64::try_from(at_least).ok() }
    } else if length > at_most {
        Problem { field, key: "problem-too-long", number: i64::try_from(at_most).ok() }
    } else {
        return Ok(text);
    };
    Err(Failure::Invalid(vec![problem]))
}

/// Defines a bounded text: `text! { /// The words of a line. LineText, "body", 1..=4000 }`; field name, code points.
#[macro_export]
macro_rules! text {
    ($($(#[$about:meta])* $name:ident, $field:literal, $least:literal ..= $most:literal);+ $(;)?) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The largest length in code points.
            pub const MOST: usize = $most;

            /// Tidies and measures; fails with a problem on its field.
            pub fn parse(text: &str) -> Result<Self, $crate::Failure> {
                Self::parse_in($field, text)
            }

            /// The same in a form that calls its field like this.
            pub fn parse_in(field: &'static str, text: &str) -> Result<Self, $crate::Failure> {
                $crate::text::bounded(field, text, $least, $most).map($name)
            }

            /// The text.
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) }
        }
        $crate::rows_newtype!($name, String);
    )+};
}

text! {
    /// Why somebody did something, in their own words.
    Reason, "reason", 3..=4000;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_from_any_system_has_unix_line_ends_and_no_bells() {
        assert_eq!(tidy(" uno\r\ndue\rtre\u{7}\u{0} "), "uno\ndue\ntre");
    }

    #[test]
    fn a_reason_of_blanks_is_empty_and_says_so() {
        let Err(Failure::Invalid(problems)) = Reason::parse(" \n ") else { panic!("accepted") };
        assert_eq!((problems[0].field, problems[0].key), ("reason", "problem-empty"));
    }
}

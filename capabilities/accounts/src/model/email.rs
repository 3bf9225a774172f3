//! E-mail addresses.

use kernel::Failure;

/// An e-mail address a message can be sent to, folded to lower case so that one person is one row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Email(String);

kernel::rows_newtype!(Email, String);

impl Email {
    /// Reads what was typed; fails on the field `email`. The part before `@` is folded too: that two people share an address
    /// but for capitals has not been seen in decades, that one person types it in two ways happens every day.
    pub fn parse(text: &str) -> Result<Email, Failure> {
        let folded = kernel::text::bounded("email", text, 1, 254)?.to_lowercase();
        let wrong = || Failure::invalid("email", "accounts-problem-email");
        let address: lettre::Address = folded.parse().map_err(|_| wrong())?;
        // Without a dot it is a machine of the local network, and in practice a slip of the finger.
        if address.domain().contains('.') { Ok(Email(folded)) } else { Err(wrong()) }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_typed_with_capitals_and_blanks_is_the_same_address() {
        assert_eq!(Email::parse("  Rosa.Bianchi@Esempio.IT ").unwrap().as_str(), "rosa.bianchi@esempio.it");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let bad = [
            "",
            "rosa",
            "rosa@",
            "@esempio.it",
            "rosa@esempio",
            "a b@esempio.it",
            "rosa@esempio.it\nBcc: x@y.it",
        ];
        for text in bad {
            assert!(Email::parse(text).is_err(), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn an_accepted_address_is_one_line_and_accepted_again(text in ".{0,60}@.{0,30}") {
            if let Ok(email) = Email::parse(&text) {
                prop_assert!(!email.as_str().chars().any(|c| c.is_whitespace() || c.is_control()));
                prop_assert_eq!(Email::parse(email.as_str()).unwrap(), email);
            }
        }
    }
}

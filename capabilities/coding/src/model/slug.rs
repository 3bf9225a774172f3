//! The addresses of codes.

use kernel::Failure;

/// The part of an address that names a code: small letters, digits, hyphens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slug(String);

impl Slug {
    /// Reads a slug; `new` is taken by the page that adds a code.
    pub fn parse(text: &str) -> Result<Slug, Failure> {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let is_slug = (1..=80).contains(&text.len()) && text.chars().all(fits) && !text.starts_with('-');
        if is_slug && text != "new" {
            Ok(Slug(text.to_owned()))
        } else {
            Err(Failure::invalid("slug", "coding-problem-slug"))
        }
    }

    /// A slug made from a name: letters of other alphabets fall away, and "codice" is left when none remains.
    pub fn of(name: &str) -> Slug {
        let plain: String = name.to_lowercase().chars().map(plain).collect();
        let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
        let joined: String = words.join("-").chars().take(60).collect();
        let joined = joined.trim_end_matches('-');
        Slug(if joined.is_empty() || joined == "new" { "codice".to_owned() } else { joined.to_owned() })
    }

    /// The same with a number, when the name is taken.
    pub fn numbered(&self, number: i64) -> Slug {
        Slug(format!("{}-{number}", self.0))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        _ if letter.is_ascii_alphanumeric() => letter,
        _ => '-',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_made_from_a_name() {
        assert_eq!(Slug::of("Zone omogenee e piccoli comuni").as_str(), "zone-omogenee-e-piccoli-comuni");
        assert_eq!(Slug::of("Perché no? Sì!").as_str(), "perche-no-si");
        assert_eq!(Slug::of("新しい").as_str(), "codice");
        assert_eq!(Slug::of("New").as_str(), "codice");
        assert!(
            Slug::parse("gov-cabina").is_ok() && Slug::parse("new").is_err() && Slug::parse("a/b").is_err()
        );
    }
}

//! Names and addresses of an installation: settings, never code. An address that begins with `/` is a page of ours, in the
//! language of whoever reads; what is empty is not shown.

use kernel::Lang;

/// What the header, the footer and mails say of who runs this installation.
#[derive(Clone, Debug)]
pub struct Site {
    /// Name of the service.
    pub name: String,
    /// Body that runs it.
    pub owner: String,
    /// The body's own site.
    pub owner_url: String,
    /// One line under the name, in Italian.
    pub tagline: String,
    /// The same in English; pages in English show the Italian one while it is empty.
    pub tagline_en: String,
    /// Privacy notice.
    pub privacy_url: String,
    /// Legal notes.
    pub legal_url: String,
    /// Accessibility statement.
    pub accessibility_url: String,
    /// Whom to write to.
    pub contact_email: String,
    /// Certified mail (PEC).
    pub certified_email: String,
    /// Tax code of the body.
    pub tax_code: String,
    /// Where the body sits.
    pub postal_address: String,
    /// Whether this is a demonstration: every page then says so.
    pub demo: bool,
}

impl Default for Site {
    fn default() -> Site {
        Site {
            name: "Doppiofilo".to_owned(),
            owner: "Installazione dimostrativa".to_owned(),
            owner_url: "/".to_owned(),
            tagline: "Ogni riga ha la sua fonte, ogni voce la sua risposta".to_owned(),
            tagline_en: "A source for every line, a reply to every voice".to_owned(),
            privacy_url: "/privacy".to_owned(),
            legal_url: "/legal-notes".to_owned(),
            accessibility_url: "/accessibility".to_owned(),
            contact_email: "info@esempio.it".to_owned(),
            certified_email: String::new(),
            tax_code: String::new(),
            postal_address: String::new(),
            demo: false,
        }
    }
}

impl Site {
    /// The line under the name for readers of a language, and the language it is in.
    pub fn tagline_in(&self, lang: Lang) -> (&str, Lang) {
        if lang == Lang::En && !self.tagline_en.is_empty() {
            (&self.tagline_en, Lang::En)
        } else {
            (&self.tagline, Lang::It)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_under_the_name_is_read_in_english_when_it_was_written_in_english() {
        let own = Site { tagline: "Un piano di tutti".to_owned(), ..Site::default() };
        assert_eq!(own.tagline_in(Lang::It), ("Un piano di tutti", Lang::It));
        let unsaid = Site { tagline_en: String::new(), ..own };
        assert_eq!(unsaid.tagline_in(Lang::En), ("Un piano di tutti", Lang::It));
        let said = Site { tagline_en: "Everybody's plan".to_owned(), ..unsaid };
        assert_eq!(said.tagline_in(Lang::En), ("Everybody's plan", Lang::En));
    }
}

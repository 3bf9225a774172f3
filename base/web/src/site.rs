//! Names and addresses of an installation: settings, never code. An address that begins with `/` is a page of ours, in the
//! language of whoever reads; what is empty is not shown.

/// What the header, the footer and mails say of who runs this installation.
#[derive(Clone, Debug)]
pub struct Site {
    /// Name of the service.
    pub name: String,
    /// Body that runs it.
    pub owner: String,
    /// The body's own site.
    pub owner_url: String,
    /// One line under the name.
    pub tagline: String,
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

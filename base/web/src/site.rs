//! Names and addresses of an installation: settings, never code.

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
            privacy_url: "/it/privacy".to_owned(),
            legal_url: "/it/legal-notes".to_owned(),
            accessibility_url: "/it/accessibility".to_owned(),
            contact_email: "info@esempio.it".to_owned(),
            demo: false,
        }
    }
}

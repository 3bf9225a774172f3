//! The text of one passage while it is being read.

/// Text with spaces collapsed as browsers collapse them.
#[derive(Default)]
pub(crate) struct Flow {
    text: String,
    has_gap: bool,
}

impl Flow {
    /// Adds text in which every run of spaces and line ends is one space.
    ///
    /// Only the five blanks of HTML collapse; a no-break space is a character like any other.
    pub(crate) fn add(&mut self, text: &str) {
        for character in text.chars() {
            if character.is_ascii_whitespace() {
                self.has_gap = true;
                continue;
            }
            self.fill_gap();
            self.text.push(character);
        }
    }

    /// Adds text as it is, behind the space that is due.
    pub(crate) fn add_exactly(&mut self, text: &str) {
        self.fill_gap();
        self.text.push_str(text);
    }

    /// Ends the line.
    pub(crate) fn end_line(&mut self) {
        self.has_gap = false;
        self.text.push('\n');
    }

    /// Gives the text and begins anew.
    pub(crate) fn take(&mut self) -> String {
        self.has_gap = false;
        std::mem::take(&mut self.text)
    }

    fn fill_gap(&mut self) {
        if self.has_gap && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push(' ');
        }
        self.has_gap = false;
    }
}

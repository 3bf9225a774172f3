//! The questions prepared for a campaign and what people are told of their data, as they are typed.

use super::LineKind;
use kernel::{Day, Failure, Lang, text::bounded};
use process::model::Both;
use web::together;

/// Questions with their prompts, in order. Typed one on a line; a prompt begins with a hyphen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideText(Vec<(LineKind, String)>);

/// How many lines a guide may have: two hours of talk need thirty.
const MOST_LINES: usize = 120;
/// Letters of one line.
const MOST_LETTERS: usize = 600;

impl GuideText {
    /// Reads what was typed, one question a line, prompts with a hyphen under their question; fails on `questions`.
    pub fn parse(text: &str) -> Result<GuideText, Failure> {
        let text = bounded("questions", text, 1, MOST_LINES * MOST_LETTERS)?;
        let lines: Vec<(LineKind, String)> = text.lines().filter_map(line).collect();
        if lines.first().is_none_or(|(kind, _)| *kind == LineKind::Prompt) {
            return Err(Failure::invalid("questions", "interviews-problem-prompt-first"));
        }
        let long = lines.iter().any(|(_, words)| words.chars().count() > MOST_LETTERS);
        if long || lines.len() > MOST_LINES {
            return Err(Failure::invalid("questions", "interviews-problem-guide-long"));
        }
        Ok(GuideText(lines))
    }

    /// Lines in order.
    pub fn lines(&self) -> &[(LineKind, String)] {
        &self.0
    }

    /// Lines as they would be typed.
    pub fn typed(lines: &[(LineKind, String)]) -> String {
        let one = |(kind, words): &(LineKind, String)| match kind {
            LineKind::Question => words.clone(),
            LineKind::Prompt => format!("- {words}"),
        };
        lines.iter().map(one).collect::<Vec<_>>().join("\n")
    }
}

/// A line that says something. Hyphens and bullets of any kind stand before a prompt.
fn line(text: &str) -> Option<(LineKind, String)> {
    let text = text.trim();
    let words = text.trim_start_matches(['-', '–', '—', '•', '*']).trim();
    let kind = if words.len() == text.len() { LineKind::Question } else { LineKind::Prompt };
    (!words.is_empty()).then(|| (kind, words.to_owned()))
}

/// A version of the questions, about to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideDraft {
    /// The questions.
    pub text: GuideText,
    /// In which language.
    pub lang: Lang,
}

impl GuideDraft {
    /// Reads the fields `questions` and `lang`.
    pub fn parse(read: impl Fn(&str) -> String) -> Result<GuideDraft, Failure> {
        let lang = Lang::parse(&read("lang")).ok_or(Failure::invalid("lang", "problem-unknown-choice"));
        let (text, lang) = together((GuideText::parse(&read("questions")), lang))?;
        Ok(GuideDraft { text, lang })
    }
}

/// A version of the privacy notice, about to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeDraft {
    /// What is said. English may be empty: Italian then stands for it.
    pub text: Both,
    /// The date it bears.
    pub dated_on: Day,
}

/// Letters of a notice: six printed pages.
const MOST_NOTICE: usize = 20_000;

impl NoticeDraft {
    /// Reads the fields `notice_it`, `notice_en` and `dated_on`.
    pub fn parse(read: impl Fn(&str) -> String) -> Result<NoticeDraft, Failure> {
        let (it, en, dated_on) = together((
            bounded("notice_it", &read("notice_it"), 1, MOST_NOTICE),
            bounded("notice_en", &read("notice_en"), 0, MOST_NOTICE),
            Day::asked("dated_on", &read("dated_on")),
        ))?;
        Ok(NoticeDraft { text: Both { it, en }, dated_on })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_hyphen_makes_a_prompt_of_the_question_above() {
        let guide =
            GuideText::parse("Che cosa manca?\n  - risorse\n\n– persone \nChe cosa funziona?").unwrap();
        let kinds: Vec<&str> = guide.lines().iter().map(|(kind, _)| kind.word()).collect();
        assert_eq!(kinds, ["question", "prompt", "prompt", "question"]);
        assert_eq!(
            GuideText::typed(guide.lines()),
            "Che cosa manca?\n- risorse\n- persone\nChe cosa funziona?"
        );
    }

    #[test]
    fn a_guide_begins_with_a_question() {
        for text in ["", " \n ", "- risorse", "-\n- risorse\nChe cosa manca?"] {
            assert!(GuideText::parse(text).is_err(), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_read_is_read_again_the_same(text in "[-a-z •\\n]{0,80}") {
            if let Ok(guide) = GuideText::parse(&text) {
                prop_assert_eq!(GuideText::parse(&GuideText::typed(guide.lines())).unwrap(), guide);
            }
        }
    }
}

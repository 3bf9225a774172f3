//! Attribution: the one place where a source becomes words.
//!
//! What is known of a source ([`Facts`]) never leaves this crate; what leaves is a [`Speaker`], made here from the level of
//! the source, the level of the excerpt, who looks and which sectors may be named. A fact that is missing falls back to
//! the next more closed level, never to a more open one.

use crate::model::{SourceId, SourceKind};
use kernel::{Attribution, OrganisationId, PersonId};

/// What is known of a source.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub id: SourceId,
    pub kind: SourceKind,
    pub title: String,
    pub publisher: Option<String>,
    pub level: Attribution,
    pub sector: Option<String>,
    pub organisation: Option<OrganisationId>,
    pub person: Option<PersonId>,
}

/// Names that may be needed, looked up beforehand; the sector only if it may be named.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Names<'a> {
    pub person: Option<&'a str>,
    pub organisation: Option<&'a str>,
    pub sector: Option<&'a str>,
}

/// Who speaks, as far as this viewer may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    words: String,
    level: Attribution,
}

impl Speaker {
    /// The words, in the language of the viewer.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// The level that was applied.
    pub fn level(&self) -> Attribution {
        self.level
    }
}

/// A sentence to be said: key and arguments.
type Phrase<'a> = (&'static str, Vec<(&'static str, &'a str)>);

/// Words for a source, or for an excerpt of it with a level of its own. `None`: nothing may be said or quoted.
pub(crate) fn attribute(
    facts: &Facts,
    excerpt: Option<Attribution>,
    staff: bool,
    names: Names<'_>,
    say: impl Fn(&str, &[(&str, &str)]) -> String,
) -> Option<Speaker> {
    let level = excerpt.map_or(facts.level, |excerpt| facts.level.lowered_to(excerpt));
    let phrase = if staff { Some(for_staff(facts, names)) } else { for_public(facts, level, names) };
    phrase.map(|(key, args)| Speaker { words: say(key, &args), level })
}

/// The heading of a document that may be named by its title, or by its publisher only.
pub(crate) fn heading(
    title: Option<&str>,
    publisher: Option<&str>,
    say: impl Fn(&str, &[(&str, &str)]) -> String,
) -> String {
    match (title, publisher) {
        (Some(title), _) => title.to_owned(),
        (None, Some(publisher)) => say("sources-speaker-publisher", &[("publisher", publisher)]),
        (None, None) => say("sources-speaker-some-document", &[]),
    }
}

/// Staff read sources by the title staff gave them; who was heard is shown on one page only.
fn for_staff<'a>(facts: &'a Facts, names: Names<'a>) -> Phrase<'a> {
    match (facts.kind, names.sector) {
        (SourceKind::Document, _) => document(facts),
        (SourceKind::Interview, Some(sector)) => {
            ("sources-speaker-interview", vec![("title", facts.title.as_str()), ("sector", sector)])
        }
        (SourceKind::Interview, None) => ("sources-speaker-title", vec![("title", facts.title.as_str())]),
    }
}

fn for_public<'a>(facts: &'a Facts, level: Attribution, names: Names<'a>) -> Option<Phrase<'a>> {
    let open_to = Attribution::ALL.iter().copied().filter(|step| *step >= level);
    open_to.into_iter().find_map(|step| match facts.kind {
        SourceKind::Document => document_at(facts, step),
        SourceKind::Interview => interview_at(step, names),
    })
}

fn document(facts: &Facts) -> Phrase<'_> {
    match &facts.publisher {
        Some(publisher) => (
            "sources-speaker-document",
            vec![("title", facts.title.as_str()), ("publisher", publisher.as_str())],
        ),
        None => ("sources-speaker-title", vec![("title", facts.title.as_str())]),
    }
}

fn document_at(facts: &Facts, level: Attribution) -> Option<Phrase<'_>> {
    match level {
        Attribution::Named => Some(document(facts)),
        Attribution::Organisation => {
            let publisher = facts.publisher.as_deref()?;
            Some(("sources-speaker-publisher", vec![("publisher", publisher)]))
        }
        Attribution::Category | Attribution::Unattributed => Some(("sources-speaker-some-document", vec![])),
        Attribution::Restricted => None,
    }
}

fn interview_at(level: Attribution, names: Names<'_>) -> Option<Phrase<'_>> {
    match level {
        Attribution::Named => match (names.person?, names.organisation) {
            (name, Some(organisation)) => {
                Some(("sources-speaker-person-of", vec![("name", name), ("organisation", organisation)]))
            }
            (name, None) => Some(("sources-speaker-person", vec![("name", name)])),
        },
        Attribution::Organisation => {
            Some(("sources-speaker-organisation", vec![("organisation", names.organisation?)]))
        }
        Attribution::Category => Some(("sources-speaker-sector", vec![("sector", names.sector?)])),
        Attribution::Unattributed => Some(("sources-speaker-somebody", vec![])),
        Attribution::Restricted => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::uuid::Uuid;
    use proptest::{prelude::*, sample::select};

    fn facts(kind: SourceKind, level: Attribution) -> Facts {
        Facts {
            id: SourceId(Uuid::nil()),
            kind,
            title: "TITLE".to_owned(),
            publisher: (kind == SourceKind::Document).then(|| "PUBLISHER".to_owned()),
            level,
            sector: Some("sector".to_owned()),
            organisation: None,
            person: None,
        }
    }

    fn say(key: &str, args: &[(&str, &str)]) -> String {
        let values: Vec<&str> = args.iter().map(|(_, value)| *value).collect();
        format!("{key} {}", values.join(" "))
    }

    /// The most closed level at which each mark may still be read.
    const MARKS: &[(&str, Attribution)] = &[
        ("PERSON", Attribution::Named),
        ("TITLE", Attribution::Named),
        ("ORGANISATION", Attribution::Organisation),
        ("PUBLISHER", Attribution::Organisation),
        ("SECTOR", Attribution::Category),
    ];

    proptest! {
        #[test]
        fn no_level_shows_more_than_it_allows(
            kind in select(SourceKind::ALL),
            level in select(Attribution::ALL),
            excerpt in proptest::option::of(select(Attribution::ALL)),
            person in proptest::option::of(Just("PERSON")),
            organisation in proptest::option::of(Just("ORGANISATION")),
            sector in proptest::option::of(Just("SECTOR")),
        ) {
            let applied = excerpt.map_or(level, |excerpt| level.max(excerpt));
            let names = Names { person, organisation, sector };
            let shown = attribute(&facts(kind, level), excerpt, false, names, say);
            prop_assert_eq!(shown.is_none(), applied == Attribution::Restricted);
            if let Some(speaker) = shown {
                prop_assert_eq!(speaker.level(), applied);
                for (mark, most_closed) in MARKS {
                    let read = speaker.words().contains(mark);
                    prop_assert!(!read || applied <= *most_closed, "{} at {applied}: {}", mark, speaker.words());
                }
                // The title of an interview is for the staff alone.
                prop_assert!(kind == SourceKind::Document || !speaker.words().contains("TITLE"));
            }
        }

        #[test]
        fn staff_never_read_a_name_in_passing(
            kind in select(SourceKind::ALL),
            level in select(Attribution::ALL),
            excerpt in proptest::option::of(select(Attribution::ALL)),
        ) {
            let names = Names { person: Some("PERSON"), organisation: Some("ORGANISATION"), sector: Some("SECTOR") };
            let shown = attribute(&facts(kind, level), excerpt, true, names, say);
            let words = shown.as_ref().map(Speaker::words).unwrap_or_default();
            prop_assert!(words.contains("TITLE") && !words.contains("PERSON") && !words.contains("ORGANISATION"));
        }
    }

    #[test]
    fn a_missing_fact_falls_back_to_less() {
        let said =
            |level, names| attribute(&facts(SourceKind::Interview, level), None, false, names, say).unwrap();
        let sector = Names { sector: Some("SECTOR"), ..Names::default() };
        assert_eq!(said(Attribution::Named, sector).words(), "sources-speaker-sector SECTOR");
        assert_eq!(said(Attribution::Organisation, Names::default()).words(), "sources-speaker-somebody ");
    }
}

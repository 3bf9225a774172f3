//! Denominators, axes, cells: values and rules.

use coding::{CODE, THEME};
use kernel::{Failure, Ref};
use sources::VersionId;
use web::together;

kernel::id! {
    /// A search for what some documents have in common.
    DenominatorId,
    /// Something that documents have in common, as people confirmed it.
    AxisId,
    /// What an axis is called at a time.
    AxisRevisionId,
    /// A code or theme along which documents are read.
    CandidateId,
}

kernel::text! {
    /// What a search is called.
    Title, "title", 3..=200;
    /// What an axis is called.
    AxisName, "name", 3..=200;
    /// What the documents have in common, in the words of whoever answers for it.
    Meaning, "meaning", 10..=4000;
}

kernel::words! {
    /// By what an axis is weighed in a document.
    pub enum Measure {
        /// Words inside its excerpts, each once.
        Words = "words",
        /// Excerpts.
        Excerpts = "excerpts",
    }
}

/// Shares at which an axis may begin to count, in percent.
pub const THRESHOLDS: &[i64] = &[0, 1, 2, 3, 5, 8, 10, 15, 20, 25, 30, 40, 50];

/// Documents that can be compared at once: with more, people no longer read them side by side.
pub const MOST_DOCUMENTS: usize = 10;

/// Reads a share in percent, 0 to 100.
pub fn threshold(text: &str) -> Option<i64> {
    text.parse().ok().filter(|percent| (0..=100).contains(percent))
}

/// What is to be compared.
#[derive(Clone, Debug)]
pub struct DenominatorDraft {
    /// What the search is called.
    pub title: Title,
    /// The texts, in order.
    pub documents: Vec<VersionId>,
    /// Codes or themes, in order.
    pub candidates: Vec<Ref>,
    /// By what an axis is weighed.
    pub measure: Measure,
    /// From which share on it counts, in percent.
    pub threshold: i64,
}

impl DenominatorDraft {
    /// Reads the fields of a form: what it says of `title`, `measure` and `threshold`, the texts and the axes ticked. All
    /// problems at once.
    pub fn parse(
        read: impl Fn(&'static str) -> String,
        documents: &[&str],
        candidates: &[&str],
    ) -> Result<DenominatorDraft, Failure> {
        let unknown = |field| Failure::invalid(field, "problem-unknown-choice");
        let (title, documents, candidates, measure, threshold) = together((
            Title::parse(&read("title")),
            some_documents(documents),
            some_candidates(candidates),
            Measure::parse(&read("measure")).ok_or(unknown("measure")),
            threshold(&read("threshold")).ok_or(unknown("threshold")),
        ))?;
        Ok(DenominatorDraft { title, documents, candidates, measure, threshold })
    }
}

fn some_documents(chosen: &[&str]) -> Result<Vec<VersionId>, Failure> {
    let mut read: Vec<VersionId> = Vec::new();
    for text in chosen {
        let one = text.parse().map_err(|_| Failure::invalid("documents", "problem-unknown-choice"))?;
        if !read.contains(&one) {
            read.push(one);
        }
    }
    match read.len() {
        0 | 1 => Err(Failure::invalid("documents", "comparison-problem-few-documents")),
        many if many > MOST_DOCUMENTS => {
            Err(Failure::invalid("documents", "comparison-problem-many-documents"))
        }
        _ => Ok(read),
    }
}

fn some_candidates(chosen: &[&str]) -> Result<Vec<Ref>, Failure> {
    let unknown = || Failure::invalid("axes", "problem-unknown-choice");
    let mut read: Vec<Ref> = Vec::new();
    for text in chosen {
        let one: Ref = text.parse().map_err(|_| unknown())?;
        if ![CODE, THEME].contains(&one.kind) || read.first().is_some_and(|first| first.kind != one.kind) {
            return Err(unknown());
        }
        if !read.contains(&one) {
            read.push(one);
        }
    }
    if read.is_empty() { Err(Failure::invalid("axes", "comparison-problem-no-axis")) } else { Ok(read) }
}

/// What is said of an axis.
#[derive(Clone, Debug)]
pub struct AxisDraft {
    /// Its name.
    pub name: AxisName,
    /// What is common.
    pub meaning: Meaning,
}

impl AxisDraft {
    /// Reads the fields of a form; all problems at once.
    pub fn parse(read: impl Fn(&'static str) -> String) -> Result<AxisDraft, Failure> {
        let (name, meaning) = together((AxisName::parse(&read("name")), Meaning::parse(&read("meaning"))))?;
        Ok(AxisDraft { name, meaning })
    }

    /// Reads the two parts of a split axis; all problems at once.
    pub fn parse_parts(read: impl Fn(&'static str) -> String) -> Result<[AxisDraft; 2], Failure> {
        let name = |field| AxisName::parse_in(field, &read(field));
        let meaning = |field| Meaning::parse_in(field, &read(field));
        let (first, its_meaning, second, other_meaning) = together((
            name("first_name"),
            meaning("first_meaning"),
            name("second_name"),
            meaning("second_meaning"),
        ))?;
        Ok([
            AxisDraft { name: first, meaning: its_meaning },
            AxisDraft { name: second, meaning: other_meaning },
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::uuid::Uuid;

    fn fields(failure: Failure) -> Vec<(&'static str, &'static str)> {
        let Failure::Invalid(problems) = failure else { panic!("{failure}") };
        problems.iter().map(|problem| (problem.field, problem.key)).collect()
    }

    #[test]
    fn an_empty_form_tells_all_that_is_missing_at_once() {
        let wrong = DenominatorDraft::parse(|_| String::new(), &[], &[]).unwrap_err();
        let told: Vec<&str> = fields(wrong).iter().map(|(field, _)| *field).collect();
        assert_eq!(told, ["title", "documents", "axes", "measure", "threshold"]);
    }

    #[test]
    fn one_document_twice_has_nothing_in_common_with_another() {
        let id = VersionId(Uuid::from_u128(7)).to_string();
        let wrong = some_documents(&[&id, &id]).unwrap_err();
        assert_eq!(fields(wrong), [("documents", "comparison-problem-few-documents")]);
        let many: Vec<String> = (0..11).map(|n| VersionId(Uuid::from_u128(n)).to_string()).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert_eq!(
            fields(some_documents(&many).unwrap_err()),
            [("documents", "comparison-problem-many-documents")]
        );
    }

    #[test]
    fn codes_and_themes_are_not_mixed_and_other_things_are_no_axes() {
        let code = Ref { kind: CODE, id: Uuid::from_u128(1) }.to_string();
        let theme = Ref { kind: THEME, id: Uuid::from_u128(2) }.to_string();
        let excerpt = Ref { kind: coding::EXCERPT, id: Uuid::from_u128(3) }.to_string();
        assert_eq!(some_candidates(&[&code, &code]).unwrap().len(), 1);
        for wrong in [[code.as_str(), theme.as_str()], [excerpt.as_str(), ""]] {
            assert_eq!(fields(some_candidates(&wrong).unwrap_err()), [("axes", "problem-unknown-choice")]);
        }
    }
}

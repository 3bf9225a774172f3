//! Codes, excerpts, themes: values and rules.

mod slug;

pub use crate::palette::Colour;
use kernel::{Failure, Lang, Moment};
pub use slug::Slug;
use web::together;

kernel::words! {
    /// What a code is for.
    pub enum Usage {
        /// It may be put on excerpts.
        Apply = "apply",
        /// It only groups the codes under it.
        Group = "group",
    }
}

kernel::id! {
    /// An analytic label.
    CodeId,
    /// What a code says at a time.
    CodeRevisionId,
    /// A quoted part of a source.
    ExcerptId,
    /// How far an excerpt may be shown from a moment on.
    ExcerptLevelId,
    /// A code on an excerpt.
    CodingId,
    /// A note of an analyst.
    MemoId,
    /// A grouping of excerpts.
    ThemeId,
    /// What a theme says at a time.
    ThemeRevisionId,
    /// An excerpt's place in a theme.
    PlacingId,
    /// A code is retired, merged or split.
    CodeEndId,
    /// An excerpt is given up.
    ExcerptEndId,
}

kernel::text! {
    /// What a code is called.
    CodeName, "name", 1..=120;
    /// What it means.
    Definition, "definition", 1..=2000;
    /// When it is used.
    UseWhen, "use_when", 0..=2000;
    /// When it is not.
    AvoidWhen, "avoid_when", 0..=2000;
    /// An example, made up.
    Example, "example", 0..=2000;
    /// Other words it is looked for by, one after another.
    Keywords, "keywords", 0..=400;
    /// A note of an analyst.
    Memo, "memo", 1..=4000;
    /// What a theme is called.
    ThemeTitle, "title", 3..=200;
    /// What the analysts answer for.
    Statement, "statement", 10..=8000;
    /// Who thinks otherwise, and what.
    Minority, "minority", 0..=4000;
}

/// What is said of a code.
#[derive(Clone, Debug)]
pub struct CodeDraft {
    /// What it is called.
    pub name: CodeName,
    /// What it means.
    pub definition: Definition,
    /// When it is used.
    pub use_when: UseWhen,
    /// When it is not.
    pub avoid_when: AvoidWhen,
    /// An example.
    pub example: Example,
    /// The code it stands under.
    pub parent: Option<CodeId>,
    /// Its place among its neighbours, from 1; 0 is after the last.
    pub rank: i64,
    /// Keywords, colour, and what it is for.
    pub looks: Looks,
}

/// What is said of a code besides its meaning.
#[derive(Clone, Debug)]
pub struct Looks {
    /// Other words it is looked for by; may be empty.
    pub keywords: Keywords,
    /// The colour of its mark.
    pub colour: Option<Colour>,
    /// What it is for.
    pub usage: Usage,
}

impl Looks {
    /// No keywords, no colour, to be put on excerpts.
    pub fn plain() -> Result<Looks, Failure> {
        Ok(Looks { keywords: Keywords::parse("")?, colour: None, usage: Usage::Apply })
    }

    /// Reads the fields of a form; a form that does not ask for its use is of a code to be applied.
    fn parse(read: impl Fn(&'static str) -> String) -> Result<Looks, Failure> {
        let unknown = |field| Failure::invalid(field, "problem-unknown-choice");
        let colour = match read("colour").as_str() {
            "" => Ok(None),
            word => Colour::parse(word).map(Some).ok_or(unknown("colour")),
        };
        let usage = match read("usage").as_str() {
            "" => Ok(Usage::Apply),
            word => Usage::parse(word).ok_or(unknown("usage")),
        };
        let (keywords, colour, usage) = together((Keywords::parse(&read("keywords")), colour, usage))?;
        Ok(Looks { keywords, colour, usage })
    }
}

impl CodeDraft {
    /// Reads the fields of a form; all problems at once.
    pub fn parse(read: impl Fn(&'static str) -> String) -> Result<CodeDraft, Failure> {
        let terms = together((
            CodeName::parse(&read("name")),
            Definition::parse(&read("definition")),
            UseWhen::parse(&read("use_when")),
            AvoidWhen::parse(&read("avoid_when")),
            Example::parse(&read("example")),
        ));
        let stand = together((chosen("parent", &read("parent")), place(&read("rank"))));
        let (terms, stand, looks) = together((terms, stand, Looks::parse(&read)))?;
        let (name, definition, use_when, avoid_when, example) = terms;
        let (parent, rank) = stand;
        Ok(CodeDraft { name, definition, use_when, avoid_when, example, parent, rank, looks })
    }
}

pub(crate) fn chosen(field: &'static str, text: &str) -> Result<Option<CodeId>, Failure> {
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| Failure::invalid(field, "problem-unknown-choice"))
}

pub(crate) fn place(text: &str) -> Result<i64, Failure> {
    let text = text.trim();
    let number = if text.is_empty() { Some(0) } else { text.parse().ok() };
    number
        .filter(|number| (0..=10_000).contains(number))
        .ok_or(Failure::invalid("rank", "coding-problem-rank"))
}

fn lang(text: &str) -> Result<Option<Lang>, Failure> {
    if text.is_empty() {
        return Ok(None);
    }
    Lang::parse(text).map(Some).ok_or(Failure::invalid("lang", "problem-unknown-choice"))
}

/// What a theme says.
#[derive(Clone, Debug)]
pub struct ThemeDraft {
    /// What it is called.
    pub title: ThemeTitle,
    /// What the analysts answer for.
    pub statement: Statement,
    /// Who thinks otherwise, and what; may be empty.
    pub minority: Minority,
    /// Language of the words; none for that of the page.
    pub lang: Option<Lang>,
}

impl ThemeDraft {
    /// Reads the fields of a form; all problems at once.
    pub fn parse(read: impl Fn(&'static str) -> String) -> Result<ThemeDraft, Failure> {
        let (title, statement, minority, lang) = together((
            ThemeTitle::parse(&read("title")),
            Statement::parse(&read("statement")),
            Minority::parse(&read("minority")),
            lang(&read("lang")),
        ))?;
        Ok(ThemeDraft { title, statement, minority, lang })
    }
}

/// A code as it stood at a moment.
#[derive(Clone, Debug)]
pub struct Code {
    /// Which.
    pub id: CodeId,
    /// Its address.
    pub slug: String,
    /// The state an edit form is opened on.
    pub revision: CodeRevisionId,
    /// The code it stands under.
    pub parent: Option<CodeId>,
    /// Its place among its neighbours.
    pub rank: i64,
    /// What it is called.
    pub name: String,
    /// What it means.
    pub definition: String,
    /// When it is used; may be empty.
    pub use_when: String,
    /// When it is not; may be empty.
    pub avoid_when: String,
    /// An example; may be empty.
    pub example: String,
    /// Other words it is looked for by; may be empty.
    pub keywords: String,
    /// The colour of its mark.
    pub colour: Option<Colour>,
    /// What it is for.
    pub usage: Usage,
    /// Since when it is retired, merged or split.
    pub retired_at: Option<Moment>,
}

impl Code {
    /// Whether it can be put on excerpts: in use, and no mere heading.
    pub fn applies(&self) -> bool {
        self.retired_at.is_none() && self.usage == Usage::Apply
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_tells_all_that_is_wrong_at_once() {
        let wrong = |field: &'static str| if field == "rank" { "-3".to_owned() } else { String::new() };
        let Err(Failure::Invalid(problems)) = CodeDraft::parse(wrong) else { panic!("accepted") };
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["name", "definition", "rank"]);
    }
}

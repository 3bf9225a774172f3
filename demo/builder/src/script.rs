//! The hand-written files of the demonstration, as they are on disk. What each means is said at the top of each file.

use anyhow::{Context, Result};
use kernel::Day;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Everything, in the order of the files.
#[derive(Debug)]
pub struct Script {
    pub process: ProcessFile,
    pub organisations: Vec<Organisation>,
    pub codes: Vec<Code>,
    pub documents: Vec<Document>,
    pub campaign: Campaign,
    pub interviews: Vec<Interview>,
    pub excerpts: Vec<Excerpt>,
    pub themes: Vec<Theme>,
    pub denominators: Vec<Search>,
    pub sections: Vec<Section>,
    pub lines: Vec<Line>,
    pub links: Vec<Link>,
    pub contributions: Vec<Contribution>,
    pub changes_v2: Vec<Change>,
    pub changes_v3: Vec<Change>,
}

/// A text in two languages.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Both {
    pub it: String,
    #[serde(default)]
    pub en: String,
}

/// Lists of questions in two languages.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Lists {
    pub it: Vec<String>,
    #[serde(default)]
    pub en: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct ProcessFile {
    pub process: Process,
    pub promoter: Vec<Promoter>,
    pub act: Vec<Act>,
    pub phase: Vec<Phase>,
    pub version: Vec<Version>,
    pub person: Vec<Person>,
    pub category: Vec<Word>,
    pub sector: Vec<Word>,
}

#[derive(Debug, Deserialize)]
pub struct Process {
    pub slug: String,
    pub title: Both,
    pub summary: Both,
    pub notice: Both,
    pub minimum_group: i64,
}

#[derive(Debug, Deserialize)]
pub struct Promoter {
    pub key: String,
    pub name: Both,
    pub signer: String,
}

#[derive(Debug, Deserialize)]
pub struct Act {
    pub status: String,
    pub body: String,
    pub title: Both,
    pub number: String,
    #[serde(deserialize_with = "day")]
    pub adopted_on: Day,
    #[serde(default)]
    pub known: Both,
    #[serde(default)]
    pub source_url: String,
    #[serde(default)]
    pub version: Option<i64>,
}

#[derive(Debug, Deserialize)]
pub struct Phase {
    pub kind: String,
    pub title: Both,
    #[serde(deserialize_with = "day")]
    pub starts_on: Day,
    #[serde(deserialize_with = "day")]
    pub ends_on: Day,
    pub fact: bool,
    #[serde(default)]
    pub known: Both,
    #[serde(default)]
    pub can_change: Both,
    #[serde(default)]
    pub off_table: Both,
    #[serde(default)]
    pub decides: Both,
    pub consultation: Option<Consultation>,
}

#[derive(Debug, Deserialize)]
pub struct Consultation {
    #[serde(deserialize_with = "day")]
    pub replies_due: Day,
    #[serde(default)]
    pub purpose: Both,
    #[serde(default)]
    pub invited: Both,
    #[serde(default)]
    pub questions: Lists,
    #[serde(default)]
    pub channels: Both,
    #[serde(default)]
    pub how_answered: Both,
    #[serde(default)]
    pub privacy: Both,
}

#[derive(Debug, Deserialize)]
pub struct Version {
    pub number: i64,
    pub title: Both,
    #[serde(deserialize_with = "day")]
    pub published_on: Day,
}

#[derive(Debug, Deserialize)]
pub struct Person {
    pub key: String,
    pub name: String,
    pub email: String,
    pub role: Vec<PersonRole>,
}

#[derive(Debug, Deserialize)]
pub struct PersonRole {
    pub name: String,
    #[serde(deserialize_with = "day")]
    pub from: Day,
    #[serde(default, deserialize_with = "maybe_day")]
    pub until: Option<Day>,
}

#[derive(Debug, Deserialize)]
pub struct Word {
    pub key: String,
    pub label: Both,
}

#[derive(Debug, Deserialize)]
pub struct Organisation {
    pub key: String,
    pub name: String,
    pub category: String,
    pub municipality: String,
    pub description: String,
    pub delegate: String,
    pub delegate_role: String,
}

#[derive(Debug, Deserialize)]
pub struct Code {
    pub key: String,
    pub parent: Option<String>,
    pub name: String,
    pub definition: String,
    #[serde(rename = "use", default)]
    pub use_when: String,
    #[serde(default)]
    pub avoid: String,
    #[serde(default)]
    pub example: String,
}

#[derive(Debug, Deserialize)]
pub struct Document {
    pub key: String,
    pub title: String,
    pub publisher: String,
    pub about: String,
    #[serde(default)]
    pub source_url: String,
    #[serde(default, deserialize_with = "maybe_day")]
    pub published_on: Option<Day>,
    #[serde(deserialize_with = "day")]
    pub received_on: Day,
    pub attribution: String,
    #[serde(skip)]
    pub file: String,
    #[serde(skip)]
    pub body: String,
}

#[derive(Debug, Deserialize)]
pub struct Interview {
    pub key: String,
    pub title: String,
    pub sector: String,
    pub organisation: Option<String>,
    pub interviewee: String,
    pub role: String,
    pub attribution: String,
    #[serde(deserialize_with = "day")]
    pub held_on: Day,
    #[serde(skip)]
    pub file: String,
    #[serde(skip)]
    pub body: String,
}

/// The campaign in which the interviews were made.
#[derive(Debug, Deserialize)]
pub struct Campaign {
    pub title: Both,
    pub purpose: Both,
    #[serde(deserialize_with = "day")]
    pub opened_on: Day,
    pub guide: String,
    pub notice: Notice,
    pub target: BTreeMap<String, i64>,
    pub other: Vec<Asked>,
}

/// What people were told of their data.
#[derive(Debug, Deserialize)]
pub struct Notice {
    #[serde(deserialize_with = "day")]
    pub dated_on: Day,
    pub it: String,
    pub en: String,
}

/// Somebody who was asked and not heard.
#[derive(Debug, Deserialize)]
pub struct Asked {
    pub name: String,
    pub sector: String,
    pub role: String,
    #[serde(deserialize_with = "day")]
    pub asked_on: Day,
    pub suggested_by: Option<String>,
    #[serde(default)]
    pub answer: String,
}

#[derive(Debug, Deserialize)]
pub struct Excerpt {
    pub key: String,
    pub source: String,
    pub quote: String,
    pub codes: Vec<String>,
    pub by: String,
    #[serde(default)]
    pub memo: String,
}

#[derive(Debug, Deserialize)]
pub struct Theme {
    pub key: String,
    pub title: String,
    pub statement: String,
    pub excerpts: Vec<String>,
    pub by: String,
}

#[derive(Debug, Deserialize)]
pub struct Search {
    pub title: String,
    pub documents: Vec<String>,
    pub measure: String,
    pub threshold: i64,
    pub by: String,
    pub axis: Vec<Axis>,
}

#[derive(Debug, Deserialize)]
pub struct Axis {
    pub code: String,
    pub name: String,
    pub meaning: String,
    pub reason: String,
    pub excerpts: Vec<String>,
    pub by: String,
}

#[derive(Debug, Deserialize)]
pub struct Section {
    pub key: String,
    pub title: String,
    pub title_en: String,
}

#[derive(Debug, Deserialize)]
pub struct Line {
    pub key: String,
    pub section: String,
    pub kind: String,
    pub text: String,
}

#[derive(Debug, Deserialize)]
pub struct Link {
    pub line: String,
    pub to: String,
    pub kind: String,
    pub reason: String,
    pub by: String,
}

#[derive(Debug, Deserialize)]
pub struct Contribution {
    pub key: String,
    pub on: Option<String>,
    pub sender: String,
    pub organisation: Option<String>,
    #[serde(deserialize_with = "day")]
    pub sent_on: Day,
    pub channel: String,
    pub text: String,
    pub reply: Option<Reply>,
}

#[derive(Debug, Deserialize)]
pub struct Reply {
    pub outcome: String,
    pub reason: String,
    #[serde(default)]
    pub accepted_part: String,
    #[serde(default)]
    pub rejected_part: String,
    #[serde(default)]
    pub caused: Vec<String>,
    #[serde(deserialize_with = "day")]
    pub on: Day,
    pub by: String,
    pub same_as: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct Change {
    pub key: String,
    #[serde(deserialize_with = "day")]
    pub on: Day,
    pub by: String,
    #[serde(rename = "do")]
    pub what: String,
    pub line: Option<String>,
    #[serde(default)]
    pub lines: Vec<String>,
    pub new: Option<String>,
    pub section: Option<String>,
    pub after: Option<String>,
    pub kind: Option<String>,
    pub text: Option<String>,
    #[serde(default)]
    pub parts: Vec<Part>,
    pub reason: String,
}

#[derive(Debug, Deserialize)]
pub struct Part {
    pub new: String,
    pub text: String,
}

fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
    let text = toml::value::Datetime::deserialize(from)?.to_string();
    Day::parse(&text).ok_or_else(|| serde::de::Error::custom("not a day"))
}

fn maybe_day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Day>, D::Error> {
    day(from).map(Some)
}

impl Script {
    /// Reads the folder.
    pub fn read(folder: &Path) -> Result<Script> {
        let plan: Lines = file(folder, "plan.toml")?;
        let mut contributions = Vec::new();
        for number in 1..=4 {
            contributions
                .extend(file::<Contributions>(folder, &format!("contributions-{number}.toml"))?.contribution);
        }
        let mut excerpts = file::<Excerpts>(folder, "excerpts-documents.toml")?.excerpt;
        excerpts.extend(file::<Excerpts>(folder, "excerpts-interviews.toml")?.excerpt);
        Ok(Script {
            process: file(folder, "process.toml")?,
            organisations: file::<Organisations>(folder, "organisations.toml")?.organisation,
            codes: file::<Codes>(folder, "codebook.toml")?.code,
            documents: texts(folder, "documents", |document: &mut Document, file, body| {
                (document.file, document.body) = (file, body);
            })?,
            campaign: file(folder, "campaign.toml")?,
            interviews: texts(folder, "interviews", |interview: &mut Interview, file, body| {
                (interview.file, interview.body) = (file, body);
            })?,
            excerpts,
            themes: file::<Themes>(folder, "themes.toml")?.theme,
            denominators: file::<Searches>(folder, "denominators.toml")?.denominator,
            sections: plan.section,
            lines: plan.line,
            links: file::<Links>(folder, "links.toml")?.link,
            contributions,
            changes_v2: file::<Changes>(folder, "changes-v2.toml")?.change,
            changes_v3: file::<Changes>(folder, "changes-v3.toml")?.change,
        })
    }
}

macro_rules! list {
    ($($file:ident { $($name:ident: $kind:ty),+ })+) => {$(
        #[derive(Debug, Deserialize)]
        struct $file { $($name: Vec<$kind>),+ }
    )+};
}

list! {
    Lines { section: Section, line: Line }
    Organisations { organisation: Organisation }
    Codes { code: Code }
    Excerpts { excerpt: Excerpt }
    Themes { theme: Theme }
    Searches { denominator: Search }
    Links { link: Link }
    Contributions { contribution: Contribution }
    Changes { change: Change }
}

fn file<T: DeserializeOwned>(folder: &Path, name: &str) -> Result<T> {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("{}", path.display()))
}

/// Markdown files with TOML between `+++` lines, in order of name.
fn texts<T: DeserializeOwned>(
    folder: &Path,
    name: &str,
    set: impl Fn(&mut T, String, String),
) -> Result<Vec<T>> {
    let entries: Result<Vec<PathBuf>, _> =
        fs::read_dir(folder.join(name))?.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = entries?;
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path)?;
        let inside = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
        let (head, body) = inside.with_context(|| format!("{} has no front matter", path.display()))?;
        let mut one: T = toml::from_str(head).with_context(|| format!("{}", path.display()))?;
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        set(&mut one, file, body.trim_start().to_owned());
        found.push(one);
    }
    Ok(found)
}
